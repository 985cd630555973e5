#pragma once

#include "core/backend/cachebackend.h"
#include "core/backend/objectstore/s3/s3blobstore.h"

namespace cachalot
{

/// Puts caches under all names of the spec, as BuildKit's exporter does. Thread-safe.
class S3Publisher final : public CachePublisher
{
public:
    /// Dates renewed at once.
    static constexpr size_t kParallel = 4;

    /// Both outlive it.
    S3Publisher(S3Connection &connection, S3BlobStore &blobs)
        : m_connection(connection), m_blobs(blobs), m_writer(connection, blobs)
    {
    }

    [[nodiscard]] Carrier carrier() const override { return Carrier::Object; }
    [[nodiscard]] BlobWriter &writer() override { return m_writer; }
    /// Looks whether the bucket is there, as far as one may ask. Errors: NotFound, Usage (it is in another region).
    [[nodiscard]] Result<> prepare(const OpContext &context) override;
    /// Renews the dates of layers that are older than touch_refresh, and then writes one document under one name after
    /// the other: the last writer of a name wins. There is no manifest, and so no digest. Error NotFound: a layer that
    /// was there has been deleted meanwhile.
    [[nodiscard]] Result<Descriptor> publish(const CacheToPublish &cache, const OpContext &context) override;

private:
    [[nodiscard]] Result<> touch(const Digest &digest, const OpContext &context);

    S3Connection &m_connection;
    S3BlobStore &m_blobs;
    S3Writer m_writer;
};

/// Deletes the names of the spec. Thread-safe.
class S3Remover final : public CacheRemover
{
public:
    /// The connection outlives it.
    explicit S3Remover(S3Connection &connection) : m_connection(connection) {}
    /// NotFound where none of the names is there.
    [[nodiscard]] Result<> remove(const OpContext &context) override;

private:
    S3Connection &m_connection;
};

} // namespace cachalot
