#pragma once

#include "core/backend/backendspec.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace cachalot
{

/// Where the value of a secret comes from when a connection is opened.
enum class SecretOrigin {
    Keyring,     ///< the session's keyring, under the connection's id
    Environment, ///< a variable of the process, looked at each time
    Ask,         ///< the person, each time
};

/// "keyring", "environment", "ask".
[[nodiscard]] QString secretOriginName(SecretOrigin origin);
[[nodiscard]] std::optional<SecretOrigin> secretOriginFromName(QStringView name);

/// A secret attribute of a connection. Its value is never here.
struct SecretReference {
    QString attribute;
    SecretOrigin origin = SecretOrigin::Keyring;
    QString variable = {}; ///< of Environment
    friend bool operator==(const SecretReference &, const SecretReference &) = default;
};

/// A saved connection to a store. A value type that holds no secret.
struct Connection {
    QString id; ///< for the keyring; stays the same when the name changes
    QString name;
    BackendSpec spec; ///< without secrets
    std::vector<SecretReference> secrets;
    QString note;
    bool pinned = false;
    QDateTime createdAt;
    /// What a later version wrote and this one does not know; written back as it was.
    QJsonObject unknown = {};

    [[nodiscard]] const SecretReference *secret(QStringView attribute) const;
    friend bool operator==(const Connection &, const Connection &) = default;
};

/// A secret attribute and its value, on its way to the keyring or into a spec.
struct SecretValue {
    QString attribute;
    QString value;
};

/// A spec taken apart into what may be saved in a file and what may not.
struct SplitSpec {
    BackendSpec spec;
    std::vector<SecretValue> secrets;
};

/// Error Usage: an attribute that is no secret holds one all the same (user:password@ in a reference or a URL).
[[nodiscard]] Result<SplitSpec> splitSecrets(const BackendSpec &spec);

/// Error Usage: empty, longer than 64 characters, with a blank at an end, or with one of @ : / \ , = " ' or a control
/// character, so that @NAME:ENTRY can be read.
[[nodiscard]] Result<> checkConnectionName(QStringView name);

/// A name that checkConnectionName() takes, made of what a spec names ("ghcr.io/acme/shop" becomes "shop"), and none of
/// those that are taken already.
[[nodiscard]] QString suggestConnectionName(const BackendSpec &spec, const QStringList &taken);

/// The same for a copy: "shop 2".
[[nodiscard]] QString nextConnectionName(const QString &name, const QStringList &taken);

/// What the keyring knows a secret of a connection by: "connection:ID:ATTRIBUTE".
[[nodiscard]] QString keyringName(const Connection &connection, const QString &attribute);

/// A new id.
[[nodiscard]] QString makeConnectionId();

} // namespace cachalot
