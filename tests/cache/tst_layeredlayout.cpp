#include "core/cache/layeredlayout.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace cachalot;

namespace
{

LayeredLayout laidOut(std::uint32_t nodes, std::vector<std::pair<std::uint32_t, std::uint32_t>> edges)
{
    auto layout = layOutInLayers({nodes, std::move(edges)}, {});
    return layout ? *std::move(layout) : LayeredLayout{};
}

/// How many pairs of edges between neighbouring rows cross.
int crossings(const LayeredLayout &layout)
{
    int count = 0;
    for (size_t i = 0; i < layout.edges.size(); ++i) {
        for (size_t j = i + 1; j < layout.edges.size(); ++j) {
            const auto &[fromA, toA] = std::pair(layout.nodes[layout.edges[i].from], layout.nodes[layout.edges[i].to]);
            const auto &[fromB, toB] = std::pair(layout.nodes[layout.edges[j].from], layout.nodes[layout.edges[j].to]);
            if (fromA.row == fromB.row && toA.row == toB.row && (fromA.x - fromB.x) * (toA.x - toB.x) < 0) {
                ++count;
            }
        }
    }
    return count;
}

} // namespace

class TestLayeredLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void needsComeAbove();
    void sideBranchesStandNextToTheirUser();
    void nodesKeepTheirDistance();
    void untanglesWhatCanBe();
    void chainsAreStraight();
    void longEdgesGoAround();
    void sameRequestSamePicture();
    void cyclesAreAnError();
    void emptyAndSingle();
    void largeGraphsStayBounded();
    void canBeCancelled();
};

void TestLayeredLayout::needsComeAbove()
{
    const LayeredLayout layout = laidOut(5, {{0, 1}, {1, 2}, {0, 3}, {3, 2}, {2, 4}});
    QCOMPARE(layout.rows.size(), size_t(4));
    for (const LayeredLayout::Edge &edge : layout.edges) {
        QVERIFY(layout.nodes[edge.from].row < layout.nodes[edge.to].row);
    }
}

void TestLayeredLayout::sideBranchesStandNextToTheirUser()
{
    // 0..5 in a row, and a source that only the last one needs.
    const LayeredLayout layout = laidOut(7, {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 5}, {6, 5}});
    QCOMPARE(layout.nodes[6].row, layout.nodes[5].row - 1);
}

void TestLayeredLayout::nodesKeepTheirDistance()
{
    std::mt19937 random(7);
    std::vector<std::pair<std::uint32_t, std::uint32_t>> edges;
    for (std::uint32_t to = 1; to < 200; ++to) {
        for (int i = 0; i < 2; ++i) {
            edges.emplace_back(random() % to, to);
        }
    }
    const LayeredLayout layout = laidOut(200, edges);
    for (const auto &row : layout.rows) {
        for (size_t i = 0; i < row.size(); ++i) {
            const double x = layout.nodes[row[i]].x;
            QVERIFY(x >= 0.5 - 1e-6 && x <= layout.width - 0.5 + 1e-6);
            QVERIFY2(i == 0 || x - layout.nodes[row[i - 1]].x >= 1 - 1e-6, "two nodes overlap");
        }
    }
}

void TestLayeredLayout::untanglesWhatCanBe()
{
    // Three ways that start in one order and end in another: drawn as they come, they cross three times.
    const LayeredLayout layout = laidOut(6, {{0, 5}, {1, 4}, {2, 3}});
    QCOMPARE(crossings(layout), 0);
    // A complete pair of two with two crosses once, whatever one does.
    QCOMPARE(crossings(laidOut(4, {{0, 2}, {0, 3}, {1, 2}, {1, 3}})), 1);
}

void TestLayeredLayout::chainsAreStraight()
{
    const LayeredLayout layout = laidOut(6, {{0, 1}, {1, 2}, {2, 3}, {4, 3}, {3, 5}});
    QVERIFY(std::abs(layout.nodes[0].x - layout.nodes[1].x) < 0.01);
    QVERIFY(std::abs(layout.nodes[1].x - layout.nodes[2].x) < 0.01);
    QVERIFY(std::abs(layout.nodes[3].x - layout.nodes[5].x) < 0.01);
}

void TestLayeredLayout::longEdgesGoAround()
{
    const LayeredLayout layout = laidOut(4, {{0, 1}, {1, 2}, {2, 3}, {0, 3}});
    const auto longEdge = std::find_if(layout.edges.begin(), layout.edges.end(),
                                       [](const LayeredLayout::Edge &e) { return e.from == 0 && e.to == 3; });
    QVERIFY(longEdge != layout.edges.end());
    QCOMPARE(longEdge->bends.size(), size_t(2));
    QVERIFY(std::abs(longEdge->bends[0] - layout.nodes[1].x) >= 0.5);
    QVERIFY(std::abs(longEdge->bends[1] - layout.nodes[2].x) >= 0.5);
}

void TestLayeredLayout::sameRequestSamePicture()
{
    const std::vector<std::pair<std::uint32_t, std::uint32_t>> edges{{0, 2}, {1, 2}, {1, 3}, {2, 4}, {3, 4}, {0, 4}};
    std::vector<std::pair<std::uint32_t, std::uint32_t>> shuffled(edges.rbegin(), edges.rend());
    shuffled.push_back(edges.front()); // doubles count once
    const LayeredLayout a = laidOut(5, edges);
    const LayeredLayout b = laidOut(5, shuffled);
    QCOMPARE(a.edges.size(), b.edges.size());
    for (size_t i = 0; i < a.nodes.size(); ++i) {
        QCOMPARE(a.nodes[i].row, b.nodes[i].row);
        QCOMPARE(a.nodes[i].x, b.nodes[i].x);
    }
}

void TestLayeredLayout::cyclesAreAnError()
{
    const auto layout = layOutInLayers({3, {{0, 1}, {1, 2}, {2, 1}}}, {});
    QVERIFY(!layout);
    QCOMPARE(layout.error().code, ErrorCode::Internal);
}

void TestLayeredLayout::emptyAndSingle()
{
    QVERIFY(laidOut(0, {}).rows.empty());
    const LayeredLayout one = laidOut(1, {{0, 0}});
    QCOMPARE(one.width, 1.0);
    QVERIFY(one.edges.empty());
}

void TestLayeredLayout::largeGraphsStayBounded()
{
    // Each of 20,000 nodes needs the first one as well: with a point in each row that an edge passes there would be
    // 200 million of them.
    std::vector<std::pair<std::uint32_t, std::uint32_t>> edges;
    for (std::uint32_t to = 1; to < 20'000; ++to) {
        edges.emplace_back(to - 1, to);
        edges.emplace_back(0, to);
    }
    const LayeredLayout layout = laidOut(20'000, edges);
    QCOMPARE(layout.rows.size(), size_t(20'000));
    size_t bends = 0;
    for (const LayeredLayout::Edge &edge : layout.edges) {
        bends += edge.bends.size();
    }
    QVERIFY2(bends <= 200'000, qPrintable(QString::number(bends)));
}

void TestLayeredLayout::canBeCancelled()
{
    std::stop_source stop;
    stop.request_stop();
    const auto layout = layOutInLayers({3, {{0, 1}, {1, 2}}}, OpContext{stop.get_token(), nullptr});
    QVERIFY(!layout);
    QCOMPARE(layout.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestLayeredLayout)
#include "tst_layeredlayout.moc"
