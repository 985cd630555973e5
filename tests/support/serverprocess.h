#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace cachalot::test
{

/// A port that was free a moment ago.
[[nodiscard]] int freePort();

/// Runs a program to its end; its standard output. Fails the test where it fails, with what it wrote.
[[nodiscard]] QByteArray runProgram(const QString &program, const QStringList &arguments,
                                    const QString &directory = {});

/// A server on a port of loopback, killed when dropped.
class ServerProcess
{
public:
    ServerProcess() = default;
    ~ServerProcess() { stop(); }
    ServerProcess(const ServerProcess &) = delete;
    ServerProcess &operator=(const ServerProcess &) = delete;

    /// Starts it and waits until it listens; what it writes goes to `log`. Fails the test (qFatal) where it does not
    /// come up.
    void start(const QString &program, const QStringList &arguments, int port, const QString &log,
               const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());
    void stop();

private:
    QProcess m_process;
};

} // namespace cachalot::test
