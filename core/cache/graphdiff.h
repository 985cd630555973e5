#pragma once

#include "core/cache/cachesnapshot.h"

#include <optional>
#include <vector>

namespace cachalot
{

/// What two caches have in common (`compare`; docs/cli.md). Layers are matched by diffID, so that a recompressed copy
/// compares as equal; a layer whose diffID nobody knows is matched by its blob's digest. Each counts once, with the
/// bytes of the smallest blob that holds it.
struct LayerMatch {
    QString key; ///< the diffID, or the blob's digest
    QString label;
    std::optional<qint64> bytesA; ///< nullopt: not in A
    std::optional<qint64> bytesB;
    std::vector<LayerId> inA;
    std::vector<LayerId> inB;
};

/// A record of either cache, matched by CacheGraph::identity.
struct StepMatch {
    QByteArray digest;
    QString label;
    std::optional<RecordId> inA;
    std::optional<RecordId> inB;
    bool resultInA = false; ///< can be restored from A
    bool resultInB = false;
    qint64 bytes = 0; ///< of the top layer of its result, as the cache holds it that has it (A's where both)
};

struct CacheDiff {
    std::vector<LayerMatch> layers; ///< common first, then only A, then only B; each by falling bytes
    std::vector<StepMatch> steps;   ///< in build order; A's order, B's own ones in their places

    struct LayerSums {
        qint64 commonCount = 0, commonBytesA = 0, commonBytesB = 0;
        qint64 onlyACount = 0, onlyABytes = 0;
        qint64 onlyBCount = 0, onlyBBytes = 0;
    } layerSums;
    struct RecordSums {
        qint64 common = 0, onlyA = 0, onlyB = 0;
    } recordSums;
    struct ResultSums {
        qint64 both = 0, onlyA = 0, onlyB = 0, neither = 0;
    } resultSums;

    /// True where nothing is in one only.
    [[nodiscard]] bool isEqual() const;
};

/// A cache without a graph (a malformed one) has no steps; its layers are compared all the same.
[[nodiscard]] CacheDiff diff(const PlatformCache &a, const PlatformCache &b);

} // namespace cachalot
