#pragma once

#include "app/cli/command.h"

namespace cachalot::cli
{

/// Every command that there is, in the order in which the help lists them. The one place that knows all of them.
[[nodiscard]] CommandList makeCommands();

} // namespace cachalot::cli
