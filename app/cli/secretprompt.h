#pragma once

#include "app/cli/command.h"
#include "core/config/connectionsecrets.h"

namespace cachalot::cli
{

/// Asks for a secret on the terminal, without showing what is typed; ends with Enter. Errors: Denied (standard input is
/// no terminal), Usage (nothing was typed), Cancelled (Ctrl-C, --timeout).
[[nodiscard]] Result<QString> askOnTerminal(const QString &prompt, const OpContext &context);

/// askOnTerminal() for a secret of a connection.
[[nodiscard]] Result<QString> askForConnection(const Connection &connection, const QString &attribute,
                                               const OpContext &context);

} // namespace cachalot::cli
