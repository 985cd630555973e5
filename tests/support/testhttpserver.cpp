#include "tests/support/testhttpserver.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>

namespace cachalot::test
{
namespace
{

constexpr int kPollMilliseconds = 20;
constexpr qsizetype kPieceBytes = 16 * 1024;

/// Reads from a socket until the client leaves or the server ends.
class Connection
{
public:
    Connection(int socket, const std::stop_token &stop) : m_socket(socket), m_stop(stop) {}

    /// More bytes into the buffer; false at the end.
    bool fill()
    {
        while (!m_stop.stop_requested()) {
            pollfd waiting{m_socket, POLLIN, 0};
            if (poll(&waiting, 1, kPollMilliseconds) <= 0) {
                continue;
            }
            std::array<char, 65536> bytes{};
            const ssize_t count = recv(m_socket, bytes.data(), bytes.size(), 0);
            if (count <= 0) {
                return false;
            }
            m_buffer.append(bytes.data(), count);
            return true;
        }
        return false;
    }

    bool line(QByteArray &line)
    {
        qsizetype end = m_buffer.indexOf("\r\n");
        while (end < 0) {
            if (!fill()) {
                return false;
            }
            end = m_buffer.indexOf("\r\n");
        }
        line = m_buffer.first(end);
        m_buffer.remove(0, end + 2);
        return true;
    }

    bool bytes(qint64 count, QByteArray &into)
    {
        while (count > 0) {
            if (m_buffer.isEmpty() && !fill()) {
                return false;
            }
            const auto part = std::min<qint64>(count, m_buffer.size());
            into += m_buffer.first(part);
            m_buffer.remove(0, part);
            count -= part;
        }
        return true;
    }

