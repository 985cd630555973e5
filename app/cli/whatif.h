#pragma once

#include "app/cli/opencache.h"
#include "core/cache/minforecast.h"
#include "core/transfer/compressionforecast.h"

namespace cachalot::cli
{

/// What would become of one cache.
struct WhatIf {
    OpenedCache cache;
    std::optional<MinForecast> min;
    std::optional<CompressionForecast> compression;
};

/// Answers `compare A --what-if WHAT` (min, compression, all) on standard output. Errors: those of loading and of
/// forecastCompression(); Damaged where the graph is rejected.
[[nodiscard]] Result<ExitCode> runWhatIf(CommandContext &context, const QString &what);

} // namespace cachalot::cli
