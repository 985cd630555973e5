#include "core/content/compression.h"
#include "tests/fuzz/fuzz.h"

#include <array>

/// gzip and zstd streams: never more out than the limit allows, and an end that is not reached is an error.
namespace cachalot::fuzz
{

void fuzzOne(QByteArrayView input)
{
    constexpr qint64 kMaxOutput = 4 << 20;
    BufferSource packed(input.toByteArray());
    DecompressionLimits limits;
    limits.maxOutputBytes = kMaxOutput;
    limits.maxZstdWindowLog = 23;
    auto source = makeDecompressor(packed, limits);
    if (!source) {
        return;
    }
    static std::array<char, 64 * 1024> buffer;
    qint64 total = 0;
    while (true) {
        const Result<qint64> got = (*source)->read(buffer);
        if (!got) {
            return;
        }
        if (*got == 0) {
            break;
        }
        mustHold(*got > 0 && *got <= static_cast<qint64>(buffer.size()), "a read fits its buffer");
        total += *got;
        mustHold(total <= kMaxOutput, "the limit holds");
    }
    const Result<qint64> after = (*source)->read(buffer);
    mustHold(after && *after == 0, "an end stays an end");
}

} // namespace cachalot::fuzz
