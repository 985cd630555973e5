#include "app/composition/composition.h"
#include "tests/support/fakeregistry.h"
#include "tests/support/testdata.h"
#include "ui/common/appservices.h"
#include "ui/common/dataview.h"
#include "ui/common/emptystate.h"
#include "ui/common/translations.h"
#include "ui/explorer/cachepanel.h"
#include "ui/models/backgroundtask.h"
#include "ui/models/recentcaches.h"
#include "ui/models/transferservice.h"
#include "ui/store/storepanel.h"
#include "ui/transfers/bundledialog.h"
#include "ui/transfers/copydialog.h"
#include "ui/transfers/secretsdialog.h"
#include "ui/transfers/transferbar.h"
#include "ui/transfers/transferspanel.h"
#include "ui/window/documentpage.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <atomic>

using namespace cachalot;

/// Copies caches in the real window as a user would.
class TransfersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsThePlanBeforeAnythingMoves();
    void movesNothingTwice();
    void mergesWhatIsSelected();
    void checksAsOneTypes();
    void importsIntoTheLibrary();
    void cancelsInTheMiddleAndRetries();
    void pausesAndResumes();
    void comesBackAfterARestart();
    void helpsWhereTheRegistryRefuses();
    void tellsOfARegistryThatIsNotThere();
    void asksForSecrets();
    void asksBeforeItCloses();
    void savesABundleThatCanBeDropped();
    void cancelsABundle();
    void worksWithTheKeyboard();

private:
    void makeWindow();
    void closeWindow();
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void open(const QString &tag);
    /// Opens the dialog by a key, and fills in a folder.
    [[nodiscard]] CopyDialog *openDialog(int key = Qt::Key_E);
    void chooseFolder(CopyDialog &dialog, const QString &folder);
    /// To the plan, and on to the transfer.
    [[nodiscard]] Job *copyTo(const QString &folder, double megabytesPerSecond = 0);
    [[nodiscard]] static QPushButton *button(const QWidget &within, const QString &text);
    [[nodiscard]] static bool hasText(const QWidget &within, const QString &part);
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
    [[nodiscard]] QString path(const char *name) const { return m_directory->filePath(QString::fromLatin1(name)); }
    [[nodiscard]] TransferBar *bar() const { return m_window->findChild<TransferBar *>(); }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<TaskPool> m_pool;
    Locations m_locations;
    std::unique_ptr<RecentCaches> m_recent;
    std::unique_ptr<TransferService> m_transfers;
    std::unique_ptr<AppServices> m_services;
    std::unique_ptr<MainWindow> m_window;
};

void TransfersTest::initTestCase()
{
    initialiseResources();
    installTranslations(*qApp, QLocale(QStringLiteral("en_US")));
    qunsetenv("DBUS_SESSION_BUS_ADDRESS"); // nobody's desktop is told
    qunsetenv("XDG_RUNTIME_DIR");
}

void TransfersTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(path("window.ini"), QSettings::IniFormat);
    m_settings->setValue(QStringLiteral("transfers/keepAwake"), false);
    m_pool = std::make_unique<TaskPool>();
    m_locations = makeLocations({.libraryDirectory = path("library"),
                                 .configDirectory = {},
                                 .stateDirectory = {},
                                 .cacheDirectory = path("c")});
    m_recent = std::make_unique<RecentCaches>(*m_settings);
    makeWindow();
}

void TransfersTest::cleanup()
{
    closeWindow();
    m_pool.reset();
    m_recent.reset();
    m_settings.reset();
}

