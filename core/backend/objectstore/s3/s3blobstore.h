#pragma once

#include "core/backend/objectstore/s3/s3objects.h"
#include "core/content/blobstore.h"

#include <QHash>

#include <mutex>

namespace cachalot
{

/// The blobs of one prefix in a bucket. What is cut on its way is continued where it broke off. Thread-safe.
class S3BlobStore final : public BlobStore
{
public:
    /// The connection outlives it, and its sources.
    explicit S3BlobStore(S3Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<BlobInfo> stat(const Digest &digest, const OpContext &context) override;
    [[nodiscard]] Result<std::unique_ptr<ByteSource>> open(const Digest &digest, const OpContext &context) override;

    /// What stat() saw, or sees now; `Fresh` for what was written through this connection.
    [[nodiscard]] Result<S3Info> info(const Digest &digest, const OpContext &context);
    void noteWritten(const Digest &digest, qint64 size);

private:
    S3Connection &m_connection;
    std::mutex m_mutex;
    QHash<Digest, S3Info> m_seen;
};

/// Uploads blobs: small ones in one request, large ones in parts. Thread-safe.
class S3Writer final : public BlobWriter
{
public:
    /// Both outlive it.
    S3Writer(S3Connection &connection, S3BlobStore &blobs) : m_connection(connection), m_blobs(blobs) {}
    [[nodiscard]] Result<> put(const Descriptor &blob, BlobContent &content, const OpContext &context) override;

private:
    [[nodiscard]] Result<> putWhole(const Descriptor &blob, ByteSource &source, const OpContext &context);
    [[nodiscard]] Result<> putInParts(const Descriptor &blob, ByteSource &source, qint64 partBytes,
                                      const OpContext &context);

    S3Connection &m_connection;
    S3BlobStore &m_blobs;
};

} // namespace cachalot
