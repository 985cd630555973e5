#include "tests/support/cuttingproxy.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

namespace cachalot::test
{
namespace
{

constexpr int kPollMilliseconds = 20;

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<uint16_t>(port));
    return address;
}

bool sendAll(int socket, const char *bytes, ssize_t count)
{
    while (count > 0) {
        const ssize_t sent = ::send(socket, bytes, static_cast<size_t>(count), MSG_NOSIGNAL);
        if (sent <= 0) {
            return false;
        }
        bytes += sent;
        count -= sent;
    }
    return true;
}

} // namespace

CuttingProxy::CuttingProxy(int serverPort)
    : m_serverPort(serverPort), m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address = loopback(0);
    socklen_t length = sizeof(address);
    if (bind(m_listener, reinterpret_cast<sockaddr *>(&address), length) != 0 || listen(m_listener, 64) != 0 ||
        getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &length) != 0) {
        qFatal("no port on loopback");
    }
    m_port = ntohs(address.sin_port);
    m_acceptor = std::jthread([this](const std::stop_token &stop) { accept(stop); });
}

CuttingProxy::~CuttingProxy()
{
    m_acceptor = {};
    m_relays.clear();
    ::close(m_listener);
}

void CuttingProxy::begin(Direction &cut, qint64 bytes)
{
    m_requests.passed = 0;
    m_answers.passed = 0;
    cut.left = bytes;
}

void CuttingProxy::cutRequestsAfter(qint64 bytes)
{
    begin(m_requests, bytes);
}

void CuttingProxy::cutAnswersAfter(qint64 bytes)
{
    begin(m_answers, bytes);
}

void CuttingProxy::accept(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        pollfd waiting{m_listener, POLLIN, 0};
        if (poll(&waiting, 1, kPollMilliseconds) <= 0) {
            continue;
        }
        const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (client >= 0) {
            m_relays.emplace_back([this, client](const std::stop_token &inner) { relay(client, inner); });
        }
    }
}

bool CuttingProxy::pass(int from, int into, Direction &direction)
{
    std::array<char, 65536> bytes{};
    const ssize_t count = recv(from, bytes.data(), bytes.size(), 0);
    if (count <= 0) {
        return false;
    }
    if (direction.left >= 0 && direction.left.fetch_sub(count) < count) {
        direction.left = -1;
        ++m_cuts;
        return false;
    }
    direction.passed += count;
    return sendAll(into, bytes.data(), count);
}

void CuttingProxy::relay(int client, const std::stop_token &stop)
{
    const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(m_serverPort);
    bool open = connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0;
    while (open && !stop.stop_requested()) {
        std::array<pollfd, 2> waiting{{{client, POLLIN, 0}, {server, POLLIN, 0}}};
        if (poll(waiting.data(), waiting.size(), kPollMilliseconds) <= 0) {
            continue;
        }
        if (waiting[0].revents != 0) {
            open = pass(client, server, m_requests);
        }
        if (open && waiting[1].revents != 0) {
            open = pass(server, client, m_answers);
        }
    }
    ::close(server);
    ::close(client);
}

} // namespace cachalot::test
