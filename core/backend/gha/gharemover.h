#pragma once

#include "core/backend/cachebackend.h"
#include "core/backend/gha/gharestapi.h"

namespace cachalot
{

/// Deletes a scope through GitHub's REST API: all its indexes, in every ref, signed ones included. Thread-safe.
class GhaRemover final : public CacheRemover
{
public:
    /// Both outlive it.
    GhaRemover(GhaConnection &connection, GhaRestApi &api) : m_connection(connection), m_api(api) {}
    /// Errors: NotFound (the scope has no index), Usage (repository or token of the API are not known), Denied …
    [[nodiscard]] Result<> remove(const OpContext &context) override;

private:
    GhaConnection &m_connection;
    GhaRestApi &m_api;
};

} // namespace cachalot
