#pragma once

#include "core/backend/cachebackend.h"
#include "core/backend/objectstore/s3/s3objects.h"

namespace cachalot
{

/// Lists the names below the prefix of manifests. What lies there and is no cache (of another program, since prefixes
/// may be anything) is told as such, and its bytes are not read beyond the first. Thread-safe.
class S3Catalog final : public CacheCatalog
{
public:
    /// Requests at once.
    static constexpr size_t kParallel = 8;
    /// Larger documents are not read for a listing.
    static constexpr qint64 kMaxListedBytes = qint64(64) << 20;

    /// The connection outlives it.
    explicit S3Catalog(S3Connection &connection) : m_connection(connection) {}
    /// Names that are gone by the time that they are read are left out.
    [[nodiscard]] Result<std::vector<CatalogEntry>> list(const OpContext &context) override;

private:
    [[nodiscard]] Result<std::optional<CatalogEntry>> describe(const QString &name, const OpContext &context);

    S3Connection &m_connection;
};

/// Whether a key is that of a name: below the prefix of manifests, but no blob, where both have one prefix, and no
/// empty object that ends in a slash, with which some programs mark folders.
[[nodiscard]] bool isNameKey(const S3Settings &settings, const S3Listed &object);

/// The objects of names. Keys come without the prefix.
[[nodiscard]] Result<std::vector<S3Listed>> listNames(S3Connection &connection, const OpContext &context);

} // namespace cachalot
