#pragma once

#include "core/net/auth/bearertoken.h"
#include "core/net/retrypolicy.h"

#include <map>
#include <mutex>

namespace cachalot
{

/// Answers the challenges of one registry: anonymous, Basic, or Bearer with tokens that are kept for each set of scopes
/// and renewed when they end, or when the registry has enough of one. Credentials and tokens go to the registry's
/// own origins only; requests to others pass through as they are.
class AuthenticatingClient final : public HttpClient
{
public:
    /// `origins` are the registry's own (Url::origin); the three references outlive it.
    AuthenticatingClient(HttpClient &inner, CredentialSource &credentials, RetryClock &clock, CredentialQuery query,
                         std::vector<QByteArray> origins)
        : m_inner(inner),
          m_credentials(credentials),
          m_clock(clock),
          m_query(std::move(query)),
          m_origins(std::move(origins))
    {
    }

    /// A 401 that is left means: nobody knows credentials, or they are not enough.
    [[nodiscard]] Result<HttpResponse> send(const HttpRequest &request, const OpContext &context) override;

private:
    enum class Scheme { Unknown, Basic, Bearer };

    [[nodiscard]] Result<QByteArray> authorization(const QStringList &scopes, const OpContext &context);
    /// False where the answer's challenge can't be met.
    [[nodiscard]] Result<bool> learn(const HttpResponse &response, QStringList &scopes, const QByteArray &sent,
                                     const OpContext &context);

    HttpClient &m_inner;
    CredentialSource &m_credentials;
    RetryClock &m_clock;
    CredentialQuery m_query;
    std::vector<QByteArray> m_origins;

    std::mutex m_mutex; ///< held while a token is fetched: the others wait for it instead of fetching one too
    Scheme m_scheme = Scheme::Unknown;
    TokenRealm m_realm;
    std::map<QString, BearerToken> m_tokens; ///< by scopes
};

} // namespace cachalot
