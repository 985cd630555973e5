#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QProcessEnvironment>
#include <QStringList>

namespace cachalot
{

/// Whose certificates one host is believed.
struct TlsSettings {
    QStringList extraCaFiles;      ///< PEM files, besides the system's authorities
    QString clientCertificateFile; ///< PEM; empty where the host gets none
    QString clientKeyFile;
    bool verifies = true; ///< false: any certificate will do (`registry.insecure=true`)
};

/// The directories in which certificates of single hosts may lie, best first: containers' and Docker's certs.d of the
/// user, then of the system (containers-certs.d(5), docs.docker.com "Verify repository client with certificates").
[[nodiscard]] QStringList certificateDirectories(const QProcessEnvironment &environment);

/// What `DIRECTORY/HOST[:PORT]` says of a host: `*.crt` are authorities, `X.cert` with `X.key` is the client's. All
/// authorities count, and the first client certificate. A directory that can't be read is passed over, as BuildKit
/// does. Error Usage: a client certificate without its key.
[[nodiscard]] Result<TlsSettings> hostTlsSettings(const QStringList &directories, const QByteArray &authority);

} // namespace cachalot
