#include "tests/config/memorysecrets.h"
#include "tests/support/testdata.h"
#include "ui/common/appservices.h"
#include "ui/common/page.h"
#include "ui/common/translations.h"
#include "ui/connections/backendpicker.h"
#include "ui/connections/checklist.h"
#include "ui/connections/connectiondialog.h"
#include "ui/connections/sidebar.h"
#include "ui/models/backgroundtask.h"
#include "ui/models/recentcaches.h"
#include "ui/models/savedconnections.h"
#include "ui/models/sidebarmodel.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDirIterator>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

using namespace cachalot;
using namespace Qt::StringLiterals;

namespace
{

constexpr char kSecret[] = "T0pS3cretValue";

QStringList rows(const QAbstractItemModel &model, const QModelIndex &parent = {}, const QString &indent = {})
{
    QStringList texts;
    for (int i = 0; i < model.rowCount(parent); ++i) {
        const QModelIndex index = model.index(i, 0, parent);
        texts << indent + index.data().toString();
        texts << rows(model, index, indent + u"  "_s);
    }
    return texts;
}

} // namespace

/// The sidebar and the form, in the real window, driven with mouse and keyboard.
class TestConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void readsNothingBeforeItIsShown();
    void addsByForm_data();
    void addsByForm();
    void readsFlags_data();
    void readsFlags();
    void fillsTheFormFromABuildLine();
    void offersTheCachesOfAPastedFile();
    void checksAsOneTypes();
    void writesNoSecretIntoAFile();
    void offersAChoiceWithoutAKeyring();
    void edits();
    void duplicatesAndPins();
    void removesAndTakesItBack();
    void takesBackWhatWasRecent();
    void keepsWhatIsNotConfirmed();
    void looksIntoAStoreWhenItIsExpanded();
    void opensInATab();
    void rulesOfACleanUpAreTheConnections();
    void tellsWhenAStoreIsGone();
    void testsAConnection();
    void takesAFolderThatIsDropped();
    void comesBackAfterARestart();
    void tellsOfADamagedFile();

private:
    void makeWindow();
    [[nodiscard]] Sidebar *sidebar() const { return m_window->findChild<Sidebar *>(); }
    [[nodiscard]] QTreeView *tree() const { return sidebar()->view(); }
    [[nodiscard]] QModelIndex row(const QString &name) const;
    void select(const QString &name) const { tree()->setCurrentIndex(row(name)); }
    void save(const QString &name, const QString &spec, const std::vector<SecretValue> &secrets = {});
    [[nodiscard]] std::vector<Connection> saved() const { return *ConnectionStore(m_directory->path()).list(); }
    /// Opens the dialog by its button and does something in it; it must end by itself.
    void inDialog(const std::function<void(ConnectionDialog &)> &act, const std::function<void()> &open = nullptr);
    [[nodiscard]] static QLineEdit *field(const QWidget &dialog, const QString &name)
    {
        return dialog.findChild<QLineEdit *>(u"field-"_s + name);
    }
    static void press(QWidget &dialog, const QString &button)
    {
        QTest::mouseClick(dialog.findChild<QToolButton *>(button), Qt::LeftButton);
    }
    static QPushButton *saveButton(const QWidget &dialog);
    /// Presses the button that the sidebar offers after a removal.
    void undo() const;
    static QString flag(const QWidget &dialog, const QString &option)
    {
        return dialog.findChild<QPlainTextEdit *>(option)->toPlainText();
    }
    void expectNoSecretInFiles() const;

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<TaskPool> m_pool;
    std::shared_ptr<test::MemorySecrets> m_keyring;
    std::shared_ptr<Connections> m_connections;
    Locations m_locations;
    std::unique_ptr<RecentCaches> m_recent;
    std::unique_ptr<SavedConnections> m_saved;
    std::unique_ptr<AppServices> m_services;
    std::unique_ptr<MainWindow> m_window;
};

void TestConnections::initTestCase()
{
    installTranslations(*qApp, QLocale(u"en_US"_s));
}

void TestConnections::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_keyring = std::make_shared<test::MemorySecrets>();
    m_connections = std::make_shared<Connections>(ConnectionStore(m_directory->path()), ConnectionSecrets(m_keyring));
    m_locations = {};
    m_locations.libraryDirectory = m_directory->filePath(u"library"_s);
    m_locations.connection = [connections = m_connections](const QString &name, const OpContext &context) {
        return connections->open(name, context);
    };
    m_settings = std::make_unique<QSettings>(m_directory->filePath(u"window.ini"_s), QSettings::IniFormat);
    m_pool = std::make_unique<TaskPool>();
    makeWindow();
}

