#pragma once

#include "core/backend/httpservices.h"
#include "core/net/auth/credentials.h"
#include "core/net/auth/secretstore.h"

namespace cachalot
{

/// What connections to registries need from outside; tests put their own in. A value type.
struct RegistryServices : HttpServices {
    std::shared_ptr<CredentialSource> credentials;
    /// Blobs that are larger are sent in pieces of this size. So much memory goes with each blob that is sent.
    qint64 uploadChunkBytes = qint64(8) << 20;

    /// Credentials where this user's other tools have them.
    [[nodiscard]] static RegistryServices from(const HttpServices &services,
                                               std::shared_ptr<SecretStore> secrets = nullptr);
    /// Certificates and proxies, too.
    [[nodiscard]] static RegistryServices fromEnvironment(const QProcessEnvironment &environment,
                                                          std::shared_ptr<SecretStore> secrets = nullptr);
};

} // namespace cachalot
