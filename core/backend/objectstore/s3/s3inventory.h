#pragma once

#include "core/backend/objectstore/s3/s3objects.h"
#include "core/backend/storecleaner.h"

namespace cachalot
{

/// Tells what a bucket holds below the prefix of the spec. Thread-safe.
class S3Inventory final : public StoreInventory
{
public:
    /// The connection outlives it.
    explicit S3Inventory(S3Connection &connection) : m_connection(connection) {}

    [[nodiscard]] StoreTraits traits() const override;
    [[nodiscard]] Result<> roots(const RootSink &sink, const OpContext &context) override;
    [[nodiscard]] Result<QByteArray> rootsStamp(const OpContext &context) override;
    /// Objects with keys of blobs; uploads in parts of such that were not ended; all else is foreign.
    [[nodiscard]] Result<> items(const ItemSink &sink, const OpContext &context) override;

private:
    [[nodiscard]] Result<> unfinishedUploads(const ItemSink &sink, const OpContext &context);

    S3Connection &m_connection;
};

/// Deletes names and blobs of a bucket, 1,000 in a request. Right before, each blob is asked for its date, since an
/// export that counts on it may have renewed that. Thread-safe.
class S3Cleaner final : public StoreCleaner
{
public:
    /// Requests at once.
    static constexpr size_t kParallel = 8;

    /// The connection outlives it.
    explicit S3Cleaner(S3Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<> removeNames(std::span<const StoreName> names, const RemovalSink &sink,
                                       const OpContext &context) override;
    [[nodiscard]] Result<> removeItems(std::span<const StoredItem> items, const RemovalTerms &terms,
                                       const RemovalSink &sink, const OpContext &context) override;

private:
    [[nodiscard]] Result<> removeBlobs(std::span<const StoredItem> items, const std::vector<size_t> &positions,
                                       const RemovalTerms &terms, const RemovalSink &sink, const OpContext &context);
    [[nodiscard]] Result<Removal> removeUpload(const StoredItem &item, const RemovalTerms &terms,
                                               const OpContext &context);

    S3Connection &m_connection;
};

} // namespace cachalot
