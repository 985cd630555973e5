#include "app/composition/composition.h"
#include "tests/support/testdata.h"
#include "tests/ui/brokencopy.h"
#include "ui/common/appservices.h"
#include "ui/common/dataview.h"
#include "ui/common/emptystate.h"
#include "ui/common/page.h"
#include "ui/common/translations.h"
#include "ui/common/viewtabs.h"
#include "ui/compare/compareview.h"
#include "ui/explorer/cachepanel.h"
#include "ui/models/backgroundtask.h"
#include "ui/models/recentcaches.h"
#include "ui/store/storepanel.h"
#include "ui/welcome/welcomepage.h"
#include "ui/window/documentpage.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSemaphore>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace cachalot;

/// Drives the real window as a user would, with the keyboard where there is a key for it.
class MainWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void startsWithAWelcome();
    void opensTheSamples();
    void showsEachView();
    void filtersAsOneTypes();
    void comparesTwoSelectedCaches();
    void asksForTheSecondCache();
    void showsAndVerifiesABrokenCache();
    void showsARejectedCache();
    void tellsOfAVanishedDirectory();
    void cancelsWhileLoading();
    void comesBackAfterARestart();
    void takesDrops_data();
    void takesDrops();
    void copiesCellsAndCommand();
    void followsLinksBetweenViews();
    void opensNothingTwice();
    void comparesTheTwoOpenCaches();
    void callsASampleByItsName();
    void givesNoTwoActionsOneShortcut();
    void callsALayerTheSameInAllViews();
    void fitsTheTablesIntoTheWindow();

private:
    void makeWindow();
    void settle();
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    template <typename T>
    [[nodiscard]] T *visible() const
    {
        for (T *widget : m_window->findChildren<T *>()) {
            if (widget->isVisible()) {
                return widget;
            }
        }
        return nullptr;
    }
    [[nodiscard]] DocumentPage *document() const { return qobject_cast<DocumentPage *>(m_window->currentPage()); }
    [[nodiscard]] QPushButton *button(const QString &text) const;
    [[nodiscard]] ViewTabs *views() const { return document()->findChild<ViewTabs *>(); }
    [[nodiscard]] QTabWidget *tabs() const { return m_window->findChild<QTabWidget *>(); }
    [[nodiscard]] static QString pair(const QString &tag)
    {
        return QStringLiteral("type=local,src=%1,tag=%2")
            .arg(test::dataPath(QStringLiteral("caches/buildkit-pair")), tag);
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<TaskPool> m_pool;
    Locations m_locations;
    std::unique_ptr<RecentCaches> m_recent;
    std::unique_ptr<AppServices> m_services;
    std::unique_ptr<MainWindow> m_window;
};

void MainWindowTest::initTestCase()
{
    initialiseResources();
    installTranslations(*qApp, QLocale(QStringLiteral("en_US")));
}

void MainWindowTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_directory->filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    m_pool = std::make_unique<TaskPool>();
    m_locations.sampleDirectory = []() -> Result<QString> {
        return test::dataPath(QStringLiteral("caches/buildkit-pair"));
    };
    m_recent = std::make_unique<RecentCaches>(*m_settings);
    m_services = std::make_unique<AppServices>(AppServices{*m_pool, m_locations, *m_settings, *m_recent});
    makeWindow();
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_pool.reset();
    m_services.reset();
    m_recent.reset();
    m_settings.reset();
}

void MainWindowTest::makeWindow()
{
    m_window = std::make_unique<MainWindow>(*m_services);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void MainWindowTest::settle()
{
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->currentPage() || !m_window->currentPage()->isBusy(), 30'000);
    QTest::qWait(10);
}

void MainWindowTest::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::focusWidget();
    QTest::keyClick(target ? target : m_window.get(), Qt::Key(key), modifiers);
}

QPushButton *MainWindowTest::button(const QString &text) const
{
    for (auto *candidate : m_window->findChildren<QPushButton *>()) {
        if (candidate->isVisible() && candidate->text() == text) {
            return candidate;
        }
    }
    return nullptr;
}

