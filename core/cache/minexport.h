#pragma once

#include "core/cache/cachedraft.h"

#include <optional>
#include <span>
#include <vector>

namespace cachalot
{

/// A result that a min cache does not hold.
struct DroppedResult {
    size_t record = 0; ///< position in the draft
    DraftResult result;
};

/// Takes from a draft what a `mode=min` export of the same build would not hold, and returns it. BuildKit loads the
/// build's result and keeps those results whose blobs exist already then (solver/exporter.go,
/// CacheExportModeRemoteOnly): a result stays where its whole chain is among the layers of the image. Those are given
/// by their diffIDs; where they are not, the layers of the leaf records' results are taken for them, which is what
/// BuildKit itself would have written but for a result of one layer here and there that is in the image by chance. All
/// records stay. Layers are compared by diffID, and by digest where it is not known.
[[nodiscard]] std::vector<DroppedResult> reduceToMin(CacheDraft &draft, std::span<const PlatformCache *const> sources,
                                                     const std::optional<std::vector<Digest>> &imageDiffIDs);

} // namespace cachalot
