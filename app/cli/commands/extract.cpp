#include "app/cli/commands/extract.h"

#include "app/cli/cachefiles.h"
#include "app/cli/findings.h"
#include "app/cli/phrases.h"
#include "core/base/format.h"

namespace cachalot::cli
{
namespace
{

void writeJson(Output &out, const QString &cache, const QString &directory, const ExtractReport &report)
{
    JsonWriter json(out);
    json.beginObject();
    json.key("schemaVersion").number(1);
    json.key("cache").text(cache);
    json.key("directory").text(directory);
    json.key("files").number(report.files);
    json.key("bytes").number(report.bytes);
    json.key("skipped").beginArray();
    for (const LayerFinding &finding : report.skipped) {
        writeFinding(json, finding, std::nullopt, Digest());
    }
    json.end();
    json.end();
}

} // namespace

const CommandSyntax &ExtractCommand::syntax() const
{
    static const CommandSyntax syntax{
        .name = QStringLiteral("extract"),
        .summary = QStringLiteral("files of a cache into a directory"),
        .description = QStringLiteral(
            "Writes the files of a cache below a directory, as a container would see them. Nothing is\n"
            "written outside of it, whatever the layers say. What could not be written is listed, and the\n"
            "exit code is 1 then."),
        .operands = {{QStringLiteral("CACHE"), QStringLiteral("The cache.")},
                     {QStringLiteral("PATH"), QStringLiteral("Only what is at or below this path."),
                      OperandSyntax::Count::Optional}},
        .options = {{.name = QStringLiteral("directory"),
                     .value = QStringLiteral("DIR"),
                     .help = QStringLiteral("Where to; made if it is missing, and must be empty otherwise."),
                     .choices = {},
                     .shortName = QStringLiteral("C"),
                     .isRequired = true},
                    {QStringLiteral("into-existing"),
                     {},
                     QStringLiteral("The directory may hold files already; those of the same name are replaced."),
                     {},
                     {}},
                    layerOption(),
                    platformOption()},
        .examples = {QStringLiteral("extract sample:max -C out"), QStringLiteral("extract cache:main usr/bin -C out")},
    };
    return syntax;
}

Result<ExitCode> ExtractCommand::run(CommandContext &context) const
{
    const QString directory = context.arguments.value(QStringLiteral("directory"));
    CACHALOT_ASSIGN(const CacheFiles files, loadFiles(context, context.arguments.operand(0)));
    CACHALOT_ASSIGN(const ExtractReport report,
                    extractChain(*files.cache.backend, files.cache.platform(), files.listing,
                                 treePath(context.arguments.operand(1)), directory,
                                 context.arguments.isSet(QStringLiteral("into-existing")), context.operation));
    if (context.wantsJson()) {
        writeJson(context.out, files.cache.snapshot.spec, directory, report);
    } else {
        context.out.printLine(QStringLiteral("%1, %2 written to %3; %4 skipped")
                                  .arg(counted(report.files, QStringLiteral("file"), QStringLiteral("files")),
                                       formatBytes(report.bytes), printable(directory),
                                       formatCount(static_cast<qint64>(report.skipped.size()))));
        printFindings(context.out, QStringLiteral("Skipped or odd"), report.skipped);
    }
    if (files.isDamaged()) {
        return ExitCode::Damaged;
    }
    return report.skipped.empty() ? ExitCode::Done : ExitCode::BadAnswer;
}

} // namespace cachalot::cli
