#pragma once

#include <QString>
#include <QStringList>

namespace cachalot
{

/// A word as a POSIX shell needs it: quoted only where it must be.
[[nodiscard]] QString shellQuoted(const QString &word);

/// `cachalot-cli` and its arguments as one line for a shell.
[[nodiscard]] QString cliCommand(const QStringList &arguments);

} // namespace cachalot
