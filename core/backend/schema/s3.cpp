#include "core/backend/schema/schemas.h"

namespace cachalot::schema
{

using namespace Qt::StringLiterals;

BackendSchema s3()
{
    return {
        .type = u"s3"_s,
        .title = QT_TRANSLATE_NOOP("AttributeSchema", "Amazon S3"),
        .meaning = QT_TRANSLATE_NOOP("AttributeSchema",
                                     "A cache in a bucket of Amazon S3 or of a store that speaks its protocol."),
        .experimental = true,
        .sinceBuildKit = u"0.11"_s,
        .sinceBuildx = u"0.10"_s,
        .attributes = joined(
            joined(
                {
                    {
                        .name = u"bucket"_s,
                        .required = true,
                        .namesStore = true,
                        .filledBy = FilledBy::Daemon,
                        .environment = {u"AWS_BUCKET"_s},
                        .meaning = QT_TRANSLATE_NOOP("AttributeSchema", "The bucket."),
                    },
                    {
                        .name = u"region"_s,
                        .required = true,
                        .filledBy = FilledBy::Daemon,
                        .environment = {u"AWS_REGION"_s},
                        .meaning =
                            QT_TRANSLATE_NOOP("AttributeSchema", "The region of the bucket, such as eu-central-1."),
                        .note = QT_TRANSLATE_NOOP("AttributeSchema",
                                                  "Other stores need one too; any name does for most of them."),
                    },
                    {
                        .name = u"name"_s,
                        .kind = ValueKind::Names,
                        .defaultValue = u"buildkit"_s,
                        .meaning = QT_TRANSLATE_NOOP("AttributeSchema", "The name of the cache in the bucket."),
                        .note = QT_TRANSLATE_NOOP(
                            "AttributeSchema",
                            "An export writes every name of a list a;b;c; an import reads the first only."),
                    },
                    {
                        .name = u"endpoint_url"_s,
                        .kind = ValueKind::Url,
                        .meaning = QT_TRANSLATE_NOOP(
                            "AttributeSchema",
                            "The address of a store other than Amazon's, such as https://minio.example.com."),
                    },
                    {
                        .name = u"use_path_style"_s,
                        .kind = ValueKind::Bool,
                        .defaultValue = u"false"_s,
                        .meaning = QT_TRANSLATE_NOOP(
                            "AttributeSchema", "Put the bucket into the path of a URL rather than into its host name."),
                        .note = QT_TRANSLATE_NOOP(
                            "AttributeSchema",
                            "Honoured only with endpoint_url. A value that is no boolean counts as false."),
                    },
                    {
                        .name = u"prefix"_s,
                        .meaning = QT_TRANSLATE_NOOP("AttributeSchema", "What all keys of the cache begin with."),
                        .note = QT_TRANSLATE_NOOP("AttributeSchema", "No slash is added: write one at its end."),
                    },
                    {
                        .name = u"blobs_prefix"_s,
                        .defaultValue = u"blobs/"_s,
                        .meaning =
                            QT_TRANSLATE_NOOP("AttributeSchema", "What the keys of layers begin with, after prefix."),
                        .note = QT_TRANSLATE_NOOP("AttributeSchema", "No slash is added."),
                    },
                    {
                        .name = u"manifests_prefix"_s,
                        .defaultValue = u"manifests/"_s,
                        .meaning = QT_TRANSLATE_NOOP("AttributeSchema",
                                                     "What the keys of the names begin with, after prefix."),
                        .note = QT_TRANSLATE_NOOP("AttributeSchema", "No slash is added."),
                    },
                },
                exportAttributes()),
            {
                {
                    .name = u"access_key_id"_s,
                    .kind = ValueKind::Secret,
                    .filledBy = FilledBy::Client,
                    .environment = {u"AWS_ACCESS_KEY_ID"_s},
                    .meaning = QT_TRANSLATE_NOOP("AttributeSchema",
                                                 "The access key; without one, buildx takes it from its AWS settings."),
                    .note = QT_TRANSLATE_NOOP(
                        "AttributeSchema",
                        "buildx reads the environment, profiles, SSO and instance roles; buildctl reads "
                        "nothing. Where the id "
                        "or the key is missing, the daemon's own AWS settings count."),
                },
                {
                    .name = u"secret_access_key"_s,
                    .kind = ValueKind::Secret,
                    .filledBy = FilledBy::Client,
                    .environment = {u"AWS_SECRET_ACCESS_KEY"_s},
                    .meaning = QT_TRANSLATE_NOOP("AttributeSchema", "The secret that belongs to access_key_id."),
                },
                {
                    .name = u"session_token"_s,
                    .kind = ValueKind::Secret,
                    .filledBy = FilledBy::Client,
                    .environment = {u"AWS_SESSION_TOKEN"_s},
                    .meaning = QT_TRANSLATE_NOOP("AttributeSchema", "The token of temporary credentials."),
                    .note = QT_TRANSLATE_NOOP("AttributeSchema",
                                              "Counts only together with access_key_id and secret_access_key."),
                },
                {
                    .name = u"touch_refresh"_s,
                    .usedIn = UsedIn::Export,
                    .kind = ValueKind::Duration,
                    .defaultValue = u"24h"_s,
                    .meaning = QT_TRANSLATE_NOOP(
                        "AttributeSchema",
                        "How old a layer that is still used may get before an export renews its date, so "
                        "that a lifecycle "
                        "rule of the bucket does not delete it."),
                    .note = QT_TRANSLATE_NOOP("AttributeSchema",
                                              "A value that is no duration counts as 24h. Imports renew nothing."),
                },
                {
                    .name = u"upload_parallelism"_s,
                    .usedIn = UsedIn::Export,
                    .kind = ValueKind::Integer,
                    .defaultValue = u"4"_s,
                    .minimum = 1,
                    .sinceBuildKit = u"0.16"_s,
                    .meaning = QT_TRANSLATE_NOOP("AttributeSchema", "How many layers are uploaded at a time."),
                },
                {
                    .name = u"disable_accept_encoding"_s,
                    .kind = ValueKind::Bool,
                    .defaultValue = u"false"_s,
                    .sinceBuildKit = u"0.30"_s,
                    .meaning = QT_TRANSLATE_NOOP(
                        "AttributeSchema",
                        "Leave the Accept-Encoding header out of the signature, as Google Cloud Storage needs it."),
                    .note = QT_TRANSLATE_NOOP("AttributeSchema", "A value that is no boolean counts as false."),
                },
                {
                    .name = u"retry_mode"_s,
                    .kind = ValueKind::Choice,
                    .defaultValue = u"standard"_s,
                    .choices = {u"standard"_s, u"adaptive"_s},
                    .sinceBuildKit = u"0.30"_s,
                    .meaning = QT_TRANSLATE_NOOP(
                        "AttributeSchema",
                        "How failed requests are repeated: with growing pauses, or adapted to the store's "
                        "rate as well."),
                },
                {
                    .name = u"retry_max_attempts"_s,
                    .kind = ValueKind::Integer,
                    .defaultValue = u"3"_s,
                    .minimum = 1,
                    .sinceBuildKit = u"0.30"_s,
                    .meaning = QT_TRANSLATE_NOOP("AttributeSchema", "How often a request is tried."),
                },
            }),
    };
}

} // namespace cachalot::schema
