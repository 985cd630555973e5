#pragma once

#include "core/backend/backendspec.h"
#include "core/content/digest.h"
#include "core/net/auth/aws/awscredentials.h"
#include "core/net/url.h"

#include <QProcessEnvironment>
#include <QStringList>

#include <chrono>
#include <optional>

namespace cachalot
{

/// What `type=s3` says, read as BuildKit's getConfig() reads it (cache/remotecache/s3/s3.go), and where its keys lie:
/// to the letter, since neither prefix gets a slash. A value type.
struct S3Settings {
    QString bucket;
    QString region;
    QString prefix;
    QString blobsPrefix;
    QString manifestsPrefix;
    QStringList names; ///< at least one; an export writes all, an import reads the first
    Url endpoint;      ///< without the bucket
    bool isPathStyle = false;
    std::optional<AwsCredentials> credentials; ///< where both the id and the secret are given
    std::chrono::nanoseconds touchRefresh = std::chrono::hours(24);
    std::optional<int> retryMaxAttempts;

    /// The bucket and the region may stand in $AWS_BUCKET and $AWS_REGION, the endpoint in $AWS_ENDPOINT_URL_S3 or
    /// $AWS_ENDPOINT_URL. Errors: Usage, in BuildKit's words where it fails too.
    [[nodiscard]] static Result<S3Settings> of(const BackendSpec &spec, const QProcessEnvironment &environment);

    [[nodiscard]] QString blobKey(const Digest &digest) const;
    [[nodiscard]] QString manifestKey(const QString &name) const;
    /// The blob that BuildKit would keep under that key; nullopt for any other key.
    [[nodiscard]] std::optional<Digest> blobOfKey(const QString &key) const;
    /// What the keys of all blobs, and of all names, begin with.
    [[nodiscard]] QString allBlobs() const { return prefix + blobsPrefix; }
    [[nodiscard]] QString allManifests() const { return prefix + manifestsPrefix; }

    /// Of an object, or of the bucket where the key is empty; `query` without its "?".
    [[nodiscard]] Url urlOf(const QString &key, const QByteArray &query = {}) const;
    /// For messages: "s3://bucket/key".
    [[nodiscard]] QString shown(const QString &key) const;
};

} // namespace cachalot
