#include "ui/models/sidebarmodel.h"

#include "core/backend/attributeschema.h"
#include "core/backend/specuse.h"
#include "core/base/format.h"
#include "ui/models/recentcaches.h"
#include "ui/models/textformat.h"

#include <algorithm>

namespace cachalot
{

struct SidebarModel::Node {
    Node *parent = nullptr;
    int row = 0;
    Kind kind = Kind::Section;
    QString caption;
    QString key;
    QString text;
    QString icon;
    QString where; ///< for the tooltip
    std::optional<qint64> bytes = std::nullopt;
    QString problem = {};
    std::vector<std::unique_ptr<Node>> children = {};

    [[nodiscard]] QString path() const
    {
        QString path;
        for (const Node *node = this; node->parent; node = node->parent) {
            path += QString::number(static_cast<int>(node->kind)) + u':' +
                    (node->key.isEmpty() ? node->caption + node->text : node->key) + u'\n';
        }
        return path;
    }
};

namespace
{

constexpr int kMaxRecent = 8;

/// What tells a connection from the others of its backend.
QString placeOf(const BackendSpec &spec)
{
    QStringList parts;
    for (const BackendSpec::Attribute &attribute : spec.attributes()) {
        static const QStringList telling{QStringLiteral("ref"),       QStringLiteral("src"),
                                         QStringLiteral("dest"),      QStringLiteral("bucket"),
                                         QStringLiteral("container"), QStringLiteral("scope"),
                                         QStringLiteral("name"),      QStringLiteral("account_url")};
        if (telling.contains(attribute.key)) {
            parts << attribute.value;
        }
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString backendIcon(const QString &type)
{
    static const QStringList known{QStringLiteral("local"),  QStringLiteral("registry"), QStringLiteral("s3"),
                                   QStringLiteral("azblob"), QStringLiteral("gha"),      QStringLiteral("inline")};
    return known.contains(type) ? QStringLiteral("backend-") + type : QStringLiteral("store");
}

SidebarModel::SidebarModel(SavedConnections &saved, RecentCaches &recent, QObject *parent)
    : QAbstractItemModel(parent), m_saved(saved), m_recent(recent), m_root(std::make_unique<Node>())
{
    connect(&m_saved, &SavedConnections::listChanged, this, &SidebarModel::rebuild);
    connect(&m_saved, &SavedConnections::statusChanged, this, &SidebarModel::updateStore);
    connect(&m_recent, &QAbstractItemModel::modelReset, this, &SidebarModel::rebuild);
    rebuild();
}

SidebarModel::~SidebarModel() = default;

SidebarModel::Node *SidebarModel::add(Node *parent, Kind kind, const QString &caption)
{
    auto node = std::make_unique<Node>();
    node->parent = parent;
    node->row = static_cast<int>(parent->children.size());
    node->kind = kind;
    node->caption = caption;
    parent->children.push_back(std::move(node));
    return parent->children.back().get();
}

void SidebarModel::rebuild()
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    addLibrary();
    addPinned();
    addConnections();
    addRecent();
    endResetModel();
    Q_EMIT rebuilt();
}

void SidebarModel::addLibrary()
{
    Node *section = add(m_root.get(), Kind::Section, tr("Library"));
    Node *library = add(section, Kind::Store, tr("Library"));
    library->key = SavedConnections::libraryKey();
    library->text = library->key;
    library->icon = QStringLiteral("store");
    library->where = tr("The caches that were imported");
    addEntries(library);
}

void SidebarModel::addPinned()
{
    const auto &list = m_saved.list();
    const auto &recent = m_recent.entries();
    const bool isEmpty = std::none_of(list.begin(), list.end(), [](const Connection &c) { return c.pinned; }) &&
                         std::none_of(recent.begin(), recent.end(), [](const RecentCache &c) { return c.pinned; });
    if (isEmpty) {
        return;
    }
    Node *section = add(m_root.get(), Kind::Section, tr("Pinned"));
    for (const Connection &connection : list) {
        if (connection.pinned) {
            addEntries(addConnection(section, connection));
        }
    }
    for (const RecentCache &cache : recent) {
        if (cache.pinned) {
            Node *node = add(section, Kind::Recent, printable(cache.name.isEmpty() ? cache.text : cache.name));
            node->text = cache.text;
            node->icon = QStringLiteral("pinned");
            node->where = cache.text;
        }
    }
}

SidebarModel::Node *SidebarModel::addConnection(Node *parent, const Connection &connection)
{
    Node *node = add(parent, Kind::Store, printable(connection.name));
    node->key = connection.id;
    node->text = u'@' + connection.name;
    node->icon = backendIcon(connection.spec.type());
    node->where = placeOf(connection.spec);
    return node;
}

void SidebarModel::addConnections()
{
    Node *section = add(m_root.get(), Kind::Section, tr("Connections"));
    for (const BackendSchema &schema : backendSchemas()) {
        Node *group = nullptr;
        for (const Connection &connection : m_saved.list()) {
            if (connection.spec.type() != schema.type) {
                continue;
            }
            if (!group) {
                group = add(section, Kind::Backend, schemaText(schema.title));
                group->key = schema.type;
                group->icon = backendIcon(schema.type);
            }
            addEntries(addConnection(group, connection));
        }
    }
    for (const Connection &connection : m_saved.list()) {
        if (!findBackendSchema(connection.spec.type())) {
            addEntries(addConnection(section, connection));
        }
    }
    if (section->children.empty() && m_saved.isLoaded()) {
        add(section, Kind::Hint, m_saved.failure() ? tr("They can't be read") : tr("None saved yet"));
    }
}

void SidebarModel::addRecent()
{
    Node *section = nullptr;
    int count = 0;
    for (const RecentCache &cache : m_recent.entries()) {
        if (cache.pinned || ++count > kMaxRecent) {
            continue;
        }
        if (!section) {
            section = add(m_root.get(), Kind::Section, tr("Recent"));
        }
        Node *node = add(section, Kind::Recent, printable(cache.name.isEmpty() ? cache.text : cache.name));
        node->text = cache.text;
        node->icon = QStringLiteral("cache");
        node->where = cache.text;
    }
}

void SidebarModel::addEntries(Node *store) const
{
    const StoreStatus &status = m_saved.status(store->key);
    for (const CatalogEntry &entry : status.entries) {
        auto node = std::make_unique<Node>();
        node->parent = store;
        node->row = static_cast<int>(store->children.size());
        node->kind = Kind::Entry;
        const bool isNameless = entry.name == entry.manifest.toString();
        node->caption = isNameless ? shortDigest(entry.name) : printable(entry.name);
        node->text =
            store->key == SavedConnections::libraryKey() ? store->text + entry.name : store->text + u':' + entry.name;
        node->icon = entry.problem.isEmpty() ? QStringLiteral("cache") : QStringLiteral("damaged");
        node->where = entry.name;
        node->bytes = entry.bytes;
        node->problem = entry.problem;
        store->children.push_back(std::move(node));
    }
    if (status.isListed && status.entries.empty()) {
        auto hint = std::make_unique<Node>();
        hint->parent = store;
        hint->kind = Kind::Hint;
        hint->caption = tr("No caches yet");
        store->children.push_back(std::move(hint));
    }
}

std::vector<SidebarModel::Node *> SidebarModel::storesOf(const QString &key) const
{
    std::vector<Node *> found;
    std::vector<Node *> pending{m_root.get()};
    while (!pending.empty()) {
        Node *node = pending.back();
        pending.pop_back();
        for (const auto &child : node->children) {
            pending.push_back(child.get());
        }
        if (node->parent && node->kind == Kind::Store && node->key == key) {
            found.push_back(node);
        }
    }
    return found;
}

void SidebarModel::updateStore(const QString &key)
{
    for (Node *node : storesOf(key)) { // a pinned connection stands in two places
        const QModelIndex changed = indexOfNode(node);
        if (m_saved.status(key).state == StoreStatus::State::Good) {
            replaceEntries(node);
        }
        Q_EMIT dataChanged(changed, changed);
    }
}

void SidebarModel::replaceEntries(Node *store)
{
    const QModelIndex parent = indexOfNode(store);
    Node fresh;
    fresh.key = store->key;
    fresh.text = store->text;
    addEntries(&fresh);
    if (!store->children.empty()) {
        beginRemoveRows(parent, 0, static_cast<int>(store->children.size()) - 1);
        store->children.clear();
        endRemoveRows();
    }
    if (!fresh.children.empty()) {
        beginInsertRows(parent, 0, static_cast<int>(fresh.children.size()) - 1);
        store->children = std::move(fresh.children);
        for (const auto &child : store->children) {
            child->parent = store;
        }
        endInsertRows();
    }
}

SidebarModel::Node *SidebarModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex SidebarModel::indexOfNode(const Node *node) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row, 0, node);
}

QModelIndex SidebarModel::indexOf(const QString &path) const
{
    std::vector<const Node *> pending{m_root.get()};
    while (!pending.empty()) {
        const Node *node = pending.back();
        pending.pop_back();
        if (node != m_root.get() && node->path() == path) {
            return indexOfNode(node);
        }
        for (const auto &child : node->children) {
            pending.push_back(child.get());
        }
    }
    return {};
}

QModelIndex SidebarModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    if (column != 0 || row < 0 || row >= static_cast<int>(node->children.size())) {
        return {};
    }
    return createIndex(row, 0, node->children[static_cast<size_t>(row)].get());
}

