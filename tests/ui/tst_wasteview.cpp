#include "core/cache/chains.h"
#include "tests/support/tarbuilder.h"
#include "tests/ui/opencaches.h"
#include "ui/common/dataview.h"
#include "ui/common/emptystate.h"
#include "ui/common/headline.h"
#include "ui/explorer/filespage.h"
#include "ui/explorer/wasteview.h"
#include "ui/models/filterproxy.h"
#include "ui/models/roles.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace cachalot;

class TestWasteView : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_directory;
    TaskPool m_pool;
    OpenedCachePtr m_max;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<WasteView> m_view;

    [[nodiscard]] DataView *table(const QString &name) const
    {
        for (DataView *candidate : m_view->findChildren<DataView *>()) {
            if (candidate->accessibleName() == name) {
                return candidate;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QString sentence() const { return test::withPlurals(m_view->findChild<Headline *>()->sentence()); }
    void wait() const
    {
        QVERIFY(QTest::qWaitFor([this] { return !m_view->isBusy(); }, 20'000));
    }
    void chooseAllLayers() const
    {
        auto *box = m_view->findChild<QComboBox *>();
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        wait();
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void modelsAreSound();
    void saysWhatIsWasted();
    void allLayersOfTheCache();
    void filters();
    void leadsToTheLayer();
    void asksBeforeItFetches();
    void cancellingLeavesAWayOn();
    void isASheetOfTheFiles();
};

void TestWasteView::initTestCase()
{
    m_max = test::openLocal(QStringLiteral("caches/buildkit-pair"), QStringLiteral("max"));
}

void TestWasteView::init()
{
    m_settings =
        std::make_unique<QSettings>(m_directory.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_settings->clear();
    m_view = std::make_unique<WasteView>(m_pool, *m_settings);
    m_view->resize(1000, 700);
    m_view->setCache(m_max, 0);
    QVERIFY(!m_view->isBusy()); // nothing is read before somebody looks
    m_view->show();
    wait();
}

void TestWasteView::modelsAreSound()
{
    WasteModel model;
    WastePlacesModel places;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester placesTester(&places, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto found = findWaste(m_max, 0, distinctLayers(m_max->platform(0)), WasteScope::Cache, {});
    QVERIFY(found.has_value());
    model.setWaste(*found);
    places.setPlaces(*found, 0);
    QCOMPARE(model.rowCount(), 11);
    QCOMPARE(places.rowCount(), 3);
    QCOMPARE(places.index(0, WastePlacesModel::StateColumn).data().toString(), QStringLiteral("Needed"));
    // Numbers sort as numbers.
    QVERIFY(model.index(0, WasteModel::WastedColumn).data(SortRole).toLongLong() >
            model.index(10, WasteModel::WastedColumn).data(SortRole).toLongLong());
    places.setPlaces(*found, -1);
    model.setWaste(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestWasteView::saysWhatIsWasted()
{
    QCOMPARE(sentence(), QStringLiteral("11 files with 2.18 MB in 7 layers: 20 kB are held twice or for nothing, about "
                                        "9.44 kB of the store"));
    QCOMPARE(table(QStringLiteral("Wasted files"))->model()->rowCount(), 1);
    QVERIFY(m_view->commandLine().endsWith(QStringLiteral(" --waste")));
}

void TestWasteView::allLayersOfTheCache()
{
    chooseAllLayers();
    QVERIFY2(sentence().startsWith(QStringLiteral("28 files with 2.53 MB in 14 layers: 376 kB are held twice")),
             qPrintable(sentence()));
    QVERIFY(m_view->commandLine().endsWith(QStringLiteral(" --waste --all-layers")));
    // What wastes most comes first, is selected, and its copies are told.
    QCOMPARE(table(QStringLiteral("Wasted files"))->currentIndex().data().toString(),
             QStringLiteral("/srv/site-packages/numbers.dat"));
    QCOMPARE(table(QStringLiteral("Copies of the file"))->model()->rowCount(), 3);
}

void TestWasteView::filters()
{
    chooseAllLayers();
    m_view->focusFilter();
    QTest::keyClicks(m_view->findChild<QLineEdit *>(), QStringLiteral("logo"));
    QCOMPARE(table(QStringLiteral("Wasted files"))->model()->rowCount(), 1);
}

void TestWasteView::leadsToTheLayer()
{
    chooseAllLayers();
    QSignalSpy layers(m_view.get(), &CacheView::layerActivated);
    DataView *places = table(QStringLiteral("Copies of the file"));
    places->setFocus();
    places->setCurrentIndex(places->model()->index(1, 0));
    QTest::keyClick(places, Qt::Key_Return);
    QCOMPARE(layers.size(), 1);
    QCOMPARE(layers[0][0].value<LayerId>(), LayerId(9));
}

void TestWasteView::asksBeforeItFetches()
{
    auto far = std::make_shared<OpenedCache>(*m_max);
    far->spec = BackendSpec(QStringLiteral("registry"), {{QStringLiteral("ref"), QStringLiteral("host/shop:max")}});
    m_view->setCache(far, 0);
    QVERIFY(!m_view->isBusy());
    QVERIFY2(m_view->findChild<EmptyState *>()->titleText().startsWith(QStringLiteral("Read ")),
             qPrintable(m_view->findChild<EmptyState *>()->titleText()));
}

void TestWasteView::cancellingLeavesAWayOn()
{
    m_view->setCache(m_max, 0);
    QVERIFY(m_view->isBusy());
    m_view->cancel();
    QVERIFY(!m_view->isBusy());
    QCOMPARE(m_view->findChild<EmptyState *>()->titleText(), QStringLiteral("The layers were not read"));
}

void TestWasteView::isASheetOfTheFiles()
{
    FilesPage page(m_pool, *m_settings);
    page.resize(1000, 700);
    page.setCache(m_max, 0);
    page.show();
    QVERIFY(QTest::qWaitFor([&page] { return !page.isBusy(); }, 20'000));
    QSignalSpy lines(&page, &CacheView::commandLineChanged);
    page.findChild<QTabBar *>()->setCurrentIndex(FilesPage::Waste);
    QVERIFY(QTest::qWaitFor([&page] { return !page.isBusy(); }, 20'000));
    QVERIFY(page.commandLine().endsWith(QStringLiteral(" --waste")));
    QVERIFY(!lines.isEmpty());
    // A layer whose files are wanted is shown as files.
    QVERIFY(page.selectLayer(LayerId(0)));
    QVERIFY(page.commandLine().contains(QStringLiteral("--layer")));
}

QTEST_MAIN(TestWasteView)
#include "tst_wasteview.moc"
