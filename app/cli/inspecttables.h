#pragma once

#include "app/cli/output.h"
#include "core/base/operation.h"
#include "core/cache/graphstats.h"

namespace cachalot::cli
{

/// The facts of a cache as a table of two columns; `platform` is null where there are several.
void printFacts(Output &out, const CacheSnapshot &snapshot, const PlatformCache *platform, const CacheTotals &totals);

/// The layers in the order of the config. Errors: Cancelled.
[[nodiscard]] Result<> printLayers(Output &out, const PlatformCache &cache, const OpContext &context);

/// The records in build order, or in the order of the config where there is no sound graph. Errors: Cancelled.
[[nodiscard]] Result<> printRecords(Output &out, const PlatformCache &cache, const OpContext &context);

} // namespace cachalot::cli
