#include "core/net/auth/azureidentity.h"

#include "core/base/format.h"

#include <array>

namespace cachalot
{
namespace
{

CurlClient::Options patient(std::chrono::milliseconds connect, std::chrono::milliseconds answer)
{
    CurlClient::Options options;
    options.connectTimeout = connect;
    options.patience = answer;
    return options;
}

/// The ways, by the names that azidentity gives them.
struct Way {
    QLatin1StringView name;
    bool isForProduction; ///< AZURE_TOKEN_CREDENTIALS=prod; the others are tried for `dev`
};
constexpr std::array kWays{
    Way{QLatin1StringView("EnvironmentCredential"), true}, Way{QLatin1StringView("WorkloadIdentityCredential"), true},
    Way{QLatin1StringView("ManagedIdentityCredential"), true}, Way{QLatin1StringView("AzureCLICredential"), false}};

bool isChosen(const Way &way, const QString &chosen)
{
    if (chosen.isEmpty()) {
        return true;
    }
    if (chosen == u"prod" || chosen == u"dev") {
        return way.isForProduction == (chosen == u"prod");
    }
    return chosen.compare(way.name, Qt::CaseInsensitive) == 0;
}

} // namespace

AzureIdentity::AzureIdentity(AzureSignIn signIn, std::shared_ptr<RetryClock> clock, const RetryPolicy &retry)
    : m_signIn(std::move(signIn)),
      m_clock(std::move(clock)),
      m_curl(patient(std::chrono::seconds(10), std::chrono::seconds(30))),
      m_http(m_curl, *m_clock, retry),
      m_near(patient(std::chrono::seconds(1), std::chrono::seconds(10)))
{
}

Result<> AzureIdentity::authorise(HttpRequest &request, const OpContext &context)
{
    if (!request.url.isSecure() && !isLoopback(request.url.host())) {
        return fail(ErrorCode::Refused, QStringLiteral("%1: a token is not sent over plain HTTP; account_url has to "
                                                       "begin with https://")
                                            .arg(request.url.shown()));
    }
    const std::lock_guard lock(m_mutex);
    if (!m_token || m_clock->now() >= m_token->usableUntil) {
        m_token.reset();
        CACHALOT_ASSIGN(m_token, fetch(context));
    }
    request.headers.set("Authorization", "Bearer " + m_token->token);
    return {};
}

bool AzureIdentity::renew(const HttpRequest &refused, const HttpResponse &response)
{
    if (response.status != 401) {
        return false;
    }
    const std::lock_guard lock(m_mutex);
    if (m_token && refused.headers.value("Authorization") == "Bearer " + m_token->token) {
        m_token.reset();
    }
    return true;
}

Result<BearerToken> AzureIdentity::fetch(const OpContext &context)
{
    const QDateTime now = m_clock->now();
    QStringList reasons;
    for (const Way &way : kWays) {
        if (!isChosen(way, m_signIn.chosen)) {
            continue;
        }
        auto attempt = &way == &kWays[0]   ? tokenOfServicePrincipal(m_http, m_signIn, now, context)
                       : &way == &kWays[1] ? tokenOfWorkload(m_http, m_signIn, now, context)
                       : &way == &kWays[2] ? tokenOfManagedIdentity(m_near, m_signIn, now, context)
                                           : tokenOfAzureCli(now, context);
        if (!attempt) {
            return fail(attempt.error().code == ErrorCode::Cancelled ? attempt.error()
                                                                     : attempt.error().withContext(way.name));
        }
        if (attempt->token) {
            return *std::move(attempt->token);
        }
        reasons << QStringLiteral("%1: %2").arg(way.name, attempt->unavailable);
    }
    if (reasons.isEmpty()) {
        return fail(ErrorCode::Usage, QStringLiteral("AZURE_TOKEN_CREDENTIALS=%1 names no way to sign in that is known "
                                                     "here (prod, dev, EnvironmentCredential, "
                                                     "WorkloadIdentityCredential, ManagedIdentityCredential, "
                                                     "AzureCLICredential)")
                                          .arg(printable(m_signIn.chosen, 60)));
    }
    return fail(ErrorCode::Denied, QStringLiteral("no credentials for Azure: %1; a key of the account "
                                                  "(secret_access_key) or a shared access signature in account_url "
                                                  "does, too")
                                       .arg(reasons.join(QStringLiteral("; "))));
}

} // namespace cachalot
