#pragma once

#include "core/backend/cachebackend.h"
#include "core/backend/objectstore/azure/azureblobstore.h"

namespace cachalot
{

/// Puts caches under all names of the spec, as BuildKit's exporter does. Thread-safe.
class AzurePublisher final : public CachePublisher
{
public:
    /// Both outlive it.
    AzurePublisher(AzureContainer &container, AzureBlobStore &blobs, AzureBlocks blocks)
        : m_container(container), m_writer(container, blobs, blocks)
    {
    }

    [[nodiscard]] Carrier carrier() const override { return Carrier::Object; }
    [[nodiscard]] BlobWriter &writer() override { return m_writer; }
    /// Makes the container where it does not exist.
    [[nodiscard]] Result<> prepare(const OpContext &context) override;
    /// One document, under one name after the other: the last writer of a name wins. There is no manifest, and so no
    /// digest.
    [[nodiscard]] Result<Descriptor> publish(const CacheToPublish &cache, const OpContext &context) override;

private:
    AzureContainer &m_container;
    AzureBlobWriter m_writer;
};

/// Deletes the names of the spec. Thread-safe.
class AzureRemover final : public CacheRemover
{
public:
    /// The container outlives it.
    explicit AzureRemover(AzureContainer &container) : m_container(container) {}
    /// NotFound where none of the names is there.
    [[nodiscard]] Result<> remove(const OpContext &context) override;

private:
    AzureContainer &m_container;
};

} // namespace cachalot