void TransfersTest::makeWindow()
{
    m_transfers =
        std::make_unique<TransferService>(TransferService::Settings{.historyFile = path("state/transfers.json")});
    m_services =
        std::make_unique<AppServices>(AppServices{*m_pool, m_locations, *m_settings, *m_recent, m_transfers.get()});
    m_window = std::make_unique<MainWindow>(*m_services);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TransfersTest::closeWindow()
{
    m_window.reset();
    m_services.reset();
    QVERIFY(!m_transfers || m_transfers->stop(std::chrono::seconds(20)));
    m_transfers.reset();
}

void TransfersTest::press(int key, Qt::KeyboardModifiers modifiers)
{
    if (!QApplication::activeModalWidget() && QApplication::activeWindow() != m_window.get()) {
        m_window->activateWindow(); // as a window manager does when a dialog has gone
        static_cast<void>(QTest::qWaitFor([this] { return QApplication::activeWindow() == m_window.get(); }));
    }
    QWidget *target = QApplication::focusWidget();
    QTest::keyClick(target ? target : m_window.get(), Qt::Key(key), modifiers);
}

void TransfersTest::open(const QString &tag)
{
    QString text = QStringLiteral("type=local,src=%1").arg(test::dataPath(QStringLiteral("caches/buildkit-pair")));
    m_window->open(tag.isEmpty() ? text : text + QStringLiteral(",tag=") + tag);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->currentPage()->isBusy(), 30'000);
}

CopyDialog *TransfersTest::openDialog(int key)
{
    press(key, Qt::ControlModifier);
    auto *dialog = m_window->findChild<CopyDialog *>();
    if (dialog) {
        dialog->activateWindow(); // as a window manager does
        static_cast<void>(QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }));
    }
    return dialog;
}

void TransfersTest::chooseFolder(CopyDialog &dialog, const QString &folder)
{
    QTest::mouseClick(button(dialog, QStringLiteral("F&older")), Qt::LeftButton);
    auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY2(edit, "choosing a kind does not lead to its field");
    edit->selectAll();
    QTest::keyClicks(edit, folder);
}

Job *TransfersTest::copyTo(const QString &folder, double megabytesPerSecond)
{
    CopyDialog *dialog = openDialog();
    chooseFolder(*dialog, folder);
    if (megabytesPerSecond > 0) {
        for (auto *box : dialog->findChildren<QDoubleSpinBox *>()) {
            box->setValue(megabytesPerSecond);
        }
    }
    press(Qt::Key_Return);
    const auto isPlanned = [dialog] { return !dialog->isPlanning(); };
    if (!QTest::qWaitFor(isPlanned, 30'000)) {
        return nullptr;
    }
    press(Qt::Key_Return); // the plan's button is the default one
    return m_transfers->jobs().empty() ? nullptr : m_transfers->jobs().back();
}

QPushButton *TransfersTest::button(const QWidget &within, const QString &text)
{
    for (auto *candidate : within.findChildren<QPushButton *>()) {
        if (candidate->isVisible() && candidate->text() == text) {
            return candidate;
        }
    }
    return nullptr;
}

bool TransfersTest::hasText(const QWidget &within, const QString &part)
{
    for (const auto *label : within.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(part)) {
            return true;
        }
    }
    return false;
}

void TransfersTest::showsThePlanBeforeAnythingMoves()
{
    open(QStringLiteral("max"));
    CopyDialog *dialog = openDialog();
    QVERIFY(dialog);
    QVERIFY(!button(*dialog, QStringLiteral("Show the &plan"))->isEnabled()); // it is not said where to
    chooseFolder(*dialog, path("copy"));
    bool hasCommand = false;
    for (const auto *line : dialog->findChildren<QLineEdit *>()) {
        hasCommand = hasCommand || line->text().startsWith(u"cachalot-cli copy type=local,src=");
    }
    QVERIFY(hasCommand);
    press(Qt::Key_Return);
    QTRY_VERIFY(!dialog->isPlanning());
    QVERIFY(hasText(*dialog, QStringLiteral("14 layers, 1.2 MB: 14 to copy")));
    QVERIFY2(!QFile::exists(path("copy")), "something was written before the plan was accepted");
    QVERIFY(m_transfers->jobs().empty());
    QPushButton *copy = button(*dialog, QStringLiteral("Copy 14 layers, 1.2 MB"));
    QVERIFY2(copy, "the button does not say what it does");
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(m_transfers->jobs().size(), size_t(1));
    Job *job = m_transfers->jobs().front();
    QTRY_COMPARE(job->state(), JobState::Succeeded);
    QTRY_VERIFY(bar()->isVisible());
    QVERIFY2(bar()->sentence().contains(u"14 blobs copied"), qPrintable(bar()->sentence()));
    QTest::mouseClick(button(*bar(), QStringLiteral("Open the copy")), Qt::LeftButton);
    QTRY_VERIFY(!m_window->currentPage()->isBusy());
    auto *page = qobject_cast<DocumentPage *>(m_window->currentPage());
    QVERIFY(page && page->cachePanel());
    QVERIFY2(page->cachePanel()->headline().contains(u"13 of 22 steps"), qPrintable(page->cachePanel()->headline()));
}

