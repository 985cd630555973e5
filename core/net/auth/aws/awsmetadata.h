#pragma once

#include "core/net/auth/aws/awscredentials.h"
#include "core/net/httpclient.h"
#include "core/net/retrypolicy.h"

#include <QProcessEnvironment>

#include <optional>

namespace cachalot
{

/// Credentials of the container that this runs in: $AWS_CONTAINER_CREDENTIALS_RELATIVE_URI or …_FULL_URI, with
/// $AWS_CONTAINER_AUTHORIZATION_TOKEN(_FILE) (ECS, EKS). nullopt where neither is set. Errors: Usage, Refused (a
/// token for plain HTTP to another machine), those of asking.
[[nodiscard]] Result<std::optional<AwsCredentials>>
credentialsOfContainer(HttpClient &http, const QProcessEnvironment &environment, const OpContext &context);
/// Credentials of the virtual machine that this runs on, by the second version of its metadata service (IMDSv2).
/// nullopt where nobody answers there, or no role is attached. `http` gives up soon.
[[nodiscard]] Result<std::optional<AwsCredentials>>
credentialsOfMachine(HttpClient &http, const QProcessEnvironment &environment, const OpContext &context);

/// What these services and credential processes write: AccessKeyId, SecretAccessKey, Token or SessionToken, Expiration.
/// Error Server: something else; `what` says whose.
[[nodiscard]] Result<AwsCredentials> awsCredentialsOfJson(const QByteArray &json, const QString &what);

} // namespace cachalot
