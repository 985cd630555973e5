#pragma once

#include "core/base/operation.h"

#include <QString>

#include <optional>

namespace cachalot
{

/// What opens a registry. Never written into a message or a file.
struct Credentials {
    QString username;
    QString password;
    QString identityToken; ///< an OAuth2 refresh token, which is traded for access tokens
    QString registryToken; ///< a bearer token as it is
    QString origin;        ///< where they were found, for messages: "~/.docker/config.json"

    friend bool operator==(const Credentials &, const Credentials &) = default;
};

/// Whose credentials are looked for.
struct CredentialQuery {
    QString host;       ///< `host[:port]` as in references; "docker.io" for Docker Hub
    QString repository; ///< "team/app/cache"
};

/// A place where credentials may be. Thread-safe; may block (helpers are programs).
class CredentialSource
{
public:
    virtual ~CredentialSource() = default;
    /// nullopt where it has none. Errors: Usage (a file that can't be read as what it should be), Denied, Io, Timeout …
    [[nodiscard]] virtual Result<std::optional<Credentials>> find(const CredentialQuery &query,
                                                                  const OpContext &context) = 0;
};

} // namespace cachalot
