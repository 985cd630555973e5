#include "app/cli/commands/repair.h"

#include "app/cli/copyanswer.h"
#include "app/cli/copying.h"
#include "app/cli/phrases.h"
#include "app/cli/problemlist.h"
#include "app/cli/quantities.h"
#include "core/backend/backendspec.h"
#include "core/backend/snippet/textquoting.h"
#include "core/base/format.h"
#include "core/cleanup/cacherepair.h"
#include "core/cleanup/indexcure.h"

namespace cachalot::cli
{
namespace
{

const QString kTo = QStringLiteral("to");
const QString kIndex = QStringLiteral("index");
const QString kBlobsFrom = QStringLiteral("blobs-from");
const QString kOlderThan = QStringLiteral("older-than");
const QString kKeepBytes = QStringLiteral("keep-bytes");
const QString kDeep = QStringLiteral("deep");
const QString kDryRun = QStringLiteral("dry-run");

OptionSyntax option(const QString &name, const QString &value, const QString &help)
{
    return {.name = name, .value = value, .help = help, .choices = {}, .shortName = {}};
}

std::vector<OptionSyntax> repairOptions()
{
    OptionSyntax blobsFrom =
        option(kBlobsFrom, QStringLiteral("CACHE"),
               QStringLiteral("Take blobs that are missing or wrong from this cache; may be repeated."));
    blobsFrom.isRepeatable = true;
    std::vector<OptionSyntax> options{
        option(kTo, QStringLiteral("DEST"), QStringLiteral("Where the sound cache is written; CACHE itself is fine.")),
        blobsFrom,
        option(kOlderThan, QStringLiteral("AGE"), QStringLiteral("Leave out results that were made so long ago.")),
        option(kKeepBytes, QStringLiteral("BYTES"),
               QStringLiteral("Keep so much of layers; what costs the most for a step goes first.")),
        option(kDeep, {}, QStringLiteral("Also unpack every layer to see whether it is sound.")),
        option(kIndex, {},
               QStringLiteral("Only take out of a directory's index.json, in place, entries that lead nowhere or "
                              "repeat a name; build it anew of the manifests that lie there where it is no index.")),
    };
    for (OptionSyntax &copyOption : copyOptions()) {
        if (copyOption.name != u"mode" && copyOption.name != u"image" && copyOption.name != u"ignore-error") {
            options.push_back(std::move(copyOption));
        }
    }
    return options;
}

void writeDropped(JsonWriter &json, const DroppedCount &dropped)
{
    json.key("dropped").beginObject();
    json.key("results").number(dropped.results);
    json.key("records").number(dropped.records);
    json.key("layers").number(dropped.layers);
    json.key("bytes").number(dropped.bytes);
    json.end();
}

QString droppedSentence(const DroppedCount &dropped)
{
    return QStringLiteral("left out: %1, %2, %3 (%4)")
        .arg(counted(dropped.results, QStringLiteral("result"), QStringLiteral("results")),
             counted(dropped.records, QStringLiteral("record"), QStringLiteral("records")),
             counted(dropped.layers, QStringLiteral("layer"), QStringLiteral("layers")), formatBytes(dropped.bytes));
}

/// What `repair DIR --index` has found.
struct IndexFindings {
    std::vector<BadIndexEntry> bad;
    bool isUnreadable = false; ///< the file is no index
    /// Where it is none, or nothing would be left of it: what lies in the directory, of which it is built anew.
    std::vector<FoundManifest> found;
};

void writeIndexJson(CommandContext &context, const QString &store, bool isDry, const IndexFindings &findings)
{
    JsonWriter json(context.out);
    json.beginObject();
    json.key("schemaVersion").number(1);
    json.key("store").text(store);
    json.key("dryRun").boolean(isDry);
    json.key("entriesRemoved").beginArray();
    for (const BadIndexEntry &entry : findings.bad) {
        json.beginObject();
        json.key("name").text(entry.name);
        json.key("digest").textOrNull(entry.digest);
        json.key("reason").text(entry.reason);
        json.end();
    }
    json.end();
    json.key("rebuilt").boolean(!findings.found.empty());
    json.key("entriesFound").beginArray();
    for (const FoundManifest &manifest : findings.found) {
        json.beginObject();
        json.key("digest").text(manifest.descriptor.digest.toString());
        json.key("isCache").boolean(manifest.isCache);
        json.key("changedAt").time(manifest.changedAt);
        json.end();
    }
    json.end();
    json.end();
}

void printIndexFindings(CommandContext &context, const QString &indexPath, bool isDry, const IndexFindings &findings)
{
    const QString path = printable(indexPath, 1000);
    if (!findings.bad.empty() || findings.found.empty()) {
        context.out.printLine(QStringLiteral("%1: %2 %3")
                                  .arg(path,
                                       counted(static_cast<qint64>(findings.bad.size()), QStringLiteral("entry"),
                                               QStringLiteral("entries")),
                                       isDry ? QStringLiteral("to take out") : QStringLiteral("taken out")));
        for (const BadIndexEntry &entry : findings.bad) {
            context.out.printLine(QStringLiteral("  %1: %2").arg(printable(entry.name), printable(entry.reason)));
        }
    }
    if (findings.found.empty()) {
        return;
    }
    context.out.printLine(
        QStringLiteral("%1: %2; %3 %4")
            .arg(path, findings.isUnreadable ? QStringLiteral("no index") : QStringLiteral("nothing is left"),
                 isDry ? QStringLiteral("to be built anew of") : QStringLiteral("built anew of"),
                 counted(static_cast<qint64>(findings.found.size()), QStringLiteral("manifest that lies there"),
                         QStringLiteral("manifests that lie there"))));
    for (const FoundManifest &manifest : findings.found) {
        context.out.printLine(QStringLiteral("  %1  %2  %3")
                                  .arg(manifest.descriptor.digest.toString(),
                                       manifest.changedAt.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                                       manifest.isCache ? QStringLiteral("cache") : QStringLiteral("image")));
    }
    const QString directory = indexPath.chopped(static_cast<qsizetype>(QStringLiteral("/index.json").size()));
    const BackendSpec newest(QStringLiteral("local"),
                             {{QStringLiteral("src"), directory},
                              {QStringLiteral("digest"), findings.found.front().descriptor.digest.toString()}});
    const BackendSpec named(QStringLiteral("local"),
                            {{QStringLiteral("dest"), directory}, {QStringLiteral("tag"), QStringLiteral("NAME")}});
    context.out.printLine(QStringLiteral("Which names they had is not known. To give the newest one a name:"));
    context.out.printLine(
        QStringLiteral("  cachalot-cli copy %1 %2")
            .arg(printable(quoteShell(newest.toString()), 2000), printable(quoteShell(named.toString()), 2000)));
}

Result<IndexFindings> lookIntoIndex(const OciLayout &layout, const OpContext &context)
{
    IndexFindings findings;
    auto bad = findBadEntries(layout, context);
    if (bad) {
        findings.bad = std::move(*bad);
        CACHALOT_ASSIGN(const auto entries, layout.readIndex());
        if (!findings.bad.empty() && findings.bad.size() == entries.size()) {
            CACHALOT_ASSIGN(findings.found, findManifests(layout, context));
        }
        return findings;
    }
    const ErrorCode code = bad.error().code;
    if (code != ErrorCode::Damaged && code != ErrorCode::LimitExceeded && code != ErrorCode::NotFound) {
        return fail(bad.error());
    }
    findings.isUnreadable = true;
    auto found = findManifests(layout, context);
    if (!found || found->empty()) {
        return fail(std::move(bad).error()); // no directory, or nothing that an index could be made of
    }
    findings.found = std::move(*found);
    return findings;
}

Result<> writeIndex(const OciLayout &layout, const IndexFindings &findings, const OpContext &context)
{
    if (!findings.bad.empty()) {
        CACHALOT_TRY(removeBadEntries(layout, findings.bad, context));
    }
    std::vector<Descriptor> manifests;
    for (const FoundManifest &manifest : findings.found) {
        manifests.push_back(manifest.descriptor);
    }
    return manifests.empty() ? Result<>() : LayoutIndex(layout).rebuild(manifests, context);
}

Result<ExitCode> cureIndex(CommandContext &context)
{
    CACHALOT_ASSIGN(const auto backend, openStore(context, context.arguments.operand(0)));
    const BackendSpec &spec = backend->spec();
    if (spec.type() != u"local") {
        return fail(ErrorCode::Usage, QStringLiteral("--index is for cache directories (type=local)"));
    }
    const OciLayout layout(spec.has(u"src") ? spec.value(u"src") : spec.value(u"dest"));
    CACHALOT_ASSIGN(const IndexFindings findings, lookIntoIndex(layout, context.operation));
    const bool isDry = context.arguments.isSet(kDryRun);
    if (!isDry) {
        CACHALOT_TRY(writeIndex(layout, findings, context.operation));
    }
    if (context.wantsJson()) {
        writeIndexJson(context, spec.toString(), isDry, findings);
    } else {
        printIndexFindings(context, layout.indexPath(), isDry, findings);
    }
    return ExitCode::Done;
}

Result<RepairOptions> readRepairOptions(const CommandContext &context, const BackendSpec &destination)
{
    const Arguments &arguments = context.arguments;
    RepairOptions options;
    CACHALOT_ASSIGN(options.copy, readCopyOptions(context, destination));
    options.deep = arguments.isSet(kDeep);
    if (arguments.isSet(kOlderThan)) {
        CACHALOT_ASSIGN(const std::chrono::seconds age, parseAge(arguments.value(kOlderThan)));
        options.notBefore = QDateTime::currentDateTimeUtc().addSecs(-age.count());
    }
    if (arguments.isSet(kKeepBytes)) {
        CACHALOT_ASSIGN(options.keepBytes, parseBytes(arguments.value(kKeepBytes)));
    }
    CACHALOT_ASSIGN(options.donors, openSources(context, arguments.values(kBlobsFrom)));
    return options;
}

void printRepairPlan(CommandContext &context, const QString &shown, const RepairPlan &plan)
{
    printProblems(context.out, plan.problems);
    context.out.printLine(droppedSentence(plan.dropped));
    if (plan.fetchedBlobs > 0) {
        context.out.printLine(QStringLiteral("from other caches: %1 (%2)")
                                  .arg(counted(plan.fetchedBlobs, QStringLiteral("blob"), QStringLiteral("blobs")),
                                       formatBytes(plan.fetchedBytes)));
    }
    printPlan(context.out, shown, plan.copy);
}

} // namespace

const CommandSyntax &RepairCommand::syntax() const
{
    static const CommandSyntax syntax{
        .name = QStringLiteral("repair"),
        .summary = QStringLiteral("a sound cache from a damaged or bloated one"),
        .description = QStringLiteral(
            "Reads every blob of the cache and writes a new one of what is sound: without results whose\n"
            "layers are missing or wrong, without records that BuildKit rejects,\n"
            "and small enough for BuildKit to import it. The old cache stays what it is; where DEST is its\n"
            "own name, that name stands for it until the new one is whole."),
        .operands = {{QStringLiteral("CACHE"), QStringLiteral("The cache to repair; a directory for --index.")}},
        .options = repairOptions(),
        .examples = {QStringLiteral("repair ~/.cache/buildkit:main --to ~/.cache/buildkit:main --dry-run"),
                     QStringLiteral("repair ./cache --to ./small --keep-bytes 2GB --older-than 30d"),
                     QStringLiteral("repair ./cache --to ./cache --blobs-from ghcr.io/acme/cache:main"),
                     QStringLiteral("repair ./cache --index")},
    };
    return syntax;
}

Result<ExitCode> RepairCommand::run(CommandContext &context) const
{
    const Arguments &arguments = context.arguments;
    if (arguments.isSet(kIndex)) {
        if (arguments.isSet(kTo)) {
            return fail(ErrorCode::Usage, QStringLiteral("--index works in place; --to is for a new cache"));
        }
        return cureIndex(context);
    }
    if (!arguments.isSet(kTo)) {
        return fail(ErrorCode::Usage, QStringLiteral("repair needs --to DEST (or --index, for index.json only)"));
    }
    CACHALOT_ASSIGN(const auto destination, openDestination(context, arguments.value(kTo)));
    CACHALOT_ASSIGN(const RepairOptions options, readRepairOptions(context, destination->spec()));
    CACHALOT_ASSIGN(std::vector<CopySource> sources, openSources(context, {arguments.operand(0)}));
    CACHALOT_ASSIGN(const RepairPlan plan,
                    planRepair(std::move(sources.front()), *destination, options, context.operation));
    const QString shown = destination->spec().toString();
    const auto addDropped = [&plan](JsonWriter &json) {
        writeDropped(json, plan.dropped);
        json.key("blobsFetched").number(plan.fetchedBlobs);
    };
    if (arguments.isSet(kDryRun)) {
        if (context.wantsJson()) {
            writePlanJson(context.out, shown, plan.copy, addDropped);
        } else {
            printRepairPlan(context, shown, plan);
        }
        return ExitCode::Done;
    }
    CACHALOT_ASSIGN(const RepairReport report, runRepair(plan, *destination, nullptr, context.operation));
    if (context.wantsJson()) {
        writeCopyReportJson(context.out, shown, report.copy, addDropped);
    } else {
        printCopyReport(context.out, shown, report.copy);
        context.out.printLine(droppedSentence(report.dropped));
    }
    return ExitCode::Done;
}

} // namespace cachalot::cli
