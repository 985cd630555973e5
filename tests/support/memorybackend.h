#pragma once

#include "core/backend/cachebackend.h"
#include "tests/support/memoryblobstore.h"

#include <QByteArray>

#include <vector>

namespace cachalot::test
{

/// A backend that holds layers in memory, for what works on the layers of a cache and needs nothing else of it.
class MemoryBackend final : public CacheBackend
{
public:
    /// Adds a layer on top of the ones before; returns its id.
    LayerId addLayer(const QByteArray &blob);
    /// The layers in the order in which they were added; without a graph.
    [[nodiscard]] const PlatformCache &cache() const { return m_cache; }
    [[nodiscard]] PlatformCache &cache() { return m_cache; }
    [[nodiscard]] std::vector<LayerId> chain() const;
    [[nodiscard]] MemoryBlobStore &memory() { return m_blobs; }

    [[nodiscard]] const BackendSpec &spec() const override { return m_spec; }
    /// Unsupported: there is no manifest.
    [[nodiscard]] Result<CacheSnapshot> load(const OpContext &context) override;
    [[nodiscard]] BlobStore &blobs() override { return m_blobs; }
    [[nodiscard]] CacheCatalog *catalog() override { return nullptr; }
    [[nodiscard]] BuildEffect lostBlobEffect(qint64) const override { return BuildEffect::StepRuns; }

private:
    BackendSpec m_spec{QStringLiteral("memory"), {}};
    MemoryBlobStore m_blobs;
    PlatformCache m_cache;
};

} // namespace cachalot::test
