#include "core/net/retryingclient.h"

namespace cachalot
{

Result<HttpResponse> RetryingClient::send(const HttpRequest &request, const OpContext &context)
{
    RetryRun run(m_policy, m_clock);
    for (;;) {
        auto response = m_inner.send(request, context);
        if (!request.isRepeatable() || (response && !RetryPolicy::isRetryableStatus(response->status))) {
            return response;
        }
        Error error{ErrorCode::Server, QString()};
        if (response) {
            error.httpStatus = response->status;
            if (const auto wait = parseRetryAfter(response->headers.value("Retry-After"), m_clock.now())) {
                error.retryAfter = std::chrono::ceil<std::chrono::seconds>(*wait);
            }
            if (response->status == 408) {
                error.code = ErrorCode::Timeout;
            }
        } else {
            error = response.error();
        }
        CACHALOT_ASSIGN(const bool again, run.waitAfter(error, context));
        if (!again) {
            return response;
        }
    }
}

} // namespace cachalot
