#pragma once

#include "core/backend/registry/registryendpoint.h"
#include "core/backend/registry/registryservices.h"
#include "core/net/auth/authenticatingclient.h"
#include "core/net/redirectingclient.h"
#include "core/net/retryingclient.h"

#include <atomic>

namespace cachalot
{

/// What a request may do in its repository, as token servers call it.
enum class RegistryAccess { Pull, Push, Delete };

/// A request to a repository (distribution-spec).
struct RegistryCall {
    QByteArray method = "GET";
    QByteArray path = {}; ///< behind `/v2/NAME/`, with its query
    RegistryAccess access = RegistryAccess::Pull;
    HttpHeaders headers = {};
    std::shared_ptr<RequestBody> body = nullptr;
    Repeat repeat = Repeat::ByMethod;
    std::optional<std::chrono::milliseconds> patience = std::nullopt;
    QStringList extraScopes = {};
};

/// One repository of a registry: finds out which of the endpoint's origins answers, and sends requests with
/// authentication, redirects and retries. Thread-safe.
class RegistryConnection
{
public:
    RegistryConnection(RegistryEndpoint endpoint, RegistryServices services);

    [[nodiscard]] const RegistryEndpoint &endpoint() const { return m_endpoint; }
    [[nodiscard]] const RegistryServices &services() const { return m_services; }
    [[nodiscard]] RetryRun newRetryRun() { return {m_services.retry, *m_services.clock}; }

    /// Errors as HttpClient::send.
    [[nodiscard]] Result<HttpResponse> send(const RegistryCall &call, const OpContext &context);
    /// To a URL that the registry gave (an upload's Location, a list's next page); the path of the call is not used.
    [[nodiscard]] Result<HttpResponse> sendTo(const Url &url, const RegistryCall &call, const OpContext &context);
    /// What a Location or Link header of an answer means. Registries behind a proxy that ends TLS write http://; it is
    /// taken for https where the registry was asked so. Errors: Server (it is no URL), Refused (plain HTTP elsewhere).
    [[nodiscard]] Result<Url> locate(const HttpResponse &response, QByteArrayView header) const;
    /// "host/name: what: 404 Not Found: …"
    [[nodiscard]] Error errorOf(HttpResponse &response, const QString &what, const OpContext &context) const;

    /// What a token needs for a repository of this registry.
    [[nodiscard]] static QString scope(const QString &repository, RegistryAccess access);

private:
    [[nodiscard]] HttpRequest requestOf(const RegistryCall &call, const Url &url) const;

    RegistryEndpoint m_endpoint;
    RegistryServices m_services;
    CurlClient m_curl;
    RedirectingClient m_redirecting;
    AuthenticatingClient m_authenticating;
    RetryingClient m_client;
    std::atomic<size_t> m_origin = 0;
    std::atomic<bool> m_isSettled = false;
};

} // namespace cachalot
