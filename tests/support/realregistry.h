#pragma once

#include "tests/support/serverprocess.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace cachalot::test
{

/// How a registry is guarded.
struct RegistrySetup {
    bool tls = false;      ///< with a certificate of an own authority, for 127.0.0.1 and localhost
    bool htpasswd = false; ///< user "me", password "geheim"
    bool token = false;    ///< a token server of our own beside it, the same user; anonymous may pull from "public/…"
    bool deletes = true;
    bool clientCertificates = false; ///< with tls: who has none of the same authority is not let in
    bool relativeUrls = false;
};

/// Debian's docker-registry on a free port of loopback, with its data in a temporary directory; stopped when dropped.
class RealRegistry
{
public:
    /// The programs that are missing here, in words for a QSKIP; empty where all are there.
    [[nodiscard]] static QString missing(const RegistrySetup &setup = {});

    /// Fails the test (qFatal) where it does not come up.
    explicit RealRegistry(const RegistrySetup &setup = {});

    [[nodiscard]] int port() const { return m_port; }
    /// "127.0.0.1:PORT"
    [[nodiscard]] QString host() const { return QStringLiteral("127.0.0.1:%1").arg(m_port); }
    /// The authority's certificate (PEM).
    [[nodiscard]] QString caFile() const { return m_directory.filePath(QStringLiteral("ca.crt")); }
    /// A client's certificate of that authority, and its key.
    [[nodiscard]] QString clientCertFile() const { return m_directory.filePath(QStringLiteral("client.crt")); }
    [[nodiscard]] QString clientKeyFile() const { return m_directory.filePath(QStringLiteral("client.key")); }
    /// A Docker config.json's text with the user's credentials.
    [[nodiscard]] QByteArray dockerConfig() const;
    /// Uploads that lie about in the storage.
    [[nodiscard]] QStringList unfinishedUploads() const;
    [[nodiscard]] QString directory() const { return m_directory.path(); }

private:
    void makeCertificates() const;
    void writeConfig(const RegistrySetup &setup) const;

    QTemporaryDir m_directory;
    int m_port = 0;
    int m_tokenPort = 0;
    ServerProcess m_tokenServer;
    ServerProcess m_process;
};

} // namespace cachalot::test
