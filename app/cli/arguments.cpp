#include "app/cli/arguments.h"

#include "core/backend/editdistance.h"

#include <QCommandLineParser>

#include <algorithm>
#include <utility>

namespace cachalot::cli
{
namespace
{

QString dashed(const QString &name)
{
    return (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
}

Result<QHash<QString, QStringList>> collect(QCommandLineParser &parser, const std::vector<OptionSyntax> &options,
                                            const QStringList &words)
{
    for (const OptionSyntax &option : options) {
        QStringList names{option.name};
        if (!option.shortName.isEmpty()) {
            names += option.shortName;
        }
        parser.addOption(QCommandLineOption(names, option.help, option.value));
    }
    // The parser skips the first word, which is the program's name.
    const bool parsed = parser.parse(QStringList{QString()} + words);
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty()) {
        QStringList names;
        std::transform(options.begin(), options.end(), std::back_inserter(names),
                       [](const OptionSyntax &option) { return option.name; });
        const QString &typed = unknown.front();
        const QString meant = closestName(typed, names);
        return fail(ErrorCode::Usage,
                    QStringLiteral("there is no option %1").arg(dashed(typed)) +
                        (meant.isEmpty() ? QString() : QStringLiteral("; did you mean %1?").arg(dashed(meant))));
    }
    if (!parsed) {
        return fail(ErrorCode::Usage, parser.errorText());
    }

    QHash<QString, QStringList> given;
    for (const OptionSyntax &option : options) {
        if (!parser.isSet(option.name)) {
            continue;
        }
        const QStringList values = option.value.isEmpty() ? QStringList() : parser.values(option.name);
        if (values.size() > 1 && !option.isRepeatable) {
            return fail(ErrorCode::Usage, QStringLiteral("%1 is given more than once").arg(dashed(option.name)));
        }
        for (const QString &value : values) {
            if (!option.choices.isEmpty() && !option.choices.contains(value)) {
                return fail(ErrorCode::Usage,
                            QStringLiteral("%1 takes %2, not “%3”")
                                .arg(dashed(option.name), option.choices.join(QStringLiteral(", ")), value));
            }
        }
        given.insert(option.name, values);
    }
    return given;
}

Result<> checkOperands(const CommandSyntax &syntax, const QStringList &given)
{
    for (size_t i = 0; i < syntax.operands.size(); ++i) {
        const OperandSyntax &operand = syntax.operands[i];
        const bool isRequired =
            operand.count == OperandSyntax::Count::One || operand.count == OperandSyntax::Count::OneOrMore;
        if (isRequired && std::cmp_less_equal(given.size(), i)) {
            return fail(ErrorCode::Usage, QStringLiteral("%1 is missing: %2").arg(operand.name, operand.help));
        }
    }
    const bool repeats = !syntax.operands.empty() && syntax.operands.back().count == OperandSyntax::Count::OneOrMore;
    if (!repeats && std::cmp_greater(given.size(), syntax.operands.size())) {
        return fail(ErrorCode::Usage, QStringLiteral("“%1” is one argument too many")
                                          .arg(given.at(static_cast<qsizetype>(syntax.operands.size()))));
    }
    return {};
}

} // namespace

void Arguments::addOptions(const Arguments &other)
{
    for (auto it = other.m_options.begin(); it != other.m_options.end(); ++it) {
        if (!m_options.contains(it.key())) {
            m_options.insert(it.key(), it.value());
        }
    }
}

const std::vector<OptionSyntax> &globalOptions()
{
    static const std::vector<OptionSyntax> options{
        {QStringLiteral("json"), {}, QStringLiteral("Answer with one JSON object."), {}, {}},
        {QStringLiteral("quiet"),
         {},
         QStringLiteral("No progress, no warnings, no notes: only the answer and errors."),
         {},
         QStringLiteral("q")},
        {QStringLiteral("no-progress"), {}, QStringLiteral("Show no progress."), {}, {}},
        {QStringLiteral("progress"),
         QStringLiteral("HOW"),
         QStringLiteral("auto: a line on a terminal; json: one JSON object a line; none."),
         {QStringLiteral("auto"), QStringLiteral("json"), QStringLiteral("none")},
         {}},
        {QStringLiteral("strict"),
         {},
         QStringLiteral("An attribute that BuildKit would ignore is an error, not a warning."),
         {},
         {}},
        {QStringLiteral("timeout"), QStringLiteral("S"), QStringLiteral("Give up after so many seconds."), {}, {}},
        {QStringLiteral("library"),
         QStringLiteral("DIR"),
         QStringLiteral("The library, instead of CACHALOT_LIBRARY or the user's own."),
         {},
         {}},
        {QStringLiteral("config"),
         QStringLiteral("DIR"),
         QStringLiteral("The settings, instead of the user's own."),
         {},
         {}},
        {QStringLiteral("help"),
         {},
         QStringLiteral("Say what the command does, and do nothing."),
         {},
         QStringLiteral("h")},
    };
    return options;
}

Result<Arguments> parseGlobalOptions(const QStringList &words)
{
    std::vector<OptionSyntax> options = globalOptions();
    options.push_back({QStringLiteral("version"), {}, QStringLiteral("Print the version."), {}, QStringLiteral("v")});
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    CACHALOT_ASSIGN(auto given, collect(parser, options, words));
    return Arguments(std::move(given), parser.positionalArguments());
}

Result<Arguments> parseArguments(const CommandSyntax &syntax, const QStringList &words)
{
    std::vector<OptionSyntax> options = syntax.options;
    options.insert(options.end(), globalOptions().begin(), globalOptions().end());
    QCommandLineParser parser;
    CACHALOT_ASSIGN(auto given, collect(parser, options, words));
    Arguments arguments(std::move(given), parser.positionalArguments());
    if (arguments.isSet(QStringLiteral("help"))) {
        return arguments;
    }
    CACHALOT_TRY(checkOperands(syntax, arguments.operands()));
    for (const OptionSyntax &option : syntax.options) {
        if (option.isRequired && !arguments.isSet(option.name)) {
            return fail(ErrorCode::Usage,
                        QStringLiteral("%1 %2 is missing: %3").arg(dashed(option.name), option.value, option.help));
        }
    }
    return arguments;
}

QString usageLine(const CommandSyntax &syntax)
{
    QString line = syntax.name;
    for (const OptionSyntax &option : syntax.options) {
        if (option.isRequired) {
            line += QStringLiteral(" %1 %2").arg(dashed(option.name), option.value);
        }
    }
    line += QStringLiteral(" [OPTION…]");
    for (const OperandSyntax &operand : syntax.operands) {
        switch (operand.count) {
        case OperandSyntax::Count::One:
            line += QStringLiteral(" %1").arg(operand.name);
            break;
        case OperandSyntax::Count::Optional:
            line += QStringLiteral(" [%1]").arg(operand.name);
            break;
        case OperandSyntax::Count::Any:
            line += QStringLiteral(" [%1…]").arg(operand.name);
            break;
        case OperandSyntax::Count::OneOrMore:
            // A name such as "SRC… DEST" says itself what may be repeated.
            line += QStringLiteral(" %1").arg(operand.name);
            line += operand.name.contains(u'…') ? QString() : QStringLiteral("…");
            break;
        }
    }
    return line;
}

QString closestName(const QString &typed, const QStringList &names)
{
    // A third of the letters may be wrong; short names bear one slip.
    qsizetype limit = std::max<qsizetype>(1, typed.size() / 3);
    QString closest;
    for (const QString &name : names) {
        if (const qsizetype distance = editDistance(typed, name, limit); distance <= limit) {
            limit = distance - 1; // the next one must be closer
            closest = name;
        }
    }
    return closest;
}

} // namespace cachalot::cli
