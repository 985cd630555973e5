#include "app/cli/commands/help.h"

#include "app/cli/jsonwriter.h"
#include "app/cli/manpage.h"
#include "app/cli/texttable.h"

namespace cachalot::cli
{
namespace
{

QString heading(const QString &text, const Terminal &terminal)
{
    return QStringLiteral("\n") + toned(text, Tone::Heading, terminal) + QLatin1Char('\n');
}

TextTable definitions()
{
    constexpr int kIndent = 2;
    return TextTable({{}, {}}, kIndent);
}

QString optionTable(const std::vector<OptionSyntax> &options, const Terminal &terminal)
{
    TextTable table = definitions();
    for (const OptionSyntax &option : options) {
        QString name = option.name.size() == 1 ? QStringLiteral("-") + option.name : QStringLiteral("--") + option.name;
        if (!option.shortName.isEmpty()) {
            name = QStringLiteral("-%1, %2").arg(option.shortName, name);
        }
        if (!option.value.isEmpty()) {
            name += QLatin1Char(' ') + option.value;
        }
        table.addRow({name, option.help});
    }
    return table.toString(terminal);
}

QString namingTable(const Terminal &terminal)
{
    TextTable table = definitions();
    for (const auto &[form, meaning] : cacheNames()) {
        table.addRow({form, meaning});
    }
    return table.toString(terminal);
}

void writeSyntax(JsonWriter &json, const CommandSyntax &syntax)
{
    json.beginObject();
    json.key("name").text(syntax.name);
    json.key("summary").text(syntax.summary);
    json.key("usage").text(usageLine(syntax));
    json.key("options").beginArray();
    for (const OptionSyntax &option : syntax.options) {
        json.beginObject();
        json.key("name").text(option.name);
        json.key("short").textOrNull(option.shortName);
        json.key("value").textOrNull(option.value);
        json.key("required").boolean(option.isRequired);
        json.key("choices").beginArray();
        for (const QString &choice : option.choices) {
            json.text(choice);
        }
        json.end();
        json.key("help").text(option.help);
        json.end();
    }
    json.end();
    json.end();
}

} // namespace

QString overviewSentence()
{
    return QStringLiteral("Cachalot opens BuildKit build caches: what is in them, why they are big, whether they are "
                          "sound.");
}

const std::vector<std::pair<QString, QString>> &cacheNames()
{
    static const std::vector<std::pair<QString, QString>> names{
        {QStringLiteral("DIR, DIR:TAG"),
         QStringLiteral("a local cache directory, and a tag in it (latest, if none is named)")},
        {QStringLiteral("type=local,src=DIR,tag=T"),
         QStringLiteral("what --cache-from takes, read exactly as buildx reads it")},
        {QStringLiteral("HOST/NAME:TAG"), QStringLiteral("a cache in a registry, or an image with an inline cache")},
        {QStringLiteral("FILE, FILE:TAG"), QStringLiteral("a bundle, or an OCI archive of another tool")},
        {QStringLiteral("@NAME, @NAME:ENTRY"), QStringLiteral("a saved connection, and an entry in it")},
        {QStringLiteral("library:NAME"), QStringLiteral("an entry of the library")},
        {QStringLiteral("sample:min, sample:max"),
         QStringLiteral("the caches that come with the program: try inspect sample:max")},
    };
    return names;
}

QString overviewText(const CommandList &commands, const QString &programName, const Terminal &terminal)
{
    QString out = overviewSentence() + QStringLiteral("\n\nUsage: %1 COMMAND [OPTION…] ARGUMENT…\n").arg(programName);
    out += heading(QStringLiteral("Commands"), terminal);
    TextTable table = definitions();
    for (const auto &command : commands) {
        table.addRow({command->syntax().name, command->syntax().summary});
    }
    out += table.toString(terminal);
    out += heading(QStringLiteral("A cache is named by"), terminal);
    out += namingTable(terminal);
    out += heading(QStringLiteral("Options of every command"), terminal);
    out += optionTable(globalOptions(), terminal);
    out += QStringLiteral("\n“%1 help COMMAND” says more about one.\n").arg(programName);
    return out;
}

QString helpText(const CommandSyntax &syntax, const QString &programName, const Terminal &terminal)
{
    QString out = QStringLiteral("Usage: %1 %2\n\n%3\n").arg(programName, usageLine(syntax), syntax.description);
    if (!syntax.operands.empty()) {
        out += heading(QStringLiteral("Arguments"), terminal);
        TextTable table = definitions();
        for (const OperandSyntax &operand : syntax.operands) {
            table.addRow({operand.name, operand.help});
        }
        out += table.toString(terminal);
    }
    if (!syntax.options.empty()) {
        out += heading(QStringLiteral("Options"), terminal) + optionTable(syntax.options, terminal);
    }
    if (!syntax.examples.isEmpty()) {
        out += heading(QStringLiteral("Examples"), terminal);
        for (const QString &example : syntax.examples) {
            out += QStringLiteral("  %1 %2\n").arg(programName, example);
        }
    }
    out += QStringLiteral("\nOptions of every command: see “%1 help”.\n").arg(programName);
    return out;
}

const CommandSyntax &HelpCommand::syntax() const
{
    static const CommandSyntax syntax{
        .name = QStringLiteral("help"),
        .summary = QStringLiteral("what there is, and how to use it"),
        .description = QStringLiteral("Shows what the program can do, or how to use one command. With --json, the\n"
                                      "commands and their options for tools such as shell completions."),
        .operands = {{QStringLiteral("COMMAND"), QStringLiteral("The command to explain."),
                      OperandSyntax::Count::Optional}},
        .options =
            {{QStringLiteral("man"), {}, QStringLiteral("The manual page, for man -l and for packages."), {}, {}}},
        .examples = {QStringLiteral("help inspect"), QStringLiteral("help --man | man -l -")},
    };
    return syntax;
}

Result<ExitCode> HelpCommand::run(CommandContext &context) const
{
    const QString name = context.arguments.operand(0);
    const Command *command = name.isEmpty() ? nullptr : findCommand(context.commands, name);
    if (!name.isEmpty() && command == nullptr) {
        return fail(unknownCommand(context.commands, name));
    }
    if (context.arguments.isSet(QStringLiteral("man"))) {
        context.out.print(manPage(context.commands, context.programName));
        return ExitCode::Done;
    }
    if (context.wantsJson()) {
        JsonWriter json(context.out);
        json.beginObject();
        json.key("schemaVersion").number(1);
        json.key("commands").beginArray();
        for (const auto &each : context.commands) {
            if (command == nullptr || command == each.get()) {
                writeSyntax(json, each->syntax());
            }
        }
        json.end();
        json.end();
        return ExitCode::Done;
    }
    const Terminal &terminal = context.out.terminal();
    context.out.print(command == nullptr ? overviewText(context.commands, context.programName, terminal)
                                         : helpText(command->syntax(), context.programName, terminal));
    return ExitCode::Done;
}

} // namespace cachalot::cli
