#include "core/backend/cachelocator.h"

#include "core/backend/attributeschema.h"
#include "core/backend/imagereference.h"
#include "core/backend/speclinter.h"
#include "core/backend/specuse.h"
#include "core/base/format.h"
#include "core/base/redact.h"
#include "core/content/digest.h"
#include "core/content/ocilayout.h"

#include <QDir>
#include <QFileInfo>

#include <optional>

namespace cachalot
{

namespace
{

using namespace Qt::StringLiterals;

enum class Names { OneCache, AStore };

struct Request {
    const QString &text;
    Direction direction;
    Names names;
    const Locations &locations;
    const OpContext &context;

    [[nodiscard]] QString directoryKey() const { return direction == Direction::Export ? u"dest"_s : u"src"_s; }
    [[nodiscard]] QString shown() const { return printable(redactReference(text)); }
};

// A directory and what is named in it.
struct PathName {
    QString path;
    QString tag;
    QString digest;
};

BackendSpec localSpec(const Request &request, const PathName &name)
{
    BackendSpec spec(u"local"_s, {{request.directoryKey(), name.path}});
    if (!name.digest.isEmpty()) {
        spec.set(u"digest"_s, name.digest);
    } else if (!name.tag.isEmpty()) {
        spec.set(u"tag"_s, name.tag);
    }
    return spec;
}

bool startsLikePath(const QString &text)
{
    return text.startsWith(u'/') || text.startsWith(u"./") || text.startsWith(u"../") || text.startsWith(u"~/") ||
           text == u"." || text == u".." || text == u"~" || text.endsWith(u'/') || text.contains(u'\\');
}

// Nobody expands it in a dialog.
QString withHome(const QString &path)
{
    return path == u"~" || path.startsWith(u"~/") ? QDir::homePath() + path.sliced(1) : path;
}

std::optional<PathName> withDigest(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    if (at <= 0 || !Digest::parse(QStringView(text).sliced(at + 1))) {
        return std::nullopt;
    }
    return PathName{text.first(at), {}, text.sliced(at + 1)};
}

bool exists(const QString &path)
{
    return !path.isEmpty() && QFileInfo::exists(withHome(path));
}

// PATH, PATH@DIGEST or PATH:TAG with a path that exists; of several colons the last that leaves one.
std::optional<PathName> existingPath(const QString &text)
{
    if (exists(text)) {
        return PathName{withHome(text), {}, {}};
    }
    if (auto name = withDigest(text); name && exists(name->path)) {
        name->path = withHome(name->path);
        return name;
    }
    for (qsizetype colon = text.lastIndexOf(u':'); colon > 0; colon = text.lastIndexOf(u':', colon - 1)) {
        if (exists(text.first(colon))) {
            return PathName{withHome(text.first(colon)), text.sliced(colon + 1), {}};
        }
    }
    return std::nullopt;
}

// The same for a directory that is still to be made.
PathName newPath(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon > text.lastIndexOf(u'/')) {
        return {withHome(text.first(colon)), text.sliced(colon + 1), {}};
    }
    return {withHome(text), {}, {}};
}

Result<BackendSpec> locateBundle(const Request &request, PathName name)
{
    if (request.direction == Direction::Export) {
        return fail(ErrorCode::Usage,
                    u"%1 is a file: a cache is copied into a directory; the command bundle writes bundle files"_s.arg(
                        printable(name.path)));
    }
    if (!request.locations.bundleDirectory) {
        return fail(ErrorCode::Unsupported,
                    u"%1 is a file, and bundles can't be opened here"_s.arg(printable(name.path)));
    }
    CACHALOT_ASSIGN(name.path, request.locations.bundleDirectory(name.path, request.context));
    if (name.tag.isEmpty() && name.digest.isEmpty()) {
        CACHALOT_ASSIGN(const auto entries, OciLayout(name.path).readIndex());
        if (entries.size() == 1) {
            name.tag = entries.front().name;
            name.digest = name.tag.isEmpty() ? entries.front().descriptor.digest.toString() : QString();
        }
    }
    return localSpec(request, name);
}

Result<BackendSpec> locatePath(const Request &request, PathName name)
{
    const QFileInfo info(name.path);
    if (info.exists() && !info.isDir()) {
        const bool inLayout = info.fileName() == u"index.json" || info.fileName() == u"oci-layout";
        if (!inLayout) {
            return locateBundle(request, std::move(name));
        }
        name.path = info.path();
    }
    if (request.text.endsWith(u':') && name.tag.isEmpty()) {
        return fail(ErrorCode::Usage, u"%1: a tag is missing after the colon"_s.arg(request.shown()));
    }
    return localSpec(request, name);
}

Result<BackendSpec> locateSpec(const Request &request)
{
    CACHALOT_ASSIGN(BackendSpec spec, BackendSpec::parse(request.text));
    if (spec.type() == u"local" && !spec.has(request.directoryKey())) {
        const QString other = request.direction == Direction::Export ? u"src"_s : u"dest"_s;
        if (spec.has(other)) {
            std::vector<BackendSpec::Attribute> attributes = spec.attributes();
            for (BackendSpec::Attribute &attribute : attributes) {
                if (attribute.key == other) {
                    attribute.key = request.directoryKey();
                }
            }
            spec = BackendSpec(spec.type(), std::move(attributes));
        }
    }
    return spec;
}

Result<BackendSpec> locateLibrary(const Request &request, const QString &name)
{
    if (request.locations.libraryDirectory.isEmpty()) {
        return fail(ErrorCode::Unsupported, u"there is no library here"_s);
    }
    if (name.isEmpty() && request.names == Names::OneCache) {
        return fail(ErrorCode::Usage, u"library: needs the name of an entry, library:NAME"_s);
    }
    return localSpec(request, {request.locations.libraryDirectory, name, {}});
}

Result<BackendSpec> locateSample(const Request &request, const QString &name)
{
    const bool known = name == u"min" || name == u"max" || (name.isEmpty() && request.names == Names::AStore);
    if (!known) {
        return fail(ErrorCode::Usage,
                    u"no sample is called \"%1\"; there are sample:min and sample:max"_s.arg(printable(name, 60)));
    }
    if (request.direction == Direction::Export) {
        return fail(ErrorCode::Usage, u"the samples come with the program, and nothing can be written to them"_s);
    }
    if (!request.locations.sampleDirectory) {
        return fail(ErrorCode::Unsupported, u"there are no samples here"_s);
    }
    CACHALOT_ASSIGN(const QString directory, request.locations.sampleDirectory());
    return localSpec(request, {directory, name, {}});
}

Result<BackendSpec> locateConnection(const Request &request)
{
    const QString name = request.text.sliced(1).section(u':', 0, 0);
    if (name.isEmpty()) {
        return fail(ErrorCode::Usage, u"the name of a connection is missing after the @: @NAME or @NAME:ENTRY"_s);
    }
    if (!request.locations.connection) {
        return fail(ErrorCode::Unsupported, u"@%1: there are no saved connections here"_s.arg(printable(name)));
    }
    const qsizetype colon = request.text.indexOf(u':');
    if (colon >= 0 && colon + 1 == request.text.size()) {
        return fail(ErrorCode::Usage, u"@%1: the name of an entry is missing after the colon"_s.arg(printable(name)));
    }
    CACHALOT_ASSIGN(BackendSpec spec, request.locations.connection(name, request.context));
    if (colon >= 0) {
        spec = withEntry(spec, request.text.sliced(colon + 1));
    }
    return specFor(spec, request.direction);
}

Result<BackendSpec> locateReference(const Request &request)
{
    if (const auto reference = ImageReference::parse(request.text); !reference) {
        return fail(
            ErrorCode::Usage,
            u"\"%1\" is neither a path that exists, nor a cache spec (type=…), nor a registry reference (%2)"_s.arg(
                request.shown(), reference.error().message));
    }
    return BackendSpec(u"registry"_s, {{u"ref"_s, request.text}});
}

bool isSpec(const QString &text)
{
    return text.startsWith(u"type=", Qt::CaseInsensitive) || text.trimmed().startsWith(u'{');
}

Result<BackendSpec> locateText(const Request &request)
{
    const QString &text = request.text;
    if (text.trimmed().isEmpty()) {
        return fail(ErrorCode::Usage, u"a cache is missing: a path, a spec (type=…) or a registry reference"_s);
    }
    if (isSpec(text)) {
        return locateSpec(request);
    }
    if (text.startsWith(u"library:")) {
        return locateLibrary(request, text.sliced(8));
    }
    if (text.startsWith(u"sample:")) {
        return locateSample(request, text.sliced(7));
    }
    if (text.startsWith(u'@')) {
        return locateConnection(request);
    }
    if (auto name = existingPath(text)) {
        return locatePath(request, std::move(*name));
    }
    if (text.contains(u'=')) {
        return locateSpec(request);
    }
    if (startsLikePath(text)) {
        if (request.direction == Direction::Export) {
            return locatePath(request, newPath(text));
        }
        return fail(ErrorCode::NotFound, u"%1: no such file or directory"_s.arg(request.shown()));
    }
    return locateReference(request);
}

/// What BuildKit ignores of an import, and we don't: GitHub's REST API lists and deletes caches with it.
bool isOfUse(const BackendSpec &spec, const LintFinding &finding)
{
    return spec.type() == u"gha" && finding.code == u"wrong-direction" &&
           (finding.attribute == u"repository" || finding.attribute == u"ghtoken");
}

Result<LocatedCache> locate(const Request &request)
{
    CACHALOT_ASSIGN(BackendSpec spec, locateText(request));
    LocatedCache located{spec, request.text, {}};
    const bool isConnection = request.text.startsWith(u'@');
    if (isConnection) {
        located.typed = request.text; // holds none
    } else if (isSpec(request.text) || request.text.contains(u'=')) {
        if (spec.redacted() != spec) {
            located.typed = spec.toString(Secrets::Redact);
        }
    } else {
        located.typed = redactReference(request.text);
    }
    for (const LintFinding &finding : lint(spec, request.direction)) {
        if (finding.severity == Severity::Error) {
            return fail(ErrorCode::Usage, lintText(finding));
        }
        // A connection's secrets stand in no text that anybody could read.
        const bool isOwnSecret = isConnection && isSecretAttribute(finding.attribute);
        if (finding.severity == Severity::Warning && !isOwnSecret && !isOfUse(spec, finding)) {
            located.warnings.append(lintText(finding));
        }
    }
    return located;
}

} // namespace

Result<LocatedCache> locateCache(const QString &text, Direction direction, const Locations &locations,
                                 const OpContext &context)
{
    return locate({text, direction, Names::OneCache, locations, context});
}

Result<LocatedCache> locateStore(const QString &text, const Locations &locations, const OpContext &context)
{
    return locate({text, Direction::Import, Names::AStore, locations, context});
}

} // namespace cachalot
