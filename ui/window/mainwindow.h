#pragma once

#include "ui/common/theme.h"

#include <QMainWindow>

class QActionGroup;
class QLabel;
class QMenu;
class QStackedWidget;
class QTimer;

namespace cachalot
{

struct AppServices;
class Page;
class PageTabs;
struct SettingsFile;
class Sidebar;
class TransferDesk;
class WelcomePage;

/// The window: its actions, and tabs for pages.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const AppServices &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens what a text names in a tab, or goes to the tab that shows it already.
    void open(const QString &text);
    /// Compares two caches in a tab; empty texts are chosen there.
    void compare(const QString &a, const QString &b);
    /// Shows in a tab what can go in the store that a text names.
    void cleanUp(const QString &store);
    /// Opens the tabs of the last session.
    void restoreSession();
    [[nodiscard]] Page *currentPage() const;
    /// Says that settings could not be read, and where the file is that holds them.
    void tellOfBrokenSettings(const SettingsFile &file);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeActions();
    void makeFileActions(QMenu &menu);
    void makeViewActions(QMenu &menu);
    void makeCacheActions(QMenu &menu);
    void makeHelpActions(QMenu &menu);
    QAction *addAction(QMenu &menu, const QString &iconName, const QString &text, const QList<QKeySequence> &keys,
                       const std::function<void()> &run);
    void addPage(Page *page);
    void closePage(int index);
    void updateActions();
    void updateTab(Page *page);
    void chooseFolder();
    void chooseText();
    void compareCurrent();
    void copyCommand();
    void cancelOrUnfocus();
    void fillRecentMenu();
    void setAppearance(Appearance appearance);
    void showPreferences();
    void saveSession();
    void showMessage(const QString &message);
    void about();

    const AppServices &m_services;
    QStackedWidget *m_stack;
    WelcomePage *m_welcome;
    PageTabs *m_tabs;
    QLabel *m_drop;
    QTimer *m_saveSoon;
    TransferDesk *m_transfers; ///< null where nothing is copied
    Sidebar *m_sidebar;        ///< null without saved connections
    QMenu *m_recentMenu = nullptr;
    QAction *m_compare = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_close = nullptr;
    QAction *m_filter = nullptr;
    QAction *m_verify = nullptr;
    QAction *m_verifyDeep = nullptr;
    QAction *m_cleanUp = nullptr;
    QAction *m_nameSteps = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_copyCommand = nullptr;
    QList<QAction *> m_appearances; ///< parallel to Appearance
    QList<QAction *> m_viewActions;
};

} // namespace cachalot
