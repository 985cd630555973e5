#pragma once

#include "core/backend/httpservices.h"
#include "core/backend/objectstore/azure/azurelocation.h"
#include "core/net/auth/requestauthoriser.h"
#include "core/net/retryingclient.h"

namespace cachalot
{

/// A blob that was read whole, and the version that it was (its ETag).
struct AzureDocument {
    QByteArray bytes;
    QByteArray version;
};

/// The container of one spec: sends requests that are signed or bring a token, and sends them again where that helps.
/// Redirects are not followed: Azure has none. Thread-safe.
class AzureContainer
{
public:
    /// Nothing is asked yet. A key of the account signs; else a shared access signature in account_url is enough; else
    /// a token is asked for when it is needed. Error Usage: a key that is none.
    [[nodiscard]] static Result<std::unique_ptr<AzureContainer>> create(AzureLocation location,
                                                                        const HttpServices &services);

    [[nodiscard]] const AzureLocation &location() const { return m_location; }
    [[nodiscard]] HttpClient &http() { return m_client; }
    [[nodiscard]] RetryClock &clock() { return *m_services.clock; }
    [[nodiscard]] RetryRun newRetryRun() { return {m_services.retry, *m_services.clock}; }

    /// A request for a blob; an empty key is the container itself. Errors as HttpClient::send.
    [[nodiscard]] Result<HttpResponse> send(const QByteArray &method, const QString &key, const HttpHeaders &headers,
                                            const OpContext &context);
    /// A request for the container with these query items, names and values in turn.
    [[nodiscard]] Result<HttpResponse> sendToContainer(const QByteArray &method,
                                                       const std::vector<std::pair<QByteArray, QByteArray>> &query,
                                                       const OpContext &context);
    /// All of a blob that may change while it is read (the document of a name). Errors: NotFound, LimitExceeded …
    [[nodiscard]] Result<AzureDocument> readWhole(const QString &key, qint64 maxBytes, const OpContext &context);

    /// "container/key: 404 Not Found: ContainerNotFound: …", with what people can do about it.
    [[nodiscard]] Error errorOf(HttpResponse &response, const QString &key, const OpContext &context);

private:
    AzureContainer(AzureLocation location, HttpServices services, std::unique_ptr<RequestAuthoriser> authoriser);

    AzureLocation m_location;
    HttpServices m_services;
    std::unique_ptr<RequestAuthoriser> m_authoriser;
    CurlClient m_curl;
    AuthorisingClient m_authorising;
    RetryingClient m_client;
};

} // namespace cachalot
