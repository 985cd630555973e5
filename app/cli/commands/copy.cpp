#include "app/cli/commands/copy.h"

#include "app/cli/copying.h"

namespace cachalot::cli
{

const CommandSyntax &CopyCommand::syntax() const
{
    static const CommandSyntax syntax{
        .name = QStringLiteral("copy"),
        .summary = QStringLiteral("a cache, or several merged into one, to any store"),
        .description = QStringLiteral(
            "Copies the caches to the last one that is named. What is there already is not moved again,\n"
            "and nothing can be seen of the copy before it is whole: after an interruption the same command\n"
            "goes on. Several sources are merged: records with the same digest and inputs are one, the newest\n"
            "result of each counts. BuildKit's options may also stand as attributes of the destination.\n"
            "Without any of them the copy is what the source is, down to the manifest's digest."),
        .operands = {{QStringLiteral("SRC… DEST"), QStringLiteral("The caches to copy, and where to."),
                      OperandSyntax::Count::OneOrMore}},
        .options = copyOptions(),
        .examples = {QStringLiteral("copy ~/.cache/buildkit:main ./backup:main"),
                     QStringLiteral("copy ./amd64 ./arm64 type=local,dest=./both,tag=main"),
                     QStringLiteral("copy ./cache:max ./small:min --mode min --compression zstd --force-compression")},
    };
    return syntax;
}

Result<ExitCode> CopyCommand::run(CommandContext &context) const
{
    QStringList texts = context.arguments.operands();
    if (texts.size() < 2) {
        return fail(ErrorCode::Usage, QStringLiteral("copy needs a source and a destination: copy SRC… DEST"));
    }
    const QString destination = texts.takeLast();
    return performCopy(context, texts, destination);
}

} // namespace cachalot::cli
