#include "app/cli/commands/verify.h"

#include "app/cli/opencache.h"
#include "app/cli/phrases.h"
#include "app/cli/problemlist.h"
#include "app/cli/quantities.h"
#include "core/base/format.h"
#include "core/transfer/verifyrunner.h"

namespace cachalot::cli
{
namespace
{

void writeJson(Output &out, const QString &cache, const VerifyReport &report, const VerifyOptions &options)
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
    json.end();
}

void printText(Output &out, const VerifyReport &report, const VerifyOptions &options)
{
    const QString checked = QStringLiteral("%1, %2 %3")
                                .arg(counted(report.blobsChecked, QStringLiteral("blob"), QStringLiteral("blobs")),
                                     formatBytes(report.bytesChecked),
                                     options.deep ? QStringLiteral("read and unpacked") : QStringLiteral("read"));
    const QString word = report.ok ? toned(QStringLiteral("sound"), Tone::Good, out.terminal())
                                   : toned(QStringLiteral("damaged"), Tone::Bad, out.terminal());
    out.printLine(QStringLiteral("%1: %2; %3").arg(word, checked, problemCount(report.problems)));
    out.printLine(report.verdict);
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
    const VerifyOptions options{.deep = context.arguments.isSet(QStringLiteral("deep")), .jobs = jobs};
    CACHALOT_ASSIGN(const auto backend, openCache(context, context.arguments.operand(0)));
    CACHALOT_ASSIGN(const VerifyReport report, verifyCache(*backend, options, context.operation));
    if (context.wantsJson()) {
        writeJson(context.out, backend->spec().toString(), report, options);
    } else {
        printText(context.out, report, options);
    }
    return report.ok ? ExitCode::Done : ExitCode::BadAnswer;
}

} // namespace cachalot::cli
