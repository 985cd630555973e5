#include "ui/models/stepsmodel.h"

#include "core/base/format.h"
#include "core/cache/graphstats.h"
#include "core/cache/rfc3339.h"
#include "ui/models/layerchains.h"
#include "ui/models/roles.h"
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

void StepsModel::setCache(OpenedCachePtr cache, size_t platform)
{
    beginResetModel();
    m_cache = std::move(cache);
    m_platform = m_cache ? &m_cache->platform(platform) : nullptr;
    m_damage.reset();
    rebuild();
    endResetModel();
}

void StepsModel::setDamage(DamageReportPtr damage)
{
    m_damage = std::move(damage);
    applyDamage();
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

void StepsModel::rebuild()
{
    m_rows.clear();
    m_rowOf.clear();
    m_maximumBytes = 0;
    m_names = {};
    m_now = QDateTime::currentDateTimeUtc();
    if (!m_platform) {
        return;
    }
    const size_t count = m_platform->cacheConfig.records.size();
    const CacheGraph *graph = m_platform->graph.get();
    const std::vector<quint16> depth = graph ? depths(*graph) : std::vector<quint16>(count, 0);
    m_names = StepNames(*m_platform);
    const std::vector<quint32> lengths = chainLengths(*m_platform);
    m_rows.reserve(count);
    m_rowOf.assign(count, -1);
    for (const RecordId record : buildOrder(*m_platform)) {
        Row row = makeRow(record, lengths);
        row.depth = depth[cachalot::index(record)];
        m_maximumBytes = std::max(m_maximumBytes, row.bytes);
        m_rowOf[cachalot::index(record)] = static_cast<int>(m_rows.size());
        m_rows.push_back(row);
    }
    applyDamage();
}

StepsModel::Row StepsModel::makeRow(RecordId record, const std::vector<quint32> &chainLength) const
{
    const ConfigRecord &config = configRecord(record);
    Row row;
    row.record = record;
    for (const auto &slot : config.inputs) {
        row.inputCount += static_cast<quint32>(slot.size());
    }
    // The result that a build takes: the first usable one; of a rejected cache the first at all.
    std::optional<size_t> top;
    QByteArray createdAt;
    if (const CacheGraph *graph = m_platform->graph.get()) {
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
        if (inRange(config.results.front().layer, m_platform->layers.size())) {
            top = static_cast<size_t>(config.results.front().layer);
            row.layerCount = chainLength[*top];
        }
    } else if (!config.chains.empty()) {
        const ConfigChain &chain = config.chains.front();
        createdAt = chain.createdAt;
        row.layerCount = static_cast<quint32>(chain.layers.size());
        if (!chain.layers.empty() && inRange(chain.layers.back(), m_platform->layers.size())) {
            top = static_cast<size_t>(chain.layers.back());
        }
    }
    if (top) {
        row.bytes = m_platform->layers[*top].descriptor.size;
    }
    if (!createdAt.isEmpty()) {
        const QDateTime time = parseTime(createdAt);
        row.created = time.isValid() ? time.toMSecsSinceEpoch() : 0;
    }
    return row;
}

void StepsModel::applyDamage()
{
    if (!m_platform) {
        return;
    }
    const CacheGraph *graph = m_platform->graph.get();
    const std::vector<bool> bad = damagedLayers(*m_platform, m_damage.get());
    const bool anyBad = std::find(bad.begin(), bad.end(), true) != bad.end();
    const std::vector<bool> badChain = anyBad ? anyInChain(*m_platform, bad) : bad;
    for (Row &row : m_rows) {
        const ConfigRecord &config = configRecord(row.record);
        const bool hasResult = !config.results.empty() || !config.chains.empty();
        if (!graph) {
            row.state = hasResult ? StepState::Rejected : StepState::KeyOnly;
        } else if (graph->isSkipped(row.record)) {
            row.state = StepState::Skipped;
        } else if (!hasResult) {
            row.state = StepState::KeyOnly;
        } else if (!graph->isRestorable(row.record) || (anyBad && resultDamaged(row.record, badChain, bad))) {
            row.state = StepState::Damaged;
        } else {
            row.state = StepState::Restorable;
        }
    }
}

bool StepsModel::resultDamaged(RecordId record, const std::vector<bool> &badChain, const std::vector<bool> &bad) const
{
    const CacheGraph &graph = *m_platform->graph;
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
    return m_platform->cacheConfig.records[cachalot::index(record)];
}

RecordId StepsModel::recordAt(int row) const
{
    return m_rows[static_cast<size_t>(row)].record;
}

int StepsModel::rowOf(RecordId record) const
{
    return cachalot::index(record) < m_rowOf.size() ? m_rowOf[cachalot::index(record)] : -1;
}

std::vector<StepState> StepsModel::statesByRecord() const
{
    std::vector<StepState> states(m_rowOf.size(), StepState::KeyOnly);
    for (const Row &row : m_rows) {
        states[cachalot::index(row.record)] = row.state;
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
    if (!m_platform || !m_platform->graph) {
        return {};
    }
    const auto results = m_platform->graph->results(record);
    const CacheGraph::ResultRef *best = nullptr;
    for (const auto &result : results) {
        if (!best || (result.usable && !best->usable)) {
            best = &result;
        }
    }
    return best ? m_platform->graph->layersOf(record, *best) : std::vector<LayerId>{};
}

QString StepsModel::nameOf(RecordId record) const
{
    return m_names.nameOf(record);
}

int StepsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StepsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString StepsModel::display(const Row &row, int column) const
{
    switch (column) {
    case StepColumn:
        return m_names.nameOf(row.record);
    case StateColumn:
        return stateName(row.state);
    case SizeColumn:
        return text::bytes(row.bytes);
    case LayersColumn:
        return row.layerCount > 0 ? formatCount(row.layerCount) : text::dash();
    case InputsColumn:
        return row.inputCount > 0 ? formatCount(row.inputCount) : text::dash();
    case CreatedColumn:
        return row.created ? text::age(QDateTime::fromMSecsSinceEpoch(row.created, Qt::UTC), m_now) : text::dash();
    default:
        return shortDigest(printable(QString::fromUtf8(configRecord(row.record).digest)));
    }
}

QVariant StepsModel::sortValue(const QModelIndex &index, const Row &row) const
{
    switch (index.column()) {
    case StepColumn:
        return index.row();
    case StateColumn:
        return static_cast<int>(row.state);
    case SizeColumn:
        return row.bytes;
    case LayersColumn:
        return row.layerCount;
    case InputsColumn:
        return row.inputCount;
    case CreatedColumn:
        return row.created;
    default:
        return QString::fromUtf8(configRecord(row.record).digest);
    }
}

QVariant StepsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::ToolTipRole:
        switch (index.column()) {
        case StepColumn:
            return m_names.nameOf(row.record);
        case StateColumn:
            return stateHelp(row.state);
        case CreatedColumn:
            return row.created ? text::exactTime(QDateTime::fromMSecsSinceEpoch(row.created, Qt::UTC)) : QString();
        case DigestColumn:
            return printable(QString::fromUtf8(configRecord(row.record).digest));
        default:
            return {};
        }
    case Qt::TextAlignmentRole:
        if (index.column() == LayersColumn || index.column() == InputsColumn) {
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        }
        return {};
    case SortRole:
        return sortValue(index, row);
    case BytesRole:
        return row.bytes;
    case BarMaximumRole:
        return m_maximumBytes;
    case StateRole:
        return static_cast<int>(row.state);
    case DigestRole:
        return QString::fromUtf8(configRecord(row.record).digest);
    case FilterRole:
        return QString(m_names.nameOf(row.record) + u' ' + QString::fromUtf8(configRecord(row.record).digest));
    case DepthRole:
        return row.depth;
    case RecordRole:
        return static_cast<quint32>(row.record);
    default:
        return {};
    }
}

QVariant StepsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const bool number = section == LayersColumn || section == InputsColumn;
        return QVariant::fromValue((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case SizeColumn:
            return tr("What the step adds: the top layer of its result, as stored");
        case LayersColumn:
            return tr("How many layers a build fetches to restore the result");
        case InputsColumn:
            return tr("How many other records it depends on");
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case StepColumn:
        return tr("Step");
    case StateColumn:
        return tr("State");
    case SizeColumn:
        return tr("Size");
    case LayersColumn:
        return tr("Layers");
    case InputsColumn:
        return tr("Inputs");
    case CreatedColumn:
        return tr("Age");
    case DigestColumn:
        return tr("Key");
    default:
        return {};
    }
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