void MainWindowTest::startsWithAWelcome()
{
    QVERIFY(visible<WelcomePage>());
    QVERIFY(!m_window->currentPage());
    QVERIFY(button(QStringLiteral("Open the samples")));
    QVERIFY(button(QStringLiteral("Compare the samples")));
    press(Qt::Key_F5); // nothing to refresh, nothing to go wrong
    press(Qt::Key_Escape);
    press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(visible<WelcomePage>());
}

void MainWindowTest::opensTheSamples()
{
    QTest::mouseClick(button(QStringLiteral("Open the samples")), Qt::LeftButton);
    settle();
    StorePanel *store = visible<StorePanel>();
    QVERIFY(store);
    QVERIFY2(store->headline().startsWith(u"2 caches"), qPrintable(store->headline()));
    DataView *view = visible<DataView>();
    QTRY_COMPARE(view->model()->rowCount(), 2);
    QTRY_COMPARE(view->model()->index(1, StoreModel::RestorableColumn).data().toString(), QStringLiteral("13"));
    view->setFocus();
    view->select(view->model()->index(1, 0));
    press(Qt::Key_Return);
    settle();
    QVERIFY(document()->cachePanel());
    QCOMPARE(tabs()->count(), 2);
    const QString headline = document()->cachePanel()->headline();
    QVERIFY2(headline.contains(u"1.2 MB in 14 layers") && headline.contains(u"13 of 22 steps"), qPrintable(headline));
    // The samples come with the names of their steps.
    m_window->currentPage()->showView(1);
    settle();
    QVERIFY(visible<DataView>()->model()->index(0, 0).data().toString().size() > 0);
    QCOMPARE(m_recent->entries().front().text, QStringLiteral("sample:max"));
}

void MainWindowTest::showsEachView()
{
    m_window->open(pair(QStringLiteral("max")));
    settle();
    QSet<QString> commands;
    for (int view = 0; view < views()->count(); ++view) {
        press(Qt::Key_1 + view, Qt::AltModifier);
        settle();
        QCOMPARE(document()->cachePanel()->currentView(), view);
        const QString command = m_window->currentPage()->commandLine();
        QVERIFY2(command.startsWith(u"cachalot-cli "), qPrintable(command));
        QVERIFY2(command.contains(u"tag=max"), qPrintable(command));
        commands << command.section(u' ', 1, 1);
    }
    QVERIFY(commands.contains(QStringLiteral("inspect")) && commands.contains(QStringLiteral("verify")));
}

void MainWindowTest::filtersAsOneTypes()
{
    m_window->open(pair(QStringLiteral("max")));
    settle();
    press(Qt::Key_3, Qt::AltModifier);
    settle();
    DataView *view = visible<DataView>();
    QCOMPARE(view->model()->rowCount(), 14);
    const QString digest = view->model()->index(3, 8).data().toString();
    press(Qt::Key_F, Qt::ControlModifier);
    auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(edit);
    QTest::keyClicks(edit, digest);
    QCOMPARE(view->model()->rowCount(), 1);
    press(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), view);
    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_Escape);
    QCOMPARE(view->model()->rowCount(), 14);
    QTest::keyClicks(edit, QStringLiteral("nothing like it"));
    QCOMPARE(view->model()->rowCount(), 0);
}

void MainWindowTest::comparesTwoSelectedCaches()
{
    m_window->open(test::dataPath(QStringLiteral("caches/buildkit-pair")));
    settle();
    DataView *view = visible<DataView>();
    view->setFocus();
    view->selectAll();
    press(Qt::Key_D, Qt::ControlModifier);
    settle();
    auto *compare = visible<CompareView>();
    QVERIFY(compare);
    QTRY_VERIFY(compare->comparison());
    QVERIFY(m_window->currentPage()->commandLine().startsWith(u"cachalot-cli compare "));
}

