#pragma once

#include "core/backend/cachebackend.h"

namespace cachalot
{

/// How the document of a name in an object store shows in a listing. What is no cache at all (other people's files that
/// lie among the names) is told by `isCache`. Error: Cancelled.
[[nodiscard]] Result<CatalogEntry> describeObjectCache(const QString &name, const QByteArray &document,
                                                       const OpContext &context);

} // namespace cachalot
