#include "ui/models/filterproxy.h"

#include "ui/models/roles.h"

#include <algorithm>

namespace cachalot
{

FilterProxy::FilterProxy(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(true);
}

void FilterProxy::setFilterText(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words != m_words) {
        m_words = words;
        invalidateFilter();
    }
}

void FilterProxy::setState(std::optional<int> state)
{
    if (state != m_state) {
        m_state = state;
        invalidateFilter();
    }
}

bool FilterProxy::isInOrder() const
{
    return m_words.isEmpty() && !m_state &&
           (sortColumn() < 0 || (sortColumn() == 0 && sortOrder() == Qt::AscendingOrder));
}

bool FilterProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_state && index.data(StateRole).toInt() != *m_state) {
        return false;
    }
    if (m_words.isEmpty()) {
        return true;
    }
    const QString text = index.data(FilterRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace cachalot
