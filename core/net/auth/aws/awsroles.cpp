#include "core/net/auth/aws/awsroles.h"

#include "core/base/files.h"
#include "core/base/format.h"
#include "core/net/auth/aws/awssigningclient.h"
#include "core/net/httperror.h"

#include <QXmlStreamReader>

namespace cachalot
{
namespace
{

constexpr qint64 kMaxAnswerBytes = 256 * 1024;
constexpr qint64 kMaxTokenBytes = 64 * 1024;

QByteArray item(const char *name, const QString &value)
{
    return QByteArray("&") + name + '=' + awsEncoded(value.toUtf8());
}

HttpRequest requestFor(const AwsRole &role, const char *action, const QByteArray &more)
{
    HttpRequest request;
    request.method = "POST";
    request.url = role.endpoint;
    request.headers.add("Content-Type", "application/x-www-form-urlencoded; charset=utf-8");
    QByteArray form = QByteArray("Action=") + action + "&Version=2011-06-15" + item("RoleArn", role.arn) +
                      item("RoleSessionName", role.session.isEmpty() ? QStringLiteral("cachalot") : role.session);
    if (!role.externalId.isEmpty()) {
        form += item("ExternalId", role.externalId);
    }
    request.body = std::make_shared<BytesBody>(form + more);
    request.repeat = Repeat::Yes;
    return request;
}

Result<AwsCredentials> read(HttpResponse &response, const AwsRole &role, const QDateTime &now, const OpContext &context)
{
    const QString what = QStringLiteral("role %1: %2").arg(printable(role.arn, 100), role.endpoint.shown());
    if (!response.isSuccess()) {
        Error error = errorOf(response, what, context, now);
        if (error.httpStatus == 400) {
            error.code = ErrorCode::Denied; // InvalidIdentityToken, ExpiredTokenException …
        }
        return fail(std::move(error));
    }
    CACHALOT_ASSIGN(const QByteArray body, readAll(*response.body, kMaxAnswerBytes, context));
    AwsCredentials credentials;
    QXmlStreamReader xml(body);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        const QString name = xml.name().toString();
        const auto text = [&xml] { return xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed(); };
        if (name == u"AccessKeyId") {
            credentials.accessKeyId = text().toLatin1();
        } else if (name == u"SecretAccessKey") {
            credentials.secretAccessKey = text().toLatin1();
        } else if (name == u"SessionToken") {
            credentials.sessionToken = text().toLatin1();
        } else if (name == u"Expiration") {
            credentials.expiresAt = QDateTime::fromString(text(), Qt::ISODateWithMs).toUTC();
        }
    }
    if (credentials.accessKeyId.isEmpty() || credentials.secretAccessKey.isEmpty()) {
        return fail(ErrorCode::Server, QStringLiteral("%1: the answer holds no credentials").arg(what));
    }
    credentials.origin = QStringLiteral("role %1").arg(printable(role.arn, 100));
    return credentials;
}

} // namespace

Result<AwsCredentials> assumeRoleByWebIdentity(HttpClient &http, RetryClock &clock, const AwsRole &role,
                                               const QString &tokenFile, const OpContext &context)
{
    auto token = readFile(tokenFile, kMaxTokenBytes);
    if (!token) {
        Error error = std::move(token).error().withContext(
            QStringLiteral("role %1: the file of its web identity token").arg(printable(role.arn, 100)));
        error.code = error.code == ErrorCode::NotFound ? ErrorCode::Usage : error.code;
        return fail(std::move(error));
    }
    const HttpRequest request =
        requestFor(role, "AssumeRoleWithWebIdentity", item("WebIdentityToken", QString::fromUtf8(token->trimmed())));
    CACHALOT_ASSIGN(HttpResponse response, http.send(request, context));
    return read(response, role, clock.now(), context);
}

Result<AwsCredentials> assumeRole(HttpClient &http, RetryClock &clock, const AwsRole &role, AwsCredentialSource &with,
                                  const OpContext &context)
{
    AwsSigningClient signing(http, with, clock, SigV4Signer(role.region.toUtf8(), "sts"));
    CACHALOT_ASSIGN(HttpResponse response, signing.send(requestFor(role, "AssumeRole", {}), context));
    return read(response, role, clock.now(), context);
}

} // namespace cachalot