void TestConnections::makeWindow()
{
    m_window.reset();
    m_services.reset();
    m_saved.reset();
    m_recent = std::make_unique<RecentCaches>(*m_settings);
    m_saved =
        std::make_unique<SavedConnections>(m_connections, m_locations, *m_pool, m_directory->filePath(u"state"_s));
    m_services = std::make_unique<AppServices>(
        AppServices{.pool = *m_pool, .locations = m_locations, .settings = *m_settings, .recent = *m_recent});
    m_services->connections = m_saved.get();
    m_window = std::make_unique<MainWindow>(*m_services);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTRY_VERIFY(m_saved->isLoaded());
}

void TestConnections::cleanup()
{
    m_window.reset();
    m_services.reset();
    m_saved.reset();
    m_pool.reset();
    m_recent.reset();
    m_settings.reset();
}

QModelIndex TestConnections::row(const QString &name) const
{
    const QAbstractItemModel *model = tree()->model();
    const QModelIndexList found =
        model->match(model->index(0, 0), Qt::DisplayRole, name, -1, Qt::MatchExactly | Qt::MatchRecursive);
    for (const QModelIndex &index : found) {
        if (index.data(SidebarModel::KindRole).toInt() >= static_cast<int>(SidebarModel::Kind::Store)) {
            return index;
        }
    }
    return {};
}

void TestConnections::save(const QString &name, const QString &spec, const std::vector<SecretValue> &secrets)
{
    ConnectionDraft draft;
    draft.connection.id = makeConnectionId();
    draft.connection.name = name;
    draft.connection.spec = *BackendSpec::parse(spec);
    draft.connection.createdAt = QDateTime::currentDateTimeUtc();
    for (const SecretValue &secret : secrets) {
        draft.connection.secrets.push_back({secret.attribute});
    }
    draft.secrets = secrets;
    QVERIFY(m_connections->add(draft, {}));
    m_saved->reload();
    QTRY_VERIFY(row(name).isValid());
}

void TestConnections::inDialog(const std::function<void(ConnectionDialog &)> &act, const std::function<void()> &open)
{
    bool isSeen = false;
    QTimer::singleShot(0, this, [&] {
        auto *dialog = qobject_cast<ConnectionDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        isSeen = true;
        act(*dialog);
        if (dialog->isVisible()) {
            // Saving is done in the background.
            if (!QTest::qWaitFor([&] { return !dialog->isVisible(); }, 3000)) {
                dialog->reject();
            }
        }
    });
    if (open) {
        open();
    } else {
        QTest::mouseClick(sidebar()->findChild<QToolButton *>(u"addConnection"_s), Qt::LeftButton);
    }
    QVERIFY(isSeen);
}

QPushButton *TestConnections::saveButton(const QWidget &dialog)
{
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == u"Save") {
            return button;
        }
    }
    return nullptr;
}

void TestConnections::expectNoSecretInFiles() const
{
    int files = 0;
    QDirIterator walk(m_directory->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(kSecret), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files > 0);
}

void TestConnections::readsNothingBeforeItIsShown()
{
    SavedConnections idle(m_connections, m_locations, *m_pool, m_directory->path());
    SidebarModel model(idle, *m_recent);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTest::qWait(50);
    QVERIFY(!idle.isLoaded());
    QCOMPARE(static_cast<int>(idle.status(SavedConnections::libraryKey()).state),
             static_cast<int>(StoreStatus::State::Unknown));
    QCOMPARE(rows(model), (QStringList{u"Library"_s, u"  Library"_s, u"Connections"_s}));
}

