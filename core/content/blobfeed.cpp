#include "core/content/blobfeed.h"

#include "core/content/pieces.h"
#include "core/content/verifyingsource.h"

#include <algorithm>
#include <cstring>

namespace cachalot
{
namespace
{

qint64 blocksOf(qint64 bytes)
{
    return std::max<qint64>(1, bytes / kChunkBytes);
}

} // namespace

BlobFeed::BlobFeed(BlobContent &content, const Descriptor &blob, const Window &window, const OpContext &context)
    : m_content(content),
      m_blob(blob),
      m_size(blob.size),
      m_aheadBlocks(blocksOf(window.aheadBytes)),
      m_context(context),
      m_slots(static_cast<size_t>(m_aheadBlocks + blocksOf(window.keptBytes)))
{
}

BlobFeed::~BlobFeed()
{
    stop();
}

void BlobFeed::start()
{
    m_stop = std::stop_source();
    m_follow.emplace(m_context.cancel, [this] { m_stop.request_stop(); });
    OpContext inner = m_context;
    inner.cancel = m_stop.get_token();
    m_reader = std::jthread([this, inner] { readAhead(inner); });
}

void BlobFeed::stop()
{
    m_follow.reset();
    m_stop.request_stop();
    if (m_reader.joinable()) {
        m_reader.join();
    }
}

void BlobFeed::seek(qint64 offset)
{
    m_position = offset;
    const qint64 block = offset / kChunkBytes;
    {
        const std::lock_guard lock(m_mutex);
        m_current = block;
        // The block that is being read now takes the place of the oldest one.
        if (!m_error && block > m_ready - static_cast<qint64>(m_slots.size())) {
            m_changed.notify_all();
            return;
        }
    }
    stop();
    m_error.reset();
    m_ready = 0;
}

Result<qint64> BlobFeed::read(std::span<char> buffer)
{
    if (m_position == m_size) {
        return 0;
    }
    if (!m_reader.joinable()) {
        start();
    }
    const qint64 block = m_position / kChunkBytes;
    {
        std::unique_lock lock(m_mutex);
        if (block != m_current) {
            m_current = block;
            m_changed.notify_all();
        }
        m_changed.wait(lock, m_stop.get_token(), [&] { return m_error || m_ready > block; });
        if (m_error) {
            return fail(*m_error);
        }
    }
    CACHALOT_TRY(m_context.checkpoint());
    const qint64 within = m_position - block * kChunkBytes;
    const qint64 count = std::min<qint64>(bytesOf(block) - within, static_cast<qint64>(buffer.size()));
    std::memcpy(buffer.data(), slotOf(block).data() + within, static_cast<size_t>(count));
    m_position += count;
    return count;
}

std::optional<Error> BlobFeed::error() const
{
    const std::lock_guard lock(m_mutex);
    return m_error;
}

qint64 BlobFeed::bytesOf(qint64 block) const
{
    return std::min(kChunkBytes, m_size - block * kChunkBytes);
}

void BlobFeed::readAhead(const OpContext &context)
{
    Result<> done = readBlocks(context);
    const std::lock_guard lock(m_mutex);
    if (!done) {
        m_error = std::move(done).error();
    }
    m_changed.notify_all();
}

Result<> BlobFeed::readBlocks(const OpContext &context)
{
    CACHALOT_ASSIGN(const auto source, m_content.open(context));
    VerifyingSource verifying(*source, m_blob);
    for (qint64 block = 0; block * kChunkBytes < m_size; ++block) {
        if (!waitForRoom(context)) {
            return context.checkpoint();
        }
        std::vector<char> &slot = slotOf(block);
        slot.resize(static_cast<size_t>(std::min(kChunkBytes, m_size))); // once: the memory is used again and again
        const std::span<char> wanted = std::span(slot).first(static_cast<size_t>(bytesOf(block)));
        CACHALOT_ASSIGN(const qint64 count, readInto(verifying, wanted, context));
        if (count < bytesOf(block)) {
            return fail(ErrorCode::Internal, QStringLiteral("a blob ends early"));
        }
        if ((block + 1) * kChunkBytes >= m_size) {
            CACHALOT_TRY(readEnd(verifying));
        }
        const std::lock_guard lock(m_mutex);
        m_ready = block + 1;
        m_changed.notify_all();
    }
    return {};
}

/// Until the next block would be no more than so many ahead.
bool BlobFeed::waitForRoom(const OpContext &context)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait(lock, context.cancel, [this] { return m_ready < m_current + m_aheadBlocks; }) &&
           !context.cancel.stop_requested();
}

} // namespace cachalot
