#pragma once

#include "core/backend/cachebackend.h"

#include <optional>
#include <vector>

namespace cachalot
{

/// Which part of a huge cache is read: so many blobs, or so many of a hundred, chosen by chance.
struct VerifySample {
    qint64 blobs = 0;   ///< 0: `percent` counts
    double percent = 0; ///< of the blobs, rounded up
};

struct VerifyOptions {
    bool deep = false; ///< also decompress every layer, check its diffID and read its archive to the end
    size_t jobs = 0;   ///< threads; 0 is one per core
    std::optional<VerifySample> sample = std::nullopt; ///< nothing: all blobs
};

/// What a build that imports the cache would get.
enum class ImportOutcome { All, Part, Nothing, BuildFails };

/// "all", "part", "nothing", "build-fails".
[[nodiscard]] QString importOutcomeName(ImportOutcome outcome);

struct VerifyReport {
    bool ok = false;          ///< nothing is wrong that has an effect, and all bytes are what they should be
    qint64 blobsChecked = 0;  ///< each blob once
    qint64 bytesChecked = 0;  ///< as stored
    qint64 blobsLeftOut = 0;  ///< that were not in the sample
    Digest manifest;          ///< null where there is none
    qint64 documentBytes = 0; ///< of its largest manifest or config, which BuildKit's limit is about; 0 where none is
    bool importable = false;  ///< BuildKit would take at least something
    ImportOutcome outcome = ImportOutcome::Nothing;
    QString verdict;               ///< one sentence: what BuildKit would do
    qint64 resultsLost = 0;        ///< records that could be restored but for the problems
    std::vector<Problem> problems; ///< worst first
};

/// Reads every blob that the cache names once and compares presence, size and digest (and with `deep` the diffID),
/// several at a time; then says what BuildKit would do. Progress in bytes. A broken cache is an answer; errors are
/// NotFound (no such store, no such tag in a sound index), Denied, Cancelled …
[[nodiscard]] Result<VerifyReport> verifyCache(CacheBackend &backend, const VerifyOptions &options,
                                               const OpContext &context);

} // namespace cachalot
