#pragma once

#include "core/net/httpmessage.h"

#include <QByteArray>

#include <atomic>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace cachalot::test
{

/// A request as the server got it.
struct ServedRequest {
    QByteArray method;
    QByteArray target; ///< path and query, as sent
    HttpHeaders headers;
    QByteArray body;
    int connection = 0; ///< which one it came by, from 1
    bool isCut = false; ///< its body goes on: no more of it was read

    [[nodiscard]] QByteArray path() const
    {
        return target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?'));
    }
    /// The value of a query item, decoded; empty where there is none.
    [[nodiscard]] QByteArray query(const QByteArray &name) const;
    /// All of them, of items that repeat.
    [[nodiscard]] std::vector<QByteArray> queryAll(const QByteArray &name) const;
};

/// What the server does with it, faults included.
struct ServedReply {
    int status = 200;
    HttpHeaders headers = {};
    QByteArray body = {};
    qint64 claimedLength = -1; ///< Content-Length; -1: the body's own
    qint64 cutAfter = -1;      ///< the connection is closed after so many bytes of the body
    qint64 stallAfter = -1;    ///< nothing more is sent after so many bytes of the body, until the client leaves
    int pauseMilliseconds = 0; ///< before each 16 KiB of the body
    bool hangUp = false;       ///< the connection is closed without an answer
    bool close = false;        ///< the connection is closed after the answer
};

/// An HTTP/1.1 server on a free port of 127.0.0.1, with threads of its own; the handler is called from them.
class TestHttpServer
{
public:
    using Handler = std::function<ServedReply(const ServedRequest &)>;
    /// Of a request's body so many bytes are read before the handler is asked, which then has to close or hang up.
    /// Negative: all.
    using BodyLimit = std::function<qint64(const ServedRequest &)>;

    explicit TestHttpServer(Handler handler, BodyLimit bodyLimit = {});
    ~TestHttpServer();
    TestHttpServer(const TestHttpServer &) = delete;
    TestHttpServer &operator=(const TestHttpServer &) = delete;

    [[nodiscard]] int port() const { return m_port; }
    /// "127.0.0.1:PORT"
    [[nodiscard]] QByteArray authority() const { return "127.0.0.1:" + QByteArray::number(m_port); }
    [[nodiscard]] Url url(const QByteArray &target = "/") const;
    /// Those that were answered, in the order in which they came.
    [[nodiscard]] std::vector<ServedRequest> requests() const;
    [[nodiscard]] int count(const QByteArray &method, const QByteArray &pathPart) const;
    [[nodiscard]] int connections() const { return m_connections; }
    void forgetRequests();

private:
    void accept(const std::stop_token &stop);
    void serve(int socket, int number, const std::stop_token &stop);

    Handler m_handler;
    BodyLimit m_bodyLimit;
    int m_listener = -1;
    int m_port = 0;
    std::atomic<int> m_connections = 0;
    mutable std::mutex m_mutex;
    std::vector<ServedRequest> m_requests;
    std::mutex m_threadsMutex;
    std::vector<std::jthread> m_threads;
    std::jthread m_acceptor;
};

} // namespace cachalot::test
