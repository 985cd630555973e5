#include "tests/ui/tourprogram.h"

#include "app/composition/composition.h"
#include "ui/common/appservices.h"
#include "ui/common/page.h"
#include "ui/common/translations.h"
#include "ui/connections/secretprompter.h"
#include "ui/models/backgroundtask.h"
#include "ui/models/preferences.h"
#include "ui/models/recentcaches.h"
#include "ui/models/savedconnections.h"
#include "ui/models/sidebarmodel.h"
#include "ui/models/transferservice.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProcessEnvironment>
#include <QSettings>
#include <QTabWidget>
#include <QTimer>
#include <QTreeView>

namespace cachalot::test
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::chrono::milliseconds kGlance{20}; ///< how often the person looks whether something is asked
constexpr int kPatience = 20'000;                ///< milliseconds

QString withoutMnemonic(QString text)
{
    return text.section(u'\t', 0, 0).remove(u'&');
}

void setVariable(const char *name, const QString &value)
{
    qputenv(name, value.toLocal8Bit());
}

} // namespace

TourProgram::TourProgram()
{
    static const bool areResourcesKnown = [] {
        initialiseResources();
        return installTranslations(*qApp, QLocale(u"en_US"_s)), true;
    }();
    Q_UNUSED(areResourcesKnown);
    for (const QString &name : QProcessEnvironment::systemEnvironment().keys()) {
        const bool tellsOfTheUser = name.startsWith(u"AWS_") || name.startsWith(u"AZURE_") ||
                                    name.startsWith(u"ACTIONS_") || name.startsWith(u"GITHUB_") ||
                                    name.startsWith(u"XDG_") || name.startsWith(u"CACHALOT_L") ||
                                    name == u"DOCKER_CONFIG" || name == u"DBUS_SESSION_BUS_ADDRESS";
        if (tellsOfTheUser) {
            qunsetenv(name.toLocal8Bit().constData());
        }
    }
    setVariable("HOME", m_home.path());
    setVariable("AWS_EC2_METADATA_DISABLED", u"true"_s);
    m_watch = std::make_unique<QTimer>();
    m_watch->setInterval(kGlance);
    QObject::connect(m_watch.get(), &QTimer::timeout, m_watch.get(), [this] { answerQuestion(); });
    m_watch->start();
}

TourProgram::~TourProgram()
{
    if (m_window && !quit()) {
        qWarning("the program did not end");
    }
}

QString TourProgram::fileThatHolds(const QString &text) const
{
    QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    if (!files.hasNext()) {
        return QStringLiteral("no file");
    }
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly) || file.readAll().contains(text.toUtf8())) {
            return file.fileName();
        }
    }
    return {};
}

void TourProgram::setEnvironment(const QProcessEnvironment &variables)
{
    for (const QString &name : variables.keys()) {
        setVariable(name.toLocal8Bit().constData(), variables.value(name));
    }
}

bool TourProgram::start()
{
    const Paths paths = resolvePaths({}, QProcessEnvironment::systemEnvironment());
    m_prompter = std::make_unique<SecretPrompter>();
    m_connections = makeConnections(paths, m_prompter->asker(), m_prompter->forgetter());
    m_locations = makeLocations(paths, m_connections);
    QDir().mkpath(paths.configDirectory);
    m_settings = std::make_unique<QSettings>(paths.configDirectory + u"/window.ini"_s, QSettings::IniFormat);
    m_pool = std::make_unique<TaskPool>();
    m_recent = std::make_unique<RecentCaches>(*m_settings);
    m_transfers = std::make_unique<TransferService>(
        TransferService::Settings{.historyFile = paths.stateDirectory + u"/transfers.json"_s});
    m_saved = std::make_unique<SavedConnections>(m_connections, m_locations, *m_pool, paths.stateDirectory);
    m_services = std::make_unique<AppServices>(
        AppServices{*m_pool, m_locations, *m_settings, *m_recent, m_transfers.get(), m_saved.get()});
    m_window = std::make_unique<MainWindow>(*m_services);
    if (Preferences(*m_settings).start() == Preferences::Start::LastSession) {
        m_window->restoreSession();
    }
    m_window->show();
    return QTest::qWaitForWindowExposed(m_window.get()) &&
           QTest::qWaitFor([this] { return m_saved->isLoaded(); }, kPatience);
}

