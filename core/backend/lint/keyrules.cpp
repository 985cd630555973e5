#include "core/backend/lint/lintcontext.h"

#include "core/backend/editdistance.h"
#include "core/base/format.h"
#include "core/base/redact.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace cachalot::lint_rules
{

namespace
{

using namespace Qt::StringLiterals;

struct TypeAlias {
    QStringView written;
    QStringView meant;
};

constexpr std::array kTypeAliases = {
    TypeAlias{u"github", u"gha"},      TypeAlias{u"github-actions", u"gha"}, TypeAlias{u"actions", u"gha"},
    TypeAlias{u"azure", u"azblob"},    TypeAlias{u"azureblob", u"azblob"},   TypeAlias{u"az", u"azblob"},
    TypeAlias{u"aws", u"s3"},          TypeAlias{u"minio", u"s3"},           TypeAlias{u"r2", u"s3"},
    TypeAlias{u"gcs", u"s3"},          TypeAlias{u"dir", u"local"},          TypeAlias{u"directory", u"local"},
    TypeAlias{u"file", u"local"},      TypeAlias{u"oci", u"local"},          TypeAlias{u"image", u"registry"},
    TypeAlias{u"docker", u"registry"},
};

QString nearest(QStringView written, const QStringList &names)
{
    // A third of a word may be wrong; in a short one a single letter.
    const qsizetype limit = std::clamp<qsizetype>(written.size() / 3, 1, 3);
    QString best;
    qsizetype bestDistance = limit + 1;
    for (const QString &name : names) {
        const qsizetype distance = editDistance(written, name, limit);
        if (distance < bestDistance) {
            bestDistance = distance;
            best = name;
        }
    }
    return best;
}

// The same name but for what separates its words: image_manifest, ENDPOINT-URL.
QString sameWords(const QString &written, const QStringList &names)
{
    const auto plain = [](const QString &name) {
        QString out = name.trimmed().toLower();
        out.remove(u'-').remove(u'_').remove(u'.').remove(u' ');
        return out;
    };
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const QString &name) { return plain(name) == plain(written); });
    return found == names.end() ? QString() : *found;
}

QStringList names(const LintContext &context)
{
    QStringList out;
    for (const AttributeInfo &attribute : context.schema()->attributes) {
        if (attribute.isUsedIn(context.direction())) {
            out.append(attribute.name);
        }
    }
    return out;
}

QString quoted(const QString &key)
{
    return u'"' + printable(redactText(key), 60) + u'"';
}

void unknown(LintContext &context, const QString &key)
{
    const QStringList known = names(context);
    const QString message = u"BuildKit ignores the unknown attribute "_s + quoted(key);
    const QString trimmed = key.trimmed();
    if (trimmed != key && known.contains(trimmed)) {
        context.warning("blank-in-key", key,
                        u"BuildKit ignores "_s + quoted(key) + u": the blank makes it another name"_s,
                        u"write "_s + trimmed + u" without the blank"_s, context.renamed(key, trimmed));
        return;
    }
    QString meant = sameWords(key, known);
    bool certain = !meant.isEmpty();
    if (meant.isEmpty()) {
        meant = knownConfusion(context.spec(), context.direction(), trimmed.toLower());
        certain = !meant.isEmpty();
    }
    if (meant == u"-") {
        context.warning("unknown-attribute", key, message, u"a cache of this type has no such setting"_s,
                        context.without(key));
        return;
    }
    if (meant.isEmpty()) {
        meant = nearest(trimmed.toLower(), known);
        certain = !meant.isEmpty() && editDistance(trimmed.toLower(), meant, 1) == 1 && meant.size() > 4;
    }
    if (meant.isEmpty()) {
        context.warning("unknown-attribute", key, message);
        return;
    }
    context.warning("unknown-attribute", key, message, meant + u" is probably meant"_s,
                    certain ? context.renamed(key, meant) : std::nullopt);
}

void wrongDirection(LintContext &context, const AttributeInfo &attribute)
{
    const QString &key = attribute.name;
    if (context.isType(u"local") && (key == u"src" || key == u"dest")) {
        const QString other = key == u"src" ? u"dest"_s : u"src"_s;
        context.warning("wrong-direction", key,
                        context.isExport() ? u"BuildKit ignores src of an export"_s
                                           : u"BuildKit ignores dest of an import"_s,
                        other + u" is probably meant"_s, context.renamed(key, other));
        return;
    }
    context.warning("wrong-direction", key,
                    context.isExport() ? u"BuildKit ignores "_s + key + u" of an export: it belongs to --cache-from"_s
                                       : u"BuildKit ignores "_s + key + u" of an import: it belongs to --cache-to"_s,
                    {}, context.without(key));
}

// Attributes that BuildKit knows, but not for this type.
bool foreign(LintContext &context, const QString &key)
{
    const bool compression = key == u"compression" || key == u"compression-level" || key == u"force-compression";
    const bool format = key == u"image-manifest" || key == u"oci-mediatypes";
    if (!compression && !format) {
        return false;
    }
    if (!context.isExport()) {
        context.warning("wrong-direction", key,
                        u"BuildKit ignores "_s + key + u" of an import: it belongs to --cache-to"_s, {},
                        context.without(key));
    } else if (compression) {
        context.warning("compression-ignored", key,
                        u"BuildKit ignores "_s + key + u": a cache of type "_s + context.spec().type() +
                            u" is always written in gzip"_s,
                        {}, context.without(key));
    } else {
        context.warning("format-ignored", key,
                        u"BuildKit ignores "_s + key + u": a cache of type "_s + context.spec().type() +
                            u" has a format of its own"_s,
                        {}, context.without(key));
    }
    return true;
}

