#pragma once

#include "core/base/bytestream.h"
#include "core/content/compression.h"

#include <memory>
#include <optional>

namespace cachalot
{

/// The levels that BuildKit takes for a packing: 0 to 9 for gzip and estargz (-1: the codec's default), 0 to 22 for
/// zstd; any for uncompressed, which has none. Error Usage.
[[nodiscard]] Result<> checkCompressionLevel(Compression compression, std::optional<int> level);

/// The level of the zstd library that stands for one of BuildKit's: klauspost/compress knows four speeds, and
/// EncoderLevelFromZstd maps 0-2 to fastest, 3-5 to default, 6-9 to better, 10 and more to best; without a level it is
/// the default.
[[nodiscard]] int zstdLevelOf(std::optional<int> level);

enum class EncoderThreads { Several, None };

/// A sink that packs what is written to it and writes that to `out`, which outlives it; finish() finishes `out` too.
/// gzip is one member without name and time: by ISA-L without a level and for 1 to 3, which is some eight times as fast
/// as zlib's default and costs 9 % in size, by zlib otherwise. zstd is one frame with a checksum, made on several
/// threads, or with None in the calling one, for who measures. Estargz is not made here (EstargzWriter). The level has
/// been checked.
[[nodiscard]] Result<std::unique_ptr<ByteSink>> makeEncoder(Compression compression, std::optional<int> level,
                                                            ByteSink &out,
                                                            EncoderThreads threads = EncoderThreads::Several);

/// A gzip encoder whose members can be ended one by one: estargz consists of them.
class GzipMembers
{
public:
    virtual ~GzipMembers() = default;
    [[nodiscard]] virtual Result<> write(QByteArrayView data) = 0;
    /// Ends the member; the next write begins another one. Without any bytes in it, nothing is written.
    [[nodiscard]] virtual Result<> endMember() = 0;
};
[[nodiscard]] Result<std::unique_ptr<GzipMembers>> makeGzipMembers(std::optional<int> level, ByteSink &out);

} // namespace cachalot
