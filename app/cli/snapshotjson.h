#pragma once

#include "app/cli/jsonwriter.h"
#include "core/base/operation.h"
#include "core/cache/graphstats.h"

namespace cachalot::cli
{

/// The members of "totals" (docs/cli.md), into an object that is open.
void writeTotals(JsonWriter &json, const CacheTotals &totals);

/// The members "manifest" to "problems" of one platform's cache, into an object that is open. Errors: Cancelled.
[[nodiscard]] Result<> writePlatform(JsonWriter &json, const PlatformCache &cache, const std::vector<Problem> &problems,
                                     const OpContext &context);

/// A descriptor as {"digest","mediaType","size"}.
void writeDescriptor(JsonWriter &json, const Descriptor &descriptor);

} // namespace cachalot::cli
