#pragma once

#include "core/backend/cachebackend.h"
#include "core/backend/cachelocator.h"
#include "core/config/connections.h"
#include "ui/models/backgroundtask.h"

#include <QDateTime>
#include <QObject>

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace cachalot
{

/// What is known of a store, from the last time that somebody looked.
struct StoreStatus {
    enum class State { Unknown, Good, Failed, Refreshing };
    State state = State::Unknown;
    std::optional<qint64> caches;
    std::optional<qint64> bytes; ///< of the caches that tell, each with what it shares
    QDateTime refreshedAt;
    QString error; ///< of Failed: technical English, without secrets
    /// The caches themselves, at most kMaxEntries; empty until they were listed in this run.
    std::vector<CatalogEntry> entries = {};
    bool isListed = false;
};

/// The saved connections as the app sees them: the list, what is known of each store, and changes, all done in the
/// background. Nothing is read before it is asked for. What is known of stores is kept over restarts. The GUI thread's.
class SavedConnections final : public QObject
{
    Q_OBJECT
public:
    static constexpr size_t kMaxEntries = 500;
    /// So many stores are looked at at a time.
    static constexpr size_t kParallel = 2;

    /// `locations` and `pool` outlive it; `stateDirectory` is where store-states.json goes.
    SavedConnections(std::shared_ptr<Connections> connections, const Locations &locations, TaskPool &pool,
                     const QString &stateDirectory, QObject *parent = nullptr);
    ~SavedConnections() override;

    [[nodiscard]] const std::vector<Connection> &list() const { return m_list; }
    [[nodiscard]] const Connection *find(const QString &id) const;
    [[nodiscard]] QStringList names() const;
    /// Why the list could not be read; nullopt where it could.
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    /// For work in other threads.
    [[nodiscard]] std::shared_ptr<Connections> connections() const { return m_connections; }

    /// The key of the library among the stores.
    [[nodiscard]] static QString libraryKey() { return QStringLiteral("library:"); }
    /// By a connection's id, or libraryKey().
    [[nodiscard]] const StoreStatus &status(const QString &key) const;
    /// The text that opens the store: "@NAME", "library:".
    [[nodiscard]] QString textOf(const QString &key) const;

    void reload();
    /// Lists a store, as soon as fewer than kParallel others are being listed.
    void refresh(const QString &key);
    void refreshAll();

    using Done = std::function<void(const Result<> &)>;
    void add(const ConnectionDraft &draft, const Done &done);
    void update(const ConnectionDraft &draft, const Done &done);
    void duplicate(const QString &id);
    void setPinned(const QString &id, bool pinned);
    void remove(const QString &id);
    /// Takes back the last removal, once.
    void undoRemove();
    /// See ConnectionStore::recover.
    void recover();

Q_SIGNALS:
    void listChanged();
    void statusChanged(const QString &key);
    void removed(const QString &name);
    /// A change was not made.
    void failed(const cachalot::Error &error);

private:
    struct Listing {
        std::vector<CatalogEntry> entries;
    };
    void change(std::function<Result<>(Connections &, const OpContext &)> edit, const Done &done = nullptr);
    void startNext();
    void listed(const QString &key, const Result<std::vector<CatalogEntry>> &entries);
    void readStates();
    void writeStates() const;

    std::shared_ptr<Connections> m_connections;
    const Locations &m_locations;
    TaskPool &m_pool;
    QString m_statePath;
    std::vector<Connection> m_list;
    std::optional<Error> m_failure;
    bool m_isLoaded = false;
    std::map<QString, StoreStatus> m_states;
    std::deque<QString> m_waiting;
    std::map<QString, std::unique_ptr<BackgroundTask<std::vector<CatalogEntry>>>> m_listings;
    std::optional<RemovedConnection> m_removed;
    BackgroundTask<std::vector<Connection>> m_loading;
    /// Changes are few and quick, but one after the other; a task that is started anew would drop the former.
    std::vector<std::unique_ptr<BackgroundTask<bool>>> m_changes;
};

} // namespace cachalot
