#pragma once

#include "core/config/connectionsecrets.h"
#include "core/config/connectionstore.h"

#include <optional>

namespace cachalot
{

/// A connection as somebody fills it in, with the values that the file must not have.
struct ConnectionDraft {
    Connection connection;
    std::vector<SecretValue>
        secrets;                  ///< of the attributes that come from the keyring; those not given stay as they are
    std::optional<QString> login; ///< "user:password" of the registry, for the keyring
};

/// What was taken away, so that it can be put back. Holds secrets: for the memory only.
struct RemovedConnection {
    ConnectionDraft draft;
    size_t position = 0;
    QString left; ///< why secrets are still in the keyring; empty where none are
};

/// Saved connections with their secrets: the file and the keyring, changed together. What fails leaves neither half.
/// Thread-safe, blocking.
class Connections
{
public:
    Connections(ConnectionStore store, ConnectionSecrets secrets)
        : m_store(std::move(store)), m_secrets(std::move(secrets))
    {
    }

    [[nodiscard]] ConnectionStore &store() { return m_store; }
    [[nodiscard]] const ConnectionSecrets &secrets() const { return m_secrets; }

    /// What Locations::connection does: the spec of a saved connection, with its secrets. Errors: NotFound; those of
    /// ConnectionSecrets::resolve.
    [[nodiscard]] Result<BackendSpec> open(const QString &name, const OpContext &context) const;

    /// Errors: those of the store; Unsupported (there is no keyring for the secrets), Denied.
    [[nodiscard]] Result<> add(const ConnectionDraft &draft, const OpContext &context);
    /// Secrets of the former one that the new one does not have any more go from the keyring.
    [[nodiscard]] Result<> update(const ConnectionDraft &draft, const OpContext &context);
    /// The login of a registry goes with the last connection to it.
    [[nodiscard]] Result<RemovedConnection> remove(const QString &id, const OpContext &context);
    [[nodiscard]] Result<> restore(const RemovedConnection &removed, const OpContext &context);
    /// A copy under the next free name, with the secrets. Returns the name.
    [[nodiscard]] Result<QString> duplicate(const QString &id, const OpContext &context);

private:
    [[nodiscard]] Result<> addAt(const ConnectionDraft &draft, size_t position, const OpContext &context);
    [[nodiscard]] Result<> keep(const ConnectionDraft &draft, const OpContext &context);

    ConnectionStore m_store;
    ConnectionSecrets m_secrets;
};

} // namespace cachalot
