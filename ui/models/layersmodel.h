#pragma once

#include "ui/models/damage.h"
#include "ui/models/layerchains.h"
#include "ui/models/layernames.h"
#include "ui/models/openedcache.h"

#include <QAbstractTableModel>

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
class LayersModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
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

    using QAbstractTableModel::QAbstractTableModel;

    void setCache(OpenedCachePtr cache, size_t platform);
    void setDamage(DamageReportPtr damage);
    /// Unpacked sizes by layer index, -1 where unknown.
    void setUnpackedSizes(std::vector<qint64> sizes);

    [[nodiscard]] LayerId layerAt(int row) const { return m_rows[static_cast<size_t>(row)].layer; }
    [[nodiscard]] int rowOf(LayerId layer) const;
    [[nodiscard]] QString nameOf(LayerId layer) const;
    [[nodiscard]] LayerState stateAt(int row) const { return m_rows[static_cast<size_t>(row)].state; }
    [[nodiscard]] bool knowsUnpackedSizes() const;
    [[nodiscard]] int countOf(LayerState state) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Empty for Sound.
    [[nodiscard]] static QString stateName(LayerState state);
    [[nodiscard]] static QString stateHelp(LayerState state);
    [[nodiscard]] static QString stateIcon(LayerState state);

private:
    struct Row {
        LayerId layer{};
        quint16 depth = 0;
        LayerState state = LayerState::Sound;
        int duplicateOf = -1; ///< row of the first entry with the same diffID
        quint32 madeBy = 0;
        qint64 bytes = -1;
        qint64 unpacked = -1;
        qint64 created = 0; ///< ms since 1970; 0 unknown
    };

    void rebuild();
    void applyStates();
    [[nodiscard]] const CacheLayer &layer(const Row &row) const;
    [[nodiscard]] QString name(const Row &row) const;
    [[nodiscard]] QString display(const Row &row, int column) const;
    [[nodiscard]] QVariant sortValue(const QModelIndex &index, const Row &row) const;
    [[nodiscard]] QString toolTip(const Row &row, int column) const;

    OpenedCachePtr m_cache;
    const PlatformCache *m_platform = nullptr;
    DamageReportPtr m_damage;
    std::vector<Row> m_rows;
    LayerNames m_names;
    std::vector<int> m_rowOf;
    std::vector<bool> m_needed;
    qint64 m_maximumBytes = 0;
    QDateTime m_now;
};

} // namespace cachalot