QModelIndex SidebarModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOfNode(nodeOf(child)->parent) : QModelIndex();
}

int SidebarModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

bool SidebarModel::hasChildren(const QModelIndex &parent) const
{
    // What is in a store is looked up when somebody expands it.
    const Node *node = nodeOf(parent);
    return rowCount(parent) > 0 ||
           (parent.isValid() && node->kind == Kind::Store && !m_saved.status(node->key).isListed);
}

QString SidebarModel::detail(const Node &node) const
{
    if (node.kind == Kind::Entry) {
        return node.bytes ? text::bytes(*node.bytes) : QString();
    }
    if (node.kind != Kind::Store) {
        return {};
    }
    const StoreStatus &status = m_saved.status(node.key);
    return status.bytes ? text::bytes(*status.bytes) : QString();
}

QString SidebarModel::toolTip(const Node &node) const
{
    QStringList lines;
    if (!node.where.isEmpty()) {
        lines << printable(node.where, 500);
    }
    if (!node.problem.isEmpty()) {
        lines << printable(node.problem, 500);
    }
    if (node.kind == Kind::Store) {
        if (const Connection *connection = m_saved.find(node.key); connection && !connection->note.isEmpty()) {
            lines << printable(connection->note, 500);
        }
        const StoreStatus &status = m_saved.status(node.key);
        if (status.state == StoreStatus::State::Failed) {
            lines << tr("Not usable when last looked at: %1").arg(printable(status.error, 500));
        } else if (status.caches) {
            lines << text::caches(*status.caches);
        }
        lines << (status.refreshedAt.isValid()
                      ? tr("Looked at %1 ago").arg(text::age(status.refreshedAt, QDateTime::currentDateTimeUtc()))
                      : tr("Not looked at yet: expand it, or press F5"));
    }
    return lines.join(u'\n');
}

