#pragma once

#include "core/net/httpclient.h"

namespace cachalot
{

/// Follows redirects: at most 10, no loops, never from https to http. Authorization and cookies go to no other origin,
/// nor back once they were dropped. What is not GET or HEAD is sent again for 307 and 308 only; a 301, 302 or 303 to it
/// is handed back as it is.
class RedirectingClient final : public HttpClient
{
public:
    static constexpr int kMaxRedirects = 10;

    /// The other client outlives it.
    explicit RedirectingClient(HttpClient &inner) : m_inner(inner) {}
    [[nodiscard]] Result<HttpResponse> send(const HttpRequest &request, const OpContext &context) override;

private:
    HttpClient &m_inner;
};

} // namespace cachalot
