#include "core/cache/cachegraph.h"

#include <QTest>

using namespace cachalot;

namespace
{

CacheConfig parsed(const QByteArray &json)
{
    auto config = CacheConfig::fromJson(json);
    return config ? *std::move(config) : CacheConfig{};
}

std::shared_ptr<const CacheGraph> built(const QByteArray &json, const CacheGraph::LayerUsable &usable = {})
{
    auto graph = CacheGraph::build(parsed(json), usable);
    return graph ? *graph : nullptr;
}

std::vector<int> numbers(const std::vector<LayerId> &ids)
{
    std::vector<int> out;
    for (const LayerId id : ids) {
        out.push_back(static_cast<int>(id));
    }
    return out;
}

// base(0) <- a(1) <- b(2); base <- c(3)
constexpr char kLayers[] =
    R"("layers":[{"blob":"base","parent":-1},{"blob":"a"},{"blob":"b","parent":1},{"blob":"c"}])";

} // namespace

class TestCacheGraph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheFirstErrorLikeBuildKit_data();
    void findsTheFirstErrorLikeBuildKit();
    void unusedBrokenLayersAreAccepted();
    void layersOutsideTheManifestDropResults();
    void chainsAndUses();
    void orderPutsInputsFirst();
    void identityTellsRecordsOfOneDigestApart();
    void longChainsNeedNoStack();
};

void TestCacheGraph::findsTheFirstErrorLikeBuildKit_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *json, const char *code, const char *message) {
        QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(code) << QString::fromUtf8(message);
    };
    row("self loop", R"({"records":[{"inputs":[[{"link":0}]]}]})", "looping-record",
        "invalid looping record: records[0].inputs[0][0] links to records[0]");
    row("pair loop", R"({"records":[{"inputs":[[{"link":1}]]},{"inputs":[[{"link":0}]]}]})", "looping-record",
        "invalid looping record: records[1].inputs[0][0] links to records[0]");
    row("range", R"({"records":[{"inputs":[[{"link":1}]]}]})", "invalid-record-id", "invalid record ID: 1");
    row("negative", R"({"records":[{"inputs":[[{"link":-1}]]}]})", "invalid-record-id", "invalid record ID: -1");
    row("empty slot", R"({"records":[{},{"inputs":[[{"link":0}],[]]}]})", "empty-input",
        "invalid empty input for record 1: records[1].inputs[1]");
    row("null slot", R"({"records":[{"inputs":[null]}]})", "empty-input", "invalid empty input for record 0");
    row("result range", R"({"records":[{"layers":[{"layer":0,"createdAt":"2026-01-01T00:00:00Z"}]}]})",
        "invalid-layer-index", "invalid layer index 0: records[0].layers[0]");
    row("result -1", R"({"layers":[{"blob":"a","parent":-1}],"records":[{"layers":[{"layer":-1}]}]})",
        "invalid-layer-index", "invalid layer index -1");
    row("parent range", R"({"layers":[{"blob":"a","parent":9}],"records":[{"layers":[{"layer":0}]}]})",
        "invalid-layer-index", "invalid layer index 9: layers[0].parent");
    row("parent -2", R"({"layers":[{"blob":"a","parent":-2}],"records":[{"layers":[{"layer":0}]}]})",
        "invalid-layer-index", "invalid layer index -2: layers[0].parent");
    row("layer loop",
        R"({"layers":[{"blob":"a","parent":1},{"blob":"b","parent":0}],"records":[{"layers":[{"layer":0}]}]})",
        "looping-layer", "invalid looping layer");
    row("absent parent of the first layer", R"({"layers":[{"blob":"a"}],"records":[{"layers":[{"layer":0}]}]})",
        "looping-layer", "layers[0]");
    row("chain range", R"({"layers":[{"blob":"a","parent":-1}],"records":[{"chains":[{"layers":[0,1]}]}]})",
        "invalid-layer-index", "invalid layer index 1: records[0].chains[0]");
    row("link to random, first visit", R"({"records":[{"inputs":[[{"link":1}]]},{"digest":"random:x"}]})",
        "random-record", "failed to add record 0");
    row("link to random, later", R"({"records":[{"digest":"random:x"},{"inputs":[[{"link":0}]]}]})", "random-record",
        "invalid looping record: records[1].inputs[0][0] links to records[0]");
    row("random below random", R"({"records":[{"digest":"random:x","inputs":[[{"link":1}]]},{"digest":"random:y"}]})",
        "random-record", "records[1]");
    row("inputs come before results", R"({"records":[{"inputs":[[{"link":5}]],"layers":[{"layer":9}]}]})",
        "invalid-record-id", "invalid record ID: 5");
}

void TestCacheGraph::findsTheFirstErrorLikeBuildKit()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, code);
    QFETCH(QString, message);
    const auto config = CacheConfig::fromJson(json);
    QVERIFY(config);
    const auto graph = CacheGraph::build(*config);
    QVERIFY(!graph);
    QCOMPARE(graph.error().code, code);
    QVERIFY2(graph.error().error.message.contains(message), qPrintable(graph.error().error.message));
}

