#include "core/backend/lint/lintcontext.h"

#include "core/backend/govalues.h"
#include "core/backend/imagereference.h"

#include <optional>

namespace cachalot::lint_rules
{

namespace
{

using namespace Qt::StringLiterals;

void checkReference(LintContext &context)
{
    const QString ref = context.value(u"ref");
    if (ref.isEmpty() || ref.trimmed() != ref || ref.contains(u'$')) {
        return;
    }
    const auto reference = ImageReference::parse(ref);
    if (reference) {
        if (context.isExport() && !reference->digest.isEmpty()) {
            context.warning(
                "export-to-digest", u"ref"_s,
                Lint::tr("the new cache has another digest: the export succeeds, but no tag and no import finds it"),
                Lint::tr("name a tag"));
        }
        return;
    }
    // Two ways to put it right: without the scheme that belongs to URLs, and in lower case.
    QString better = ref;
    for (const QString &scheme : {u"https://"_s, u"http://"_s, u"docker://"_s, u"oci://"_s}) {
        if (better.startsWith(scheme, Qt::CaseInsensitive)) {
            better = better.sliced(scheme.size());
        }
    }
    if (!ImageReference::parse(better)) {
        const qsizetype colon = better.lastIndexOf(u':');
        const qsizetype nameEnd = colon > better.lastIndexOf(u'/') ? colon : better.size();
        better = better.first(nameEnd).toLower() + better.sliced(nameEnd);
    }
    std::optional<BackendSpec> fixed;
    QString suggestion;
    if (ImageReference::parse(better)) {
        fixed = context.withValue(u"ref"_s, better);
        suggestion = Lint::tr("write %1").arg(u"ref="_s + fixed->redacted().value(u"ref"));
    }
    context.error(
        "invalid-reference", u"ref"_s,
        Lint::tr("%1: %2", "what is wrong, and what happens").arg(reference.error().message, context.failure()),
        suggestion, fixed);
}

void checkFormat(LintContext &context)
{
    const auto oci = parseGoBool(context.value(u"oci-mediatypes"));
    const auto manifest = parseGoBool(context.value(u"image-manifest"));
    if (oci != false) {
        return;
    }
    if (manifest == true) {
        context.error(
            "image-manifest-needs-oci", u"image-manifest"_s,
            Lint::tr("image-manifest=true needs the media types of OCI, and oci-mediatypes=false turns them off: %1")
                .arg(context.failure()),
            Lint::tr("remove one of the two"));
    } else if (!context.has(u"image-manifest")) {
        context.info("image-manifest-off", u"oci-mediatypes"_s,
                     Lint::tr("oci-mediatypes=false turns image-manifest off too; BuildKit 0.21 fails instead"));
    }
}

} // namespace

void checkRegistry(LintContext &context)
{
    if (!context.isType(u"registry")) {
        return;
    }
    checkReference(context);
    if (context.isExport()) {
        checkFormat(context);
    }
    if (parseGoBool(context.value(u"registry.insecure")) == true) {
        context.info("insecure-registry", u"registry.insecure"_s,
                     Lint::tr("BuildKit talks to this registry over plain HTTP, and forgets what the daemon's "
                              "configuration says of it"));
    }
}

void checkLocal(LintContext &context)
{
    if (!context.isType(u"local")) {
        return;
    }
    if (context.isExport()) {
        checkFormat(context);
        const auto reset = parseGoBool(context.value(u"reset"));
        if (reset == true) {
            context.info(
                "reset-needs-buildx", u"reset"_s,
                Lint::tr(
                    "reset needs buildx 0.35 (BuildKit's client 0.31): older ones ignore it. It can delete blobs of an "
                    "export that runs at the same time"));
        } else if (!context.has(u"reset")) {
            context.info(
                "local-grows", u"dest"_s,
                Lint::tr("each export adds its blobs to the directory, and nothing deletes those of the last one"),
                Lint::tr("add reset=true (buildx 0.35 or later), or prune the directory"));
        }
        if (context.has(u"tag") && context.value(u"tag").isEmpty()) {
            context.warning("empty-tag", u"tag"_s,
                            Lint::tr("the cache is stored without a name, and no import finds it"), {},
                            context.without(u"tag"));
        }
        return;
    }
    const bool digest = !context.value(u"digest").isEmpty();
    if (digest && context.has(u"tag")) {
        context.warning("tag-ignored", u"tag"_s, Lint::tr("BuildKit ignores tag, since digest is given"), {},
                        context.without(u"tag"));
    } else if (context.has(u"tag") && context.value(u"tag").isEmpty()) {
        context.error("empty-tag", u"tag"_s, Lint::tr("tag is empty: the build fails"), {}, context.without(u"tag"));
    }
}

void checkCompression(LintContext &context)
{
    if (!context.isExport() || !(context.isType(u"registry") || context.isType(u"local"))) {
        return;
    }
    const auto level = parseGoInt(context.value(u"compression-level"));
    if (!level) {
        return;
    }
    const QString key = u"compression-level"_s;
    const QString type = context.has(u"compression") ? context.value(u"compression") : u"gzip"_s;
    const QString what = key + u'=' + context.shown(key);
    if (type == u"uncompressed") {
        context.warning("level-without-effect", key, Lint::tr("compression-level has no effect on uncompressed layers"),
                        {}, context.without(key));
    } else if ((type == u"gzip" || type == u"estargz") && (*level < -2 || *level > 9)) {
        context.error("level-out-of-range", key,
                      Lint::tr("%1 is beyond 0 to 9 of %2: the build fails at the first layer").arg(what, type));
    } else if ((type == u"gzip" || type == u"estargz") && *level < 0) {
        context.info("level-out-of-range", key,
                     *level == -1 ? Lint::tr("-1 is the default level of gzip")
                                  : Lint::tr("-2 is gzip without matches (Huffman codes only)"));
    } else if (type == u"zstd" && (*level < 0 || *level > 22)) {
        context.warning("level-out-of-range", key,
                        (*level < 0 ? Lint::tr("%1 is beyond 0 to 22 of zstd: the fastest level is taken")
                                    : Lint::tr("%1 is beyond 0 to 22 of zstd: the best level is taken"))
                            .arg(what));
    }
}

} // namespace cachalot::lint_rules
