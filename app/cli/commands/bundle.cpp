#include "app/cli/commands/bundle.h"

#include "app/cli/jsonwriter.h"
#include "app/cli/opencache.h"
#include "app/cli/phrases.h"
#include "core/backend/backendfactory.h"
#include "core/base/format.h"
#include "core/transfer/bundlewriter.h"
#include "core/transfer/copyrunner.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace cachalot::cli
{
namespace
{

/// Beside the bundle, where there has to be room for it anyway.
QString stagingTemplate(const QString &file)
{
    return QFileInfo(file).absolutePath() + QStringLiteral("/.cachalot-bundle-XXXXXX");
}

QString nameIn(const CacheSnapshot &snapshot)
{
    const bool isNameless = snapshot.name.isEmpty() || Digest::parse(snapshot.name).has_value();
    return isNameless ? QStringLiteral("latest") : snapshot.name;
}

} // namespace

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
    const QTemporaryDir staging(stagingTemplate(file));
    if (!staging.isValid()) {
        return fail(ErrorCode::Io, QStringLiteral("%1: %2").arg(file, staging.errorString()));
    }
    const QString directory = staging.filePath(QStringLiteral("cache"));
    CACHALOT_ASSIGN(
        const auto destination,
        createBackend(BackendSpec(QStringLiteral("local"), {{QStringLiteral("dest"), directory},
                                                            {QStringLiteral("tag"), nameIn(opened.snapshot)}}),
                      Direction::Export));
    std::vector<CopySource> sources(1);
    sources.front().backend = std::move(opened.backend);
    sources.front().snapshot = std::move(opened.snapshot);
    sources.front().platform = context.arguments.value(QStringLiteral("platform"));
    CACHALOT_ASSIGN(const CopyPlan plan, planCopy(std::move(sources), *destination, CopyOptions(), context.operation));
    CACHALOT_ASSIGN(const CopyReport report, runCopy(plan, *destination, nullptr, context.operation));
    CACHALOT_ASSIGN(const BundleSummary summary, writeBundle(directory, file, context.operation));
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
