#include "core/backend/objectstore/s3/s3settings.h"

#include "core/backend/govalues.h"
#include "core/base/format.h"
#include "core/net/auth/aws/sigv4signer.h"

#include <QRegularExpression>

#include <algorithm>

namespace cachalot
{
namespace
{

Result<QString> required(const BackendSpec &spec, const QProcessEnvironment &environment, const QString &key,
                         const QString &variable)
{
    const QString value = spec.has(key) ? spec.value(key) : environment.value(variable);
    if (value.isEmpty()) {
        return fail(ErrorCode::Usage, QStringLiteral("%1 ($%2) not set for s3 cache").arg(key, variable));
    }
    return value;
}

/// A bucket whose name can stand before a host name (aws-sdk-go-v2, endpoint rules: isVirtualHostableS3Bucket). Dots
/// would fit no certificate.
bool fitsHostName(const QString &bucket, bool mayHaveDots)
{
    static const QRegularExpression label(QStringLiteral("^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"));
    static const QRegularExpression address(QStringLiteral("^[0-9]+(\\.[0-9]+){3}$"));
    if (bucket.size() < 3 || bucket.size() > 63 || address.match(bucket).hasMatch()) {
        return false;
    }
    const QStringList labels = bucket.split(u'.');
    return (labels.size() == 1 || mayHaveDots) &&
           std::all_of(labels.begin(), labels.end(), [](const QString &text) { return label.match(text).hasMatch(); });
}

bool isAddress(const QByteArray &host)
{
    return host.startsWith('[') ||
           std::all_of(host.begin(), host.end(), [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
}

Result<Url> endpointOf(const BackendSpec &spec, const QProcessEnvironment &environment, const QString &region)
{
    QString text = spec.value(u"endpoint_url");
    QString name = QStringLiteral("endpoint_url");
    if (environment.value(QStringLiteral("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS")).toLower() != u"true") {
        for (const QString &variable : {QStringLiteral("AWS_ENDPOINT_URL_S3"), QStringLiteral("AWS_ENDPOINT_URL")}) {
            if (text.isEmpty()) {
                text = environment.value(variable);
                name = variable;
            }
        }
    }
    if (text.isEmpty()) {
        const bool isChina = region.startsWith(QStringLiteral("cn-"));
        static const QRegularExpression plain(QStringLiteral("^[a-z0-9-]+$"));
        if (!plain.match(region).hasMatch()) {
            return fail(ErrorCode::Usage, QStringLiteral("region: \"%1\" is none").arg(printable(region, 60)));
        }
        text = QStringLiteral("https://s3.%1.amazonaws.com%2").arg(region, isChina ? QStringLiteral(".cn") : QString());
    }
    auto url = Url::parse(text.toUtf8());
    if (!url) {
        return fail(ErrorCode::Usage, QStringLiteral("%1: %2").arg(name, url.error().message));
    }
    return url;
}

Result<std::optional<int>> positive(const BackendSpec &spec, const QString &key)
{
    if (!spec.has(key)) {
        return std::optional<int>();
    }
    const auto number = parseGoInt(spec.value(key));
    if (!number || *number < 1) {
        return fail(ErrorCode::Usage, QStringLiteral("%1 must be a positive integer").arg(key));
    }
    return std::optional(static_cast<int>(std::min<qint64>(*number, 1000)));
}

} // namespace

Result<S3Settings> S3Settings::of(const BackendSpec &spec, const QProcessEnvironment &environment)
{
    S3Settings settings;
    CACHALOT_ASSIGN(settings.bucket,
                    required(spec, environment, QStringLiteral("bucket"), QStringLiteral("AWS_BUCKET")));
    CACHALOT_ASSIGN(settings.region,
                    required(spec, environment, QStringLiteral("region"), QStringLiteral("AWS_REGION")));
    if (settings.bucket.startsWith(QStringLiteral("arn:")) || settings.bucket.contains(u'/')) {
        return fail(ErrorCode::Usage, QStringLiteral("bucket: \"%1\" is no name of a bucket (access points are not "
                                                     "supported)")
                                          .arg(printable(settings.bucket, 80)));
    }
    const auto valueOr = [&spec](const char16_t *key, const char16_t *other) {
        return spec.has(key) ? spec.value(key) : QString::fromUtf16(other);
    };
    settings.prefix = spec.value(u"prefix");
    settings.manifestsPrefix = valueOr(u"manifests_prefix", u"manifests/");
    settings.blobsPrefix = valueOr(u"blobs_prefix", u"blobs/");
    settings.names = valueOr(u"name", u"buildkit").split(u';');
    settings.touchRefresh = parseGoDuration(spec.value(u"touch_refresh")).value_or(settings.touchRefresh);
    CACHALOT_ASSIGN(settings.endpoint, endpointOf(spec, environment, settings.region));

    const bool wantsPath =
        !spec.value(u"endpoint_url").isEmpty() && parseGoBool(spec.value(u"use_path_style")).value_or(false);
    settings.isPathStyle = wantsPath || isAddress(settings.endpoint.host()) ||
                           !fitsHostName(settings.bucket, !settings.endpoint.isSecure());

    CACHALOT_TRY(positive(spec, QStringLiteral("upload_parallelism"))); // copies take it as their count of jobs
    CACHALOT_ASSIGN(settings.retryMaxAttempts, positive(spec, QStringLiteral("retry_max_attempts")));
    if (const QString mode = spec.value(u"retry_mode");
        spec.has(u"retry_mode") && mode != u"standard" && mode != u"adaptive") {
        return fail(ErrorCode::Usage, QStringLiteral("retry_mode must be \"standard\" or \"adaptive\""));
    }
    AwsCredentials keys;
    keys.accessKeyId = spec.value(u"access_key_id").toUtf8();
    keys.secretAccessKey = spec.value(u"secret_access_key").toUtf8();
    keys.sessionToken = spec.value(u"session_token").toUtf8();
    keys.origin = QStringLiteral("the attributes");
    if (!keys.accessKeyId.isEmpty() && !keys.secretAccessKey.isEmpty()) {
        settings.credentials = std::move(keys);
    }
    return settings;
}

QString S3Settings::blobKey(const Digest &digest) const
{
    return allBlobs() + digest.toString();
}

QString S3Settings::manifestKey(const QString &name) const
{
    return allManifests() + name;
}

std::optional<Digest> S3Settings::blobOfKey(const QString &key) const
{
    if (!key.startsWith(allBlobs())) {
        return std::nullopt;
    }
    const auto digest = Digest::parse(QStringView(key).sliced(allBlobs().size()));
    return digest ? std::optional(*digest) : std::nullopt;
}

Url S3Settings::urlOf(const QString &key, const QByteArray &query) const
{
    QByteArray folder = endpoint.target();
    folder.truncate(folder.indexOf('?') < 0 ? folder.size() : folder.indexOf('?'));
    while (folder.endsWith('/')) {
        folder.chop(1);
    }
    QByteArray target = folder;
    if (isPathStyle) {
        target += '/' + awsEncoded(bucket.toUtf8());
    }
    if (!key.isEmpty() || target.isEmpty()) {
        target += '/' + awsEncoded(key.toUtf8(), Slashes::Keep);
    }
    target += query.isEmpty() ? QByteArray() : '?' + query;
    if (isPathStyle) {
        return endpoint.withTarget(target);
    }
    const auto url = Url::parse(endpoint.scheme() + "://" + bucket.toLatin1() + '.' + endpoint.authority() + target);
    return url ? *url : endpoint.withTarget(target); // the bucket's name fits: it was looked at
}

QString S3Settings::shown(const QString &key) const
{
    return printable(QStringLiteral("s3://%1/%2").arg(bucket, key), 300);
}

} // namespace cachalot
