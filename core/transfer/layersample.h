#pragma once

#include "core/backend/cachebackend.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace cachalot
{

/// How much of the layers is looked at.
struct SampleLimits {
    qint64 windowBytes = 256 * 1024;            ///< layers are cut into so many bytes, as stored
    size_t windows = 48;                        ///< so many of these are looked at
    qint64 pieceBytes = qint64(1) << 20;        ///< at most so much of one, unpacked
    qint64 contextBytes = 256 * 1024;           ///< what stands before it
    qint64 wholeBytes = qint64(64) << 20;       ///< unpacked, that all layers may have where all are looked at whole
    qint64 reachBytes = qint64(1) << 30;        ///< stored bytes that are read, over all layers
    qint64 maxUnpackedBytes = qint64(64) << 30; ///< that are passed on the way, of one layer: a bomb
};

/// Some of the bytes of a layer: `windowBytes` of them as stored, and what they unpack to.
struct SampleWindow {
    size_t layer = 0; ///< position among the layers
    qint64 begin = 0; ///< in the stored blob
    qint64 bytes = 0; ///< as stored
};

/// A window that was read.
struct SamplePiece {
    SampleWindow window;
    QByteArray context;     ///< what stands before it in the layer; empty at the layer's start
    QByteArray content;     ///< unpacked; its start where it is more than pieceBytes
    qint64 storedBytes = 0; ///< of the content, about: the window's, or fewer where the content was cut
    QByteArray entries;     ///< the whole entries of a tar in the content; empty where there are none
    double entryShare = 1;  ///< of the entries that begin in the content, how many are whole
};

/// Which windows are looked at: of all windows of all layers in their order, each n-th. The same for the same layers.
struct SamplePlan {
    std::vector<SampleWindow> windows; ///< by layer and place
    qint64 population = 0;             ///< how many windows there are
    qint64 totalBytes = 0;             ///< of the layers, as stored
    /// Where not all of the layers can be read: of each only the first so many stored bytes are within reach.
    std::optional<qint64> reach;
    [[nodiscard]] bool isCensus() const { return std::cmp_equal(windows.size(), population); }
};
[[nodiscard]] SamplePlan planSample(const std::vector<qint64> &layerBytes, const SampleLimits &limits);

/// Reads the windows, several layers at a time, each layer from its start to its last window, and calls `take` for each
/// from several threads. Progress in bytes as stored. Errors: those of the store, of unpacking, of `take`; Cancelled.
[[nodiscard]] Result<> readSample(CacheBackend &backend, const PlatformCache &cache, const std::vector<LayerId> &layers,
                                  const SamplePlan &plan, const SampleLimits &limits, const OpContext &context,
                                  const std::function<Result<>(const SamplePiece &, const OpContext &)> &take);

} // namespace cachalot
