#pragma once

#include "core/net/httpclient.h"
#include "core/net/tlssettings.h"

#include <chrono>
#include <functional>
#include <memory>

namespace cachalot
{

class CurlPool;

/// One exchange with one server, over libcurl: no redirects, no credentials, no second try. It works in the calling
/// thread; connections that are left open are kept for the next request to the same origin, whichever thread sends it.
/// HTTP/1.1. Proxies are those of the environment (http_proxy, https_proxy, all_proxy, no_proxy), but none is used for
/// this machine itself. Memory per open response: 512 KiB.
class CurlClient final : public HttpClient
{
public:
    struct Options {
        std::chrono::milliseconds connectTimeout{20'000};
        /// Without a byte in either direction for so long, the peer counts as gone.
        std::chrono::milliseconds patience{60'000};
        QByteArray userAgent = "cachalot/" CACHALOT_VERSION;
        /// By `host[:port]`; where it is empty, the system's authorities count.
        std::function<Result<TlsSettings>(const QByteArray &authority)> tls = {};
    };

    explicit CurlClient(Options options);
    ~CurlClient() override;

    [[nodiscard]] Result<HttpResponse> send(const HttpRequest &request, const OpContext &context) override;

private:
    Options m_options;
    std::shared_ptr<CurlPool> m_pool;
};

} // namespace cachalot