void MainWindowTest::asksForTheSecondCache()
{
    m_window->open(pair(QStringLiteral("min")));
    settle();
    press(Qt::Key_D, Qt::ControlModifier);
    settle();
    auto *edit = qobject_cast<QComboBox *>(QApplication::focusWidget());
    QVERIFY2(edit, "the field for the other cache has no focus");
    edit->setEditText(QStringLiteral("--cache-from ") + pair(QStringLiteral("max")));
    press(Qt::Key_Return);
    settle();
    QVERIFY(visible<CompareView>());
    QTRY_VERIFY(visible<CompareView>()->comparison());
}

void MainWindowTest::showsAndVerifiesABrokenCache()
{
    const QString copy = m_directory->filePath(QStringLiteral("broken"));
    QVERIFY(test::makeBrokenCopy(test::dataPath(QStringLiteral("caches/buildkit-pair")), copy));
    m_window->open(QStringLiteral("type=local,src=%1,tag=max").arg(copy));
    settle();
    CachePanel *panel = document()->cachePanel();
    QVERIFY(panel);
    panel->verify({});
    QVERIFY(m_window->currentPage()->isBusy());
    settle();
    QCOMPARE(views()->tabText(panel->currentView()), QStringLiteral("Problems 3"));
    DataView *view = visible<DataView>();
    QCOMPARE(view->model()->rowCount(), 3);
    QVERIFY2(panel->headline().contains(u"3 problems"), qPrintable(panel->headline()));
    QVERIFY2(!panel->headline().contains(u"13 of 22"), "lost results still count as restorable");
    m_window->currentPage()->showView(2);
    settle();
    bool damaged = false;
    for (int row = 0; row < visible<DataView>()->model()->rowCount(); ++row) {
        damaged = damaged || visible<DataView>()->model()->index(row, 5).data().toString() == u"Damaged";
    }
    QVERIFY(damaged);
}

void MainWindowTest::showsARejectedCache()
{
    const QString copy = m_directory->filePath(QStringLiteral("broken"));
    QVERIFY(test::makeBrokenCopy(test::dataPath(QStringLiteral("caches/buildkit-pair")), copy));
    m_window->open(QStringLiteral("type=local,src=%1,tag=min").arg(copy));
    settle();
    QVERIFY(document()->cachePanel());
    QVERIFY(document()->cachePanel()->headline().contains(u"a build takes nothing from it"));
    for (int view = 0; view < views()->count(); ++view) {
        m_window->currentPage()->showView(view);
        settle();
    }
}

