#include "tests/support/memoryblobstore.h"

#include "core/content/hasher.h"

namespace cachalot::test
{

Descriptor MemoryBlobStore::put(const QByteArray &bytes, const QString &mediaType)
{
    Descriptor descriptor;
    descriptor.mediaType = mediaType;
    descriptor.digest = digestOf(bytes);
    descriptor.size = bytes.size();
    m_blobs.insert(descriptor.digest, bytes);
    return descriptor;
}

Result<BlobInfo> MemoryBlobStore::stat(const Digest &digest, const OpContext &)
{
    const auto at = m_blobs.constFind(digest);
    if (at == m_blobs.constEnd()) {
        return fail(ErrorCode::NotFound, QStringLiteral("no blob %1").arg(digest.toString()));
    }
    return BlobInfo{at->size()};
}

Result<std::unique_ptr<ByteSource>> MemoryBlobStore::open(const Digest &digest, const OpContext &context)
{
    CACHALOT_TRY(stat(digest, context));
    return std::unique_ptr<ByteSource>(std::make_unique<BufferSource>(m_blobs.value(digest)));
}

} // namespace cachalot::test
