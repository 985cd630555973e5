#pragma once

#include "core/content/blobstore.h"

#include <QByteArray>

namespace cachalot
{

/// The content of a blob that is in memory: a config, a manifest.
class BytesContent final : public BlobContent
{
public:
    explicit BytesContent(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    [[nodiscard]] Result<std::unique_ptr<ByteSource>> open(const OpContext &) override
    {
        return std::make_unique<BufferSource>(m_bytes);
    }

private:
    QByteArray m_bytes;
};

/// The content of a blob that another store holds. The store outlives it.
class StoredContent final : public BlobContent
{
public:
    StoredContent(BlobStore &blobs, const Digest &digest) : m_blobs(blobs), m_digest(digest) {}
    [[nodiscard]] Result<std::unique_ptr<ByteSource>> open(const OpContext &context) override
    {
        return m_blobs.open(m_digest, context);
    }

private:
    BlobStore &m_blobs;
    Digest m_digest;
};

} // namespace cachalot
