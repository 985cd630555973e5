#include "ui/models/layertreemodel.h"

#include "core/base/format.h"
#include "ui/models/roles.h"
#include "ui/models/textformat.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace cachalot
{

namespace
{

constexpr size_t kCheckpointEvery = 4096;

// True for the nodes whose names (or paths) are looked for.
std::function<bool(int)> matcher(const LayerTree &tree, const QString &text)
{
    const bool inPaths = text.contains(u'/');
    const auto subject = [&tree, inPaths](int node) {
        return inPaths ? u'/' + tree.path(node) : tree.nodes()[size_t(node)].name;
    };
    if (text.contains(u'*') || text.contains(u'?')) {
        const auto conversion =
            inPaths ? QRegularExpression::UnanchoredWildcardConversion : QRegularExpression::DefaultWildcardConversion;
        const QRegularExpression expression(QRegularExpression::wildcardToRegularExpression(text, conversion),
                                            QRegularExpression::CaseInsensitiveOption);
        if (expression.isValid()) {
            return [subject, expression](int node) { return expression.match(subject(node)).hasMatch(); };
        }
    }
    return [subject, text](int node) { return subject(node).contains(text, Qt::CaseInsensitive); };
}

QDateTime modified(const LayerEntry &entry)
{
    return QDateTime::fromSecsSinceEpoch(entry.modifiedSeconds);
}

bool hasContent(const LayerTree::Node &node)
{
    return !node.isWhiteout && (node.entry.type == EntryType::File || node.entry.type == EntryType::Directory);
}

template <typename Key>
void sortBy(std::vector<int> &rows, Qt::SortOrder order, const Key &key)
{
    // Stable, so that equal ones stay sorted by name in either order.
    if (order == Qt::AscendingOrder) {
        std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) { return key(a) < key(b); });
    } else {
        std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) { return key(b) < key(a); });
    }
}

} // namespace

QString modeText(const LayerEntry &entry)
{
    static constexpr char16_t kTypes[] = u"-dlhcbps?"; // in the order of EntryType
    QString out = QChar(kTypes[std::min(size_t(entry.type), std::size(kTypes) - 2)]);
    for (int shift = 6; shift >= 0; shift -= 3) {
        const quint32 bits = entry.mode >> shift;
        out += (bits & 4) != 0 ? u'r' : u'-';
        out += (bits & 2) != 0 ? u'w' : u'-';
        const bool special = entry.mode & (shift == 6 ? 04000U : shift == 3 ? 02000U : 01000U);
        const char16_t letter = shift == 0 ? u't' : u's';
        out += special ? (bits & 1 ? QChar(letter) : QChar(letter).toUpper()) : QChar(bits & 1 ? u'x' : u'-');
    }
    return out;
}

Result<LayerTreeFilterPtr> LayerTreeFilter::search(const LayerTree &tree, const QString &text, const OpContext &context)
{
    auto filter = std::make_shared<LayerTreeFilter>();
    filter->text = text;
    const auto &nodes = tree.nodes();
    filter->shown.assign(nodes.size(), false);
    const auto matches = matcher(tree, text);

    // Depth first in the tree's order, so that the first matches are the topmost rows of a view sorted by name.
    struct Pending {
        int node;
        bool below; ///< below a match: shown, so that a directory that was found can be looked into
    };
    std::vector<Pending> pending{{0, false}};
    size_t seen = 0;
    while (!pending.empty()) {
        if (++seen % kCheckpointEvery == 0) {
            CACHALOT_TRY(context.checkpoint());
        }
        const auto [node, below] = pending.back();
        pending.pop_back();
        const LayerTree::Node &data = nodes[size_t(node)];
        const bool isMatch = node != 0 && matches(node);
        if (isMatch) {
            ++filter->matchCount;
            if (filter->matches.size() < kMaxMatches) {
                filter->matches.push_back(node);
            }
            for (int above = data.parent; above >= 0 && !filter->shown[size_t(above)];
                 above = nodes[size_t(above)].parent) {
                filter->shown[size_t(above)] = true;
            }
        }
        if (isMatch || below) {
            filter->shown[size_t(node)] = true;
        }
        for (auto child = data.children.rbegin(); child != data.children.rend(); ++child) {
            pending.push_back({*child, isMatch || below});
        }
    }
    return filter;
}

void LayerTreeModel::setTree(LayerTreePtr tree, QStringList layerNames, QStringList layerDigests)
{
    beginResetModel();
    m_tree = std::move(tree);
    m_filter = nullptr;
    m_layerNames = std::move(layerNames);
    m_layerDigests = std::move(layerDigests);
    m_now = QDateTime::currentDateTime();
    forgetRows();
    endResetModel();
}