void TransfersTest::movesNothingTwice()
{
    open(QStringLiteral("max"));
    Job *job = copyTo(path("copy"));
    QVERIFY(job);
    QTRY_COMPARE(job->state(), JobState::Succeeded);
    CopyDialog *dialog = openDialog();
    chooseFolder(*dialog, path("copy"));
    press(Qt::Key_Return);
    QTRY_VERIFY(!dialog->isPlanning());
    QVERIFY(hasText(*dialog, QStringLiteral("14 already there")));
    QVERIFY(button(*dialog, QStringLiteral("Write it, nothing to move")));
    QTest::mouseClick(button(*dialog, QStringLiteral("&Back")), Qt::LeftButton);
    QVERIFY(button(*dialog, QStringLiteral("Show the &plan"))->isEnabled());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<CopyDialog *>());
    QCOMPARE(m_transfers->jobs().size(), size_t(1));
}

void TransfersTest::mergesWhatIsSelected()
{
    open({});
    auto *view = visible<StorePanel>()->findChild<DataView *>();
    view->setFocus();
    view->selectAll();
    CopyDialog *dialog = openDialog();
    QVERIFY(dialog);
    chooseFolder(*dialog, path("both"));
    press(Qt::Key_Return);
    QTRY_VERIFY(!dialog->isPlanning());
    QVERIFY(hasText(*dialog, QStringLiteral("14 layers, 1.2 MB"))); // min is part of max
    QVERIFY(hasText(*dialog, QStringLiteral("buildkit-pair:min + buildkit-pair:max")) ||
            hasText(*dialog, QStringLiteral("buildkit-pair:max + buildkit-pair:min")));
    press(Qt::Key_Escape);
}

void TransfersTest::checksAsOneTypes()
{
    open(QStringLiteral("max"));
    CopyDialog *dialog = openDialog();
    QTest::mouseClick(button(*dialog, QStringLiteral("O&ther")), Qt::LeftButton);
    auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(edit);
    QPushButton *plan = button(*dialog, QStringLiteral("Show the &plan"));
    QTest::keyClicks(edit, QStringLiteral("type=local"));
    QVERIFY(!plan->isEnabled());
    QVERIFY(hasText(*dialog, QStringLiteral("dest")));
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("type=local,dest=/srv/x,modus=max"));
    QVERIFY(plan->isEnabled()); // BuildKit ignores it, and that is said
    QVERIFY(hasText(*dialog, QStringLiteral("modus")));
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("ghcr.io/acme/shop:cache"));
    bool hasFlag = false;
    for (const auto *line : dialog->findChildren<QLineEdit *>()) {
        hasFlag = hasFlag || line->text() == u"type=registry,ref=ghcr.io/acme/shop:cache,mode=max";
    }
    QVERIFY2(hasFlag, "the flag does not follow what is typed");
    press(Qt::Key_Escape);
}

void TransfersTest::importsIntoTheLibrary()
{
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!m_window->currentPage()->isBusy());
    QVERIFY2(visible<StorePanel>(), "a library that is empty is not an error");
    open(QStringLiteral("max"));
    CopyDialog *dialog = openDialog(Qt::Key_I);
    QVERIFY(dialog);
    press(Qt::Key_Return); // the name is there already
    QTRY_VERIFY(!dialog->isPlanning());
    press(Qt::Key_Return);
    QCOMPARE(m_transfers->jobs().size(), size_t(1));
    QTRY_COMPARE(m_transfers->jobs().front()->state(), JobState::Succeeded);
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    auto *store = visible<StorePanel>();
    QVERIFY2(store, "the library is a list, even of one cache");
    // The tab was opened before the cache was there, and nobody pressed F5.
    QTRY_COMPARE(store->selectedTexts(), QStringList{QStringLiteral("library:max")});
}

