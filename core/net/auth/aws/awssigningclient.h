#pragma once

#include "core/net/auth/aws/sigv4signer.h"
#include "core/net/httpclient.h"
#include "core/net/retrypolicy.h"

#include <atomic>

namespace cachalot
{

/// The SHA-256 of a request's body, in hex.
inline constexpr char kPayloadHashHeader[] = "X-Amz-Content-Sha256";

/// Signs each request with credentials that are good at that moment, so that a request that is sent again is signed
/// anew. Where a service refuses a request because this machine's clock is wrong, the difference is noted and the
/// request sent once more; likewise where it says that credentials have ended and there are newer ones. A request with
/// a large body has the hash of it in kPayloadHashHeader. Thread-safe.
class AwsSigningClient final : public HttpClient
{
public:
    /// All three outlive it.
    AwsSigningClient(HttpClient &inner, AwsCredentialSource &credentials, RetryClock &clock, SigV4Signer signer)
        : m_inner(inner), m_credentials(credentials), m_clock(clock), m_signer(std::move(signer))
    {
    }
    [[nodiscard]] Result<HttpResponse> send(const HttpRequest &request, const OpContext &context) override;

private:
    enum class Verdict { Stands, Again };
    [[nodiscard]] Verdict judge(HttpResponse &response, const AwsCredentials &used, const OpContext &context);
    [[nodiscard]] bool adjustClock(const HttpResponse &response);

    HttpClient &m_inner;
    AwsCredentialSource &m_credentials;
    RetryClock &m_clock;
    SigV4Signer m_signer;
    std::atomic<qint64> m_skewSeconds = 0; ///< how far the service's clock is before this machine's
};

/// The Code of an error's XML ("NoSuchKey"); empty where there is none.
[[nodiscard]] QByteArray awsErrorCode(QByteArrayView body);

} // namespace cachalot
