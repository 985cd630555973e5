#pragma once

#include "core/transfer/copyplan.h"

#include <chrono>

namespace cachalot
{

/// What a copy is about, told before it begins.
struct CopyTotals {
    qint64 blobs = 0; ///< that are moved
    qint64 bytes = 0; ///< that are read
};

/// Watches a copy. Called from several threads, often; an implementation returns at once. Blobs are positions in
/// CopyPlan::blobs.
class CopyObserver
{
public:
    virtual ~CopyObserver() = default;
    virtual void started(const CopyTotals &totals) = 0;
    virtual void blobStarted(size_t blob) = 0;
    /// So many of the blob's bytes have been read; fewer than before where it had to begin again.
    virtual void blobProgress(size_t blob, qint64 bytes) = 0;
    virtual void blobDone(size_t blob) = 0;
};

/// What a copy did.
struct CopyReport {
    Descriptor manifest; ///< null digest where the store has none
    qint64 configBytes = 0;
    qint64 layers = 0; ///< of the cache that was written
    qint64 blobsCopied = 0;
    qint64 blobsSkipped = 0; ///< they were there
    qint64 blobsMounted = 0;
    qint64 blobsReencoded = 0;
    qint64 bytesRead = 0;    ///< from the sources
    qint64 bytesWritten = 0; ///< of blobs, into the destination
    std::chrono::duration<double> time{};
};

/// Does what the plan says: blobs first, several at a time, then config, manifest and name. What is copied as it is
/// streams through with one chunk of memory a blob; what is re-encoded is spooled into a temporary file without a name,
/// as many at a time as there are cores. Nothing is visible under the name before all of it is there; after a failure
/// another run goes on where this one ended. Progress in bytes read. `observer` may be null.
/// Errors: those of the stores; Damaged where a source's blob is not what its digest says.
[[nodiscard]] Result<CopyReport> runCopy(const CopyPlan &plan, CacheBackend &destination, CopyObserver *observer,
                                         const OpContext &context);

} // namespace cachalot
