#include "tests/support/testdata.h"
#include "tests/ui/madecache.h"
#include "tests/ui/opencaches.h"
#include "ui/models/layermeasure.h"
#include "ui/models/layersmodel.h"
#include "ui/models/roles.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace cachalot;

class LayersModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsARealCache();
    void keepsChainsTogether();
    void survivesLoops();
    void marksWhatIsOdd();
    void measuresByUnpacking();
    void stopsMeasuringWhenCancelled();
};

namespace
{

ConfigLayer layer(size_t n, qint64 parent)
{
    return {test::layerDigest(n).toString().toLatin1(), parent, std::nullopt, {}};
}

} // namespace

void LayersModelTest::showsARealCache()
{
    LayersModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCache(test::openLocal(QStringLiteral("caches/buildkit-grown"), QStringLiteral("main")), 0);
    QCOMPARE(model.rowCount(), 19);
    qint64 sum = 0;
    QStringList compressions;
    for (int row = 0; row < model.rowCount(); ++row) {
        sum += model.index(row, 0).data(BytesRole).toLongLong();
        compressions << model.index(row, LayersModel::CompressionColumn).data().toString();
    }
    QVERIFY(sum > 1'392'176); // three blobs are listed twice
    QVERIFY(compressions.contains(u"uncompressed") && compressions.contains(u"gzip"));
    QVERIFY(model.countOf(LayerState::Duplicate) >= 3);
}

void LayersModelTest::keepsChainsTogether()
{
    // 0 <- 1 <- 2 <- 3, and 4 <- 5 on top of 1: the shorter branch comes first, indented.
    test::MadeCache made;
    made.config.layers = {layer(0, -1), layer(1, 0), layer(2, 1), layer(3, 2), layer(4, 1), layer(5, 4)};
    made.config.layers.push_back(layer(6, 5));
    made.config.layers[4].parent = 1;
    LayersModel model;
    model.setCache(test::makeCache(made), 0);
    const auto row = [&](quint32 id) { return model.rowOf(LayerId{id}); };
    const auto depth = [&](quint32 id) { return model.index(row(id), 0).data(DepthRole).toInt(); };
    QCOMPARE(row(0), 0);
    QCOMPARE(row(1), 1);
    QCOMPARE(depth(1), 0);
    // 4, 5, 6 is the longer one and goes on at the margin.
    QCOMPARE(row(2), 2);
    QCOMPARE(row(3), 3);
    QCOMPARE(depth(2), 1);
    QCOMPARE(depth(3), 1);
    QCOMPARE(row(4), 4);
    QCOMPARE(depth(6), 0);
}

void LayersModelTest::survivesLoops()
{
    test::MadeCache made;
    constexpr size_t kCount = 100'000;
    for (size_t i = 0; i < kCount; ++i) {
        made.config.layers.push_back(layer(i, qint64((i + 1) % kCount)));
    }
    made.config.layers.push_back(layer(kCount, 5));             // leads into the loop
    made.config.layers.push_back(layer(kCount + 1, 1'000'000)); // leads nowhere
    LayersModel model;
    model.setCache(test::makeCache(made), 0);
    QCOMPARE(model.rowCount(), int(kCount) + 2);
    QCOMPARE(model.rowOf(LayerId{kCount + 1}), 0);
    const OpenedCachePtr opened = test::makeCache(made);
    const PlatformCache &cache = opened->platform(0);
    QCOMPARE(chainLengths(cache)[kCount], 0U);
    QCOMPARE(chainLengths(cache)[kCount + 1], 1U);
}

void LayersModelTest::marksWhatIsOdd()
{
    test::MadeCache made;
    made.config.layers = {layer(0, -1), layer(1, 0), layer(2, -1)};
    ConfigRecord record;
    record.digest = "r";
    record.results = {ConfigResult{1, {}, {}}};
    made.config.records = {record};
    LayersModel model;
    model.setCache(test::makeCache(made), 0);
    QCOMPARE(model.stateAt(model.rowOf(LayerId{0})), LayerState::Sound); // needed below layer 1
    QCOMPARE(model.stateAt(model.rowOf(LayerId{2})), LayerState::Unused);
    made.notInManifest = {2};
    model.setCache(test::makeCache(made), 0);
    QCOMPARE(model.stateAt(model.rowOf(LayerId{2})), LayerState::NotInManifest);
    VerifyReport report;
    report.problems = {
        {Severity::Error, QStringLiteral("blob-digest-mismatch"), {}, test::layerDigest(1), BuildEffect::StepRuns}};
    model.setDamage(DamageReport::make(report, {}));
    QCOMPARE(model.stateAt(model.rowOf(LayerId{1})), LayerState::Damaged);
    QCOMPARE(model.stateAt(model.rowOf(LayerId{0})), LayerState::Sound);
}

void LayersModelTest::measuresByUnpacking()
{
    const OpenedCachePtr packed = test::openLocal(QStringLiteral("caches/buildkit-local"), QStringLiteral("max-zstd"));
    const OpenedCachePtr plain =
        test::openLocal(QStringLiteral("caches/buildkit-local"), QStringLiteral("max-uncompressed"));
    LayersModel model;
    model.setCache(packed, 0);
    QVERIFY(!model.knowsUnpackedSizes());
    const auto sizes = measureLayers(*packed, 0, {});
    QVERIFY(sizes);
    qint64 sum = 0;
    for (const qint64 size : *sizes) {
        sum += size;
    }
    QCOMPARE(sum, plain->totals.blobBytes);
    model.setUnpackedSizes(*sizes);
    QVERIFY(model.knowsUnpackedSizes());
    // What is stored unpacked needs no measuring.
    LayersModel plainModel;
    plainModel.setCache(plain, 0);
    QVERIFY(plainModel.knowsUnpackedSizes());
    QCOMPARE(plainModel.index(0, LayersModel::RatioColumn).data(SortRole).toDouble(), 1.0);
}

void LayersModelTest::stopsMeasuringWhenCancelled()
{
    const OpenedCachePtr cache = test::openLocal(QStringLiteral("caches/buildkit-pair"), QStringLiteral("max"));
    std::stop_source stop;
    stop.request_stop();
    const auto sizes = measureLayers(*cache, 0, OpContext{stop.get_token(), nullptr});
    QVERIFY(!sizes);
    QCOMPARE(sizes.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(LayersModelTest)
#include "tst_layersmodel.moc"
