#include "app/cli/commands/verify.h"

#include "app/cli/opencache.h"
#include "app/cli/phrases.h"
#include "app/cli/problemlist.h"
#include "app/cli/quantities.h"
#include "core/base/format.h"
#include "core/cleanup/sizehistory.h"
#include "core/content/manifest.h"
#include "core/transfer/verifyrunner.h"

namespace cachalot::cli
{
namespace
{

/// How near the cache is to what BuildKit imports, and when it will be over it.
struct Trend {
    std::optional<qint64> exportsLeft;
    qint64 exportsSeen = 0;
};

Trend trendOf(const CommandContext &context, const QString &cache, const VerifyReport &report)
{
    const QString directory = context.locations.stateDirectory;
    if (directory.isEmpty() || report.documentBytes == 0 || report.manifest.isNull()) {
        return {};
    }
    SizeHistory history(directory + QStringLiteral("/sizes.json"));
    if (const auto added = history.add(cache, {QDateTime::currentDateTimeUtc(), report.manifest, report.documentBytes});
        !added) {
        context.messages.note(QStringLiteral("sizes are not remembered: %1").arg(added.error().message));
    }
    const auto seen = history.exportsOf(cache);
    return {exportsUntil(seen, kBuildKitMaxManifestBytes), static_cast<qint64>(seen.size())};
}

Result<VerifySample> parseSample(const QString &text)
{
    bool isNumber = false;
    if (text.endsWith(u'%')) {
        const double percent = text.chopped(1).toDouble(&isNumber);
        constexpr double kHundred = 100;
        if (isNumber && percent > 0 && percent <= kHundred) {
            return VerifySample{0, percent};
        }
    } else if (const qint64 blobs = text.toLongLong(&isNumber); isNumber && blobs > 0) {
        return VerifySample{blobs, 0};
    }
    return fail(ErrorCode::Usage,
                QStringLiteral("--sample takes a number of blobs or a percentage (50, 5%), not “%1”").arg(text));
}

void writeJson(Output &out, const QString &cache, const VerifyReport &report, const VerifyOptions &options,
               const Trend &trend)
{
    JsonWriter json(out);
    json.beginObject();
    json.key("schemaVersion").number(1);
    json.key("cache").text(cache);
    json.key("ok").boolean(report.ok);
    json.key("blobsChecked").number(report.blobsChecked);
    json.key("bytesChecked").number(report.bytesChecked);
    json.key("importable").boolean(report.importable);
    json.key("problems");
    writeProblems(json, report.problems);
    json.key("outcome").text(importOutcomeName(report.outcome));
    json.key("verdict").text(report.verdict);
    json.key("resultsLost").number(report.resultsLost);
    json.key("deep").boolean(options.deep);
    json.key("blobsLeftOut").number(report.blobsLeftOut);
    json.key("limit").beginObject();
    json.key("bytes").number(report.documentBytes);
    json.key("mostBytes").number(kBuildKitMaxManifestBytes);
    json.key("exportsSeen").number(trend.exportsSeen);
    json.key("exportsLeft").number(trend.exportsLeft);
    json.end();
    json.end();
}

void printLimit(Output &out, const VerifyReport &report, const Trend &trend)
{
    constexpr qint64 kWorthTelling = kBuildKitMaxManifestBytes / 2;
    if (report.documentBytes < kWorthTelling && !trend.exportsLeft) {
        return;
    }
    constexpr qint64 kHundred = 100;
    QString sentence = QStringLiteral("BuildKit imports documents of up to 1 MiB; the largest here has %1 (%2 %)")
                           .arg(formatBytes(report.documentBytes))
                           .arg(report.documentBytes * kHundred / kBuildKitMaxManifestBytes);
    if (trend.exportsLeft) {
        sentence += QStringLiteral(". At this rate it will be over that in about %1")
                        .arg(counted(*trend.exportsLeft, QStringLiteral("export"), QStringLiteral("exports")));
    }
    out.printLine(sentence + u'.');
}

void printText(Output &out, const VerifyReport &report, const VerifyOptions &options, const Trend &trend)
{
    const QString checked = QStringLiteral("%1, %2 %3")
                                .arg(counted(report.blobsChecked, QStringLiteral("blob"), QStringLiteral("blobs")),
                                     formatBytes(report.bytesChecked),
                                     options.deep ? QStringLiteral("read and unpacked") : QStringLiteral("read"));
    const QString word = report.ok ? toned(QStringLiteral("sound"), Tone::Good, out.terminal())
                                   : toned(QStringLiteral("damaged"), Tone::Bad, out.terminal());
    out.printLine(QStringLiteral("%1: %2; %3").arg(word, checked, problemCount(report.problems)));
    out.printLine(report.verdict);
    if (report.blobsLeftOut > 0) {
        out.printLine(QStringLiteral("%1 not read (--sample), and the verdict takes them for sound.")
                          .arg(counted(report.blobsLeftOut, QStringLiteral("blob was"), QStringLiteral("blobs were"))));
    }
    printLimit(out, report, trend);
    printProblems(out, report.problems);
}

} // namespace

const CommandSyntax &VerifyCommand::syntax() const
{
    static const CommandSyntax syntax{
        .name = QStringLiteral("verify"),
        .summary = QStringLiteral("read every blob and compare; say what a build would get"),
        .description = QStringLiteral(
            "Reads every blob that the cache names and compares its presence, size and digest; then says\n"
            "what a build that imports the cache would get of it, by BuildKit's own rules. The exit code\n"
            "is 1 where anything is wrong."),
        .operands = {{QStringLiteral("CACHE"), QStringLiteral("The cache to verify.")}},
        .options = {{QStringLiteral("deep"),
                     {},
                     QStringLiteral("Also unpack every layer, compare its diffID and read its archive to the end."),
                     {},
                     {}},
                    {QStringLiteral("jobs"),
                     QStringLiteral("N"),
                     QStringLiteral("Blobs at a time; one per core, if not given."),
                     {},
                     {}},
                    {QStringLiteral("sample"),
                     QStringLiteral("N|PERCENT"),
                     QStringLiteral("Read only so many blobs, chosen by chance (50, 5%), of a huge cache."),
                     {},
                     {}}},
        .examples = {QStringLiteral("verify ~/.cache/buildkit:main --deep"),
                     QStringLiteral("verify type=local,src=cache --json")},
    };
    return syntax;
}

Result<ExitCode> VerifyCommand::run(CommandContext &context) const
{
    size_t jobs = 0;
    if (context.arguments.isSet(QStringLiteral("jobs"))) {
        CACHALOT_ASSIGN(jobs, parseJobs(context.arguments.value(QStringLiteral("jobs"))));
    }
    VerifyOptions options{.deep = context.arguments.isSet(QStringLiteral("deep")), .jobs = jobs};
    if (const QString name = QStringLiteral("sample"); context.arguments.isSet(name)) {
        CACHALOT_ASSIGN(options.sample, parseSample(context.arguments.value(name)));
    }
    CACHALOT_ASSIGN(const auto backend, openCache(context, context.arguments.operand(0)));
    CACHALOT_ASSIGN(const VerifyReport report, verifyCache(*backend, options, context.operation));
    const QString shown = backend->spec().toString();
    const Trend trend = trendOf(context, shown, report);
    if (context.wantsJson()) {
        writeJson(context.out, shown, report, options, trend);
    } else {
        printText(context.out, report, options, trend);
    }
    return report.ok ? ExitCode::Done : ExitCode::BadAnswer;
}

} // namespace cachalot::cli