bool TourProgram::quit()
{
    press(Qt::Key_Q, Qt::ControlModifier);
    if (m_window->isVisible()) {
        return false;
    }
    m_window.reset();
    m_services.reset();
    const bool hasStopped = m_transfers->stop(std::chrono::milliseconds(kPatience));
    m_saved.reset();
    m_transfers.reset();
    m_recent.reset();
    m_prompter.reset();
    const bool isDone = m_pool->waitForDone(std::chrono::milliseconds(kPatience));
    m_pool.reset();
    m_settings.reset();
    m_locations = {};
    m_connections.reset();
    return hasStopped && isDone;
}

QWidget *TourProgram::front() const
{
    QWidget *dialog = QApplication::activeModalWidget();
    return dialog ? dialog : m_window.get();
}

QAbstractButton *TourProgram::button(const QString &text) const
{
    for (auto *candidate : front()->findChildren<QAbstractButton *>()) {
        const bool isCalledSo = withoutMnemonic(candidate->text()) == text || candidate->accessibleName() == text;
        if (candidate->isVisible() && candidate->isEnabled() && isCalledSo) {
            return candidate;
        }
    }
    return nullptr;
}

QAbstractButton *TourProgram::buttonLike(const QString &beginning) const
{
    for (auto *candidate : front()->findChildren<QAbstractButton *>()) {
        if (candidate->isVisible() && candidate->isEnabled() && candidate->text().startsWith(beginning)) {
            return candidate;
        }
    }
    return nullptr;
}

bool TourProgram::shows(const QString &part) const
{
    return words().contains(part.toUtf8());
}

QByteArray TourProgram::words() const
{
    QByteArray all;
    for (const auto *label : front()->findChildren<QLabel *>()) {
        all += label->isVisible() ? label->text().toUtf8() + '\n' : QByteArray();
    }
    return all;
}

QStringList TourProgram::tabs() const
{
    QStringList titles;
    const auto *widget = m_window->findChild<QTabWidget *>();
    for (int i = 0; i < widget->count(); ++i) {
        titles << widget->tabText(i);
    }
    return titles;
}

bool TourProgram::isSettled() const
{
    return QTest::qWaitFor([this] { return !m_window->currentPage() || !m_window->currentPage()->isBusy(); },
                           kPatience);
}

QTreeView *TourProgram::sidebar() const
{
    for (auto *tree : m_window->findChildren<QTreeView *>()) {
        if (tree->accessibleName() == u"Library, connections and recent caches") {
            return tree;
        }
    }
    return nullptr;
}

QModelIndex TourProgram::connectionRow(const QString &name) const
{
    const QAbstractItemModel *model = sidebar()->model();
    const QModelIndexList found =
        model->match(model->index(0, 0), Qt::DisplayRole, name, -1, Qt::MatchExactly | Qt::MatchRecursive);
    for (const QModelIndex &index : found) {
        if (index.data(SidebarModel::KindRole).toInt() == static_cast<int>(SidebarModel::Kind::Store)) {
            return index;
        }
    }
    return {};
}

bool TourProgram::click(const QString &text)
{
    return clickWidget(button(text));
}

bool TourProgram::clickWidget(QWidget *widget) const
{
    if (!widget || !widget->isVisible() || !widget->isEnabled()) {
        return false;
    }
    const bool isCheckBox = qobject_cast<QCheckBox *>(widget) != nullptr; // only its box and its words take clicks
    QTest::mouseClick(widget, Qt::LeftButton, {}, isCheckBox ? QPoint(8, widget->height() / 2) : QPoint());
    return true;
}

bool TourProgram::doubleClick(const QString &table, const QString &row) const
{
    auto *view = called<QTreeView>(table);
    if (!view) {
        return false;
    }
    const QModelIndexList found = view->model()->match(view->model()->index(0, 0), Qt::DisplayRole, row);
    if (found.isEmpty()) {
        return false;
    }
    view->scrollTo(found.constFirst());
    const QPoint at = view->visualRect(found.constFirst()).center();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, at);
    return true;
}

