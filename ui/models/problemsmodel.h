#pragma once

#include "core/cache/problem.h"

#include <QAbstractTableModel>

#include <vector>

namespace cachalot
{

/// Problems of a cache, worst first as they come. QtCore only; the GUI thread's.
class ProblemsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { ProblemColumn, EffectColumn, PlaceColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setProblems(std::vector<Problem> problems);
    [[nodiscard]] const Problem &problemAt(int row) const { return m_problems[static_cast<size_t>(row)]; }
    [[nodiscard]] int countOf(Severity severity) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// StateRole is the Severity.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] static QString severityIcon(Severity severity);

private:
    std::vector<Problem> m_problems;
};

} // namespace cachalot
