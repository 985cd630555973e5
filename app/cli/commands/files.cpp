#include "app/cli/commands/files.h"

#include "app/cli/filelisting.h"

namespace cachalot::cli
{
namespace
{

Result<std::optional<int>> depthOf(const Arguments &arguments)
{
    const QString text = arguments.value(QStringLiteral("depth"));
    if (text.isEmpty()) {
        return std::optional<int>();
    }
    bool isNumber = false;
    const int depth = text.toInt(&isNumber);
    if (!isNumber || depth < 0) {
        return fail(ErrorCode::Usage, QStringLiteral("--depth takes a number, not “%1”").arg(text));
    }
    return std::optional(depth);
}

} // namespace

const CommandSyntax &FilesCommand::syntax() const
{
    static const CommandSyntax syntax{
        .name = QStringLiteral("files"),
        .summary = QStringLiteral("what the layers hold"),
        .description = QStringLiteral(
            "Lists the files of a cache as a container would see them: of the results of its last steps,\n"
            "the one with the most layers. With --layer, one layer as it is, deletions included. A\n"
            "directory's size is the sum of what is below it."),
        .operands = {{QStringLiteral("CACHE"), QStringLiteral("The cache.")},
                     {QStringLiteral("PATH"), QStringLiteral("Only what is at or below this path."),
                      OperandSyntax::Count::Optional}},
        .options =
            {layerOption(),
             {QStringLiteral("depth"), QStringLiteral("N"), QStringLiteral("At most so many levels deep."), {}, {}},
             platformOption()},
        .examples = {QStringLiteral("files sample:max --depth 1"), QStringLiteral("files sample:max app"),
                     QStringLiteral("files cache:main --layer 2bb020c3d44f")},
    };
    return syntax;
}

Result<ExitCode> FilesCommand::run(CommandContext &context) const
{
    CACHALOT_ASSIGN(const std::optional<int> depth, depthOf(context.arguments));
    CACHALOT_ASSIGN(const CacheFiles files, loadFiles(context, context.arguments.operand(0)));
    const bool isOneLayer = context.arguments.isSet(QStringLiteral("layer"));
    const LayerTree tree =
        LayerTree::build(files.listing.layers, isOneLayer ? LayerTree::Whiteouts::Show : LayerTree::Whiteouts::Apply);
    const QString path = treePath(context.arguments.operand(1));
    const int start = tree.find(path);
    if (start < 0) {
        return fail(ErrorCode::NotFound, QStringLiteral("%1: no %2 in it").arg(context.arguments.operand(0), path));
    }
    const FileListing listing{.files = files, .tree = tree, .start = start, .maxDepth = depth};
    if (context.wantsJson()) {
        CACHALOT_TRY(writeFiles(context.out, listing, context.operation));
    } else {
        CACHALOT_TRY(printFiles(context.out, listing, context.operation));
    }
    return files.isDamaged() ? ExitCode::Damaged : ExitCode::Done;
}

} // namespace cachalot::cli