void MainWindowTest::tellsOfAVanishedDirectory()
{
    const QString copy = m_directory->filePath(QStringLiteral("copy"));
    QVERIFY(test::copyTree(test::dataPath(QStringLiteral("caches/buildkit-pair")), copy));
    m_window->open(QStringLiteral("type=local,src=%1,tag=max").arg(copy));
    settle();
    QVERIFY(document()->cachePanel());
    QVERIFY(QDir(copy).removeRecursively());
    press(Qt::Key_F5);
    settle();
    EmptyState *state = visible<EmptyState>();
    QVERIFY(state);
    QVERIFY2(state->titleText().contains(u"not there"), qPrintable(state->titleText()));
    QVERIFY(button(QStringLiteral("Copy details")));
    QTest::mouseClick(button(QStringLiteral("Copy details")), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().contains(copy));
    // It comes back when it is there again.
    QVERIFY(test::copyTree(test::dataPath(QStringLiteral("caches/buildkit-pair")), copy));
    QTest::mouseClick(button(QStringLiteral("Look again")), Qt::LeftButton);
    settle();
    QVERIFY(!visible<EmptyState>());
    // The welcome page offers to forget it once it is gone for good.
    QVERIFY(QDir(copy).removeRecursively());
    press(Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(button(QStringLiteral("Remove those not found")));
    QTest::mouseClick(button(QStringLiteral("Remove those not found")), Qt::LeftButton);
    QVERIFY(m_recent->entries().empty());
}

void MainWindowTest::cancelsWhileLoading()
{
    QSemaphore hang;
    m_locations.sampleDirectory = [&hang]() -> Result<QString> {
        hang.acquire();
        return fail(ErrorCode::Io, QStringLiteral("too late"));
    };
    m_window->open(QStringLiteral("sample:max"));
    QVERIFY(m_window->currentPage()->isBusy());
    EmptyState *state = m_window->currentPage()->findChild<EmptyState *>();
    QTRY_VERIFY(button(QStringLiteral("Cancel")));
    QVERIFY(state->titleText().startsWith(u"Opening"));
    press(Qt::Key_Escape);
    QVERIFY(!m_window->currentPage()->isBusy());
    QCOMPARE(state->titleText(), QStringLiteral("Opening was cancelled"));
    hang.release();
    QVERIFY(m_pool->waitForDone(std::chrono::seconds(20)));
    QCoreApplication::processEvents();
    QCOMPARE(state->titleText(), QStringLiteral("Opening was cancelled"));
}

void MainWindowTest::comesBackAfterARestart()
{
    m_window->resize(1011, 707);
    m_window->open(pair(QStringLiteral("min")));
    settle();
    m_window->open(pair(QStringLiteral("max")));
    settle();
    tabs()->setCurrentIndex(0);
    m_window->close();
    m_window.reset();
    makeWindow();
    m_window->restoreSession();
    QCOMPARE(m_window->size(), QSize(1011, 707));
    QCOMPARE(tabs()->count(), 2);
    QCOMPARE(tabs()->currentIndex(), 0);
    settle();
    QVERIFY(document()->cachePanel()->headline().contains(u"6 of 22"));
}

void MainWindowTest::takesDrops_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QUrl>("url");
    const QString directory = test::dataPath(QStringLiteral("caches/buildkit-pair"));
    QTest::newRow("folder") << QString() << QUrl::fromLocalFile(directory);
    QTest::newRow("path") << directory << QUrl();
    QTest::newRow("flag")
        << QStringLiteral("docker buildx build --cache-from type=local,src=%1,tag=max .").arg(directory) << QUrl();
    QTest::newRow("quoted") << QStringLiteral("--cache-to=\"type=local,dest=%1,tag=max\"").arg(directory) << QUrl();
    QTest::newRow("lines") << QStringLiteral("\n  type=local,src=%1,tag=max\nmore\n").arg(directory).trimmed()
                           << QUrl();
}

void MainWindowTest::takesDrops()
{
    QFETCH(const QString, text);
    QFETCH(const QUrl, url);
    QMimeData data;
    if (url.isValid()) {
        data.setUrls({url});
    } else {
        data.setText(text);
    }
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    settle();
    QVERIFY(document());
    QVERIFY(!visible<EmptyState>());
}

void MainWindowTest::copiesCellsAndCommand()
{
    m_window->open(pair(QStringLiteral("max")));
    settle();
    press(Qt::Key_2, Qt::AltModifier);
    settle();
    DataView *view = visible<DataView>();
    view->setFocus();
    view->selectAll();
    press(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 22);
    QVERIFY(lines.front().contains(u'\t'));
    QVERIFY(lines.front().contains(u"Key only"));
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->text(), m_window->currentPage()->commandLine());
}

void MainWindowTest::followsLinksBetweenViews()
{
    m_window->open(pair(QStringLiteral("max")));
    settle();
    press(Qt::Key_2, Qt::AltModifier);
    settle();
    QLabel *layer = nullptr;
    DataView *view = visible<DataView>();
    for (int row = 0; row < view->model()->rowCount() && !layer; ++row) {
        view->select(view->model()->index(row, 0));
        for (auto *label : m_window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"href=\"layer:")) {
                layer = label;
            }
        }
    }
    QVERIFY2(layer, "no step has a link to its layers");
    Q_EMIT layer->linkActivated(layer->text().section(u'"', 1, 1));
    QCOMPARE(document()->cachePanel()->currentView(), 2);
    QVERIFY(visible<DataView>()->currentIndex().isValid());
}