void TestConnections::addsByForm_data()
{
    using Values = QList<std::pair<QString, QString>>;
    QTest::addColumn<QString>("type");
    QTest::addColumn<Values>("values");
    QTest::addColumn<QString>("cacheTo");
    QTest::addColumn<QString>("cacheFrom");
    QTest::newRow("registry") << u"registry"_s << Values{{u"ref"_s, u"ghcr.io/acme/shop:cache"_s}}
                              << u"type=registry,ref=ghcr.io/acme/shop:cache"_s
                              << u"type=registry,ref=ghcr.io/acme/shop:cache"_s;
    QTest::newRow("local") << u"local"_s << Values{{u"src"_s, u"/srv/cache, one"_s}, {u"tag"_s, u"main"_s}}
                           << u"type=local,\"dest=/srv/cache, one\",tag=main"_s
                           << u"type=local,\"src=/srv/cache, one\",tag=main"_s;
    QTest::newRow("gha") << u"gha"_s << Values{{u"scope"_s, u"main"_s}} << u"type=gha,scope=main"_s
                         << u"type=gha,scope=main"_s;
    QTest::newRow("s3") << u"s3"_s << Values{{u"bucket"_s, u"ci"_s}, {u"region"_s, u"eu-central-1"_s}}
                        << u"type=s3,bucket=ci,region=eu-central-1"_s << u"type=s3,bucket=ci,region=eu-central-1"_s;
    QTest::newRow("azblob") << u"azblob"_s << Values{{u"account_url"_s, u"https://acme.blob.core.windows.net"_s}}
                            << u"type=azblob,account_url=https://acme.blob.core.windows.net"_s
                            << u"type=azblob,account_url=https://acme.blob.core.windows.net"_s;
    QTest::newRow("inline") << u"inline"_s << Values{} << u"type=inline"_s << QString();
}

void TestConnections::addsByForm()
{
    using Values = QList<std::pair<QString, QString>>;
    QFETCH(QString, type);
    QFETCH(Values, values);
    QFETCH(QString, cacheTo);
    QFETCH(QString, cacheFrom);
    inDialog([&](ConnectionDialog &dialog) {
        press(dialog, u"backend-"_s + type);
        for (const auto &[name, value] : values) {
            QTest::keyClicks(field(dialog, name), value);
        }
        QCOMPARE(flag(dialog, u"--cache-to"_s), cacheTo);
        auto *from = dialog.findChild<QPlainTextEdit *>(u"--cache-from"_s);
        QCOMPARE(from->isVisible() ? from->toPlainText() : QString(), cacheFrom);
        auto *name = dialog.findChild<QLineEdit *>(u"connectionName"_s);
        QVERIFY(!name->text().isEmpty()); // one was suggested
        QTest::keyClick(name, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(name, u"mine"_s);
        if (type == u"inline") {
            QVERIFY(!saveButton(dialog)->isEnabled()); // there is no place to save
            QVERIFY(dialog.findChild<QLabel *>(u"dialogState"_s)->text().contains(u"image"));
            dialog.reject();
            return;
        }
        QVERIFY2(saveButton(dialog)->isEnabled(), qPrintable(dialog.findChild<QLabel *>(u"dialogState"_s)->text()));
        QTest::mouseClick(saveButton(dialog), Qt::LeftButton);
    });
    if (type == u"inline") {
        QVERIFY(saved().empty());
        return;
    }
    QCOMPARE(saved().size(), size_t(1));
    QCOMPARE(saved().front().name, u"mine"_s);
    QTRY_VERIFY(row(u"mine"_s).isValid());
    // Back again: what was saved fills the form as it was.
    select(u"mine"_s);
    inDialog(
        [&](ConnectionDialog &dialog) {
            QCOMPARE(dialog.findChild<BackendPicker *>()->type(), type);
            for (const auto &[name, value] : values) {
                QCOMPARE(field(dialog, name)->text(), value);
            }
            QCOMPARE(flag(dialog, u"--cache-to"_s), cacheTo);
            dialog.reject();
        },
        [this] { QTest::keyClick(tree(), Qt::Key_F2); });
}

void TestConnections::readsFlags_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("other");
    QTest::newRow("to") << u"--cache-to"_s << u"type=registry,ref=a/b:c,mode=max,compression=zstd"_s
                        << u"type=registry,ref=a/b:c"_s;
    QTest::newRow("from") << u"--cache-from"_s << u"type=s3,bucket=b,region=r,name=x"_s
                          << u"type=s3,bucket=b,region=r,name=x"_s;
    QTest::newRow("local") << u"--cache-to"_s << u"type=local,dest=/c,mode=max"_s << u"type=local,src=/c"_s;
    QTest::newRow("unknown attribute") << u"--cache-to"_s << u"type=gha,scop=x"_s << u"type=gha,scop=x"_s;
    QTest::newRow("bare") << u"--cache-from"_s << u"ghcr.io/a/b"_s << u"type=registry,ref=ghcr.io/a/b"_s;
}

