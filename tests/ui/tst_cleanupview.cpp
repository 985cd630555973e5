#include "core/backend/local/localbackend.h"
#include "core/content/ocilayout.h"
#include "tests/support/testdata.h"
#include "tests/ui/brokencopy.h"
#include "ui/cleanup/cleanupview.h"
#include "ui/cleanup/rulespanel.h"
#include "ui/common/headline.h"
#include "ui/common/translations.h"
#include "ui/models/preferences.h"
#include "ui/models/prunemodel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace cachalot;

/// The clean-up of a store in the app.
class TestCleanupView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp, QLocale(QStringLiteral("en_US"))); }

    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(test::copyTree(test::dataPath(QStringLiteral("caches/buildkit-grown")), path()));
        m_settings =
            std::make_unique<QSettings>(m_directory->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    }

    void saysWhatItWillFreeAndFreesIt()
    {
        const auto view = makeView();
        QTRY_VERIFY(view->plan());
        QPushButton *run = button(*view);
        QVERIFY(!run->isEnabled()); // all of it was copied a moment ago
        QCOMPARE(model(*view)->countOf(PruneModel::Later), 18);
        setGrace(*view, 0);
        QTRY_VERIFY(run->isEnabled());
        QCOMPARE(run->text(), QStringLiteral("Delete 18 blobs, free 145 kB"));
        QVERIFY(view->commandLine().contains(QStringLiteral("--grace 0")));
        QCOMPARE(blobCount(), 36);
        QTest::mouseClick(run, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(blobCount() == 18 && !view->isBusy(), 20'000);
        QTRY_COMPARE(run->text(), QStringLiteral("Nothing to delete"));
        QVERIFY(!run->isEnabled());
        QVERIFY(hasLabel(*view, QStringLiteral("18 blobs deleted, 145 kB freed.")));
        QFile journal(m_directory->filePath(QStringLiteral("state/pruned.jsonl")));
        QVERIFY(journal.open(QIODevice::ReadOnly));
        QCOMPARE(journal.readAll().count('\n'), 18);
    }

    void buttonWaitsForThePlanOfTheRules()
    {
        const auto view = makeView();
        QTRY_VERIFY(view->plan());
        setGrace(*view, 0);
        QTRY_VERIFY(button(*view)->isEnabled());
        view->findChild<QLineEdit *>()->setText(QStringLiteral("nothing-*"));
        QVERIFY2(!button(*view)->isEnabled(), "it would do what is no longer asked for");
    }

    void rulesAreKeptForTheStore()
    {
        {
            const auto view = makeView();
            QTRY_VERIFY(view->plan());
            setGrace(*view, 7);
            QTRY_VERIFY(view->commandLine().contains(QStringLiteral("--grace 7m")));
            QTest::qWait(400); // they are saved with the next plan
        }
        const auto again = makeView();
        QVERIFY(again->commandLine().contains(QStringLiteral("--grace 7m")));
    }

    void looksDoNotMakeRulesOfTheStore()
    {
        {
            const auto view = makeView();
            QTRY_VERIFY(view->plan());
            QVERIFY(!view->commandLine().contains(QStringLiteral("--grace")));
        }
        Preferences(*m_settings).setGrace(std::chrono::minutes(90));
        const auto again = makeView();
        QTRY_VERIFY(again->plan());
        // Red where the first look saved the usual rules as if somebody had chosen them.
        QVERIFY2(again->commandLine().contains(QStringLiteral("--grace 90m")), qPrintable(again->commandLine()));
    }

    void damageIsARefusal()
    {
        const auto entries = OciLayout(path()).readIndex();
        QVERIFY(QFile::remove(OciLayout(path()).blobPath(entries->front().descriptor.digest)));
        const auto view = makeView();
        QTRY_VERIFY(hasLabel(*view, QStringLiteral("A cache here is damaged, so nothing is deleted")));
        QVERIFY(!button(*view)->isEnabled());
    }

    void modelIsSound()
    {
        PruneModel rows;
        const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto backend =
            LocalBackend::create(BackendSpec(QStringLiteral("local"), {{QStringLiteral("src"), path()}}));
        PrunePolicy policy;
        policy.grace = std::chrono::seconds(0);
        policy.unreferenced = true;
        policy.match = QStringList(QStringLiteral("main"));
        const auto plan = planPrune(**backend, policy, {});
        QVERIFY(plan);
        rows.setPlan(std::make_shared<const PrunePlan>(*plan));
        QCOMPARE(rows.rowCount(), 1 + 36);
        QCOMPARE(rows.countOf(PruneModel::Remove), 37);
        QCOMPARE(rows.index(0, PruneModel::NameColumn).data().toString(), QStringLiteral("main"));
        QCOMPARE(pruneActionText(*plan), QStringLiteral("Delete 1 cache and 36 blobs, free 1.55 MB"));
        rows.setPlan(nullptr);
        QCOMPARE(rows.rowCount(), 0);
    }

    void commandIsThePolicy()
    {
        PrunePolicy policy;
        policy.unreferenced = true;
        policy.olderThan = std::chrono::hours(48);
        policy.keepLast = 3;
        policy.match = QStringList(QStringLiteral("pr-*"));
        policy.grace = std::chrono::minutes(90);
        QCOMPARE(pruneArguments(policy).join(u' '),
                 QStringLiteral("--unreferenced --older-than 2d --keep-last 3 --match pr-* --grace 90m"));
    }

    void formHoldsAPolicy()
    {
        RulesPanel panel;
        panel.setKnowsUse(true);
        PrunePolicy policy;
        policy.unreferenced = true;
        policy.olderThan = std::chrono::hours(24 * 5);
        policy.keepLast = 2;
        policy.keepBytes = 7'000'000'000;
        policy.match = QStringList{QStringLiteral("a*"), QStringLiteral("b*")};
        policy.except = QStringList(QStringLiteral("ab"));
        policy.pinnedNames = QStringList(QStringLiteral("main"));
        policy.grace = std::chrono::minutes(30);
        panel.setPolicy(policy);
        QVERIFY(panel.policy() == policy);
    }

private:
    [[nodiscard]] QString path() const { return m_directory->filePath(QStringLiteral("cache")); }

    [[nodiscard]] std::unique_ptr<CleanupView> makeView()
    {
        CleanupView::Settings store;
        store.open = [path = path()](const OpContext &) -> Result<std::shared_ptr<CacheBackend>> {
            CACHALOT_ASSIGN(auto backend, LocalBackend::create(
                                              BackendSpec(QStringLiteral("local"), {{QStringLiteral("src"), path}})));
            return std::shared_ptr<CacheBackend>(std::move(backend));
        };
        store.key = QStringLiteral("cleanup/test");
        store.journalFile = m_directory->filePath(QStringLiteral("state/pruned.jsonl"));
        store.specText = path();
        return std::make_unique<CleanupView>(m_pool, *m_settings, std::move(store));
    }

    static QPushButton *button(CleanupView &view) { return view.findChild<QPushButton *>(QStringLiteral("run")); }
    static PruneModel *model(CleanupView &view) { return view.findChild<PruneModel *>(); }
    static void setGrace(CleanupView &view, int minutes)
    {
        view.findChild<QSpinBox *>(QStringLiteral("grace"))->setValue(minutes);
    }
    static bool hasLabel(CleanupView &view, const QString &text)
    {
        const auto labels = view.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == text; });
    }
    [[nodiscard]] int blobCount() const
    {
        return static_cast<int>(QDir(path() + QStringLiteral("/blobs/sha256")).entryList(QDir::Files).size());
    }

    TaskPool m_pool;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<QSettings> m_settings;
};

QTEST_MAIN(TestCleanupView)
#include "tst_cleanupview.moc"