void LayerTreeModel::setFilter(LayerTreeFilterPtr filter)
{
    if (m_tree == nullptr || filter == m_filter ||
        (filter != nullptr && filter->shown.size() != m_tree->nodes().size())) {
        return;
    }
    beginResetModel();
    m_filter = std::move(filter);
    forgetRows();
    endResetModel();
}

void LayerTreeModel::forgetRows()
{
    m_rows.clear();
    m_rowOf.assign(m_tree != nullptr ? m_tree->nodes().size() : 0, -1);
}

void LayerTreeModel::sortRows(std::vector<int> &rows) const
{
    switch (m_sortColumn) {
    case SizeColumn:
        sortBy(rows, m_sortOrder, [this](int n) { return node(n).totalBytes; });
        break;
    case ModeColumn:
        sortBy(rows, m_sortOrder, [this](int n) { return std::pair(node(n).entry.type, node(n).entry.mode); });
        break;
    case OwnerColumn:
        sortBy(rows, m_sortOrder, [this](int n) { return std::pair(node(n).entry.uid, node(n).entry.gid); });
        break;
    case ModifiedColumn:
        sortBy(rows, m_sortOrder, [this](int n) { return node(n).entry.modifiedSeconds; });
        break;
    case LayerColumn:
        sortBy(rows, m_sortOrder, [this](int n) { return node(n).layer; });
        break;
    case LinkColumn:
        sortBy(rows, m_sortOrder, [this](int n) -> const QString & { return node(n).entry.linkTarget; });
        break;
    default: // the tree's own order is by name
        if (m_sortOrder == Qt::DescendingOrder) {
            std::reverse(rows.begin(), rows.end());
        }
        break;
    }
}

const std::vector<int> &LayerTreeModel::rows(int directory) const
{
    const auto known = m_rows.find(directory);
    if (known != m_rows.end()) {
        return known->second;
    }
    std::vector<int> rows;
    for (const int child : node(directory).children) {
        if (m_filter == nullptr || m_filter->shown[size_t(child)]) {
            rows.push_back(child);
        }
    }
    sortRows(rows);
    for (size_t i = 0; i < rows.size(); ++i) {
        m_rowOf[size_t(rows[i])] = int(i);
    }
    return m_rows.emplace(directory, std::move(rows)).first->second;
}

int LayerTreeModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? int(index.internalId()) : m_tree != nullptr ? 0 : -1;
}

QModelIndex LayerTreeModel::indexOf(int wanted, int column) const
{
    if (m_tree == nullptr || wanted <= 0 || size_t(wanted) >= m_tree->nodes().size() ||
        (m_filter != nullptr && !m_filter->shown[size_t(wanted)])) {
        return {};
    }
    (void)rows(node(wanted).parent); // gives it its row
    return createIndex(m_rowOf[size_t(wanted)], column, quintptr(wanted));
}

QModelIndex LayerTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (m_tree == nullptr || row < 0 || column < 0 || column >= ColumnCount || parent.column() > 0) {
        return {};
    }
    const std::vector<int> &children = rows(nodeAt(parent));
    return size_t(row) < children.size() ? createIndex(row, column, quintptr(children[size_t(row)])) : QModelIndex();
}

QModelIndex LayerTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(node(nodeAt(child)).parent) : QModelIndex();
}

int LayerTreeModel::rowCount(const QModelIndex &parent) const
{
    return m_tree == nullptr || parent.column() > 0 ? 0 : int(rows(nodeAt(parent)).size());
}

int LayerTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool LayerTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (m_tree == nullptr || parent.column() > 0) {
        return false;
    }
    // Not by rowCount(): that would sort every directory that is only drawn.
    const std::vector<int> &children = node(nodeAt(parent)).children;
    return m_filter == nullptr ? !children.empty() : std::any_of(children.begin(), children.end(), [this](int child) {
        return m_filter->shown[size_t(child)];
    });
}

QString LayerTreeModel::layerName(int position) const
{
    return position >= 0 && position < m_layerNames.size() ? m_layerNames[position] : QString();
}

