#pragma once

#include "core/backend/cachebackend.h"
#include "core/backend/registry/registryconnection.h"

namespace cachalot
{

/// Deletes a manifest by its digest, since deleting a tag means something else in each registry. It refuses where
/// another tag needs the manifest: as its own, or as a part of its index. Thread-safe.
class RegistryRemover final : public CacheRemover
{
public:
    /// The connection outlives it.
    explicit RegistryRemover(RegistryConnection &connection) : m_connection(connection) {}
    [[nodiscard]] Result<> remove(const OpContext &context) override;

private:
    /// The tag that hangs on the manifest, or an empty text.
    [[nodiscard]] Result<QString> otherUser(const Digest &digest, const OpContext &context);

    RegistryConnection &m_connection;
};

} // namespace cachalot
