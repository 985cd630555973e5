#pragma once

#include "core/cache/cachesnapshot.h"

#include <optional>
#include <vector>

namespace cachalot
{

/// What a `mode=min` export would hold of a cache (reduceToMin(), core/cache/minexport.h).
struct MinForecast {
    qint64 layersKept = 0; ///< blobs, each once
    qint64 bytesKept = 0;
    qint64 layersDropped = 0;
    qint64 bytesDropped = 0;
    qint64 records = 0;     ///< all of them stay
    qint64 resultsKept = 0; ///< steps that can be restored from it
    /// Steps that can be restored from the cache and no more from its min: they run again, where nothing above them
    /// is CACHED. In build order.
    std::vector<RecordId> lost;
    std::vector<LayerId> layers; ///< that are kept, in order
};

/// `imageDiffIDs` are the layers of the image that the build makes; without them the layers of the last steps' results
/// are taken for them. The cache has a graph.
[[nodiscard]] MinForecast forecastMin(const PlatformCache &cache,
                                      const std::optional<std::vector<Digest>> &imageDiffIDs = std::nullopt);

} // namespace cachalot
