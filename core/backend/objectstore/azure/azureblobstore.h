#pragma once

#include "core/backend/objectstore/azure/azurecontainer.h"
#include "core/content/blobstore.h"

namespace cachalot
{

/// The layers in a container. What is cut on its way is continued where it broke off. Thread-safe.
class AzureBlobStore final : public BlobStore
{
public:
    /// The container outlives it, and its sources.
    explicit AzureBlobStore(AzureContainer &container) : m_container(container) {}
    [[nodiscard]] Result<BlobInfo> stat(const Digest &digest, const OpContext &context) override;
    [[nodiscard]] Result<std::unique_ptr<ByteSource>> open(const Digest &digest, const OpContext &context) override;

private:
    AzureContainer &m_container;
};

/// How much is held in memory of each layer that is sent: blocks, times those on their way at once.
struct AzureBlocks {
    qint64 bytes = qint64(8) << 20;
    size_t parallel = 4;
};

/// Uploads layers, in blocks where they are large. Thread-safe.
class AzureBlobWriter final : public BlobWriter
{
public:
    /// Both outlive it.
    AzureBlobWriter(AzureContainer &container, AzureBlobStore &blobs, AzureBlocks blocks)
        : m_container(container), m_blobs(blobs), m_blocks(blocks)
    {
    }
    [[nodiscard]] Result<> put(const Descriptor &blob, BlobContent &content, const OpContext &context) override;

private:
    enum class There { Not, Other, Yes };
    [[nodiscard]] Result<There> lookFor(const Descriptor &blob, const OpContext &context);

    AzureContainer &m_container;
    AzureBlobStore &m_blobs;
    AzureBlocks m_blocks;
};

} // namespace cachalot
