#pragma once

#include "ui/models/roles.h"
#include "ui/models/savedconnections.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace cachalot
{

class RecentCaches;

/// The tree of the sidebar: LIBRARY, PINNED, CONNECTIONS by backend with the caches in each, RECENT. Sections without
/// anything in them are left out, but for CONNECTIONS. One column. QtCore only; the GUI thread's.
class SidebarModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class Kind {
        Section, ///< "CONNECTIONS"
        Backend, ///< "Amazon S3"
        Store,   ///< a connection, or the library
        Entry,   ///< a cache in a store
        Recent,  ///< something that was opened
        Hint,    ///< what stands where nothing is
    };
    enum Role : int {
        KindRole = FirstOwnRole,
        TextRole,   ///< QString: what opens it; empty where nothing does
        KeyRole,    ///< QString: a store's key (SavedConnections::status); of a backend its type
        IconRole,   ///< QString for icon()
        DetailRole, ///< QString: the size at the right end
        StatusRole, ///< int of StoreStatus::State; -1 for what has none
        PathRole,   ///< QString that finds the row again after a change
    };

    SidebarModel(SavedConnections &saved, RecentCaches &recent, QObject *parent = nullptr);
    ~SidebarModel() override;

    /// The row that PathRole names.
    [[nodiscard]] QModelIndex indexOf(const QString &path) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &) const override { return 1; }
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// The tree was built anew; who shows it looks up what was open.
    void rebuilt();

private:
    struct Node;
    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOfNode(const Node *node) const;
    void rebuild();
    void addLibrary();
    void addPinned();
    void addConnections();
    void addRecent();
    Node *add(Node *parent, Kind kind, const QString &caption);
    [[nodiscard]] Node *addConnection(Node *parent, const Connection &connection);
    void addEntries(Node *store) const;
    void updateStore(const QString &key);
    [[nodiscard]] std::vector<Node *> storesOf(const QString &key) const;
    void replaceEntries(Node *store);
    [[nodiscard]] QString toolTip(const Node &node) const;
    [[nodiscard]] QString detail(const Node &node) const;

    SavedConnections &m_saved;
    RecentCaches &m_recent;
    std::unique_ptr<Node> m_root;
};

/// The icon of a backend's type.
[[nodiscard]] QString backendIcon(const QString &type);

} // namespace cachalot
