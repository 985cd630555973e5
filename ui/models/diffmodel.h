#pragma once

#include "ui/models/comparison.h"

#include <QAbstractTableModel>

namespace cachalot
{

/// What one cache has of a step.
enum class StepPresence {
    Absent,
    KeyOnly, ///< its key, without a result that a build could restore
    Restorable,
};

/// The steps of two caches side by side. QtCore only; the GUI thread's.
class DiffStepsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NumberColumn, StepColumn, InAColumn, InBColumn, SizeColumn, DigestColumn, ColumnCount };
    /// StateRole of a row; the columns of A and B have their StepPresence there.
    enum State { Same, OnlyInA, OnlyInB, OtherDifference };
    enum Role : int {
        MatchRole = Qt::UserRole + 64 ///< int: index into CacheDiff::steps
    };
    enum class Order { DifferingFirst, Build };
    enum class Show { All, Differing };

    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(ComparisonPtr comparison);
    void setOrder(Order order);
    [[nodiscard]] Order order() const { return m_order; }
    void setShow(Show show);
    /// Of all steps, shown or not.
    [[nodiscard]] int countOf(State state) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] static QString presenceName(StepPresence presence);
    /// The name of an icon.
    [[nodiscard]] static QString presenceIcon(StepPresence presence);

private:
    [[nodiscard]] const StepMatch &match(int row) const;
    [[nodiscard]] static State stateOf(const StepMatch &step);
    [[nodiscard]] QString display(int row, int column) const;
    [[nodiscard]] QVariant sortValue(int row, int column) const;
    void arrange();

    ComparisonPtr m_comparison;
    Order m_order = Order::DifferingFirst;
    Show m_show = Show::All;
    std::vector<int> m_rows; ///< indexes into the steps
    qint64 m_maximumBytes = 0;
};

/// The layers of two caches side by side. QtCore only; the GUI thread's.
class DiffLayersModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { LayerColumn, WhereColumn, BytesAColumn, BytesBColumn, DigestColumn, ColumnCount };
    /// StateRole.
    enum State { Common, OnlyInA, OnlyInB };

    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(ComparisonPtr comparison);
    [[nodiscard]] const LayerMatch &match(int row) const { return m_comparison->diff.layers[static_cast<size_t>(row)]; }
    [[nodiscard]] int countOf(State state) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static State stateOf(const LayerMatch &layer);
    [[nodiscard]] QString display(int row, int column) const;

    ComparisonPtr m_comparison;
    qint64 m_maximumBytes = 0;
};

} // namespace cachalot
