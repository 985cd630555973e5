#include "core/content/piecesender.h"

#include "core/content/pieces.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace cachalot
{
namespace
{

using Send = std::function<Result<>(Piece piece, const OpContext &context)>;

class Sender
{
public:
    Sender(const PieceSending &sending, const Send &send, const OpContext &context)
        : m_sending(sending),
          m_send(send),
          m_parallel(std::max<size_t>(sending.parallel, 1)),
          m_follow(context.cancel, [this] { m_stop.request_stop(); }),
          m_outer(context),
          m_inner(context)
    {
        m_inner.cancel = m_stop.get_token();
    }

    [[nodiscard]] Result<qint64> run(ByteSource &source)
    {
        {
            std::vector<std::jthread> threads;
            for (size_t i = 0; i < m_parallel; ++i) {
                threads.emplace_back([this] { sendPieces(); });
            }
            if (Result<> read = readPieces(source); !read) {
                giveUp(std::move(read).error());
            }
            const std::lock_guard lock(m_mutex);
            m_isRead = true;
            m_changed.notify_all();
        }
        if (m_error) {
            return fail(*std::move(m_error));
        }
        CACHALOT_TRY(m_outer.checkpoint());
        return m_count;
    }

private:
    [[nodiscard]] Result<> readPieces(ByteSource &source)
    {
        for (qint64 offset = 0; offset < m_sending.size; ++m_count) {
            CACHALOT_TRY(waitForRoom());
            const qint64 wanted = std::min(std::max<qint64>(m_sending.pieceBytes, 1), m_sending.size - offset);
            CACHALOT_ASSIGN(QByteArray bytes, readPiece(source, wanted, m_inner));
            if (offset + bytes.size() == m_sending.size || bytes.size() < wanted) {
                CACHALOT_TRY(readEnd(source));
                if (bytes.size() < wanted) {
                    return fail(ErrorCode::Internal, QStringLiteral("a blob ends early"));
                }
            }
            const std::lock_guard lock(m_mutex);
            const qint64 length = bytes.size();
            m_waiting.push_back({m_count, offset, std::move(bytes)});
            m_changed.notify_all();
            offset += length;
        }
        return {};
    }

    /// Until one of the pieces that are in memory is sent.
    [[nodiscard]] Result<> waitForRoom()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, m_stop.get_token(), [this] { return m_waiting.size() + m_onTheWay < m_parallel; });
        return m_inner.checkpoint();
    }

    void sendPieces()
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            const bool isOn =
                m_changed.wait(lock, m_stop.get_token(), [this] { return !m_waiting.empty() || m_isRead; });
            if (!isOn || m_stop.stop_requested() || m_waiting.empty()) {
                return;
            }
            Piece piece = std::move(m_waiting.front());
            m_waiting.pop_front();
            ++m_onTheWay;
            lock.unlock();
            Result<> sent = m_send(std::move(piece), m_inner);
            lock.lock();
            --m_onTheWay;
            m_changed.notify_all();
            if (!sent) {
                lock.unlock();
                giveUp(std::move(sent).error());
                return;
            }
        }
    }

    /// The first error is the one that counts: the others only saw that they were told to stop.
    void giveUp(Error error)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (!m_error) {
                m_error = std::move(error);
            }
        }
        m_stop.request_stop();
    }

    const PieceSending &m_sending;
    const Send &m_send;
    const size_t m_parallel;
    std::stop_source m_stop;
    std::stop_callback<std::function<void()>> m_follow;
    OpContext m_outer;
    OpContext m_inner; ///< also reads as cancelled when a piece failed

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Piece> m_waiting;
    size_t m_onTheWay = 0;
    qint64 m_count = 0;
    bool m_isRead = false;
    std::optional<Error> m_error;
};

} // namespace

Result<qint64> sendInPieces(ByteSource &source, const PieceSending &sending, const OpContext &context, const Send &send)
{
    return Sender(sending, send, context).run(source);
}

Result<QByteArray> readWhole(ByteSource &source, qint64 size, const OpContext &context)
{
    CACHALOT_ASSIGN(QByteArray bytes, readPiece(source, size, context));
    CACHALOT_TRY(readEnd(source));
    if (bytes.size() != size) {
        return fail(ErrorCode::Internal, QStringLiteral("a blob ends early"));
    }
    return bytes;
}

} // namespace cachalot
