#pragma once

#include "ui/models/copyorder.h"
#include "ui/transfers/copydialog.h"

#include <QObject>

#include <functional>

class QAction;
class QDockWidget;
class QMainWindow;
class QMenuBar;
class QToolBar;

namespace cachalot
{

struct AppServices;
class ClosingQuestion;
class Job;
class Notifier;
class TransferBar;
class TransfersPanel;
class WakeLock;

/// All that a window has to do with transfers: its menu, the bar at its bottom, the panel that unfolds from it, the
/// dialogs, and what the desktop is told. Work that can wait is done after the window is there.
class TransferDesk final : public QObject
{
    Q_OBJECT
public:
    /// The caches that the page in front would copy.
    using Sources = std::function<std::vector<CopySourceRef>()>;

    /// `services` has transfers, and outlives it like the window.
    TransferDesk(QMainWindow &window, const AppServices &services, Sources sources);
    ~TransferDesk() override;

    void addMenu(QMenuBar &menus);
    [[nodiscard]] QAction *copyAction() const { return m_copy; }
    /// Follows what is in front.
    void updateActions();
    /// To be called when they were changed elsewhere.
    void readPreferences();
    /// To be called when the window has got the state back that it was closed with.
    void windowRestored();
    /// False where the window has to stay, or has hidden itself.
    [[nodiscard]] bool mayClose();

    void copy(CopyDialog::Purpose purpose);
    void saveAsBundle();
    /// Shows the panel with the focus in it, or hides it.
    void togglePanel();

Q_SIGNALS:
    /// Opens what a text names.
    void openRequested(const QString &text);
    void messageShown(const QString &message);

private:
    void makeActions();
    void makeBar();
    void makePanel();
    void follow(const Job *job);
    void updateDesktop();

    QMainWindow &m_window;
    const AppServices &m_services;
    Sources m_sources;
    TransferBar *m_bar = nullptr;
    QToolBar *m_strip = nullptr;
    QDockWidget *m_dock = nullptr;
    TransfersPanel *m_panel = nullptr; ///< null until it is shown first
    Notifier *m_notifier;
    WakeLock *m_wakeLock;
    ClosingQuestion *m_closing;
    QAction *m_copy = nullptr;
    QAction *m_import = nullptr;
    QAction *m_export = nullptr;
    QAction *m_bundle = nullptr;
    QAction *m_show = nullptr;
    QAction *m_pauseAll = nullptr;
    QAction *m_resumeAll = nullptr;
    QAction *m_cancelAll = nullptr;
    QAction *m_notify = nullptr;
    QAction *m_keepAwake = nullptr;
};

} // namespace cachalot
