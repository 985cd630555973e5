#include "ui/models/filterproxy.h"

#include <QElapsedTimer>

#include <algorithm>
#include <numeric>

namespace cachalot
{

namespace
{

/// How long the thread is kept for it at once.
constexpr qint64 kPieceMilliseconds = 4;
/// Changes of more rows are told as one of all.
constexpr int kManyChanges = 64;

} // namespace

FilterProxy::FilterProxy(QObject *parent) : QAbstractProxyModel(parent)
{
    connect(&m_soon, &QTimer::timeout, this, &FilterProxy::advance);
}

FilterProxy::~FilterProxy() = default;

void FilterProxy::setFilterText(const QString &text)
{
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words != m_rules.words) {
        m_rules.words = std::move(words);
        arrange();
    }
}

void FilterProxy::setState(std::optional<int> state)
{
    if (state != m_rules.state) {
        m_rules.state = state;
        arrange();
    }
}

void FilterProxy::sort(int column, Qt::SortOrder order)
{
    if (column != m_rules.column || (column >= 0 && order != m_rules.order)) {
        m_rules.column = column;
        m_rules.order = order;
        arrange();
    }
}

bool FilterProxy::isInOrder() const
{
    return !m_rules.isFilter() && (m_rules.column < 0 || (m_rules.column == 0 && m_rules.order == Qt::AscendingOrder));
}

// --- working it out ---

void FilterProxy::arrange()
{
    stopArranging();
    m_isOutdated = false;
    if (!sourceModel()) {
        return;
    }
    if (m_rules.isPlain()) {
        std::vector<int> all(static_cast<size_t>(sourceRowCount()));
        std::iota(all.begin(), all.end(), 0);
        install(std::move(all));
    } else if (sourceRowCount() <= kAtOnce) {
        install(arrangedAtOnce());
    } else {
        m_arranging = std::make_unique<RowArranger>(*sourceModel(), m_rules);
        m_soon.start(0);
    }
}

std::vector<int> FilterProxy::arrangedAtOnce() const
{
    RowArranger arranger(*sourceModel(), m_rules);
    while (!arranger.advance()) {
    }
    return arranger.take();
}

void FilterProxy::stopArranging()
{
    m_soon.stop();
    m_arranging.reset();
}

void FilterProxy::advance()
{
    QElapsedTimer clock;
    clock.start();
    while (!m_arranging->advance()) {
        if (clock.elapsed() >= kPieceMilliseconds) {
            return;
        }
    }
    m_soon.stop();
    const auto done = std::move(m_arranging);
    install(done->take());
    if (m_isOutdated) {
        arrange();
    }
}

/// Views are told of what goes, what comes and what moves in as few words as there can be: rows that stay are put in
/// front, what goes is cut off behind them, what comes is put behind them, and then all is brought into its order.
void FilterProxy::install(std::vector<int> rows)
{
    const std::vector<int> before = shownRows();
    if (rows != before) {
        std::vector<bool> isWanted(static_cast<size_t>(sourceRowCount()), false);
        for (const int row : rows) {
            isWanted[static_cast<size_t>(row)] = true;
        }
        std::vector<bool> isShown(isWanted.size(), false);
        std::vector<int> front;
        std::vector<int> gone;
        for (const int row : before) {
            isShown[static_cast<size_t>(row)] = true;
            if (!isWanted[static_cast<size_t>(row)]) {
                gone.push_back(row);
            }
        }
        std::vector<int> come;
        for (const int row : rows) {
            (isShown[static_cast<size_t>(row)] ? front : come).push_back(row);
        }
        if (!gone.empty()) {
            std::vector<int> all = front;
            all.insert(all.end(), gone.begin(), gone.end());
            permute(std::move(all));
            beginRemoveRows({}, static_cast<int>(front.size()), static_cast<int>(front.size() + gone.size()) - 1);
            setRows(front);
            endRemoveRows();
        }
        if (!come.empty()) {
            std::vector<int> all = shownRows();
            beginInsertRows({}, static_cast<int>(all.size()), static_cast<int>(all.size() + come.size()) - 1);
            all.insert(all.end(), come.begin(), come.end());
            setRows(std::move(all));
            endInsertRows();
        }
        permute(std::move(rows));
    }
    if (m_rules.isPlain()) {
        showPlain(); // says the same, and costs nothing
    }
    Q_EMIT arranged();
}

/// All rows of the model in its order.
void FilterProxy::showPlain()
{
    m_isPlain = true;
    m_rows = {};
    m_places = {};
}

