#pragma once

#include "core/base/operation.h"
#include "core/cache/cachesnapshot.h"

#include <vector>

namespace cachalot
{

/// One of several caches that an import combines.
struct NamedObjectCache {
    QString name;
    CacheSnapshot snapshot;
};

/// What an importer that loads several names (azblob's Resolve) has of them together, as one cache: the union of their
/// records. Where one of them is rejected, so is the import of all, and there is nothing but the problems; these name
/// their cache. `ofBadBlob` as for readObjectCache(). Error: Cancelled.
[[nodiscard]] Result<CacheSnapshot> combineObjectCaches(const std::vector<NamedObjectCache> &caches,
                                                        BuildEffect ofBadBlob, const OpContext &context);

} // namespace cachalot
