#include "app/composition/composition.h"
#include "tests/config/memorysecrets.h"
#include "tests/support/fakeregistry.h"
#include "tests/support/testdata.h"
#include "tests/ui/brokencopy.h"
#include "ui/common/appservices.h"
#include "ui/common/emptystate.h"
#include "ui/common/page.h"
#include "ui/common/translations.h"
#include "ui/connections/connectiondialog.h"
#include "ui/connections/sidebar.h"
#include "ui/explorer/cachepanel.h"
#include "ui/models/backgroundtask.h"
#include "ui/models/recentcaches.h"
#include "ui/models/savedconnections.h"
#include "ui/models/transferservice.h"
#include "ui/transfers/transferbar.h"
#include "ui/window/documentpage.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <sys/resource.h>

#include <condition_variable>
#include <csignal>
#include <mutex>

using namespace cachalot;
using namespace Qt::StringLiterals;

namespace
{

/// Holds the requests of a server back, as one does that hangs.
class Gate
{
public:
    ~Gate() { open(); }
    void close() { set(true); }
    void open() { set(false); }
    void pass()
    {
        std::unique_lock lock(m_mutex);
        ++m_waiting;
        m_changed.wait(lock, [this] { return !m_isClosed; });
        --m_waiting;
    }
    [[nodiscard]] bool isAnybodyWaiting() const
    {
        const std::lock_guard lock(m_mutex);
        return m_isClosed && m_waiting > 0;
    }

private:
    void set(bool isClosed)
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = isClosed;
        m_changed.notify_all();
    }

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isClosed = false;
    int m_waiting = 0;
};

/// A disk that takes only small files, for as long as it lives: no file of this process may grow larger.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};

} // namespace

