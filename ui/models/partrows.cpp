#include "ui/models/partrows.h"

#include "core/cache/graphstats.h"
#include "core/cache/rfc3339.h"
#include "ui/models/layerchains.h"

#include <QHash>

#include <algorithm>

namespace cachalot
{

namespace
{

/// Deeper indentation would push the text out of the column.
constexpr quint16 kMaxDepth = 8;

/// 0 for what leads to a leaf through first inputs, one more for each side branch. Reads the order backwards, so that
/// all that need a record come before it.
std::vector<quint16> depths(const CacheGraph &graph)
{
    std::vector<quint16> depth(graph.recordCount(), kMaxDepth);
    for (const RecordId leaf : graph.leaves()) {
        depth[index(leaf)] = 0;
    }
    const std::vector<RecordId> &order = graph.topologicalOrder();
    for (auto it = order.rbegin(); it != order.rend(); ++it) {
        const quint16 own = depth[index(*it)];
        std::uint32_t firstOfSlot0 = 0;
        for (const CacheGraph::Link &link : graph.inputs(*it)) {
            const bool mainLine = link.slot == 0 && firstOfSlot0++ == 0;
            quint16 &source = depth[index(link.source)];
            source =
                std::min<quint16>(source, static_cast<quint16>(std::min<int>(own + (mainLine ? 0 : 1), kMaxDepth)));
        }
    }
    return depth;
}

bool inRange(qint64 i, size_t count)
{
    return i >= 0 && i < static_cast<qint64>(count);
}

qint64 millisecondsOf(const QByteArray &createdAt)
{
    const QDateTime time = createdAt.isEmpty() ? QDateTime() : parseTime(createdAt);
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

StepRow stepRow(const PlatformCache &cache, RecordId record, const std::vector<quint32> &chainLength)
{
    const ConfigRecord &config = cache.cacheConfig.records[index(record)];
    StepRow row;
    row.number = static_cast<quint32>(record);
    for (const auto &slot : config.inputs) {
        row.inputCount += static_cast<quint32>(slot.size());
    }
    row.hasResult = !config.results.empty() || !config.chains.empty();
    // The result that a build takes: the first usable one; of a rejected cache the first at all.
    std::optional<size_t> top;
    QByteArray createdAt;
    if (const CacheGraph *graph = cache.graph.get()) {
        row.isSkipped = graph->isSkipped(record);
        row.isRestorable = graph->isRestorable(record);
        const auto results = graph->results(record);
        const CacheGraph::ResultRef *best = nullptr;
        for (const auto &result : results) {
            if (!best || (result.usable && !best->usable)) {
                best = &result;
            }
        }
        if (best) {
            createdAt = best->createdAt;
            if (best->chain >= 0) {
                row.layerCount = static_cast<quint32>(config.chains[static_cast<size_t>(best->chain)].layers.size());
            }
            if (best->top) {
                top = index(*best->top);
                if (best->chain < 0) {
                    row.layerCount = chainLength[*top];
                }
            }
        }
    } else if (!config.results.empty()) {
        createdAt = config.results.front().createdAt;
        if (inRange(config.results.front().layer, cache.layers.size())) {
            top = static_cast<size_t>(config.results.front().layer);
            row.layerCount = chainLength[*top];
        }
    } else if (!config.chains.empty()) {
        const ConfigChain &chain = config.chains.front();
        createdAt = chain.createdAt;
        row.layerCount = static_cast<quint32>(chain.layers.size());
        if (!chain.layers.empty() && inRange(chain.layers.back(), cache.layers.size())) {
            top = static_cast<size_t>(chain.layers.back());
        }
    }
    if (top) {
        row.bytes = cache.layers[*top].descriptor.size;
    }
    row.created = millisecondsOf(createdAt);
    return row;
}

std::vector<StepRow> stepRows(const PlatformCache &cache)
{
    const size_t count = cache.cacheConfig.records.size();
    const CacheGraph *graph = cache.graph.get();
    const std::vector<quint16> depth = graph ? depths(*graph) : std::vector<quint16>(count, 0);
    const std::vector<quint32> lengths = chainLengths(cache);
    std::vector<StepRow> rows;
    rows.reserve(count);
    for (const RecordId record : buildOrder(cache)) {
        StepRow row = stepRow(cache, record, lengths);
        row.depth = depth[index(record)];
        rows.push_back(row);
    }
    return rows;
}

/// The layers that some result needs, as its top or below it.
std::vector<bool> neededLayers(const PlatformCache &cache)
{
    std::vector<bool> needed(cache.layers.size(), false);
    const auto mark = [&](qint64 layer) {
        while (layer >= 0 && layer < static_cast<qint64>(needed.size()) && !needed[static_cast<size_t>(layer)]) {
            needed[static_cast<size_t>(layer)] = true;
            layer = cache.layers[static_cast<size_t>(layer)].parent;
        }
    };
    for (const ConfigRecord &record : cache.cacheConfig.records) {
        for (const ConfigResult &result : record.results) {
            mark(result.layer);
        }
        for (const ConfigChain &chain : record.chains) {
            for (const qint64 layer : chain.layers) {
                if (layer >= 0 && layer < static_cast<qint64>(needed.size())) {
                    needed[static_cast<size_t>(layer)] = true;
                }
            }
        }
    }
    return needed;
}

std::vector<LayerRow> layerRows(const PlatformCache &cache)
{
    std::vector<LayerRow> rows;
    rows.reserve(cache.layers.size());
    const std::vector<bool> needed = neededLayers(cache);
    // A tar that is stored unpacked somewhere tells the size of its packed twins.
    QHash<Digest, qint64> tarBytes;
    for (const CacheLayer &layer : cache.layers) {
        if (layer.compression == Compression::Uncompressed && layer.descriptor.size >= 0) {
            tarBytes.insert(layer.diffID.value_or(layer.descriptor.digest), layer.descriptor.size);
        }
    }
    QHash<Digest, int> firstRow;
    for (const ChainRow &chainRow : chainRows(cache)) {
        const size_t number = index(chainRow.layer);
        const CacheLayer &layer = cache.layers[number];
        LayerRow row;
        row.number = static_cast<quint32>(chainRow.layer);
        row.depth = chainRow.depth;
        row.bytes = layer.descriptor.size;
        row.isNeeded = needed[number];
        if (const CacheGraph *graph = cache.graph.get()) {
            row.madeBy = static_cast<quint32>(graph->madeBy(chainRow.layer).size());
        }
        const Digest content = layer.diffID.value_or(layer.descriptor.digest);
        row.unpacked = tarBytes.value(content, -1);
        if (!content.isNull()) {
            const auto found = firstRow.constFind(content);
            if (found != firstRow.constEnd()) {
                row.duplicateOf = *found;
            } else {
                firstRow.insert(content, static_cast<int>(rows.size()));
            }
        }
        row.created = millisecondsOf(layer.createdAt);
        rows.push_back(row);
    }
    return rows;
}

template <typename Row>
RowTable<Row> tableOf(std::vector<Row> rows)
{
    RowTable<Row> table;
    table.rows = std::move(rows);
    for (size_t row = 0; row < table.rows.size(); ++row) {
        const PartRow &made = table.rows[row];
        if (made.number >= table.rowOf.size()) {
            table.rowOf.resize(made.number + size_t(1), -1);
        }
        table.rowOf[made.number] = static_cast<int>(row);
        table.maximumBytes = std::max(table.maximumBytes, made.bytes);
    }
    return table;
}

} // namespace

std::shared_ptr<const PartRows> PartRows::make(const PlatformCache &cache)
{
    auto made = std::make_shared<PartRows>();
    made->cache = &cache;
    made->steps = tableOf(stepRows(cache));
    made->stepNames = StepNames(cache);
    made->layers = tableOf(layerRows(cache));
    made->layerNames = LayerNames(cache);
    return made;
}

} // namespace cachalot
