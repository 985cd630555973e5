#include "tests/support/cpuclock.h"
#include "tests/ui/madecache.h"
#include "tests/ui/opencaches.h"
#include "ui/models/filterproxy.h"
#include "ui/models/roles.h"
#include "ui/models/stepsmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace cachalot;

class StepsModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsARealCache();
    void standsAfterItsInputs();
    void marksWhatCantBeUsed();
    void marksDamageThroughTheChain();
    void showsARejectedCache();
    void filtersByWordsAndState();
    void copesWithManyRecords();
};

namespace
{

QString stateOf(const StepsModel &model, int row)
{
    return model.index(row, StepsModel::StateColumn).data().toString();
}

ConfigRecord record(const QByteArray &digest, std::vector<qint64> inputs, std::vector<qint64> results)
{
    ConfigRecord r;
    r.digest = digest;
    for (const qint64 input : inputs) {
        r.inputs.push_back({ConfigInput{{}, input, {}}});
    }
    for (const qint64 layer : results) {
        r.results.push_back(ConfigResult{layer, "2026-01-01T00:00:00Z", {}});
    }
    return r;
}

ConfigLayer layer(size_t n, qint64 parent)
{
    return {test::layerDigest(n).toString().toLatin1(), parent, std::nullopt, {}};
}

/// base <- run <- build (a side branch: copied), over layers 0 <- 1 <- 2.
test::MadeCache smallBuild()
{
    test::MadeCache made;
    made.config.layers = {layer(0, -1), layer(1, 0), layer(2, 1)};
    made.config.records = {record("base", {}, {0}), record("run", {0}, {1}), record("source", {}, {}),
                           record("build", {1, 2}, {2})};
    return made;
}

} // namespace

void StepsModelTest::showsARealCache()
{
    StepsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCache(test::openLocal(QStringLiteral("caches/buildkit-pair"), QStringLiteral("max")), 0);
    QCOMPARE(model.rowCount(), 22);
    QCOMPARE(model.countOf(StepState::Restorable), 13);
    QCOMPARE(model.countOf(StepState::KeyOnly), 9);
    QVERIFY(model.hasLabels());
    bool named = false;
    for (int row = 0; row < model.rowCount(); ++row) {
        named = named || model.index(row, 0).data().toString().startsWith(u"RUN ");
    }
    QVERIFY2(named, "no step is called by its RUN instruction");
    model.setCache(test::openLocal(QStringLiteral("caches/buildkit-pair"), QStringLiteral("min")), 0);
    QCOMPARE(model.countOf(StepState::Restorable), 6);
}

void StepsModelTest::standsAfterItsInputs()
{
    const OpenedCachePtr cache = test::openLocal(QStringLiteral("caches/buildkit-grown"), QStringLiteral("main"));
    StepsModel model;
    model.setCache(cache, 0);
    const CacheGraph &graph = *cache->platform(0).graph;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (const CacheGraph::Link &link : graph.inputs(model.recordAt(row))) {
            QVERIFY(model.rowOf(link.source) < row);
        }
    }
    // The last record of the chain is at the margin, what is copied into it is indented.
    StepsModel small;
    small.setCache(test::makeCache(smallBuild()), 0);
    const auto depth = [&small](quint32 id) {
        return small.index(small.rowOf(static_cast<RecordId>(id)), 0).data(DepthRole).toInt();
    };
    QCOMPARE(depth(3), 0);
    QCOMPARE(depth(1), 0);
    QCOMPARE(depth(0), 0);
    QCOMPARE(depth(2), 1);
}

void StepsModelTest::marksWhatCantBeUsed()
{
    test::MadeCache made = smallBuild();
    made.notInManifest = {1}; // the results of `run` and of `build`, which sits on it
    made.config.records.push_back(record("random:x", {}, {}));
    StepsModel model;
    model.setCache(test::makeCache(made), 0);
    QCOMPARE(stateOf(model, model.rowOf(RecordId{0})), StepsModel::stateName(StepState::Restorable));
    QCOMPARE(stateOf(model, model.rowOf(RecordId{1})), StepsModel::stateName(StepState::Damaged));
    QCOMPARE(stateOf(model, model.rowOf(RecordId{2})), StepsModel::stateName(StepState::KeyOnly));
    QCOMPARE(stateOf(model, model.rowOf(RecordId{3})), StepsModel::stateName(StepState::Damaged));
    QCOMPARE(stateOf(model, model.rowOf(RecordId{4})), StepsModel::stateName(StepState::Skipped));
}

