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
                        names.size() == 1 ? u"name is empty: the cache is stored under no name of its own"_s
                                          : u"one of the names is empty, and counts as a name"_s,
                        {},
                        filled.isEmpty() ? context.without(u"name") : context.withValue(u"name"_s, filled.join(u';')));
    }
    if (context.isType(u"s3") && !context.isExport() && names.size() > 1) {
        context.warning("only-first-name", u"name"_s,
                        u"an s3 import reads the first name only ("_s + printable(redactText(names.first()), 60) + u')',
                        u"import each name with a spec of its own"_s, context.withValue(u"name"_s, names.first()));
    }
    for (const QString &name : names) {
        if (context.isType(u"azblob") && (name.contains(u".."_s) || name.contains(u"//"_s))) {
            context.warning("name-cleaned", u"name"_s,
                            u"BuildKit joins names as paths: .. and // in one lead to another place"_s);
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
            context.info("prefix-without-slash", key,
                         u"no slash is added to "_s + key + u": keys begin with "_s + context.shown(key) + next,
                         u"write "_s + key + u'=' + context.shown(key) + u"/ for a folder (the keys then change)"_s);
        }
        if (key == u"prefix" && value.startsWith(u'/')) {
            context.info("prefix-with-leading-slash", key, u"the keys begin with a slash: a folder without a name"_s);
        }
    }
    if (context.has(u"manifests_prefix") && context.has(u"blobs_prefix") &&
        context.value(u"manifests_prefix") == context.value(u"blobs_prefix")) {
        context.warning("prefixes-equal", u"manifests_prefix"_s,
                        u"names and layers lie in one place, so a name can't be told from a layer"_s);
    }
}

