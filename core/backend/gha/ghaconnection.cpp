#include "core/backend/gha/ghaconnection.h"

#include "core/net/httperror.h"

namespace cachalot
{
namespace
{

/// GitHub's limits are told by 429 and a Retry-After of up to a minute: it is worth waiting for, as long as the spec's
/// `timeout` allows (go-actions-cache, doWithRetries).
RetryPolicy policyOf(const GhaSettings &settings, RetryPolicy policy)
{
    constexpr int kAttempts = 8;
    policy.maxAttempts = std::max(policy.maxAttempts, kAttempts);
    policy.longestRetryAfter = settings.timeout;
    return policy;
}

} // namespace

GhaConnection::GhaConnection(GhaSettings settings, HttpServices services)
    : m_settings(std::move(settings)),
      m_services(std::move(services)),
      m_policy(policyOf(m_settings, m_services.retry)),
      m_curl(m_services.curlOptions()),
      m_redirecting(m_curl),
      m_client(m_redirecting, *m_services.clock, m_policy),
      m_limiter(*m_services.clock)
{
}

Result<RuntimeToken> GhaConnection::token(const QString &what)
{
    if (!m_settings.isWithinRun()) {
        return fail(m_settings.outsideRun(what));
    }
    return RuntimeToken::parse(m_settings.token, clock().now());
}

Url GhaConnection::serviceUrl(const QByteArray &path) const
{
    QByteArray base = m_settings.service.target();
    if (const qsizetype query = base.indexOf('?'); query >= 0) {
        base.truncate(query);
    }
    while (base.endsWith('/')) {
        base.chop(1);
    }
    return m_settings.service.withTarget(base + '/' + path);
}

Result<HttpResponse> GhaConnection::send(HttpRequest request, const OpContext &context)
{
    CACHALOT_ASSIGN(const RuntimeToken token, this->token(QStringLiteral("reached")));
    request.headers.set("Authorization", "Bearer " + token.text());
    return m_client.send(request, context);
}

Result<Url> GhaConnection::signedUrl(const QString &text) const
{
    auto url = Url::parse(text.toUtf8());
    if (!url) {
        return fail(ErrorCode::Server, QStringLiteral("the cache service at %1 names a place that is no URL")
                                           .arg(QString::fromLatin1(m_settings.service.authority())));
    }
    if (m_settings.service.isSecure() && !url->isSecure()) {
        return fail(ErrorCode::Refused,
                    QStringLiteral("the cache service at %1 names a place that is asked over plain HTTP (%2)")
                        .arg(QString::fromLatin1(m_settings.service.authority()), url->shown()));
    }
    return url;
}

Error GhaConnection::errorOf(HttpResponse &response, const QString &what, const OpContext &context)
{
    const QString place =
        QStringLiteral("the cache service at %1: %2").arg(QString::fromLatin1(m_settings.service.authority()), what);
    Error error = cachalot::errorOf(response, place, context, clock().now());
    if (error.httpStatus == 401) {
        error.message += QStringLiteral("; the token of a run ends with its job: is this one's still under way?");
    } else if (error.httpStatus == 429) {
        error.message += QStringLiteral("; GitHub takes %1 new entries of a repository a minute, of all its runs "
                                        "together: try again later, or with fewer runs at a time")
                             .arg(UploadLimiter::kPerMinute);
    }
    return error;
}

} // namespace cachalot
