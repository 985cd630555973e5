#include "app/cli/headless.h"

#include "app/cli/commandlist.h"
#include "app/cli/commands/help.h"
#include "app/cli/consoleprogress.h"
#include "app/cli/interruption.h"
#include "app/cli/secretprompt.h"
#include "app/composition/composition.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <new>
#include <unistd.h>

namespace cachalot::cli
{
namespace
{

using Limit = std::optional<std::chrono::milliseconds>;

QString helpHint(const QString &programName, const QString &commandName)
{
    return QStringLiteral("“%1 help%2” says how to use it")
        .arg(programName, commandName.isEmpty() ? QString() : QLatin1Char(' ') + commandName);
}

Result<Limit> timeLimit(const Arguments &arguments)
{
    if (!arguments.isSet(QStringLiteral("timeout"))) {
        return Limit();
    }
    constexpr double kLongest = 1e6; // eleven days
    const QString text = arguments.value(QStringLiteral("timeout"));
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    if (!isNumber || !(seconds > 0) || seconds > kLongest) {
        return fail(ErrorCode::Usage, QStringLiteral("--timeout takes a number of seconds, not “%1”").arg(text));
    }
    return Limit(std::chrono::milliseconds(std::llround(std::ceil(seconds * 1000.0))));
}

ConsoleProgress::Style progressStyle(const Arguments &arguments, const Terminal &terminal)
{
    const QString how = arguments.value(QStringLiteral("progress"));
    if (arguments.isSet(QStringLiteral("no-progress")) || arguments.isSet(QStringLiteral("quiet")) || how == u"none") {
        return ConsoleProgress::Style::Off;
    }
    if (how == u"json") {
        return ConsoleProgress::Style::JsonLines;
    }
    return terminal.interactive ? ConsoleProgress::Style::Line : ConsoleProgress::Style::Off;
}

/// One run of the program: its streams, and how it ends.
class Session
{
public:
    explicit Session(const QString &programName)
        : m_programName(programName),
          m_out(STDOUT_FILENO, QStringLiteral("standard output")),
          m_err(STDERR_FILENO, QStringLiteral("standard error")),
          m_commands(makeCommands())
    {
    }

    ExitCode run(const QStringList &words)
    {
        auto globals = parseGlobalOptions(words);
        if (!globals) {
            return misused(globals.error(), {});
        }
        QStringList rest = globals->operands();
        if (globals->isSet(QStringLiteral("version"))) {
            rest = {QStringLiteral("version")};
        } else if (globals->isSet(QStringLiteral("help"))) {
            rest.prepend(QStringLiteral("help"));
        }
        if (rest.isEmpty()) {
            m_err.print(overviewText(m_commands, m_programName, m_err.terminal()));
            return ExitCode::Usage;
        }
        const QString name = rest.takeFirst();
        const Command *command = findCommand(m_commands, name);
        if (command == nullptr) {
            return misused(unknownCommand(m_commands, name), {});
        }
        auto arguments = parseArguments(command->syntax(), rest);
        if (!arguments) {
            return misused(arguments.error(), name);
        }
        if (arguments->isSet(QStringLiteral("help"))) {
            m_out.print(helpText(command->syntax(), m_programName, m_out.terminal()));
            return conclude(ExitCode::Done);
        }
        arguments->addOptions(*globals);
        return perform(*command, *arguments);
    }

private:
    ExitCode misused(const Error &error, const QString &commandName)
    {
        Messages messages(m_err, m_programName, Messages::Verbosity::Normal);
        messages.error(error.message);
        messages.error(helpHint(m_programName, commandName));
        return ExitCode::Usage;
    }

