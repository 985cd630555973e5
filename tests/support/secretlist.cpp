#include "tests/support/secretlist.h"

#include <QFile>

#include <utility>
#include <vector>

namespace cachalot::test
{
namespace
{

using Secret = std::pair<QString, QByteArray>;

std::vector<Secret> readList()
{
    QFile file(QStringLiteral(CACHALOT_TEST_SECRETS));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("there is no list of secrets");
    }
    std::vector<Secret> secrets;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        const qsizetype blank = line.indexOf(' ');
        if (blank > 0 && !line.startsWith('#')) {
            secrets.emplace_back(QString::fromLatin1(line.first(blank)), line.sliced(blank + 1));
        }
    }
    return secrets;
}

} // namespace

QStringList secretsIn(QByteArrayView text)
{
    static const std::vector<Secret> secrets = readList();
    QStringList found;
    for (const auto &[name, secret] : secrets) {
        if (text.contains(secret)) {
            found << name;
        }
    }
    return found;
}

} // namespace cachalot::test
