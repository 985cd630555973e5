#pragma once

#include <QDialog>
#include <QPointer>

#include <vector>

class QAction;
class QLineEdit;
class QMainWindow;
class QTreeWidget;

namespace cachalot
{

struct AppServices;

/// Every action of a window's menus, the saved connections and the recent caches, in one list that is filtered as one
/// types. Enter does it, Escape goes away.
class CommandPalette final : public QDialog
{
    Q_OBJECT
public:
    CommandPalette(QMainWindow &window, const AppServices &services);

Q_SIGNALS:
    void openRequested(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Command {
        QString text;
        QString hint; ///< the shortcut, or what it is
        QString iconName;
        QPointer<QAction> action = nullptr;
        QString opens = {}; ///< where it is no action
    };
    void collectActions(const QList<QAction *> &actions, const QString &path);
    void collectCaches(const AppServices &services);
    void filter(const QString &text);
    void run();

    std::vector<Command> m_commands;
    QLineEdit *m_edit;
    QTreeWidget *m_list;
};

} // namespace cachalot
