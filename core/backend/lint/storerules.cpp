#include "core/backend/lint/lintcontext.h"

#include "core/backend/govalues.h"
#include "core/base/format.h"
#include "core/base/redact.h"

#include <QRegularExpression>
#include <QStringList>

namespace cachalot::lint_rules
{

namespace
{

using namespace Qt::StringLiterals;

void checkNames(LintContext &context)
{
    if (!context.has(u"name")) {
        return;
    }
    const QStringList names = context.value(u"name").split(u';');
    if (names.contains(QString())) {
        QStringList filled = names;
        filled.removeAll(QString());
        context.warning("empty-name", u"name"_s,
                        names.size() == 1 ? Lint::tr("name is empty: the cache is stored under no name of its own")
                                          : Lint::tr("one of the names is empty, and counts as a name"),
                        {},
                        filled.isEmpty() ? context.without(u"name") : context.withValue(u"name"_s, filled.join(u';')));
    }
    if (context.isType(u"s3") && !context.isExport() && names.size() > 1) {
        context.warning(
            "only-first-name", u"name"_s,
            Lint::tr("an s3 import reads the first name only (%1)").arg(printable(redactText(names.first()), 60)),
            Lint::tr("import each name with a spec of its own"), context.withValue(u"name"_s, names.first()));
    }
    for (const QString &name : names) {
        if (context.isType(u"azblob") && (name.contains(u".."_s) || name.contains(u"//"_s))) {
            context.warning("name-cleaned", u"name"_s,
                            Lint::tr("BuildKit joins names as paths: .. and // in one lead to another place"));
        }
    }
}

void checkS3Prefixes(LintContext &context)
{
    for (const QString &key : {u"prefix"_s, u"blobs_prefix"_s, u"manifests_prefix"_s}) {
        const QString value = context.value(key);
        if (value.isEmpty() || value.contains(u'$')) {
            continue;
        }
        if (!value.endsWith(u'/')) {
            const QString next = key == u"prefix"         ? u"blobs/"_s
                                 : key == u"blobs_prefix" ? u"sha256:…"_s
                                                          : u"buildkit"_s;
            context.info(
                "prefix-without-slash", key,
                Lint::tr("no slash is added to %1: keys begin with %2").arg(key, context.shown(key) + next),
                Lint::tr("write %1 for a folder (the keys then change)").arg(key + u'=' + context.shown(key) + u'/'));
        }
        if (key == u"prefix" && value.startsWith(u'/')) {
            context.info("prefix-with-leading-slash", key,
                         Lint::tr("the keys begin with a slash: a folder without a name"));
        }
    }
    if (context.has(u"manifests_prefix") && context.has(u"blobs_prefix") &&
        context.value(u"manifests_prefix") == context.value(u"blobs_prefix")) {
        context.warning("prefixes-equal", u"manifests_prefix"_s,
                        Lint::tr("names and layers lie in one place, so a name can't be told from a layer"));
    }
}

void checkS3Credentials(LintContext &context)
{
    const bool id = context.has(u"access_key_id");
    const bool secret = context.has(u"secret_access_key");
    if (id != secret) {
        context.warning(
            "incomplete-credentials", id ? u"access_key_id"_s : u"secret_access_key"_s,
            Lint::tr("buildx fills in the other half from its own AWS settings, which may belong to someone else; with "
                     "buildctl the daemon's own settings count instead"),
            Lint::tr("give access_key_id and secret_access_key, or neither"));
    }
    if (context.has(u"session_token") && !(id && secret)) {
        context.warning(
            "incomplete-credentials", u"session_token"_s,
            Lint::tr("session_token stands without the keys that it belongs to: buildx adds those of its own AWS "
                     "settings, and BuildKit ignores it where there are none"),
            Lint::tr("give all three, or none"));
    }
}

} // namespace

void checkS3(LintContext &context)
{
    if (!context.isType(u"s3")) {
        return;
    }
    const QString bucket = context.value(u"bucket");
    if (bucket.startsWith(u"s3://")) {
        const QString rest = bucket.sliced(5);
        const bool plain = !rest.isEmpty() && !rest.contains(u'/');
        context.error("invalid-bucket", u"bucket"_s, Lint::tr("bucket is a name, not a URL: %1").arg(context.failure()),
                      plain ? Lint::tr("write %1").arg(u"bucket="_s + printable(redactReference(rest), 70))
                            : Lint::tr("put what follows the bucket into prefix"),
                      plain ? std::optional(context.withValue(u"bucket"_s, rest)) : std::nullopt);
    } else if (bucket.contains(u'/')) {
        context.error("invalid-bucket", u"bucket"_s, Lint::tr("bucket holds a slash: %1").arg(context.failure()),
                      Lint::tr("put what follows the slash into prefix"));
    }
    const QString endpoint = context.value(u"endpoint_url");
    if (endpoint.isEmpty() && parseGoBool(context.value(u"use_path_style")) == true) {
        context.warning("needs-endpoint-url", u"use_path_style"_s,
                        Lint::tr("BuildKit ignores use_path_style without endpoint_url"), {},
                        context.without(u"use_path_style"));
    }
    static const QRegularExpression google(u"\\Ahttps?://([^/]*\\.)?storage\\.googleapis\\.com(?![^/:])"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (google.match(endpoint).hasMatch() && parseGoBool(context.value(u"disable_accept_encoding")) != true) {
        context.warning(
            "google-signature", u"disable_accept_encoding"_s,
            Lint::tr("Google Cloud Storage answers SignatureDoesNotMatch, since it changes a signed header"),
            Lint::tr("add disable_accept_encoding=true (BuildKit 0.30 or later)"),
            context.withValue(u"disable_accept_encoding"_s, u"true"_s));
    }
    checkS3Prefixes(context);
    checkS3Credentials(context);
    checkNames(context);
}

void checkAzblob(LintContext &context)
{
    if (!context.isType(u"azblob")) {
        return;
    }
    const QString url = context.value(u"account_url");
    if (!url.isEmpty() && !url.contains(u'$')) {
        if (!url.contains(u"://")) {
            context.error("account-url-without-https", u"account_url"_s,
                          Lint::tr("account_url does not begin with https://: BuildKit fails with \"%1\"")
                              .arg(u"no Host in request URL"_s),
                          Lint::tr("write %1").arg(u"account_url=https://"_s + context.shown(u"account_url")),
                          context.withValue(u"account_url"_s, u"https://"_s + url));
        } else if (url.startsWith(u"http://") && context.value(u"secret_access_key").isEmpty()) {
            context.error("account-url-without-https", u"account_url"_s,
                          Lint::tr("Azure's sign-in is refused over plain HTTP: %1").arg(context.failure()),
                          Lint::tr("write https://, or give secret_access_key"));
        } else if (!url.startsWith(u"https://") && !url.startsWith(u"http://")) {
            context.error("url-without-scheme", u"account_url"_s,
                          Lint::tr("account_url does not begin with https://: %1").arg(context.failure()));
        }
    }
    static const QRegularExpression container(u"\\A(?=.{3,63}\\z)[a-z0-9]+(-[a-z0-9]+)*\\z|\\A\\$(root|web|logs)\\z"_s);
    const QString name = context.value(u"container");
    if (context.has(u"container") && !name.contains(u'$') && !container.match(name).hasMatch()) {
        context.error("invalid-container", u"container"_s,
                      Lint::tr("Azure takes no such container name: %1").arg(context.failure()),
                      Lint::tr("3 to 63 lower-case letters, digits and single hyphens"));
    }
    if (!context.isExport()) {
        context.info("import-creates-container", u"container"_s,
                     Lint::tr("the import creates the container where it does not exist"));
    }
    for (const QString &key : {u"prefix"_s, u"blobs_prefix"_s, u"manifests_prefix"_s}) {
        const QString value = context.value(key);
        if (value.contains(u"..") || value.contains(u"//") || value.startsWith(u"./")) {
            context.warning(
                "prefix-cleaned", key,
                Lint::tr("BuildKit joins the parts of a key as a path: .. and // in %1 lead to another place")
                    .arg(key));
        } else if (key == u"prefix" && value.startsWith(u'/')) {
            context.info("prefix-with-leading-slash", key,
                         Lint::tr("the keys begin with a slash: a folder without a name"));
        }
    }
    checkNames(context);
}

void checkGha(LintContext &context)
{
    if (!context.isType(u"gha")) {
        return;
    }
    if (context.isExport()) {
        if (context.has(u"repository") != context.has(u"ghtoken")) {
            const QString given = context.has(u"repository") ? u"repository"_s : u"ghtoken"_s;
            const QString other = context.has(u"repository") ? u"ghtoken"_s : u"repository"_s;
            context.warning("needs-both", given, Lint::tr("BuildKit ignores %1 without %2").arg(given, other));
        }
        if (!context.has(u"scope")) {
            context.info(
                "default-scope", u"scope"_s,
                Lint::tr(
                    "the scope is buildkit: another build of the repository without a scope overwrites this cache"),
                Lint::tr("add a scope for each image"));
        }
    }
    if (context.value(u"scope").contains(u';')) {
        context.info("one-scope", u"scope"_s, Lint::tr("a scope with a semicolon in it is one scope, not several"));
    }
    const QString version = context.value(u"version");
    if (version == u"1" && context.has(u"url_v2")) {
        context.warning("url-ignored", u"url_v2"_s, Lint::tr("BuildKit ignores url_v2, since version is 1"), {},
                        context.without(u"url_v2"));
    } else if (context.has(u"url_v2") && context.has(u"url")) {
        context.info("url-ignored", u"url"_s, Lint::tr("BuildKit takes url_v2 and ignores url"));
    }
    if (context.has(u"token") && !context.has(u"url") && !context.has(u"url_v2")) {
        context.info("from-environment", u"url"_s,
                     Lint::tr("url is not set: the client takes it from $ACTIONS_CACHE_URL or $ACTIONS_RESULTS_URL; "
                              "without it buildx leaves the cache out without a word"));
    }
}

void checkSecrets(LintContext &context)
{
    for (const BackendSpec::Attribute &attribute : context.spec().attributes()) {
        const QString &key = attribute.key;
        const QString &value = attribute.value;
        if (value.isEmpty() || value.startsWith(u'$')) {
            continue;
        }
        const QString name = printable(redactText(key.trimmed()), 60);
        if (isSecretAttribute(key)) {
            if (value == kRedacted) {
                context.error("redacted-secret", key,
                              Lint::tr("%1=*** stands for a secret that was left out").arg(name));
                continue;
            }
            QString instead = Lint::tr("leave it out");
            if (context.isType(u"gha")) {
                instead = key == u"token" ? Lint::tr("leave it out: the client takes it from $ACTIONS_RUNTIME_TOKEN")
                                          : Lint::tr("leave it out: docker/build-push-action sets it");
            } else if (context.isType(u"s3")) {
                instead = Lint::tr("leave it out: buildx takes it from $AWS_ACCESS_KEY_ID, $AWS_SECRET_ACCESS_KEY and "
                                   "$AWS_SESSION_TOKEN, or from a profile");
            } else if (context.isType(u"azblob")) {
                instead = Lint::tr("leave it out: the daemon signs in by its own Azure settings");
            }
            context.warning("secret-in-spec", key,
                            Lint::tr("%1 is in the spec: shells, process lists and build histories keep it, and buildx "
                                     "before 0.21.3 put it into traces and into the build's history (CVE-2025-0495)")
                                .arg(name),
                            instead);
        } else if (context.spec().redacted().value(key) != value && context.value(key) == value) {
            context.warning("secret-in-value", key,
                            Lint::tr("the value of %1 holds what looks like a password or a signature").arg(name),
                            Lint::tr("leave it out of the spec"));
        }
    }
}

} // namespace cachalot::lint_rules
