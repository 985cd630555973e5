#pragma once

#include "core/backend/registry/registryblobstore.h"

#include <atomic>

namespace cachalot
{

/// Uploads blobs to a repository: small ones whole; large ones as one stream by PATCH, of which a lost connection costs
/// what the registry did not get (one request a blob: registries put each piece on the disk before they answer). Where
/// a registry, or a proxy before it, takes no such stream it gets pieces, and where it takes no PATCH at all a stream
/// by PUT, which can only be begun anew. Thread-safe.
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
    enum class Way { Stream, Pieces, Put };

    [[nodiscard]] Result<bool> isThere(const Descriptor &blob, const OpContext &context);
    [[nodiscard]] Result<Outcome> attempt(const Descriptor &blob, BlobContent &content, const OpContext &context);
    [[nodiscard]] Result<Outcome> putSmall(const Descriptor &blob, BlobContent &content, const OpContext &context);
    [[nodiscard]] Result<Outcome> patch(const Descriptor &blob, BlobContent &content, const OpContext &context);
    [[nodiscard]] Result<Outcome> putWhole(const Descriptor &blob, BlobContent &content, const OpContext &context);

    RegistryConnection &m_connection;
    RegistryBlobStore &m_blobs;
    std::atomic<Way> m_way = Way::Stream; ///< as this registry is known
};

} // namespace cachalot