void StepsModelTest::marksDamageThroughTheChain()
{
    StepsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCache(test::makeCache(smallBuild()), 0);
    QCOMPARE(model.countOf(StepState::Damaged), 0);
    VerifyReport report;
    report.problems = {
        {Severity::Error, QStringLiteral("blob-missing"), {}, test::layerDigest(1), BuildEffect::StepRuns}};
    model.setDamage(DamageReport::make(report, {}));
    QCOMPARE(model.stateAt(model.rowOf(RecordId{0})), StepState::Restorable);
    QCOMPARE(model.stateAt(model.rowOf(RecordId{1})), StepState::Damaged);
    QCOMPARE(model.stateAt(model.rowOf(RecordId{3})), StepState::Damaged);
    model.setDamage(nullptr);
    QCOMPARE(model.countOf(StepState::Damaged), 0);
}

void StepsModelTest::showsARejectedCache()
{
    test::MadeCache made = smallBuild();
    made.config.records[0].inputs = {{ConfigInput{{}, 3, {}}}}; // a loop
    made.config.records[1].results[0].layer = 99;               // and a result that is nowhere
    const OpenedCachePtr cache = test::makeCache(made);
    QVERIFY(!cache->platform(0).graph);
    StepsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCache(cache, 0);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.countOf(StepState::Rejected), 3);
    QCOMPARE(model.index(1, StepsModel::SizeColumn).data(BytesRole).toLongLong(), qint64(-1));
}

void StepsModelTest::filtersByWordsAndState()
{
    StepsModel model;
    FilterProxy proxy;
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    proxy.setSourceModel(&model);
    model.setCache(test::openLocal(QStringLiteral("caches/buildkit-pair"), QStringLiteral("max")), 0);
    QVERIFY(proxy.isInOrder());
    proxy.setState(static_cast<int>(StepState::Restorable));
    QCOMPARE(proxy.rowCount(), 13);
    QVERIFY(!proxy.isInOrder());
    proxy.setFilterText(QStringLiteral("run SEQ"));
    QVERIFY(proxy.rowCount() > 0 && proxy.rowCount() < 13);
    for (int row = 0; row < proxy.rowCount(); ++row) {
        QVERIFY(proxy.index(row, 0).data().toString().contains(u"seq"));
    }
    proxy.setState({});
    proxy.setFilterText({});
    proxy.sort(StepsModel::SizeColumn, Qt::DescendingOrder);
    qint64 last = std::numeric_limits<qint64>::max();
    for (int row = 0; row < proxy.rowCount(); ++row) {
        const qint64 bytes = proxy.index(row, 0).data(BytesRole).toLongLong();
        QVERIFY(bytes <= last);
        last = bytes;
    }
}

void StepsModelTest::copesWithManyRecords()
{
    const OpenedCachePtr cache = test::makeLargeCache(100'000);
    StepsModel model;
    FilterProxy proxy;
    proxy.setSourceModel(&model);
    test::CpuClock clock;
    model.setCache(cache, 0);
    QCOMPARE(proxy.rowCount(), 100'000);
    const qint64 filled = clock.restart();
    proxy.setFilterText(QStringLiteral("no such step"));
    QTRY_COMPARE(proxy.rowCount(), 0);
    const qint64 filtered = clock.milliseconds();
    // Generous: anything quadratic takes minutes.
    QVERIFY2(filled < 5000, qPrintable(QString::number(filled)));
    QVERIFY2(filtered < 5000, qPrintable(QString::number(filtered)));
    QCOMPARE(model.index(model.rowOf(RecordId{99'999}), StepsModel::LayersColumn).data(SortRole).toInt(), 50'000);
}

QTEST_GUILESS_MAIN(StepsModelTest)
#include "tst_stepsmodel.moc"
