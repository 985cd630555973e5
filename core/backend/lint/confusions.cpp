#include "core/backend/lint/lintcontext.h"

#include <array>

namespace cachalot::lint_rules
{

namespace
{

// What people write, by type, and what BuildKit calls it. Collected from BuildKit's and Docker's issues and documents,
// the SDKs of the stores, and the other types' names for the same thing.
struct Confusion {
    QStringView type; ///< empty: every type
    QStringView written;
    QStringView meant; ///< "-": BuildKit has nothing like it
};

constexpr QStringView kDirectory = u"<directory>"; // dest or src

constexpr std::array kConfusions = {
    Confusion{u"local", u"ref", kDirectory}, // Docker's documentation printed it so
    Confusion{u"local", u"path", kDirectory},
    Confusion{u"local", u"dir", kDirectory},
    Confusion{u"local", u"directory", kDirectory},
    Confusion{u"local", u"location", kDirectory},
    Confusion{u"local", u"source", kDirectory},
    Confusion{u"local", u"destination", kDirectory},
    Confusion{u"local", u"dst", kDirectory},
    Confusion{u"local", u"target", kDirectory},
    Confusion{u"local", u"to", kDirectory},
    Confusion{u"local", u"from", kDirectory},
    Confusion{u"local", u"name", u"tag"},
    Confusion{u"local", u"scope", u"tag"},
    Confusion{u"registry", u"image", u"ref"},
    Confusion{u"registry", u"name", u"ref"},
    Confusion{u"registry", u"reference", u"ref"},
    Confusion{u"registry", u"repo", u"ref"},
    Confusion{u"registry", u"repository", u"ref"},
    Confusion{u"registry", u"src", u"ref"},
    Confusion{u"registry", u"dest", u"ref"},
    Confusion{u"registry", u"insecure", u"registry.insecure"},
    Confusion{u"registry", u"username", u"-"},
    Confusion{u"registry", u"password", u"-"},
    Confusion{u"registry", u"token", u"-"},
    Confusion{u"gha", u"name", u"scope"},
    Confusion{u"gha", u"key", u"scope"},
    Confusion{u"gha", u"tag", u"scope"},
    Confusion{u"gha", u"prefix", u"scope"},
    Confusion{u"gha", u"repo", u"repository"},
    Confusion{u"gha", u"github_token", u"ghtoken"},
    Confusion{u"gha", u"gh_token", u"ghtoken"},
    Confusion{u"s3", u"endpoint", u"endpoint_url"},
    Confusion{u"s3", u"url", u"endpoint_url"},
    Confusion{u"s3", u"path_style", u"use_path_style"},
    Confusion{u"s3", u"force_path_style", u"use_path_style"},
    Confusion{u"s3", u"s3_force_path_style", u"use_path_style"},
    Confusion{u"s3", u"access_key", u"access_key_id"},
    Confusion{u"s3", u"aws_access_key_id", u"access_key_id"},
    Confusion{u"s3", u"secret_key", u"secret_access_key"},
    Confusion{u"s3", u"secret_access_key_id", u"secret_access_key"},
    Confusion{u"s3", u"aws_secret_access_key", u"secret_access_key"},
    Confusion{u"s3", u"token", u"session_token"},
    Confusion{u"s3", u"aws_session_token", u"session_token"},
    Confusion{u"s3", u"aws_region", u"region"},
    Confusion{u"s3", u"container", u"bucket"},
    Confusion{u"s3", u"scope", u"name"},
    Confusion{u"s3", u"tag", u"name"},
    Confusion{u"s3", u"key", u"name"},
    Confusion{u"s3", u"path", u"prefix"},
    Confusion{u"s3", u"profile", u"-"},
    Confusion{u"azblob", u"region", u"-"},
    Confusion{u"azblob", u"url", u"account_url"},
    Confusion{u"azblob", u"endpoint", u"account_url"},
    Confusion{u"azblob", u"endpoint_url", u"account_url"},
    Confusion{u"azblob", u"account", u"account_name"},
    Confusion{u"azblob", u"account_key", u"secret_access_key"},
    Confusion{u"azblob", u"access_key", u"secret_access_key"},
    Confusion{u"azblob", u"key", u"secret_access_key"},
    Confusion{u"azblob", u"bucket", u"container"},
    Confusion{u"azblob", u"scope", u"name"},
    Confusion{u"azblob", u"tag", u"name"},
    Confusion{u"azblob", u"path", u"prefix"},
    Confusion{u"azblob", u"connection_string", u"-"},
    Confusion{u"azblob", u"sas_token", u"-"},
    Confusion{u"", u"level", u"compression-level"},
    Confusion{u"", u"ignore-errors", u"ignore-error"},
    Confusion{u"", u"ignoreerror", u"ignore-error"},
    Confusion{u"", u"ocimediatypes", u"oci-mediatypes"},
    Confusion{u"", u"oci-media-types", u"oci-mediatypes"},
};

} // namespace

QString knownConfusion(const BackendSpec &spec, Direction direction, const QString &key)
{
    for (const Confusion &confusion : kConfusions) {
        const QString alternative = QString(key).replace(u'-', u'_');
        if ((confusion.type == spec.type() || confusion.type.isEmpty()) &&
            (confusion.written == key || confusion.written == alternative)) {
            if (confusion.meant == kDirectory) {
                return direction == Direction::Export ? QStringLiteral("dest") : QStringLiteral("src");
            }
            return confusion.meant.toString();
        }
    }
    return {};
}

} // namespace cachalot::lint_rules
