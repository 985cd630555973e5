#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QHash>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <nlohmann/json_fwd.hpp>

#include <chrono>
#include <memory>
#include <optional>

namespace cachalot::test
{

/// How a run of a program ended, and what it wrote.
struct ProgramRun {
    int exitCode = -1;
    bool crashed = false; ///< ended by a signal
    bool timedOut = false;
    QByteArray out;
    QByteArray err;
    qint64 milliseconds = 0;

    /// `out` as a JSON document with its members in their order; a discarded one where it is none.
    [[nodiscard]] nlohmann::ordered_json json() const;
    /// One line for a failed test.
    [[nodiscard]] QByteArray description() const;
};

/// Runs the real cachalot-cli as a process of its own, with an empty home directory of its own.
class ProgramRunner
{
public:
    ProgramRunner();

    /// Relative paths on the command line start here; tests/data/caches unless it is set.
    void setWorkingDirectory(const QString &directory) { m_workingDirectory = directory; }
    void setVariable(const QString &name, const QString &value) { m_variables.insert(name, value); }
    /// The most address space that the program may take. Not under a sanitizer, which takes terabytes.
    void setMemoryLimit(qint64 bytes) { m_memoryLimit = bytes; }
    void setTimeLimit(std::chrono::milliseconds limit) { m_timeLimit = limit; }
    /// What stands on standard input: nothing, or, on a terminal, the person at it.
    enum class Input { Nothing, Terminal };
    void setInput(Input input) { m_input = input; }
    [[nodiscard]] Input input() const { return m_input; }
    /// Standard output is this file.
    void setOutputFile(const QString &path) { m_outputFile = path; }
    [[nodiscard]] QString homeDirectory() const { return m_home.path(); }

    [[nodiscard]] ProgramRun run(const QStringList &arguments) const;
    /// A process that is set up but not started, for tests that do something to it.
    [[nodiscard]] std::unique_ptr<QProcess> prepare(const QStringList &arguments) const;

    /// The same on a terminal of so many columns: `out` is what the program wrote to it, on either stream.
    [[nodiscard]] ProgramRun runOnTerminal(const QStringList &arguments, int columns) const;

    [[nodiscard]] static QString program();

private:
    QTemporaryDir m_home;
    QString m_workingDirectory;
    QString m_outputFile;
    QHash<QString, QString> m_variables;
    Input m_input = Input::Nothing;
    std::optional<qint64> m_memoryLimit;
    std::chrono::milliseconds m_timeLimit = std::chrono::seconds(60);
};

/// The program at work on a terminal, for tests that watch it or interrupt it.
class TerminalProcess
{
public:
    TerminalProcess(const ProgramRunner &runner, const QStringList &arguments, int columns);
    ~TerminalProcess();
    TerminalProcess(const TerminalProcess &) = delete;
    TerminalProcess &operator=(const TerminalProcess &) = delete;

    /// What the program writes within that time, or until it ends.
    QByteArray readFor(std::chrono::milliseconds span);
    void signal(int number);
    void type(const QByteArray &bytes);
    /// Waits for the end; `out` is all that was written.
    [[nodiscard]] ProgramRun finish(std::chrono::milliseconds limit);

private:
    std::unique_ptr<QProcess> m_process;
    QElapsedTimer m_timer;
    QByteArray m_written;
    int m_terminal = -1;
    bool m_ended = false;
};

/// What stands on the screen after a program has written this: rewritten lines as they were left, without colours and
/// blanks at the end.
[[nodiscard]] QStringList visibleLines(const QByteArray &written);

} // namespace cachalot::test
