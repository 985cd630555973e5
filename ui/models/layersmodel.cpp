#include "ui/models/layersmodel.h"

#include "core/cache/graphstats.h"
#include "core/cache/rfc3339.h"
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

void LayersModel::setUnpackedSizes(std::vector<qint64> sizes)
{
    for (Row &row : m_rows) {
        if (row.number < sizes.size() && sizes[row.number] >= 0) {
            row.unpacked = sizes[row.number];
        }
    }
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, UnpackedColumn), index(rowCount() - 1, RatioColumn));
    }
}

void LayersModel::makeRows()
{
    const PlatformCache *cache = platformCache();
    m_rows.clear();
    m_needed.clear();
    m_names = cache ? LayerNames(*cache) : LayerNames();
    if (!cache) {
        return;
    }
    m_rows.reserve(cache->layers.size());
    m_needed = neededLayers(*cache);

    // A tar that is stored unpacked somewhere tells the size of its packed twins.
    QHash<Digest, qint64> tarBytes;
    for (const CacheLayer &layer : cache->layers) {
        if (layer.compression == Compression::Uncompressed && layer.descriptor.size >= 0) {
            tarBytes.insert(layer.diffID.value_or(layer.descriptor.digest), layer.descriptor.size);
        }
    }
    QHash<Digest, int> firstRow;
    for (const ChainRow &chainRow : chainRows(*cache)) {
        const CacheLayer &layer = cache->layers[cachalot::index(chainRow.layer)];
        Row row;
        row.number = static_cast<quint32>(chainRow.layer);
        row.depth = chainRow.depth;
        row.bytes = layer.descriptor.size;
        if (const CacheGraph *graph = cache->graph.get()) {
            row.madeBy = static_cast<quint32>(graph->madeBy(chainRow.layer).size());
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
        m_rows.push_back(row);
    }
}

void LayersModel::applyDamage()
{
    const std::vector<bool> bad = damagedLayers(*platformCache(), damage());
    for (Row &row : m_rows) {
        if (bad[row.number]) {
            row.state = LayerState::Damaged;
        } else if (!platformCache()->layers[row.number].inManifest) {
            row.state = LayerState::NotInManifest;
        } else if (row.duplicateOf >= 0) {
            row.state = LayerState::Duplicate;
        } else if (!m_needed[row.number]) {
            row.state = LayerState::Unused;
        } else {
            row.state = LayerState::Sound;
        }
    }
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

QString LayersModel::nameOf(LayerId layer) const
{
    return rowOf(layer) < 0 ? QString() : m_names.nameOf(layer);
}

QString LayersModel::name(int row) const
{
    return m_names.nameOf(layerAt(row));
}

QString LayersModel::digest(int row) const
{
    return QString::fromUtf8(layer(row).blob);
}

QString LayersModel::searchText(int row) const
{
    const std::optional<Digest> &diffID = layer(row).diffID;
    return digest(row) + u' ' + (diffID ? diffID->toString() : QString());
}

int LayersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString LayersModel::display(int rowNumber, int column) const
{
    const Row &row = m_rows[static_cast<size_t>(rowNumber)];
    switch (column) {
    case CompressionColumn:
        return text::compressionName(layer(rowNumber).compression);
    case UnpackedColumn:
        return text::bytes(row.unpacked);
    case RatioColumn:
        return text::ratio(row.bytes, row.unpacked);
    case StateColumn:
        return row.state == LayerState::Duplicate ? tr("Same files as %1").arg(name(row.duplicateOf))
                                                  : stateName(row.state);
    case MadeByColumn:
        return row.madeBy > 0 ? text::count(row.madeBy) : text::dash();
    default:
        return {};
    }
}

QVariant LayersModel::sortValue(int rowNumber, int column) const
{
    const Row &row = m_rows[static_cast<size_t>(rowNumber)];
    switch (column) {
    case CompressionColumn:
        return display(rowNumber, CompressionColumn);
    case UnpackedColumn:
        return row.unpacked;
    case RatioColumn:
        return row.bytes > 0 ? static_cast<double>(row.unpacked) / static_cast<double>(row.bytes) : -1.0;
    case MadeByColumn:
        return row.madeBy;
    default:
        return {};
    }
}

PartsModel::Column LayersModel::column(int section) const
{
    switch (section) {
    case LayerColumn:
        return {tr("Layer"), {}};
    case SizeColumn:
        return {tr("Size"), tr("As stored")};
    case CompressionColumn:
        return {tr("Compression"), {}};
    case UnpackedColumn:
        return {tr("Unpacked"), tr("The tar that the layer unpacks to"), true};
    case RatioColumn:
        return {tr("Ratio"), tr("How many times larger the layer is unpacked"), true};
    case StateColumn:
        return {tr("Remarks"), {}};
    case MadeByColumn:
        return {tr("Steps"), tr("How many steps have this layer as their result"), true};
    case CreatedColumn:
        return {tr("Age"), {}};
    default:
        return {tr("Blob"), {}};
    }
}

const PartsModel::CommonColumns &LayersModel::common() const
{
    static constexpr CommonColumns kColumns{LayerColumn,  StateColumn, SizeColumn, CreatedColumn,
                                            DigestColumn, ColumnCount, LayerRole};
    return kColumns;
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
