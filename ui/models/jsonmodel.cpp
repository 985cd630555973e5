#include "ui/models/jsonmodel.h"

#include "core/base/format.h"
#include "core/content/digest.h"
#include "ui/models/roles.h"

namespace cachalot
{

namespace
{

constexpr qsizetype kMaxCellChars = 500;

} // namespace

void JsonModel::setTree(JsonTreePtr tree, Kind kind)
{
    beginResetModel();
    m_tree = std::move(tree);
    m_kind = kind;
    endResetModel();
}

QModelIndex JsonModel::indexOf(quint32 node, int column) const
{
    return createIndex(static_cast<int>(m_tree->node(node).row), column, static_cast<quintptr>(node));
}

JsonModel::LinkKind JsonModel::linkOf(quint32 node) const
{
    const JsonTree::Node &n = m_tree->node(node);
    if (n.type == JsonTree::Type::String) {
        return Digest::parse(m_tree->value(node, 200)) ? LinkKind::Digest : LinkKind::None;
    }
    if (n.type != JsonTree::Type::Number || m_kind != Kind::CacheConfig) {
        return LinkKind::None;
    }
    const QString key = m_tree->key(node);
    if (key == u"link") {
        return LinkKind::Record;
    }
    if (key == u"layer" || (key == u"parent" && m_tree->value(node, 20) != u"-1")) {
        return LinkKind::Layer;
    }
    // An element of `layers` of a chain.
    return key.isEmpty() && m_tree->key(n.parent) == u"layers" ? LinkKind::Layer : LinkKind::None;
}

QModelIndex JsonModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    const quint32 node = parent.isValid() ? m_tree->child(nodeOf(parent), static_cast<quint32>(row)) : 0;
    return createIndex(row, column, static_cast<quintptr>(node));
}

QModelIndex JsonModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || nodeOf(child) == 0) {
        return {};
    }
    return indexOf(m_tree->node(nodeOf(child)).parent);
}

int JsonModel::rowCount(const QModelIndex &parent) const
{
    if (!m_tree || m_tree->isEmpty() || parent.column() > 0) {
        return 0;
    }
    return parent.isValid() ? static_cast<int>(m_tree->node(nodeOf(parent)).childCount) : 1;
}

int JsonModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString JsonModel::nameText(quint32 node) const
{
    if (node == 0) {
        return tr("document");
    }
    const JsonTree::Node &n = m_tree->node(node);
    return m_tree->node(n.parent).type == JsonTree::Type::Array ? QString::number(n.row)
                                                                : printable(m_tree->key(node), kMaxCellChars);
}

QString JsonModel::valueText(quint32 node) const
{
    const JsonTree::Node &n = m_tree->node(node);
    switch (n.type) {
    case JsonTree::Type::Object:
        return tr("{ %n member(s) }", nullptr, static_cast<int>(n.childCount));
    case JsonTree::Type::Array:
        return tr("[ %n element(s) ]", nullptr, static_cast<int>(n.childCount));
    default:
        return printable(m_tree->value(node, kMaxCellChars), kMaxCellChars);
    }
}

QVariant JsonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const quint32 node = nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == NameColumn ? nameText(node) : valueText(node);
    case Qt::ToolTipRole:
        return printable(m_tree->path(node), 600);
    case TypeRole:
        return static_cast<int>(m_tree->node(node).type);
    case LinkRole:
        return static_cast<int>(linkOf(node));
    case DigestRole:
        return linkOf(node) == LinkKind::Digest ? m_tree->value(node, 200) : QString();
    default:
        return {};
    }
}

QVariant JsonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == NameColumn ? tr("Name") : tr("Value");
}

} // namespace cachalot
