#include "app/cli/commands/version.h"

#include "app/cli/jsonwriter.h"

namespace cachalot::cli
{

const CommandSyntax &VersionCommand::syntax() const
{
    static const CommandSyntax syntax{
        .name = QStringLiteral("version"),
        .summary = QStringLiteral("the version"),
        .description = QStringLiteral("Prints the version of the program and of the Qt that it runs on."),
        .operands = {},
        .options = {},
        .examples = {},
    };
    return syntax;
}

Result<ExitCode> VersionCommand::run(CommandContext &context) const
{
    const QString version = QStringLiteral(CACHALOT_VERSION);
    const QString qt = QString::fromLatin1(qVersion());
    if (context.wantsJson()) {
        JsonWriter json(context.out);
        json.beginObject();
        json.key("schemaVersion").number(1);
        json.key("version").text(version);
        json.key("qt").text(qt);
        json.end();
    } else {
        context.out.printLine(QStringLiteral("cachalot %1 (Qt %2)").arg(version, qt));
    }
    return ExitCode::Done;
}

} // namespace cachalot::cli