void checkS3Credentials(LintContext &context)
{
    const bool id = context.has(u"access_key_id");
    const bool secret = context.has(u"secret_access_key");
    if (id != secret) {
        context.warning(
            "incomplete-credentials", id ? u"access_key_id"_s : u"secret_access_key"_s,
            u"buildx fills in the other half from its own AWS settings, which may belong to someone else; with "
            "buildctl the daemon's own settings count instead"_s,
            u"give access_key_id and secret_access_key, or neither"_s);
    }
    if (context.has(u"session_token") && !(id && secret)) {
        context.warning("incomplete-credentials", u"session_token"_s,
                        u"session_token stands without the keys that it belongs to: buildx adds those of its own AWS "
                        "settings, and BuildKit ignores it where there are none"_s,
                        u"give all three, or none"_s);
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
        context.error("invalid-bucket", u"bucket"_s, u"bucket is a name, not a URL: "_s + context.failure(),
                      plain ? u"write bucket="_s + printable(redactReference(rest), 70)
                            : u"put what follows the bucket into prefix"_s,
                      plain ? std::optional(context.withValue(u"bucket"_s, rest)) : std::nullopt);
    } else if (bucket.contains(u'/')) {
        context.error("invalid-bucket", u"bucket"_s, u"bucket holds a slash: "_s + context.failure(),
                      u"put what follows the slash into prefix"_s);
    }
    const QString endpoint = context.value(u"endpoint_url");
    if (endpoint.isEmpty() && parseGoBool(context.value(u"use_path_style")) == true) {
        context.warning("needs-endpoint-url", u"use_path_style"_s,
                        u"BuildKit ignores use_path_style without endpoint_url"_s, {},
                        context.without(u"use_path_style"));
    }
    static const QRegularExpression google(u"\\Ahttps?://([^/]*\\.)?storage\\.googleapis\\.com(?![^/:])"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (google.match(endpoint).hasMatch() && parseGoBool(context.value(u"disable_accept_encoding")) != true) {
        context.warning("google-signature", u"disable_accept_encoding"_s,
                        u"Google Cloud Storage answers SignatureDoesNotMatch, since it changes a signed header"_s,
                        u"add disable_accept_encoding=true (BuildKit 0.30 or later)"_s,
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
                          u"account_url does not begin with https://: BuildKit fails with \"no Host in request URL\""_s,
                          u"write account_url=https://"_s + context.shown(u"account_url"),
                          context.withValue(u"account_url"_s, u"https://"_s + url));
        } else if (url.startsWith(u"http://") && context.value(u"secret_access_key").isEmpty()) {
            context.error("account-url-without-https", u"account_url"_s,
                          u"Azure's sign-in is refused over plain HTTP: "_s + context.failure(),
                          u"write https://, or give secret_access_key"_s);
        } else if (!url.startsWith(u"https://") && !url.startsWith(u"http://")) {
            context.error("url-without-scheme", u"account_url"_s,
                          u"account_url does not begin with https://: "_s + context.failure());
        }
    }
    static const QRegularExpression container(u"\\A(?=.{3,63}\\z)[a-z0-9]+(-[a-z0-9]+)*\\z|\\A\\$(root|web|logs)\\z"_s);
    const QString name = context.value(u"container");
    if (context.has(u"container") && !name.contains(u'$') && !container.match(name).hasMatch()) {
        context.error("invalid-container", u"container"_s,
                      u"Azure takes no such container name: "_s + context.failure(),
                      u"3 to 63 lower-case letters, digits and single hyphens"_s);
    }
    if (!context.isExport()) {
        context.info("import-creates-container", u"container"_s,
                     u"the import creates the container where it does not exist"_s);
    }
    for (const QString &key : {u"prefix"_s, u"blobs_prefix"_s, u"manifests_prefix"_s}) {
        const QString value = context.value(key);
        if (value.contains(u"..") || value.contains(u"//") || value.startsWith(u"./")) {
            context.warning("prefix-cleaned", key,
                            u"BuildKit joins the parts of a key as a path: .. and // in "_s + key +
                                u" lead to another place"_s);
        } else if (key == u"prefix" && value.startsWith(u'/')) {
            context.info("prefix-with-leading-slash", key, u"the keys begin with a slash: a folder without a name"_s);
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
            context.warning("needs-both", given, u"BuildKit ignores "_s + given + u" without "_s + other);
        }
        if (!context.has(u"scope")) {
            context.info(
                "default-scope", u"scope"_s,
                u"the scope is buildkit: another build of the repository without a scope overwrites this cache"_s,
                u"add a scope for each image"_s);
        }
    }
    if (context.value(u"scope").contains(u';')) {
        context.info("one-scope", u"scope"_s, u"a scope with a semicolon in it is one scope, not several"_s);
    }
    const QString version = context.value(u"version");
    if (version == u"1" && context.has(u"url_v2")) {
        context.warning("url-ignored", u"url_v2"_s, u"BuildKit ignores url_v2, since version is 1"_s, {},
                        context.without(u"url_v2"));
    } else if (context.has(u"url_v2") && context.has(u"url")) {
        context.info("url-ignored", u"url"_s, u"BuildKit takes url_v2 and ignores url"_s);
    }
    if (context.has(u"token") && !context.has(u"url") && !context.has(u"url_v2")) {
        context.info(
            "from-environment", u"url"_s,
            u"url is not set: the client takes it from $ACTIONS_CACHE_URL or $ACTIONS_RESULTS_URL; without it buildx "
            "leaves the cache out without a word"_s);
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
                context.error("redacted-secret", key, name + u"=*** stands for a secret that was left out"_s);
                continue;
            }
            QString instead = u"leave it out"_s;
            if (context.isType(u"gha")) {
                instead = key == u"token" ? u"leave it out: the client takes it from $ACTIONS_RUNTIME_TOKEN"_s
                                          : u"leave it out: docker/build-push-action sets it"_s;
            } else if (context.isType(u"s3")) {
                instead = u"leave it out: buildx takes it from $AWS_ACCESS_KEY_ID, $AWS_SECRET_ACCESS_KEY and "
                          u"$AWS_SESSION_TOKEN, "
                          "or from a profile"_s;
            } else if (context.isType(u"azblob")) {
                instead = u"leave it out: the daemon signs in by its own Azure settings"_s;
            }
            context.warning(
                "secret-in-spec", key,
                name +
                    u" is in the spec: shells, process lists and build histories keep it, and buildx before 0.21.3 put "
                    "it into traces and into the build's history (CVE-2025-0495)"_s,
                instead);
        } else if (context.spec().redacted().value(key) != value && context.value(key) == value) {
            context.warning("secret-in-value", key,
                            u"the value of "_s + name + u" holds what looks like a password or a signature"_s,
                            u"leave it out of the spec"_s);
        }
    }
}

} // namespace cachalot::lint_rules
