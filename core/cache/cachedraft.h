#pragma once

#include "core/cache/cachesnapshot.h"

#include <QHash>

#include <compare>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace cachalot
{

/// A layer of one of several caches: its position in the list of caches, and in the cache.
struct LayerOrigin {
    size_t source = 0;
    LayerId layer{};
    friend auto operator<=>(const LayerOrigin &, const LayerOrigin &) = default;
};

/// A result on its way into a new cache: its layers, bottom first, and when it was made.
struct DraftResult {
    std::vector<LayerOrigin> chain;
    QByteArray createdAt;
};

struct DraftRecord {
    QByteArray digest;
    std::vector<std::vector<ConfigInput>> inputs; ///< links are positions in CacheDraft::records
    std::optional<DraftResult> result;            ///< one at most, as BuildKit writes it (chains.go, bestResult)
    QString label;
    ExtraMembers extra;
};

/// A cache that is being put together from the layers and records of others. How its blobs are called is not yet
/// fixed: a layer that is re-encoded gets its digest at the end.
struct CacheDraft {
    std::vector<DraftRecord> records;

    /// The layers that results need, each once, in order.
    [[nodiscard]] std::vector<LayerOrigin> layers() const;

    struct Written {
        CacheConfig config;
        std::vector<LayerOrigin> origins; ///< parallel to config.layers
    };
    /// The blob that stands for a layer.
    using BlobOf = std::function<Digest(const LayerOrigin &)>;
    /// The config as BuildKit would write it: layers that are the same blob on the same parents become one
    /// (v1/utils.go, marshalRemote), and all is sorted its way (sortConfig). Deterministic in the order of the records.
    [[nodiscard]] Written write(const BlobOf &blobOf) const;
};

/// Whether a layer can be had; results that need one that can't are left out, as BuildKit does on an export.
using LayerAvailable = std::function<bool(const LayerOrigin &)>;

/// One cache as a draft: records in their order without those that BuildKit skips, each with the newest of its usable
/// results. The graph is there.
[[nodiscard]] CacheDraft draftOf(const PlatformCache &cache, const LayerAvailable &available = {});

/// What each of several caches gives to their union.
struct SourceShare {
    qint64 records = 0;    ///< that the caches before it do not have
    qint64 results = 0;    ///< that are taken from it
    qint64 layers = 0;     ///< that are taken from it
    qint64 layerBytes = 0; ///< of these, each blob once
};

struct MergedDraft {
    CacheDraft draft;
    std::vector<SourceShare> shares; ///< parallel to the sources
};

/// The union of several caches, each of which has a graph. Records are the same where their identities are (the digest
/// with all inputs); of their results the newest is taken. Layers are the same where the whole chain of diffIDs is (of
/// digests, where a diffID is not known); of their blobs the smallest is taken. The result does not depend on the order
/// of the sources, but for the labels.
[[nodiscard]] MergedDraft mergeCaches(std::span<const PlatformCache *const> sources,
                                      const LayerAvailable &available = {});

} // namespace cachalot
