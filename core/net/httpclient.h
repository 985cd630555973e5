#pragma once

#include "core/base/operation.h"
#include "core/net/httpmessage.h"

namespace cachalot
{

/// Sends requests and blocks until the headers of the answer are there. Thread-safe. An answer is a response whatever
/// its status; errors are what prevented one: Cancelled, Timeout, Network (not reached, lost; `isPermanent` where TLS
/// is why, or there is no such host), Unsupported (an answer that is no HTTP), Server (redirect loops), Refused (a
/// redirect to plain HTTP), LimitExceeded, Usage, or those of the request's body. A response outlives neither its
/// client nor the context's sink.
///
/// Clients are put on top of each other: CurlClient (one exchange), RedirectingClient, AuthenticatingClient,
/// RetryingClient.
class HttpClient
{
public:
    virtual ~HttpClient() = default;
    [[nodiscard]] virtual Result<HttpResponse> send(const HttpRequest &request, const OpContext &context) = 0;
};

} // namespace cachalot