void TransfersTest::cancelsInTheMiddleAndRetries()
{
    open(QStringLiteral("max"));
    Job *job = copyTo(path("slow"), 0.4);
    QVERIFY(job);
    QTRY_VERIFY(job->progress().bytesDone > 0);
    QVERIFY(job->progress().bytesDone < job->progress().bytesTotal);
    QTRY_VERIFY(bar()->isVisible());
    QAction *cancel = nullptr;
    for (auto *tool : bar()->findChildren<QToolButton *>()) {
        cancel = tool->defaultAction() && tool->defaultAction()->text() == u"Cancel" ? tool->defaultAction() : cancel;
        if (tool->defaultAction() && tool->defaultAction()->text() == u"Cancel") {
            QTest::mouseClick(tool, Qt::LeftButton);
        }
    }
    QVERIFY(cancel);
    QTRY_COMPARE(job->state(), JobState::Cancelled);
    QFile index(path("slow/index.json"));
    QVERIFY2(!index.exists() || (index.open(QIODevice::ReadOnly) && !index.readAll().contains("manifests\":[{")),
             "half a cache can be seen");
    press(Qt::Key_J, Qt::ControlModifier);
    auto *panel = visible<TransfersPanel>();
    QVERIFY(panel);
    QVERIFY(hasText(*panel, QStringLiteral("nothing of it can be seen")));
    m_transfers->queue().retry(*job);
    QTRY_COMPARE_WITH_TIMEOUT(job->state(), JobState::Succeeded, 30'000);
    QVERIFY2(job->outcome()->blobsSkipped > 0 || job->outcome()->blobsCopied == 14, "what was there was moved again");
    QVERIFY(QFile::exists(path("slow/index.json")));
}

void TransfersTest::pausesAndResumes()
{
    open(QStringLiteral("max"));
    Job *job = copyTo(path("slow"), 0.5);
    QVERIFY(job);
    QTRY_VERIFY(job->progress().bytesDone > 0);
    press(Qt::Key_J, Qt::ControlModifier);
    auto *panel = visible<TransfersPanel>();
    QVERIFY(panel);
    const auto click = [panel](const QString &text) {
        for (auto *tool : panel->findChildren<QToolButton *>()) {
            if (tool->isVisible() && tool->defaultAction() && tool->defaultAction()->text() == text) {
                QTest::mouseClick(tool, Qt::LeftButton);
                return true;
            }
        }
        return false;
    };
    QVERIFY(click(QStringLiteral("Pause")));
    QTRY_COMPARE(job->state(), JobState::Paused);
    QVERIFY(bar()->isVisible());
    QVERIFY2(bar()->sentence().contains(u"Paused"), qPrintable(bar()->sentence()));
    QVERIFY(click(QStringLiteral("Resume")));
    QTRY_COMPARE_WITH_TIMEOUT(job->state(), JobState::Succeeded, 30'000);
}

void TransfersTest::comesBackAfterARestart()
{
    open(QStringLiteral("max"));
    Job *done = copyTo(path("done"));
    QVERIFY(done);
    QTRY_COMPARE(done->state(), JobState::Succeeded);
    Job *job = copyTo(path("slow"), 0.5);
    QTRY_VERIFY(job->progress().bytesDone > 0);
    closeWindow(); // as when the session ends
    QVERIFY(!QFile::exists(path("slow/index.json")));
    makeWindow();
    QVERIFY2(!m_transfers->openQueue(), "the history was read before the window was there");
    QTRY_VERIFY(m_transfers->openQueue());
    QCOMPARE(m_transfers->jobs().size(), size_t(2));
    QVERIFY2(QApplication::activeModalWidget() == nullptr, "a dialog stands in the way");
    QTRY_VERIFY(bar()->isVisible());
    QVERIFY2(bar()->sentence().contains(u"cut off"), qPrintable(bar()->sentence()));
    QVERIFY(!QFile::exists(path("slow/index.json")));
    QTest::mouseClick(button(*bar(), QStringLiteral("Resume")), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_transfers->jobs().back()->state(), JobState::Succeeded, 30'000);
    QVERIFY(QFile::exists(path("slow/index.json")));
    press(Qt::Key_J, Qt::ControlModifier);
    const DataView *list = nullptr;
    for (const auto *view : visible<TransfersPanel>()->findChildren<DataView *>()) {
        list = view->accessibleName() == u"Transfers" ? view : list;
    }
    QVERIFY(list);
    QCOMPARE(list->model()->rowCount(), 2);
}

void TransfersTest::helpsWhereTheRegistryRefuses()
{
    test::FakeRegistry registry;
    std::atomic<bool> isDenied = true;
    registry.fault = [&isDenied](const test::ServedRequest &request, int) -> std::optional<test::ServedReply> {
        if (isDenied && request.method == "POST") {
            return test::registryError(403, "DENIED");
        }
        return std::nullopt;
    };
    open(QStringLiteral("max"));
    CopyDialog *dialog = openDialog();
    auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY2(edit, "the dialog does not begin in the field for the reference");
    QTest::keyClicks(edit, registry.host() + QStringLiteral("/acme/shop:cache"));
    press(Qt::Key_Return);
    QTRY_VERIFY(!dialog->isPlanning());
    press(Qt::Key_Return);
    QCOMPARE(m_transfers->jobs().size(), size_t(1));
    Job *job = m_transfers->jobs().front();
    QTRY_COMPARE_WITH_TIMEOUT(job->state(), JobState::Failed, 30'000);
    QTRY_VERIFY(bar()->isVisible());
    QVERIFY2(bar()->sentence().contains(u"Access was denied"), qPrintable(bar()->sentence()));
    press(Qt::Key_J, Qt::ControlModifier);
    auto *panel = visible<TransfersPanel>();
    QVERIFY(hasText(*panel, QStringLiteral("docker login")));
    QTest::mouseClick(button(*panel, QStringLiteral("Copy details")), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("denied")));
    QVERIFY(QApplication::clipboard()->text().contains(registry.host()));
    isDenied = false;
    QTest::mouseClick(button(*bar(), QStringLiteral("Try again")), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(job->state(), JobState::Succeeded, 30'000);
    QVERIFY(!registry.tagged(QStringLiteral("acme/shop"), QStringLiteral("cache")).isEmpty());
}

void TransfersTest::tellsOfARegistryThatIsNotThere()
{
    int port = 0;
    {
        const test::FakeRegistry gone;
        port = const_cast<test::FakeRegistry &>(gone).server().port();
    }
    open(QStringLiteral("max"));
    CopyDialog *dialog = openDialog();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("127.0.0.1:%1/acme/shop:cache").arg(port));
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isPlanning(), 60'000);
    QVERIFY(hasText(*dialog, QStringLiteral("Can't be reached")));
    QVERIFY(hasText(*dialog, QStringLiteral("Check the connection and the address")));
    QVERIFY(button(*dialog, QStringLiteral("Try again")));
    QVERIFY(button(*dialog, QStringLiteral("Copy details")));
    QTest::mouseClick(button(*dialog, QStringLiteral("&Back")), Qt::LeftButton);
    QVERIFY(button(*dialog, QStringLiteral("Show the &plan"))->isEnabled());
    press(Qt::Key_Escape);
}

void TransfersTest::asksForSecrets()
{
    TransferRequest request;
    request.sources = {*BackendSpec::parse(u"type=local,src=/srv/x")};
    request.destination = *BackendSpec::parse(u"type=s3,bucket=b,region=r,secret_access_key=geheim,access_key_id=AKIA");
    auto restored = TransferRequest::fromJson(request.toJson());
    QVERIFY(restored && restored->lacksSecrets);
    SecretsDialog dialog(*restored);
    dialog.show();
    QPushButton *resume = button(dialog, QStringLiteral("&Resume"));
    QVERIFY(resume && !resume->isEnabled());
    for (auto *edit : dialog.findChildren<QLineEdit *>()) {
        QCOMPARE(edit->echoMode(), QLineEdit::Password);
        QTest::keyClicks(edit, edit->accessibleName() == u"secret_access_key" ? QStringLiteral("geheim")
                                                                              : QStringLiteral("AKIA"));
    }
    QVERIFY(resume->isEnabled());
    QCOMPARE(dialog.request().destination, request.destination);
    QVERIFY(!dialog.request().lacksSecrets);
}

void TransfersTest::asksBeforeItCloses()
{
    open(QStringLiteral("max"));
    Job *job = copyTo(path("slow"), 0.3);
    QTRY_VERIFY(job->progress().bytesDone > 0);
    QString question;
    const auto answer = [&question](const QString &text) {
        QTimer::singleShot(100, qApp, [&question, text] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!box) {
                return;
            }
            question = box->text();
            for (QAbstractButton *candidate : box->buttons()) {
                if (candidate->text() == text) {
                    candidate->click();
                }
            }
        });
    };
    answer(QStringLiteral("&Don't close"));
    QVERIFY(!m_window->close());
    QVERIFY2(question.contains(u"buildkit-pair:max"), qPrintable(question));
    QVERIFY(m_window->isVisible());
    QCOMPARE(job->state(), JobState::Running);
    answer(QStringLiteral("&Stop, resume later"));
    QVERIFY(m_window->close());
    closeWindow();
    makeWindow();
    QTRY_VERIFY(m_transfers->openQueue());
    QCOMPARE(m_transfers->jobs().front()->state(), JobState::Interrupted);
    QVERIFY(m_window->close()); // nothing runs: nothing is asked
}

void TransfersTest::savesABundleThatCanBeDropped()
{
    const QString file = path("max.tar.zst");
    open(QStringLiteral("max"));
    BundleDialog dialog(*m_services, m_window->currentPage()->copySources().front(), file);
    dialog.show();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isRunning(), 30'000);
    QVERIFY(hasText(dialog, QStringLiteral("14 layers in a file of")));
    QVERIFY(QFile::exists(file));
    dialog.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->currentPage()->isBusy(), 30'000);
    auto *page = qobject_cast<DocumentPage *>(m_window->currentPage());
    QVERIFY(page && page->cachePanel());
    QVERIFY(page->cachePanel()->headline().contains(u"14 layers"));
}

void TransfersTest::cancelsABundle()
{
    BundleDialog dialog(*m_services, {QStringLiteral("sample:max"), {}}, path("x.tar"));
    dialog.show();
    QVERIFY(dialog.isRunning());
    dialog.findChild<EmptyState *>()->cancelRequested();
    QVERIFY(!dialog.isRunning());
    QVERIFY(m_pool->waitForDone(std::chrono::seconds(20)));
    QCOMPARE(QDir(m_directory->path())
                 .entryList({QStringLiteral("x.tar*"), QStringLiteral(".cachalot*")},
                            QDir::Files | QDir::Dirs | QDir::Hidden),
             QStringList());
}

void TransfersTest::worksWithTheKeyboard()
{
    press(Qt::Key_J, Qt::ControlModifier);
    auto *panel = visible<TransfersPanel>();
    QVERIFY(panel);
    QVERIFY2(panel->findChild<EmptyState *>()->titleText().contains(u"No transfers yet"),
             "an empty panel says nothing");
    press(Qt::Key_J, Qt::ControlModifier);
    QVERIFY(!visible<TransfersPanel>());
    open(QStringLiteral("max"));
    Job *job = copyTo(path("copy"));
    QVERIFY(job);
    QTRY_COMPARE(job->state(), JobState::Succeeded);
    press(Qt::Key_J, Qt::ControlModifier);
    auto *list = qobject_cast<DataView *>(QApplication::focusWidget());
    QVERIFY2(list, "Ctrl+J does not lead into the list");
    QCOMPARE(list->model()->rowCount(), 1);
    press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY2(QApplication::clipboard()->text().startsWith(u"buildkit-pair:max → copy:max\tDone"),
             qPrintable(QApplication::clipboard()->text()));
    DataView *blobs = nullptr;
    for (auto *view : visible<TransfersPanel>()->findChildren<DataView *>()) {
        blobs = view != list ? view : blobs;
    }
    QVERIFY(blobs);
    QCOMPARE(blobs->model()->rowCount(), 14);
    press(Qt::Key_Delete);
    QVERIFY(m_transfers->jobs().empty());
    for (const auto *control : m_window->findChildren<QToolButton *>()) {
        const bool isOurs = bar()->isAncestorOf(control) || panel->isAncestorOf(control);
        QVERIFY2(!isOurs || !control->text().isEmpty() || !control->accessibleName().isEmpty(),
                 "a button has no name for those who can't see it");
    }
}

QTEST_MAIN(TransfersTest)
#include "tst_transfers.moc"
