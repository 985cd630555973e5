#pragma once

#include "core/cleanup/configcure.h"
#include "core/content/manifest.h"
#include "core/transfer/copyrunner.h"

namespace cachalot
{

struct RepairOptions {
    QDateTime notBefore;             ///< results that were made earlier go; invalid: none
    std::optional<qint64> keepBytes; ///< of layers
    /// Of the config, where the destination's caches hang on a manifest: BuildKit imports no larger one.
    qint64 mostConfigBytes = kBuildKitMaxManifestBytes;
    bool deep = false; ///< also unpack every layer to see whether it is sound
    /// Caches that may have blobs which are missing or wrong, in the order in which they are asked.
    std::vector<CopySource> donors;
    CopyOptions copy;
};

/// What the new cache lacks of the old one.
struct DroppedCount {
    qint64 results = 0;
    qint64 records = 0;
    qint64 layers = 0; ///< blobs
    qint64 bytes = 0;
};

/// What a repair will do.
struct RepairPlan {
    CopyPlan copy;
    DroppedCount dropped;
    std::vector<Problem> problems; ///< what is wrong with the old cache
    qint64 fetchedBlobs = 0;       ///< that come from the donors
    qint64 fetchedBytes = 0;
    /// Blobs that the destination has with other bytes than their digests say; they are deleted and written anew.
    std::vector<Digest> toReplace;
};

struct RepairReport {
    CopyReport copy;
    DroppedCount dropped;
};

/// Works out a new cache from a damaged or bloated one: reads every blob of it, and takes over what is sound, what
/// BuildKit can take, and what the options leave. Then it is a copy (planCopy). Nothing is changed. Errors: those of
/// reading and planCopy; Damaged (there is no config that could be read), NotFound (nothing would be left).
[[nodiscard]] Result<RepairPlan> planRepair(CopySource source, CacheBackend &destination, const RepairOptions &options,
                                            const OpContext &context);

/// Writes the new cache and verifies it. The name, if there is one already, stands for the old cache until the new one
/// is whole. Errors: those of runCopy; Damaged where the new cache turns out not to be sound.
[[nodiscard]] Result<RepairReport> runRepair(const RepairPlan &plan, CacheBackend &destination, CopyObserver *observer,
                                             const OpContext &context);

} // namespace cachalot
