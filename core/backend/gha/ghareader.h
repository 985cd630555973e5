#pragma once

#include "core/backend/gha/ghablobstore.h"
#include "core/cache/cachesnapshot.h"

namespace cachalot
{

/// Reads the cache of the connection's scope as BuildKit's importer does (gha.go, importer.Resolve and loadScope): the
/// newest index in each ref that the run's token names. Where there are several, a build combines them; what is read is
/// their union, and a problem (info) says so. Spec and name are left to the caller. A broken cache is an answer; errors
/// are NotFound (no index in any of the refs), Unsupported (outside a run), Denied, Network …
[[nodiscard]] Result<CacheSnapshot> readGhaCache(GhaConnection &connection, GhaService &service, GhaBlobStore &blobs,
                                                 const OpContext &context);

} // namespace cachalot
