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
    const QString message = Lint::tr("BuildKit ignores the unknown attribute %1").arg(quoted(key));
    const QString trimmed = key.trimmed();
    if (trimmed != key && known.contains(trimmed)) {
        context.warning("blank-in-key", key,
                        Lint::tr("BuildKit ignores %1: the blank makes it another name").arg(quoted(key)),
                        Lint::tr("write %1 without the blank").arg(trimmed), context.renamed(key, trimmed));
        return;
    }
    QString meant = sameWords(key, known);
    bool certain = !meant.isEmpty();
    if (meant.isEmpty()) {
        meant = knownConfusion(context.spec(), context.direction(), trimmed.toLower());
        certain = !meant.isEmpty();
    }
    if (meant == u"-") {
        context.warning("unknown-attribute", key, message, Lint::tr("a cache of this type has no such setting"),
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
    context.warning("unknown-attribute", key, message, Lint::tr("%1 is probably meant").arg(meant),
                    certain ? context.renamed(key, meant) : std::nullopt);
}

void wrongDirection(LintContext &context, const AttributeInfo &attribute)
{
    const QString &key = attribute.name;
    if (context.isType(u"local") && (key == u"src" || key == u"dest")) {
        const QString other = key == u"src" ? u"dest"_s : u"src"_s;
        context.warning("wrong-direction", key,
                        context.isExport() ? Lint::tr("BuildKit ignores src of an export")
                                           : Lint::tr("BuildKit ignores dest of an import"),
                        Lint::tr("%1 is probably meant").arg(other), context.renamed(key, other));
        return;
    }
    context.warning("wrong-direction", key,
                    (context.isExport() ? Lint::tr("BuildKit ignores %1 of an export: it belongs to --cache-from")
                                        : Lint::tr("BuildKit ignores %1 of an import: it belongs to --cache-to"))
                        .arg(key),
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
                        Lint::tr("BuildKit ignores %1 of an import: it belongs to --cache-to").arg(key), {},
                        context.without(key));
    } else if (compression) {
        context.warning("compression-ignored", key,
                        Lint::tr("BuildKit ignores %1: a cache of type %2 is always written in gzip")
                            .arg(key, context.spec().type()),
                        {}, context.without(key));
    } else {
        context.warning(
            "format-ignored", key,
            Lint::tr("BuildKit ignores %1: a cache of type %2 has a format of its own").arg(key, context.spec().type()),
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
                context.error("empty-attribute", name, Lint::tr("%1 is empty: %2").arg(name, context.failure()));
            }
            continue;
        }
        const auto renamed = std::find_if(context.findings().begin(), context.findings().end(),
                                          [&](const LintFinding &f) { return f.fixed && f.fixed->has(name); });
        if (renamed != context.findings().end()) {
            if (attribute.filledBy == FilledBy::Nobody) {
                renamed->severity = Severity::Error;
                renamed->message = Lint::tr("%1, and without %2 %3", "a finding, an attribute, what happens")
                                       .arg(renamed->message, name, context.failure());
            }
            continue;
        }
        const QString variables =
            u'$' + attribute.environment.join(Lint::tr(" or $", "between the names of variables"));
        switch (attribute.filledBy) {
        case FilledBy::Nobody:
            context.error("missing-attribute", name, Lint::tr("%1 is missing: %2").arg(name, context.failure()),
                          Lint::tr("add %1=…").arg(name));
            break;
        case FilledBy::Daemon:
            if (attribute.namesStore) {
                context.error("missing-attribute", name,
                              Lint::tr("%1 is missing: unless buildkitd has %2 in its own environment, %3")
                                  .arg(name, variables, context.failure()),
                              Lint::tr("add %1=…").arg(name));
                break;
            }
            context.info("from-environment", name,
                         Lint::tr("%1 is not set: buildkitd takes it from its own environment (%2), and where it is "
                                  "not set there either, %3")
                             .arg(name, variables, context.failure()));
            break;
        case FilledBy::Client:
            context.info("from-environment", name,
                         Lint::tr("%1 is not set: the client takes it from %2; without it buildx leaves the cache out "
                                  "without a word, and buildctl fails")
                             .arg(name, variables));
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
                        Lint::tr("type is given more than once; the last one counts: %1").arg(quoted(type)), {},
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
                      Lint::tr("BuildKit knows no cache of type %1: %2").arg(quoted(type), context.failure()),
                      meant.isEmpty() ? Lint::tr("the types are %1").arg(known.join(u", "_s))
                                      : Lint::tr("%1 is probably meant").arg(meant),
                      certain ? std::optional(BackendSpec(meant, context.spec().attributes())) : std::nullopt);
        return;
    }
    if (!context.isExport() && !context.schema()->importable) {
        context.error("inline-import", u"type"_s,
                      Lint::tr("BuildKit can't import type=inline: the cache is not imported"),
                      Lint::tr("import it with type=registry,ref= and the name of the image"));
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
            context.warning("repeated-attribute", key,
                            Lint::tr("%1 is given more than once; the last one counts").arg(quoted(key)), {},
                            context.withValue(key, context.value(key)));
        }
        if (key.trimmed().isEmpty()) {
            context.warning("empty-key", key, Lint::tr("BuildKit ignores a value without a name"), {},
                            context.without(key));
        } else if (context.isType(u"inline")) {
            context.warning(
                "ignored-by-inline", key,
                key == u"mode" ? Lint::tr("BuildKit ignores mode: an inline cache is always min")
                               : Lint::tr("BuildKit ignores %1: an inline cache has no settings").arg(quoted(key)),
                key == u"mode" ? Lint::tr("for mode=max use a cache of type registry beside the image") : QString(),
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
