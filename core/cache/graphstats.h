#pragma once

#include "core/cache/cachesnapshot.h"

#include <QDateTime>

#include <map>

namespace cachalot
{

/// The figures of one cache (the "totals" of `inspect --json`; docs/cli.md). Counts are of cacheconfig's entries.
struct CacheTotals {
    qint64 layers = 0;
    qint64 uniqueBlobs = 0;
    qint64 blobBytes = 0;                    ///< each blob once; those of unknown size count 0
    std::optional<qint64> uncompressedBytes; ///< known only where every layer is stored uncompressed, or was measured
    qint64 records = 0;
    qint64 recordsWithResults = 0; ///< with at least one entry in `layers` or `chains`
    qint64 recordsRestorable = 0;  ///< that BuildKit can restore
    qint64 links = 0;              ///< inner entries of `inputs`
    QDateTime oldestResult;        ///< invalid where there is none
    QDateTime newestResult;
    std::map<Compression, qint64> bytesByCompression; ///< each blob once
    qint64 duplicateLayers = 0;                       ///< layers that are listed more than once for the same diffID
};

[[nodiscard]] CacheTotals totalsOf(const PlatformCache &cache);

/// The totals of a snapshot: of its only platform, or the sums over several (blobs that platforms share count once).
[[nodiscard]] CacheTotals totalsOf(const CacheSnapshot &snapshot);

} // namespace cachalot
