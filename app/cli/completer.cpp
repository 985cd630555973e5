#include "app/cli/completer.h"

#include "core/backend/attributeschema.h"

#include <algorithm>

namespace cachalot::cli
{
namespace
{

void add(Completions &out, const QString &typed, const QString &word, const QString &help = {}, bool isWhole = true)
{
    if (word.startsWith(typed)) {
        out.words.push_back({word, help, isWhole});
    }
}

void addCommands(Completions &out, const QString &typed, const CommandList &commands)
{
    for (const auto &command : commands) {
        add(out, typed, command->syntax().name, command->syntax().summary);
    }
}

void addTypes(Completions &out, const QString &typed, const QString &before, bool isWhole)
{
    for (const BackendSchema &schema : backendSchemas()) {
        add(out, typed, before + schema.type, schemaText(schema.title), isWhole);
    }
}

/// `type=s3,bucket=b,re` becomes `type=s3,bucket=b,region=`.
void addSpec(Completions &out, const QString &typed)
{
    const qsizetype comma = typed.lastIndexOf(u',');
    if (comma < 0) {
        addTypes(out, typed, QStringLiteral("type="), false);
        return;
    }
    const QString before = typed.left(comma + 1);
    const QString last = typed.mid(comma + 1);
    QString type;
    QStringList given;
    for (const QString &field : before.split(u',', Qt::SkipEmptyParts)) {
        given << field.section(u'=', 0, 0).toLower();
        if (given.last() == u"type") {
            type = field.section(u'=', 1);
        }
    }
    const BackendSchema *schema = findBackendSchema(type);
    if (schema == nullptr) {
        return;
    }
    const qsizetype equals = last.indexOf(u'=');
    if (equals < 0) {
        for (const AttributeInfo &attribute : schema->attributes) {
            if (!given.contains(attribute.name)) {
                add(out, typed, before + attribute.name + u'=', schemaText(attribute.meaning), false);
            }
        }
        return;
    }
    const AttributeInfo *attribute = schema->find(last.left(equals));
    if (attribute == nullptr) {
        return;
    }
    const QStringList values = attribute->kind == ValueKind::Bool
                                   ? QStringList{QStringLiteral("true"), QStringLiteral("false")}
                                   : attribute->choices;
    for (const QString &value : values) {
        add(out, typed, before + last.left(equals + 1) + value, {}, false);
    }
}

void addCaches(Completions &out, const QString &typed)
{
    if (typed.startsWith(u"type=")) {
        addSpec(out, typed);
        return;
    }
    out.files = true;
    add(out, typed, QStringLiteral("type="), QStringLiteral("as --cache-from and --cache-to take it"), false);
    add(out, typed, QStringLiteral("sample:min"), QStringLiteral("comes with the program"));
    add(out, typed, QStringLiteral("sample:max"), QStringLiteral("comes with the program"));
    add(out, typed, QStringLiteral("library:"), QStringLiteral("an entry of the library"), false);
}

void addValues(Completions &out, const QString &typed, const OptionSyntax &option, const QString &before = {})
{
    for (const QString &choice : option.choices) {
        add(out, typed, before + choice);
    }
    if (!option.choices.isEmpty()) {
        return;
    }
    if (before.isEmpty() && (option.value == u"SPEC" || option.value == u"DEST" || option.value == u"CACHE")) {
        addCaches(out, typed);
    } else {
        out.files = option.value == u"FILE" || option.value == u"DIR";
    }
}

QString longName(const OptionSyntax &option)
{
    return (option.name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + option.name;
}

const OptionSyntax *findOption(const std::vector<OptionSyntax> &options, const QString &word)
{
    const auto it = std::find_if(options.begin(), options.end(), [&](const OptionSyntax &option) {
        return word == longName(option) || (!option.shortName.isEmpty() && word == u'-' + option.shortName);
    });
    return it == options.end() ? nullptr : &*it;
}

void addOptions(Completions &out, const QString &typed, const std::vector<OptionSyntax> &options,
                const QStringList &before)
{
    if (const qsizetype equals = typed.indexOf(u'='); equals > 0) {
        if (const OptionSyntax *option = findOption(options, typed.left(equals))) {
            addValues(out, typed, *option, typed.left(equals + 1));
        }
        return;
    }
    for (const OptionSyntax &option : options) {
        const bool isGiven = std::any_of(before.begin(), before.end(), [&](const QString &word) {
            return findOption({option}, word.section(u'=', 0, 0)) != nullptr;
        });
        if (option.isRepeatable || !isGiven) {
            add(out, typed, longName(option), option.help);
        }
    }
}

void addOperand(Completions &out, const QString &typed, const OperandSyntax &operand, const CommandList &commands)
{
    if (operand.name == u"COMMAND") {
        addCommands(out, typed, commands);
    } else if (operand.name == u"TYPE") {
        addTypes(out, typed, {}, true);
    } else if (operand.name == u"SHELL") {
        for (const char *shell : {"bash", "zsh", "fish"}) {
            add(out, typed, QLatin1String(shell));
        }
    } else if (operand.name == u"FILE" || operand.name == u"PATH") {
        out.files = true;
    } else {
        addCaches(out, typed);
    }
}

} // namespace

Completions completionsOf(const CommandList &commands, const QStringList &words)
{
    Completions out;
    if (words.isEmpty()) {
        return out;
    }
    const QString &typed = words.last();
    std::vector<OptionSyntax> options = globalOptions();
    const Command *command = nullptr;
    qsizetype operands = 0; // before the word that is typed
    bool onlyOperands = false;
    const OptionSyntax *wantsValue = nullptr;
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        const QString &word = words[i];
        if (wantsValue != nullptr) {
            wantsValue = nullptr;
        } else if (onlyOperands || !word.startsWith(u'-') || word.size() == 1) {
            if (command == nullptr) {
                command = findCommand(commands, word);
                if (command == nullptr) {
                    return out;
                }
                options.insert(options.begin(), command->syntax().options.begin(), command->syntax().options.end());
            } else {
                ++operands;
            }
        } else if (word == u"--") {
            onlyOperands = true;
        } else if (const OptionSyntax *option = findOption(options, word); option && !option->value.isEmpty()) {
            wantsValue = option;
        }
    }
    if (wantsValue != nullptr) {
        addValues(out, typed, *wantsValue);
    } else if (typed.startsWith(u'-') && !onlyOperands) {
        addOptions(out, typed, options, words.mid(0, words.size() - 1));
    } else if (command == nullptr) {
        addCommands(out, typed, commands);
    } else if (const auto &known = command->syntax().operands; !known.empty()) {
        const bool repeats =
            known.back().count == OperandSyntax::Count::Any || known.back().count == OperandSyntax::Count::OneOrMore;
        if (operands < qsizetype(known.size()) || repeats) {
            addOperand(out, typed, known[std::min<size_t>(size_t(operands), known.size() - 1)], commands);
        }
    }
    return out;
}

} // namespace cachalot::cli
