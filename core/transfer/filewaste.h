#pragma once

#include "core/backend/cachebackend.h"
#include "core/content/layerlisting.h"

#include <QString>

#include <array>
#include <vector>

namespace cachalot
{

/// Why bytes of a file are carried for nothing. Each copy of a file counts once, for one reason.
enum class WasteKind : quint8 {
    Rewritten, ///< the same path with the same content in another layer: chmod, chown, touch, a step that ran again
    Copied,    ///< the same content at another path
    Replaced,  ///< a later layer of the chain has something else at that path
    Deleted,   ///< a later layer of the chain deletes it
};
inline constexpr size_t kWasteKinds = 4;

/// "rewritten", "copied", "replaced", "deleted".
[[nodiscard]] QString wasteKindName(WasteKind kind);

/// One copy of a file in a layer.
struct FilePlace {
    LayerId layer{};
    QString path;
    qint64 size = 0;
    bool isWasted = false; ///< false for the copy that is needed
};

/// Copies of a file that are there for one reason.
struct WastedFile {
    WasteKind kind = WasteKind::Copied;
    QString path;                  ///< of the copy that is needed, or of the deleted or replaced file
    qint64 size = 0;               ///< of one copy; of the largest where they differ
    qint64 times = 0;              ///< how many copies there are, the needed one included
    qint64 layers = 0;             ///< how many layers they lie in
    qint64 wastedBytes = 0;        ///< unpacked
    std::vector<FilePlace> places; ///< the first kMaxPlaces of them, by layer
    static constexpr size_t kMaxPlaces = 200;
};

struct WasteSum {
    qint64 copies = 0;
    qint64 bytes = 0; ///< unpacked
};

/// What the layers hold more than once, or for nothing.
struct FileWaste {
    qint64 layersRead = 0;
    qint64 filesRead = 0; ///< regular files with content
    qint64 bytesRead = 0; ///< their content
    std::array<WasteSum, kWasteKinds> sums;
    /// What the wasted bytes take in the store, each layer packed as well as it is on the whole. An estimate.
    qint64 storedBytes = 0;
    std::vector<WastedFile> files; ///< the largest waste first, at most WasteLimits::maxRows
    qint64 moreFiles = 0;          ///< rows that are left out, which the sums count all the same
    qint64 uncomparedFiles = 0;    ///< smaller files that memory has no room for: not in the sums
    qint64 uncomparedBytes = 0;
    qint64 leastBytes = 1;                           ///< smaller files were not compared
    std::vector<std::vector<LayerFinding>> findings; ///< parallel to the layers that were handed in

    [[nodiscard]] const WasteSum &sum(WasteKind kind) const { return sums[static_cast<size_t>(kind)]; }
    [[nodiscard]] WasteSum total() const;
};

/// A chain is laid over each other, so that later layers replace and delete what lower ones hold. Layers of a whole
/// cache belong to many chains: of them only equal content is told.
enum class WasteScope { Chain, Cache };

struct WasteLimits {
    LayerLimits layers;
    size_t maxFileMemory = size_t(256) << 20; ///< for what is remembered of files, about; the largest are kept
    size_t maxRows = 10'000;
    qint64 maxHashedBytes = qint64(64) << 30; ///< of one file: a sparse one may claim anything. Larger: not compared
};

/// Reads the layers once, several at a time, and hashes the files as they pass. Which copy of a content is the needed
/// one: the lowest that is seen, by layer and place in it. A hard link is no copy, and keeps its file needed. Memory:
/// WasteLimits, and for a chain its listing. The answer does not depend on which layer is read first. Progress in bytes
/// as stored. Errors as readChain().
[[nodiscard]] Result<FileWaste> findWaste(CacheBackend &backend, const PlatformCache &cache,
                                          const std::vector<LayerId> &layers, WasteScope scope,
                                          const WasteLimits &limits, const OpContext &context);

} // namespace cachalot
