#include "core/net/curlpool.h"

#include <curl/curl.h>

#include <algorithm>

namespace cachalot
{
namespace
{

constexpr size_t kMaxIdle = 32;

/// Once per process, as curl asks; function-local, so that it is done when it is first needed.
bool initialiseCurl()
{
    static const bool done = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    return done;
}

} // namespace

CurlConnection::CurlConnection()
{
    if (initialiseCurl()) {
        multi = curl_multi_init();
        easy = curl_easy_init();
    }
}

CurlConnection::~CurlConnection()
{
    if (easy != nullptr) {
        curl_easy_cleanup(easy);
    }
    if (multi != nullptr) {
        curl_multi_cleanup(static_cast<CURLM *>(multi));
    }
}

std::unique_ptr<CurlConnection> CurlPool::take(const QByteArray &origin)
{
    {
        const std::lock_guard lock(m_mutex);
        // The one that was used last: the others may be closed by now.
        const auto at =
            std::find_if(m_idle.rbegin(), m_idle.rend(), [&](const Idle &idle) { return idle.origin == origin; });
        if (at != m_idle.rend()) {
            auto connection = std::move(at->connection);
            m_idle.erase(std::next(at).base());
            return connection;
        }
    }
    return std::make_unique<CurlConnection>();
}

void CurlPool::giveBack(const QByteArray &origin, std::unique_ptr<CurlConnection> connection)
{
    Idle dropped; // closed outside of the lock
    const std::lock_guard lock(m_mutex);
    m_idle.push_back({origin, std::move(connection)});
    if (m_idle.size() > kMaxIdle) {
        dropped = std::move(m_idle.front());
        m_idle.erase(m_idle.begin());
    }
}

} // namespace cachalot