void TestConnections::readsFlags()
{
    QFETCH(QString, option);
    QFETCH(QString, typed);
    QFETCH(QString, other);
    inDialog([&](ConnectionDialog &dialog) {
        auto *edit = dialog.findChild<QPlainTextEdit *>(option);
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(edit, typed);
        QCOMPARE(edit->toPlainText(), typed); // nobody writes into what one is writing
        QCOMPARE(flag(dialog, option == u"--cache-to" ? u"--cache-from"_s : u"--cache-to"_s), other);
        const QString type = BackendSpec::parse(typed)->type();
        QCOMPARE(dialog.findChild<BackendPicker *>()->type(), type);
        // And nonsense is told.
        QTest::keyClicks(edit, u",broken"_s);
        QVERIFY(!saveButton(dialog)->isEnabled());
        dialog.reject();
    });
}

void TestConnections::fillsTheFormFromABuildLine()
{
    inDialog([&](ConnectionDialog &dialog) {
        auto *edit = dialog.findChild<QPlainTextEdit *>(u"--cache-to"_s);
        edit->setFocus();
        QApplication::clipboard()->setText(
            u"\tdocker buildx build --cache-to type=s3,bucket=ci,region=eu-west-1,mode=max -t app ."_s);
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(field(dialog, u"bucket"_s)->text(), u"ci"_s);
        QCOMPARE(edit->toPlainText(), u"type=s3,bucket=ci,region=eu-west-1,mode=max"_s);
        dialog.reject();
    });
}

void TestConnections::offersTheCachesOfAPastedFile()
{
    inDialog([&](ConnectionDialog &dialog) {
        dialog.paste(u"jobs:\n  build:\n    steps:\n      - uses: docker/build-push-action@v6\n        with:\n"
                     "          cache-from: type=gha,scope=main\n"
                     "          cache-to: type=registry,ref=ghcr.io/acme/shop:cache,mode=max\n"_s);
        auto *list = dialog.findChild<QListWidget *>(u"foundSpecs"_s);
        QVERIFY(list->isVisible());
        QCOMPARE(list->count(), 2);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(1)).center());
        QCOMPARE(field(dialog, u"ref"_s)->text(), u"ghcr.io/acme/shop:cache"_s);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
        QCOMPARE(dialog.findChild<BackendPicker *>()->type(), u"gha"_s);
        dialog.reject();
    });
}