    bool send(QByteArrayView bytes)
    {
        while (!bytes.isEmpty() && !m_stop.stop_requested()) {
            const ssize_t count =
                ::send(m_socket, bytes.data(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
            if (count > 0) {
                bytes = bytes.sliced(count);
                continue;
            }
            if (count < 0 && errno != EAGAIN && errno != EWOULDBLOCK) {
                return false;
            }
            pollfd waiting{m_socket, POLLOUT, 0};
            poll(&waiting, 1, kPollMilliseconds);
        }
        return bytes.isEmpty();
    }

    /// Whether the client speaks TLS, as its first byte tells.
    bool startsWithTls() { return (!m_buffer.isEmpty() || fill()) && m_buffer.front() == '\x16'; }

    /// Until the client closes its end.
    void stall()
    {
        while (fill()) {
            m_buffer.clear();
        }
    }

private:
    int m_socket;
    std::stop_token m_stop;
    QByteArray m_buffer;
};

/// At most so many bytes, if `limit` is not negative.
bool readChunked(Connection &connection, ServedRequest &request, qint64 limit)
{
    for (;;) {
        QByteArray line;
        if (!connection.line(line)) {
            return false;
        }
        const qint64 size = line.split(';').first().trimmed().toLongLong(nullptr, 16);
        const qint64 room = limit < 0 ? size : std::min(limit - request.body.size(), size);
        if (!connection.bytes(room, request.body)) {
            return false;
        }
        if (room < size) {
            request.isCut = true;
            return true;
        }
        if (!connection.line(line)) {
            return false;
        }
        if (size == 0) {
            return true;
        }
    }
}

bool readHead(Connection &connection, ServedRequest &request)
{
    QByteArray line;
    if (!connection.line(line)) {
        return false;
    }
    const auto parts = line.split(' ');
    if (parts.size() != 3) {
        return false;
    }
    request.method = parts[0];
    request.target = parts[1];
    while (connection.line(line) && !line.isEmpty()) {
        const qsizetype colon = line.indexOf(':');
        request.headers.add(line.left(colon), line.mid(colon + 1).trimmed());
    }
    return true;
}

bool readBody(Connection &connection, ServedRequest &request, qint64 limit)
{
    const qint64 length = request.headers.value("Content-Length").toLongLong();
    if (request.headers.value("Expect").toLower() == "100-continue" && limit != 0) {
        connection.send("HTTP/1.1 100 Continue\r\n\r\n");
    }
    if (request.headers.value("Transfer-Encoding").toLower() == "chunked") {
        return readChunked(connection, request, limit);
    }
    request.isCut = limit >= 0 && limit < length;
    return connection.bytes(limit < 0 ? length : std::min(limit, length), request.body);
}

bool answer(Connection &connection, const ServedRequest &request, const ServedReply &reply)
{
    if (reply.hangUp) {
        return false;
    }
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + " Whatever\r\n";
    for (const auto &[name, value] : reply.headers.all()) {
        head += name + ": " + value + "\r\n";
    }
    if (!reply.headers.has("Content-Length")) {
        const qint64 length = reply.claimedLength >= 0 ? reply.claimedLength : reply.body.size();
        head += "Content-Length: " + QByteArray::number(length) + "\r\n";
    }
    if (reply.close) {
        head += "Connection: close\r\n";
    }
    if (!connection.send(head + "\r\n")) {
        return false;
    }
    if (request.method == "HEAD" || reply.status == 204 || reply.status == 304) {
        return !reply.close;
    }
    QByteArrayView body = reply.body;
    const qint64 stop = reply.cutAfter >= 0 ? reply.cutAfter : reply.stallAfter;
    if (stop >= 0) {
        body = body.first(std::min<qint64>(stop, body.size()));
    }
    while (!body.isEmpty()) {
        if (reply.pauseMilliseconds > 0) {
            std::this_thread::sleep_for(std::chrono::milliseconds(reply.pauseMilliseconds));
        }
        const auto piece = body.first(std::min(kPieceBytes, body.size()));
        if (!connection.send(piece)) {
            return false;
        }
        body = body.sliced(piece.size());
    }
    if (reply.stallAfter >= 0) {
        connection.stall();
    }
    return stop < 0 && !reply.close;
}

} // namespace

QByteArray ServedRequest::query(const QByteArray &name) const
{
    const auto all = queryAll(name);
    return all.empty() ? QByteArray() : all.front();
}

std::vector<QByteArray> ServedRequest::queryAll(const QByteArray &name) const
{
    std::vector<QByteArray> found;
    const qsizetype at = target.indexOf('?');
    if (at < 0) {
        return found;
    }
    for (const QByteArray &item : target.sliced(at + 1).split('&')) {
        if (item.startsWith(name + '=')) {
            found.push_back(QByteArray::fromPercentEncoding(item.sliced(name.size() + 1)));
        }
    }
    return found;
}

TestHttpServer::TestHttpServer(Handler handler, BodyLimit bodyLimit)
    : m_handler(std::move(handler)), m_bodyLimit(std::move(bodyLimit))
{
    m_listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof(address);
    if (bind(m_listener, reinterpret_cast<sockaddr *>(&address), length) != 0 || listen(m_listener, 64) != 0 ||
        getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &length) != 0) {
        qFatal("no port on loopback for the test's server");
    }
    m_port = ntohs(address.sin_port);
    m_acceptor = std::jthread([this](const std::stop_token &stop) { accept(stop); });
}

TestHttpServer::~TestHttpServer()
{
    m_acceptor.request_stop();
    m_acceptor.join();
    ::close(m_listener);
    for (std::jthread &thread : m_threads) {
        thread.request_stop();
    }
    m_threads.clear();
}

Url TestHttpServer::url(const QByteArray &target) const
{
    return *Url::parse("http://" + authority() + target);
}

std::vector<ServedRequest> TestHttpServer::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

void TestHttpServer::forgetRequests()
{
    const std::lock_guard lock(m_mutex);
    m_requests.clear();
}

int TestHttpServer::count(const QByteArray &method, const QByteArray &pathPart) const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(std::count_if(m_requests.begin(), m_requests.end(), [&](const ServedRequest &request) {
        return (method.isEmpty() || request.method == method) && request.target.contains(pathPart);
    }));
}

void TestHttpServer::accept(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        pollfd waiting{m_listener, POLLIN, 0};
        if (poll(&waiting, 1, kPollMilliseconds) <= 0) {
            continue;
        }
        const int socket = accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket < 0) {
            continue;
        }
        const int one = 1;
        setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &one, sizeof(one));
        const int number = ++m_connections;
        const std::lock_guard lock(m_threadsMutex);
        m_threads.emplace_back([this, socket, number](const std::stop_token &ends) { serve(socket, number, ends); });
    }
}

void TestHttpServer::serve(int socket, int number, const std::stop_token &stop)
{
    Connection connection(socket, stop);
    const bool isTls = connection.startsWithTls();
    if (isTls) {
        connection.send("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    }
    for (bool open = !isTls; open;) {
        ServedRequest request;
        request.connection = number;
        if (!readHead(connection, request)) {
            break;
        }
        const qint64 limit = m_bodyLimit ? m_bodyLimit(request) : -1;
        if (!readBody(connection, request, limit)) {
            break;
        }
        {
            const std::lock_guard lock(m_mutex);
            m_requests.push_back(request);
        }
        ServedReply reply = m_handler(request);
        reply.close = reply.close || limit >= 0;
        open = answer(connection, request, reply);
    }
    shutdown(socket, SHUT_RDWR);
    ::close(socket);
}

} // namespace cachalot::test
