#include "app/cli/commands/cat.h"

#include "app/cli/cachefiles.h"

namespace cachalot::cli
{

const CommandSyntax &CatCommand::syntax() const
{
    static const CommandSyntax syntax{
        .name = QStringLiteral("cat"),
        .summary = QStringLiteral("the content of one file"),
        .description = QStringLiteral("Writes the content of a file to standard output, as a container would see it:\n"
                                      "links are followed, deletions are obeyed. The bytes are written as they are."),
        .operands = {{QStringLiteral("CACHE"), QStringLiteral("The cache.")},
                     {QStringLiteral("PATH"), QStringLiteral("The file in it.")}},
        .options = {layerOption(), platformOption()},
        .examples = {QStringLiteral("cat sample:max etc/os-release")},
    };
    return syntax;
}

Result<ExitCode> CatCommand::run(CommandContext &context) const
{
    if (context.wantsJson()) {
        return fail(ErrorCode::Usage, QStringLiteral("cat writes the file itself; it does not go with --json"));
    }
    CACHALOT_ASSIGN(const CacheFiles files, loadFiles(context, context.arguments.operand(0)));
    OpContext operation = context.operation;
    if (context.out.terminal().interactive) {
        operation.progress = nullptr; // it would be written into the file's lines
    }
    const auto write = [&](const LayerEntry &, ByteSource &content) -> Result<> {
        CACHALOT_TRY(copyAll(content, context.out, operation));
        return {};
    };
    CACHALOT_TRY(readFileFromChain(*files.cache.backend, files.cache.platform(), files.listing,
                                   context.arguments.operand(1), operation, write));
    return ExitCode::Done;
}

} // namespace cachalot::cli
