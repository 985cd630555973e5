#pragma once

#include "core/backend/cachebackend.h"

#include <QHash>

#include <memory>

namespace cachalot
{

/// A cache's store in which some blobs are taken from other stores, for reading only: what is missing or wrong in one
/// is sound in another. Thread-safe once it is filled.
class PatchedBackend final : public CacheBackend, private BlobStore
{
public:
    explicit PatchedBackend(std::shared_ptr<CacheBackend> inner) : m_inner(std::move(inner)) {}
    /// From now on the blob is read from there.
    void patch(const Digest &blob, std::shared_ptr<CacheBackend> donor) { m_donors.insert(blob, std::move(donor)); }
    [[nodiscard]] bool isPatched(const Digest &blob) const { return m_donors.contains(blob); }

    [[nodiscard]] const BackendSpec &spec() const override { return m_inner->spec(); }
    [[nodiscard]] Result<CacheSnapshot> load(const OpContext &context) override { return m_inner->load(context); }
    [[nodiscard]] BlobStore &blobs() override { return *this; }
    [[nodiscard]] CacheCatalog *catalog() override { return m_inner->catalog(); }
    [[nodiscard]] BuildEffect lostBlobEffect(qint64 results) const override { return m_inner->lostBlobEffect(results); }

private:
    [[nodiscard]] Result<BlobInfo> stat(const Digest &digest, const OpContext &context) override
    {
        return storeOf(digest).stat(digest, context);
    }
    [[nodiscard]] Result<std::unique_ptr<ByteSource>> open(const Digest &digest, const OpContext &context) override
    {
        return storeOf(digest).open(digest, context);
    }
    [[nodiscard]] BlobStore &storeOf(const Digest &digest) const
    {
        const auto at = m_donors.constFind(digest);
        return at == m_donors.constEnd() ? m_inner->blobs() : (*at)->blobs();
    }

    std::shared_ptr<CacheBackend> m_inner;
    QHash<Digest, std::shared_ptr<CacheBackend>> m_donors;
};

} // namespace cachalot
