#pragma once

#include "core/backend/objectstore/s3/s3connection.h"

#include <map>
#include <mutex>

namespace cachalot
{

/// An upload in parts. One that is not completed is given up when it is dropped, so that nobody pays for its parts.
/// Parts may be added by several threads.
class S3Multipart
{
public:
    /// The store takes no more parts in one object, and none smaller, but the last.
    static constexpr qint64 kMaxParts = 10'000;
    static constexpr qint64 kMinPartBytes = qint64(5) << 20;

    /// Errors: Denied, NotFound (no such bucket) …
    [[nodiscard]] static Result<S3Multipart> start(S3Connection &connection, const QString &key,
                                                   const OpContext &context);
    ~S3Multipart();
    S3Multipart(S3Multipart &&other) noexcept;
    S3Multipart &operator=(S3Multipart &&) = delete;

    /// Sends a part; `number` counts from 1.
    [[nodiscard]] Result<> putPart(int number, const QByteArray &bytes, const OpContext &context);
    /// For a part that was made otherwise (copied).
    void addPart(int number, const QByteArray &etag);
    [[nodiscard]] QByteArray partQuery(int number) const;
    /// Makes the object visible.
    [[nodiscard]] Result<> complete(const OpContext &context);

private:
    S3Multipart(S3Connection &connection, QString key, QByteArray id)
        : m_connection(&connection), m_key(std::move(key)), m_id(std::move(id))
    {
    }

    S3Connection *m_connection;
    QString m_key;
    QByteArray m_id; ///< encoded for a query; empty: over
    std::mutex m_mutex;
    std::map<int, QByteArray> m_etags;
};

} // namespace cachalot
