#pragma once

#include "app/cli/opencache.h"
#include "core/cache/graphdiff.h"

namespace cachalot::cli
{

/// Two caches and what was found.
struct Comparison {
    OpenedCache a;
    OpenedCache b;
    CacheDiff diff;
};

/// Which tables are wanted.
struct ComparisonTables {
    bool layers = false;
    bool records = false;
};

/// The answer for people: a sentence, the sums, and the tables on demand.
void printComparison(Output &out, const Comparison &comparison, ComparisonTables tables);

/// The answer as JSON (docs/cli.md). Errors: Cancelled.
[[nodiscard]] Result<> writeComparison(Output &out, const Comparison &comparison, const OpContext &context);

} // namespace cachalot::cli
