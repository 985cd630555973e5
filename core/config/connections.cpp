#include "core/config/connections.h"

#include "core/config/connectionfile.h"

#include <algorithm>

namespace cachalot
{

namespace
{

Result<size_t> positionOf(const std::vector<Connection> &connections, const QString &id)
{
    const auto found =
        std::find_if(connections.begin(), connections.end(), [&](const Connection &each) { return each.id == id; });
    if (found == connections.end()) {
        return fail(ErrorCode::NotFound, QStringLiteral("the connection was removed meanwhile"));
    }
    return static_cast<size_t>(found - connections.begin());
}

} // namespace

Result<BackendSpec> Connections::open(const QString &name, const OpContext &context) const
{
    CACHALOT_ASSIGN(const Connection connection, m_store.find(name));
    return m_secrets.resolve(connection, context);
}

Result<> Connections::keep(const ConnectionDraft &draft, const OpContext &context)
{
    const QString login = registryLoginName(draft.connection.spec);
    const bool hasLogin = draft.login && !login.isEmpty();
    if (!draft.secrets.empty() || hasLogin) {
        CACHALOT_TRY(m_secrets.keyring().check(context));
    }
    CACHALOT_TRY(m_secrets.keep(draft.connection, draft.secrets, context));
    return hasLogin ? m_secrets.keyring().write(login, *draft.login, context) : Result<>();
}

Result<> Connections::addAt(const ConnectionDraft &draft, size_t position, const OpContext &context)
{
    CACHALOT_TRY(keep(draft, context));
    if (auto added = m_store.insert(draft.connection, position); !added) {
        static_cast<void>(m_secrets.forget(draft.connection, context)); // the first failure is the one to tell
        return added;
    }
    return {};
}

Result<> Connections::add(const ConnectionDraft &draft, const OpContext &context)
{
    return addAt(draft, ConnectionFile::kMaxConnections, context);
}

Result<> Connections::update(const ConnectionDraft &draft, const OpContext &context)
{
    CACHALOT_ASSIGN(const auto connections, m_store.list());
    CACHALOT_ASSIGN(const size_t position, positionOf(connections, draft.connection.id));
    CACHALOT_TRY(keep(draft, context));
    CACHALOT_TRY(m_store.replace(draft.connection));
    Connection gone = connections[position];
    std::erase_if(gone.secrets, [&](const SecretReference &secret) {
        const SecretReference *now = draft.connection.secret(secret.attribute);
        return now && now->origin == SecretOrigin::Keyring;
    });
    return m_secrets.forget(gone, context);
}

Result<RemovedConnection> Connections::remove(const QString &id, const OpContext &context)
{
    CACHALOT_ASSIGN(const auto connections, m_store.list());
    RemovedConnection removed;
    CACHALOT_ASSIGN(removed.position, positionOf(connections, id));
    removed.draft.connection = connections[removed.position];
    const QString login = registryLoginName(removed.draft.connection.spec);
    const auto users = std::count_if(connections.begin(), connections.end(), [&](const Connection &each) {
        return !login.isEmpty() && registryLoginName(each.spec) == login;
    });
    // A keyring that fails must not keep people from getting rid of a connection.
    if (auto values = m_secrets.kept(removed.draft.connection, context)) {
        removed.draft.secrets = *std::move(values);
    }
    if (users == 1) {
        if (auto value = m_secrets.keyring().read(login, context)) {
            removed.draft.login = *std::move(value);
        }
    }
    CACHALOT_ASSIGN(removed.draft.connection, m_store.remove(id));
    auto forgotten = m_secrets.forget(removed.draft.connection, context);
    if (forgotten && removed.draft.login) {
        forgotten = m_secrets.keyring().remove(login, context);
    }
    if (!forgotten && forgotten.error().code != ErrorCode::Unsupported) {
        removed.left = forgotten.error().message;
    }
    return removed;
}

Result<> Connections::restore(const RemovedConnection &removed, const OpContext &context)
{
    return addAt(removed.draft, removed.position, context);
}

Result<QString> Connections::duplicate(const QString &id, const OpContext &context)
{
    CACHALOT_ASSIGN(const auto connections, m_store.list());
    CACHALOT_ASSIGN(const size_t position, positionOf(connections, id));
    QStringList taken;
    for (const Connection &each : connections) {
        taken << each.name;
    }
    ConnectionDraft copy;
    CACHALOT_ASSIGN(copy.secrets, m_secrets.kept(connections[position], context));
    copy.connection = connections[position];
    copy.connection.id = makeConnectionId();
    copy.connection.name = nextConnectionName(connections[position].name, taken);
    copy.connection.createdAt = QDateTime::currentDateTimeUtc();
    copy.connection.pinned = false;
    CACHALOT_TRY(addAt(copy, position + 1, context));
    return copy.connection.name;
}

} // namespace cachalot