QString LayerTreeModel::display(int n, int column) const
{
    const LayerTree::Node &data = node(n);
    const bool isImplied = data.layer < 0; // only its children name it: what it is made of is not known
    switch (column) {
    case NameColumn:
        return printable(data.name);
    case SizeColumn:
        return hasContent(data) ? text::bytes(data.totalBytes) : text::dash();
    case ModeColumn:
        return data.isWhiteout || isImplied ? text::dash() : modeText(data.entry);
    case OwnerColumn:
        return data.isWhiteout || isImplied ? text::dash()
                                            : QStringLiteral("%1:%2").arg(data.entry.uid).arg(data.entry.gid);
    case ModifiedColumn:
        return data.isWhiteout || isImplied ? text::dash()
                                            : QLocale().toString(modified(data.entry), QLocale::ShortFormat);
    case LayerColumn:
        return isImplied ? text::dash() : layerName(data.layer);
    case LinkColumn:
        return printable(data.entry.linkTarget, 4096);
    default:
        return {};
    }
}

QString LayerTreeModel::toolTip(int n, int column) const
{
    const LayerTree::Node &data = node(n);
    switch (column) {
    case NameColumn:
        return u'/' + printable(m_tree->path(n), 4096);
    case SizeColumn: {
        if (!hasContent(data) || data.parent < 0) {
            return {};
        }
        const auto percent = [&](qint64 whole) {
            return text::decimal(whole > 0 ? 100.0 * double(data.totalBytes) / double(whole) : 0.0);
        };
        return tr("%1 bytes, %2 % of its directory, %3 % of all")
            .arg(text::count(data.totalBytes), percent(node(data.parent).totalBytes), percent(node(0).totalBytes));
    }
    case ModeColumn:
        return data.isWhiteout ? QString() : QString::number(data.entry.mode, 8).rightJustified(4, u'0');
    case ModifiedColumn:
        return data.isWhiteout || data.layer < 0
                   ? QString()
                   : tr("%1, %2 ago")
                         .arg(text::exactTime(modified(data.entry)), text::age(modified(data.entry), m_now));
    case LayerColumn:
        return layerName(data.layer);
    default:
        return display(n, column);
    }
}

QVariant LayerTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || m_tree == nullptr) {
        return {};
    }
    const int n = nodeAt(index);
    const LayerTree::Node &data = node(n);
    const bool replaces = data.overwrites > 0 && data.entry.type != EntryType::Directory;
    const State state = data.isWhiteout ? State::Deleted : replaces ? State::Replaces : State::Plain;
    switch (role) {
    case Qt::DisplayRole:
        return display(n, index.column());
    case Qt::ToolTipRole:
        return toolTip(n, index.column());
    case Qt::TextAlignmentRole:
        return QVariant(index.column() == SizeColumn ? Qt::AlignRight | Qt::AlignVCenter
                                                     : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return index.column() == NameColumn && state == State::Deleted ? tr("%1, deleted").arg(display(n, NameColumn))
                                                                       : display(n, index.column());
    case BytesRole:
        return hasContent(data) ? data.totalBytes : qint64(-1);
    case BarMaximumRole:
        return data.parent >= 0 ? node(data.parent).totalBytes : data.totalBytes;
    case SecondaryTextRole:
        if (index.column() != NameColumn) {
            return {};
        }
        return state == State::Deleted                 ? tr("deleted")
               : state == State::Replaces              ? tr("replaces %n earlier", nullptr, data.overwrites)
               : data.entry.type == EntryType::Symlink ? QStringLiteral("→ %1").arg(display(n, LinkColumn))
                                                       : QString();
    case StateRole:
        return int(state);
    case DigestRole:
        return m_layerDigests.value(data.layer);
    case FilterRole:
        return m_tree->path(n);
    case NodeRole:
        return n;
    case TypeRole:
        return int(data.entry.type);
    case LayerPositionRole:
        return data.layer;
    default:
        return {};
    }
}

QVariant LayerTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn:
        return tr("Name");
    case SizeColumn:
        return tr("Size");
    case ModeColumn:
        return tr("Mode");
    case OwnerColumn:
        return tr("Owner");
    case ModifiedColumn:
        return tr("Modified");
    case LayerColumn:
        return tr("From layer");
    case LinkColumn:
        return tr("Link target");
    default:
        return {};
    }
}

void LayerTreeModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0) { // no column: back to the tree's own order
        column = NameColumn;
        order = Qt::AscendingOrder;
    }
    if (column == m_sortColumn && order == m_sortOrder) {
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    m_sortColumn = column;
    m_sortOrder = order;
    const QModelIndexList before = persistentIndexList();
    forgetRows();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before) {
        after.append(indexOf(int(index.internalId()), index.column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace cachalot
