#pragma once

#include "core/net/httpclient.h"
#include "core/net/retrypolicy.h"

namespace cachalot
{

/// Sends again what may be repeated and failed in passing: statuses of RetryPolicy::isRetryableStatus, lost
/// connections, time-outs. What came last is handed back.
class RetryingClient final : public HttpClient
{
public:
    /// Both outlive it.
    RetryingClient(HttpClient &inner, RetryClock &clock, const RetryPolicy &policy)
        : m_inner(inner), m_clock(clock), m_policy(policy)
    {
    }
    [[nodiscard]] Result<HttpResponse> send(const HttpRequest &request, const OpContext &context) override;

private:
    HttpClient &m_inner;
    RetryClock &m_clock;
    RetryPolicy m_policy;
};

} // namespace cachalot
