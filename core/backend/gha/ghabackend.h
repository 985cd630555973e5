#pragma once

#include "core/backend/cachebackend.h"
#include "core/backend/gha/ghacatalog.h"
#include "core/backend/gha/ghacleaner.h"
#include "core/backend/gha/ghainventory.h"
#include "core/backend/gha/ghapublisher.h"
#include "core/backend/gha/gharemover.h"

namespace cachalot
{

/// Caches in the cache service of GitHub Actions (`type=gha`; buildkit's cache/remotecache/gha). Their contents can be
/// reached only within a run of a workflow; listing and deleting go through GitHub's REST API, from anywhere. What
/// can't be done where the program is, is an error that says why and what can be done instead. Thread-safe.
class GhaBackend final : public CacheBackend
{
public:
    /// Nothing is asked yet. Errors: Usage, as GhaSettings::of.
    [[nodiscard]] static Result<std::unique_ptr<GhaBackend>> create(const BackendSpec &spec,
                                                                    const HttpServices &services);

    [[nodiscard]] const BackendSpec &spec() const override { return m_spec; }
    /// The caches of the scope in all refs that the run's token names, which a build combines, as one.
    [[nodiscard]] Result<CacheSnapshot> load(const OpContext &context) override;
    [[nodiscard]] BlobStore &blobs() override { return m_blobs; }
    [[nodiscard]] CacheCatalog *catalog() override { return &m_catalog; }
    [[nodiscard]] CachePublisher *publisher() override { return &m_publisher; }
    [[nodiscard]] CacheRemover *remover() override { return &m_remover; }
    [[nodiscard]] StoreInventory *inventory() override { return &m_inventory; }
    [[nodiscard]] StoreCleaner *cleaner() override { return &m_cleaner; }
    /// BuildKit looks for a blob's entry before it takes a record for good (gha.go, ciProvider.Info): without one, the
    /// step runs.
    [[nodiscard]] BuildEffect lostBlobEffect(qint64 results) const override;
    [[nodiscard]] BuildEffect alteredBlobEffect(qint64 results) const override;

private:
    GhaBackend(BackendSpec spec, GhaSettings settings, const HttpServices &services);

    BackendSpec m_spec;
    GhaConnection m_connection;
    std::unique_ptr<GhaService> m_service;
    GhaBlobStore m_blobs;
    GhaRestApi m_api;
    GhaCatalog m_catalog;
    GhaPublisher m_publisher;
    GhaRemover m_remover;
    GhaInventory m_inventory;
    GhaCleaner m_cleaner;
};

} // namespace cachalot
