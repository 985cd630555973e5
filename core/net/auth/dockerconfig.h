#pragma once

#include "core/net/auth/credentials.h"

#include <QByteArrayView>
#include <QMap>
#include <QStringList>

namespace cachalot
{

/// The credentials of Docker's config.json or Podman's auth.json (containers-auth.json(5)), as text and names only:
/// nothing is run here.
struct DockerConfig {
    /// The files may have so many bytes.
    static constexpr qint64 kMaxBytes = qint64(8) << 20;

    QMap<QString, Credentials> auths;   ///< by key in the form of normalisedKey()
    QMap<QString, QString> credHelpers; ///< host -> name of the helper
    QString credsStore;

    /// Errors: Usage, with the place but never with what stands there.
    [[nodiscard]] static Result<DockerConfig> parse(QByteArrayView json);

    /// The entry of the longest prefix: `host/team/app`, `host/team`, `host`. nullopt where there is none, or one
    /// without anything in it (Docker leaves such behind where a helper holds the secret).
    [[nodiscard]] std::optional<Credentials> find(const CredentialQuery &query) const;
    /// The helper for a host: its own, else the one for all; empty where there is none.
    [[nodiscard]] QString helperFor(const QString &host) const;
};

/// "https://index.docker.io/v1/" becomes "docker.io", "https://quay.io" and "quay.io/v2/" "quay.io".
[[nodiscard]] QString normalisedKey(const QString &key);

/// What a helper is asked for: the host, or for Docker Hub "https://index.docker.io/v1/".
[[nodiscard]] QString helperServerName(const QString &host);

} // namespace cachalot
