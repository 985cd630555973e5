#pragma once

#include "core/backend/gha/ghaindexes.h"
#include "core/backend/storecleaner.h"

namespace cachalot
{

/// Deletes entries through GitHub's REST API, one request each, at most as many a minute as GitHub takes. Thread-safe.
class GhaCleaner final : public StoreCleaner
{
public:
    /// The API outlives it.
    explicit GhaCleaner(GhaRestApi &api) : m_api(api) {}

    /// All indexes of the scope in its ref, the newest last: an older one would come back to life.
    [[nodiscard]] Result<> removeNames(std::span<const StoreName> names, const RemovalSink &sink,
                                       const OpContext &context) override;
    [[nodiscard]] Result<> removeItems(std::span<const StoredItem> items, const RemovalTerms &terms,
                                       const RemovalSink &sink, const OpContext &context) override;

private:
    GhaRestApi &m_api;
};

} // namespace cachalot
