#pragma once

#include "core/net/httpclient.h"

namespace cachalot
{

/// Makes a request one that a server takes: signs it, or adds a token. Thread-safe.
class RequestAuthoriser
{
public:
    virtual ~RequestAuthoriser() = default;
    /// Called for each time that the request is sent, so that a signature has the time of its sending. Errors: Denied
    /// (there are no credentials, or nobody takes them), Timeout, Network …
    [[nodiscard]] virtual Result<> authorise(HttpRequest &request, const OpContext &context) = 0;
    /// After an answer that refused what authorise() had added: whether it would add something else now.
    [[nodiscard]] virtual bool renew(const HttpRequest &refused, const HttpResponse &response)
    {
        static_cast<void>(refused);
        static_cast<void>(response);
        return false;
    }
};

/// Sends each request with what the authoriser adds; once more where it has something new after a refusal.
class AuthorisingClient final : public HttpClient
{
public:
    /// Both outlive it.
    AuthorisingClient(HttpClient &inner, RequestAuthoriser &authoriser) : m_inner(inner), m_authoriser(authoriser) {}
    [[nodiscard]] Result<HttpResponse> send(const HttpRequest &request, const OpContext &context) override;

private:
    HttpClient &m_inner;
    RequestAuthoriser &m_authoriser;
};

} // namespace cachalot
