#include "core/cache/minexport.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace cachalot
{
namespace
{

Digest contentOf(const LayerOrigin &origin, std::span<const PlatformCache *const> sources)
{
    const CacheLayer &layer = sources[origin.source]->layers[index(origin.layer)];
    return layer.diffID.value_or(layer.descriptor.digest);
}

/// The layers of the results of records that are no input of another.
QSet<Digest> leafLayers(const CacheDraft &draft, std::span<const PlatformCache *const> sources)
{
    std::vector<bool> isInput(draft.records.size());
    for (const DraftRecord &record : draft.records) {
        for (const auto &slot : record.inputs) {
            for (const ConfigInput &input : slot) {
                isInput[static_cast<size_t>(input.link)] = true;
            }
        }
    }
    QSet<Digest> layers;
    for (size_t i = 0; i < draft.records.size(); ++i) {
        if (!isInput[i] && draft.records[i].result) {
            for (const LayerOrigin &origin : draft.records[i].result->chain) {
                layers.insert(contentOf(origin, sources));
            }
        }
    }
    return layers;
}

} // namespace

std::vector<DroppedResult> reduceToMin(CacheDraft &draft, std::span<const PlatformCache *const> sources,
                                       const std::optional<std::vector<Digest>> &imageDiffIDs)
{
    const QSet<Digest> image =
        imageDiffIDs ? QSet<Digest>(imageDiffIDs->begin(), imageDiffIDs->end()) : leafLayers(draft, sources);
    std::vector<DroppedResult> dropped;
    for (size_t i = 0; i < draft.records.size(); ++i) {
        std::optional<DraftResult> &result = draft.records[i].result;
        const bool isInImage =
            !result || std::all_of(result->chain.begin(), result->chain.end(), [&](const LayerOrigin &origin) {
                return image.contains(contentOf(origin, sources));
            });
        if (!isInImage) {
            dropped.push_back({i, *std::exchange(result, std::nullopt)});
        }
    }
    return dropped;
}

} // namespace cachalot
