#include "core/backend/registry/registryconnection.h"

#include "core/net/httperror.h"

namespace cachalot
{
namespace
{

CurlClient::Options curlOptions(const RegistryEndpoint &endpoint, const RegistryServices &services)
{
    CurlClient::Options options = services.http;
    options.tls = [authority = endpoint.origins.front().authority(), verifies = endpoint.verifies,
                   directories = services.certificateDirectories](const QByteArray &asked) -> Result<TlsSettings> {
        CACHALOT_ASSIGN(TlsSettings settings, hostTlsSettings(directories, asked));
        settings.verifies = verifies || asked != authority; // other hosts are none of registry.insecure's business
        return settings;
    };
    return options;
}

std::vector<QByteArray> originTexts(const RegistryEndpoint &endpoint)
{
    std::vector<QByteArray> texts;
    for (const Url &url : endpoint.origins) {
        texts.push_back(url.origin());
    }
    return texts;
}

/// What Go's and nginx's servers answer to plain HTTP on a TLS port. The body is put back.
bool wantsTls(HttpResponse &response, const OpContext &context)
{
    if (response.status != 400 || !response.body) {
        return false;
    }
    const auto body = readAll(*response.body, kMaxErrorBodyBytes, context);
    response.body = std::make_unique<BufferSource>(body.value_or(QByteArray()));
    return body && (body->contains("HTTP request to an HTTPS server") || body->contains("sent to HTTPS port"));
}

} // namespace

RegistryConnection::RegistryConnection(RegistryEndpoint endpoint, RegistryServices services)
    : m_endpoint(std::move(endpoint)),
      m_services(std::move(services)),
      m_curl(curlOptions(m_endpoint, m_services)),
      m_redirecting(m_curl),
      m_authenticating(m_redirecting, *m_services.credentials, *m_services.clock,
                       {m_endpoint.host, m_endpoint.reference.path}, originTexts(m_endpoint)),
      m_client(m_authenticating, *m_services.clock, m_services.retry)
{
}

QString RegistryConnection::scope(const QString &repository, RegistryAccess access)
{
    switch (access) {
    case RegistryAccess::Pull:
        break;
    case RegistryAccess::Push:
        return QStringLiteral("repository:%1:pull,push").arg(repository);
    case RegistryAccess::Delete:
        return QStringLiteral("repository:%1:pull,delete").arg(repository);
    }
    return QStringLiteral("repository:%1:pull").arg(repository);
}

HttpRequest RegistryConnection::requestOf(const RegistryCall &call, const Url &url) const
{
    HttpRequest request;
    request.method = call.method;
    request.url = url;
    request.headers = call.headers;
    request.body = call.body;
    request.repeat = call.repeat;
    request.patience = call.patience;
    request.scopes = QStringList(scope(m_endpoint.reference.path, call.access)) + call.extraScopes;
    return request;
}

Result<HttpResponse> RegistryConnection::send(const RegistryCall &call, const OpContext &context)
{
    const QByteArray target = "/v2/" + m_endpoint.reference.path.toLatin1() + '/' + call.path;
    for (size_t at = m_origin;;) {
        auto response = m_client.send(requestOf(call, m_endpoint.origins[at].withTarget(target)), context);
        // No TLS where https was tried, or TLS where it was not.
        const bool isOther = response
                                 ? !m_endpoint.origins[at].isSecure() && !m_isSettled && wantsTls(*response, context)
                                 : m_endpoint.origins[at].isSecure() && response.error().isPermanent;
        // Several requests may be looking for the right one: what another has found by now is tried next.
        const size_t next = m_isSettled ? m_origin.load() : at + 1;
        if (isOther && next != at && next < m_endpoint.origins.size()) {
            at = next;
            continue;
        }
        if (response && !isOther) {
            m_origin = at;
            m_isSettled = true;
        }
        return response;
    }
}

Result<HttpResponse> RegistryConnection::sendTo(const Url &url, const RegistryCall &call, const OpContext &context)
{
    return m_client.send(requestOf(call, url), context);
}

Result<Url> RegistryConnection::locate(const HttpResponse &response, QByteArrayView header) const
{
    auto url = response.url.resolved(header);
    if (!url) {
        return fail(ErrorCode::Server, QStringLiteral("%1: the registry names a place that is no URL: %2")
                                           .arg(m_endpoint.repositoryName(), url.error().message));
    }
    if (response.url.isSecure() && !url->isSecure()) {
        if (url->host() != response.url.host()) {
            return fail(ErrorCode::Refused,
                        QStringLiteral("%1: the registry names a place that is asked over plain HTTP (%2)")
                            .arg(m_endpoint.repositoryName(), url->shown()));
        }
        const QByteArray authority = url->port() == 80 ? response.url.authority() : url->authority();
        return Url::parse("https://" + authority + url->target());
    }
    return url;
}

Error RegistryConnection::errorOf(HttpResponse &response, const QString &what, const OpContext &context) const
{
    Error error = cachalot::errorOf(response, QStringLiteral("%1: %2").arg(m_endpoint.repositoryName(), what), context,
                                    m_services.clock->now());
    if (error.httpStatus == 401) {
        error.message +=
            QStringLiteral("; log in with docker login %1, or see docs/registries.md").arg(m_endpoint.host);
    }
    return error;
}

} // namespace cachalot
