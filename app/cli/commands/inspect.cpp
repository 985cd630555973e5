#include "app/cli/commands/inspect.h"

#include "app/cli/inspecttables.h"
#include "app/cli/opencache.h"
#include "app/cli/phrases.h"
#include "app/cli/problemlist.h"
#include "app/cli/snapshotjson.h"
#include "core/base/format.h"

namespace cachalot::cli
{
namespace
{

/// Nothing can be imported, or nobody knows what would be.
bool isDamaged(const CacheSnapshot &snapshot)
{
    return snapshot.isMalformed() || !snapshot.isAuthentic();
}

Result<> printRaw(CommandContext &context, const OpenedCache &cache, const QString &which)
{
    const bool wantsManifest = which == u"manifest";
    const bool isWhole = !context.arguments.isSet(QStringLiteral("platform"));
    const QByteArray &bytes = !wantsManifest ? cache.platform().configBytes
                              : isWhole      ? cache.snapshot.manifestBytes
                                             : cache.platform().manifestBytes;
    if (bytes.isEmpty()) {
        const auto problems = cache.snapshot.allProblems();
        return fail(ErrorCode::Damaged,
                    problems.empty() ? QStringLiteral("there is no %1 to show").arg(which) : problems.front().message);
    }
    return context.out.write(bytes);
}

Result<> writeJson(CommandContext &context, const OpenedCache &cache)
{
    const CacheSnapshot &snapshot = cache.snapshot;
    JsonWriter json(context.out);
    json.beginObject();
    json.key("schemaVersion").number(1);
    json.key("cache").text(snapshot.spec);
    json.key("name").text(snapshot.name);
    json.key("format").text(cacheFormatName(snapshot.format));
    if (cache.chosen.size() == 1) {
        json.key("platform").textOrNull(cache.platform().platform);
        std::vector<Problem> problems = snapshot.allProblems();
        if (snapshot.platforms.size() > 1) {
            problems = snapshot.problems;
            problems.insert(problems.end(), cache.platform().problems.begin(), cache.platform().problems.end());
        }
        CACHALOT_TRY(writePlatform(json, cache.platform(), problems, context.operation));
    } else {
        json.key("manifest");
        writeDescriptor(json, snapshot.manifest);
        json.key("config").null();
        json.key("totals").beginObject();
        writeTotals(json, totalsOf(snapshot));
        json.end();
        json.key("layers").null();
        json.key("records").null();
        json.key("problems");
        writeProblems(json, snapshot.problems);
        json.key("platforms").beginArray();
        for (const size_t i : cache.chosen) {
            const PlatformCache &platform = snapshot.platforms[i];
            json.beginObject();
            json.key("platform").textOrNull(platform.platform);
            CACHALOT_TRY(writePlatform(json, platform, platform.problems, context.operation));
            json.end();
        }
        json.end();
    }
    json.end();
    return {};
}

Result<> printText(CommandContext &context, const OpenedCache &cache)
{
    const CacheSnapshot &snapshot = cache.snapshot;
    Output &out = context.out;
    const bool isOne = cache.chosen.size() == 1;
    const CacheTotals totals = isOne ? totalsOf(cache.platform()) : totalsOf(snapshot);
    const std::vector<Problem> problems = snapshot.allProblems();
    const bool isReadable = !isOne || cache.platform().readable;
    out.printLine(QStringLiteral("%1: %2; %3")
                      .arg(printable(snapshot.name),
                           isReadable ? contentSentence(totals) : QStringLiteral("cannot be read"),
                           problemCount(problems)));
    out.printLine();
    printFacts(out, snapshot, isOne ? &cache.platform() : nullptr, totals);
    for (const size_t i : cache.chosen) {
        const PlatformCache &platform = snapshot.platforms[i];
        if (!isOne) {
            out.printLine();
            out.printLine(toned(printable(platform.platform), Tone::Heading, out.terminal()) + QStringLiteral(": ") +
                          contentSentence(totalsOf(platform)));
        }
        if (context.arguments.isSet(QStringLiteral("layers"))) {
            CACHALOT_TRY(printLayers(out, platform, context.operation));
        }
        if (context.arguments.isSet(QStringLiteral("records"))) {
            CACHALOT_TRY(printRecords(out, platform, context.operation));
        }
    }
    printProblems(out, problems);
    return {};
}

} // namespace

const CommandSyntax &InspectCommand::syntax() const
{
    static const CommandSyntax syntax{
        .name = QStringLiteral("inspect"),
        .summary = QStringLiteral("what a cache holds: totals and problems; layers and records on demand"),
        .description =
            QStringLiteral("Reads a cache's manifest and config, without its layers, and says what is in it and what\n"
                           "is wrong with it. What a broken cache still tells is shown, too; the exit code is 6 where\n"
                           "BuildKit would take nothing from it, or where manifest or config are not what their\n"
                           "digests say. --json always holds the layers and the records."),
        .operands = {{QStringLiteral("CACHE"), QStringLiteral("The cache to look into.")}},
        .options = {{QStringLiteral("layers"), {}, QStringLiteral("List the layers."), {}, {}},
                    {QStringLiteral("records"), {}, QStringLiteral("List the records, in build order."), {}, {}},
                    {QStringLiteral("raw"),
                     QStringLiteral("WHICH"),
                     QStringLiteral("Print the manifest or the config, byte for byte, and nothing else."),
                     {QStringLiteral("manifest"), QStringLiteral("config")},
                     {}},
                    cacheKeysOption(),
                    platformOption()},
        .examples = {QStringLiteral("inspect sample:max --layers"),
                     QStringLiteral("inspect --json ~/.cache/buildkit:main | jq .totals")},
    };
    return syntax;
}

Result<ExitCode> InspectCommand::run(CommandContext &context) const
{
    const QString raw = context.arguments.value(QStringLiteral("raw"));
    if (!raw.isEmpty() && context.wantsJson()) {
        return fail(ErrorCode::Usage, QStringLiteral("--raw prints what is stored; it does not go with --json"));
    }
    CACHALOT_ASSIGN(const OpenedCache cache, loadCache(context, context.arguments.operand(0)));
    if (!raw.isEmpty()) {
        CACHALOT_TRY(printRaw(context, cache, raw));
    } else if (context.wantsJson()) {
        CACHALOT_TRY(writeJson(context, cache));
    } else {
        CACHALOT_TRY(printText(context, cache));
    }
    return isDamaged(cache.snapshot) ? ExitCode::Damaged : ExitCode::Done;
}

} // namespace cachalot::cli
