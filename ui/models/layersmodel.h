#pragma once

#include "ui/models/layerchains.h"
#include "ui/models/partsmodel.h"

namespace cachalot
{

/// What is to be said of a layer.
enum class LayerState {
    Sound,         ///< nothing to say
    Duplicate,     ///< another entry holds the same files (the same diffID)
    Unused,        ///< no result needs it
    NotInManifest, ///< the manifest does not name its blob: BuildKit drops the results that need it
    Damaged,       ///< verification found its blob missing or wrong
};

/// The layers of one platform of a cache, chains together (chainRows()). QtCore only; the GUI thread's.
class LayersModel final : public PartsModel
{
    Q_OBJECT
public:
    enum ColumnId {
        LayerColumn,
        SizeColumn,
        CompressionColumn,
        UnpackedColumn,
        RatioColumn,
        StateColumn,
        MadeByColumn,
        CreatedColumn,
        DigestColumn,
        ColumnCount
    };
    enum Role : int {
        LayerRole = Qt::UserRole + 64 ///< quint32: the layer's index
    };

    using PartsModel::PartsModel;

    /// Unpacked sizes by layer index, -1 where unknown.
    void setUnpackedSizes(std::vector<qint64> sizes);

    [[nodiscard]] LayerId layerAt(int row) const { return static_cast<LayerId>(partAt(row)); }
    [[nodiscard]] int rowOf(LayerId layer) const { return rowOfPart(static_cast<quint32>(layer)); }
    [[nodiscard]] QString nameOf(LayerId layer) const;
    [[nodiscard]] LayerState stateAt(int row) const { return m_states[static_cast<size_t>(row)]; }
    [[nodiscard]] bool knowsUnpackedSizes() const;
    [[nodiscard]] int countOf(LayerState state) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;

    /// Empty for Sound.
    [[nodiscard]] static QString stateName(LayerState state);
    [[nodiscard]] static QString stateHelp(LayerState state);
    [[nodiscard]] static QString stateIcon(LayerState state);

protected:
    [[nodiscard]] const PartRow &part(int row) const override { return layerRow(row); }
    [[nodiscard]] int state(int row) const override { return static_cast<int>(stateAt(row)); }
    [[nodiscard]] QString name(int row) const override;
    [[nodiscard]] QString digest(int row) const override;
    [[nodiscard]] QString searchText(int row) const override;
    [[nodiscard]] QString display(int row, int column) const override;
    [[nodiscard]] QVariant sortValue(int row, int column) const override;
    [[nodiscard]] QString stateHelpAt(int row) const override { return stateHelp(stateAt(row)); }
    [[nodiscard]] Column column(int section) const override;
    [[nodiscard]] const CommonColumns &common() const override;
    [[nodiscard]] const std::vector<int> &rowsByNumber() const override { return rows().layers.rowOf; }
    [[nodiscard]] qint64 maximumBytes() const override { return rows().layers.maximumBytes; }
    void rowsChanged() override;
    void applyDamage() override;

private:
    [[nodiscard]] const LayerRow &layerRow(int row) const { return rows().layers.rows[static_cast<size_t>(row)]; }
    [[nodiscard]] const CacheLayer &layer(int row) const { return platformCache()->layers[partAt(row)]; }

    std::vector<LayerState> m_states; ///< by row
    std::vector<qint64> m_unpacked;   ///< by row; -1 where unknown
};

} // namespace cachalot
