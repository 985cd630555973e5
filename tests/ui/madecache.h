#pragma once

#include "ui/models/openedcache.h"

#include <vector>

namespace cachalot::test
{

/// A cache made of a config, for shapes that no file of the tests has. Every layer's digest is made of its index, has
/// `layerBytes` bytes and is in the manifest, unless `notInManifest` names it.
struct MadeCache {
    CacheConfig config;
    std::vector<size_t> notInManifest;
    qint64 layerBytes = 1000;
};
[[nodiscard]] OpenedCachePtr makeCache(const MadeCache &made);

/// The digest of the n-th layer.
[[nodiscard]] Digest layerDigest(size_t n);

/// A chain of `records` records, each with the one before as its input, and each second one with a result.
[[nodiscard]] OpenedCachePtr makeLargeCache(size_t records);

} // namespace cachalot::test
