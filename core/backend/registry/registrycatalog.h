#pragma once

#include "core/backend/cachebackend.h"
#include "core/backend/registry/registryblobstore.h"

namespace cachalot
{

/// Lists the tags of a repository, several at a time, and tells caches, images with inline caches and other things
/// apart by their manifests and configs; no layer is read.
class RegistryCatalog final : public CacheCatalog
{
public:
    /// Requests at once.
    static constexpr size_t kParallel = 8;
    /// Larger manifests are not read for a listing.
    static constexpr qint64 kMaxManifestBytes = qint64(16) << 20;

    /// Both outlive it.
    RegistryCatalog(RegistryConnection &connection, RegistryBlobStore &blobs) : m_connection(connection), m_blobs(blobs)
    {
    }
    [[nodiscard]] Result<std::vector<CatalogEntry>> list(const OpContext &context) override;

private:
    [[nodiscard]] Result<CatalogEntry> describe(const QString &tag, const OpContext &context);

    RegistryConnection &m_connection;
    RegistryBlobStore &m_blobs;
};

} // namespace cachalot
