#pragma once

#include "core/backend/gha/ghasettings.h"
#include "core/backend/gha/runtimetoken.h"
#include "core/backend/gha/uploadlimiter.h"
#include "core/backend/httpservices.h"
#include "core/net/redirectingclient.h"
#include "core/net/retryingclient.h"

namespace cachalot
{

/// What all requests of one gha backend share: settings, the HTTP client, and the count of uploads. Thread-safe.
class GhaConnection
{
public:
    GhaConnection(GhaSettings settings, HttpServices services);

    [[nodiscard]] const GhaSettings &settings() const { return m_settings; }
    [[nodiscard]] RetryClock &clock() { return *m_services.clock; }
    [[nodiscard]] RetryRun newRetryRun() { return {m_policy, clock()}; }
    [[nodiscard]] UploadLimiter &limiter() { return m_limiter; }
    /// Sends without credentials, as signed URLs want it.
    [[nodiscard]] HttpClient &http() { return m_client; }

    /// The run's token, checked anew each time. Errors: Unsupported outside a run (`what`: "read", "written"), Denied,
    /// Usage.
    [[nodiscard]] Result<RuntimeToken> token(const QString &what);

    /// `path` below the cache service's address.
    [[nodiscard]] Url serviceUrl(const QByteArray &path) const;
    /// Sends to the cache service, with the run's token. Errors as token() and HttpClient::send.
    [[nodiscard]] Result<HttpResponse> send(HttpRequest request, const OpContext &context);
    /// A URL that the service gave. Errors: Server (it is none), Refused (plain HTTP from a service with TLS).
    [[nodiscard]] Result<Url> signedUrl(const QString &text) const;
    /// "the cache service at HOST: what: 503 …", with what can be done about it.
    [[nodiscard]] Error errorOf(HttpResponse &response, const QString &what, const OpContext &context);

private:
    GhaSettings m_settings;
    HttpServices m_services;
    RetryPolicy m_policy;
    CurlClient m_curl;
    RedirectingClient m_redirecting;
    RetryingClient m_client;
    UploadLimiter m_limiter;
};

} // namespace cachalot
