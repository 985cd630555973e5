#pragma once

#include "core/net/auth/challenge.h"
#include "core/net/auth/credentials.h"
#include "core/net/httpclient.h"

#include <QDateTime>
#include <QStringList>

namespace cachalot
{

/// A token that a registry takes, and until when.
struct BearerToken {
    QByteArray token;
    QDateTime usableUntil; ///< somewhat before its end
};

/// Where tokens come from, as a Bearer challenge says.
struct TokenRealm {
    Url url;
    QByteArray service;
    friend bool operator==(const TokenRealm &, const TokenRealm &) = default;
};

/// The realm of a Bearer challenge of `registry`. Errors: Server (no realm, no URL), Refused (a plain HTTP realm of a
/// registry that is asked over https).
[[nodiscard]] Result<TokenRealm> tokenRealmOf(const AuthChallenge &challenge, const Url &registry);

/// Gets a token (distribution's docs/spec/auth/token.md and oauth.md): by GET, with the user's name and password if
/// there are any, or by POST for an identity token. Errors: Denied with the token server's words, Server, Network …
[[nodiscard]] Result<BearerToken> fetchToken(HttpClient &http, const TokenRealm &realm, const QStringList &scopes,
                                             const std::optional<Credentials> &credentials, const QDateTime &now,
                                             const OpContext &context);

/// `Basic …`
[[nodiscard]] QByteArray basicAuthorization(const Credentials &credentials);

} // namespace cachalot
