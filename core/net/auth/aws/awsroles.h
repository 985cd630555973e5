#pragma once

#include "core/net/auth/aws/awscredentials.h"
#include "core/net/httpclient.h"
#include "core/net/retrypolicy.h"

namespace cachalot
{

/// Amazon's token service, and what it is asked for.
struct AwsRole {
    Url endpoint; ///< https://sts.REGION.amazonaws.com/
    QString region;
    QString arn;
    QString session;    ///< its name; empty: one of Cachalot's
    QString externalId; ///< of a role in another's account
};

/// Takes on a role with a token of another issuer, as Kubernetes and CI systems give out (STS,
/// AssumeRoleWithWebIdentity; the token is read from the file anew each time). Errors: Denied, Usage (no such file),
/// Network …
[[nodiscard]] Result<AwsCredentials> assumeRoleByWebIdentity(HttpClient &http, RetryClock &clock, const AwsRole &role,
                                                             const QString &tokenFile, const OpContext &context);
/// Takes on a role with other credentials (STS, AssumeRole).
[[nodiscard]] Result<AwsCredentials> assumeRole(HttpClient &http, RetryClock &clock, const AwsRole &role,
                                                AwsCredentialSource &with, const OpContext &context);

} // namespace cachalot
