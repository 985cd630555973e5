#include "core/backend/objectstore/s3/s3connection.h"

#include "core/backend/objectstore/s3/s3answers.h"
#include "core/content/hasher.h"
#include "core/net/auth/aws/awscredentialchain.h"
#include "core/net/httperror.h"
#include "core/net/tlssettings.h"

namespace cachalot
{
namespace
{

/// Of an answer so much is read: 1,000 keys of 1,024 bytes, each of them escaped.
constexpr qint64 kMaxAnswerBytes = qint64(32) << 20;

CurlClient::Options curlOptions(const S3Services &services)
{
    CurlClient::Options options = services.http;
    options.tls = [directories = services.certificateDirectories,
                   bundle = services.environment.value(QStringLiteral("AWS_CA_BUNDLE"))](
                      const QByteArray &authority) -> Result<TlsSettings> {
        CACHALOT_ASSIGN(TlsSettings settings, hostTlsSettings(directories, authority));
        if (!bundle.isEmpty()) {
            settings.extraCaFiles << bundle;
        }
        return settings;
    };
    return options;
}

S3Services adjusted(S3Services services, const S3Settings &settings)
{
    services.retry.maxAttempts = settings.retryMaxAttempts.value_or(services.retry.maxAttempts);
    return services;
}

std::unique_ptr<AwsCredentialSource> credentialsOf(const S3Settings &settings, const S3Services &services)
{
    if (settings.credentials) {
        return std::make_unique<FixedAwsCredentials>(*settings.credentials);
    }
    return std::make_unique<AwsCredentialChain>(services.environment, settings.region, services.clock, services.retry,
                                                curlOptions(services));
}

} // namespace

S3Services S3Services::from(const HttpServices &services)
{
    S3Services own;
    static_cast<HttpServices &>(own) = services;
    return own;
}

S3Connection::S3Connection(S3Settings settings, S3Services services)
    : m_settings(std::move(settings)),
      m_services(adjusted(std::move(services), m_settings)),
      m_curl(curlOptions(m_services)),
      m_credentials(credentialsOf(m_settings, m_services)),
      m_signing(m_curl, *m_credentials, *m_services.clock, SigV4Signer(m_settings.region.toUtf8(), "s3")),
      m_client(m_signing, *m_services.clock, m_services.retry)
{
}

Result<HttpResponse> S3Connection::send(const S3Call &call, const OpContext &context)
{
    HttpRequest request;
    request.method = call.method;
    request.url = m_settings.urlOf(call.key, call.query);
    request.headers = call.headers;
    if (call.method == "PUT" || call.method == "POST") {
        request.headers.set(kPayloadHashHeader, digestOf(call.body).hex().toLatin1());
        request.body = std::make_shared<BytesBody>(call.body);
    }
    request.repeat = call.repeat;
    request.patience = call.patience;
    return m_client.send(request, context);
}

Result<QByteArray> S3Connection::ask(const S3Call &call, const QString &what, const OpContext &context)
{
    for (RetryRun run = newRetryRun();;) {
        CACHALOT_ASSIGN(HttpResponse response, send(call, context));
        if (!response.isSuccess()) {
            return fail(errorOf(response, call.key, context).withContext(what));
        }
        auto body = readAll(*response.body, kMaxAnswerBytes, context);
        Error error;
        if (body) {
            const auto failure = failureInAnswer(*body);
            if (!failure) {
                return body;
            }
            error = {ErrorCode::Server, QStringLiteral("%1: %2: %3").arg(what, m_settings.shown(call.key), *failure)};
            error.httpStatus = 500; // what it would have been, had it not begun as a success
        } else {
            error = std::move(body).error().withContext(QStringLiteral("%1: %2").arg(what, m_settings.shown(call.key)));
        }
        CACHALOT_ASSIGN(const bool again, run.waitAfter(error, context));
        if (!again) {
            return fail(std::move(error));
        }
    }
}

Error S3Connection::errorOf(HttpResponse &response, const QString &key, const OpContext &context)
{
    const QString region = QString::fromLatin1(response.headers.value("X-Amz-Bucket-Region").left(40));
    const QString where = m_settings.shown(key);
    QByteArray body;
    if (response.body) {
        body = readAll(*response.body, kMaxErrorBodyBytes, context).value_or(QByteArray());
        response.body = std::make_unique<BufferSource>(body);
    }
    const QByteArray code = awsErrorCode(body);
    Error error = cachalot::errorOf(response, where, context, m_services.clock->now());
    if (code == "ExpiredToken" || code == "InvalidAccessKeyId" || code == "SignatureDoesNotMatch" ||
        code == "RequestTimeTooSkewed" || code == "InvalidToken" ||
        code == "XAdminUserNotFound") { // versitygw's 404 for a key id that it does not know
        error.code = ErrorCode::Denied;
    } else if (code == "SlowDown" || code == "RequestTimeout") {
        error.code = ErrorCode::Server;
    }
    const bool isElsewhere = response.status == 301 || code == "AuthorizationHeaderMalformed";
    if (isElsewhere && !region.isEmpty() && region != m_settings.region) {
        error.code = ErrorCode::Usage;
        error.message += QStringLiteral("; the bucket is in region=%1").arg(region);
    } else if (response.status == 403 && code == "AccessDenied" && !key.isEmpty()) {
        error.message +=
            QStringLiteral(" (without the right to list the bucket, S3 says so of keys that do not exist, too)");
    } else if (code == "NoSuchBucket") {
        error.message += QStringLiteral("; a bucket is never made by writing a cache");
    }
    return error;
}

} // namespace cachalot
