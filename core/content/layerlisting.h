#pragma once

#include "core/base/bytestream.h"
#include "core/content/layerentry.h"

#include <QString>

#include <functional>
#include <vector>

namespace cachalot
{

/// Bounds against hostile archives.
struct LayerLimits {
    qint64 maxUnpackedBytes = qint64(1) << 40; ///< of the tar as a whole, and of the contents that are read from it
    qint64 maxEntries = 10'000'000;
    qsizetype maxNameBytes = 64 * 1024; ///< of a path or a link target
};

/// Something wrong with one entry that does not end the listing, for example a path that leads out of the root.
struct LayerFinding {
    /// kebab-case (docs/problems.md): "unsafe-path" (the path or the link climbs out of the root, or makes the root
    /// something else than a directory: not visited; an absolute path: taken as relative; a path through a symbolic
    /// link), "name-too-long" (not visited), "bad-archive", "size-limit" and "unsupported-entry" (see TarRules),
    /// "bomb-limit" (a file that claims an absurd size), "no-end-marker" (the archive may be cut between two entries:
    /// Go's reader takes that for its end), "more-findings" (the rest of them is only counted).
    QString code;
    QString path;                ///< printable
    QString message;             ///< what and where
    bool unpackingFails = false; ///< BuildKit can't unpack the layer
};

/// Reads layers with libarchive over our own decompressors (it reads PAX, GNU and sparse headers; the packing is found
/// by magic number). Names are taken byte for byte, whatever the locale is. Blocking; one thread at a time for one
/// source. Reports no progress: who hands in the source knows better what it counts.
class LayerReader
{
public:
    /// Called for each entry in the order of the archive; an error ends the reading. `content` reads the bytes of a
    /// file (for others it is at its end) and lives only during the call; what is not read is skipped.
    using Visitor = std::function<Result<>(const LayerEntry &entry, ByteSource &content)>;

    /// `packed` is the blob as it is stored. Errors: Damaged ("bad-archive": not a tar, cut, a bad checksum; names the
    /// entry and the offset), LimitExceeded, Cancelled, or the visitor's. Entries whose path climbs out of the root
    /// (`..`) are reported to `findings` (may be null) and not visited; absolute names are reported and read as
    /// relative to the root, as containerd's unpacker does.
    /// An empty blob is an empty layer, as for containerd. Bytes after the end-of-archive marker are read and dropped,
    /// so that a checksum behind them is checked. Where libarchive can't read on and Go's reader would see an end, the
    /// listing ends there, with a finding.
    [[nodiscard]] static Result<> read(ByteSource &packed, const LayerLimits &limits, const OpContext &context,
                                       const Visitor &visitor, std::vector<LayerFinding> *findings = nullptr);

    /// The same of a tar that is unpacked already.
    [[nodiscard]] static Result<> readTar(ByteSource &tar, const LayerLimits &limits, const OpContext &context,
                                          const Visitor &visitor, std::vector<LayerFinding> *findings = nullptr);

    /// All entries of a layer.
    [[nodiscard]] static Result<std::vector<LayerEntry>> list(ByteSource &packed, const LayerLimits &limits,
                                                              const OpContext &context,
                                                              std::vector<LayerFinding> *findings = nullptr);
};

} // namespace cachalot