void MainWindowTest::opensNothingTwice()
{
    m_window->open(pair(QStringLiteral("max")));
    settle();
    m_window->open(pair(QStringLiteral("min")));
    settle();
    m_window->open(pair(QStringLiteral("max")));
    QCOMPARE(tabs()->count(), 2);
    QCOMPARE(tabs()->currentIndex(), 0);
}

void MainWindowTest::comparesTheTwoOpenCaches()
{
    m_window->open(QStringLiteral("sample:min"));
    settle();
    m_window->open(QStringLiteral("sample:max"));
    settle();
    press(Qt::Key_D, Qt::ControlModifier);
    settle();
    QVERIFY(visible<CompareView>());
    // The page that was in front comes first.
    QCOMPARE(tabs()->tabText(2), QStringLiteral("max / min"));
}

void MainWindowTest::callsASampleByItsName()
{
    // They are unpacked to a directory that nobody knows.
    m_window->open(QStringLiteral("sample:max"));
    settle();
    QCOMPARE(tabs()->tabText(0), QStringLiteral("sample:max"));
}

void MainWindowTest::givesNoTwoActionsOneShortcut()
{
    m_window->open(QStringLiteral("sample:max"));
    settle();
    for (int view = 0; view < views()->count(); ++view) {
        m_window->currentPage()->showView(view);
    }
    settle();
    QHash<QKeySequence, QString> ofTheWindow;
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        if (action->shortcutContext() == Qt::WindowShortcut) {
            for (const QKeySequence &keys : action->shortcuts()) {
                QVERIFY2(!ofTheWindow.contains(keys), qPrintable(keys.toString()));
                ofTheWindow.insert(keys, action->text());
            }
        }
    }
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            QVERIFY2(action->shortcutContext() == Qt::WindowShortcut || !ofTheWindow.contains(keys),
                     qPrintable(action->text() + QStringLiteral(" and ") + ofTheWindow.value(keys)));
        }
    }
    QVERIFY(ofTheWindow.size() > 10);
}

void MainWindowTest::callsALayerTheSameInAllViews()
{
    const QString copy = m_directory->filePath(QStringLiteral("broken"));
    QVERIFY(test::makeBrokenCopy(test::dataPath(QStringLiteral("caches/buildkit-pair")), copy));
    m_window->open(QStringLiteral("type=local,src=%1,tag=max").arg(copy));
    settle();
    m_window->currentPage()->verify({});
    settle();
    m_window->currentPage()->showView(6);
    // The link of a problem to its layer goes to the row of that name.
    QLabel *link = nullptr;
    for (QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(u"layer:")) {
            link = label;
        }
    }
    QVERIFY(link);
    Q_EMIT link->linkActivated(link->text().section(u'"', 1, 1));
    settle();
    QCOMPARE(views()->currentIndex(), 2);
    QCOMPARE(visible<DataView>()->currentIndex().siblingAtColumn(0).data().toString(), link->accessibleName());
}

void MainWindowTest::fitsTheTablesIntoTheWindow()
{
    m_window->resize(1200, 780);
    m_window->open(QStringLiteral("sample:max"));
    settle();
    for (int view = 1; view < views()->count(); ++view) {
        m_window->currentPage()->showView(view);
        settle();
        for (const DataView *table : m_window->findChildren<DataView *>()) {
            QVERIFY2(!table->isVisible() || table->horizontalScrollBar()->maximum() == 0,
                     qPrintable(table->accessibleName()));
        }
    }
    // In a narrow one they scroll, and the names stay legible.
    m_window->resize(640, 500);
    m_window->currentPage()->showView(1);
    settle();
    const DataView *steps = visible<DataView>();
    QTRY_VERIFY(steps->horizontalScrollBar()->maximum() > 0);
    QVERIFY(steps->header()->sectionSize(0) >= 15 * steps->fontMetrics().averageCharWidth());
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
