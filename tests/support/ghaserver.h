#pragma once

#include "tests/support/serverprocess.h"

#include <QByteArray>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <utility>
#include <vector>

namespace cachalot::test
{

/// The cache service of GitHub Actions in both versions, with Azurite behind its signed URLs, and the part of GitHub's
/// REST API that is about caches (ghaserver.mjs), on free ports of loopback; stopped when dropped.
class GhaServer
{
public:
    /// What is missing here, in words for a QSKIP; empty where all is there.
    [[nodiscard]] static QString missing();

    /// Fails the test (qFatal) where it does not come up.
    GhaServer();

    /// "http://127.0.0.1:PORT/"
    [[nodiscard]] QString url() const;

    /// Where Azurite is: put a proxy before it, and tell the server (control "settings", "storage").
    [[nodiscard]] int storagePort() const { return m_storagePort; }

    /// A ref, and what a token may do with its caches: 1 read, 2 write, 3 both.
    using Scopes = std::vector<std::pair<QString, int>>;
    /// The token of a run in that repository, which keeps the caches of several tests apart. It lives for `seconds`.
    [[nodiscard]] static QString runtimeToken(const QString &repository, const Scopes &scopes, qint64 seconds = 3600);
    /// What a runner sets for a run: the service's addresses, its version ("1" or "2"), the token; and what the REST
    /// API needs.
    [[nodiscard]] QProcessEnvironment runOf(const QString &repository, int version, const Scopes &scopes) const;

    /// Asks the server's own controls (ghaserver.mjs tells which there are); the answer's body.
    QByteArray control(const QByteArray &what, const QByteArray &json = {}) const;
    /// "METHOD PATH STATUS" of all that was asked and holds the text.
    [[nodiscard]] QStringList requests(const QString &part) const;

private:
    QTemporaryDir m_directory;
    int m_port = 0;
    int m_storagePort = 0;
    ServerProcess m_process;
};

} // namespace cachalot::test
