#pragma once

#include "core/base/bytestream.h"

#include <cstddef>
#include <span>
#include <vector>

namespace cachalot
{

/// The input side of a decompressor: a buffer over a source, with a position. One thread at a time.
class PackedInput
{
public:
    /// So many bytes that were taken can be given back, whatever was read in between: bit readers take whole words.
    static constexpr size_t kGiveBackBytes = 8;

    explicit PackedInput(ByteSource &source) : m_source(source), m_buffer(kGiveBackBytes + kChunkBytes) {}

    /// Makes at least `count` bytes (at most kChunkBytes) available where the source still has so many. False where
    /// there is nothing left at all.
    [[nodiscard]] Result<bool> fill(size_t count = 1);
    [[nodiscard]] std::span<const char> available() const { return {m_buffer.data() + m_begin, m_end - m_begin}; }
    /// Takes bytes; a negative count gives up to kGiveBackBytes of them back.
    void advance(std::ptrdiff_t count);
    /// The offset of the next byte in the source.
    [[nodiscard]] qint64 position() const { return m_position; }
    /// Hands out what is buffered, then reads past the buffer.
    [[nodiscard]] Result<qint64> read(std::span<char> buffer);

private:
    ByteSource &m_source;
    std::vector<char> m_buffer; // the bytes just before m_begin are those that were taken last
    size_t m_begin = kGiveBackBytes;
    size_t m_end = kGiveBackBytes;
    qint64 m_position = 0;
    bool m_atEnd = false;
};

} // namespace cachalot
