#pragma once

#include "core/backend/storeinventory.h"
#include "core/content/ocilayout.h"

namespace cachalot
{

/// What a cache directory holds: the entries of index.json, and the files below blobs/ and ingest/. Reading locks and
/// touches nothing. Thread-safe.
class LocalInventory final : public StoreInventory
{
public:
    explicit LocalInventory(OciLayout layout) : m_layout(std::move(layout)), m_blobs(m_layout) {}

    [[nodiscard]] StoreTraits traits() const override { return {}; }
    /// One root for each entry of index.json; `changedAt` is when its manifest was written. Errors also: NotFound where
    /// there is no index.json (no cache directory, or its first export has not finished).
    [[nodiscard]] Result<> roots(const RootSink &sink, const OpContext &context) override;
    [[nodiscard]] Result<QByteArray> rootsStamp(const OpContext &context) override;
    [[nodiscard]] Result<> items(const ItemSink &sink, const OpContext &context) override;

private:
    /// index.json when nobody is writing it: buildx writes it in place, so that a reader may meet an empty one or half
    /// of one, and must not take it for an index without names.
    [[nodiscard]] Result<QByteArray> settledIndex(const OpContext &context) const;

    OciLayout m_layout;
    LocalBlobStore m_blobs;
};

} // namespace cachalot
