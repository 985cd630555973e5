#include "tests/cli/sessionkeyring.h"

#include "tests/cli/programrunner.h"

#include <QFile>
#include <QStandardPaths>
#include <QTest>

namespace cachalot::test
{

TestKeyring::TestKeyring() = default;

TestKeyring::~TestKeyring()
{
    for (QProcess *process : {&m_daemon, &m_bus}) {
        if (process->state() != QProcess::NotRunning) {
            process->terminate();
            if (!process->waitForFinished(5000)) {
                process->kill();
                process->waitForFinished();
            }
        }
    }
}

bool TestKeyring::start(QString &why)
{
    const QString bus = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
    const QString daemon = QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon"));
    if (bus.isEmpty() || daemon.isEmpty()) {
        why = bus.isEmpty() ? QStringLiteral("no dbus-daemon") : QStringLiteral("no gnome-keyring-daemon");
        return false;
    }
    // Without services that the bus starts by itself: a second keyring would answer before ours is ready.
    QFile config(m_directory.filePath(QStringLiteral("bus.conf")));
    if (!config.open(QIODevice::WriteOnly)) {
        why = config.errorString();
        return false;
    }
    config.write("<busconfig><type>session</type><listen>unix:path=" +
                 m_directory.filePath(QStringLiteral("bus")).toLocal8Bit() +
                 "</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                 "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
    config.close();
    m_bus.start(bus, {QStringLiteral("--config-file=") + config.fileName(), QStringLiteral("--nofork"),
                      QStringLiteral("--nopidfile"), QStringLiteral("--print-address=1")});
    if (!m_bus.waitForStarted() || !m_bus.waitForReadyRead(10'000)) {
        why = QStringLiteral("dbus-daemon: ") + QString::fromLocal8Bit(m_bus.readAllStandardError());
        return false;
    }
    m_address = QString::fromLocal8Bit(m_bus.readLine()).trimmed();

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_address);
    environment.insert(QStringLiteral("HOME"), m_directory.path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_directory.filePath(QStringLiteral("data")));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_directory.path());
    m_daemon.setProcessEnvironment(environment);
    m_daemon.start(daemon,
                   {QStringLiteral("--foreground"), QStringLiteral("--unlock"), QStringLiteral("--components=secrets"),
                    QStringLiteral("--control-directory=") + m_directory.filePath(QStringLiteral("control"))});
    if (!m_daemon.waitForStarted()) {
        why = QStringLiteral("gnome-keyring-daemon did not start");
        return false;
    }
    // It reads the password to the end before it opens its keyring.
    m_daemon.write("password of the keyring");
    while (m_daemon.bytesToWrite() > 0 && m_daemon.waitForBytesWritten(5000)) {
    }
    m_daemon.closeWriteChannel();
    m_daemon.waitForReadyRead(10'000); // GNOME_KEYRING_CONTROL=…: it is ready
    return true;
}

void TestKeyring::lendTo(ProgramRunner &runner) const
{
    runner.setVariable(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_address);
}

} // namespace cachalot::test