bool TourProgram::menu(const QString &title, const QString &entry)
{
    QMenuBar *bar = m_window->menuBar();
    for (QAction *heading : bar->actions()) {
        if (withoutMnemonic(heading->text()) != title) {
            continue;
        }
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->actionGeometry(heading).center());
        QMenu *opened = heading->menu();
        for (QAction *action : opened->actions()) {
            if (withoutMnemonic(action->text()) == entry && action->isEnabled() && opened->isVisible()) {
                QTest::mouseClick(opened, Qt::LeftButton, {}, opened->actionGeometry(action).center());
                return true;
            }
        }
        QTest::keyClick(opened, Qt::Key_Escape);
    }
    return false;
}

void TourProgram::press(int key, Qt::KeyboardModifiers modifiers) const
{
    QWidget *window = front();
    if (QApplication::activeWindow() != window) {
        window->activateWindow(); // as a window manager does when a dialog has come or gone
        static_cast<void>(QTest::qWaitFor([window] { return QApplication::activeWindow() == window; }));
    }
    QWidget *target = QApplication::focusWidget();
    QTest::keyClick(target ? target : window, static_cast<Qt::Key>(key), modifiers);
}

bool TourProgram::type(QWidget *field, const QString &text) const
{
    if (!field || !field->isVisible() || !field->isEnabled()) {
        return false;
    }
    QTest::mouseClick(field, Qt::LeftButton);
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
    return true;
}

bool TourProgram::choose(QComboBox *box, const QString &entry) const
{
    if (!box || !box->isVisible() || !box->isEnabled()) {
        return false;
    }
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < box->count() && box->currentText() != entry; ++i) {
        QTest::keyClick(box, Qt::Key_Down);
    }
    return box->currentText() == entry;
}

bool TourProgram::chooseConnection(const QString &name) const
{
    QTreeView *tree = sidebar();
    const QModelIndex row = connectionRow(name);
    tree->scrollTo(row);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(row).center());
    return row.isValid();
}

bool TourProgram::openConnection(const QString &name) const
{
    const bool isThere = chooseConnection(name);
    press(Qt::Key_Return);
    return isThere && isSettled();
}

bool TourProgram::open(const QString &text)
{
    bool isTyped = false;
    return inDialog([this] { press(Qt::Key_L, Qt::ControlModifier); },
                    [&] {
                        isTyped = type(find<QLineEdit>(), text);
                        if (QWidget *list = QApplication::activePopupWidget()) {
                            QTest::keyClick(list, Qt::Key_Escape); // what was opened before is not meant
                        }
                        press(Qt::Key_Return);
                    }) &&
           isTyped && isSettled();
}

bool TourProgram::inDialog(const std::function<void()> &open, const std::function<void()> &act) const
{
    bool isSeen = false;
    QTimer watch;
    watch.setInterval(kGlance);
    QObject::connect(&watch, &QTimer::timeout, &watch, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog || isSeen || qobject_cast<QInputDialog *>(dialog)) {
            return;
        }
        isSeen = true;
        const QPointer<QDialog> guard(dialog);
        dialog->activateWindow(); // as a window manager does
        static_cast<void>(QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }));
        act();
        // What is done in the background ends it.
        if (!QTest::qWaitFor([&] { return !guard || !guard->isVisible(); }, kPatience)) {
            isSeen = false;
            guard->reject();
            watch.stop();
        }
    });
    watch.start();
    open();
    // A dialog that does not hold up its caller is still there.
    static_cast<void>(
        QTest::qWaitFor([&] { return isSeen && !qobject_cast<QDialog *>(QApplication::activeModalWidget()); }));
    return isSeen;
}

void TourProgram::answerQuestion()
{
    auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
    auto *field = dialog ? dialog->findChild<QLineEdit *>() : nullptr;
    if (!field || !dialog->isVisible()) {
        return;
    }
    m_questions << dialog->labelText();
    if (const auto answer = m_answers.constFind(dialog->labelText()); answer != m_answers.constEnd()) {
        QTest::keyClicks(field, *answer);
        QTest::keyClick(field, Qt::Key_Return);
        return;
    }
    QTest::keyClick(field, Qt::Key_Escape);
}

} // namespace cachalot::test