void TestConnections::checksAsOneTypes()
{
    save(u"taken"_s, u"type=local,src=/a"_s);
    inDialog([&](ConnectionDialog &dialog) {
        auto *state = dialog.findChild<QLabel *>(u"dialogState"_s);
        QVERIFY(!saveButton(dialog)->isEnabled()); // there is no reference yet
        QTest::keyClicks(field(dialog, u"ref"_s), u"ghcr.io/acme/SHOP"_s);
        QVERIFY(!saveButton(dialog)->isEnabled());
        QVERIFY(!state->text().isEmpty());
        QTest::keyClick(field(dialog, u"ref"_s), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field(dialog, u"ref"_s), u"ghcr.io/acme/shop"_s);
        QVERIFY2(saveButton(dialog)->isEnabled(), qPrintable(state->text()));
        auto *name = dialog.findChild<QLineEdit *>(u"connectionName"_s);
        for (const QString &bad : {u"taken"_s, u"a:b"_s}) {
            QTest::keyClick(name, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(name, bad);
            QVERIFY2(!saveButton(dialog)->isEnabled(), qPrintable(bad));
        }
        dialog.reject();
    });
}

void TestConnections::writesNoSecretIntoAFile()
{
    inDialog([&](ConnectionDialog &dialog) {
        auto *edit = dialog.findChild<QPlainTextEdit *>(u"--cache-to"_s);
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QApplication::clipboard()->setText(
            u"type=s3,bucket=b,region=r,access_key_id=AKIDEXAMPLE,secret_access_key=%1"_s.arg(QLatin1String(kSecret)));
        QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
        auto *secret = dialog.findChild<QLineEdit *>(u"secret-secret_access_key"_s);
        QCOMPARE(secret->text(), QLatin1String(kSecret));
        QCOMPARE(secret->echoMode(), QLineEdit::Password);
        QVERIFY(!flag(dialog, u"--cache-from"_s).contains(QLatin1String(kSecret)));
        QVERIFY(!dialog.findChild<QPlainTextEdit *>(u"snippet"_s)->toPlainText().contains(QLatin1String(kSecret)));
        QTest::mouseClick(saveButton(dialog), Qt::LeftButton);
    });
    QCOMPARE(saved().size(), size_t(1));
    QCOMPARE(saved().front().secrets.size(), size_t(2));
    QVERIFY(m_keyring->all().values().contains(QLatin1String(kSecret)));
    m_window->close();
    expectNoSecretInFiles();
}

void TestConnections::offersAChoiceWithoutAKeyring()
{
    m_keyring->failWith(Error{ErrorCode::Unsupported, u"there is no keyring"_s});
    inDialog([&](ConnectionDialog &dialog) {
        press(dialog, u"backend-gha"_s);
        auto *origin = dialog.findChild<QComboBox *>(u"origin-token"_s);
        QTRY_VERIFY(!(origin->model()->flags(origin->model()->index(1, 0)) & Qt::ItemIsEnabled));
        origin->setFocus();
        QTest::keyClick(origin, Qt::Key_End);
        QCOMPARE(origin->currentText(), u"Ask each time"_s);
        QTest::mouseClick(saveButton(dialog), Qt::LeftButton);
    });
    QCOMPARE(saved().size(), size_t(1));
    QCOMPARE(saved().front().secrets.front().origin, SecretOrigin::Ask);
}

void TestConnections::edits()
{
    save(u"ci"_s, u"type=s3,bucket=b,region=r"_s,
         {{u"access_key_id"_s, u"AKIDEXAMPLE"_s}, {u"secret_access_key"_s, QLatin1String(kSecret)}});
    select(u"ci"_s);
    inDialog(
        [&](ConnectionDialog &dialog) {
            QTest::keyClick(field(dialog, u"bucket"_s), Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(field(dialog, u"bucket"_s), u"other"_s);
            QVERIFY(dialog.findChild<QLineEdit *>(u"secret-secret_access_key"_s)->text().isEmpty());
            QTest::mouseClick(saveButton(dialog), Qt::LeftButton);
        },
        [this] { QTest::keyClick(tree(), Qt::Key_F2); });
    QCOMPARE(saved().front().spec.value(u"bucket"), u"other"_s);
    // What was kept is still there, although nobody typed it again.
    QCOMPARE(m_connections->open(u"ci"_s, {})->value(u"secret_access_key"), QLatin1String(kSecret));
}

void TestConnections::duplicatesAndPins()
{
    save(u"ci"_s, u"type=local,src=/a"_s);
    m_saved->duplicate(saved().front().id);
    QTRY_VERIFY(row(u"ci 2"_s).isValid());
    m_saved->setPinned(saved().front().id, true);
    QTRY_VERIFY(rows(*tree()->model()).contains(u"Pinned"_s));
    QCOMPARE(rows(*tree()->model()).count(u"    ci"_s) + rows(*tree()->model()).count(u"  ci"_s), 2);
}

void TestConnections::undo() const
{
    QPushButton *shown = nullptr;
    for (auto *button : sidebar()->findChildren<QPushButton *>()) {
        shown = button->isVisible() && button->text() == u"Undo" ? button : shown;
    }
    QVERIFY(shown);
    QTest::mouseClick(shown, Qt::LeftButton);
}

void TestConnections::removesAndTakesItBack()
{
    save(u"ci"_s, u"type=s3,bucket=b,region=r"_s, {{u"secret_access_key"_s, QLatin1String(kSecret)}});
    const auto before = saved();
    select(u"ci"_s);
    QTimer::singleShot(0, this, [] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(box);
        // It says what is lost, and what is not.
        QVERIFY2(box->informativeText().contains(u"1 secret in the keyring") &&
                     box->informativeText().contains(u"caches in the store stay"),
                 qPrintable(box->informativeText()));
        QTest::keyClick(box, Qt::Key_Return);
    });
    QTest::keyClick(tree(), Qt::Key_Delete);
    QTRY_VERIFY(!row(u"ci"_s).isValid());
    QVERIFY(m_keyring->all().isEmpty());
    undo();
    QTRY_VERIFY(row(u"ci"_s).isValid());
    QCOMPARE(saved(), before);
    QCOMPARE(m_keyring->all().size(), 1);
}

void TestConnections::takesBackWhatWasRecent()
{
    m_recent->add(u"type=local,src=/nowhere"_s, u"old one"_s, {});
    QTRY_VERIFY(row(u"old one"_s).isValid());
    select(u"old one"_s);
    QTest::keyClick(tree(), Qt::Key_Delete);
    QTRY_VERIFY(!row(u"old one"_s).isValid());
    undo();
    QTRY_VERIFY(row(u"old one"_s).isValid());
}

void TestConnections::keepsWhatIsNotConfirmed()
{
    save(u"ci"_s, u"type=local,src=/a"_s);
    select(u"ci"_s);
    QTimer::singleShot(0, this, [] { QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape); });
    QTest::keyClick(tree(), Qt::Key_Delete);
    QTest::qWait(50);
    QCOMPARE(saved().size(), size_t(1));
}

