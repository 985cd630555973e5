#pragma once

#include "app/cli/arguments.h"
#include "app/cli/exitcodes.h"
#include "app/cli/output.h"
#include "core/backend/cachelocator.h"
#include "core/base/operation.h"

#include <memory>
#include <vector>

namespace cachalot
{
class Connections;
}

namespace cachalot::cli
{

class ConsoleProgress;

/// Messages to the person: warnings and notes on standard error, out of the way of the progress line.
class Messages
{
public:
    enum class Verbosity { Normal, Quiet };

    Messages(Output &err, QString programName, Verbosity verbosity)
        : m_err(err), m_programName(std::move(programName)), m_verbosity(verbosity)
    {
    }
    /// The line that has to be off the screen before a message is written; null for none.
    void setProgress(ConsoleProgress *progress) { m_progress = progress; }

    /// Shown also when quiet.
    void error(const QString &text);
    void warning(const QString &text);
    void note(const QString &text);

private:
    void write(const QString &prefix, Tone tone, const QString &text);

    Output &m_err;
    QString m_programName;
    Verbosity m_verbosity;
    ConsoleProgress *m_progress = nullptr;
};

enum class AnswerFormat { Text, Json };
enum class AttributeWarnings { Tolerate, Refuse };

class Command;
using CommandList = std::vector<std::unique_ptr<Command>>;

/// What a command works with. Everything outlives the call of run().
struct CommandContext {
    const CommandList &commands; ///< all that there are
    const QString &programName;
    const Arguments &arguments;
    Output &out; ///< the answer, and nothing else
    Messages &messages;
    const Locations &locations;
    Connections &connections; ///< of this user
    OpContext operation;
    AnswerFormat format = AnswerFormat::Text;
    AttributeWarnings attributeWarnings = AttributeWarnings::Tolerate;

    [[nodiscard]] bool wantsJson() const { return format == AnswerFormat::Json; }
};

/// One command of the headless interface (docs/cli.md). Stateless.
class Command
{
public:
    virtual ~Command() = default;
    [[nodiscard]] virtual const CommandSyntax &syntax() const = 0;
    /// The exit code says whether the answer is good; an error says that there is none, and then nothing has been
    /// written to `out` as far as the answer can be known before.
    [[nodiscard]] virtual Result<ExitCode> run(CommandContext &context) const = 0;
};

/// The command with that name, or null.
[[nodiscard]] const Command *findCommand(const CommandList &commands, const QString &name);

/// The name of the command that a misspelt one probably means; empty where none is close.
[[nodiscard]] QString closestCommand(const CommandList &commands, const QString &name);

/// The error for a name that no command has, with the one that was probably meant.
[[nodiscard]] Error unknownCommand(const CommandList &commands, const QString &name);

} // namespace cachalot::cli