/// The same rows in another order.
void FilterProxy::permute(std::vector<int> rows)
{
    if (rows == shownRows()) {
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> sources;
    sources.reserve(static_cast<size_t>(before.size()));
    for (const QModelIndex &index : before) {
        sources.push_back(toSource(index.row()));
    }
    setRows(std::move(rows));
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        after.append(index(fromSource(sources[static_cast<size_t>(i)]), before[i].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void FilterProxy::setRows(std::vector<int> rows)
{
    m_isPlain = false;
    m_rows = std::move(rows);
    m_places.assign(static_cast<size_t>(sourceRowCount()), -1);
    for (size_t place = 0; place < m_rows.size(); ++place) {
        m_places[static_cast<size_t>(m_rows[place])] = static_cast<int>(place);
    }
}

std::vector<int> FilterProxy::shownRows() const
{
    if (!m_isPlain) {
        return m_rows;
    }
    std::vector<int> all(static_cast<size_t>(sourceRowCount()));
    std::iota(all.begin(), all.end(), 0);
    return all;
}

int FilterProxy::sourceRowCount() const
{
    return sourceModel() ? sourceModel()->rowCount() : 0;
}

int FilterProxy::fromSource(int row) const
{
    if (m_isPlain) {
        return row;
    }
    return static_cast<size_t>(row) < m_places.size() ? m_places[static_cast<size_t>(row)] : -1;
}

// --- what the model does ---

void FilterProxy::setSourceModel(QAbstractItemModel *model)
{
    beginResetModel();
    if (sourceModel()) {
        sourceModel()->disconnect(this);
    }
    QAbstractProxyModel::setSourceModel(model);
    if (model) {
        connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
            stopArranging();
            beginResetModel();
        });
        connect(model, &QAbstractItemModel::modelReset, this, &FilterProxy::sourceReset);
        connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] { setRows(shownRows()); });
        connect(model, &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex &, int first, int last) { sourceInserted(first, last); });
        connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
                [this](const QModelIndex &, int first, int last) { sourceAboutToBeRemoved(first, last); });
        connect(model, &QAbstractItemModel::rowsRemoved, this,
                [this](const QModelIndex &, int first, int last) { sourceRemoved(first, last); });
        connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, [this] {
            Q_EMIT layoutAboutToBeChanged();
            m_kept.clear();
            for (const QModelIndex &index : persistentIndexList()) {
                m_kept.append(mapToSource(index));
            }
        });
        connect(model, &QAbstractItemModel::layoutChanged, this, &FilterProxy::sourceLayoutChanged);
        connect(model, &QAbstractItemModel::dataChanged, this, &FilterProxy::sourceChanged);
        connect(model, &QObject::destroyed, this, [this] {
            stopArranging();
            showPlain();
        });
        connect(model, &QAbstractItemModel::headerDataChanged, this, &QAbstractItemModel::headerDataChanged);
    }
    stopArranging();
    showPlain();
    endResetModel();
    arrange();
}

/// A large model stands in its own order, or empty where it is filtered, until its rows are arranged.
void FilterProxy::sourceReset()
{
    const bool isSmall = sourceRowCount() <= kAtOnce;
    if (isSmall && !m_rules.isPlain()) {
        setRows(arrangedAtOnce());
    } else if (m_rules.isFilter()) {
        setRows({});
    } else {
        showPlain();
    }
    endResetModel();
    if (isSmall || m_rules.isPlain()) {
        Q_EMIT arranged();
    } else {
        arrange();
    }
}

void FilterProxy::sourceInserted(int first, int last)
{
    const int count = last - first + 1;
    for (int &row : m_rows) {
        row += row >= first ? count : 0;
    }
    setRows(std::move(m_rows));
    arrange();
}

void FilterProxy::sourceAboutToBeRemoved(int first, int last)
{
    stopArranging();
    setRows(shownRows());
    for (int row = last; row >= first; --row) {
        if (const int place = fromSource(row); place >= 0) {
            beginRemoveRows({}, place, place);
            m_rows.erase(m_rows.begin() + place);
            setRows(std::move(m_rows));
            endRemoveRows();
        }
    }
}

void FilterProxy::sourceRemoved(int first, int last)
{
    for (int &row : m_rows) {
        row -= row > last ? last - first + 1 : 0;
    }
    setRows(std::move(m_rows));
    arrange();
}

void FilterProxy::sourceLayoutChanged()
{
    const QModelIndexList before = persistentIndexList();
    if (!m_rules.isPlain() && sourceRowCount() <= kAtOnce) {
        setRows(arrangedAtOnce());
    }
    QModelIndexList after;
    for (const QPersistentModelIndex &index : std::exchange(m_kept, {})) {
        after.append(mapFromSource(index));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
    arrange();
}

void FilterProxy::sourceChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    if (rowCount() > 0) {
        if (m_isPlain) {
            Q_EMIT dataChanged(index(topLeft.row(), topLeft.column()), index(bottomRight.row(), bottomRight.column()),
                               roles);
        } else if (bottomRight.row() - topLeft.row() >= kManyChanges) {
            Q_EMIT dataChanged(index(0, topLeft.column()), index(rowCount() - 1, bottomRight.column()), roles);
        } else {
            for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
                if (const int place = fromSource(row); place >= 0) {
                    Q_EMIT dataChanged(index(place, topLeft.column()), index(place, bottomRight.column()), roles);
                }
            }
        }
    }
    if (m_rules.isPlain()) {
        return;
    }
    if (m_arranging) {
        m_isOutdated = true; // starting over at each change would never come to an end
    } else {
        arrange();
    }
}

// --- what views ask ---

QModelIndex FilterProxy::mapToSource(const QModelIndex &index) const
{
    return index.isValid() && sourceModel() && index.row() < rowCount()
               ? sourceModel()->index(toSource(index.row()), index.column())
               : QModelIndex();
}

QModelIndex FilterProxy::mapFromSource(const QModelIndex &index) const
{
    const int place = index.isValid() ? fromSource(index.row()) : -1;
    return place < 0 ? QModelIndex() : createIndex(place, index.column());
}

QModelIndex FilterProxy::index(int row, int column, const QModelIndex &parent) const
{
    const bool isThere = !parent.isValid() && row >= 0 && row < rowCount() && column >= 0 && column < columnCount();
    return isThere ? createIndex(row, column) : QModelIndex();
}

int FilterProxy::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_isPlain ? sourceRowCount() : static_cast<int>(m_rows.size());
}

int FilterProxy::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

bool FilterProxy::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0 && columnCount() > 0;
}

QVariant FilterProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    return sourceModel() && orientation == Qt::Horizontal ? sourceModel()->headerData(section, orientation, role)
                                                          : QVariant();
}

} // namespace cachalot
