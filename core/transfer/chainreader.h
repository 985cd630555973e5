#pragma once

#include "core/backend/cachebackend.h"
#include "core/content/layerlisting.h"

#include <QString>

#include <functional>
#include <vector>

namespace cachalot
{

/// The listings of a chain of layers, bottom first.
struct ChainListing {
    std::vector<LayerId> chain;
    std::vector<std::vector<LayerEntry>> layers;     ///< parallel to `chain`
    std::vector<std::vector<LayerFinding>> findings; ///< parallel to `chain`
};

/// Lists the layers of a chain, several at a time. Progress in bytes as stored. A blob whose bytes have another size or
/// digest than the cache says is listed all the same, with a finding "wrong-size" or "wrong-digest". Errors name the
/// layer: NotFound, Damaged, LimitExceeded, Denied, Io, Network, Cancelled …
[[nodiscard]] Result<ChainListing> readChain(CacheBackend &backend, const PlatformCache &cache,
                                             const std::vector<LayerId> &chain, const LayerLimits &limits,
                                             const OpContext &context);

/// Calls `consume` with the content of one file of the chain as a container would see it: the topmost layer that has
/// it, hard links followed, whiteouts obeyed, symbolic links followed within the root. The entry is that of the file
/// itself, not of a link to it. The layer is read to its end, since only there it is certain that the content was what
/// it should be: Damaged may come after `consume` was called. Errors: NotFound (names the path), Usage (it is a
/// directory or a special file), Damaged …, or those of `consume`.
[[nodiscard]] Result<> readFileFromChain(CacheBackend &backend, const PlatformCache &cache, const ChainListing &listing,
                                         const QString &path, const OpContext &context,
                                         const std::function<Result<>(const LayerEntry &, ByteSource &)> &consume);

struct ExtractReport {
    qint64 files = 0; ///< files, links and special files that were written
    qint64 bytes = 0; ///< of the contents of files; hard links count once
    /// What could not be written as it is: "no-permission" (device nodes), "dangling-link" (a hard link to nothing),
    /// "in-the-way" (a directory stands where a file should), "bad-name" (the file system refuses it), "unsupported"
    /// (sockets and the like), and the findings of the layers that were read ("unsafe-path", "wrong-digest" …).
    std::vector<LayerFinding> skipped;
};

/// Writes the files of a chain below `directory` (made if missing; must be empty unless `intoExisting`, or the error is
/// Refused), optionally only what is at or below `subPath`, with their paths in the root. Nothing is written outside of
/// it, whatever the layers say: no symbolic link below it is followed on the way, and one that stands in the way is
/// replaced. Modes and times are kept; owners, setuid and setgid only for root; extended attributes are not. Several
/// layers are written at a time. An error, or cancelling, leaves the files that were complete. Progress in bytes as
/// stored. Errors: NotFound (`subPath`), Refused, NoSpace, Io, Denied, and those of readChain.
[[nodiscard]] Result<ExtractReport> extractChain(CacheBackend &backend, const PlatformCache &cache,
                                                 const ChainListing &listing, const QString &subPath,
                                                 const QString &directory, bool intoExisting, const OpContext &context);

} // namespace cachalot
