#include "core/backend/objectstore/azure/azurecontainer.h"

#include "core/backend/objectstore/azure/azurerequest.h"
#include "core/base/format.h"
#include "core/net/auth/azureidentity.h"
#include "core/net/auth/sharedkeysigner.h"

#include <QUrlQuery>

namespace cachalot
{
namespace
{

/// The signature stands in the URL.
class NoAuthoriser final : public RequestAuthoriser
{
public:
    [[nodiscard]] Result<> authorise(HttpRequest &, const OpContext &) override { return {}; }
};

Result<std::unique_ptr<RequestAuthoriser>> authoriserOf(const AzureLocation &location, const HttpServices &services)
{
    if (!location.accountKey.isEmpty()) {
        CACHALOT_ASSIGN(
            std::unique_ptr<RequestAuthoriser> signer,
            SharedKeySigner::create(location.accountName.toUtf8(), location.accountKey.toUtf8(), services.clock));
        return signer;
    }
    if (location.hasSignature) {
        return std::make_unique<NoAuthoriser>();
    }
    return std::make_unique<AzureIdentity>(AzureSignIn::fromEnvironment(services.environment), services.clock,
                                           services.retry);
}

CurlClient::Options curlOptions(const HttpServices &services)
{
    CurlClient::Options options = services.http;
    options.tls = [directories = services.certificateDirectories](const QByteArray &authority) {
        return hostTlsSettings(directories, authority);
    };
    return options;
}

/// When a shared access signature ends (`se`); invalid where it does not say.
QDateTime endOfSignature(const Url &url)
{
    const QByteArray &target = url.target();
    const QUrlQuery query(QString::fromLatin1(target.mid(target.indexOf('?') + 1)));
    return QDateTime::fromString(query.queryItemValue(QStringLiteral("se"), QUrl::FullyDecoded), Qt::ISODate);
}

} // namespace

AzureContainer::AzureContainer(AzureLocation location, HttpServices services,
                               std::unique_ptr<RequestAuthoriser> authoriser)
    : m_location(std::move(location)),
      m_services(std::move(services)),
      m_authoriser(std::move(authoriser)),
      m_curl(curlOptions(m_services)),
      m_authorising(m_curl, *m_authoriser),
      m_client(m_authorising, *m_services.clock, m_services.retry)
{
}

Result<std::unique_ptr<AzureContainer>> AzureContainer::create(AzureLocation location, const HttpServices &services)
{
    CACHALOT_ASSIGN(auto authoriser, authoriserOf(location, services));
    return std::unique_ptr<AzureContainer>(new AzureContainer(std::move(location), services, std::move(authoriser)));
}

Result<HttpResponse> AzureContainer::send(const QByteArray &method, const QString &key, const HttpHeaders &headers,
                                          const OpContext &context)
{
    HttpRequest request = azureRequest(method, m_location.urlOf(key));
    for (const auto &[name, value] : headers.all()) {
        request.headers.add(name, value);
    }
    return m_client.send(request, context);
}

Result<HttpResponse> AzureContainer::sendToContainer(const QByteArray &method,
                                                     const std::vector<std::pair<QByteArray, QByteArray>> &query,
                                                     const OpContext &context)
{
    Url url = m_location.containerUrl().withQueryItem("restype", "container");
    for (const auto &[name, value] : query) {
        url = url.withQueryItem(name, value);
    }
    return m_client.send(azureRequest(method, url), context);
}

Result<AzureDocument> AzureContainer::readWhole(const QString &key, qint64 maxBytes, const OpContext &context)
{
    for (RetryRun run = newRetryRun();;) {
        CACHALOT_ASSIGN(HttpResponse response, send("GET", key, {}, context));
        if (response.status != 200) {
            return fail(errorOf(response, key, context));
        }
        const qint64 expected = response.contentLength().value_or(-1);
        auto bytes = response.readBody(maxBytes, context);
        if (bytes && expected >= 0 && bytes->size() != expected) {
            bytes =
                fail(ErrorCode::Network,
                     QStringLiteral("the connection was lost after %1 of %2 bytes").arg(bytes->size()).arg(expected));
        }
        if (bytes) {
            return AzureDocument{*std::move(bytes), response.headers.value("ETag")};
        }
        CACHALOT_ASSIGN(const bool again, run.waitAfter(bytes.error(), context));
        if (!again) {
            return fail(std::move(bytes).error().withContext(m_location.shown(key)));
        }
    }
}

Error AzureContainer::errorOf(HttpResponse &response, const QString &key, const OpContext &context)
{
    const QByteArray code = azureErrorCode(response);
    const QDateTime now = m_services.clock->now();
    Error error = azureError(response, m_location.shown(key), now, context);
    if (code == "ContainerNotFound") {
        error.message += QStringLiteral("; a copy into it makes it");
    } else if (code == "AuthorizationPermissionMismatch") {
        error.message += QStringLiteral("; to read takes the role Storage Blob Data Reader, to write that of a "
                                        "Contributor, or such permissions of the shared access signature");
    } else if (error.code == ErrorCode::Denied && m_location.hasSignature && m_location.accountKey.isEmpty()) {
        const QDateTime end = endOfSignature(m_location.account);
        error.message +=
            end.isValid() && end < now
                ? QStringLiteral("; the shared access signature in account_url ended at %1").arg(formatTime(end))
                : QStringLiteral("; the shared access signature in account_url does not allow it");
    }
    return error;
}

} // namespace cachalot
