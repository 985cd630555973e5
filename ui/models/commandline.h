#pragma once

#include <QString>
#include <QStringList>

namespace cachalot
{

/// `cachalot-cli` and its arguments as one line for a shell.
[[nodiscard]] QString cliCommand(const QStringList &arguments);

} // namespace cachalot
