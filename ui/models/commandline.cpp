#include "ui/models/commandline.h"

#include "core/backend/snippet/textquoting.h"

namespace cachalot
{

QString cliCommand(const QStringList &arguments)
{
    QStringList words{QStringLiteral("cachalot-cli")};
    for (const QString &argument : arguments) {
        words << quoteShell(argument);
    }
    return words.join(u' ');
}

} // namespace cachalot
