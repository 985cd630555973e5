#include "app/cli/commands/import.h"

#include "app/cli/copying.h"
#include "core/base/format.h"
#include "core/transfer/libraryname.h"

namespace cachalot::cli
{
namespace
{

Result<QString> nameFor(const CommandContext &context, const QString &text)
{
    CACHALOT_ASSIGN(const LocatedCache located,
                    locateCache(text, Direction::Import, context.locations, context.operation));
    QString name = libraryNameFor(located.spec);
    if (name.isEmpty()) {
        return fail(ErrorCode::Usage,
                    QStringLiteral("%1: give it a name in the library with --as NAME").arg(printable(located.typed)));
    }
    return name;
}

} // namespace

const CommandSyntax &ImportCommand::syntax() const
{
    static const CommandSyntax syntax = [] {
        CommandSyntax made{
            .name = QStringLiteral("import"),
            .summary = QStringLiteral("a cache, or several merged into one, into the library"),
            .description = QStringLiteral(
                "Copies the caches into the library, the store of its own that Cachalot keeps on this machine;\n"
                "--library DIR or CACHALOT_LIBRARY moves it. An entry of that name is replaced."),
            .operands = {{QStringLiteral("SRC"), QStringLiteral("The caches to import."),
                          OperandSyntax::Count::OneOrMore}},
            .options = copyOptions(),
            .examples = {QStringLiteral("import ~/.cache/buildkit:main"),
                         QStringLiteral("import ./amd64 ./arm64 --as both")},
        };
        made.options.insert(made.options.begin(),
                            {.name = QStringLiteral("as"),
                             .value = QStringLiteral("NAME"),
                             .help = QStringLiteral("Its name in the library; that of the source, if not given."),
                             .choices = {},
                             .shortName = {}});
        return made;
    }();
    return syntax;
}

Result<ExitCode> ImportCommand::run(CommandContext &context) const
{
    const QStringList &texts = context.arguments.operands();
    QString name = context.arguments.value(QStringLiteral("as"));
    if (name.isEmpty()) {
        CACHALOT_ASSIGN(name, nameFor(context, texts.first()));
    }
    return performCopy(context, texts, QStringLiteral("library:") + name);
}

} // namespace cachalot::cli
