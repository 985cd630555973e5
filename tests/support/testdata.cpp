#include "tests/support/testdata.h"

#include <QFile>

namespace cachalot::test
{

QString dataPath(const QString &relative)
{
    return QStringLiteral(CACHALOT_TEST_DATA "/") + relative;
}

QByteArray readData(const QString &relative)
{
    QFile file(dataPath(relative));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    }
    return file.readAll();
}

} // namespace cachalot::test
