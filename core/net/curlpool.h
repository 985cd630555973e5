#pragma once

#include <QByteArray>

#include <memory>
#include <mutex>
#include <vector>

namespace cachalot
{

/// libcurl's handles of one connection: a multi handle, which keeps the connection, and an easy handle. One thread at a
/// time.
class CurlConnection
{
public:
    CurlConnection();
    ~CurlConnection();
    CurlConnection(const CurlConnection &) = delete;
    CurlConnection &operator=(const CurlConnection &) = delete;

    void *multi = nullptr; ///< CURLM
    void *easy = nullptr;  ///< CURL
};

/// Connections that nobody uses, by origin. Thread-safe.
class CurlPool
{
public:
    [[nodiscard]] std::unique_ptr<CurlConnection> take(const QByteArray &origin);
    void giveBack(const QByteArray &origin, std::unique_ptr<CurlConnection> connection);

private:
    struct Idle {
        QByteArray origin;
        std::unique_ptr<CurlConnection> connection;
    };
    std::mutex m_mutex;
    std::vector<Idle> m_idle; ///< oldest first
};

} // namespace cachalot
