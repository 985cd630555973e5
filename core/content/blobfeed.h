#pragma once

#include "core/content/blobstore.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace cachalot
{

/// A blob on its way to somebody who takes it as one stream. A thread of its own reads and verifies it ahead, so that
/// reading, hashing and sending go on at the same time; and what was handed out last is kept, so that one who did not
/// get all of it is sent the rest without reading anything anew. The end of the blob is handed out only when all of it
/// is known to be what the descriptor says: one who was promised so many bytes never gets them all of another blob.
/// Memory: `aheadBytes` and `keptBytes`. One thread at a time.
class BlobFeed
{
public:
    struct Window {
        qint64 aheadBytes = qint64(2) << 20;
        qint64 keptBytes = qint64(8) << 20;
    };

    /// The content outlives it. Nothing is opened before the first byte is asked for.
    BlobFeed(BlobContent &content, const Descriptor &blob, const Window &window, const OpContext &context);
    ~BlobFeed();
    BlobFeed(const BlobFeed &) = delete;
    BlobFeed &operator=(const BlobFeed &) = delete;

    [[nodiscard]] qint64 size() const { return m_size; }
    /// Goes on from there, at most from where reading has got to; the content is opened once more where what lies there
    /// is kept no longer.
    void seek(qint64 offset);
    /// Errors: those of the content; Damaged where it is another than it should be; Cancelled.
    [[nodiscard]] Result<qint64> read(std::span<char> buffer);
    /// What stopped it, if anything: then another connection changes nothing.
    [[nodiscard]] std::optional<Error> error() const;

private:
    void start();
    void stop();
    void readAhead(const OpContext &context);
    [[nodiscard]] Result<> readBlocks(const OpContext &context);
    [[nodiscard]] bool waitForRoom(const OpContext &context);
    [[nodiscard]] qint64 bytesOf(qint64 block) const;
    [[nodiscard]] std::vector<char> &slotOf(qint64 block)
    {
        return m_slots[static_cast<size_t>(block) % m_slots.size()];
    }

    BlobContent &m_content;
    const Descriptor m_blob;
    const qint64 m_size;
    const qint64 m_aheadBlocks;
    const OpContext m_context;
    std::vector<std::vector<char>> m_slots; ///< block n lies in slot n modulo their count
    qint64 m_position = 0;

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    qint64 m_ready = 0;   ///< so many blocks have been read
    qint64 m_current = 0; ///< the one that is handed out
    std::optional<Error> m_error;

    std::stop_source m_stop;
    std::optional<std::stop_callback<std::function<void()>>> m_follow;
    std::jthread m_reader;
};

} // namespace cachalot
