#pragma once

#include "core/base/error.h"
#include "core/config/connection.h"

#include <QDockWidget>
#include <QSet>

#include <functional>

class QFrame;
class QLabel;
class QPushButton;
class QTimer;
class QToolButton;
class QTreeView;

namespace cachalot
{

struct AppServices;
class SavedConnections;
class SidebarModel;

/// The list of what can be opened at the left of the window: library, saved connections, pinned and recent caches; with
/// all that can be done to a connection. Reads nothing before it is shown.
class Sidebar final : public QDockWidget
{
    Q_OBJECT
public:
    /// `services.connections` is not null.
    explicit Sidebar(const AppServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QTreeView *view() const { return m_view; }
    /// The form for a new connection; `text` is something that was dropped or pasted, or empty.
    void addConnection(const QString &text = {});

Q_SIGNALS:
    void openRequested(const QString &text);
    void messageShown(const QString &message);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class TestNow { No, Yes };
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QFrame *makeNotice();
    void restoreExpansion();
    void rememberExpansion(const QModelIndex &index, bool isExpanded);
    [[nodiscard]] const Connection *currentConnection() const;
    void openCurrent();
    void refreshCurrent();
    void editCurrent(TestNow testNow);
    void removeCurrent();
    void showMenu(const QPoint &position);
    bool keyPressed(int key);
    void showNotice(const QString &text, const QString &buttonText);
    void showFailure(const Error &error);
    void offerUndo(const QString &text, std::function<void()> undo);
    void updateNotice();

    const AppServices &m_services;
    SavedConnections &m_saved;
    SidebarModel *m_model;
    QTreeView *m_view;
    QFrame *m_notice;
    QLabel *m_noticeText;
    QPushButton *m_noticeButton;
    QTimer *m_noticeTimer;
    std::function<void()> m_undo; // what the notice offers while its timer runs
    QString m_currentPath;
    QSet<QString> m_openStores; ///< paths of those that are expanded
    bool m_isAsked = false;     ///< for the list of connections
};

} // namespace cachalot