void TestCacheGraph::unusedBrokenLayersAreAccepted()
{
    // BuildKit looks at the layers of results only.
    const auto graph = built(R"({"layers":[{"blob":"a"},{"blob":"b","parent":99}],"records":[{"digest":"random:z"}]})");
    QVERIFY(graph);
    QVERIFY(graph->chain(LayerId(0)).empty());
    QVERIFY(graph->chain(LayerId(1)).empty());
    QVERIFY(graph->isSkipped(RecordId(0)));
    QVERIFY(!graph->isRestorable(RecordId(0)));
}

void TestCacheGraph::layersOutsideTheManifestDropResults()
{
    const QByteArray json =
        QByteArray("{") + kLayers +
        R"(,"records":[{"digest":"x","layers":[{"layer":2}]},{"digest":"y","layers":[{"layer":3}]},)"
        R"({"digest":"z","chains":[{"layers":[1,99]}]}]})";
    const auto graph = built(json, [](LayerId id) { return id != LayerId(1); });
    QVERIFY(graph); // index 99 is never looked at: BuildKit stops at layer 1
    QVERIFY(!graph->isRestorable(RecordId(0)));
    QVERIFY(graph->isRestorable(RecordId(1)));
    QVERIFY(!graph->isRestorable(RecordId(2)));
}

void TestCacheGraph::chainsAndUses()
{
    const QByteArray json =
        QByteArray("{") + kLayers +
        R"(,"records":[{"digest":"x","layers":[{"layer":2}]},{"digest":"y","layers":[{"layer":3}]},)"
        R"({"digest":"z","chains":[{"layers":[3,2]}],"inputs":[[{"link":0},{"link":1}]]}]})";
    const auto graph = built(json);
    QVERIFY(graph);
    QCOMPARE(numbers(graph->chain(LayerId(2))), (std::vector<int>{0, 1, 2}));
    QCOMPARE(numbers(graph->layersOf(RecordId(2), graph->results(RecordId(2)).front())), (std::vector<int>{3, 2}));
    QCOMPARE(graph->usedBy(LayerId(0)), (std::vector<RecordId>{RecordId(0), RecordId(1)}));
    QCOMPARE(graph->usedBy(LayerId(2)), (std::vector<RecordId>{RecordId(0), RecordId(2)}));
    QCOMPARE(graph->madeBy(LayerId(0)).size(), size_t(0));
    QCOMPARE(graph->dependents(RecordId(0)).size(), size_t(1));
    QCOMPARE(graph->leaves(), (std::vector<RecordId>{RecordId(2)}));
    QCOMPARE(graph->roots(), (std::vector<RecordId>{RecordId(0), RecordId(1)}));
    QCOMPARE(graph->linkCount(), size_t(2));
}

void TestCacheGraph::orderPutsInputsFirst()
{
    const auto graph = built(R"({"records":[{"inputs":[[{"link":2}],[{"link":1}]]},{"inputs":[[{"link":2}]]},{},{}]})");
    QVERIFY(graph);
    QCOMPARE(graph->topologicalOrder(), (std::vector<RecordId>{RecordId(2), RecordId(1), RecordId(0), RecordId(3)}));
}

void TestCacheGraph::identityTellsRecordsOfOneDigestApart()
{
    const char *json =
        R"({"records":[{"digest":"p"},{"digest":"q"},{"digest":"r","inputs":[[{"link":0}]]},)"
        R"({"digest":"r","inputs":[[{"link":1}]]},{"digest":"r","inputs":[[{"link":0,"selector":"s"}]]},)"
        R"({"digest":"t","inputs":[[{"link":0},{"link":1}]]},{"digest":"t","inputs":[[{"link":1},{"link":0}]]},)"
        R"({"digest":"t","inputs":[[{"link":0}],[{"link":1}]]}]})";
    const auto graph = built(json);
    QVERIFY(graph);
    const auto id = [&](int i) { return graph->identity(RecordId(i)); };
    QVERIFY(id(2) != id(3));
    QVERIFY(id(2) != id(4));
    QCOMPARE(id(5), id(6));  // the order of alternatives means nothing
    QVERIFY(id(5) != id(7)); // the slot does
}

void TestCacheGraph::longChainsNeedNoStack()
{
    const int count = 300'000;
    CacheConfig config;
    config.layers.resize(count);
    config.records.resize(count);
    for (int i = 0; i < count; ++i) {
        const auto at = static_cast<size_t>(i);
        config.layers[at].parent = i + 1 < count ? i + 1 : -1;
        if (i + 1 < count) {
            config.records[at].inputs = {{ConfigInput{{}, i + 1, {}}}};
        }
        config.records[at].results = {ConfigResult{i, "2026-01-01T00:00:00Z", {}}};
    }
    const auto graph = CacheGraph::build(config);
    QVERIFY(graph);
    QCOMPARE((*graph)->chain(LayerId(0)).size(), size_t(count));
    QCOMPARE((*graph)->topologicalOrder().front(), RecordId(count - 1));
}

QTEST_GUILESS_MAIN(TestCacheGraph)
#include "tst_cachegraph.moc"
