#pragma once

#include "core/content/blobfeed.h"
#include "core/net/httpmessage.h"

#include <algorithm>

namespace cachalot
{

/// A blob, or a part of one, as a request's body. The feed outlives it.
class FeedBody final : public RequestBody
{
public:
    /// From `first` up to `end`, no byte less.
    FeedBody(BlobFeed &feed, qint64 first, qint64 end) : m_feed(feed), m_first(first), m_end(end) {}
    /// From `first` on, as a stream that ends in good order where the feed breaks: the sender has to look at
    /// BlobFeed::error and its own cancellation.
    FeedBody(BlobFeed &feed, qint64 first) : m_feed(feed), m_first(first) {}

    [[nodiscard]] qint64 length() const override { return m_end < 0 ? -1 : m_end - m_first; }
    [[nodiscard]] Result<std::unique_ptr<ByteSource>> open(const OpContext &) override
    {
        m_feed.seek(m_first);
        return std::make_unique<Source>(m_feed, length());
    }

private:
    class Source final : public ByteSource
    {
    public:
        Source(BlobFeed &feed, qint64 bytes) : m_feed(feed), m_left(bytes) {}
        [[nodiscard]] Result<qint64> read(std::span<char> buffer) override
        {
            if (m_left < 0) {
                return m_feed.read(buffer).value_or(0);
            }
            const auto wanted = static_cast<size_t>(std::min<qint64>(m_left, static_cast<qint64>(buffer.size())));
            CACHALOT_ASSIGN(const qint64 count, m_feed.read(buffer.first(wanted)));
            m_left -= count;
            return count;
        }

    private:
        BlobFeed &m_feed;
        qint64 m_left;
    };

    BlobFeed &m_feed;
    qint64 m_first;
    qint64 m_end = -1;
};

} // namespace cachalot
