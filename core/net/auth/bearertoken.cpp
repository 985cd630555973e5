#include "core/net/auth/bearertoken.h"

#include "core/net/httperror.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace cachalot
{
namespace
{

constexpr qint64 kMaxTokenBytes = qint64(1) << 20;
/// What token.md says of an answer without expires_in.
constexpr qint64 kDefaultSeconds = 60;
constexpr qint64 kLongestSeconds = 24 * 3600;

Result<BearerToken> readToken(HttpResponse &response, const QString &what, const QDateTime &now,
                              const OpContext &context)
{
    CACHALOT_ASSIGN(const QByteArray body, readAll(*response.body, kMaxTokenBytes, context));
    const auto json = nlohmann::json::parse(body.begin(), body.end(), nullptr, false);
    BearerToken token;
    if (json.is_object()) {
        for (const char *key : {"token", "access_token"}) {
            if (token.token.isEmpty() && json.contains(key) && json[key].is_string()) {
                token.token = QByteArray::fromStdString(json[key].get<std::string>());
            }
        }
    }
    const bool isUsable = !token.token.isEmpty() && std::all_of(token.token.begin(), token.token.end(),
                                                                [](char c) { return c > ' ' && c < 0x7f; });
    if (!isUsable) {
        return fail(ErrorCode::Server, QStringLiteral("%1: the answer holds no token").arg(what));
    }
    qint64 seconds = kDefaultSeconds;
    if (json.contains("expires_in") && json["expires_in"].is_number()) {
        seconds = static_cast<qint64>(std::clamp(json["expires_in"].get<double>(), 0.0, double(kLongestSeconds)));
    }
    // A fifth of its life is left for clocks that differ and for the request itself. `issued_at` is the server's clock.
    token.usableUntil = now.addSecs(seconds - seconds / 5);
    return token;
}

QByteArray formItem(const char *name, const QString &value)
{
    return QByteArray(name) + '=' + value.toUtf8().toPercentEncoding();
}

Result<HttpResponse> postForToken(HttpClient &http, const TokenRealm &realm, const QStringList &scopes,
                                  const Credentials &credentials, const OpContext &context)
{
    const QByteArray form = formItem("grant_type", QStringLiteral("refresh_token")) + '&' +
                            formItem("service", QString::fromUtf8(realm.service)) + '&' +
                            formItem("client_id", QStringLiteral("cachalot")) + '&' +
                            formItem("scope", scopes.join(u' ')) + '&' +
                            formItem("refresh_token", credentials.identityToken);
    HttpRequest request{.method = "POST", .url = realm.url};
    request.headers.add("Content-Type", "application/x-www-form-urlencoded");
    request.body = std::make_shared<BytesBody>(form);
    request.repeat = Repeat::Yes;
    return http.send(request, context);
}

Result<HttpResponse> getToken(HttpClient &http, const TokenRealm &realm, const QStringList &scopes,
                              const std::optional<Credentials> &credentials, const OpContext &context)
{
    HttpRequest request{.url = realm.url};
    if (!realm.service.isEmpty()) {
        request.url = request.url.withQueryItem("service", realm.service);
    }
    for (const QString &scope : scopes) {
        request.url = request.url.withQueryItem("scope", scope.toUtf8());
    }
    if (credentials && !credentials->username.isEmpty()) {
        request.url = request.url.withQueryItem("account", credentials->username.toUtf8());
        request.headers.add("Authorization", basicAuthorization(*credentials));
    }
    return http.send(request, context);
}

} // namespace

Result<TokenRealm> tokenRealmOf(const AuthChallenge &challenge, const Url &registry)
{
    const QByteArray realm = challenge.parameters.value("realm");
    auto url = Url::parse(realm);
    if (!url) {
        return fail(ErrorCode::Server,
                    QStringLiteral("%1: its token server: %2").arg(registry.shown(), url.error().message));
    }
    if (registry.isSecure() && !url->isSecure()) {
        return fail(
            ErrorCode::Refused,
            QStringLiteral("%1: its token server is asked over plain HTTP (%2)").arg(registry.shown(), url->shown()));
    }
    return TokenRealm{*std::move(url), challenge.parameters.value("service")};
}

Result<BearerToken> fetchToken(HttpClient &http, const TokenRealm &realm, const QStringList &scopes,
                               const std::optional<Credentials> &credentials, const QDateTime &now,
                               const OpContext &context)
{
    const QString what = QStringLiteral("token of %1").arg(realm.url.shown());
    if (credentials && !credentials->registryToken.isEmpty()) {
        return BearerToken{credentials->registryToken.toUtf8(), now.addSecs(kLongestSeconds)};
    }
    const bool byPost = credentials && !credentials->identityToken.isEmpty();
    CACHALOT_ASSIGN(HttpResponse response, byPost ? postForToken(http, realm, scopes, *credentials, context)
                                                  : getToken(http, realm, scopes, credentials, context));
    if (response.isSuccess()) {
        return readToken(response, what, now, context);
    }
    Error error = errorOf(response, what, context, now);
    if (error.httpStatus == 400 || error.code == ErrorCode::NotFound) {
        error.code = ErrorCode::Denied; // OAuth2 refuses with a 400 (RFC 6749, 5.2)
    }
    if (error.code == ErrorCode::Denied) {
        error.message += credentials ? QStringLiteral("; the credentials are those of %1").arg(credentials->origin)
                                     : QStringLiteral("; no credentials are known for it (docker login)");
    }
    return fail(std::move(error));
}

QByteArray basicAuthorization(const Credentials &credentials)
{
    return "Basic " + (credentials.username + u':' + credentials.password).toUtf8().toBase64();
}

} // namespace cachalot
