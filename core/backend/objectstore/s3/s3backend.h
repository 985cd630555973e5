#pragma once

#include "core/backend/cachebackend.h"
#include "core/backend/objectstore/s3/s3blobstore.h"
#include "core/backend/objectstore/s3/s3catalog.h"
#include "core/backend/objectstore/s3/s3inventory.h"
#include "core/backend/objectstore/s3/s3publisher.h"

namespace cachalot
{

/// Caches in a bucket of Amazon S3, or of a store that speaks its protocol (`type=s3`; buildkit's
/// cache/remotecache/s3). Thread-safe.
class S3Backend final : public CacheBackend
{
public:
    /// Nothing is asked yet. Errors: Usage, as S3Settings::of.
    [[nodiscard]] static Result<std::unique_ptr<S3Backend>> create(const BackendSpec &spec, S3Services services);

    [[nodiscard]] const BackendSpec &spec() const override { return m_spec; }
    /// The first of the names, as an import reads it. One request; blobs are not looked at.
    [[nodiscard]] Result<CacheSnapshot> load(const OpContext &context) override;
    [[nodiscard]] BlobStore &blobs() override { return m_blobs; }
    [[nodiscard]] CacheCatalog *catalog() override { return &m_catalog; }
    [[nodiscard]] CachePublisher *publisher() override { return &m_publisher; }
    [[nodiscard]] CacheRemover *remover() override { return &m_remover; }
    [[nodiscard]] StoreInventory *inventory() override { return &m_inventory; }
    [[nodiscard]] StoreCleaner *cleaner() override { return &m_cleaner; }
    /// BuildKit takes a record for good that stands in the cache, and fetches its layers later: a layer that is gone
    /// then fails the build (moby/buildkit#3223).
    [[nodiscard]] BuildEffect lostBlobEffect(qint64 results) const override;

private:
    S3Backend(BackendSpec spec, S3Settings settings, S3Services services);

    BackendSpec m_spec;
    S3Connection m_connection;
    S3BlobStore m_blobs;
    S3Catalog m_catalog;
    S3Publisher m_publisher;
    S3Remover m_remover;
    S3Inventory m_inventory;
    S3Cleaner m_cleaner;
};

} // namespace cachalot
