#pragma once

#include "core/backend/cachebackend.h"
#include "core/backend/registry/registryblobstore.h"
#include "core/backend/registry/registrycatalog.h"
#include "core/backend/registry/registrycleaner.h"
#include "core/backend/registry/registryinventory.h"
#include "core/backend/registry/registrymounter.h"
#include "core/backend/registry/registrypublisher.h"
#include "core/backend/registry/registryremover.h"

namespace cachalot
{

/// Caches in a container registry (`type=registry`): those that BuildKit's registry exporter writes, and images with
/// inline caches (buildkit's cache/remotecache/registry and import.go). Thread-safe.
class RegistryBackend final : public CacheBackend
{
public:
    /// Nothing is asked yet. Errors: Usage, as RegistryEndpoint::of.
    [[nodiscard]] static Result<std::unique_ptr<RegistryBackend>> create(const BackendSpec &spec,
                                                                         RegistryServices services);

    [[nodiscard]] const BackendSpec &spec() const override { return m_spec; }
    /// Two requests for a cache, besides those for a token. Blobs are not looked at.
    [[nodiscard]] Result<CacheSnapshot> load(const OpContext &context) override;
    [[nodiscard]] BlobStore &blobs() override { return m_blobs; }
    [[nodiscard]] CacheCatalog *catalog() override { return &m_catalog; }
    [[nodiscard]] CachePublisher *publisher() override { return &m_publisher; }
    [[nodiscard]] BlobMounter *mounter() override { return &m_mounter; }
    [[nodiscard]] CacheRemover *remover() override { return &m_remover; }
    [[nodiscard]] StoreInventory *inventory() override { return &m_inventory; }
    [[nodiscard]] StoreCleaner *cleaner() override { return &m_cleaner; }
    /// BuildKit takes a record for good that stands in the cache, and fetches its layers later: a layer that is gone
    /// then fails the build ("failed to copy: httpReadSeeker …").
    [[nodiscard]] BuildEffect lostBlobEffect(qint64 results) const override;

private:
    RegistryBackend(BackendSpec spec, RegistryEndpoint endpoint, RegistryServices services);

    BackendSpec m_spec;
    RegistryConnection m_connection;
    RegistryBlobStore m_blobs;
    RegistryCatalog m_catalog;
    RegistryPublisher m_publisher;
    RegistryMounter m_mounter;
    RegistryRemover m_remover;
    RegistryInventory m_inventory;
    RegistryCleaner m_cleaner;
};

} // namespace cachalot
