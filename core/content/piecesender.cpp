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

using Send = std::function<Result<>(const Piece &piece, const OpContext &context)>;

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
            QByteArray bytes = takeBuffer(wanted);
            CACHALOT_ASSIGN(const qint64 length,
                            readInto(source, std::span(bytes.data(), static_cast<size_t>(wanted)), m_inner));
            if (offset + length == m_sending.size || length < wanted) {
                CACHALOT_TRY(readEnd(source));
                if (length < wanted) {
                    return fail(ErrorCode::Internal, QStringLiteral("a blob ends early"));
                }
            }
            const std::lock_guard lock(m_mutex);
            m_waiting.push_back({m_count, offset, std::move(bytes)});
            m_changed.notify_all();
            offset += length;
        }
        return {};
    }

    /// The memory of a piece that was sent, or new one: the system would have to zero that page by page.
    [[nodiscard]] QByteArray takeBuffer(qint64 bytes)
    {
        const std::lock_guard lock(m_mutex);
        if (m_free.empty()) {
            return {bytes, Qt::Uninitialized};
        }
        QByteArray buffer = std::move(m_free.back());
        m_free.pop_back();
        buffer.resize(bytes); // the last piece is smaller, no other differs
        return buffer;
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
            Result<> sent = m_send(piece, m_inner);
            lock.lock();
            --m_onTheWay;
            if (piece.bytes.isDetached()) { // the requests that shared it are gone
                m_free.push_back(std::move(piece.bytes));
            }
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
    std::vector<QByteArray> m_free; ///< with those that wait and are on their way never more than m_parallel
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
