#pragma once

#include "core/backend/registry/registryblobstore.h"
#include "core/backend/registry/registrymanifest.h"

#include <QHash>
#include <QSet>

namespace cachalot
{

/// The manifests and configs of one cache as the store of blobs that CacheReader reads. Each is asked for once: stat()
/// sends the request, open() hands over what it brought. One thread at a time.
class RegistryDocuments final : public BlobStore
{
public:
    /// Both outlive it. `maxBytes` bounds a manifest.
    RegistryDocuments(RegistryConnection &connection, RegistryBlobStore &blobs, qint64 maxBytes)
        : m_connection(connection), m_blobs(blobs), m_maxBytes(maxBytes)
    {
    }

    /// A manifest that is there already.
    void add(const FetchedManifest &manifest);

    [[nodiscard]] Result<BlobInfo> stat(const Digest &digest, const OpContext &context) override;
    [[nodiscard]] Result<std::unique_ptr<ByteSource>> open(const Digest &digest, const OpContext &context) override;

private:
    RegistryConnection &m_connection;
    RegistryBlobStore &m_blobs;
    qint64 m_maxBytes;
    QHash<Digest, QByteArray> m_manifests;
    QSet<Digest> m_named; ///< by an index, as manifests: registries keep those apart from blobs
    Digest m_openedDigest;
    RegistryBlobStore::Opened m_opened;
};

} // namespace cachalot
