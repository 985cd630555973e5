#include "core/cache/cachegraph.h"
#include "core/cleanup/configcure.h"

#include <QTest>

using namespace cachalot;

namespace
{

constexpr char kTime[] = "2026-11-20T00:00:00Z";

/// Layers upon each other: 0, 1 on it, and so on.
CacheConfig withLayers(int count)
{
    CacheConfig config;
    for (int i = 0; i < count; ++i) {
        ConfigLayer layer;
        layer.blob = "blob " + QByteArray::number(i);
        layer.parent = i - 1;
        config.layers.push_back(layer);
    }
    return config;
}

ConfigRecord record(const QByteArray &digest, std::vector<std::vector<qint64>> inputs, qint64 layer = -1,
                    const QByteArray &createdAt = kTime)
{
    ConfigRecord made;
    made.digest = digest;
    for (const auto &slot : inputs) {
        std::vector<ConfigInput> &alternatives = made.inputs.emplace_back();
        for (const qint64 link : slot) {
            alternatives.push_back({{}, link, {}});
        }
    }
    if (layer >= 0) {
        made.results.push_back({layer, createdAt, {}});
    }
    return made;
}

bool wantAll(size_t)
{
    return true;
}

QByteArrayList digests(const CacheConfig &config)
{
    QByteArrayList list;
    for (const ConfigRecord &one : config.records) {
        list += one.digest;
    }
    return list;
}

/// BuildKit's own rules.
bool isAccepted(const CacheConfig &config)
{
    return CacheGraph::build(config).has_value();
}

} // namespace

