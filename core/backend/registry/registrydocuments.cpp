#include "core/backend/registry/registrydocuments.h"

#include "core/content/manifest.h"
#include "core/content/mediatypes.h"

namespace cachalot
{

void RegistryDocuments::add(const FetchedManifest &manifest)
{
    m_manifests.insert(manifest.descriptor.digest, manifest.bytes);
    const auto parsed = Manifest::parse(manifest.bytes);
    if (!parsed) {
        return;
    }
    for (const Descriptor &entry : parsed->manifests) {
        const bool isBlob = entry.mediaType == mediatype::kCacheConfig ||
                            mediatype::layerCompression(entry.mediaType, entry.annotations).has_value();
        if (!isBlob && !entry.digest.isNull()) {
            m_named.insert(entry.digest);
        }
    }
}

Result<BlobInfo> RegistryDocuments::stat(const Digest &digest, const OpContext &context)
{
    if (!m_manifests.contains(digest) && m_named.contains(digest)) {
        CACHALOT_ASSIGN(const FetchedManifest manifest,
                        fetchManifest(m_connection, digest.toString(), m_maxBytes, context));
        add(manifest);
    }
    if (const auto at = m_manifests.constFind(digest); at != m_manifests.constEnd()) {
        return BlobInfo{at->size()};
    }
    CACHALOT_ASSIGN(m_opened, m_blobs.openWithInfo(digest, context));
    m_openedDigest = digest;
    return m_opened.info;
}

Result<std::unique_ptr<ByteSource>> RegistryDocuments::open(const Digest &digest, const OpContext &context)
{
    if (const auto at = m_manifests.constFind(digest); at != m_manifests.constEnd()) {
        return std::unique_ptr<ByteSource>(std::make_unique<BufferSource>(*at));
    }
    if (m_opened.source && m_openedDigest == digest) {
        return std::move(m_opened.source);
    }
    return m_blobs.open(digest, context);
}

} // namespace cachalot
