#include "ui/models/layersmodel.h"

#include "core/cache/graphstats.h"
#include "ui/models/textformat.h"

#include <algorithm>

namespace cachalot
{

void LayersModel::setUnpackedSizes(std::vector<qint64> sizes)
{
    for (size_t row = 0; row < m_unpacked.size(); ++row) {
        const quint32 number = partAt(static_cast<int>(row));
        if (number < sizes.size() && sizes[number] >= 0) {
            m_unpacked[row] = sizes[number];
        }
    }
    if (!m_unpacked.empty()) {
        Q_EMIT dataChanged(index(0, UnpackedColumn), index(rowCount() - 1, RatioColumn));
    }
}

void LayersModel::rowsChanged()
{
    m_states.assign(rows().layers.rows.size(), LayerState::Sound);
    m_unpacked.clear();
    m_unpacked.reserve(m_states.size());
    for (const LayerRow &row : rows().layers.rows) {
        m_unpacked.push_back(row.unpacked);
    }
}

void LayersModel::applyDamage()
{
    const std::vector<bool> bad = damagedLayers(*platformCache(), damage());
    for (size_t i = 0; i < m_states.size(); ++i) {
        const LayerRow &row = rows().layers.rows[i];
        LayerState &state = m_states[i];
        if (bad[row.number]) {
            state = LayerState::Damaged;
        } else if (!platformCache()->layers[row.number].inManifest) {
            state = LayerState::NotInManifest;
        } else if (row.duplicateOf >= 0) {
            state = LayerState::Duplicate;
        } else if (!row.isNeeded) {
            state = LayerState::Unused;
        } else {
            state = LayerState::Sound;
        }
    }
}

bool LayersModel::knowsUnpackedSizes() const
{
    return std::all_of(m_unpacked.begin(), m_unpacked.end(), [](qint64 bytes) { return bytes >= 0; });
}

int LayersModel::countOf(LayerState state) const
{
    return static_cast<int>(std::count(m_states.begin(), m_states.end(), state));
}

QString LayersModel::nameOf(LayerId layer) const
{
    return rowOf(layer) < 0 ? QString() : rows().layerNames.nameOf(layer);
}

QString LayersModel::name(int row) const
{
    return rows().layerNames.nameOf(layerAt(row));
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
    return parent.isValid() ? 0 : static_cast<int>(m_states.size());
}

QString LayersModel::display(int rowNumber, int column) const
{
    const LayerRow &row = layerRow(rowNumber);
    const qint64 unpacked = m_unpacked[static_cast<size_t>(rowNumber)];
    switch (column) {
    case CompressionColumn:
        return text::compressionName(layer(rowNumber).compression);
    case UnpackedColumn:
        return text::bytes(unpacked);
    case RatioColumn:
        return text::ratio(row.bytes, unpacked);
    case StateColumn:
        return stateAt(rowNumber) == LayerState::Duplicate ? tr("Same files as %1").arg(name(row.duplicateOf))
                                                           : stateName(stateAt(rowNumber));
    case MadeByColumn:
        return row.madeBy > 0 ? text::count(row.madeBy) : text::dash();
    default:
        return {};
    }
}

QVariant LayersModel::sortValue(int rowNumber, int column) const
{
    const LayerRow &row = layerRow(rowNumber);
    const qint64 unpacked = m_unpacked[static_cast<size_t>(rowNumber)];
    switch (column) {
    case CompressionColumn:
        return display(rowNumber, CompressionColumn);
    case UnpackedColumn:
        return unpacked;
    case RatioColumn:
        return row.bytes > 0 ? static_cast<double>(unpacked) / static_cast<double>(row.bytes) : -1.0;
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
