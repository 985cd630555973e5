#include "core/net/auth/authenticatingclient.h"

#include <algorithm>

namespace cachalot
{
namespace
{

constexpr size_t kMaxTokens = 256;

/// One more scope, where it is not held already: "repository:x:pull" is, in "repository:x:pull,push".
void addScope(QStringList &scopes, const QString &scope)
{
    const qsizetype colon = scope.lastIndexOf(u':');
    for (QString &known : scopes) {
        if (colon < 0 || known.left(known.lastIndexOf(u':')) != scope.left(colon)) {
            continue;
        }
        QStringList actions = known.mid(known.lastIndexOf(u':') + 1).split(u',');
        for (const QString &action : scope.mid(colon + 1).split(u',')) {
            if (!actions.contains(action)) {
                actions << action;
            }
        }
        known = scope.left(colon + 1) + actions.join(u',');
        return;
    }
    scopes << scope;
}

} // namespace

Result<HttpResponse> AuthenticatingClient::send(const HttpRequest &request, const OpContext &context)
{
    if (std::find(m_origins.begin(), m_origins.end(), request.url.origin()) == m_origins.end()) {
        return m_inner.send(request, context);
    }
    // Once without knowing, once with what the challenge told, once more for a token that ended meanwhile.
    constexpr int kMaxAttempts = 3;
    HttpRequest signedRequest = request;
    QStringList scopes = request.scopes;
    for (int attempt = 1;; ++attempt) {
        CACHALOT_ASSIGN(const QByteArray authorization, this->authorization(scopes, context));
        signedRequest.headers.remove("Authorization");
        if (!authorization.isEmpty()) {
            signedRequest.headers.add("Authorization", authorization);
        }
        CACHALOT_ASSIGN(HttpResponse response, m_inner.send(signedRequest, context));
        if (response.status != 401 || attempt == kMaxAttempts || response.url.origin() != request.url.origin()) {
            return response;
        }
        CACHALOT_ASSIGN(const bool again, learn(response, scopes, authorization, context));
        if (!again) {
            return response;
        }
    }
}

Result<QByteArray> AuthenticatingClient::authorization(const QStringList &scopes, const OpContext &context)
{
    const std::lock_guard lock(m_mutex);
    if (m_scheme == Scheme::Unknown) {
        return QByteArray();
    }
    CACHALOT_ASSIGN(const auto credentials, m_credentials.find(m_query, context));
    if (m_scheme == Scheme::Basic) {
        return credentials ? basicAuthorization(*credentials) : QByteArray();
    }
    const QString key = scopes.join(u' ');
    const QDateTime now = m_clock.now();
    const auto known = m_tokens.find(key);
    if (known != m_tokens.end() && now < known->second.usableUntil) {
        return "Bearer " + known->second.token;
    }
    CACHALOT_ASSIGN(const BearerToken token, fetchToken(m_inner, m_realm, scopes, credentials, now, context));
    if (m_tokens.size() >= kMaxTokens) {
        m_tokens.clear();
    }
    m_tokens[key] = token;
    return "Bearer " + token.token;
}

Result<bool> AuthenticatingClient::learn(const HttpResponse &response, QStringList &scopes, const QByteArray &sent,
                                         const OpContext &context)
{
    const auto challenges = parseChallenges(response.headers.values("WWW-Authenticate"));
    CACHALOT_ASSIGN(const auto credentials, m_credentials.find(m_query, context));
    const std::lock_guard lock(m_mutex);
    for (const AuthChallenge &challenge : challenges) {
        if (challenge.scheme == "bearer") {
            CACHALOT_ASSIGN(TokenRealm realm, tokenRealmOf(challenge, response.url));
            for (const QString &scope :
                 QString::fromUtf8(challenge.parameters.value("scope")).split(u' ', Qt::SkipEmptyParts)) {
                addScope(scopes, scope);
            }
            m_scheme = Scheme::Bearer;
            if (m_realm != realm) {
                m_realm = std::move(realm);
                m_tokens.clear();
            }
            // Another thread may have a new one by now.
            std::erase_if(m_tokens, [&](const auto &known) { return "Bearer " + known.second.token == sent; });
            return true;
        }
        if (challenge.scheme == "basic" && credentials && !credentials->username.isEmpty()) {
            m_scheme = Scheme::Basic;
            return basicAuthorization(*credentials) != sent;
        }
    }
    return false;
}

} // namespace cachalot
