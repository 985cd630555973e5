#include "ui/cleanup/cleanupview.h"
#include "ui/common/appservices.h"
#include "ui/common/copycells.h"
#include "ui/common/dataview.h"
#include "ui/common/theme.h"
#include "ui/common/translations.h"
#include "ui/models/backgroundtask.h"
#include "ui/models/preferences.h"
#include "ui/models/recentcaches.h"
#include "ui/models/transferservice.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/transfers/copydialog.h"
#include "ui/transfers/copyoptionsform.h"
#include "ui/window/aboutdialog.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSpinBox>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace cachalot;

/// Chooses in the dialog, and looks at what follows.
class PreferencesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void opensByItsKey();
    void keepsWhatIsChosen();
    void changesTheAppearanceAtOnce();
    void startsNewCopiesWithTheSpeed();
    void agreesWithTheMenu();
    void saysThatTheLanguageWaits();
    void takesNonsenseAsNothing_data();
    void takesNonsenseAsNothing();
    void losesNothingOfABrokenFile();
    void tellsWhatCannotBeSaved();
    void saysWhatItIs();

private:
    [[nodiscard]] QString file() const { return m_directory->filePath(QStringLiteral("window.ini")); }
    void write(const QByteArray &text) const;
    [[nodiscard]] QByteArray read(const QString &path) const;
    [[nodiscard]] static QAction *action(const MainWindow &window, const QString &text);

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<TaskPool> m_pool;
    Locations m_locations;
    std::unique_ptr<RecentCaches> m_recent;
    std::unique_ptr<TransferService> m_transfers;
    std::unique_ptr<AppServices> m_services;
};

void PreferencesTest::initTestCase()
{
    installTranslations(*qApp, QLocale(QStringLiteral("en_US")));
}

void PreferencesTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(file(), QSettings::IniFormat);
    m_pool = std::make_unique<TaskPool>();
    m_locations.libraryDirectory = m_directory->filePath(QStringLiteral("library"));
    m_recent = std::make_unique<RecentCaches>(*m_settings);
    m_transfers = std::make_unique<TransferService>(TransferService::Settings{});
    m_services =
        std::make_unique<AppServices>(AppServices{*m_pool, m_locations, *m_settings, *m_recent, m_transfers.get()});
}

void PreferencesTest::cleanup()
{
    m_services.reset();
    m_transfers.reset();
    m_recent.reset();
    m_pool.reset();
    m_settings.reset();
    Theme::apply(*qApp, Appearance::Light);
}

void PreferencesTest::write(const QByteArray &text) const
{
    QFile written(file());
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write(text);
}

QByteArray PreferencesTest::read(const QString &path) const
{
    QFile read(path);
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
}

QAction *PreferencesTest::action(const MainWindow &window, const QString &text)
{
    for (auto *candidate : window.findChildren<QAction *>()) {
        if (candidate->text() == text) {
            return candidate;
        }
    }
    return nullptr;
}

void PreferencesTest::opensByItsKey()
{
    MainWindow window(*m_services);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = window.findChild<PreferencesDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    // What it does to transfers and clean-ups follows; the language and the place of the library are there.
    QVERIFY(dialog->findChild<QComboBox *>(QStringLiteral("language"))->findText(QStringLiteral("Deutsch")) > 0);
    QVERIFY(dialog->findChild<QComboBox *>(QStringLiteral("language"))->findText(QStringLiteral("English")) > 0);
}

