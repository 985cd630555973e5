#include "ui/models/savedconnections.h"

#include "core/backend/backendfactory.h"
#include "core/base/files.h"
#include "core/base/format.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace cachalot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qint64 kMaxStateBytes = qint64(4) << 20;

Result<std::vector<CatalogEntry>> listStore(const QString &text, const Locations &locations, const OpContext &context)
{
    CACHALOT_ASSIGN(const LocatedCache located, locateStore(text, locations, context));
    CACHALOT_ASSIGN(const auto backend, createBackend(located.spec, Direction::Import));
    CacheCatalog *catalog = backend->catalog();
    if (!catalog) {
        return fail(ErrorCode::Unsupported, u"a store of type %1 can't be listed"_s.arg(located.spec.type()));
    }
    return catalog->list(context);
}

std::optional<qint64> numberOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

} // namespace

SavedConnections::SavedConnections(std::shared_ptr<Connections> connections, const Locations &locations, TaskPool &pool,
                                   const QString &stateDirectory, QObject *parent)
    : QObject(parent),
      m_connections(std::move(connections)),
      m_locations(locations),
      m_pool(pool),
      m_statePath(stateDirectory + u"/store-states.json"_s),
      m_loading(pool)
{
}

SavedConnections::~SavedConnections() = default;

const Connection *SavedConnections::find(const QString &id) const
{
    const auto found = std::find_if(m_list.begin(), m_list.end(), [&](const Connection &c) { return c.id == id; });
    return found == m_list.end() ? nullptr : &*found;
}

QStringList SavedConnections::names() const
{
    QStringList names;
    for (const Connection &each : m_list) {
        names << each.name;
    }
    return names;
}

void SavedConnections::noteFailure(const QString &text, const Error &error) const
{
    for (const Connection &each : m_list) {
        if (error.code == ErrorCode::Denied && text.section(u':', 0, 0) == u'@' + each.name) {
            m_connections->secrets().doubtAnswers(each);
        }
    }
}

const StoreStatus &SavedConnections::status(const QString &key) const
{
    static const StoreStatus unknown;
    const auto found = m_states.find(key);
    return found == m_states.end() ? unknown : found->second;
}

QString SavedConnections::textOf(const QString &key) const
{
    if (key == libraryKey()) {
        return key;
    }
    const Connection *connection = find(key);
    return connection ? u'@' + connection->name : QString();
}

void SavedConnections::reload()
{
    if (!m_isLoaded) {
        readStates();
    }
    m_loading.start([connections = m_connections](const OpContext &) { return connections->store().list(); },
                    [this](Result<std::vector<Connection>> list) {
                        const bool isNew = !m_isLoaded || !list || m_failure || *list != m_list;
                        m_isLoaded = true;
                        m_failure = list ? std::nullopt : std::optional(list.error());
                        if (list) {
                            m_list = *std::move(list);
                        }
                        if (isNew) {
                            Q_EMIT listChanged();
                        }
                    });
}

void SavedConnections::refresh(const QString &key)
{
    if (textOf(key).isEmpty() || m_listings.contains(key) ||
        std::find(m_waiting.begin(), m_waiting.end(), key) != m_waiting.end()) {
        return;
    }
    m_states[key].state = StoreStatus::State::Refreshing;
    m_waiting.push_back(key);
    Q_EMIT statusChanged(key);
    startNext();
}

void SavedConnections::refreshAll()
{
    refresh(libraryKey());
    for (const Connection &each : m_list) {
        refresh(each.id);
    }
}

void SavedConnections::startNext()
{
    while (!m_waiting.empty() && m_listings.size() < kParallel) {
        const QString key = m_waiting.front();
        m_waiting.pop_front();
        auto task = std::make_unique<BackgroundTask<std::vector<CatalogEntry>>>(m_pool);
        task->start([text = textOf(key),
                     locations = m_locations](const OpContext &context) { return listStore(text, locations, context); },
                    [this, key](const Result<std::vector<CatalogEntry>> &entries) { listed(key, entries); });
        m_listings.emplace(key, std::move(task));
    }
}

void SavedConnections::listed(const QString &key, const Result<std::vector<CatalogEntry>> &entries)
{
    StoreStatus &status = m_states[key];
    status.refreshedAt = QDateTime::currentDateTimeUtc();
    status.error.clear();
    // A library that nobody has put anything into is no failure.
    const bool isEmptyLibrary = key == libraryKey() && !entries && entries.error().code == ErrorCode::NotFound;
    if (entries || isEmptyLibrary) {
        status.state = StoreStatus::State::Good;
        status.isListed = true;
        status.entries = entries ? *entries : std::vector<CatalogEntry>();
        status.bytes.reset();
        qint64 caches = 0;
        for (const CatalogEntry &entry : status.entries) {
            caches += entry.isCache ? 1 : 0;
            if (entry.bytes) {
                status.bytes = status.bytes.value_or(0) + *entry.bytes;
            }
        }
        status.caches = caches;
        std::erase_if(status.entries, [](const CatalogEntry &entry) { return !entry.isCache; });
        status.entries.resize(std::min(status.entries.size(), kMaxEntries));
    } else {
        status.state = StoreStatus::State::Failed;
        status.error = entries.error().message;
        noteFailure(textOf(key), entries.error());
    }
    Q_EMIT statusChanged(key);
    writeStates();
    // The task that calls this can't be destroyed by it.
    const auto done = m_listings.find(key);
    if (done != m_listings.end()) {
        done->second.release()->deleteLater();
        m_listings.erase(done);
    }
    startNext();
}