    ExitCode perform(const Command &command, const Arguments &arguments)
    {
        const QString &name = command.syntax().name;
        const auto limit = timeLimit(arguments);
        if (!limit) {
            return misused(limit.error(), name);
        }
        const Interruption interruption(*limit);
        const Paths paths = resolvePaths({.library = arguments.value(QStringLiteral("library")),
                                          .config = arguments.value(QStringLiteral("config"))},
                                         QProcessEnvironment::systemEnvironment());
        const auto connections = makeConnections(paths, askForConnection);
        const Locations locations = makeLocations(paths, connections);
        Messages messages(m_err, m_programName,
                          arguments.isSet(QStringLiteral("quiet")) ? Messages::Verbosity::Quiet
                                                                   : Messages::Verbosity::Normal);
        ConsoleProgress progress(progressStyle(arguments, m_err.terminal()), STDERR_FILENO, m_err.terminal(), name);
        messages.setProgress(&progress);
        CommandContext context{
            .commands = m_commands,
            .programName = m_programName,
            .arguments = arguments,
            .out = m_out,
            .messages = messages,
            .locations = locations,
            .connections = *connections,
            .operation = {interruption.token(), &progress},
            .format = arguments.isSet(QStringLiteral("json")) ? AnswerFormat::Json : AnswerFormat::Text,
            .attributeWarnings =
                arguments.isSet(QStringLiteral("strict")) ? AttributeWarnings::Refuse : AttributeWarnings::Tolerate,
        };
        const Result<ExitCode> code = runGuarded(command, context);
        progress.clear();
        if (code) {
            return conclude(*code);
        }
        if (m_out.failure() || m_out.readerGone()) {
            return conclude(ExitCode::Done); // the command ended early, because nobody takes its answer
        }
        Error error = code.error();
        if (error.code == ErrorCode::Cancelled) {
            // What it was busy with tells nothing.
            error = interruption.cause() == Interruption::Cause::Timeout
                        ? Error{ErrorCode::Timeout, QStringLiteral("not done after %1 seconds (--timeout)")
                                                        .arg(arguments.value(QStringLiteral("timeout")))}
                        : Error{ErrorCode::Cancelled, QStringLiteral("cancelled")};
        }
        conclude(ExitCode::Done); // what has been written of the answer stands before the message
        messages.error(error.problemCode.isEmpty() ? error.message
                                                   : QStringLiteral("%1 [%2]").arg(error.message, error.problemCode));
        return exitCodeOf(error.code);
    }

    static Result<ExitCode> runGuarded(const Command &command, CommandContext &context)
    {
        try {
            return command.run(context);
        } catch (const std::bad_alloc &) {
            return fail(ErrorCode::LimitExceeded, QStringLiteral("there is not enough memory for that"));
        }
    }

    /// Hands the answer over; a failure to do so is the end that counts.
    ExitCode conclude(ExitCode code)
    {
        static_cast<void>(m_out.finish()); // failure() tells
        if (const auto &failure = m_out.failure()) {
            Messages(m_err, m_programName, Messages::Verbosity::Normal).error(failure->message);
            return exitCodeOf(failure->code);
        }
        return code;
    }

    const QString m_programName;
    Output m_out;
    Output m_err;
    const CommandList m_commands;
};

} // namespace

bool isHeadless(const QStringList &words)
{
    const CommandList commands = makeCommands();
    const auto isCommand = [&commands](const QString &word) { return findCommand(commands, word) != nullptr; };
    const auto globals = parseGlobalOptions(words);
    if (!globals) {
        // A slip in an option of ours, or one of Qt's own, such as -platform.
        return std::any_of(words.begin(), words.end(), isCommand);
    }
    if (globals->isSet(QStringLiteral("help")) || globals->isSet(QStringLiteral("version"))) {
        return true;
    }
    const QString first = globals->operand(0);
    return isCommand(first) ||
           (!first.isEmpty() && !QFileInfo::exists(first) && !closestCommand(commands, first).isEmpty());
}

int runHeadless(const QString &programName, const QStringList &words)
{
    initialiseResources();
    return static_cast<int>(Session(programName).run(words));
}

} // namespace cachalot::cli
