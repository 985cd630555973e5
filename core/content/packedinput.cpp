#include "core/content/packedinput.h"

#include <algorithm>
#include <cstring>

namespace cachalot
{

Result<bool> PackedInput::fill(size_t count)
{
    if (m_end - m_begin >= count) {
        return true;
    }
    // To the front, with what was taken last.
    const size_t kept = m_end - m_begin + kGiveBackBytes;
    std::memmove(m_buffer.data(), m_buffer.data() + m_begin - kGiveBackBytes, kept);
    m_begin = kGiveBackBytes;
    m_end = kept;
    while (!m_atEnd && m_end - m_begin < count) {
        CACHALOT_ASSIGN(const qint64 got, m_source.read(std::span(m_buffer).subspan(m_end)));
        m_end += static_cast<size_t>(got);
        m_atEnd = got == 0;
    }
    return m_end > m_begin;
}

void PackedInput::advance(std::ptrdiff_t count)
{
    m_begin = static_cast<size_t>(static_cast<std::ptrdiff_t>(m_begin) + count);
    m_position += count;
}

Result<qint64> PackedInput::read(std::span<char> buffer)
{
    const size_t buffered = std::min(m_end - m_begin, buffer.size());
    if (buffered > 0) {
        std::memcpy(buffer.data(), m_buffer.data() + m_begin, buffered);
        advance(static_cast<std::ptrdiff_t>(buffered));
        return static_cast<qint64>(buffered);
    }
    if (m_atEnd) {
        return 0;
    }
    CACHALOT_ASSIGN(const qint64 got, m_source.read(buffer));
    m_atEnd = got == 0;
    m_position += got;
    return got;
}

} // namespace cachalot