void SavedConnections::change(std::function<Result<>(Connections &, const OpContext &)> edit, const Done &done)
{
    auto task = std::make_unique<BackgroundTask<bool>>(m_pool);
    BackgroundTask<bool> *started = task.get();
    m_changes.push_back(std::move(task));
    started->start(
        [connections = m_connections, edit = std::move(edit)](const OpContext &context) -> Result<bool> {
            CACHALOT_TRY(edit(*connections, context));
            return true;
        },
        [this, started, done](const Result<bool> &result) {
            const auto own = std::find_if(m_changes.begin(), m_changes.end(),
                                          [&](const auto &each) { return each.get() == started; });
            if (own != m_changes.end()) {
                own->release()->deleteLater();
                m_changes.erase(own);
            }
            reload();
            if (done) {
                done(result ? Result<>() : fail(result.error()));
            } else if (!result) {
                Q_EMIT failed(result.error());
            }
        });
}

void SavedConnections::add(const ConnectionDraft &draft, const Done &done)
{
    change([draft](Connections &all, const OpContext &context) { return all.add(draft, context); }, done);
}

void SavedConnections::update(const ConnectionDraft &draft, const Done &done)
{
    // What was seen there was seen with the former settings.
    m_states.erase(draft.connection.id);
    change([draft](Connections &all, const OpContext &context) { return all.update(draft, context); }, done);
}

void SavedConnections::duplicate(const QString &id)
{
    change([id](Connections &all, const OpContext &context) -> Result<> {
        CACHALOT_TRY(all.duplicate(id, context));
        return {};
    });
}

void SavedConnections::setPinned(const QString &id, bool pinned)
{
    if (const Connection *connection = find(id)) {
        ConnectionDraft draft{*connection, {}, {}};
        draft.connection.pinned = pinned;
        change([draft](Connections &all, const OpContext &context) { return all.update(draft, context); });
    }
}

void SavedConnections::remove(const QString &id)
{
    const Connection *connection = find(id);
    if (!connection) {
        return;
    }
    auto taken = std::make_shared<RemovedConnection>();
    change(
        [id, taken](Connections &all, const OpContext &context) -> Result<> {
            CACHALOT_ASSIGN(*taken, all.remove(id, context));
            return {};
        },
        [this, taken, name = connection->name](const Result<> &result) {
            if (!result) {
                Q_EMIT failed(result.error());
                return;
            }
            m_removed = std::move(*taken);
            Q_EMIT removed(name);
        });
}

void SavedConnections::undoRemove()
{
    if (const auto removed = std::exchange(m_removed, std::nullopt)) {
        change(
            [removed = *removed](Connections &all, const OpContext &context) { return all.restore(removed, context); });
    }
}

void SavedConnections::recover()
{
    change([](Connections &all, const OpContext &) -> Result<> {
        CACHALOT_TRY(all.store().recover());
        return {};
    });
}

void SavedConnections::readStates()
{
    // What can't be read is found out anew: this is a memory of figures, nothing that anybody made.
    const auto bytes = readFile(m_statePath, kMaxStateBytes);
    const QJsonObject stores =
        bytes ? QJsonDocument::fromJson(*bytes).object().value(u"stores"_s).toObject() : QJsonObject();
    for (auto it = stores.begin(); it != stores.end(); ++it) {
        const QJsonObject object = it.value().toObject();
        StoreStatus status;
        const QString state = object.value(u"state"_s).toString();
        status.state = state == u"good"     ? StoreStatus::State::Good
                       : state == u"failed" ? StoreStatus::State::Failed
                                            : StoreStatus::State::Unknown;
        status.caches = numberOf(object.value(u"caches"_s));
        status.bytes = numberOf(object.value(u"bytes"_s));
        status.refreshedAt = QDateTime::fromString(object.value(u"refreshedAt"_s).toString(), Qt::ISODate);
        status.error = object.value(u"error"_s).toString();
        m_states.emplace(it.key(), std::move(status));
    }
}

void SavedConnections::writeStates() const
{
    QJsonObject stores;
    for (const auto &[key, status] : m_states) {
        const bool isKnown = status.state == StoreStatus::State::Good || status.state == StoreStatus::State::Failed;
        if (!isKnown || textOf(key).isEmpty()) {
            continue; // forgotten with its connection
        }
        QJsonObject object{
            {u"state"_s, status.state == StoreStatus::State::Good ? u"good"_s : u"failed"_s},
            {u"refreshedAt"_s, formatTime(status.refreshedAt)},
        };
        if (status.caches) {
            object.insert(u"caches"_s, *status.caches);
        }
        if (status.bytes) {
            object.insert(u"bytes"_s, *status.bytes);
        }
        if (!status.error.isEmpty()) {
            object.insert(u"error"_s, status.error);
        }
        stores.insert(key, object);
    }
    QDir().mkpath(QFileInfo(m_statePath).path());
    QSaveFile file(m_statePath);
    const QByteArray bytes = QJsonDocument(QJsonObject{{u"schemaVersion"_s, 1}, {u"stores"_s, stores}}).toJson();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()) {
        file.commit(); // a failure costs the figures of the next start only
    }
}

} // namespace cachalot
