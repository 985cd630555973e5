#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QSystemTrayIcon;

namespace cachalot
{

/// Shows messages outside of the window: by the desktop's notifications (org.freedesktop.Notifications), else from an
/// icon in the tray; where there is neither, nothing happens. Never blocks. GUI thread.
class Notifier final : public QObject
{
    Q_OBJECT
public:
    explicit Notifier(QObject *parent = nullptr);
    ~Notifier() override;

    void show(const QString &title, const QString &text);

private:
    void showFromTray(const QString &title, const QString &text);

    std::unique_ptr<QSystemTrayIcon> m_tray;
    uint m_id = 0; ///< of the last notification, which the next one replaces
};

/// Keeps the machine from going to sleep while it is held: by logind, else by the desktop's screen saver; where there
/// is neither, nothing happens. Never blocks. GUI thread.
class WakeLock final : public QObject
{
    Q_OBJECT
public:
    explicit WakeLock(QObject *parent = nullptr);
    ~WakeLock() override;

    /// Does nothing where it is held already.
    void hold(const QString &reason);
    void release();
    [[nodiscard]] bool isWanted() const { return m_wanted; }

private:
    struct Grip;
    void holdByScreenSaver(const QString &reason);

    bool m_wanted = false;
    std::shared_ptr<Grip> m_grip; ///< null while it is not held
};

} // namespace cachalot
