#include "tests/ui/opencaches.h"
#include "ui/common/dataview.h"
#include "ui/common/headline.h"
#include "ui/compare/whatifpanel.h"
#include "ui/models/comparison.h"
#include "ui/models/roles.h"
#include "ui/transfers/copyoptionsform.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cachalot;

/// What would become of a cache.
class TestWhatIf : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_directory;
    TaskPool m_pool;
    OpenedCachePtr m_min;
    OpenedCachePtr m_max;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<WhatIfPanel> m_panel;

    [[nodiscard]] DataView *table(const QString &name) const
    {
        for (DataView *candidate : m_panel->findChildren<DataView *>()) {
            if (candidate->accessibleName() == name) {
                return candidate;
            }
        }
        return nullptr;
    }
    [[nodiscard]] DataView *ways() const { return table(QStringLiteral("Ways to keep the cache")); }
    [[nodiscard]] DataView *lost() const { return table(QStringLiteral("Steps that min loses")); }
    [[nodiscard]] QPushButton *button(const QString &beginning) const
    {
        for (QPushButton *candidate : m_panel->findChildren<QPushButton *>()) {
            if (candidate->text().startsWith(beginning)) {
                return candidate;
            }
        }
        return nullptr;
    }
    void wait() const
    {
        QVERIFY(QTest::qWaitFor([this] { return !m_panel->isBusy(); }, 60'000));
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void theModelIsSound();
    void marginsAreShownWhereItIsAnEstimate();
    void tellsWhatMinHolds();
    void measuresWhenAsked();
    void exportsLikeThis();
    void presetsTheOptionsOfACopy();
    void saysHowLongFetchingTakes();
};

void TestWhatIf::initTestCase()
{
    m_min = test::openLocal(QStringLiteral("caches/buildkit-pair"), QStringLiteral("min"));
    m_max = test::openLocal(QStringLiteral("caches/buildkit-pair"), QStringLiteral("max"));
}

void TestWhatIf::init()
{
    m_settings =
        std::make_unique<QSettings>(m_directory.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_panel = std::make_unique<WhatIfPanel>(m_pool, *m_settings);
    m_panel->resize(1000, 600);
    m_panel->setCaches({{QStringLiteral("min"), m_min, 0}, {QStringLiteral("max"), m_max, 0}});
    m_panel->show();
    wait();
}

void TestWhatIf::theModelIsSound()
{
    WhatIfModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setForecast(forecastMin(m_max, 0));
    QCOMPARE(model.rowCount(), 2); // nothing was measured: as it is, and as min
    const auto all = forecastAll(forecastMin(m_max, 0), {});
    QVERIFY(all.has_value());
    model.setForecast(*all);
    QCOMPARE(model.rowCount(), 2 + int(usualPackings().size()));
    QCOMPARE(model.index(1, WhatIfModel::SizeColumn).data(BytesRole).toLongLong(), 1'134'960);
    QCOMPARE(model.index(0, WhatIfModel::StepsColumn).data().toString(), QStringLiteral("13"));
    QCOMPARE(model.index(1, WhatIfModel::StepsColumn).data().toString(), QStringLiteral("6"));
    QVERIFY(!model.packingAt(1));
    QVERIFY(model.packingAt(2).has_value());
    model.setForecast(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestWhatIf::marginsAreShownWhereItIsAnEstimate()
{
    auto forecast = std::make_shared<WhatIfForecast>(*forecastMin(m_max, 0));
    CompressionForecast compression;
    compression.storedBytes = 1000;
    compression.unpackedBytes = 3000;
    compression.sampledBytes = 500;
    PackingForecast zstd;
    zstd.packing = {Compression::Zstd, std::nullopt};
    zstd.bytes = 800;
    zstd.margin = 50;
    PackingForecast estargz;
    estargz.packing = {Compression::Estargz, std::nullopt};
    estargz.trouble = Error{};
    compression.packings = {zstd, estargz};
    forecast->compression = compression;
    WhatIfModel model;
    model.setForecast(forecast);
    QCOMPARE(model.index(2, WhatIfModel::MarginColumn).data().toString(), QStringLiteral("± 50 B"));
    QCOMPARE(model.index(2, WhatIfModel::SizeColumn).data(MarginRole).toLongLong(), 50);
    // Red where what can't be had passes for a cache of no bytes.
    QCOMPARE(model.index(3, WhatIfModel::SizeColumn).data(BytesRole).toLongLong(), -1);
    QVERIFY(!model.packingAt(3));
    QVERIFY2(forecast->method().startsWith(QStringLiteral("Estimated from 500 B of about 3 kB")),
             qPrintable(forecast->method()));
}

void TestWhatIf::tellsWhatMinHolds()
{
    // The larger of the two is chosen.
    QCOMPARE(m_panel->findChild<QComboBox *>()->currentText(), QStringLiteral("max"));
    QCOMPARE(test::withPlurals(m_panel->findChild<Headline *>()->sentence()),
             QStringLiteral("min would hold 7 layers, 1.13 MB, and drop 7 layers, 68.4 kB: of 13 steps that can be "
                            "restored, 7 would no longer be CACHED."));
    QCOMPARE(lost()->model()->rowCount(), 7);
    QVERIFY(!lost()->model()->index(0, 0).data().toString().isEmpty());
    auto *box = m_panel->findChild<QComboBox *>();
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Up);
    wait();
    QVERIFY(m_panel->findChild<Headline *>()->sentence().startsWith(QStringLiteral("It is a min already")));
    QCOMPARE(lost()->model()->rowCount(), 0);
}

void TestWhatIf::measuresWhenAsked()
{
    QCOMPARE(ways()->model()->rowCount(), 2);
    QTest::mouseClick(button(QStringLiteral("Measure")), Qt::LeftButton);
    QVERIFY(m_panel->isBusy());
    QVERIFY(button(QStringLiteral("Measuring")) != nullptr);
    wait();
    QCOMPARE(ways()->model()->rowCount(), 2 + int(usualPackings().size()));
    QVERIFY(button(QStringLiteral("Measure again")) != nullptr);
}

void TestWhatIf::exportsLikeThis()
{
    m_panel->measure();
    wait();
    bool asMin = false;
    std::optional<PackingChoice> packing;
    int requests = 0;
    connect(m_panel.get(), &WhatIfPanel::exportRequested, this,
            [&](const OpenedCachePtr &cache, bool min, const std::optional<PackingChoice> &way) {
                QCOMPARE(cache, m_max);
                asMin = min;
                packing = way;
                ++requests;
            });
    ways()->select(ways()->model()->index(1, 0));
    QTest::mouseClick(button(QStringLiteral("Export like")), Qt::LeftButton);
    QVERIFY(asMin && !packing);
    ways()->select(ways()->model()->index(ways()->model()->rowCount() - 1, 0));
    QTest::keyClick(ways(), Qt::Key_Return);
    QCOMPARE(requests, 2);
    QVERIFY(!asMin);
    QCOMPARE(packing, (PackingChoice{Compression::Zstd, 11}));
}

void TestWhatIf::presetsTheOptionsOfACopy()
{
    CopyOptionsForm form;
    CopyOrder wanted;
    wanted.mode = CopyMode::Min;
    wanted.compression = Compression::Zstd;
    wanted.level = 11;
    wanted.force = Force::Yes;
    form.setPacking(wanted);
    CopyOrder order;
    form.fillIn(order);
    QCOMPARE(order.mode, CopyMode::Min);
    QCOMPARE(order.compression, wanted.compression);
    QCOMPARE(order.level, wanted.level);
    QCOMPARE(order.force, Force::Yes);
}

void TestWhatIf::saysHowLongFetchingTakes()
{
    const ComparisonPtr comparison = compareCaches(m_min, m_max, {});
    QCOMPARE(comparison->transferTimes().size(), 1);
    QCOMPARE(test::withPlurals(comparison->transferTimes()[0]),
             QStringLiteral("Only in max: 68.4 kB, under a second at 100 Mbit/s, for 7 steps"));
}

QTEST_MAIN(TestWhatIf)
#include "tst_whatif.moc"
