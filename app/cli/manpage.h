#pragma once

#include "app/cli/command.h"

namespace cachalot::cli
{

/// The manual page of the headless program (section 1, roff with the man macros), made of what the commands say of
/// themselves.
[[nodiscard]] QString manPage(const CommandList &commands, const QString &programName);

} // namespace cachalot::cli
