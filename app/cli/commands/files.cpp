#include "app/cli/commands/files.h"

#include "app/cli/filelisting.h"
#include "app/cli/wasteanswer.h"
#include "core/cache/chains.h"

namespace cachalot::cli
{
namespace
{

Result<std::optional<int>> numberOf(const Arguments &arguments, const QString &option)
{
    const QString text = arguments.value(option);
    if (text.isEmpty()) {
        return std::optional<int>();
    }
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < 0) {
        return fail(ErrorCode::Usage, QStringLiteral("--%1 takes a number, not “%2”").arg(option, text));
    }
    return std::optional(number);
}

/// `files --waste`.
Result<ExitCode> runWaste(CommandContext &context)
{
    const Arguments &arguments = context.arguments;
    const bool isWhole = arguments.isSet(QStringLiteral("all-layers"));
    if (!arguments.operand(1).isEmpty() || arguments.isSet(QStringLiteral("depth"))) {
        return fail(ErrorCode::Usage, QStringLiteral("--waste looks at all files: it takes no PATH and no --depth"));
    }
    if (isWhole && arguments.isSet(QStringLiteral("layer"))) {
        return fail(ErrorCode::Usage, QStringLiteral("--all-layers and --layer exclude each other"));
    }
    CACHALOT_ASSIGN(const std::optional<int> limit, numberOf(arguments, QStringLiteral("limit")));
    WasteListing listing;
    CACHALOT_ASSIGN(listing.cache, loadOnePlatform(context, arguments.operand(0)));
    listing.scope = isWhole ? WasteScope::Cache : WasteScope::Chain;
    if (isWhole) {
        listing.layers = distinctLayers(listing.cache.platform());
    } else {
        CACHALOT_ASSIGN(listing.layers, chosenChain(context, listing.cache, arguments.operand(0)));
    }
    constexpr int kShownRows = 30;
    WasteLimits limits;
    if (limit || !context.wantsJson()) {
        limits.maxRows = static_cast<size_t>(limit.value_or(kShownRows));
    }
    CACHALOT_ASSIGN(listing.waste, findWaste(*listing.cache.backend, listing.cache.platform(), listing.layers,
                                             listing.scope, limits, context.operation));
    if (context.wantsJson()) {
        CACHALOT_TRY(writeWaste(context.out, listing, context.operation));
    } else {
        printWaste(context.out, listing);
    }
    return listing.isDamaged() ? ExitCode::Damaged : ExitCode::Done;
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
            "directory's size is the sum of what is below it.\n"
            "With --waste, what the layers hold for nothing: the same file written again, the same content\n"
            "at several paths, and what later layers replace or delete."),
        .operands = {{QStringLiteral("CACHE"), QStringLiteral("The cache.")},
                     {QStringLiteral("PATH"), QStringLiteral("Only what is at or below this path."),
                      OperandSyntax::Count::Optional}},
        .options =
            {layerOption(),
             {QStringLiteral("depth"), QStringLiteral("N"), QStringLiteral("At most so many levels deep."), {}, {}},
             {QStringLiteral("waste"), {}, QStringLiteral("List what is held more than once or for nothing."), {}, {}},
             {QStringLiteral("all-layers"),
              {},
              QStringLiteral("With --waste: compare all layers of the cache, whichever step they belong to."),
              {},
              {}},
             {QStringLiteral("limit"),
              QStringLiteral("N"),
              QStringLiteral("With --waste: list at most so many files (30; in JSON 10,000)."),
              {},
              {}},
             platformOption()},
        .examples = {QStringLiteral("files sample:max --depth 1"), QStringLiteral("files sample:max app"),
                     QStringLiteral("files cache:main --layer 2bb020c3d44f"),
                     QStringLiteral("files sample:max --waste --all-layers")},
    };
    return syntax;
}

Result<ExitCode> FilesCommand::run(CommandContext &context) const
{
    if (context.arguments.isSet(QStringLiteral("waste"))) {
        return runWaste(context);
    }
    for (const QString &option : {QStringLiteral("all-layers"), QStringLiteral("limit")}) {
        if (context.arguments.isSet(option)) {
            return fail(ErrorCode::Usage, QStringLiteral("--%1 belongs to --waste").arg(option));
        }
    }
    CACHALOT_ASSIGN(const std::optional<int> depth, numberOf(context.arguments, QStringLiteral("depth")));
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
