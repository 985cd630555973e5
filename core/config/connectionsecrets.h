#pragma once

#include "core/config/connection.h"
#include "core/net/auth/secretstore.h"

#include <QProcessEnvironment>

#include <functional>
#include <memory>

namespace cachalot
{

/// Asks the person for a secret of a connection. Called in the thread that opens it. Errors: Cancelled, Denied (there
/// is nobody to ask).
using AskForSecret =
    std::function<Result<QString>(const Connection &connection, const QString &attribute, const OpContext &context)>;

/// Forgets what the person answered for a connection, by its id: it did not open the store. Thread-safe.
using ForgetAnswers = std::function<void(const QString &connectionId)>;

/// Where the secrets of connections are: the keyring, the environment, or in people's heads. Thread-safe where the
/// keyring and `ask` are; blocking.
class ConnectionSecrets
{
public:
    explicit ConnectionSecrets(std::shared_ptr<SecretStore> keyring, QProcessEnvironment environment = {},
                               AskForSecret ask = nullptr, ForgetAnswers forgetAnswers = nullptr)
        : m_keyring(std::move(keyring)),
          m_environment(std::move(environment)),
          m_ask(std::move(ask)),
          m_forgetAnswers(std::move(forgetAnswers))
    {
    }

    [[nodiscard]] SecretStore &keyring() const { return *m_keyring; }

    /// The connection's spec with its secrets, ready to be opened. Errors: Denied (a secret is nowhere, with where it
    /// was looked for and what to do), Unsupported (no keyring), Cancelled …
    [[nodiscard]] Result<BackendSpec> resolve(const Connection &connection, const OpContext &context) const;

    /// What is asked for is asked for again: an answer was wrong, or may be. Does not block.
    void doubtAnswers(const Connection &connection) const
    {
        if (m_forgetAnswers) {
            m_forgetAnswers(connection.id);
        }
    }

    /// The values that the keyring has for a connection.
    [[nodiscard]] Result<std::vector<SecretValue>> kept(const Connection &connection, const OpContext &context) const;
    /// Puts values into the keyring; of the attributes that it knows by SecretOrigin::Keyring.
    [[nodiscard]] Result<> keep(const Connection &connection, const std::vector<SecretValue> &values,
                                const OpContext &context) const;
    /// Takes all of a connection's values out of the keyring.
    [[nodiscard]] Result<> forget(const Connection &connection, const OpContext &context) const;

private:
    [[nodiscard]] Result<QString> valueOf(const Connection &connection, const SecretReference &secret,
                                          const OpContext &context) const;

    std::shared_ptr<SecretStore> m_keyring;
    QProcessEnvironment m_environment;
    AskForSecret m_ask;
    ForgetAnswers m_forgetAnswers;
};

/// What the keyring knows the login of a registry by, "registry:HOST", where CredentialChain looks for it; empty for a
/// spec of another type.
[[nodiscard]] QString registryLoginName(const BackendSpec &spec);

} // namespace cachalot
