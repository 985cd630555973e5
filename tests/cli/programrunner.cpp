#include "tests/cli/programrunner.h"

#include "tests/support/secretlist.h"
#include "tests/support/testdata.h"

#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QTest>

#include <nlohmann/json.hpp>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <sys/resource.h>
#include <unistd.h>

namespace cachalot::test
{

nlohmann::ordered_json ProgramRun::json() const
{
    return nlohmann::ordered_json::parse(out.begin(), out.end(), nullptr, false);
}

QByteArray ProgramRun::description() const
{
    constexpr qsizetype kShown = 2000;
    return "exit code " + QByteArray::number(exitCode) + (crashed ? ", crashed" : "") +
           (timedOut ? ", timed out" : "") + ", " + QByteArray::number(milliseconds) + " ms; out: " + out.left(kShown) +
           "; err: " + err.left(kShown);
}

ProgramRunner::ProgramRunner() : m_workingDirectory(dataPath(QStringLiteral("caches"))) {}

QString ProgramRunner::program()
{
    return QStringLiteral(CACHALOT_CLI_PROGRAM);
}

std::unique_ptr<QProcess> ProgramRunner::prepare(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProgram(program());
    process->setArguments(arguments);
    process->setWorkingDirectory(m_workingDirectory);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {"CACHALOT_LIBRARY", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "NO_COLOR"}) {
        environment.remove(QString::fromLatin1(name));
    }
    environment.insert(QStringLiteral("HOME"), m_home.path());
    environment.insert(QStringLiteral("TERM"), QStringLiteral("xterm"));
    for (auto it = m_variables.begin(); it != m_variables.end(); ++it) {
        environment.insert(it.key(), it.value());
    }
    process->setProcessEnvironment(environment);
    if (!m_outputFile.isEmpty()) {
        process->setStandardOutputFile(m_outputFile);
    }
    process->setChildProcessModifier([limit = m_memoryLimit] {
        // A test that itself runs in the background of a script hands on that Ctrl-C is ignored.
        ::signal(SIGINT, SIG_DFL);
        ::signal(SIGTERM, SIG_DFL);
        if (limit) {
            const struct rlimit memory = {static_cast<rlim_t>(*limit), static_cast<rlim_t>(*limit)};
            ::setrlimit(RLIMIT_AS, &memory);
        }
    });
    return process;
}

/// Whatever a test is about: no program may tell a secret.
static void tellSecrets(const ProgramRun &run)
{
    const QStringList told = secretsIn(run.out) + secretsIn(run.err);
    if (!told.isEmpty()) {
        QTest::qFail(qPrintable(QStringLiteral("the program told: ") + told.join(u' ')), __FILE__, __LINE__);
    }
}

ProgramRun ProgramRunner::run(const QStringList &arguments) const
{
    const auto process = prepare(arguments);
    QElapsedTimer timer;
    timer.start();
    process->start();
    process->closeWriteChannel();
    ProgramRun result;
    if (!process->waitForFinished(static_cast<int>(m_timeLimit.count()))) {
        result.timedOut = process->state() != QProcess::NotRunning;
        process->kill();
        process->waitForFinished();
    }
    result.milliseconds = timer.elapsed();
    result.out = process->readAllStandardOutput();
    result.err = process->readAllStandardError();
    result.crashed = process->exitStatus() == QProcess::CrashExit;
    result.exitCode = process->exitCode();
    tellSecrets(result);
    return result;
}

ProgramRun ProgramRunner::runOnTerminal(const QStringList &arguments, int columns) const
{
    TerminalProcess process(*this, arguments, columns);
    return process.finish(m_timeLimit);
}

TerminalProcess::TerminalProcess(const ProgramRunner &runner, const QStringList &arguments, int columns)
    : m_process(runner.prepare(arguments))
{
    struct winsize size = {};
    size.ws_row = 50;
    size.ws_col = static_cast<unsigned short>(columns);
    int programEnd = -1;
    if (::openpty(&m_terminal, &programEnd, nullptr, nullptr, &size) != 0) {
        qFatal("openpty: %s", std::strerror(errno));
    }
    ::fcntl(m_terminal, F_SETFD, FD_CLOEXEC);
    const auto modifier = m_process->childProcessModifier();
    const bool asksThere = runner.input() == ProgramRunner::Input::Terminal;
    m_process->setChildProcessModifier([programEnd, modifier, asksThere] {
        modifier();
        if (asksThere) {
            ::dup2(programEnd, STDIN_FILENO);
        }
        ::dup2(programEnd, STDOUT_FILENO);
        ::dup2(programEnd, STDERR_FILENO);
        ::close(programEnd);
    });
    m_timer.start();
    m_process->start();
    m_process->waitForStarted();
    m_process->closeWriteChannel();
    ::close(programEnd); // so that reading ends with the program
}

TerminalProcess::~TerminalProcess()
{
    ::close(m_terminal);
}

QByteArray TerminalProcess::readFor(std::chrono::milliseconds span)
{
    QByteArray bytes;
    QElapsedTimer timer;
    timer.start();
    for (qint64 left = span.count(); left > 0; left = span.count() - timer.elapsed()) {
        struct pollfd wait = {m_terminal, POLLIN, 0};
        if (::poll(&wait, 1, static_cast<int>(left)) <= 0) {
            continue;
        }
        std::array<char, 4096> buffer{};
        const ssize_t count = ::read(m_terminal, buffer.data(), buffer.size());
        if (count <= 0) { // EIO: nobody holds the other end any more
            m_ended = true;
            break;
        }
        bytes.append(buffer.data(), count);
    }
    m_written += bytes;
    return bytes;
}

void TerminalProcess::signal(int number)
{
    ::kill(static_cast<pid_t>(m_process->processId()), number);
}

void TerminalProcess::type(const QByteArray &bytes)
{
    if (::write(m_terminal, bytes.constData(), static_cast<size_t>(bytes.size())) != bytes.size()) {
        qFatal("can't type: %s", std::strerror(errno));
    }
}

ProgramRun TerminalProcess::finish(std::chrono::milliseconds limit)
{
    ProgramRun result;
    readFor(limit);
    if (!m_ended || !m_process->waitForFinished(1000)) {
        result.timedOut = m_process->state() != QProcess::NotRunning;
        m_process->kill();
        m_process->waitForFinished();
    }
    result.milliseconds = m_timer.elapsed();
    result.out = m_written;
    result.crashed = m_process->exitStatus() == QProcess::CrashExit;
    result.exitCode = m_process->exitCode();
    return result;
}

QStringList visibleLines(const QByteArray &written)
{
    static const QRegularExpression escapes(QStringLiteral("\x1b\\[[0-9;]*[A-Za-z]"));
    QString text = QString::fromUtf8(written);
    text.remove(escapes);
    QStringList lines{QString()};
    qsizetype column = 0;
    for (const QChar c : text) {
        QString &line = lines.back();
        if (c == u'\r') {
            column = 0;
        } else if (c == u'\n') {
            lines += QString();
            column = 0;
        } else {
            line = line.leftJustified(column);
            line.replace(column++, 1, c);
        }
    }
    for (QString &line : lines) {
        while (line.endsWith(u' ')) {
            line.chop(1);
        }
    }
    while (!lines.isEmpty() && lines.back().isEmpty()) {
        lines.removeLast();
    }
    return lines;
}

} // namespace cachalot::test