void TestConnections::looksIntoAStoreWhenItIsExpanded()
{
    save(u"pair"_s, u"type=local,src=%1"_s.arg(test::dataPath(u"caches/buildkit-pair"_s)));
    const QAbstractItemModelTester tester(tree()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(row(u"pair"_s).data(SidebarModel::StatusRole).toInt(), static_cast<int>(StoreStatus::State::Unknown));
    select(u"pair"_s);
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_Right);
    QTRY_COMPARE(row(u"pair"_s).data(SidebarModel::StatusRole).toInt(), static_cast<int>(StoreStatus::State::Good));
    QCOMPARE(tree()->model()->rowCount(row(u"pair"_s)), 2);
    QVERIFY(row(u"pair"_s).data(SidebarModel::DetailRole).toString().endsWith(u"MB"));
    QCOMPARE(tree()->model()->index(1, 0, row(u"pair"_s)).data(SidebarModel::TextRole).toString(), u"@pair:max"_s);
}

void TestConnections::opensInATab()
{
    save(u"pair"_s, u"type=local,src=%1"_s.arg(test::dataPath(u"caches/buildkit-pair"_s)));
    select(u"pair"_s);
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_Right);
    QTest::keyClick(tree(), Qt::Key_Return);
    QTRY_VERIFY(m_window->currentPage() && !m_window->currentPage()->isBusy());
    QCOMPARE(m_window->currentPage()->title(), u"pair"_s);
    QCOMPARE(m_window->currentPage()->reopenText(), u"@pair"_s);
    QCOMPARE(m_window->currentPage()->commandLine(), u"cachalot-cli ls @pair"_s);
    m_window->open(u"@pair:max"_s);
    QTRY_VERIFY(!m_window->currentPage()->isBusy());
    QCOMPARE(m_window->currentPage()->title(), u"pair:max"_s);
    QVERIFY(tree()->isExpanded(row(u"pair"_s))); // although what was opened changed the list of recent ones
    QCOMPARE(m_window->currentPage()->comparables(), QStringList{u"@pair:max"_s});
    QVERIFY(m_window->currentPage()->commandLine().endsWith(u"@pair:max"));
    // A command with the spec would lack the secrets that the connection has.
    QCOMPARE(m_window->currentPage()->storeText(), u"@pair"_s);
    m_window->cleanUp(m_window->currentPage()->storeText());
    QCOMPARE(m_window->currentPage()->title(), u"Clean up pair"_s);
    QTRY_VERIFY(!m_window->currentPage()->isBusy());
    QVERIFY2(m_window->currentPage()->commandLine().startsWith(u"cachalot-cli prune @pair"),
             qPrintable(m_window->currentPage()->commandLine()));
}

void TestConnections::rulesOfACleanUpAreTheConnections()
{
    const QString spec = u"type=local,src=%1"_s.arg(test::dataPath(u"caches/buildkit-pair"_s));
    save(u"one"_s, spec);
    save(u"two"_s, spec);
    const auto cleanUp = [this](const QString &text) {
        m_window->cleanUp(text);
        QTRY_VERIFY(!m_window->currentPage()->isBusy());
    };
    cleanUp(u"@one"_s);
    m_window->currentPage()->findChild<QSpinBox *>(u"grace"_s)->setValue(77);
    QTRY_VERIFY(m_window->currentPage()->commandLine().contains(u"--grace 77m"));
    QTRY_VERIFY(!m_settings->allKeys().filter(u"cleanup/"_s).isEmpty());
    cleanUp(u"@two"_s);
    QVERIFY(!m_window->currentPage()->commandLine().contains(u"--grace"));
    cleanUp(u"@one"_s);
    QVERIFY(m_window->currentPage()->commandLine().contains(u"--grace 77m"));
}

