#include "app/cli/copying.h"

#include "app/cli/copyanswer.h"
#include "app/cli/phrases.h"
#include "app/cli/quantities.h"
#include "core/backend/backendfactory.h"
#include "core/base/format.h"
#include "core/content/manifest.h"
#include "core/transfer/imagelayers.h"

#include <algorithm>

namespace cachalot::cli
{
namespace
{

OptionSyntax option(const QString &name, const QString &value, const QString &help, const QStringList &choices = {})
{
    return {.name = name, .value = value, .help = help, .choices = choices, .shortName = {}};
}

/// The destination with the options of the command line among its attributes, where those of BuildKit belong.
BackendSpec withOptions(const Arguments &arguments, BackendSpec destination)
{
    for (const QString &name :
         {QStringLiteral("mode"), QStringLiteral("compression"), QStringLiteral("compression-level"),
          QStringLiteral("oci-mediatypes"), QStringLiteral("image-manifest")}) {
        if (arguments.isSet(name)) {
            destination.set(name, arguments.value(name));
        }
    }
    for (const QString &name : {QStringLiteral("force-compression"), QStringLiteral("ignore-error")}) {
        if (arguments.isSet(name)) {
            destination.set(name, QStringLiteral("true"));
        }
    }
    return destination;
}

/// The diffIDs of an image, whichever its platforms are.
Result<std::vector<Digest>> imageDiffIDs(const CommandContext &context, const QString &text)
{
    CACHALOT_ASSIGN(const auto backend, openCache(context, text));
    CACHALOT_ASSIGN(const CacheSnapshot snapshot, backend->load(context.operation));
    CACHALOT_ASSIGN(std::vector<Digest> diffIDs, imageDiffIDsOf(snapshot));
    if (diffIDs.empty()) {
        return fail(ErrorCode::Usage, QStringLiteral("--image %1: no image with layers").arg(printable(text)));
    }
    return diffIDs;
}

void tellAboutPlan(CommandContext &context, const CopyPlan &plan)
{
    qint64 missing = 0;
    for (const LeftOutResult &result : plan.leftOut) {
        missing += result.reason == LeftOutResult::Reason::Missing ? 1 : 0;
    }
    if (missing > 0) {
        context.messages.warning(
            QStringLiteral("%1 left out, since layers are missing in the source (verify tells more)")
                .arg(counted(missing, QStringLiteral("result is"), QStringLiteral("results are"))));
    }
    const Arguments &arguments = context.arguments; // what stands in the spec itself, the linter tells
    if (plan.isFormatIgnored &&
        (arguments.isSet(QStringLiteral("oci-mediatypes")) || arguments.isSet(QStringLiteral("image-manifest")))) {
        context.messages.warning(
            QStringLiteral("--oci-mediatypes and --image-manifest are ignored, as with BuildKit: the destination "
                           "stores no manifest"));
    }
    if (plan.keptCompressions > 0) {
        context.messages.note(
            QStringLiteral("%1 their compression, as with BuildKit; --force-compression re-encodes them")
                .arg(counted(plan.keptCompressions, QStringLiteral("layer keeps"), QStringLiteral("layers keep"))));
    }
}

Result<CopyReport> planAndRun(CommandContext &context, std::vector<CopySource> sources, CacheBackend &destination,
                              const CopyOptions &options, bool &isAnswered)
{
    CACHALOT_ASSIGN(const CopyPlan plan, planCopy(std::move(sources), destination, options, context.operation));
    tellAboutPlan(context, plan);
    const QString shown = destination.spec().toString();
    if (context.arguments.isSet(QStringLiteral("dry-run"))) {
        context.wantsJson() ? writePlanJson(context.out, shown, plan) : printPlan(context.out, shown, plan);
        isAnswered = true;
        return CopyReport();
    }
    CACHALOT_ASSIGN(CopyReport report, runCopy(plan, destination, nullptr, context.operation));
    const qint64 largest = std::max(report.configBytes, report.manifest.size);
    if (plan.format != CacheFormat::Object && largest > kBuildKitMaxManifestBytes) {
        context.messages.warning(
            QStringLiteral("its %1 has %2 bytes, and BuildKit imports no cache with more than %3: a build would get "
                           "nothing of it")
                .arg(largest == report.configBytes ? QStringLiteral("config") : QStringLiteral("manifest"),
                     formatCount(largest), formatCount(kBuildKitMaxManifestBytes)));
    }
    return report;
}

} // namespace

Result<CopyOptions> readCopyOptions(const CommandContext &context, const BackendSpec &destination)
{
    const Arguments &arguments = context.arguments;
    CACHALOT_ASSIGN(CopyOptions options, copyOptionsOf(withOptions(arguments, destination)));
    if (arguments.isSet(QStringLiteral("jobs"))) {
        CACHALOT_ASSIGN(options.jobs, parseJobs(arguments.value(QStringLiteral("jobs"))));
    }
    if (arguments.isSet(QStringLiteral("limit-rate"))) {
        CACHALOT_ASSIGN(options.bytesPerSecond, parseBytes(arguments.value(QStringLiteral("limit-rate"))));
    }
    if (arguments.isSet(QStringLiteral("image"))) {
        if (options.mode != CopyMode::Min) {
            return fail(ErrorCode::Usage, QStringLiteral("--image says what --mode min keeps, and is for that only"));
        }
        CACHALOT_ASSIGN(options.imageDiffIDs, imageDiffIDs(context, arguments.value(QStringLiteral("image"))));
    }
    CACHALOT_TRY(checkCopyOptions(options));
    return options;
}

Result<std::vector<CopySource>> openSources(const CommandContext &context, const QStringList &texts)
{
    std::vector<CopySource> sources;
    for (const QString &text : texts) {
        CACHALOT_ASSIGN(OpenedCache opened, loadCache(context, text));
        CopySource &source = sources.emplace_back();
        source.backend = std::move(opened.backend);
        source.snapshot = std::move(opened.snapshot);
        source.platform = context.arguments.value(QStringLiteral("platform"));
    }
    return sources;
}

std::vector<OptionSyntax> copyOptions()
{
    const QStringList booleans{QStringLiteral("true"), QStringLiteral("false")};
    return {
        option(QStringLiteral("mode"), QStringLiteral("MODE"),
               QStringLiteral("min: only what a mode=min export would hold; all results, if not given."),
               {QStringLiteral("min"), QStringLiteral("max")}),
        option(QStringLiteral("image"), QStringLiteral("IMAGE"),
               QStringLiteral("The image whose layers --mode min keeps; the last steps' layers, if not given.")),
        option(QStringLiteral("compression"), QStringLiteral("TYPE"),
               QStringLiteral("How layers are to be compressed; those that exist keep theirs without "
                              "--force-compression."),
               {QStringLiteral("uncompressed"), QStringLiteral("gzip"), QStringLiteral("estargz"),
                QStringLiteral("zstd")}),
        option(QStringLiteral("compression-level"), QStringLiteral("N"),
               QStringLiteral("0 to 9 for gzip and estargz, 0 to 22 for zstd.")),
        option(QStringLiteral("force-compression"), {}, QStringLiteral("Re-encode layers of another compression.")),
        option(QStringLiteral("oci-mediatypes"), QStringLiteral("BOOL"),
               QStringLiteral("false: a Docker manifest list."), booleans),
        option(QStringLiteral("image-manifest"), QStringLiteral("BOOL"),
               QStringLiteral("false: an index instead of an image manifest."), booleans),
        option(QStringLiteral("ignore-error"), {},
               QStringLiteral("A copy that fails is a warning, and the exit code is 0.")),
        option(QStringLiteral("jobs"), QStringLiteral("N"), QStringLiteral("Blobs at a time; 4, if not given.")),
        option(QStringLiteral("limit-rate"), QStringLiteral("BYTES"),
               QStringLiteral("Read at most so much in a second (10MB, 10MiB).")),
        option(QStringLiteral("dry-run"), {}, QStringLiteral("Show what would be done.")),
        platformOption(),
    };
}

Result<std::unique_ptr<CacheBackend>> openDestination(CommandContext &context, const QString &destination)
{
    CACHALOT_ASSIGN(const LocatedCache located, locateCache(destination, Direction::Export, context.locations));
    for (const QString &warning : located.warnings) {
        if (context.attributeWarnings == AttributeWarnings::Refuse) {
            return fail(ErrorCode::Usage, QStringLiteral("%1 (--strict)").arg(warning));
        }
        context.messages.warning(warning);
    }
    return createBackend(located.spec, Direction::Export);
}

Result<ExitCode> performCopy(CommandContext &context, const QStringList &sources, const QString &destination)
{
    CACHALOT_ASSIGN(const auto backend, openDestination(context, destination));
    CACHALOT_ASSIGN(const CopyOptions options, readCopyOptions(context, backend->spec()));
    CACHALOT_ASSIGN(std::vector<CopySource> opened, openSources(context, sources));

    bool isAnswered = false;
    auto report = planAndRun(context, std::move(opened), *backend, options, isAnswered);
    if (!report) {
        const bool isForgiven =
            options.ignoreErrors == IgnoreErrors::Yes && report.error().code != ErrorCode::Cancelled;
        if (!isForgiven) {
            return fail(std::move(report).error());
        }
        context.messages.warning(QStringLiteral("%1 (--ignore-error)").arg(report.error().message));
        report = CopyReport();
    }
    if (isAnswered) {
        return ExitCode::Done;
    }
    const QString shown = backend->spec().toString();
    context.wantsJson() ? writeCopyReportJson(context.out, shown, *report)
                        : printCopyReport(context.out, shown, *report);
    return ExitCode::Done;
}

} // namespace cachalot::cli
