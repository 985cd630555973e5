#pragma once

#include "core/backend/cachebackend.h"
#include "core/backend/registry/registryconnection.h"

namespace cachalot
{

/// Cross-repository mounts (distribution-spec, "Mounting a blob from another repository"). Thread-safe.
class RegistryMounter final : public BlobMounter
{
public:
    /// The connection outlives it.
    explicit RegistryMounter(RegistryConnection &connection) : m_connection(connection) {}
    [[nodiscard]] bool canMountFrom(const BackendSpec &source) const override;
    [[nodiscard]] Result<bool> mount(const Digest &blob, const BackendSpec &source, const OpContext &context) override;

private:
    RegistryConnection &m_connection;
};

} // namespace cachalot