void PreferencesTest::keepsWhatIsChosen()
{
    {
        PreferencesDialog dialog(*m_services);
        dialog.findChild<QSpinBox *>(QStringLiteral("transfers"))->setValue(5);
        dialog.findChild<QSpinBox *>(QStringLiteral("grace"))->setValue(90);
        dialog.findChild<QComboBox *>(QStringLiteral("start"))->setCurrentIndex(1);
    }
    // On disk at once, not when the program ends: it may crash.
    const QByteArray saved = read(file());
    QVERIFY2(saved.contains("graceMinutes=90"), saved.constData());
    const Preferences preferences(*m_settings);
    QCOMPARE(preferences.transfers(), 5);
    QCOMPARE(preferences.grace(), std::chrono::minutes(90));
    QCOMPARE(preferences.start(), Preferences::Start::Welcome);
    // And a clean-up begins with it.
    CleanupView view(*m_pool, *m_settings,
                     {.open = [](const OpContext &) -> Result<std::shared_ptr<CacheBackend>> {
                          return fail(ErrorCode::NotFound, QStringLiteral("none"));
                      },
                      .key = QStringLiteral("cleanup/none"),
                      .journalFile = {},
                      .specText = {}});
    QCOMPARE(view.findChild<QSpinBox *>(QStringLiteral("grace"))->value(), 90);
    QTRY_VERIFY(!view.isBusy());
}

void PreferencesTest::changesTheAppearanceAtOnce()
{
    PreferencesDialog dialog(*m_services);
    auto *appearance = dialog.findChild<QComboBox *>(QStringLiteral("appearance"));
    appearance->setCurrentText(QStringLiteral("Dark"));
    QVERIFY(Theme::isDark(QApplication::palette()));
    appearance->setCurrentText(QStringLiteral("Light"));
    QVERIFY(!Theme::isDark(QApplication::palette()));
}

void PreferencesTest::startsNewCopiesWithTheSpeed()
{
    PreferencesDialog dialog(*m_services);
    dialog.findChild<QSpinBox *>(QStringLiteral("blobs"))->setValue(9);
    dialog.findChild<QDoubleSpinBox *>(QStringLiteral("rate"))->setValue(2.5);
    CopyDialog copy(*m_services, CopyDialog::Purpose::Copy, {});
    CopyOrder order;
    copy.findChild<CopyOptionsForm *>()->fillIn(order);
    QCOMPARE(order.jobs, size_t(9));
    QCOMPARE(order.bytesPerSecond, qint64(2'500'000));
    QVERIFY(copy.findChild<CopyOptionsForm *>()->isPlain());
}

void PreferencesTest::agreesWithTheMenu()
{
    MainWindow window(*m_services);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = window.findChild<PreferencesDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QComboBox *>(QStringLiteral("appearance"))->setCurrentText(QStringLiteral("Dark"));
    for (auto *box : dialog->findChildren<QAbstractButton *>()) {
        if (box->isCheckable()) {
            box->click();
        }
    }
    QVERIFY(action(window, QStringLiteral("Dark"))->isChecked());
    QVERIFY(!action(window, QStringLiteral("&Tell when a transfer ends"))->isChecked());
    QVERIFY(!action(window, QStringLiteral("&Keep the machine awake meanwhile"))->isChecked());
    QVERIFY(!Preferences(*m_settings).notifies());
}

void PreferencesTest::saysThatTheLanguageWaits()
{
    PreferencesDialog dialog(*m_services);
    dialog.show();
    const auto isSaid = [&dialog] {
        for (const auto *label : dialog.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"started again")) {
                return true;
            }
        }
        return false;
    };
    QVERIFY(!isSaid());
    dialog.findChild<QComboBox *>(QStringLiteral("language"))->setCurrentText(QStringLiteral("Deutsch"));
    QVERIFY(isSaid());
    QCOMPARE(Preferences(*m_settings).language(), QStringLiteral("de"));
}

void PreferencesTest::takesNonsenseAsNothing_data()
{
    QTest::addColumn<QString>("value");
    for (const char *value : {"", "many", "-1", "1e99", "999999999999999999999"}) {
        QTest::newRow(value) << QString::fromLatin1(value);
    }
}

void PreferencesTest::takesNonsenseAsNothing()
{
    QFETCH(const QString, value);
    for (const char *key : {"transfers/atOnce", "transfers/blobs", "transfers/bytesPerSecond", "cleanup/graceMinutes",
                            "appearance", "start", "transfers/notify"}) {
        m_settings->setValue(QString::fromLatin1(key), value);
    }
    const Preferences preferences(*m_settings);
    QCOMPARE(preferences.transfers(), 2);
    QCOMPARE(preferences.blobs(), 4);
    QCOMPARE(preferences.bytesPerSecond(), qint64(0));
    QCOMPARE(preferences.grace(), std::chrono::minutes(60));
    QCOMPARE(preferences.appearance(), Appearance::System);
    QCOMPARE(preferences.start(), Preferences::Start::LastSession);
    QVERIFY(preferences.notifies());
}

