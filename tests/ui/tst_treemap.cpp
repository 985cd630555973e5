#include "ui/models/treemap.h"

#include <QTest>

#include <cmath>

using namespace cachalot;

namespace
{

LayerEntry file(const QString &path, qint64 size)
{
    LayerEntry entry;
    entry.path = path;
    entry.type = EntryType::File;
    entry.size = size;
    entry.mode = 0644;
    return entry;
}

double areaOf(const QRectF &rect)
{
    return rect.width() * rect.height();
}

bool overlap(const QRectF &a, const QRectF &b)
{
    const QRectF common = a.intersected(b);
    return common.width() > 1e-6 && common.height() > 1e-6;
}

} // namespace

class TestTreemap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dividesInProportion()
    {
        // The example of the paper that describes the method: 6 6 4 3 2 2 1 in 6 by 4.
        const std::vector<double> weights{6, 6, 4, 3, 2, 2, 1};
        const QRectF area(0, 0, 6, 4);
        const std::vector<QRectF> parts = squarified(weights, area);
        QCOMPARE(parts.size(), weights.size());
        for (size_t i = 0; i < parts.size(); ++i) {
            QVERIFY(std::abs(areaOf(parts[i]) - weights[i]) < 1e-9);
            QVERIFY(area.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(parts[i]));
            for (size_t j = 0; j < i; ++j) {
                QVERIFY(!overlap(parts[i], parts[j]));
            }
        }
        QCOMPARE(parts[0], QRectF(0, 0, 3, 2)); // as in the paper's figure 4
        QCOMPARE(parts[1], QRectF(0, 2, 3, 2));
        QVERIFY(std::abs(parts[2].width() - 12.0 / 7) < 1e-9);
        QVERIFY(std::abs(parts[2].height() - 7.0 / 3) < 1e-9);
    }

    void keepsPartsSquare()
    {
        std::vector<double> weights;
        for (int i = 200; i > 0; --i) {
            weights.push_back(i);
        }
        for (const QRectF &part : squarified(weights, QRectF(0, 0, 800, 200))) {
            const double ratio = std::max(part.width() / part.height(), part.height() / part.width());
            QVERIFY2(ratio < 4, qPrintable(QString::number(ratio)));
        }
    }

    void bearsOddInput()
    {
        QVERIFY(squarified({}, QRectF(0, 0, 10, 10)).empty());
        const std::vector<double> weights{5, 0, -1};
        const auto parts = squarified(weights, QRectF(0, 0, 10, 10));
        QCOMPARE(parts[0], QRectF(0, 0, 10, 10));
        QVERIFY(parts[1].isEmpty() && parts[2].isEmpty());
        QVERIFY(squarified(weights, QRectF())[0].isEmpty());
        // Weights far apart must not make parts that are not numbers.
        const std::vector<double> extreme{1e18, 1, 1e-18};
        for (const QRectF &part : squarified(extreme, QRectF(0, 0, 640, 480))) {
            QVERIFY(std::isfinite(part.width()) && std::isfinite(part.height()));
            QVERIFY(part.width() >= 0 && part.height() >= 0);
        }
    }

    void nestsDirectories()
    {
        const LayerTree tree =
            LayerTree::build({{file(QStringLiteral("usr/lib/a"), 600), file(QStringLiteral("usr/lib/b"), 200),
                               file(QStringLiteral("usr/c"), 100), file(QStringLiteral("etc/d"), 100)}});
        const QRectF area(0, 0, 400, 300);
        const auto tiles = layOutTreemap(tree, 0, area);
        const auto tileOf = [&](const QString &path) {
            for (const TreemapTile &tile : tiles) {
                if (tile.node == tree.find(path)) {
                    return tile;
                }
            }
            return TreemapTile();
        };
        QCOMPARE(tileOf(QStringLiteral("usr")).kind, TreemapTile::Kind::Directory);
        QCOMPARE(tileOf(QStringLiteral("usr")).depth, 1);
        QCOMPARE(tileOf(QStringLiteral("usr/lib/a")).depth, 3);
        QCOMPARE(tileOf(QStringLiteral("usr/lib/a")).entryOfRoot, tree.find(u"usr"));
        QVERIFY(tileOf(QStringLiteral("usr")).rect.contains(tileOf(QStringLiteral("usr/lib/b")).rect));
        QVERIFY(std::abs(areaOf(tileOf(QStringLiteral("usr")).rect) - 0.9 * areaOf(area)) < 1);
        // Siblings share the room of their directory by their bytes.
        QVERIFY(std::abs(areaOf(tileOf(QStringLiteral("usr/lib/a")).rect) /
                             areaOf(tileOf(QStringLiteral("usr/lib/b")).rect) -
                         3) < 1e-6);

        const auto inUsr = layOutTreemap(tree, tree.find(u"usr"), area);
        QVERIFY(std::none_of(inUsr.begin(), inUsr.end(),
                             [&](const TreemapTile &tile) { return tile.node == tree.find(u"etc/d"); }));
    }

    void boundsTheNumberOfTiles()
    {
        std::vector<LayerEntry> entries;
        for (int i = 0; i < 50'000; ++i) {
            entries.push_back(file(QStringLiteral("d%1/f%2").arg(i % 100).arg(i), 1 + i % 7));
        }
        const LayerTree tree = LayerTree::build({entries});
        const QRectF area(0, 0, 200, 150);
        const auto tiles = layOutTreemap(tree, 0, area);
        QVERIFY(double(tiles.size()) <= areaOf(area) / 9 + 200);
        QVERIFY(std::any_of(tiles.begin(), tiles.end(),
                            [](const TreemapTile &tile) { return tile.kind == TreemapTile::Kind::Rest; }));
        QVERIFY(layOutTreemap(tree, 0, QRectF()).empty());
        QVERIFY(layOutTreemap(tree, -1, area).empty());
        QVERIFY(layOutTreemap(tree, 1'000'000, area).empty());
    }

    void leavesOutWhatHasNoBytes()
    {
        const LayerTree tree = LayerTree::build({{file(QStringLiteral("full"), 5), file(QStringLiteral("empty"), 0)}});
        const auto tiles = layOutTreemap(tree, 0, QRectF(0, 0, 100, 100));
        QCOMPARE(tiles.size(), size_t(1));
        QCOMPARE(tiles[0].node, tree.find(u"full"));
        QVERIFY(layOutTreemap(LayerTree::build({}), 0, QRectF(0, 0, 100, 100)).empty());
    }
};

QTEST_GUILESS_MAIN(TestTreemap)
#include "tst_treemap.moc"
