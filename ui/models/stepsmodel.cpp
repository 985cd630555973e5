#include "ui/models/stepsmodel.h"

#include "core/cache/graphstats.h"
#include "core/cache/rfc3339.h"
#include "ui/models/layerchains.h"
#include "ui/models/textformat.h"

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

} // namespace

void StepsModel::makeRows()
{
    const PlatformCache *cache = platformCache();
    m_rows.clear();
    m_names = {};
    if (!cache) {
        return;
    }
    const size_t count = cache->cacheConfig.records.size();
    const CacheGraph *graph = cache->graph.get();
    const std::vector<quint16> depth = graph ? depths(*graph) : std::vector<quint16>(count, 0);
    m_names = StepNames(*cache);
    const std::vector<quint32> lengths = chainLengths(*cache);
    m_rows.reserve(count);
    for (const RecordId record : buildOrder(*cache)) {
        Row row = makeRow(record, lengths);
        row.depth = depth[cachalot::index(record)];
        m_rows.push_back(row);
    }
}

StepsModel::Row StepsModel::makeRow(RecordId record, const std::vector<quint32> &chainLength) const
{
    const ConfigRecord &config = configRecord(record);
    Row row;
    row.number = static_cast<quint32>(record);
    for (const auto &slot : config.inputs) {
        row.inputCount += static_cast<quint32>(slot.size());
    }
    // The result that a build takes: the first usable one; of a rejected cache the first at all.
    std::optional<size_t> top;
    QByteArray createdAt;
    if (const CacheGraph *graph = platformCache()->graph.get()) {
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
                top = cachalot::index(*best->top);
                if (best->chain < 0) {
                    row.layerCount = chainLength[*top];
                }
            }
        }
    } else if (!config.results.empty()) {
        createdAt = config.results.front().createdAt;
        if (inRange(config.results.front().layer, platformCache()->layers.size())) {
            top = static_cast<size_t>(config.results.front().layer);
            row.layerCount = chainLength[*top];
        }
    } else if (!config.chains.empty()) {
        const ConfigChain &chain = config.chains.front();
        createdAt = chain.createdAt;
        row.layerCount = static_cast<quint32>(chain.layers.size());
        if (!chain.layers.empty() && inRange(chain.layers.back(), platformCache()->layers.size())) {
            top = static_cast<size_t>(chain.layers.back());
        }
    }
    if (top) {
        row.bytes = platformCache()->layers[*top].descriptor.size;
    }
    if (!createdAt.isEmpty()) {
        const QDateTime time = parseTime(createdAt);
        row.created = time.isValid() ? time.toMSecsSinceEpoch() : 0;
    }
    return row;
}

void StepsModel::applyDamage()
{
    const CacheGraph *graph = platformCache()->graph.get();
    const std::vector<bool> bad = damagedLayers(*platformCache(), damage());
    const bool anyBad = std::find(bad.begin(), bad.end(), true) != bad.end();
    const std::vector<bool> badChain = anyBad ? anyInChain(*platformCache(), bad) : bad;
    for (Row &row : m_rows) {
        const auto record = static_cast<RecordId>(row.number);
        const ConfigRecord &config = configRecord(record);
        const bool hasResult = !config.results.empty() || !config.chains.empty();
        if (!graph) {
            row.state = hasResult ? StepState::Rejected : StepState::KeyOnly;
        } else if (graph->isSkipped(record)) {
            row.state = StepState::Skipped;
        } else if (!hasResult) {
            row.state = StepState::KeyOnly;
        } else if (!graph->isRestorable(record) || (anyBad && resultDamaged(record, badChain, bad))) {
            row.state = StepState::Damaged;
        } else {
            row.state = StepState::Restorable;
        }
    }
}

bool StepsModel::resultDamaged(RecordId record, const std::vector<bool> &badChain, const std::vector<bool> &bad) const
{
    const CacheGraph &graph = *platformCache()->graph;
    const auto results = graph.results(record);
    // Damaged only where no usable result is whole.
    return std::none_of(results.begin(), results.end(), [&](const CacheGraph::ResultRef &result) {
        if (!result.usable) {
            return false;
        }
        if (result.chain < 0) {
            return !result.top || !badChain[cachalot::index(*result.top)];
        }
        const std::vector<LayerId> layers = graph.layersOf(record, result);
        return std::none_of(layers.begin(), layers.end(), [&](LayerId l) { return bad[cachalot::index(l)]; });
    });
}

