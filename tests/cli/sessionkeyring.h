#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace cachalot::test
{

class ProgramRunner;

/// A D-Bus session with a GNOME keyring that is open, of the test's own; ended with it.
class TestKeyring
{
public:
    TestKeyring();
    ~TestKeyring();
    TestKeyring(const TestKeyring &) = delete;
    TestKeyring &operator=(const TestKeyring &) = delete;

    /// False where this machine has no dbus-daemon or gnome-keyring-daemon; `why` says what is missing.
    [[nodiscard]] bool start(QString &why);
    /// Lets a program find the session.
    void lendTo(ProgramRunner &runner) const;
    [[nodiscard]] QString directory() const { return m_directory.path(); }

private:
    QTemporaryDir m_directory;
    QProcess m_bus;
    QProcess m_daemon;
    QString m_address;
};

} // namespace cachalot::test
