#pragma once

#include "core/backend/httpservices.h"
#include "core/backend/objectstore/s3/s3settings.h"
#include "core/net/auth/aws/awssigningclient.h"
#include "core/net/retryingclient.h"

namespace cachalot
{

/// What S3 is spoken with, besides what every HTTP backend needs.
struct S3Services : HttpServices {
    /// Blobs that are larger are sent in parts of this size, so many at once: that much memory goes with each.
    qint64 partBytes = qint64(8) << 20;
    size_t partsAtOnce = 3;

    [[nodiscard]] static S3Services from(const HttpServices &services);
};

/// A request to one object of the bucket, or to the bucket itself where the key is empty.
struct S3Call {
    QByteArray method = "GET";
    QString key = {};
    QByteArray query = {}; ///< encoded, without "?"
    HttpHeaders headers = {};
    QByteArray body = {};
    Repeat repeat = Repeat::ByMethod;
    std::optional<std::chrono::milliseconds> patience = std::nullopt;
};

/// One bucket: sends requests that are signed, and repeated where that helps. Thread-safe.
class S3Connection
{
public:
    S3Connection(S3Settings settings, S3Services services);

    [[nodiscard]] const S3Settings &settings() const { return m_settings; }
    [[nodiscard]] const S3Services &services() const { return m_services; }
    [[nodiscard]] RetryRun newRetryRun() { return {m_services.retry, *m_services.clock}; }
    [[nodiscard]] QDateTime now() { return m_services.clock->now(); }

    /// Errors as HttpClient::send, and those of finding credentials.
    [[nodiscard]] Result<HttpResponse> send(const S3Call &call, const OpContext &context);
    /// The same for calls whose answer is a document of XML, and that may fail with a 200 (CopyObject,
    /// CompleteMultipartUpload); such a failure is tried again, too.
    [[nodiscard]] Result<QByteArray> ask(const S3Call &call, const QString &what, const OpContext &context);
    /// "s3://bucket/key: 404 Not Found: NoSuchKey: …"
    [[nodiscard]] Error errorOf(HttpResponse &response, const QString &key, const OpContext &context);

private:
    S3Settings m_settings;
    S3Services m_services;
    CurlClient m_curl;
    std::unique_ptr<AwsCredentialSource> m_credentials;
    AwsSigningClient m_signing;
    RetryingClient m_client;
};

} // namespace cachalot