const ConfigRecord &StepsModel::configRecord(RecordId record) const
{
    return platformCache()->cacheConfig.records[cachalot::index(record)];
}

std::vector<StepState> StepsModel::statesByRecord() const
{
    std::vector<StepState> states(m_rows.size(), StepState::KeyOnly);
    for (const Row &row : m_rows) {
        states[row.number] = row.state;
    }
    return states;
}

int StepsModel::countOf(StepState state) const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [state](const Row &row) { return row.state == state; }));
}

std::vector<LayerId> StepsModel::layersOf(RecordId record) const
{
    if (!platformCache() || !platformCache()->graph) {
        return {};
    }
    const auto results = platformCache()->graph->results(record);
    const CacheGraph::ResultRef *best = nullptr;
    for (const auto &result : results) {
        if (!best || (result.usable && !best->usable)) {
            best = &result;
        }
    }
    return best ? platformCache()->graph->layersOf(record, *best) : std::vector<LayerId>{};
}

QString StepsModel::nameOf(RecordId record) const
{
    return m_names.nameOf(record);
}

int StepsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString StepsModel::digest(int row) const
{
    return QString::fromUtf8(configRecord(recordAt(row)).digest);
}

QString StepsModel::display(int rowNumber, int column) const
{
    const Row &row = m_rows[static_cast<size_t>(rowNumber)];
    switch (column) {
    case StateColumn:
        return stateName(row.state);
    case LayersColumn:
        return row.layerCount > 0 ? text::count(row.layerCount) : text::dash();
    case InputsColumn:
        return row.inputCount > 0 ? text::count(row.inputCount) : text::dash();
    default:
        return {};
    }
}

QVariant StepsModel::sortValue(int row, int column) const
{
    return column == LayersColumn ? m_rows[static_cast<size_t>(row)].layerCount
                                  : m_rows[static_cast<size_t>(row)].inputCount;
}

PartsModel::Column StepsModel::column(int section) const
{
    switch (section) {
    case StepColumn:
        return {tr("Step"), {}};
    case StateColumn:
        return {tr("State"), {}};
    case SizeColumn:
        return {tr("Size"), tr("What the step adds: the top layer of its result, as stored")};
    case LayersColumn:
        return {tr("Layers"), tr("How many layers a build fetches to restore the result"), true};
    case InputsColumn:
        return {tr("Inputs"), tr("How many other records it depends on"), true};
    case CreatedColumn:
        return {tr("Age"), {}};
    default:
        return {tr("Key"), {}};
    }
}

const PartsModel::CommonColumns &StepsModel::common() const
{
    static constexpr CommonColumns kColumns{StepColumn,   StateColumn, SizeColumn, CreatedColumn,
                                            DigestColumn, ColumnCount, RecordRole};
    return kColumns;
}

QString StepsModel::stateName(StepState state)
{
    switch (state) {
    case StepState::Restorable:
        return tr("Restorable");
    case StepState::KeyOnly:
        return tr("Key only");
    case StepState::Damaged:
        return tr("Damaged");
    case StepState::Skipped:
        return tr("Left out");
    case StepState::Rejected:
        break;
    }
    return tr("Rejected");
}

QString StepsModel::stateHelp(StepState state)
{
    switch (state) {
    case StepState::Restorable:
        return tr("A build that gets here takes the result from this cache instead of running the step.");
    case StepState::KeyOnly:
        return tr("The cache knows the step but holds no result of it: should a build need it, the step runs. "
                  "Steps after it may still be restored.");
    case StepState::Damaged:
        return tr("The cache names a result, but a build can't use it.");
    case StepState::Skipped:
        return tr("BuildKit leaves records out whose key starts with \"random:\".");
    case StepState::Rejected:
        break;
    }
    return tr("BuildKit rejects this cache as a whole, so nothing of it is used.");
}

QString StepsModel::stateIcon(StepState state)
{
    switch (state) {
    case StepState::Restorable:
        return QStringLiteral("check-circle:good");
    case StepState::KeyOnly:
        return QStringLiteral("key:muted");
    case StepState::Damaged:
        return QStringLiteral("damaged:bad");
    case StepState::Skipped:
        return QStringLiteral("skipped:muted");
    case StepState::Rejected:
        break;
    }
    return QStringLiteral("error:bad");
}

} // namespace cachalot