void PreferencesTest::losesNothingOfABrokenFile()
{
    m_settings->sync();
    const QByteArray broken = "[General]\nappearance=dark\n[transfers]\nblobs=7\nwhat a crash left\n";
    const QByteArray whole = broken + QByteArray(40, '\0');
    const QString path = m_directory->filePath(QStringLiteral("broken.ini"));
    for (const QString &copy : {path + QStringLiteral(".broken"), path + QStringLiteral(".broken-2")}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(whole);
        file.close();
        const SettingsFile opened = openSettings(path);
        QVERIFY(opened.isBroken);
        QCOMPARE(opened.copy, copy);
        QCOMPARE(Preferences(*opened.settings).appearance(), Appearance::Dark);
        QCOMPARE(Preferences(*opened.settings).blobs(), 7);
        Preferences(*opened.settings).setBlobs(8);
        QVERIFY(Preferences(*opened.settings).save());
        QCOMPARE(read(copy), whole);

        MainWindow window(*m_services);
        window.show();
        window.tellOfBrokenSettings(opened);
        const auto *box = window.findChild<QMessageBox *>();
        QVERIFY(box && box->informativeText().contains(copy));
    }
    QVERIFY(!openSettings(path).isBroken); // it was written again
}

void PreferencesTest::tellsWhatCannotBeSaved()
{
    // A folder that is none: as root, one that is read-only takes files all the same.
    write("this is a file\n");
    QSettings nowhere(file() + QStringLiteral("/window.ini"), QSettings::IniFormat);
    RecentCaches recent(nowhere);
    const AppServices services{*m_pool, m_locations, nowhere, recent};
    PreferencesDialog dialog(services);
    dialog.show();
    dialog.findChild<QComboBox *>(QStringLiteral("start"))->setCurrentIndex(1);
    bool isSaid = false;
    for (const auto *label : dialog.findChildren<QLabel *>()) {
        isSaid = isSaid || (label->isVisible() && label->text().contains(u"can't be saved"));
    }
    QVERIFY(isSaid);
}

void PreferencesTest::saysWhatItIs()
{
    MainWindow window(*m_services);
    action(window, QStringLiteral("&About Cachalot"))->trigger();
    auto *about = window.findChild<AboutDialog *>();
    QVERIFY(about);
    auto *list = about->findChild<DataView *>();
    const auto cell = [list](int row, int column) { return list->model()->index(row, column).data().toString(); };
    QVERIFY(list->model()->rowCount() > 5);
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        QVERIFY2(cell(row, 1).contains(QRegularExpression(QStringLiteral("^\\d+(\\.\\d+)+"))),
                 qPrintable(cell(row, 0)));
        QVERIFY2(!cell(row, 2).isEmpty(), qPrintable(cell(row, 0)));
    }
    // Rows are copied as from all other tables.
    list->select(list->model()->index(0, 0));
    QCOMPARE(selectedCellsAsText(*list), QStringLiteral("%1\t%2\t%3").arg(cell(0, 0), cell(0, 1), cell(0, 2)));
    for (auto *button : about->findChildren<QPushButton *>()) {
        if (button->text().contains(u"bug report")) {
            button->click();
        }
    }
    const QString report = QApplication::clipboard()->text();
    QVERIFY2(report.startsWith(QStringLiteral("Cachalot " CACHALOT_VERSION)), qPrintable(report));
    QVERIFY(report.contains(QStringLiteral("Qt %1").arg(QString::fromLatin1(qVersion()))));
    // It goes into public places: nothing in it tells who or where.
    QVERIFY(!report.contains(QDir::homePath()) && !report.contains(QSysInfo::machineHostName()));
}

QTEST_MAIN(PreferencesTest)
#include "tst_preferences.moc"
