#pragma once

#include "app/cli/command.h"

namespace cachalot::cli
{

/// Answers `compare A --what-if WHAT` (min, compression, all) on standard output. Errors: those of loading and of
/// forecastCompression(); Damaged where the graph is rejected.
[[nodiscard]] Result<ExitCode> runWhatIf(CommandContext &context, const QString &what);

} // namespace cachalot::cli
