#pragma once

#include "core/base/bytestream.h"
#include "core/base/operation.h"

#include <algorithm>
#include <atomic>
#include <limits>

namespace cachalot
{

/// Hands on what another source reads, and adds it to a progress in bytes that several of them share. Cancellable at
/// each read. All that it is given outlives it.
class ProgressSource final : public ByteSource
{
public:
    /// `mostAtOnce` bytes are handed on in one read: few of them where position() has to tell what was needed for what.
    ProgressSource(ByteSource &source, std::atomic<qint64> &done, qint64 total, const OpContext &context,
                   size_t mostAtOnce = std::numeric_limits<size_t>::max())
        : m_source(source), m_done(done), m_total(total), m_context(context), m_mostAtOnce(mostAtOnce)
    {
    }
    [[nodiscard]] Result<qint64> read(std::span<char> buffer) override
    {
        CACHALOT_TRY(m_context.checkpoint());
        CACHALOT_ASSIGN(const qint64 count, m_source.read(buffer.first(std::min(buffer.size(), m_mostAtOnce))));
        m_position += count;
        m_context.report({ProgressUnit::Bytes, m_done += count, m_total, {}});
        return count;
    }
    /// How many bytes it has handed on.
    [[nodiscard]] qint64 position() const { return m_position; }

private:
    ByteSource &m_source;
    std::atomic<qint64> &m_done;
    qint64 m_total;
    const OpContext &m_context;
    size_t m_mostAtOnce;
    qint64 m_position = 0;
};

} // namespace cachalot
