#include "ui/models/layersmodel.h"

#include "core/base/format.h"
#include "core/cache/graphstats.h"
#include "core/cache/rfc3339.h"
#include "ui/models/roles.h"
#include "ui/models/textformat.h"

#include <QHash>

#include <algorithm>

namespace cachalot
{

namespace
{

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

} // namespace

void LayersModel::setCache(OpenedCachePtr cache, size_t platform)
{
    beginResetModel();
    m_cache = std::move(cache);
    m_platform = m_cache ? &m_cache->platform(platform) : nullptr;
    m_damage.reset();
    rebuild();
    endResetModel();
}

void LayersModel::setDamage(DamageReportPtr damage)
{
    m_damage = std::move(damage);
    applyStates();
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

void LayersModel::setUnpackedSizes(std::vector<qint64> sizes)
{
    for (Row &row : m_rows) {
        const size_t i = cachalot::index(row.layer);
        if (i < sizes.size() && sizes[i] >= 0) {
            row.unpacked = sizes[i];
        }
    }
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, UnpackedColumn), index(rowCount() - 1, RatioColumn));
    }
}

void LayersModel::rebuild()
{
    m_rows.clear();
    m_rowOf.clear();
    m_needed.clear();
    m_names = m_platform ? LayerNames(*m_platform) : LayerNames();
    m_maximumBytes = 0;
    m_now = QDateTime::currentDateTimeUtc();
    if (!m_platform) {
        return;
    }
    const size_t count = m_platform->layers.size();
    m_rows.reserve(count);
    m_rowOf.assign(count, -1);
    m_needed = neededLayers(*m_platform);

    // A tar that is stored unpacked somewhere tells the size of its packed twins.
    QHash<Digest, qint64> tarBytes;
    for (const CacheLayer &layer : m_platform->layers) {
        if (layer.compression == Compression::Uncompressed && layer.descriptor.size >= 0) {
            tarBytes.insert(layer.diffID.value_or(layer.descriptor.digest), layer.descriptor.size);
        }
    }
    QHash<Digest, int> firstRow;
    for (const ChainRow &chainRow : chainRows(*m_platform)) {
        const CacheLayer &layer = m_platform->layers[cachalot::index(chainRow.layer)];
        Row row;
        row.layer = chainRow.layer;
        row.depth = chainRow.depth;
        row.bytes = layer.descriptor.size;
        if (const CacheGraph *graph = m_platform->graph.get()) {
            row.madeBy = static_cast<quint32>(graph->madeBy(row.layer).size());
        }
        const Digest content = layer.diffID.value_or(layer.descriptor.digest);
        row.unpacked = tarBytes.value(content, -1);
        if (!content.isNull()) {
            const auto found = firstRow.constFind(content);
            if (found != firstRow.constEnd()) {
                row.duplicateOf = *found;
            } else {
                firstRow.insert(content, static_cast<int>(m_rows.size()));
            }
        }
        const QDateTime time = parseTime(layer.createdAt);
        row.created = time.isValid() ? time.toMSecsSinceEpoch() : 0;
        m_maximumBytes = std::max(m_maximumBytes, row.bytes);
        m_rowOf[cachalot::index(row.layer)] = static_cast<int>(m_rows.size());
        m_rows.push_back(row);
    }
    applyStates();
}

void LayersModel::applyStates()
{
    if (!m_platform) {
        return;
    }
    const std::vector<bool> bad = damagedLayers(*m_platform, m_damage.get());
    for (Row &row : m_rows) {
        const size_t i = cachalot::index(row.layer);
        if (bad[i]) {
            row.state = LayerState::Damaged;
        } else if (!m_platform->layers[i].inManifest) {
            row.state = LayerState::NotInManifest;
        } else if (row.duplicateOf >= 0) {
            row.state = LayerState::Duplicate;
        } else if (!m_needed[i]) {
            row.state = LayerState::Unused;
        } else {
            row.state = LayerState::Sound;
        }
    }
}

int LayersModel::rowOf(LayerId layer) const
{
    return cachalot::index(layer) < m_rowOf.size() ? m_rowOf[cachalot::index(layer)] : -1;
}

bool LayersModel::knowsUnpackedSizes() const
{
    return std::all_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.unpacked >= 0; });
}

int LayersModel::countOf(LayerState state) const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [state](const Row &row) { return row.state == state; }));
}

const CacheLayer &LayersModel::layer(const Row &row) const
{
    return m_platform->layers[cachalot::index(row.layer)];
}

QString LayersModel::nameOf(LayerId layer) const
{
    const int row = rowOf(layer);
    return row < 0 ? QString() : name(m_rows[static_cast<size_t>(row)]);
}

QString LayersModel::name(const Row &row) const
{
    return m_names.nameOf(row.layer);
}

int LayersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LayersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LayersModel::display(const Row &row, int column) const
{
    switch (column) {
    case LayerColumn:
        return name(row);
    case SizeColumn:
        return text::bytes(row.bytes);
    case CompressionColumn:
        return text::compressionName(layer(row).compression);
    case UnpackedColumn:
        return text::bytes(row.unpacked);
    case RatioColumn:
        return text::ratio(row.bytes, row.unpacked);
    case StateColumn:
        return row.state == LayerState::Duplicate
                   ? tr("Same files as %1").arg(name(m_rows[static_cast<size_t>(row.duplicateOf)]))
                   : stateName(row.state);
    case MadeByColumn:
        return row.madeBy > 0 ? formatCount(row.madeBy) : text::dash();
    case CreatedColumn:
        return row.created ? text::age(QDateTime::fromMSecsSinceEpoch(row.created, Qt::UTC), m_now) : text::dash();
    default:
        return shortDigest(printable(QString::fromUtf8(layer(row).blob)));
    }
}

QVariant LayersModel::sortValue(const QModelIndex &index, const Row &row) const
{
    switch (index.column()) {
    case LayerColumn:
        return index.row();
    case SizeColumn:
        return row.bytes;
    case CompressionColumn:
        return display(row, CompressionColumn);
    case UnpackedColumn:
        return row.unpacked;
    case RatioColumn:
        return row.bytes > 0 ? static_cast<double>(row.unpacked) / static_cast<double>(row.bytes) : -1.0;
    case StateColumn:
        return static_cast<int>(row.state);
    case MadeByColumn:
        return row.madeBy;
    case CreatedColumn:
        return row.created;
    default:
        return QString::fromUtf8(layer(row).blob);
    }
}

QString LayersModel::toolTip(const Row &row, int column) const
{
    switch (column) {
    case LayerColumn:
        return name(row);
    case StateColumn:
        return stateHelp(row.state);
    case CreatedColumn:
        return row.created ? text::exactTime(QDateTime::fromMSecsSinceEpoch(row.created, Qt::UTC)) : QString();
    case DigestColumn:
        return printable(QString::fromUtf8(layer(row).blob));
    default:
        return {};
    }
}

QVariant LayersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::TextAlignmentRole:
        if (index.column() == UnpackedColumn || index.column() == RatioColumn || index.column() == MadeByColumn) {
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
        return QString::fromUtf8(layer(row).blob);
    case FilterRole: {
        const std::optional<Digest> &diffID = layer(row).diffID;
        return QString(name(row) + u' ' + QString::fromUtf8(layer(row).blob) + u' ' +
                       (diffID ? diffID->toString() : QString()));
    }
    case DepthRole:
        return row.depth;
    case LayerRole:
        return static_cast<quint32>(row.layer);
    default:
        return {};
    }
}

QVariant LayersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const bool number = section == UnpackedColumn || section == RatioColumn || section == MadeByColumn;
        return QVariant::fromValue((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case SizeColumn:
            return tr("As stored");
        case UnpackedColumn:
            return tr("The tar that the layer unpacks to");
        case RatioColumn:
            return tr("How many times larger the layer is unpacked");
        case MadeByColumn:
            return tr("How many steps have this layer as their result");
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case LayerColumn:
        return tr("Layer");
    case SizeColumn:
        return tr("Size");
    case CompressionColumn:
        return tr("Compression");
    case UnpackedColumn:
        return tr("Unpacked");
    case RatioColumn:
        return tr("Ratio");
    case StateColumn:
        return tr("Remarks");
    case MadeByColumn:
        return tr("Steps");
    case CreatedColumn:
        return tr("Age");
    case DigestColumn:
        return tr("Blob");
    default:
        return {};
    }
}

QString LayersModel::stateName(LayerState state)
{
    switch (state) {
    case LayerState::Sound:
        return {};
    case LayerState::Duplicate:
        return tr("Duplicate");
    case LayerState::Unused:
        return tr("Not used");
    case LayerState::NotInManifest:
        return tr("Not in the manifest");
    case LayerState::Damaged:
        break;
    }
    return tr("Damaged");
}

QString LayersModel::stateHelp(LayerState state)
{
    switch (state) {
    case LayerState::Sound:
        return {};
    case LayerState::Duplicate:
        return tr("Another entry of this cache holds the same files, packed in the same or in another way.");
    case LayerState::Unused:
        return tr("No result of this cache needs the layer.");
    case LayerState::NotInManifest:
        return tr("The manifest does not name this blob, so BuildKit drops the results that need it without a word.");
    case LayerState::Damaged:
        break;
    }
    return tr("The blob is missing, or its bytes are not what its digest says.");
}

QString LayersModel::stateIcon(LayerState state)
{
    switch (state) {
    case LayerState::Sound:
        return {};
    case LayerState::Duplicate:
        return QStringLiteral("copy:muted");
    case LayerState::Unused:
        return QStringLiteral("skipped:muted");
    case LayerState::NotInManifest:
        return QStringLiteral("warning:warning");
    case LayerState::Damaged:
        break;
    }
    return QStringLiteral("damaged:bad");
}

} // namespace cachalot
