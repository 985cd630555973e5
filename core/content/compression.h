#pragma once

#include "core/base/bytestream.h"

#include <QString>

#include <memory>
#include <optional>

namespace cachalot
{

/// How a layer blob is packed, with BuildKit's words (util/compression). An estargz blob is a gzip blob whose tar ends
/// in a table of contents; every gzip reader reads it.
enum class Compression { Uncompressed, Gzip, Estargz, Zstd };

/// "uncompressed", "gzip", "estargz", "zstd".
[[nodiscard]] QString compressionName(Compression compression);
[[nodiscard]] std::optional<Compression> compressionFromName(QStringView name);

/// What the first bytes say: the magic numbers of gzip (RFC 1952) and zstd (RFC 8878, skippable frames included);
/// anything else counts as uncompressed. `head` holds at least the first four bytes where there are so many.
[[nodiscard]] Compression detectCompression(QByteArrayView head);

/// True where the last 51 bytes of a blob are an estargz footer (stargz-snapshotter docs/estargz.md, "Footer"), or the
/// last 47 the one of legacy stargz.
[[nodiscard]] bool hasEstargzFooter(QByteArrayView tail);

/// Bounds of decompression against hostile input.
struct DecompressionLimits {
    qint64 maxOutputBytes = qint64(1) << 40; ///< LimitExceeded after so many bytes out
    int maxZstdWindowLog = 27;               ///< 128 MiB, the zstd tool's own default
};

/// A source of the unpacked bytes of `packed`, which outlives it. The packing is found by its magic number, not by what
/// a media type claims, as containerd does it (archive/compression). Several gzip members and zstd frames are read as
/// one; checksums are checked; a cut stream is an error (Damaged), never a quiet end.
[[nodiscard]] Result<std::unique_ptr<ByteSource>> makeDecompressor(ByteSource &packed,
                                                                   const DecompressionLimits &limits = {});

} // namespace cachalot
