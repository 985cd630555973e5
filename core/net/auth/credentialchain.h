#pragma once

#include "core/net/auth/credentials.h"
#include "core/net/auth/secretstore.h"

#include <QProcessEnvironment>

#include <memory>
#include <mutex>
#include <vector>

namespace cachalot
{

/// Looks where people's tools have put their credentials, in this order: Docker's config.json ($DOCKER_CONFIG, else
/// ~/.docker) with its helpers; the file of $REGISTRY_AUTH_FILE; Podman's auth.json ($XDG_RUNTIME_DIR/containers, else
/// ~/.config/containers); the keyring. The first that has some counts. What was found, or not, is remembered.
class CredentialChain final : public CredentialSource
{
public:
    explicit CredentialChain(const QProcessEnvironment &environment, std::shared_ptr<SecretStore> secrets = nullptr);
    [[nodiscard]] Result<std::optional<Credentials>> find(const CredentialQuery &query,
                                                          const OpContext &context) override;

private:
    [[nodiscard]] Result<std::optional<Credentials>> look(const CredentialQuery &query, const OpContext &context) const;

    QStringList m_files;
    std::shared_ptr<SecretStore> m_secrets;
    struct Answer {
        CredentialQuery query;
        std::optional<Credentials> credentials;
    };
    std::mutex m_mutex;
    std::vector<Answer> m_answers;
};

} // namespace cachalot
