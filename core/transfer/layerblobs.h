#pragma once

#include "core/backend/cachebackend.h"
#include "core/content/layerlisting.h"

#include <atomic>
#include <vector>

namespace cachalot
{

/// Reads the layers of a cache from its store. Threads may read different layers at the same time: progress adds up
/// over all of them, in bytes as stored. The backend, the cache and the context outlive it.
class LayerBlobs
{
public:
    /// `expected` are the layers that will be read: their sizes are the total.
    LayerBlobs(CacheBackend &backend, const PlatformCache &cache, const std::vector<LayerId> &expected,
               const OpContext &context);

    /// Reads one layer to its end. What is wrong with its blob as a whole becomes a finding ("wrong-size",
    /// "wrong-digest") after those of the archive. Errors name the layer, but for those of the visitor; a blob
    /// that is not there is Damaged, as the cache names it.
    [[nodiscard]] Result<> read(LayerId id, const LayerLimits &limits, const OpContext &context,
                                const LayerReader::Visitor &visitor, std::vector<LayerFinding> &findings);

    /// How messages name a layer: "layer 1d6f3a2b4c5d (RUN npm ci)".
    [[nodiscard]] QString nameOf(LayerId id) const;

private:
    class StoredBytes;

    CacheBackend &m_backend;
    const PlatformCache &m_cache;
    OpContext m_context;
    qint64 m_total = 0;
    std::atomic<qint64> m_done = 0;
};

} // namespace cachalot
