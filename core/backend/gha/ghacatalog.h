#pragma once

#include "core/backend/cachebackend.h"
#include "core/backend/gha/ghablobstore.h"
#include "core/backend/gha/gharestapi.h"

namespace cachalot
{

/// Lists the caches of a repository through GitHub's REST API: one for each scope and ref, by the newest of its
/// indexes. Within a run, those that its token may read are looked into as well; of the others only what the API says
/// is known.
class GhaCatalog final : public CacheCatalog
{
public:
    /// All outlive it.
    GhaCatalog(GhaConnection &connection, GhaRestApi &api, GhaBlobStore &blobs)
        : m_connection(connection), m_api(api), m_blobs(blobs)
    {
    }
    /// Errors: Usage where repository or token of the API are not known …
    [[nodiscard]] Result<std::vector<CatalogEntry>> list(const OpContext &context) override;

private:
    [[nodiscard]] Result<> describe(CatalogEntry &entry, const QString &key, const OpContext &context);

    GhaConnection &m_connection;
    GhaRestApi &m_api;
    GhaBlobStore &m_blobs;
};

} // namespace cachalot
