#include "tests/support/secretlist.h"

#include <QFile>
#include <QRegularExpression>

#include <utility>
#include <vector>

namespace cachalot::test
{
namespace
{

/// A name, and what such a secret looks like; in Latin-1, so that any byte is a character.
using Secret = std::pair<QString, QRegularExpression>;

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
        if (blank <= 0 || line.startsWith('#')) {
            continue;
        }
        const QString name = QString::fromLatin1(line.first(blank));
        const QString secret = QString::fromLatin1(line.sliced(blank + 1));
        const bool isPattern = name.startsWith(u'~');
        secrets.emplace_back(isPattern ? name.sliced(1) : name,
                             QRegularExpression(isPattern ? secret : QRegularExpression::escape(secret)));
    }
    return secrets;
}

} // namespace

QStringList secretsIn(QByteArrayView text)
{
    static const std::vector<Secret> secrets = readList();
    const QString searched = QString::fromLatin1(text);
    QStringList found;
    for (const auto &[name, secret] : secrets) {
        if (secret.match(searched).hasMatch()) {
            found << name;
        }
    }
    return found;
}

} // namespace cachalot::test
