#pragma once

#include "core/backend/cachebackend.h"
#include "core/cleanup/pruneplan.h"

namespace cachalot
{

/// Looks through a whole store and works out what the policy would delete of it: all names first, then the blobs.
/// Nothing is changed. The grace age is at least the store's reuse window, but where it is 0. Errors: those of the
/// store, Unsupported (its contents can't be listed, or nothing can be deleted), and those of PrunePlanner.
[[nodiscard]] Result<PrunePlan> planPrune(CacheBackend &backend, const PrunePolicy &policy, const OpContext &context);

/// All that a store holds, as it was looked through: for those who try several policies on it. Memory is that of all
/// its items.
struct StoreSurvey {
    StoreTraits traits;
    QDateTime takenAt;
    std::vector<StoreRoot> roots;
    std::vector<StoredItem> items;
};
[[nodiscard]] Result<StoreSurvey> surveyStore(CacheBackend &backend, const OpContext &context);
/// The plan for a store that was looked through. Errors: those of PrunePlanner.
[[nodiscard]] Result<PrunePlan> planPrune(const StoreSurvey &survey, const PrunePolicy &policy, QSet<Digest> pinned);

/// All that the pinned digests keep: themselves, and what is named by those that are manifests here.
[[nodiscard]] Result<QSet<Digest>> readPins(CacheBackend &backend, const std::vector<Digest> &digests,
                                            const OpContext &context);

} // namespace cachalot
