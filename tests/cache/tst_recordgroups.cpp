#include "core/cache/layeredlayout.h"
#include "core/cache/recordgroups.h"

#include <QTest>

using namespace cachalot;

namespace
{

/// A graph from each record's inputs, one slot each.
std::shared_ptr<const CacheGraph> graphOf(const std::vector<std::vector<qint64>> &inputs)
{
    CacheConfig config;
    for (size_t i = 0; i < inputs.size(); ++i) {
        ConfigRecord record;
        record.digest = "sha256:" + QByteArray::number(qulonglong(i));
        for (const qint64 input : inputs[i]) {
            record.inputs.push_back({ConfigInput{{}, input, {}}});
        }
        config.records.push_back(std::move(record));
    }
    auto graph = CacheGraph::build(config);
    return graph ? *graph : nullptr;
}

bool hasEdge(const RecordGroups &groups, std::uint32_t from, std::uint32_t to)
{
    return std::find(groups.edges.begin(), groups.edges.end(), std::pair(from, to)) != groups.edges.end();
}

} // namespace

class TestRecordGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallGraphsAreDrawnAsTheyAre();
    void waysWithoutBranchesAreOne();
    void sourcesOfOneRecordAreOne();
    void kindsAreKeptApart();
    void depthsBoundTheGroups();
};

void TestRecordGroups::smallGraphsAreDrawnAsTheyAre()
{
    const auto graph = graphOf({{}, {0}, {}, {1, 2}});
    const RecordGroups groups = groupRecords(*graph, std::vector<std::uint8_t>(4, 0), 4);
    QCOMPARE(groups.level, RecordGroups::Level::Records);
    QCOMPARE(groups.groups.size(), size_t(4));
    QVERIFY(hasEdge(groups, groups.groupOf[0], groups.groupOf[1]));
    QVERIFY(hasEdge(groups, groups.groupOf[2], groups.groupOf[3]));
    QCOMPARE(groups.edges.size(), size_t(3));
}

void TestRecordGroups::waysWithoutBranchesAreOne()
{
    // 0 <- 1 <- 2 <- 3, then 4 and 5 both need 3.
    const auto graph = graphOf({{}, {0}, {1}, {2}, {3}, {3}});
    const RecordGroups groups = groupRecords(*graph, std::vector<std::uint8_t>(6, 0), 3);
    QCOMPARE(groups.level, RecordGroups::Level::Chains);
    QCOMPARE(groups.groups.size(), size_t(3));
    QCOMPARE(groups.groupOf[0], groups.groupOf[3]);
    QVERIFY(groups.groupOf[4] != groups.groupOf[5]);
    QCOMPARE(groups.groups[groups.groupOf[0]].front(), RecordId(0));
    QCOMPARE(groups.groups[groups.groupOf[0]].back(), RecordId(3));
}

void TestRecordGroups::sourcesOfOneRecordAreOne()
{
    // Three sources of 3, and one of 5 that has another input as well.
    const auto graph = graphOf({{}, {}, {}, {0, 1, 2}, {}, {3, 4}});
    const RecordGroups groups = groupRecords(*graph, std::vector<std::uint8_t>(6, 0), 5);
    QCOMPARE(groups.level, RecordGroups::Level::Chains);
    QCOMPARE(groups.groupOf[0], groups.groupOf[1]);
    QCOMPARE(groups.groupOf[0], groups.groupOf[2]);
    QVERIFY(groups.groupOf[0] != groups.groupOf[4]);
    QVERIFY(groups.groupOf[0] != groups.groupOf[3]);
}

void TestRecordGroups::kindsAreKeptApart()
{
    const auto graph = graphOf({{}, {0}, {1}, {2}});
    const RecordGroups groups = groupRecords(*graph, std::vector<std::uint8_t>{0, 0, 1, 1}, 2);
    QCOMPARE(groups.groups.size(), size_t(2));
    QCOMPARE(groups.groupOf[0], groups.groupOf[1]);
    QVERIFY(groups.groupOf[1] != groups.groupOf[2]);
}

void TestRecordGroups::depthsBoundTheGroups()
{
    // A ladder: each record needs the two before it, and kinds alternate, so that no chain can be drawn together.
    std::vector<std::vector<qint64>> inputs{{}, {0}};
    std::vector<std::uint8_t> kinds{0, 1};
    for (qint64 i = 2; i < 3000; ++i) {
        inputs.push_back({i - 1, i - 2});
        kinds.push_back(static_cast<std::uint8_t>(i % 2));
    }
    const auto graph = graphOf(inputs);
    const RecordGroups groups = groupRecords(*graph, kinds, 100);
    QCOMPARE(groups.level, RecordGroups::Level::Depths);
    QVERIFY2(groups.groups.size() <= 100, qPrintable(QString::number(groups.groups.size())));
    size_t records = 0;
    for (const auto &group : groups.groups) {
        QVERIFY(!group.empty());
        records += group.size();
    }
    QCOMPARE(records, size_t(3000));
    // Groups of neighbouring depths need each other; drawn that must be no cycle.
    QVERIFY(layOutInLayers({static_cast<std::uint32_t>(groups.groups.size()), groups.edges}, {}));
    QVERIFY(!groups.edges.empty());
}

QTEST_GUILESS_MAIN(TestRecordGroups)
#include "tst_recordgroups.moc"
