#pragma once

#include "core/backend/cachebackend.h"
#include "core/backend/objectstore/azure/azurelisting.h"

namespace cachalot
{

/// Lists the names in a container: what lies in the folder of the manifests, each read whole, several at a time. No
/// layer is looked at.
class AzureCatalog final : public CacheCatalog
{
public:
    /// Requests at once.
    static constexpr size_t kParallel = 8;
    /// Larger documents are not read for a listing.
    static constexpr qint64 kMaxListedBytes = qint64(64) << 20;

    /// The container outlives it.
    explicit AzureCatalog(AzureContainer &container) : m_container(container) {}
    /// Names that are gone by the time that they are read are left out.
    [[nodiscard]] Result<std::vector<CatalogEntry>> list(const OpContext &context) override;

private:
    AzureContainer &m_container;
};

/// The keys of names: in the folder of the manifests, but no blobs, where both lie in one folder. Names come without
/// the folder. Errors as listBlobs().
[[nodiscard]] Result<std::vector<AzureListed>> listNames(AzureContainer &container, const OpContext &context);

} // namespace cachalot
