#include "core/net/auth/aws/awsmetadata.h"

#include "core/base/files.h"
#include "core/base/format.h"
#include "core/net/auth/aws/sigv4signer.h"
#include "core/net/httperror.h"

#include <nlohmann/json.hpp>

namespace cachalot
{
namespace
{

using Json = nlohmann::json;

constexpr qint64 kMaxAnswerBytes = 64 * 1024;
constexpr char kMachine[] = "http://169.254.169.254";
constexpr char kContainer[] = "http://169.254.170.2";

QByteArray textOf(const Json &object, const char *key)
{
    const auto at = object.find(key);
    return at != object.end() && at->is_string() ? QByteArray::fromStdString(at->get<std::string>()) : QByteArray();
}

/// A token is not sent in the clear, but to what can't leave the machine: itself, and the agents of ECS and EKS.
bool mayBePlain(const Url &url)
{
    return isLoopback(url.host()) || url.host() == "169.254.170.2" || url.host() == "169.254.170.23" ||
           url.host() == "[fd00:ec2::23]";
}

Result<Url> containerUrl(const QProcessEnvironment &environment)
{
    const QString relative = environment.value(QStringLiteral("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"));
    const QString full = environment.value(QStringLiteral("AWS_CONTAINER_CREDENTIALS_FULL_URI"));
    auto url = Url::parse(relative.isEmpty() ? full.toUtf8() : kContainer + relative.toUtf8());
    if (!url) {
        return fail(ErrorCode::Usage, QStringLiteral("AWS_CONTAINER_CREDENTIALS_%1_URI: %2")
                                          .arg(relative.isEmpty() ? QStringLiteral("FULL") : QStringLiteral("RELATIVE"),
                                               url.error().message));
    }
    if (!url->isSecure() && !mayBePlain(*url)) {
        return fail(ErrorCode::Refused, QStringLiteral("AWS_CONTAINER_CREDENTIALS_FULL_URI: %1 is neither https nor "
                                                       "this machine or its container agent")
                                            .arg(url->shown()));
    }
    return url;
}

Result<HttpResponse> ask(HttpClient &http, const QByteArray &method, const QByteArray &url, const HttpHeaders &headers,
                         const OpContext &context)
{
    HttpRequest request;
    request.method = method;
    CACHALOT_ASSIGN(request.url, Url::parse(url));
    request.headers = headers;
    if (method == "PUT") {
        request.body = std::make_shared<BytesBody>(QByteArray());
    }
    return http.send(request, context);
}

} // namespace

Result<AwsCredentials> awsCredentialsOfJson(const QByteArray &json, const QString &what)
{
    const Json object = Json::parse(json.begin(), json.end(), nullptr, false);
    AwsCredentials credentials;
    if (object.is_object()) {
        credentials.accessKeyId = textOf(object, "AccessKeyId");
        credentials.secretAccessKey = textOf(object, "SecretAccessKey");
        credentials.sessionToken = textOf(object, "Token");
        if (credentials.sessionToken.isEmpty()) {
            credentials.sessionToken = textOf(object, "SessionToken");
        }
        credentials.expiresAt =
            QDateTime::fromString(QString::fromLatin1(textOf(object, "Expiration")), Qt::ISODateWithMs).toUTC();
    }
    if (credentials.accessKeyId.isEmpty() || credentials.secretAccessKey.isEmpty()) {
        const QByteArray code = object.is_object() ? textOf(object, "Code") : QByteArray();
        return fail(ErrorCode::Server, QStringLiteral("%1: the answer holds no credentials%2")
                                           .arg(what, code.isEmpty() ? QString()
                                                                     : QStringLiteral(" (%1)").arg(
                                                                           printable(QString::fromUtf8(code), 60))));
    }
    credentials.origin = what;
    return credentials;
}

Result<std::optional<AwsCredentials>> credentialsOfContainer(HttpClient &http, const QProcessEnvironment &environment,
                                                             const OpContext &context)
{
    if (!environment.contains(QStringLiteral("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI")) &&
        !environment.contains(QStringLiteral("AWS_CONTAINER_CREDENTIALS_FULL_URI"))) {
        return std::nullopt;
    }
    CACHALOT_ASSIGN(const Url url, containerUrl(environment));
    HttpHeaders headers;
    QByteArray token = environment.value(QStringLiteral("AWS_CONTAINER_AUTHORIZATION_TOKEN")).toUtf8();
    if (const QString file = environment.value(QStringLiteral("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"));
        !file.isEmpty()) {
        CACHALOT_ASSIGN(token, readFile(file, kMaxAnswerBytes));
    }
    if (!token.trimmed().isEmpty()) {
        headers.add("Authorization", token.trimmed());
    }
    const QString what = QStringLiteral("credentials of the container (%1)").arg(url.shown());
    CACHALOT_ASSIGN(HttpResponse response, ask(http, "GET", url.toBytes(), headers, context));
    if (!response.isSuccess()) {
        return fail(errorOf(response, what, context));
    }
    CACHALOT_ASSIGN(const QByteArray body, readAll(*response.body, kMaxAnswerBytes, context));
    CACHALOT_ASSIGN(AwsCredentials credentials, awsCredentialsOfJson(body, what));
    return std::optional(std::move(credentials));
}

Result<std::optional<AwsCredentials>> credentialsOfMachine(HttpClient &http, const QProcessEnvironment &environment,
                                                           const OpContext &context)
{
    if (environment.value(QStringLiteral("AWS_EC2_METADATA_DISABLED")).toLower() == u"true") {
        return std::nullopt;
    }
    QByteArray service =
        environment.value(QStringLiteral("AWS_EC2_METADATA_SERVICE_ENDPOINT"), QString::fromLatin1(kMachine)).toUtf8();
    while (service.endsWith('/')) {
        service.chop(1);
    }
    const QString what = QStringLiteral("credentials of the machine (%1)").arg(QString::fromUtf8(service));
    auto token =
        ask(http, "PUT", service + "/latest/api/token", {{"X-Aws-Ec2-Metadata-Token-Ttl-Seconds", "21600"}}, context);
    if (!token) {
        return token.error().code == ErrorCode::Cancelled || token.error().code == ErrorCode::Usage
                   ? Result<std::optional<AwsCredentials>>(fail(token.error()))
                   : std::optional<AwsCredentials>(); // no such machine
    }
    if (!token->isSuccess()) {
        return std::nullopt;
    }
    CACHALOT_ASSIGN(const QByteArray session, readAll(*token->body, kMaxAnswerBytes, context));
    const HttpHeaders headers{{"X-Aws-Ec2-Metadata-Token", session.trimmed()}};
    const QByteArray folder = service + "/latest/meta-data/iam/security-credentials/";
    CACHALOT_ASSIGN(HttpResponse roles, ask(http, "GET", folder, headers, context));
    if (roles.status == 404) {
        return std::nullopt; // no role
    }
    if (!roles.isSuccess()) {
        return fail(errorOf(roles, what, context));
    }
    CACHALOT_ASSIGN(const QByteArray names, readAll(*roles.body, kMaxAnswerBytes, context));
    const QByteArray role = names.trimmed().split('\n').first().trimmed();
    if (role.isEmpty()) {
        return std::nullopt;
    }
    CACHALOT_ASSIGN(HttpResponse response, ask(http, "GET", folder + awsEncoded(role), headers, context));
    if (!response.isSuccess()) {
        return fail(errorOf(response, what, context));
    }
    CACHALOT_ASSIGN(const QByteArray body, readAll(*response.body, kMaxAnswerBytes, context));
    CACHALOT_ASSIGN(AwsCredentials credentials, awsCredentialsOfJson(body, what));
    return std::optional(std::move(credentials));
}

} // namespace cachalot