class TestConfigCure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundConfigsStay()
    {
        CacheConfig config = withLayers(2);
        config.records = {record("base", {}), record("a", {{0}}, 0), record("b", {{1}, {0}}, 1)};
        const CacheConfig before = config;
        const CureCount count = cureConfig(config, wantAll, {});
        QCOMPARE(count.records, qint64(0));
        QCOMPARE(count.results, qint64(0));
        QVERIFY(config == before);
    }

    /// A COPY from another stage is known by the file's content, which is there at once, and by the step that makes
    /// the file, which comes late.
    void lateAlternativesStay()
    {
        CacheConfig config = withLayers(2);
        config.records = {record("content", {}), record("base", {}), record("copy", {{1}, {0, 4}}, 1),
                          record("run", {{1}}, 0), record("make", {{3}}, 0)};
        const CacheConfig before = config;
        static_cast<void>(cureConfig(config, wantAll, {}));
        QVERIFY(config == before);
    }

    void brokenLinksGo_data()
    {
        QTest::addColumn<CacheConfig>("config");
        QTest::addColumn<QByteArrayList>("left");
        CacheConfig config = withLayers(1);
        config.records = {record("base", {}, 0), record("far", {{99}}, 0), record("on far", {{1}}, 0)};
        QTest::newRow("a link out of range takes what is built on it") << config << QByteArrayList{"base"};
        config.records = {record("base", {}, 0), record("two ways", {{0, 99}}, 0)};
        QTest::newRow("an alternative is enough") << config << QByteArrayList{"base", "two ways"};
        config.records = {record("base", {}, 0), record("none", {{}}, 0)};
        QTest::newRow("an empty input") << config << QByteArrayList{"base"};
        config.records = {record("base", {}, 0), record("a", {{2}}, 0), record("b", {{1}}, 0)};
        QTest::newRow("a loop without a way in") << config << QByteArrayList{"base"};
        config.records = {record("base", {}, 0), record("a", {{0, 2}}, 0), record("b", {{1}}, 0)};
        QTest::newRow("a loop with a way in") << config << QByteArrayList{"base", "a", "b"};
        config.records = {record("self", {{0}}, 0), record("base", {}, 0)};
        QTest::newRow("a record on itself") << config << QByteArrayList{"base"};
        config.records = {record("random:1", {}, 0), record("on it", {{0}}, 0), record("base", {}, 0)};
        QTest::newRow("random records") << config << QByteArrayList{"base"};
        config.records = {record("base", {}, 0), record("negative", {{-1}}, 0)};
        QTest::newRow("a negative link") << config << QByteArrayList{"base"};
        config.records = {record("base", {}), record("a", {{0}}, 0), record("no result", {{1}})};
        QTest::newRow("records without a result stay") << config << QByteArrayList{"base", "a", "no result"};
    }
    void brokenLinksGo()
    {
        QFETCH(CacheConfig, config);
        QFETCH(QByteArrayList, left);
        static_cast<void>(cureConfig(config, wantAll, {}));
        QCOMPARE(digests(config), left);
        QVERIFY(isAccepted(config));
    }

    void layersThatLoopOrLeadNowhere()
    {
        CacheConfig config = withLayers(4);
        config.layers[1].parent = 2; // 1 on 2 on 1
        config.layers[3].parent = 44;
        config.records = {record("good", {}, 0), record("loop", {}, 2), record("nowhere", {}, 3)};
        const CureCount count = cureConfig(config, wantAll, {});
        QVERIFY(!config.records[0].results.empty());
        QVERIFY(config.records[1].results.empty() && config.records[2].results.empty());
        QCOMPARE(count.results, qint64(2));
        QVERIFY(isAccepted(config));
    }

    void whatNeedsALostLayerGoes()
    {
        CacheConfig config = withLayers(3);
        config.records = {record("a", {}, 0), record("b", {{0}}, 1), record("c", {{1}}, 2)};
        const CureCount count = cureConfig(config, [](size_t layer) { return layer != 1; }, {});
        QCOMPARE(digests(config), (QByteArrayList{"a", "b", "c"})); // BuildKit restores less without their keys
        QCOMPARE(count.results, qint64(2));                         // of b, and of c, which lies on it
        QCOMPARE(count.records, qint64(0));
    }

    void aResultOfNoLayerGoes()
    {
        CacheConfig config = withLayers(1);
        config.records = {record("a", {}, 7), record("b", {}, 0)};
        QCOMPARE(cureConfig(config, wantAll, {}).results, qint64(1));
        QVERIFY(isAccepted(config));
    }

    void unknownMembersGoBeforeResults()
    {
        // They took every result with them, although nobody needs them.
        CacheConfig config = withLayers(1);
        config.extra = "\"x-note\":\"" + QByteArray(1 << 20, 'x') + "\"";
        config.records = {record("a", {}, 0), record("no result", {{0}})};
        const CureCount count = limitConfig(config, 1 << 20);
        QVERIFY(config.toJson().size() <= 1 << 20);
        QCOMPARE(count.results, qint64(0));
        QCOMPARE(count.records, qint64(0));
    }

    void recordsWithoutAResultGoBeforeResults()
    {
        CacheConfig config = withLayers(1);
        config.records = {record("a", {}, 0), record(QByteArray(1000, 'x'), {{0}})};
        const CureCount count = limitConfig(config, 500);
        QCOMPARE(digests(config), QByteArrayList{"a"});
        QCOMPARE(count.results, qint64(0));
        QCOMPARE(count.records, qint64(1));
    }

    void oldResultsGoAndTheirKeysStay()
    {
        CacheConfig config = withLayers(2);
        config.records = {record("old", {}, 0, "2026-01-01T00:00:00Z"), record("new", {{0}}, 1)};
        const CureCount count =
            cureConfig(config, wantAll, QDateTime::fromString(QStringLiteral("2026-06-01T00:00:00Z"), Qt::ISODate));
        QCOMPARE(digests(config), (QByteArrayList{"old", "new"})); // the key of the old step leads to the new one
        QVERIFY(config.records[0].results.empty());
        QCOMPARE(count.results, qint64(1));
        QCOMPARE(count.records, qint64(0));
    }

    void bytesAreSavedWhereAStepCostsMost()
    {
        CacheConfig config;
        for (int i = 0; i < 3; ++i) {
            ConfigLayer layer;
            layer.blob = "blob " + QByteArray::number(i);
            layer.parent = -1;
            config.layers.push_back(layer);
        }
        config.records = {record("small", {}, 0), record("huge", {}, 1), record("medium", {}, 2)};
        const std::vector<qint64> sizes{10, 1000, 100};
        const CureCount count = limitBytes(
            config, [&sizes](size_t layer) { return sizes[layer]; }, 200);
        QVERIFY(config.records[1].results.empty());
        QVERIFY(!config.records[0].results.empty() && !config.records[2].results.empty());
        QCOMPARE(count.results, qint64(1));
    }

    void sharedLayersSaveNothingAlone()
    {
        CacheConfig config = withLayers(3); // 0 below 1 below 2
        config.records = {record("a", {}, 0), record("b", {{0}}, 1), record("c", {{1}}, 2)};
        static_cast<void>(limitBytes(
            config, [](size_t) { return qint64(100); }, 250));
        QVERIFY(config.records[2].results.empty()); // only the top of the chain frees anything
        QVERIFY(!config.records[0].results.empty() && !config.records[1].results.empty());
    }

    void configsFitIntoTheLimit()
    {
        CacheConfig config = withLayers(50);
        for (int i = 0; i < 3000; ++i) {
            config.records.push_back(record("sha256:" + QByteArray::number(i).rightJustified(64, '0'),
                                            i == 0 ? std::vector<std::vector<qint64>>{}
                                                   : std::vector<std::vector<qint64>>{{i % 100 == 0 ? 0 : i - 1}},
                                            i % 100 == 99 ? i % 50 : -1));
        }
        const qint64 before = config.toJson().size();
        const CureCount count = limitConfig(config, before / 3);
        QVERIFY(config.toJson().size() <= before / 3 + 50 * 90);
        QVERIFY(!config.records.empty());
        QVERIFY(count.results > 0);
        QVERIFY(isAccepted(config));
    }

    void nothingIsSlowInALongLoop()
    {
        CacheConfig config = withLayers(1);
        constexpr int kRecords = 100'000;
        for (int i = 0; i < kRecords; ++i) {
            config.records.push_back(record("r" + QByteArray::number(i), {{(i + 1) % kRecords}}, 0));
        }
        static_cast<void>(cureConfig(config, wantAll, {}));
        QVERIFY(config.records.empty());
    }
};

QTEST_GUILESS_MAIN(TestConfigCure)
#include "tst_configcure.moc"
