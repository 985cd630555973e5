#pragma once

#include "tests/support/testhttpserver.h"

#include <QDateTime>
#include <QMap>

#include <functional>
#include <mutex>
#include <optional>

namespace cachalot::test
{

/// A small S3 in memory (objects, parts, copies, lists, deletion), which a test can make misbehave. Path style; it
/// looks at no signature: real servers do. Thread-safe; set the scripts before the first request.
class FakeS3
{
public:
    FakeS3();

    /// Asked first: an answer here is given in place of the store's own. `nth` counts from 1 the requests with the same
    /// method and target.
    std::function<std::optional<ServedReply>(const ServedRequest &request, int nth)> fault;
    /// May change the store's own answer.
    std::function<void(const ServedRequest &request, ServedReply &reply, int nth)> tamper;
    /// Called before each page of a list is made.
    std::function<void()> beforeList;

    int keysPerPage = 1000;
    QDateTime clock = QDateTime::fromString(QStringLiteral("2026-11-24T12:00:00Z"), Qt::ISODate);

    [[nodiscard]] TestHttpServer &server() { return *m_server; }
    [[nodiscard]] QString endpoint() const
    {
        return QStringLiteral("http://%1").arg(QLatin1String(m_server->authority()));
    }
    /// "type=s3,region=…,bucket=bucket,endpoint_url=…,use_path_style=true"; without credentials.
    [[nodiscard]] QString spec() const;

    /// Things in the one bucket, "bucket".
    void put(const QString &key, const QByteArray &bytes, const QDateTime &modified = {});
    void remove(const QString &key);
    [[nodiscard]] bool has(const QString &key) const;
    [[nodiscard]] QByteArray bytes(const QString &key) const;
    [[nodiscard]] QDateTime modified(const QString &key) const;
    [[nodiscard]] QByteArray metadata(const QString &key) const;
    [[nodiscard]] QStringList keys() const;
    [[nodiscard]] int unfinishedUploads() const;

private:
    struct Object {
        QByteArray bytes;
        QDateTime modified;
        QByteArray metadata; ///< x-amz-meta-updated-at
    };
    struct Upload {
        QString key;
        QMap<int, QByteArray> parts;
    };

    ServedReply serve(const ServedRequest &request);
    ServedReply own(const ServedRequest &request);
    ServedReply bucket(const ServedRequest &request);
    ServedReply list(const ServedRequest &request);
    ServedReply deleteMany(const ServedRequest &request);
    ServedReply object(const ServedRequest &request, const QString &key);
    ServedReply read(const ServedRequest &request, const QString &key);
    ServedReply write(const ServedRequest &request, const QString &key);
    ServedReply complete(const ServedRequest &request, const QString &key);

    mutable std::recursive_mutex m_mutex;
    QMap<QByteArray, Object> m_objects; ///< by the key's UTF-8: S3's order
    QMap<QByteArray, Upload> m_uploads;
    QMap<QByteArray, int> m_counts;
    int m_nextUpload = 0;
    std::unique_ptr<TestHttpServer> m_server; ///< last: its threads use the rest
};

/// S3's error.
[[nodiscard]] ServedReply s3Error(int status, const QByteArray &code, const QByteArray &message = "no");

} // namespace cachalot::test
