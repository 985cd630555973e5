#include "app/cli/commands/bundle.h"

#include "app/cli/jsonwriter.h"
#include "app/cli/opencache.h"
#include "app/cli/phrases.h"
#include "core/base/format.h"
#include "core/transfer/bundlecache.h"

namespace cachalot::cli
{
const CommandSyntax &BundleCommand::syntax() const
{
    static const CommandSyntax syntax{
        .name = QStringLiteral("bundle"),
        .summary = QStringLiteral("a cache as a file, with checksums"),
        .description = QStringLiteral(
            "Writes the cache as it is into a file: an OCI layout with checksums of everything in it, as\n"
            ".tar, .tar.zst or .zip by the file's name. Wherever a cache is named, such a file can be given;\n"
            "skopeo reads the .tar as an oci-archive."),
        .operands = {{QStringLiteral("CACHE"), QStringLiteral("The cache.")},
                     {QStringLiteral("FILE"), QStringLiteral("The bundle; one that exists is replaced.")}},
        .options = {platformOption()},
        .examples = {QStringLiteral("bundle ./cache:main main.tar.zst"),
                     QStringLiteral("copy main.tar.zst ./elsewhere")},
    };
    return syntax;
}

Result<ExitCode> BundleCommand::run(CommandContext &context) const
{
    const QString file = context.arguments.operand(1);
    CACHALOT_TRY(bundlePackingOf(file));
    CACHALOT_ASSIGN(OpenedCache opened, loadCache(context, context.arguments.operand(0)));
    CopySource source;
    source.backend = std::move(opened.backend);
    source.snapshot = std::move(opened.snapshot);
    source.platform = context.arguments.value(QStringLiteral("platform"));
    CACHALOT_ASSIGN(const BundledCache bundled, bundleCache(std::move(source), file, context.operation));
    const auto &[report, summary] = bundled;
    if (context.wantsJson()) {
        JsonWriter json(context.out);
        json.beginObject();
        json.key("schemaVersion").number(1);
        json.key("file").text(file);
        json.key("manifest").digest(report.manifest.digest);
        json.key("layers").number(report.layers);
        json.key("files").number(summary.files);
        json.key("bytes").number(summary.bytes);
        json.end();
    } else {
        context.out.printLine(QStringLiteral("%1 in %2, %3")
                                  .arg(counted(report.layers, QStringLiteral("layer"), QStringLiteral("layers")),
                                       printable(file), formatBytes(summary.bytes)));
    }
    return ExitCode::Done;
}

} // namespace cachalot::cli
