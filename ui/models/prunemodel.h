#pragma once

#include "core/cleanup/pruneplan.h"

#include <QAbstractTableModel>

#include <memory>

namespace cachalot
{

using PrunePlanPtr = std::shared_ptr<const PrunePlan>;

/// What a clean-up would do: the caches, and then the blobs that go or are too young. QtCore only; the GUI thread's.
class PruneModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, SizeColumn, FreesColumn, AgeColumn, ReasonColumn, ColumnCount };
    enum State { Keep, Remove, Later }; ///< Later: too young

    using QAbstractTableModel::QAbstractTableModel;

    /// Null empties it.
    void setPlan(PrunePlanPtr plan);
    [[nodiscard]] int countOf(State state) const { return m_counts[state]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// StateRole is the State; BytesRole of FreesColumn what goes.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] static QString stateIcon(State state);

private:
    [[nodiscard]] int cacheCount() const { return m_plan ? static_cast<int>(m_plan->caches.size()) : 0; }
    [[nodiscard]] const PlannedItem &itemAt(int row) const
    {
        return m_plan->items[static_cast<size_t>(row - cacheCount())];
    }
    [[nodiscard]] State stateAt(int row) const;
    [[nodiscard]] QString nameAt(int row) const;
    [[nodiscard]] QString reasonAt(int row) const;
    [[nodiscard]] qint64 sizeAt(int row) const;
    [[nodiscard]] qint64 freesAt(int row) const;
    [[nodiscard]] QDateTime timeAt(int row) const;
    [[nodiscard]] QVariant display(int row, int column) const;

    PrunePlanPtr m_plan;
    int m_counts[3] = {};
    qint64 m_maximum = 0;
};

/// Why a cache goes or stays, in the app's words.
[[nodiscard]] QString cacheFateText(CacheFate fate);
/// Why a blob goes or stays, in the app's words.
[[nodiscard]] QString blobFateText(BlobFate fate);

/// "Delete 2 caches and 18 blobs, free 145 kB"; "Nothing to delete".
[[nodiscard]] QString pruneActionText(const PrunePlan &plan);
/// "145 kB in 18 blobs can go; 1.4 MB in 1 cache stay.": the answer to "what can go".
[[nodiscard]] QString pruneHeadline(const PrunePlan &plan);

/// The rules as options of `cachalot-cli prune`.
[[nodiscard]] QStringList pruneArguments(const PrunePolicy &policy);

} // namespace cachalot
