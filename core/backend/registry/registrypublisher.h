#pragma once

#include "core/backend/cachebackend.h"
#include "core/backend/registry/registrywriter.h"

namespace cachalot
{

/// Puts caches under the tag of the reference. Thread-safe.
class RegistryPublisher final : public CachePublisher
{
public:
    /// Both outlive it.
    RegistryPublisher(RegistryConnection &connection, RegistryBlobStore &blobs)
        : m_connection(connection), m_writer(connection, blobs)
    {
    }

    [[nodiscard]] BlobWriter &writer() override { return m_writer; }
    /// Starts an upload and cancels it: who may not push learns so before anything is read.
    [[nodiscard]] Result<> prepare(const OpContext &context) override;
    [[nodiscard]] Result<Descriptor> publish(const CacheToPublish &cache, const OpContext &context) override;

private:
    RegistryConnection &m_connection;
    RegistryWriter m_writer;
};

} // namespace cachalot
