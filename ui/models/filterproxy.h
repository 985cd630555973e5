#pragma once

#include "ui/models/rowarranger.h"

#include <QAbstractProxyModel>
#include <QTimer>

#include <memory>

namespace cachalot
{

/// Filters a flat model by text (FilterRole, without regard to case, all words must occur) and by state (StateRole),
/// sorts by SortRole. Clicking a header a third time goes back to the model's own order.
///
/// Up to kAtOnce rows are arranged at once. Of more the former arrangement stays until the new one is worked out, in
/// pieces between what else the thread has to do, so that a table of 100,000 rows follows the keyboard.
/// QSortFilterProxyModel does all of it at once, and removes rows one by one.
class FilterProxy final : public QAbstractProxyModel
{
    Q_OBJECT
public:
    static constexpr int kAtOnce = 1000;

    explicit FilterProxy(QObject *parent = nullptr);
    ~FilterProxy() override;

    void setFilterText(const QString &text);
    /// nullopt takes rows of all states.
    void setState(std::optional<int> state);
    /// True where rows stand as in the model: indentation means something.
    [[nodiscard]] bool isInOrder() const;
    /// True while what is shown is not yet what was asked for.
    [[nodiscard]] bool isArranging() const { return m_arranging != nullptr; }

    void setSourceModel(QAbstractItemModel *model) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &) const override { return {}; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Another set or order of rows is shown, whatever the reason.
    void arranged();

private:
    void arrange();
    void advance();
    void stopArranging();
    void showPlain();
    [[nodiscard]] std::vector<int> arrangedAtOnce() const;
    void install(std::vector<int> rows);
    void permute(std::vector<int> rows);
    void setRows(std::vector<int> rows);
    [[nodiscard]] std::vector<int> shownRows() const;
    [[nodiscard]] int sourceRowCount() const;
    [[nodiscard]] int toSource(int row) const { return m_isPlain ? row : m_rows[static_cast<size_t>(row)]; }
    [[nodiscard]] int fromSource(int row) const;

    void sourceReset();
    void sourceInserted(int first, int last);
    void sourceAboutToBeRemoved(int first, int last);
    void sourceRemoved(int first, int last);
    void sourceLayoutChanged();
    void sourceChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles);

    RowRules m_rules;
    bool m_isPlain = true;     ///< all rows of the model in its order
    std::vector<int> m_rows;   ///< of the model, as they are shown; empty where m_isPlain
    std::vector<int> m_places; ///< by row of the model: where it is shown, or -1; empty where m_isPlain
    std::unique_ptr<RowArranger> m_arranging;
    bool m_isOutdated = false; ///< the model changed while it was looked at
    QTimer m_soon;
    QList<QPersistentModelIndex> m_kept; ///< of the model, through a change of its layout
};

} // namespace cachalot
