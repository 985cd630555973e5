#pragma once

#include "ui/models/openedcache.h"

#include <QAbstractTableModel>

namespace cachalot
{

/// What reading one cache of a store adds to what its listing says.
struct StoreDetail {
    bool known = false;
    qint64 restorable = 0;
    qint64 records = 0;
    qint64 errors = 0;     ///< problems that take something away from a build
    qint64 warnings = 0;   ///< others
    bool rejected = false; ///< a build takes nothing from it
};

/// The caches of a store. QtCore only; the GUI thread's.
class StoreModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        SizeColumn,
        LayersColumn,
        StepsColumn,
        RestorableColumn,
        AgeColumn,
        FormatColumn,
        ProblemsColumn,
        ColumnCount
    };
    /// Values of StateRole.
    enum class State { Sound, Remarks, Damaged, NoCache };

    using QAbstractTableModel::QAbstractTableModel;

    void setStore(OpenedStorePtr store);
    void setDetail(int row, const StoreDetail &detail);
    [[nodiscard]] const CatalogEntry &entryAt(int row) const { return m_store->entries[static_cast<size_t>(row)]; }
    [[nodiscard]] State stateAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString display(int row, int column) const;
    [[nodiscard]] QVariant sortValue(int row, int column) const;
    [[nodiscard]] QString problemText(int row) const;

    OpenedStorePtr m_store;
    std::vector<StoreDetail> m_details;
    qint64 m_maximumBytes = 0;
    QDateTime m_now;
};

} // namespace cachalot
