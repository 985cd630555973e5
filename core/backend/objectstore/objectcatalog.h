#pragma once

#include "core/backend/cachebackend.h"

namespace cachalot
{

/// How the document of a name in an object store shows in a listing. What is no cache at all (other people's files that
/// lie among the names) is told by `isCache`. Error: Cancelled.
[[nodiscard]] Result<CatalogEntry> describeObjectCache(const QString &name, const QByteArray &document,
                                                       const OpContext &context);

/// What a name keeps alive, from its document: blobs, isCache, layers, records, createdAt, ownBytes; `unreadable` for a
/// cache that is cut, malformed or names a layer by what is no digest. Error: Cancelled.
[[nodiscard]] Result<> describeObjectRoot(const QByteArray &document, StoreRoot &root, const OpContext &context);

} // namespace cachalot
