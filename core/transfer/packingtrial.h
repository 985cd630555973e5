#pragma once

#include "core/base/result.h"
#include "core/content/compression.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace cachalot
{

/// A way to pack layers.
struct PackingChoice {
    Compression to = Compression::Gzip;
    std::optional<int> level; ///< BuildKit's number

    /// "zstd 11", "gzip".
    [[nodiscard]] QString name() const;
    friend bool operator==(const PackingChoice &, const PackingChoice &) = default;
};

/// How long a thread has worked, waiting and other programs not counted, in seconds.
[[nodiscard]] double threadSeconds();

/// What packing some bytes took.
struct PackingTrial {
    qint64 packedBytes = 0;
    qint64 timedBytes = 0; ///< unpacked ones that the times are of
    double packSeconds = 0;
    double unpackSeconds = 0;
};

/// Packs `piece` in this thread and unpacks it again. What stands before it in its layer, `context`, is packed with it
/// and its share taken off: the codec knows what it would know there. Not for estargz, which makes members of files.
[[nodiscard]] Result<PackingTrial> tryPacking(QByteArrayView context, QByteArrayView piece,
                                              const PackingChoice &packing);

/// What estargz takes more than gzip of the same level for a part of a tar: members of their own for all files, and
/// their entries in the table of contents. `entries` begins and ends between two entries.
struct EstargzTrial {
    qint64 moreBytes = 0;         ///< fewer where gzip gains from a fresh start
    qint64 moreBytesPerLayer = 0; ///< the table itself and the footer
    double packSeconds = 0;
};
/// Errors: as writeEstargz().
[[nodiscard]] Result<EstargzTrial> tryEstargz(QByteArrayView entries, std::optional<int> level);

} // namespace cachalot
