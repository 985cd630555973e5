#include "core/cache/minforecast.h"

#include "core/cache/graphstats.h"
#include "core/cache/minexport.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <limits>

namespace cachalot
{

MinForecast forecastMin(const PlatformCache &cache, const std::optional<std::vector<Digest>> &imageDiffIDs)
{
    CacheDraft draft = draftOf(cache);
    const std::array<const PlatformCache *, 1> sources{&cache};
    const std::vector<DroppedResult> dropped = reduceToMin(draft, sources, imageDiffIDs);

    MinForecast forecast;
    forecast.records = static_cast<qint64>(draft.records.size());
    QSet<QByteArray> blobs;
    for (const LayerOrigin &origin : draft.layers()) {
        const CacheLayer &layer = cache.layers[index(origin.layer)];
        forecast.layers.push_back(origin.layer);
        if (!blobs.contains(layer.blob)) {
            blobs.insert(layer.blob);
            const qint64 room = std::numeric_limits<qint64>::max() - forecast.bytesKept; // sizes come from outside
            forecast.bytesKept += std::min(std::max<qint64>(layer.descriptor.size, 0), room);
        }
    }
    const CacheTotals totals = totalsOf(cache);
    forecast.layersKept = blobs.size();
    forecast.layersDropped = totals.uniqueBlobs - forecast.layersKept;
    forecast.bytesDropped = totals.blobBytes - forecast.bytesKept;

    // A draft has the records in their order, without those that BuildKit skips.
    std::vector<bool> isLost(cache.graph->recordCount(), false);
    std::vector<RecordId> drafted;
    for (size_t i = 0; i < cache.graph->recordCount(); ++i) {
        if (!cache.graph->isSkipped(static_cast<RecordId>(i))) {
            drafted.push_back(static_cast<RecordId>(i));
        }
    }
    for (const DroppedResult &result : dropped) {
        isLost[index(drafted[result.record])] = true;
    }
    for (const RecordId record : cache.graph->topologicalOrder()) {
        if (isLost[index(record)]) {
            forecast.lost.push_back(record);
        }
    }
    forecast.resultsKept = std::count_if(draft.records.begin(), draft.records.end(),
                                         [](const DraftRecord &record) { return record.result.has_value(); });
    return forecast;
}

} // namespace cachalot
