#pragma once

#include "core/backend/gha/ghaindexes.h"
#include "core/backend/storeinventory.h"

namespace cachalot
{

/// All that a repository's caches hold, as GitHub's REST API lists it. The names are the newest indexes of each scope
/// and ref; older ones are superseded, since builds read the newest. What an index needs is read where the run's token
/// lets it; of others the inventory takes it that they need every blob that their runs could read: those of their own
/// ref, and those of all refs but pull requests'. Signatures, and the entries of other programs, are foreign.
/// Thread-safe.
class GhaInventory final : public StoreInventory
{
public:
    /// All outlive it.
    GhaInventory(GhaConnection &connection, GhaRestApi &api, GhaBlobStore &blobs)
        : m_connection(connection), m_api(api), m_blobs(blobs)
    {
    }

    /// The advice is about the quota, as of the last listing.
    [[nodiscard]] StoreTraits traits() const override;
    [[nodiscard]] Result<> roots(const RootSink &sink, const OpContext &context) override;
    [[nodiscard]] Result<QByteArray> rootsStamp(const OpContext &context) override;
    [[nodiscard]] Result<> items(const ItemSink &sink, const OpContext &context) override;

private:
    [[nodiscard]] Result<std::vector<GhaListedEntry>> listAll(const OpContext &context);
    [[nodiscard]] Result<> fillIn(StoreRoot &root, const GhaIndex &index, const std::vector<GhaListedEntry> &entries,
                                  bool isReadable, const OpContext &context);

    GhaConnection &m_connection;
    GhaRestApi &m_api;
    GhaBlobStore &m_blobs;
    mutable std::mutex m_mutex;
    std::vector<StoreAdvice> m_advice;
};

/// What names a cache for the cleaner: the id of its newest index's entry, and whether that is a signed one.
[[nodiscard]] QString handleOf(const GhaIndex &index);

} // namespace cachalot
