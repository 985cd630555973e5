#pragma once

#include "core/content/blobstore.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace cachalot::test
{

/// A store of blobs in memory. Fill it before others read it.
class MemoryBlobStore final : public BlobStore
{
public:
    /// Keeps the bytes under their own digest and returns a descriptor of them.
    Descriptor put(const QByteArray &bytes, const QString &mediaType = {});
    /// Keeps the bytes under a digest that may not be theirs.
    void putAs(const Digest &digest, const QByteArray &bytes) { m_blobs.insert(digest, bytes); }
    void remove(const Digest &digest) { m_blobs.remove(digest); }
    [[nodiscard]] QByteArray bytes(const Digest &digest) const { return m_blobs.value(digest); }

    [[nodiscard]] Result<BlobInfo> stat(const Digest &digest, const OpContext &context) override;
    [[nodiscard]] Result<std::unique_ptr<ByteSource>> open(const Digest &digest, const OpContext &context) override;

private:
    QHash<Digest, QByteArray> m_blobs;
};

} // namespace cachalot::test
