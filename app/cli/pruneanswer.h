#pragma once

#include "app/cli/output.h"
#include "core/cleanup/prunerunner.h"

namespace cachalot::cli
{

/// What a clean-up would delete, for people: the sentence, the caches and the blobs with their reasons.
void printPrunePlan(Output &out, const QString &store, const PrunePlan &plan);
/// "Delete 2 caches and 18 blobs, free 145 kB": what is asked before.
[[nodiscard]] QString pruneSentence(const PrunePlan &plan);
/// What it did.
void printPruneReport(Output &out, const QString &store, const PrunePlan &plan, const PruneReport &report);

/// Both as JSON; `report` is null for a dry run.
void writePruneJson(Output &out, const QString &store, const PrunePlan &plan, const PruneReport *report);

} // namespace cachalot::cli