/// What goes wrong outside: the window says what, where, and what to do; it goes on working meanwhile, and nothing that
/// people gave it is lost.
class FaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void networkIsCut();
    void networkIsCutWhileCopying();
    void serverHangs();
    void serverHangsWhileCopying();
    void directoryVanishes();
    void diskIsFullWhileCopying();
    void diskIsFullWhileSavingAConnection();
    void keyringBreaksWhileSaving();
    void keyringBreaksBeforeOpening();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_directory->filePath(name); }
    [[nodiscard]] QString registryText() const
    {
        return u"type=registry,ref=%1/acme/shop:max"_s.arg(m_registry->host());
    }
    void open(const QString &text);
    void waitUntilIdle() { QTRY_VERIFY_WITH_TIMEOUT(!m_window->currentPage()->isBusy(), 60'000); }
    /// All that the page says to people.
    [[nodiscard]] static QString words(const QWidget &within);
    [[nodiscard]] QString pageWords() const { return words(*m_window->currentPage()); }
    [[nodiscard]] static QPushButton *button(const QWidget &within, const QString &text);
    [[nodiscard]] CachePanel *panel() const
    {
        return qobject_cast<DocumentPage *>(m_window->currentPage())->cachePanel();
    }
    /// Opens another cache beside what hangs: the window works.
    void expectTheWindowWorks();
    [[nodiscard]] Job *copyFromRegistry(const QString &to);
    [[nodiscard]] TransferBar *bar() const { return m_window->findChild<TransferBar *>(); }
    void saveInDialog(const std::function<void(ConnectionDialog &)> &fill,
                      const std::function<void(ConnectionDialog &)> &afterwards);

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Gate> m_gate;
    std::atomic<bool> m_isCut = false;
    std::unique_ptr<test::FakeRegistry> m_registry;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<TaskPool> m_pool;
    std::shared_ptr<test::MemorySecrets> m_keyring;
    std::shared_ptr<Connections> m_connections;
    Locations m_locations;
    std::unique_ptr<RecentCaches> m_recent;
    std::unique_ptr<TransferService> m_transfers;
    std::unique_ptr<SavedConnections> m_saved;
    std::unique_ptr<AppServices> m_services;
    std::unique_ptr<MainWindow> m_window;
};

void FaultsTest::initTestCase()
{
    initialiseResources();
    installTranslations(*qApp, QLocale(u"en_US"_s));
    qunsetenv("DBUS_SESSION_BUS_ADDRESS"); // nobody's desktop is told
    qunsetenv("XDG_RUNTIME_DIR");
}

void FaultsTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    qputenv("DOCKER_CONFIG", QFile::encodeName(m_directory->path()));
    m_gate = std::make_unique<Gate>();
    m_isCut = false;
    m_registry = std::make_unique<test::FakeRegistry>();
    m_registry->fault = [this](const test::ServedRequest &, int) -> std::optional<test::ServedReply> {
        m_gate->pass();
        return m_isCut ? std::optional(test::ServedReply{.hangUp = true}) : std::nullopt;
    };
    m_registry->addFixture(u"acme/shop"_s, u"max"_s, u"buildkit-pair"_s, u"max"_s);

    m_settings = std::make_unique<QSettings>(path(u"window.ini"_s), QSettings::IniFormat);
    m_settings->setValue(u"transfers/keepAwake"_s, false);
    m_pool = std::make_unique<TaskPool>();
    m_keyring = std::make_shared<test::MemorySecrets>();
    m_connections = std::make_shared<Connections>(ConnectionStore(m_directory->path()), ConnectionSecrets(m_keyring));
    m_locations = {};
    m_locations.libraryDirectory = path(u"library"_s);
    m_locations.connection = [connections = m_connections](const QString &name, const OpContext &context) {
        return connections->open(name, context);
    };
    m_recent = std::make_unique<RecentCaches>(*m_settings);
    m_transfers =
        std::make_unique<TransferService>(TransferService::Settings{.historyFile = path(u"state/transfers.json"_s)});
    m_saved = std::make_unique<SavedConnections>(m_connections, m_locations, *m_pool, path(u"state"_s));
    m_services = std::make_unique<AppServices>(
        AppServices{*m_pool, m_locations, *m_settings, *m_recent, m_transfers.get(), m_saved.get()});
    m_window = std::make_unique<MainWindow>(*m_services);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTRY_VERIFY(m_saved->isLoaded());
}

void FaultsTest::cleanup()
{
    m_gate->open();
    m_window.reset();
    m_services.reset();
    m_saved.reset();
    QVERIFY(m_transfers->stop(std::chrono::seconds(20)));
    m_transfers.reset();
    m_pool.reset();
    m_recent.reset();
    m_settings.reset();
    m_registry.reset();
}

void FaultsTest::open(const QString &text)
{
    m_window->open(text);
    waitUntilIdle();
}

QString FaultsTest::words(const QWidget &within)
{
    QStringList all;
    for (const auto *label : within.findChildren<QLabel *>()) {
        if (label->isVisible()) {
            all << label->text();
        }
    }
    return all.join(u'\n');
}

QPushButton *FaultsTest::button(const QWidget &within, const QString &text)
{
    for (auto *candidate : within.findChildren<QPushButton *>()) {
        if (candidate->isVisible() && candidate->text() == text) {
            return candidate;
        }
    }
    return nullptr;
}

void FaultsTest::expectTheWindowWorks()
{
    open(u"type=local,src=%1,tag=min"_s.arg(test::dataPath(u"caches/buildkit-pair"_s)));
    QVERIFY(panel());
    QVERIFY(panel()->headline().contains(u"steps can be restored"));
    m_window->currentPage()->showView(2); // its layers
    QCOMPARE(panel()->currentView(), 2);
}

Job *FaultsTest::copyFromRegistry(const QString &to)
{
    TransferRequest request;
    request.sources = {*BackendSpec::parse(registryText())};
    request.destination = *BackendSpec::parse(u"type=local,dest=%1,tag=main"_s.arg(to));
    return m_transfers->queue().submit(request);
}

