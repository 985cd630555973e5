#include "tests/support/serverprocess.h"

#include <QElapsedTimer>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace cachalot::test
{
namespace
{

constexpr int kStartMilliseconds = 120'000;

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<uint16_t>(port));
    return address;
}

bool listens(int port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(port);
    const bool connected = connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0;
    ::close(socket);
    return connected;
}

void waitFor(QProcess &process, int port, const QString &log)
{
    QElapsedTimer timer;
    timer.start();
    while (!listens(port)) {
        if (process.waitForFinished(20) || process.state() == QProcess::NotRunning ||
            timer.hasExpired(kStartMilliseconds)) {
            qFatal("%s does not come up; its log: %s", qPrintable(process.program()), qPrintable(log));
        }
    }
}

} // namespace

int freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(0);
    socklen_t length = sizeof(address);
    if (bind(socket, reinterpret_cast<sockaddr *>(&address), length) != 0 ||
        getsockname(socket, reinterpret_cast<sockaddr *>(&address), &length) != 0) {
        qFatal("no free port on loopback");
    }
    ::close(socket);
    return ntohs(address.sin_port);
}

QByteArray runProgram(const QString &program, const QStringList &arguments, const QString &directory)
{
    QProcess process;
    process.setWorkingDirectory(directory);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        qFatal("%s %s: %s", qPrintable(program), qPrintable(arguments.join(u' ')),
               process.readAllStandardError().constData());
    }
    return process.readAllStandardOutput();
}

void ServerProcess::start(const QString &program, const QStringList &arguments, int port, const QString &log,
                          const QProcessEnvironment &environment)
{
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(log); // a pipe that nobody reads fills up
    m_process.start(program, arguments);
    waitFor(m_process, port, log);
}

void ServerProcess::stop()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

} // namespace cachalot::test
