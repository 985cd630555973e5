#pragma once

#include "core/net/auth/aws/awscredentials.h"
#include "core/net/auth/aws/awsprofiles.h"
#include "core/net/curlclient.h"
#include "core/net/retryingclient.h"

#include <mutex>

namespace cachalot
{

/// Looks for credentials where Amazon's own tools do, in their order (aws-sdk-go-v2, config/resolve_credentials.go):
/// the environment; a web identity token that the environment names; the profile ($AWS_PROFILE, else "default"), with
/// keys, a role, a web identity token or a credential process; the container; the machine. The first place that has
/// some counts. SSO is not among them. They are kept, and renewed five minutes before they end. Thread-safe.
class AwsCredentialChain final : public AwsCredentialSource
{
public:
    /// `region` is where roles are asked for.
    AwsCredentialChain(const QProcessEnvironment &environment, QString region, std::shared_ptr<RetryClock> clock,
                       const RetryPolicy &retry, const CurlClient::Options &http);

    [[nodiscard]] Result<AwsCredentials> get(const OpContext &context) override;
    [[nodiscard]] bool forget(const AwsCredentials &refused) override;

private:
    using Found = Result<std::optional<AwsCredentials>>;

    [[nodiscard]] Result<AwsCredentials> find(const OpContext &context);
    [[nodiscard]] std::optional<AwsCredentials> ofEnvironment() const;
    [[nodiscard]] Found ofEnvironmentsWebIdentity(const OpContext &context);
    [[nodiscard]] Found ofProfile(const AwsProfiles &profiles, const QString &name, int depth,
                                  const OpContext &context);
    [[nodiscard]] Found withoutRole(const AwsProfile &profile, const QString &name, const OpContext &context);
    [[nodiscard]] Found ofNamedSource(const QString &source, const QString &profile, const OpContext &context);
    [[nodiscard]] Result<AwsCredentials> ofProcess(const QString &command, const QString &profile,
                                                   const OpContext &context);
    [[nodiscard]] Result<Url> tokenService(const QString &region) const;

    QProcessEnvironment m_environment;
    QString m_region;
    std::shared_ptr<RetryClock> m_clock;
    CurlClient m_curl;
    RetryingClient m_http;
    CurlClient m_near; ///< for services of this machine: whoever is not there at once is not there

    std::mutex m_mutex; ///< held while they are looked for: the others wait instead of asking too
    std::optional<AwsCredentials> m_credentials;
};

} // namespace cachalot