void TestConnections::tellsWhenAStoreIsGone()
{
    save(u"gone"_s, u"type=local,src=/not/there"_s);
    select(u"gone"_s);
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_F5);
    QTRY_COMPARE(row(u"gone"_s).data(SidebarModel::StatusRole).toInt(), static_cast<int>(StoreStatus::State::Failed));
    QVERIFY(row(u"gone"_s).data(Qt::ToolTipRole).toString().contains(u"/not/there"));
    QVERIFY(row(u"gone"_s).data(Qt::AccessibleTextRole).toString().contains(u"not usable"));
}

void TestConnections::testsAConnection()
{
    inDialog([&](ConnectionDialog &dialog) {
        press(dialog, u"backend-local"_s);
        QTest::keyClicks(field(dialog, u"src"_s), test::dataPath(u"caches/buildkit-pair"_s));
        dialog.test();
        auto *sentence = dialog.findChild<QLabel *>(u"testSentence"_s);
        QTRY_COMPARE(sentence->text(), u"It works."_s);
        QTest::keyClicks(field(dialog, u"src"_s), u"/nothing"_s);
        QVERIFY(sentence->text() != u"It works."); // of other settings
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"startTest"_s), Qt::LeftButton);
        QTRY_COMPARE(sentence->text(), u"It can't be used as it is."_s);
        dialog.reject();
    });
}

void TestConnections::takesAFolderThatIsDropped()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(test::dataPath(u"caches/buildkit-pair"_s))});
    inDialog(
        [&](ConnectionDialog &dialog) {
            QCOMPARE(dialog.findChild<BackendPicker *>()->type(), u"local"_s);
            QCOMPARE(field(dialog, u"src"_s)->text(), test::dataPath(u"caches/buildkit-pair"_s));
            dialog.reject();
        },
        [&] {
            QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(tree()->viewport(), &drop);
            sidebar()->addConnection(test::dataPath(u"caches/buildkit-pair"_s));
        });
    QTest::qWait(10);
    if (auto *second = QApplication::activeModalWidget()) {
        static_cast<QDialog *>(second)->reject();
    }
}

void TestConnections::comesBackAfterARestart()
{
    save(u"pair"_s, u"type=local,src=%1"_s.arg(test::dataPath(u"caches/buildkit-pair"_s)));
    m_saved->refresh(saved().front().id);
    QTRY_COMPARE(row(u"pair"_s).data(SidebarModel::StatusRole).toInt(), static_cast<int>(StoreStatus::State::Good));
    m_window->open(u"@pair:max"_s);
    QTRY_VERIFY(!m_window->currentPage()->isBusy());
    m_window->close();
    makeWindow();
    m_window->restoreSession();
    QTRY_VERIFY(m_window->currentPage() && !m_window->currentPage()->isBusy());
    QCOMPARE(m_window->currentPage()->title(), u"pair:max"_s);
    // What was seen is remembered, and not looked up again.
    QCOMPARE(row(u"pair"_s).data(SidebarModel::StatusRole).toInt(), static_cast<int>(StoreStatus::State::Good));
    QVERIFY(row(u"pair"_s).data(SidebarModel::DetailRole).toString().endsWith(u"MB"));
    QCOMPARE(tree()->model()->rowCount(row(u"pair"_s)), 0);
}

void TestConnections::tellsOfADamagedFile()
{
    save(u"ci"_s, u"type=local,src=/a"_s);
    save(u"more"_s, u"type=local,src=/b"_s);
    QFile file(ConnectionStore(m_directory->path()).path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("nonsense");
    file.close();
    m_saved->reload();
    QTRY_VERIFY(m_saved->failure());
    QPushButton *recover = nullptr;
    for (auto *button : sidebar()->findChildren<QPushButton *>()) {
        recover = button->isVisible() && button->text() == u"Use the last good version" ? button : recover;
    }
    QVERIFY(recover);
    QTest::mouseClick(recover, Qt::LeftButton);
    QTRY_VERIFY(!m_saved->failure());
    QTRY_VERIFY(row(u"ci"_s).isValid()); // the version before the last change
    QVERIFY(QFile::exists(file.fileName() + u".damaged"_s));
}

QTEST_MAIN(TestConnections)
#include "tst_connections.moc"
