#pragma once

#include <QSortFilterProxyModel>

#include <optional>

namespace cachalot
{

/// Filters by text (FilterRole, without regard to case, all words must occur) and by state (StateRole), sorts by
/// SortRole. Clicking a header a third time goes back to the model's own order.
class FilterProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit FilterProxy(QObject *parent = nullptr);

    void setFilterText(const QString &text);
    [[nodiscard]] QString filterText() const { return m_words.join(u' '); }
    /// nullopt takes rows of all states.
    void setState(std::optional<int> state);
    /// True where rows stand as in the model: indentation means something.
    [[nodiscard]] bool isInOrder() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    std::optional<int> m_state;
};

} // namespace cachalot
