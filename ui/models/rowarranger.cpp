#include "ui/models/rowarranger.h"

#include "ui/models/roles.h"

#include <QAbstractItemModel>
#include <QDateTime>

#include <limits>

namespace cachalot
{

namespace
{

constexpr int kPieceRows = 256;

} // namespace

RowArranger::RowArranger(const QAbstractItemModel &model, RowRules rules) : m_model(model), m_rules(std::move(rules)) {}

bool RowArranger::accepts(int row) const
{
    const QModelIndex index = m_model.index(row, 0);
    if (m_rules.state && index.data(StateRole).toInt() != *m_rules.state) {
        return false;
    }
    if (m_rules.words.isEmpty()) {
        return true;
    }
    const QString text = index.data(FilterRole).toString();
    return std::all_of(m_rules.words.begin(), m_rules.words.end(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool RowArranger::advance()
{
    const int count = m_model.rowCount();
    if (m_next < count) {
        for (const int end = std::min(count, m_next + kPieceRows); m_next < end; ++m_next) {
            if (accepts(m_next)) {
                m_rows.push_back(m_next);
                if (m_rules.column >= 0) {
                    m_keys.push_back(keyOf(m_model.index(m_next, m_rules.column).data(SortRole)));
                }
            }
        }
        return m_next >= count && (m_rules.column < 0 || m_rows.empty());
    }
    if (m_rules.column < 0 || m_rows.empty()) {
        return true;
    }
    if (!m_sort) {
        m_sort.emplace(m_rows.size(), Less{&m_keys, m_rules.order == Qt::DescendingOrder});
    }
    return m_sort->advance();
}

std::vector<int> RowArranger::take()
{
    if (!m_sort) {
        return std::move(m_rows);
    }
    std::vector<int> order = m_sort->take();
    for (int &place : order) {
        place = m_rows[static_cast<size_t>(place)];
    }
    return order;
}

bool RowArranger::Less::operator()(int a, int b) const
{
    const Key &x = (*keys)[static_cast<size_t>(isDescending ? b : a)];
    const Key &y = (*keys)[static_cast<size_t>(isDescending ? a : b)];
    return x.number < y.number || (x.number == y.number && x.text < y.text);
}

RowArranger::Key RowArranger::keyOf(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return {-std::numeric_limits<double>::infinity(), {}};
    case QMetaType::QString:
        return {0, value.toString().toCaseFolded()};
    case QMetaType::QDateTime:
        return {value.toDateTime().isValid() ? static_cast<double>(value.toDateTime().toMSecsSinceEpoch())
                                             : -std::numeric_limits<double>::infinity(),
                {}};
    default:
        return {value.toDouble(), {}}; // exact up to 2^53, which no count of bytes or milliseconds gets to
    }
}

} // namespace cachalot
