#pragma once

#include "core/backend/registry/registryconnection.h"
#include "core/content/blobstore.h"

namespace cachalot
{

/// The blobs of one repository. What is cut on its way is continued where it broke off. Thread-safe.
class RegistryBlobStore final : public BlobStore
{
public:
    /// The connection outlives it, and its sources.
    explicit RegistryBlobStore(RegistryConnection &connection) : m_connection(connection) {}

    /// A request. The size is -1 where the registry does not say.
    [[nodiscard]] Result<BlobInfo> stat(const Digest &digest, const OpContext &context) override;
    [[nodiscard]] Result<std::unique_ptr<ByteSource>> open(const Digest &digest, const OpContext &context) override;

    /// Both in one request.
    struct Opened {
        BlobInfo info;
        std::unique_ptr<ByteSource> source;
    };
    [[nodiscard]] Result<Opened> openWithInfo(const Digest &digest, const OpContext &context);

private:
    RegistryConnection &m_connection;
};

} // namespace cachalot