void missing(LintContext &context)
{
    for (const AttributeInfo &attribute : context.schema()->attributes) {
        if (!attribute.required || !attribute.isUsedIn(context.direction())) {
            continue;
        }
        const QString &name = attribute.name;
        if (context.has(name)) {
            if (context.value(name).isEmpty()) {
                context.error("empty-attribute", name, name + u" is empty: "_s + context.failure());
            }
            continue;
        }
        const auto renamed = std::find_if(context.findings().begin(), context.findings().end(),
                                          [&](const LintFinding &f) { return f.fixed && f.fixed->has(name); });
        if (renamed != context.findings().end()) {
            if (attribute.filledBy == FilledBy::Nobody) {
                renamed->severity = Severity::Error;
                renamed->message += u", and without "_s + name + u' ' + context.failure();
            }
            continue;
        }
        const QString variables = u'$' + attribute.environment.join(u" or $"_s);
        switch (attribute.filledBy) {
        case FilledBy::Nobody:
            context.error("missing-attribute", name, name + u" is missing: "_s + context.failure(),
                          u"add "_s + name + u"=…"_s);
            break;
        case FilledBy::Daemon:
            if (attribute.namesStore) {
                context.error("missing-attribute", name,
                              name + u" is missing: unless buildkitd has "_s + variables +
                                  u" in its own environment, "_s + context.failure(),
                              u"add "_s + name + u"=…"_s);
                break;
            }
            context.info("from-environment", name,
                         name + u" is not set: buildkitd takes it from its own environment ("_s + variables +
                             u"), and where it is not set there either, "_s + context.failure());
            break;
        case FilledBy::Client:
            context.info("from-environment", name,
                         name + u" is not set: the client takes it from "_s + variables +
                             u"; without it buildx leaves the cache out without a word, and buildctl fails"_s);
            break;
        }
    }
}

} // namespace

void checkType(LintContext &context)
{
    const QString &type = context.spec().type();
    if (context.has(u"type")) {
        context.warning("repeated-type", u"type"_s,
                        u"type is given more than once; the last one counts: "_s + quoted(type), {},
                        context.without(u"type"));
    }
    if (!context.schema()) {
        QStringList known;
        for (const BackendSchema &schema : backendSchemas()) {
            known.append(schema.type);
        }
        QString meant = known.contains(type.trimmed().toLower()) ? type.trimmed().toLower() : QString();
        const bool certain = !meant.isEmpty();
        for (const TypeAlias &alias : kTypeAliases) {
            if (meant.isEmpty() && alias.written == type.toLower()) {
                meant = alias.meant.toString();
            }
        }
        if (meant.isEmpty()) {
            meant = nearest(type.toLower(), known);
        }
        context.error("unknown-type", u"type"_s,
                      u"BuildKit knows no cache of type "_s + quoted(type) + u": "_s + context.failure(),
                      meant.isEmpty() ? u"the types are "_s + known.join(u", "_s) : meant + u" is probably meant"_s,
                      certain ? std::optional(BackendSpec(meant, context.spec().attributes())) : std::nullopt);
        return;
    }
    if (!context.isExport() && !context.schema()->importable) {
        context.error("inline-import", u"type"_s, u"BuildKit can't import type=inline: the cache is not imported"_s,
                      u"import it with type=registry,ref= and the name of the image"_s);
    }
}

void checkKeys(LintContext &context)
{
    if (!context.schema()) {
        return;
    }
    QSet<QString> seen;
    for (const BackendSpec::Attribute &attribute : context.spec().attributes()) {
        const QString &key = attribute.key;
        if (key == u"type") {
            continue;
        }
        if (seen.contains(key)) {
            continue;
        }
        seen.insert(key);
        const auto &all = context.spec().attributes();
        if (std::count_if(all.begin(), all.end(), [&](const auto &a) { return a.key == key; }) > 1) {
            context.warning("repeated-attribute", key, quoted(key) + u" is given more than once; the last one counts"_s,
                            {}, context.withValue(key, context.value(key)));
        }
        if (key.trimmed().isEmpty()) {
            context.warning("empty-key", key, u"BuildKit ignores a value without a name"_s, {}, context.without(key));
        } else if (context.isType(u"inline")) {
            context.warning(
                "ignored-by-inline", key,
                key == u"mode" ? u"BuildKit ignores mode: an inline cache is always min"_s
                               : u"BuildKit ignores "_s + quoted(key) + u": an inline cache has no settings"_s,
                key == u"mode" ? u"for mode=max use a cache of type registry beside the image"_s : QString(),
                context.without(key));
        } else if (const AttributeInfo *known = context.schema()->find(key); !known) {
            if (!foreign(context, key)) {
                unknown(context, key);
            }
        } else if (!known->isUsedIn(context.direction())) {
            wrongDirection(context, *known);
        }
    }
    if (!context.isType(u"inline")) {
        missing(context);
    }
}

} // namespace cachalot::lint_rules
