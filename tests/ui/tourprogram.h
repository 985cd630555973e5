#pragma once

#include "core/backend/cachelocator.h"

#include <QApplication>
#include <QHash>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <functional>
#include <memory>

class QAbstractButton;
class QComboBox;
class QModelIndex;
class QProcessEnvironment;
class QSettings;
class QTimer;
class QTreeView;

namespace cachalot
{
class Connections;
class MainWindow;
class RecentCaches;
class SavedConnections;
class SecretPrompter;
class TaskPool;
class TransferService;
struct AppServices;
} // namespace cachalot

namespace cachalot::test
{

/// The program as runGui() puts it together, in a home directory of its own and a session without a keyring, and a
/// person before it, who goes by what is on screen and has a mouse and a keyboard. What this person can't find returns
/// false, null or an empty text, for a QVERIFY.
class TourProgram
{
public:
    /// Takes away what this process knows of its real user. One at a time.
    TourProgram();
    ~TourProgram();
    TourProgram(const TourProgram &) = delete;
    TourProgram &operator=(const TourProgram &) = delete;

    /// Something below the home directory.
    [[nodiscard]] QString path(const QString &name) const { return m_home.filePath(name); }
    /// The first file below the home directory that holds a text; empty where none does, as it should be of a secret,
    /// but not where nothing was written at all.
    [[nodiscard]] QString fileThatHolds(const QString &text) const;
    /// What the program finds in its environment from its next start on.
    void setEnvironment(const QProcessEnvironment &variables);
    /// Starts it without arguments, so that it comes back as it was left.
    [[nodiscard]] bool start();
    /// Ctrl+Q; what the program asks then is answered by whoever calls.
    [[nodiscard]] bool quit();
    [[nodiscard]] MainWindow &window() const { return *m_window; }

    // --- what is on screen: in the dialog that is open, else in the window ---

    [[nodiscard]] QWidget *front() const;
    template <typename T>
    [[nodiscard]] T *find(const QString &objectName = {}) const
    {
        for (T *widget : front()->findChildren<T *>(objectName)) {
            if (widget->isVisible()) {
                return widget;
            }
        }
        return nullptr;
    }
    /// By the name that a screen reader says.
    template <typename T>
    [[nodiscard]] T *called(const QString &accessibleName) const
    {
        for (T *widget : front()->findChildren<T *>()) {
            if (widget->isVisible() && widget->accessibleName() == accessibleName) {
                return widget;
            }
        }
        return nullptr;
    }
    /// One that can be pressed, by its text without "&" or what a screen reader says.
    [[nodiscard]] QAbstractButton *button(const QString &text) const;
    /// One whose text begins so.
    [[nodiscard]] QAbstractButton *buttonLike(const QString &beginning) const;
    /// Whether a label says it.
    [[nodiscard]] bool shows(const QString &part) const;
    /// All that labels say, for a QVERIFY2.
    [[nodiscard]] QByteArray words() const;
    [[nodiscard]] QStringList tabs() const;
    /// Nothing is being loaded on the page in front.
    [[nodiscard]] bool isSettled() const;
    /// The row of the sidebar of the connection, or the library, with that name.
    [[nodiscard]] QModelIndex connectionRow(const QString &name) const;
    [[nodiscard]] QTreeView *sidebar() const;

    // --- what the person does ---

    [[nodiscard]] bool click(const QString &button);
    [[nodiscard]] bool clickWidget(QWidget *widget) const;
    /// In a table that a screen reader calls so.
    [[nodiscard]] bool doubleClick(const QString &table, const QString &row) const;
    /// From the menu bar: "Transfers", "Export to a folder…".
    [[nodiscard]] bool menu(const QString &title, const QString &entry);
    /// Into what has the focus.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    /// Instead of what stands in a field.
    [[nodiscard]] bool type(QWidget *field, const QString &text) const;
    /// Chooses an entry of a box with the keyboard.
    [[nodiscard]] bool choose(QComboBox *box, const QString &entry) const;
    /// Chooses a connection by its row in the sidebar, and opens it.
    [[nodiscard]] bool chooseConnection(const QString &name) const;
    [[nodiscard]] bool openConnection(const QString &name) const;
    /// Opens what a text names: Ctrl+L, the text, Return.
    [[nodiscard]] bool open(const QString &text);
    /// Does something that opens a dialog, and something in that; closes it if it is still there after a while.
    [[nodiscard]] bool inDialog(const std::function<void()> &open, const std::function<void()> &act) const;
    /// From now on, types this where the program asks for a connection's secret; other questions are turned down.
    void answer(const QString &connection, const QString &secret, const QString &value)
    {
        m_answers.insert(QStringLiteral("%1 of “%2”:").arg(secret, connection), value);
    }
    /// The questions of that kind that came up.
    [[nodiscard]] const QStringList &questions() const { return m_questions; }

private:
    void answerQuestion();

    QTemporaryDir m_home;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<SecretPrompter> m_prompter;
    std::shared_ptr<Connections> m_connections;
    Locations m_locations;
    std::unique_ptr<TaskPool> m_pool;
    std::unique_ptr<RecentCaches> m_recent;
    std::unique_ptr<TransferService> m_transfers;
    std::unique_ptr<SavedConnections> m_saved;
    std::unique_ptr<AppServices> m_services;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QTimer> m_watch;
    QHash<QString, QString> m_answers;
    QStringList m_questions;
};

} // namespace cachalot::test
