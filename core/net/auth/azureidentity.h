#pragma once

#include "core/net/auth/azuretoken.h"
#include "core/net/auth/requestauthoriser.h"
#include "core/net/curlclient.h"
#include "core/net/retryingclient.h"

#include <mutex>

namespace cachalot
{

/// Signs in to Azure as BuildKit's daemon would (azidentity's DefaultAzureCredential): a service principal of the
/// environment, a workload's token file, a managed identity, the Azure CLI; the first that is set up here counts, and
/// AZURE_TOKEN_CREDENTIALS chooses among them. Not among them, but in azidentity: certificates, azd, PowerShell. The
/// token is kept for its time. Thread-safe.
class AzureIdentity final : public RequestAuthoriser
{
public:
    AzureIdentity(AzureSignIn signIn, std::shared_ptr<RetryClock> clock, const RetryPolicy &retry);

    /// Errors: Denied (nothing is set up here: the message says what was looked for; or the sign-in was refused),
    /// Refused (a token for plain HTTP), Usage, Network …
    [[nodiscard]] Result<> authorise(HttpRequest &request, const OpContext &context) override;
    /// After a 401, when that token was still the newest: it is forgotten.
    [[nodiscard]] bool renew(const HttpRequest &refused, const HttpResponse &response) override;

private:
    [[nodiscard]] Result<BearerToken> fetch(const OpContext &context);

    AzureSignIn m_signIn;
    std::shared_ptr<RetryClock> m_clock;
    CurlClient m_curl;
    RetryingClient m_http;
    CurlClient m_near;  ///< for services of this machine: whoever is not there at once is not there
    std::mutex m_mutex; ///< held while a token is fetched: the others wait for it instead of fetching one too
    std::optional<BearerToken> m_token;
};

} // namespace cachalot
