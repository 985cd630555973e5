#pragma once

#include "core/backend/httpservices.h"
#include "core/content/blobfeed.h"
#include "core/net/auth/credentials.h"
#include "core/net/auth/secretstore.h"

namespace cachalot
{

/// What connections to registries need from outside; tests put their own in. A value type.
struct RegistryServices : HttpServices {
    std::shared_ptr<CredentialSource> credentials;
    /// Blobs up to this size are sent in one request from memory; larger ones as a stream, or in pieces of this size
    /// where a registry takes no more in one request.
    qint64 uploadChunkBytes = qint64(8) << 20;
    /// What of a stream is in memory.
    BlobFeed::Window uploadWindow = {};

    /// Credentials where this user's other tools have them.
    [[nodiscard]] static RegistryServices from(const HttpServices &services,
                                               std::shared_ptr<SecretStore> secrets = nullptr);
    /// Certificates and proxies, too.
    [[nodiscard]] static RegistryServices fromEnvironment(const QProcessEnvironment &environment,
                                                          std::shared_ptr<SecretStore> secrets = nullptr);
};

} // namespace cachalot
