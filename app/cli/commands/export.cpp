#include "app/cli/commands/export.h"

#include "app/cli/copying.h"

namespace cachalot::cli
{

const CommandSyntax &ExportCommand::syntax() const
{
    static const CommandSyntax syntax = [] {
        CommandSyntax made{
            .name = QStringLiteral("export"),
            .summary = QStringLiteral("a cache of the library to any store"),
            .description = QStringLiteral("Copies an entry of the library; “ls library:” lists them."),
            .operands = {{QStringLiteral("NAME"), QStringLiteral("The entry's name.")}},
            .options = copyOptions(),
            .examples = {QStringLiteral("export main --to ./cache"),
                         QStringLiteral("export main --to type=local,dest=./cache,tag=ci,mode=min")},
        };
        made.options.insert(made.options.begin(), {.name = QStringLiteral("to"),
                                                   .value = QStringLiteral("DEST"),
                                                   .help = QStringLiteral("Where to."),
                                                   .choices = {},
                                                   .shortName = {},
                                                   .isRequired = true});
        return made;
    }();
    return syntax;
}

Result<ExitCode> ExportCommand::run(CommandContext &context) const
{
    return performCopy(context, {QStringLiteral("library:") + context.arguments.operand(0)},
                       context.arguments.value(QStringLiteral("to")));
}

} // namespace cachalot::cli