QVariant SidebarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Node &node = *nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return node.caption;
    case Qt::ToolTipRole:
        return toolTip(node);
    case Qt::AccessibleTextRole: {
        const QString size = detail(node);
        const StoreStatus::State state = m_saved.status(node.key).state;
        QString spoken = size.isEmpty() ? node.caption : text::listed({node.caption, size});
        if (node.kind == Kind::Store && state == StoreStatus::State::Failed) {
            spoken = text::listed({spoken, tr("not usable")});
        } else if (node.kind == Kind::Store && state == StoreStatus::State::Refreshing) {
            spoken = text::listed({spoken, tr("being looked at")});
        }
        return spoken;
    }
    case KindRole:
        return static_cast<int>(node.kind);
    case TextRole:
        return node.text;
    case KeyRole:
        return node.key;
    case IconRole:
        return node.icon;
    case DetailRole:
        return detail(node);
    case StatusRole:
        return node.kind == Kind::Store ? static_cast<int>(m_saved.status(node.key).state) : -1;
    case PathRole:
        return node.path();
    default:
        return {};
    }
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const Kind kind = nodeOf(index)->kind;
    return kind == Kind::Hint ? Qt::ItemFlags(Qt::ItemIsEnabled)
                              : Qt::ItemFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
}

} // namespace cachalot
