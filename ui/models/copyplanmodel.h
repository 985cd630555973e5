#pragma once

#include "core/transfer/copyplan.h"

#include <QAbstractTableModel>

#include <memory>

namespace cachalot
{

/// The rows of a plan: what happens to each blob, and after them the results that are left out. QtCore only; the GUI
/// thread's.
class CopyPlanModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { StepColumn, SizeColumn, ActionColumn, SourceColumn, DigestColumn, ColumnCount };
    /// Values of StateRole: PlannedBlob::Action, and one more.
    static constexpr int kLeftOut = 4;

    using QAbstractTableModel::QAbstractTableModel;

    /// `sourceNames` is parallel to the plan's sources.
    void setPlan(std::shared_ptr<const CopyPlan> plan, const QStringList &sourceNames);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString display(int row, int column) const;
    [[nodiscard]] QVariant sortValue(int row, int column) const;
    [[nodiscard]] const PlannedBlob *blobAt(int row) const;
    [[nodiscard]] const LeftOutResult &leftOutAt(int row) const;

    std::shared_ptr<const CopyPlan> m_plan;
    QStringList m_sourceNames;
    qint64 m_maximumBytes = 0;
};

} // namespace cachalot
