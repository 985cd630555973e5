#include "ui/models/commandline.h"

#include <algorithm>

namespace cachalot
{

QString shellQuoted(const QString &word)
{
    const auto isSafe = [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || QStringView(u"_-./:=,@%+").contains(c);
    };
    // A leading "=" is expanded by zsh, "~" by all.
    if (!word.isEmpty() && !word.startsWith(u'=') && std::all_of(word.cbegin(), word.cend(), isSafe)) {
        return word;
    }
    QString quoted = word;
    quoted.replace(u'\'', QStringLiteral("'\\''"));
    return u'\'' + quoted + u'\'';
}

QString cliCommand(const QStringList &arguments)
{
    QStringList words{QStringLiteral("cachalot-cli")};
    for (const QString &argument : arguments) {
        words << shellQuoted(argument);
    }
    return words.join(u' ');
}

} // namespace cachalot
