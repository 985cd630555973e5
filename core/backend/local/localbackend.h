#pragma once

#include "core/backend/cachebackend.h"
#include "core/backend/local/localcleaner.h"
#include "core/backend/local/localinventory.h"
#include "core/content/layoutwriter.h"
#include "core/content/ocilayout.h"

namespace cachalot
{

/// A cache directory of the `local` exporter (`type=local`; buildkit's cache/remotecache/local and client/solve.go).
/// Reading locks and touches nothing; writing is LayoutWriter's and LayoutIndex's. Thread-safe.
class LocalBackend final : public CacheBackend, private CacheCatalog, private CachePublisher, private CacheRemover
{
public:
    /// `directory` is `src` or `dest`, whichever the spec has; `tag` (default "latest") or `digest` name the cache.
    /// Error Usage: no directory in the spec.
    [[nodiscard]] static Result<std::unique_ptr<LocalBackend>> create(const BackendSpec &spec);

    [[nodiscard]] const BackendSpec &spec() const override { return m_spec; }
    [[nodiscard]] Result<CacheSnapshot> load(const OpContext &context) override;
    [[nodiscard]] BlobStore &blobs() override { return m_blobs; }
    [[nodiscard]] CacheCatalog *catalog() override { return this; }
    [[nodiscard]] CachePublisher *publisher() override { return this; }
    [[nodiscard]] CacheRemover *remover() override { return this; }
    [[nodiscard]] StoreInventory *inventory() override { return &m_inventory; }
    [[nodiscard]] StoreCleaner *cleaner() override { return &m_cleaner; }
    /// Seen with BuildKit v0.32.2: the first result whose layer can't be fetched is dropped, and its step runs. But the
    /// failed load leaves a record of the layer behind (cache/manager.go, GetByBlob), which the next result that needs
    /// the layer takes for the layer itself, and then the build fails.
    [[nodiscard]] BuildEffect lostBlobEffect(qint64 results) const override;

private:
    LocalBackend(BackendSpec spec, const QString &directory);

    [[nodiscard]] Result<std::vector<CatalogEntry>> list(const OpContext &context) override;
    [[nodiscard]] BlobWriter &writer() override { return m_writer; }
    [[nodiscard]] Result<> prepare(const OpContext &context) override;
    [[nodiscard]] Result<Descriptor> publish(const CacheToPublish &cache, const OpContext &context) override;
    [[nodiscard]] Result<> remove(const OpContext &context) override;
    [[nodiscard]] QString tag() const;
    [[nodiscard]] Result<std::vector<LayoutEntry>> readIndex() const;
    [[nodiscard]] Result<CacheSnapshot> loadByTag(const QString &tag, const OpContext &context);
    [[nodiscard]] Result<CacheSnapshot> loadEntry(const LayoutEntry &entry, const OpContext &context);
    [[nodiscard]] Result<CatalogEntry> describe(const LayoutEntry &entry, const OpContext &context);

    BackendSpec m_spec;
    OciLayout m_layout;
    LocalBlobStore m_blobs;
    LayoutWriter m_writer;
    LocalInventory m_inventory;
    LocalCleaner m_cleaner;
};

} // namespace cachalot
