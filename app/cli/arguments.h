#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace cachalot::cli
{

/// One option of a command, `--name` or `--name VALUE`.
struct OptionSyntax {
    QString name;
    QString value;       ///< what stands for its value in the help ("DIR"); empty for a switch
    QString help;        ///< one sentence
    QStringList choices; ///< the only values that are taken, if any are listed
    QString shortName;   ///< one letter, or empty
    bool isRequired = false;
    bool isRepeatable = false; ///< others may be given once
};

/// One argument that is no option.
struct OperandSyntax {
    enum class Count { One, Optional, Any, OneOrMore };
    QString name; ///< as the help shows it ("CACHE")
    QString help;
    Count count = Count::One;
};

/// Everything that parsing, `help COMMAND` and the completions need to know of a command.
struct CommandSyntax {
    QString name;
    QString summary;                     ///< one line, for the list of commands
    QString description;                 ///< paragraphs, separated by line feeds
    std::vector<OperandSyntax> operands; ///< an optional or repeated one is the last
    std::vector<OptionSyntax> options;
    QStringList examples; ///< command lines without the program's name
};

/// What was given, checked against the syntax. A value type.
class Arguments
{
public:
    Arguments() = default;
    Arguments(QHash<QString, QStringList> options, QStringList operands)
        : m_options(std::move(options)), m_operands(std::move(operands))
    {
    }

    [[nodiscard]] bool isSet(const QString &option) const { return m_options.contains(option); }
    /// The value of an option; empty where it was not given.
    [[nodiscard]] QString value(const QString &option) const { return m_options.value(option).value(0); }
    /// All of its values where an option may be given several times.
    [[nodiscard]] QStringList values(const QString &option) const { return m_options.value(option); }
    /// The operand at a position; empty where an optional one was not given.
    [[nodiscard]] QString operand(qsizetype position) const { return m_operands.value(position); }
    [[nodiscard]] const QStringList &operands() const { return m_operands; }
    /// Takes over options that were given elsewhere; one's own win.
    void addOptions(const Arguments &other);

private:
    QHash<QString, QStringList> m_options;
    QStringList m_operands;
};

/// The options that every command takes, before its name or after it.
[[nodiscard]] const std::vector<OptionSyntax> &globalOptions();

/// Reads the options before the command's name; the operands of the answer are the name and all that follows, as it
/// was typed. Also knows `--version`. Errors: Usage.
[[nodiscard]] Result<Arguments> parseGlobalOptions(const QStringList &words);

/// Reads the words after a command's name. Errors (Usage) name the option and what was probably meant. With `--help`
/// nothing else is required.
[[nodiscard]] Result<Arguments> parseArguments(const CommandSyntax &syntax, const QStringList &words);

/// "inspect [options] CACHE".
[[nodiscard]] QString usageLine(const CommandSyntax &syntax);

/// The name closest to a misspelt one, or empty where none is close.
[[nodiscard]] QString closestName(const QString &typed, const QStringList &names);

} // namespace cachalot::cli