void FaultsTest::networkIsCut()
{
    m_isCut = true;
    open(registryText());
    QVERIFY2(pageWords().contains(u"Can't be reached"), qPrintable(pageWords()));
    QVERIFY2(pageWords().contains(u"Check the connection and the address"), qPrintable(pageWords()));
    QVERIFY2(pageWords().contains(m_registry->host()), qPrintable(pageWords())); // where
    QVERIFY(button(*m_window->currentPage(), u"Copy details"_s));
    m_isCut = false;
    QTest::mouseClick(button(*m_window->currentPage(), u"Try again"_s), Qt::LeftButton);
    waitUntilIdle();
    QVERIFY(panel());
    // The same where it was open, and is read again.
    m_isCut = true;
    m_window->currentPage()->refresh();
    waitUntilIdle();
    QVERIFY2(pageWords().contains(u"Can't be reached"), qPrintable(pageWords()));
    m_isCut = false;
    QTest::mouseClick(button(*m_window->currentPage(), u"Try again"_s), Qt::LeftButton);
    waitUntilIdle();
    QVERIFY(panel()->isVisible());
}

void FaultsTest::networkIsCutWhileCopying()
{
    m_isCut = true;
    Job *job = copyFromRegistry(path(u"copy"_s));
    QVERIFY(job);
    expectTheWindowWorks(); // it tries again for some seconds
    QTRY_COMPARE_WITH_TIMEOUT(job->state(), JobState::Failed, 60'000);
    QTRY_VERIFY(bar()->isVisible());
    QVERIFY2(bar()->sentence().contains(u"Can't be reached"), qPrintable(bar()->sentence()));
    QVERIFY(!QFile::exists(path(u"copy/index.json"_s)));
    m_isCut = false;
    m_transfers->queue().retry(*job);
    QTRY_COMPARE_WITH_TIMEOUT(job->state(), JobState::Succeeded, 30'000);
    QVERIFY(QFile::exists(path(u"copy/index.json"_s)));
}

void FaultsTest::serverHangs()
{
    m_gate->close();
    m_window->open(registryText());
    Page *page = m_window->currentPage();
    QTRY_VERIFY(m_gate->isAnybodyWaiting());
    QVERIFY(page->isBusy());
    expectTheWindowWorks();
    m_window->open(registryText()); // goes to its tab again
    QCOMPARE(m_window->currentPage(), page);
    QTRY_VERIFY(button(*page, u"Cancel"_s));
    QTest::mouseClick(button(*page, u"Cancel"_s), Qt::LeftButton);
    QVERIFY2(!page->isBusy(), "cancelling waits for the server");
    QVERIFY2(m_gate->isAnybodyWaiting(), "the server has answered: nothing is shown by this");
    QVERIFY2(pageWords().contains(u"Opening was cancelled"), qPrintable(pageWords()));
    m_gate->open();
    QTest::mouseClick(button(*page, u"Open"_s), Qt::LeftButton);
    waitUntilIdle();
    QVERIFY(panel());
}

void FaultsTest::serverHangsWhileCopying()
{
    m_gate->close();
    Job *job = copyFromRegistry(path(u"copy"_s));
    QVERIFY(job);
    QTRY_VERIFY(m_gate->isAnybodyWaiting());
    expectTheWindowWorks();
    m_transfers->queue().cancel(*job);
    QTRY_COMPARE(job->state(), JobState::Cancelled);
    QVERIFY2(m_gate->isAnybodyWaiting(), "the server has answered: nothing is shown by this");
    QVERIFY(!QFile::exists(path(u"copy/index.json"_s)));
    m_gate->open();
    m_transfers->queue().retry(*job);
    QTRY_COMPARE_WITH_TIMEOUT(job->state(), JobState::Succeeded, 30'000);
}

void FaultsTest::directoryVanishes()
{
    const QString folder = path(u"gone"_s);
    QVERIFY(test::copyTree(test::dataPath(u"caches/buildkit-pair"_s), folder));
    open(u"type=local,src=%1,tag=max"_s.arg(folder));
    QVERIFY(panel());
    const QString headline = panel()->headline();
    QVERIFY(QDir(folder).removeRecursively());

    // What was read is still there, and what has to be read says what is wrong and where.
    panel()->showView(1);
    QCOMPARE(panel()->headline(), headline);
    panel()->showView(3);
    waitUntilIdle();
    QVERIFY2(pageWords().contains(folder), qPrintable(pageWords()));
    QVERIFY(button(*m_window->currentPage(), u"Try again"_s) || button(*m_window->currentPage(), u"Read again"_s));
    QString told;
    connect(m_window->currentPage(), &Page::messageShown, this, [&told](const QString &message) { told = message; });
    m_window->currentPage()->verify({});
    waitUntilIdle();
    QVERIFY2(!told.isEmpty() || panel()->currentView() == 6, "verifying says nothing");

    m_window->currentPage()->refresh();
    waitUntilIdle();
    QVERIFY2(pageWords().contains(u"is not there"), qPrintable(pageWords()));
    QVERIFY2(pageWords().contains(folder), qPrintable(pageWords()));
    expectTheWindowWorks();
    m_window->open(u"type=local,src=%1,tag=max"_s.arg(folder));
    QVERIFY(test::copyTree(test::dataPath(u"caches/buildkit-pair"_s), folder));
    QTest::mouseClick(button(*m_window->currentPage(), u"Look again"_s), Qt::LeftButton);
    waitUntilIdle();
    QCOMPARE(panel()->headline(), headline);
}

void FaultsTest::diskIsFullWhileCopying()
{
    Job *job = nullptr;
    {
        const FullDisk full(300'000); // the largest layer has more
        job = copyFromRegistry(path(u"copy"_s));
        QVERIFY(job);
        QTRY_COMPARE_WITH_TIMEOUT(job->state(), JobState::Failed, 30'000);
        expectTheWindowWorks();
    }
    QCOMPARE(job->error()->code, ErrorCode::NoSpace);
    QTRY_VERIFY(bar()->isVisible());
    QVERIFY2(bar()->sentence().contains(u"The disk is full"), qPrintable(bar()->sentence()));
    QVERIFY2(job->error()->message.contains(path(u"copy"_s)), qPrintable(job->error()->message));
    QVERIFY(!QFile::exists(path(u"copy/index.json"_s)));
    m_transfers->queue().retry(*job);
    QTRY_COMPARE_WITH_TIMEOUT(job->state(), JobState::Succeeded, 30'000);
}

/// Fills the form in, saves, and looks at the dialog, which is still there.
void FaultsTest::saveInDialog(const std::function<void(ConnectionDialog &)> &fill,
                              const std::function<void(ConnectionDialog &)> &afterwards)
{
    bool isSeen = false;
    QTimer::singleShot(0, this, [&] {
        auto *dialog = qobject_cast<ConnectionDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        isSeen = true;
        fill(*dialog);
        QPushButton *save = nullptr;
        for (auto *candidate : dialog->findChildren<QPushButton *>()) {
            save = candidate->text().remove(u'&') == u"Save" ? candidate : save;
        }
        QVERIFY(save && save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        const auto *state = dialog->findChild<QLabel *>(u"dialogState"_s);
        const bool isTold = QTest::qWaitFor(
            [&] { return !dialog->isVisible() || state->text().startsWith(u"Nothing was saved"); }, 10'000);
        const bool isThere = dialog->isVisible();
        afterwards(*dialog);
        dialog->reject();
        QVERIFY2(isTold && isThere, "the dialog is closed, and with it what was typed is gone");
    });
    QTest::mouseClick(m_window->findChild<Sidebar *>()->findChild<QToolButton *>(u"addConnection"_s), Qt::LeftButton);
    QVERIFY(isSeen);
}

void FaultsTest::diskIsFullWhileSavingAConnection()
{
    const ConnectionStore store(m_directory->path());
    QString said;
    {
        const FullDisk full(0);
        saveInDialog(
            [](ConnectionDialog &dialog) {
                QTest::mouseClick(dialog.findChild<QToolButton *>(u"backend-local"_s), Qt::LeftButton);
                QTest::keyClicks(dialog.findChild<QLineEdit *>(u"field-src"_s), u"/srv/cache"_s);
            },
            [&said](ConnectionDialog &dialog) {
                said = dialog.findChild<QLabel *>(u"dialogState"_s)->text();
                QCOMPARE(dialog.findChild<QLineEdit *>(u"field-src"_s)->text(), u"/srv/cache"_s);
            });
        m_settings->setValue(u"something"_s, 1);
        m_settings->sync();
    }
    QVERIFY2(said.contains(m_directory->path()), qPrintable(said));
    QVERIFY2(said.contains(u"disk"), qPrintable(said)); // what to look at
    QVERIFY2(store.list() && store.list()->empty(), "the file is damaged");
    QSettings again(path(u"window.ini"_s), QSettings::IniFormat);
    QVERIFY2(again.status() == QSettings::NoError, "the settings are damaged");
}

void FaultsTest::keyringBreaksWhileSaving()
{
    QString said;
    saveInDialog(
        [this](ConnectionDialog &dialog) {
            auto *edit = dialog.findChild<QPlainTextEdit *>(u"--cache-to"_s);
            QApplication::clipboard()->setText(
                u"type=s3,bucket=b,region=r,access_key_id=AKIDEXAMPLE,secret_access_key=T0pS3cretValue"_s);
            edit->setFocus();
            QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
            QTest::qWait(50); // the keyring was asked, and was well then
            m_keyring->failWith(Error{ErrorCode::Io, u"the keyring does not answer: org.freedesktop.secrets"_s});
        },
        [&said](ConnectionDialog &dialog) {
            said = dialog.findChild<QLabel *>(u"dialogState"_s)->text();
            QCOMPARE(dialog.findChild<QLineEdit *>(u"secret-secret_access_key"_s)->text(), u"T0pS3cretValue"_s);
        });
    QVERIFY2(said.contains(u"the keyring does not answer"), qPrintable(said));
    QVERIFY2(said.contains(u"Ask each time"), qPrintable(said));
    QVERIFY(!said.contains(u"T0pS3cretValue"));
    QVERIFY(ConnectionStore(m_directory->path()).list()->empty());
}

void FaultsTest::keyringBreaksBeforeOpening()
{
    ConnectionDraft draft;
    draft.connection.id = makeConnectionId();
    draft.connection.name = u"ci"_s;
    draft.connection.spec = *BackendSpec::parse(u"type=s3,bucket=b,region=r"_s);
    draft.connection.createdAt = QDateTime::currentDateTimeUtc();
    draft.connection.secrets.push_back({u"secret_access_key"_s});
    draft.secrets = {{u"secret_access_key"_s, u"T0pS3cretValue"_s}};
    QVERIFY(m_connections->add(draft, {}));
    m_keyring->failWith(Error{ErrorCode::Denied, u"the keyring is locked"_s});
    open(u"@ci"_s);
    QVERIFY2(pageWords().contains(u"ci can't be opened"), qPrintable(pageWords()));
    QVERIFY2(pageWords().contains(u"the keyring is locked"), qPrintable(pageWords()));
    QVERIFY2(pageWords().contains(u"Unlock the keyring"), qPrintable(pageWords()));
    QVERIFY(!pageWords().contains(u"T0pS3cretValue"));
    QVERIFY(button(*m_window->currentPage(), u"Try again"_s));
    expectTheWindowWorks();
    QCOMPARE(ConnectionStore(m_directory->path()).list()->size(), size_t(1));
}

QTEST_MAIN(FaultsTest)
#include "tst_faults.moc"
