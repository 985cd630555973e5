#pragma once

#include "core/net/auth/credentials.h"

#include <chrono>

namespace cachalot
{

/// Asks `docker-credential-NAME get` (github.com/docker/docker-credential-helpers). The program gets the server's name
/// on its standard input and has a minute and 64 KiB for its answer. nullopt where it knows no credentials.
/// Errors: Usage (a name that is no helper's, a program that is not there, an answer that makes no sense), Timeout,
/// Cancelled, Denied (the helper failed; with its words).
[[nodiscard]] Result<std::optional<Credentials>>
askCredentialHelper(const QString &name, const QString &serverName, const OpContext &context,
                    std::chrono::milliseconds limit = std::chrono::seconds(60));

} // namespace cachalot
