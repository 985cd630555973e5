#pragma once

#include "core/net/httpclient.h"
#include "tests/support/serverprocess.h"

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace cachalot::test
{

/// Two programs that speak S3 and check signatures and bodies.
enum class S3Program {
    Versitygw, ///< files in a directory
    Swift,     ///< OpenStack's object store with its S3 API: five processes and memcached
};

/// One of them on a free port of loopback, with its data in a temporary directory; stopped when dropped.
class S3Server
{
public:
    /// The programs that are missing here, in words for a QSKIP; empty where all are there.
    [[nodiscard]] static QString missing(S3Program program);

    /// Fails the test (qFatal) where it does not come up.
    explicit S3Server(S3Program program);
    ~S3Server();
    S3Server(const S3Server &) = delete;
    S3Server &operator=(const S3Server &) = delete;

    [[nodiscard]] QString endpoint() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }
    [[nodiscard]] QString accessKeyId() const;
    [[nodiscard]] QString secretAccessKey() const;
    /// "type=s3,region=…,bucket=…,endpoint_url=…,use_path_style=true,access_key_id=…,secret_access_key=…"
    [[nodiscard]] QString spec(const QString &bucket) const;

    void makeBucket(const QString &bucket);
    void put(const QString &bucket, const QString &key, const QByteArray &bytes);
    /// Uploads in parts that lie about.
    [[nodiscard]] QStringList unfinishedUploads(const QString &bucket);
    /// Sends a signed request; the body of the answer. Fails the test where the answer is no success.
    QByteArray ask(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                   const HttpHeaders &headers = {});

private:
    void startVersitygw();
    void startSwift();
    void run(const QString &program, const QStringList &arguments, int port);

    S3Program m_program;
    QTemporaryDir m_directory;
    int m_port = 0;
    std::vector<std::unique_ptr<ServerProcess>> m_processes;
};

} // namespace cachalot::test
