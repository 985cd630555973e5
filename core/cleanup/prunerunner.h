#pragma once

#include "core/backend/cachebackend.h"
#include "core/cleanup/journal.h"
#include "core/cleanup/pruneplan.h"

namespace cachalot
{

/// What stayed although the plan said that it goes.
struct SkippedItem {
    QString name;  ///< of a cache, or a leftover's path; empty for a blob
    Digest digest; ///< of a blob, or of the cache's manifest
    QString reason;
};

/// What a clean-up did.
struct PruneReport {
    QStringList cachesRemoved;
    qint64 blobsRemoved = 0; ///< with leftovers; in a store that frees its blobs itself, what it will free
    qint64 bytesFreed = 0;
    std::vector<SkippedItem> skipped; ///< what the plan left for its age is not among these
    QString journalFailure;           ///< why the journal is not complete; else empty
};

/// Does what the plan says: names first, and then what no name needs any more. Right before anything is deleted the
/// names are read again, so that what a build has named meanwhile stays, and so do a cache that was written anew and
/// what only it needs. Every deletion goes into the journal as it happens. After a failure, cancellation, or a kill at
/// any point, every cache that is still there is whole, and another run goes on. Progress counts names and items.
/// Errors: those of the store; Refused (a cache can't be read any more, a lock is held).
[[nodiscard]] Result<PruneReport> runPrune(CacheBackend &backend, const PrunePlan &plan, Journal &journal,
                                           const OpContext &context);

} // namespace cachalot
