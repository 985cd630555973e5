#pragma once

#include "core/net/auth/credentials.h"
#include "core/net/auth/secretstore.h"
#include "core/net/curlclient.h"
#include "core/net/retrypolicy.h"

#include <QProcessEnvironment>

#include <memory>

namespace cachalot
{

/// What connections to registries need from outside; tests put their own in. A value type.
struct RegistryServices {
    std::shared_ptr<CredentialSource> credentials;
    std::shared_ptr<RetryClock> clock;
    RetryPolicy retry;
    CurlClient::Options http;           ///< `tls` is made from the next two
    QStringList certificateDirectories; ///< that of a host is `DIRECTORY/HOST[:PORT]`
    /// Blobs that are larger are sent in pieces of this size. So much memory goes with each blob that is sent.
    qint64 uploadChunkBytes = qint64(8) << 20;

    /// Credentials, certificates and proxies where this user's other tools have them.
    [[nodiscard]] static RegistryServices fromEnvironment(const QProcessEnvironment &environment,
                                                          std::shared_ptr<SecretStore> secrets = nullptr);
};

} // namespace cachalot
