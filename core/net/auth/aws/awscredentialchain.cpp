#include "core/net/auth/aws/awscredentialchain.h"

#include "core/base/format.h"
#include "core/net/auth/aws/awsmetadata.h"
#include "core/net/auth/aws/awsroles.h"
#include "core/net/auth/programanswer.h"

namespace cachalot
{
namespace
{

constexpr qint64 kRenewSecondsBefore = 5 * 60;
/// Profiles name each other as their sources.
constexpr int kMaxProfileDepth = 8;
constexpr std::chrono::milliseconds kProcessLimit = std::chrono::seconds(60);

CurlClient::Options nearOptions(CurlClient::Options options)
{
    options.connectTimeout = std::chrono::seconds(1);
    options.patience = std::chrono::seconds(2);
    return options;
}

std::optional<AwsCredentials> keysOf(const AwsProfile &profile, const QString &name)
{
    AwsCredentials keys;
    keys.accessKeyId = profile.value(QStringLiteral("aws_access_key_id")).toUtf8();
    keys.secretAccessKey = profile.value(QStringLiteral("aws_secret_access_key")).toUtf8();
    keys.sessionToken = profile.value(QStringLiteral("aws_session_token")).toUtf8();
    keys.origin = QStringLiteral("profile %1").arg(printable(name, 60));
    return keys.accessKeyId.isEmpty() || keys.secretAccessKey.isEmpty() ? std::nullopt : std::optional(keys);
}

} // namespace

AwsCredentialChain::AwsCredentialChain(const QProcessEnvironment &environment, QString region,
                                       std::shared_ptr<RetryClock> clock, const RetryPolicy &retry,
                                       const CurlClient::Options &http)
    : m_environment(environment),
      m_region(std::move(region)),
      m_clock(std::move(clock)),
      m_curl(http),
      m_http(m_curl, *m_clock, retry),
      m_near(nearOptions(http))
{
}

Result<AwsCredentials> AwsCredentialChain::get(const OpContext &context)
{
    const std::lock_guard lock(m_mutex);
    const QDateTime now = m_clock->now();
    const auto isGoodFor = [&](qint64 seconds) {
        return m_credentials && (!m_credentials->expiresAt.isValid() || now.secsTo(m_credentials->expiresAt) > seconds);
    };
    if (isGoodFor(kRenewSecondsBefore)) {
        return *m_credentials;
    }
    auto found = find(context);
    if (found) {
        m_credentials = *found;
    } else if (isGoodFor(0) && found.error().code != ErrorCode::Cancelled) {
        return *m_credentials; // they may outlive what is wrong now
    }
    return found;
}

bool AwsCredentialChain::forget(const AwsCredentials &refused)
{
    const std::lock_guard lock(m_mutex);
    if (m_credentials == refused) {
        m_credentials.reset();
    }
    // Keys that stand somewhere are what they are; those that are given out for a time come anew.
    return refused.expiresAt.isValid() || !refused.sessionToken.isEmpty();
}

Result<AwsCredentials> AwsCredentialChain::find(const OpContext &context)
{
    if (const auto keys = ofEnvironment()) {
        return *keys;
    }
    CACHALOT_ASSIGN(auto found, ofEnvironmentsWebIdentity(context));
    if (found) {
        return *std::move(found);
    }
    CACHALOT_ASSIGN(const AwsProfiles profiles, AwsProfiles::read(m_environment));
    const QString named = m_environment.value(QStringLiteral("AWS_PROFILE"));
    const QString name = named.isEmpty() ? QStringLiteral("default") : named;
    if (!named.isEmpty() && !profiles.find(name)) {
        return fail(ErrorCode::Denied,
                    QStringLiteral("AWS_PROFILE names the profile %1, which is neither in %2")
                        .arg(printable(name, 60), profiles.files().join(QStringLiteral(" nor in "))));
    }
    CACHALOT_ASSIGN(found, ofProfile(profiles, name, 0, context));
    if (!found) {
        CACHALOT_ASSIGN(found, credentialsOfContainer(m_near, m_environment, context));
    }
    if (!found) {
        CACHALOT_ASSIGN(found, credentialsOfMachine(m_near, m_environment, context));
    }
    if (found) {
        return *std::move(found);
    }
    return fail(ErrorCode::Denied,
                QStringLiteral("no AWS credentials: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not both set, the "
                               "profile %1 in %2 has none, and neither a container nor a virtual machine gives any out")
                    .arg(printable(name, 60), profiles.files().join(QStringLiteral(" and "))));
}

std::optional<AwsCredentials> AwsCredentialChain::ofEnvironment() const
{
    const auto value = [this](const char *name, const char *other) {
        const QString text = m_environment.value(QLatin1String(name));
        return (text.isEmpty() ? m_environment.value(QLatin1String(other)) : text).toUtf8();
    };
    AwsCredentials keys;
    keys.accessKeyId = value("AWS_ACCESS_KEY_ID", "AWS_ACCESS_KEY");
    keys.secretAccessKey = value("AWS_SECRET_ACCESS_KEY", "AWS_SECRET_KEY");
    keys.sessionToken = value("AWS_SESSION_TOKEN", "");
    keys.origin = QStringLiteral("the environment");
    return keys.accessKeyId.isEmpty() || keys.secretAccessKey.isEmpty() ? std::nullopt : std::optional(keys);
}

AwsCredentialChain::Found AwsCredentialChain::ofEnvironmentsWebIdentity(const OpContext &context)
{
    const QString file = m_environment.value(QStringLiteral("AWS_WEB_IDENTITY_TOKEN_FILE"));
    if (file.isEmpty()) {
        return std::nullopt;
    }
    AwsRole role;
    role.arn = m_environment.value(QStringLiteral("AWS_ROLE_ARN"));
    if (role.arn.isEmpty()) {
        return fail(ErrorCode::Usage, QStringLiteral("AWS_WEB_IDENTITY_TOKEN_FILE is set, and AWS_ROLE_ARN is not"));
    }
    role.session = m_environment.value(QStringLiteral("AWS_ROLE_SESSION_NAME"));
    role.region = m_region;
    CACHALOT_ASSIGN(role.endpoint, tokenService(role.region));
    CACHALOT_ASSIGN(AwsCredentials credentials, assumeRoleByWebIdentity(m_http, *m_clock, role, file, context));
    return std::optional(std::move(credentials));
}

AwsCredentialChain::Found AwsCredentialChain::ofProfile(const AwsProfiles &profiles, const QString &name, int depth,
                                                        const OpContext &context)
{
    const auto profile = profiles.find(name);
    if (!profile) {
        return std::nullopt;
    }
    const QString shown = printable(name, 60);
    AwsRole role;
    role.arn = profile->value(QStringLiteral("role_arn"));
    role.session = profile->value(QStringLiteral("role_session_name"));
    role.externalId = profile->value(QStringLiteral("external_id"));
    role.region = profile->value(QStringLiteral("region"), m_region);
    const QString tokenFile = profile->value(QStringLiteral("web_identity_token_file"));
    // A profile that is its own source means its keys (depth tells it from one that is asked for).
    const bool isOwnSource = depth > 0 && profile->value(QStringLiteral("source_profile")) == name;
    if (role.arn.isEmpty() || isOwnSource) {
        return withoutRole(*profile, name, context);
    }
    if (depth >= kMaxProfileDepth) {
        return fail(ErrorCode::Usage, QStringLiteral("profile %1: its source profiles never end").arg(shown));
    }
    CACHALOT_ASSIGN(role.endpoint, tokenService(role.region));
    if (!tokenFile.isEmpty()) {
        CACHALOT_ASSIGN(AwsCredentials credentials,
                        assumeRoleByWebIdentity(m_http, *m_clock, role, tokenFile, context));
        return std::optional(std::move(credentials));
    }
    std::optional<AwsCredentials> source;
    if (const QString from = profile->value(QStringLiteral("source_profile")); !from.isEmpty()) {
        CACHALOT_ASSIGN(source, ofProfile(profiles, from, depth + 1, context));
    } else {
        CACHALOT_ASSIGN(source, ofNamedSource(profile->value(QStringLiteral("credential_source")), shown, context));
    }
    if (!source) {
        return fail(ErrorCode::Denied,
                    QStringLiteral("profile %1: nobody has the credentials that its role is taken on with").arg(shown));
    }
    FixedAwsCredentials with(*source);
    CACHALOT_ASSIGN(AwsCredentials credentials, assumeRole(m_http, *m_clock, role, with, context));
    return std::optional(std::move(credentials));
}

AwsCredentialChain::Found AwsCredentialChain::withoutRole(const AwsProfile &profile, const QString &name,
                                                          const OpContext &context)
{
    if (auto keys = keysOf(profile, name)) {
        return keys;
    }
    if (const QString command = profile.value(QStringLiteral("credential_process")); !command.isEmpty()) {
        CACHALOT_ASSIGN(AwsCredentials credentials, ofProcess(command, printable(name, 60), context));
        return std::optional(std::move(credentials));
    }
    if (profile.contains(QStringLiteral("sso_session")) || profile.contains(QStringLiteral("sso_start_url"))) {
        return fail(ErrorCode::Unsupported,
                    QStringLiteral("profile %1 signs in by SSO, which Cachalot does not; "
                                   "\"aws configure export-credentials\" gives out credentials that it can use")
                        .arg(printable(name, 60)));
    }
    return std::nullopt;
}

AwsCredentialChain::Found AwsCredentialChain::ofNamedSource(const QString &source, const QString &profile,
                                                            const OpContext &context)
{
    if (source == u"Environment") {
        return ofEnvironment();
    }
    if (source == u"EcsContainer") {
        return credentialsOfContainer(m_near, m_environment, context);
    }
    if (source == u"Ec2InstanceMetadata") {
        return credentialsOfMachine(m_near, m_environment, context);
    }
    return fail(ErrorCode::Usage,
                QStringLiteral("profile %1 has a role, and neither source_profile, credential_source nor "
                               "web_identity_token_file says with what it is taken on")
                    .arg(profile));
}

Result<AwsCredentials> AwsCredentialChain::ofProcess(const QString &command, const QString &profile,
                                                     const OpContext &context)
{
    const QString what = QStringLiteral("profile %1: its credential process").arg(profile);
    CACHALOT_ASSIGN(const auto answer,
                    askProgram(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), command}, {}, context, kProcessLimit));
    if (!answer || !answer->isGood) {
        return fail(ErrorCode::Denied, QStringLiteral("%1 failed").arg(what));
    }
    return awsCredentialsOfJson(answer->output, what);
}

Result<Url> AwsCredentialChain::tokenService(const QString &region) const
{
    const QString own = m_environment.value(QStringLiteral("AWS_ENDPOINT_URL_STS"));
    if (own.isEmpty()) {
        const QString domain = region.startsWith(QStringLiteral("cn-")) ? QStringLiteral("amazonaws.com.cn")
                                                                        : QStringLiteral("amazonaws.com");
        return Url::parse(QStringLiteral("https://sts.%1.%2/").arg(region, domain).toUtf8());
    }
    auto url = Url::parse(own.toUtf8());
    if (!url) {
        return fail(ErrorCode::Usage, QStringLiteral("AWS_ENDPOINT_URL_STS: %1").arg(url.error().message));
    }
    if (!url->isSecure() && !isLoopback(url->host())) {
        return fail(ErrorCode::Refused, QStringLiteral("AWS_ENDPOINT_URL_STS: a token is not sent over plain HTTP"));
    }
    return url;
}

} // namespace cachalot
