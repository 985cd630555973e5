#pragma once

#include "core/backend/objectstore/azure/azurecatalog.h"
#include "core/backend/objectstore/azure/azurecleaner.h"
#include "core/backend/objectstore/azure/azureinventory.h"
#include "core/backend/objectstore/azure/azurepublisher.h"

namespace cachalot
{

/// Caches in Azure Blob Storage (`type=azblob`; BuildKit's cache/remotecache/azblob). Thread-safe.
class AzureBackend final : public CacheBackend
{
public:
    /// Nothing is asked yet. Errors: Usage, as AzureLocation::of and AzureContainer::create.
    [[nodiscard]] static Result<std::unique_ptr<AzureBackend>>
    create(const BackendSpec &spec, const HttpServices &services, AzureBlocks blocks = {});

    [[nodiscard]] const BackendSpec &spec() const override { return m_spec; }
    /// A request for each name. Of several names it is the union, which is what an import of them gives; names that are
    /// not there give nothing, as in BuildKit. Nothing is made: BuildKit makes a container that does not exist on an
    /// import, too. NotFound where no name is there.
    [[nodiscard]] Result<CacheSnapshot> load(const OpContext &context) override;
    [[nodiscard]] BlobStore &blobs() override { return m_blobs; }
    [[nodiscard]] CacheCatalog *catalog() override { return &m_catalog; }
    [[nodiscard]] CachePublisher *publisher() override { return &m_publisher; }
    [[nodiscard]] CacheRemover *remover() override { return &m_remover; }
    [[nodiscard]] StoreInventory *inventory() override { return &m_inventory; }
    [[nodiscard]] StoreCleaner *cleaner() override { return &m_cleaner; }
    /// BuildKit asks for each blob before it takes a record for good (importer.go, ciProvider.Info).
    [[nodiscard]] BuildEffect lostBlobEffect(qint64 results) const override;
    /// What is there is fetched when it is needed, and checked then.
    [[nodiscard]] BuildEffect alteredBlobEffect(qint64 results) const override;

private:
    AzureBackend(BackendSpec spec, std::unique_ptr<AzureContainer> container, AzureBlocks blocks);

    BackendSpec m_spec;
    std::unique_ptr<AzureContainer> m_container;
    AzureBlobStore m_blobs;
    AzureCatalog m_catalog;
    AzurePublisher m_publisher;
    AzureRemover m_remover;
    AzureInventory m_inventory;
    AzureCleaner m_cleaner;
};

} // namespace cachalot
