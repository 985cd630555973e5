#include "ui/common/desktopbus.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QIcon>
#include <QSystemTrayIcon>
#include <QTimer>

#include <chrono>

#ifdef CACHALOT_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#endif

namespace cachalot
{

namespace
{

constexpr std::chrono::seconds kMessageTime{8};

#ifdef CACHALOT_DBUS

constexpr int kCallMilliseconds = 3000;

/// Without a bus that runs already, asking for one may start it.
bool haveSessionBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

QDBusMessage screenSaverCall(const QString &method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
                                          QStringLiteral("/org/freedesktop/ScreenSaver"),
                                          QStringLiteral("org.freedesktop.ScreenSaver"), method);
}

#endif

} // namespace

Notifier::Notifier(QObject *parent) : QObject(parent) {}

Notifier::~Notifier() = default;

void Notifier::show(const QString &title, const QString &text)
{
#ifdef CACHALOT_DBUS
    if (haveSessionBus()) {
        QDBusMessage call = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
            QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
        // Servers may take the body for markup.
        call << QGuiApplication::applicationDisplayName() << m_id << QGuiApplication::desktopFileName() << title
             << text.toHtmlEscaped() << QStringList()
             << QVariantMap{{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()}} << -1;
        auto *watcher =
            new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, kCallMilliseconds), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, title, text] {
            const QDBusPendingReply<uint> reply = *watcher;
            watcher->deleteLater();
            if (reply.isError()) {
                showFromTray(title, text);
            } else {
                m_id = reply.value();
            }
        });
        return;
    }
#endif
    showFromTray(title, text);
}

void Notifier::showFromTray(const QString &title, const QString &text)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages()) {
        return;
    }
    if (!m_tray) {
        m_tray = std::make_unique<QSystemTrayIcon>(QGuiApplication::windowIcon());
    }
    m_tray->show();
    m_tray->showMessage(title, text, QGuiApplication::windowIcon(),
                        static_cast<int>(std::chrono::milliseconds(kMessageTime).count()));
    QTimer::singleShot(kMessageTime, m_tray.get(), [tray = m_tray.get()] { tray->hide(); });
}

/// What keeps it awake: a descriptor of logind, which lets go when it is closed, or the cookie of the screen saver.
struct WakeLock::Grip {
#ifdef CACHALOT_DBUS
    QDBusUnixFileDescriptor descriptor;
#endif
    uint cookie = 0;

    Grip() = default;
    Grip(const Grip &) = delete;
    Grip &operator=(const Grip &) = delete;
    ~Grip()
    {
#ifdef CACHALOT_DBUS
        if (cookie != 0) {
            QDBusConnection::sessionBus().send(screenSaverCall(QStringLiteral("UnInhibit")) << cookie);
        }
#endif
    }
};

WakeLock::WakeLock(QObject *parent) : QObject(parent) {}

WakeLock::~WakeLock() = default;

void WakeLock::hold(const QString &reason)
{
    if (m_wanted) {
        return;
    }
    m_wanted = true;
#ifdef CACHALOT_DBUS
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep:idle") << QGuiApplication::applicationDisplayName() << reason
         << QStringLiteral("block");
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(call, kCallMilliseconds), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, reason] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        watcher->deleteLater();
        if (!m_wanted) {
            return; // it was released before the answer came; the descriptor goes with it
        }
        if (reply.isError()) {
            holdByScreenSaver(reason);
            return;
        }
        m_grip = std::make_shared<Grip>();
        m_grip->descriptor = reply.value();
    });
#else
    Q_UNUSED(reason)
#endif
}

void WakeLock::holdByScreenSaver(const QString &reason)
{
#ifdef CACHALOT_DBUS
    if (!haveSessionBus()) {
        return;
    }
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(screenSaverCall(QStringLiteral("Inhibit"))
                                                    << QGuiApplication::applicationDisplayName() << reason,
                                                kCallMilliseconds),
        this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError()) {
            return;
        }
        const auto grip = std::make_shared<Grip>(); // lets go again, if nobody wants it any more
        grip->cookie = reply.value();
        if (m_wanted) {
            m_grip = grip;
        }
    });
#else
    Q_UNUSED(reason)
#endif
}

void WakeLock::release()
{
    m_wanted = false;
    m_grip.reset();
}

} // namespace cachalot
