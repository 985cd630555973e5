#pragma once

#include "core/backend/registry/registryblobstore.h"

#include <atomic>

namespace cachalot
{

/// Uploads blobs to a repository: small ones whole, large ones in pieces that are held in memory until the registry
/// has them, so that a lost connection costs a piece; where a registry takes no pieces, as one stream. Thread-safe.
class RegistryWriter final : public BlobWriter
{
public:
    /// Both outlive it.
    RegistryWriter(RegistryConnection &connection, RegistryBlobStore &blobs) : m_connection(connection), m_blobs(blobs)
    {
    }
    [[nodiscard]] Result<> put(const Descriptor &blob, BlobContent &content, const OpContext &context) override;

private:
    enum class Outcome { Done, Again, OtherWay };

    [[nodiscard]] Result<bool> isThere(const Descriptor &blob, const OpContext &context);
    [[nodiscard]] Result<Outcome> attempt(const Descriptor &blob, BlobContent &content, const OpContext &context);
    [[nodiscard]] Result<Outcome> putSmall(const Descriptor &blob, BlobContent &content, const OpContext &context);
    [[nodiscard]] Result<Outcome> putInPieces(const Descriptor &blob, BlobContent &content, const OpContext &context);
    [[nodiscard]] Result<Outcome> putStreamed(const Descriptor &blob, BlobContent &content, const OpContext &context);

    RegistryConnection &m_connection;
    RegistryBlobStore &m_blobs;
    std::atomic<bool> m_takesNoPieces = false;
};

} // namespace cachalot
