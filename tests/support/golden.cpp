#include "tests/support/golden.h"

#include "tests/support/testdata.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <algorithm>

namespace cachalot::test
{

namespace
{

bool failWith(const QString &message)
{
    QTest::qFail(message.toUtf8().constData(), __FILE__, __LINE__);
    return false;
}

QString firstDifference(const QByteArray &expected, const QByteArray &actual)
{
    const QList<QByteArray> wanted = expected.split('\n');
    const QList<QByteArray> got = actual.split('\n');
    qsizetype line = 0;
    while (line < std::min(wanted.size(), got.size()) && wanted[line] == got[line]) {
        ++line;
    }
    const auto shown = [line](const QList<QByteArray> &lines) {
        return line < lines.size() ? QString::fromUtf8(lines[line]) : QStringLiteral("(end of the text)");
    };
    return QStringLiteral("line %1\n  expected: %2\n  actual:   %3").arg(line + 1).arg(shown(wanted), shown(got));
}

} // namespace

bool compareGolden(const QString &name, const QByteArray &bytes)
{
    const QString path = dataPath(QStringLiteral("golden/") + name);
    QFile file(path);
    if (qEnvironmentVariableIntValue("CACHALOT_ACCEPT_GOLDEN") != 0) {
        if (file.open(QIODevice::ReadOnly) && file.readAll() == bytes) {
            return true;
        }
        file.close();
        QDir().mkpath(QFileInfo(path).path());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            return failWith(QStringLiteral("cannot write %1: %2").arg(path, file.errorString()));
        }
        return failWith(QStringLiteral("accepted as golden/%1: read it, then run the test again").arg(name));
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failWith(QStringLiteral("no golden/%1; CACHALOT_ACCEPT_GOLDEN=1 writes it").arg(name));
    }
    const QByteArray expected = file.readAll();
    if (expected == bytes) {
        return true;
    }
    return failWith(QStringLiteral("differs from golden/%1 at %2").arg(name, firstDifference(expected, bytes)));
}

} // namespace cachalot::test
