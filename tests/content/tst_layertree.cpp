#include "core/content/layertree.h"

#include <QMap>
#include <QTest>

#include <ctime>
#include <limits>
#include <random>

using namespace cachalot;

namespace
{

LayerEntry file(const QString &path, qint64 size = 1)
{
    LayerEntry entry;
    entry.path = path;
    entry.type = EntryType::File;
    entry.size = size;
    entry.mode = 0644;
    return entry;
}

LayerEntry directory(const QString &path, quint32 mode = 0750)
{
    LayerEntry entry;
    entry.path = path;
    entry.type = EntryType::Directory;
    entry.mode = mode;
    return entry;
}

LayerEntry link(const QString &path, const QString &target, EntryType type)
{
    LayerEntry entry;
    entry.path = path;
    entry.type = type;
    entry.linkTarget = target;
    return entry;
}

LayerEntry hardlink(const QString &path, const QString &target)
{
    return link(path, target, EntryType::Hardlink);
}

/// "path(layer)" of every node but the root, parents first, siblings by name; deletions with a minus sign.
QString shown(const LayerTree &tree)
{
    QStringList parts;
    for (size_t i = 1; i < tree.nodes().size(); ++i) {
        const LayerTree::Node &node = tree.nodes()[i];
        QString part = node.isWhiteout ? QStringLiteral("-") : QString();
        part += tree.path(static_cast<int>(i));
        if (node.entry.type == EntryType::Directory) {
            part += u'/';
        }
        parts.append(part + QStringLiteral("(%1)").arg(node.layer));
    }
    return parts.join(u' ');
}

using Layers = std::vector<std::vector<LayerEntry>>;

const LayerTree::Node &nodeAt(const LayerTree &tree, const QString &path)
{
    const int index = tree.find(path);
    if (index < 0) {
        qFatal("no node at %s", qPrintable(path));
    }
    return tree.nodes()[static_cast<size_t>(index)];
}

} // namespace

class TestLayerTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsOneLayer();
    void sumsFromTheBottomUp();
    void laysLayersOverEachOther_data();
    void laysLayersOverEachOther();
    void showsWhiteouts_data();
    void showsWhiteouts();
    void aDirectoryThatComesAgainKeepsItsChildren();
    void countsWhatIsOverwritten();
    void countsWhatIsWasted();
    void hardLinksOutliveTheirFile();
    void findsPathsOnly();
    void agreesWithASimpleModel();
    void holdsDeepPaths();
    void boundsImpliedDirectories();
    void sizesDoNotOverflow();
    void isFastForManyEntries();
};

void TestLayerTree::holdsOneLayer()
{
    const LayerTree empty = LayerTree::build({});
    QCOMPARE(empty.nodes().size(), size_t(1));
    QCOMPARE(empty.root().parent, -1);
    QCOMPARE(empty.root().entry.type, EntryType::Directory);

    const LayerTree tree =
        LayerTree::build(Layers{{directory(QString(), 0700), file(QStringLiteral("b/y")), file(QStringLiteral("a"), 5),
                                 file(QStringLiteral("b/x"), 7), directory(QStringLiteral("b/c"))}});
    QCOMPARE(shown(tree), QStringLiteral("a(0) b/(-1) b/c/(0) b/x(0) b/y(0)"));
    QCOMPARE(tree.root().entry.mode, 0700U);
    QCOMPARE(tree.root().layer, 0);
    const LayerTree::Node &b = nodeAt(tree, QStringLiteral("b"));
    QCOMPARE(b.entry.mode, 0755U);
    QCOMPARE(b.entry.path, QStringLiteral("b"));
    QCOMPARE(b.children.size(), size_t(3));
    QCOMPARE(nodeAt(tree, QStringLiteral("b/c")).entry.mode, 0750U);
}

void TestLayerTree::sumsFromTheBottomUp()
{
    const LayerTree tree = LayerTree::build(
        Layers{{file(QStringLiteral("a/b/one"), 10), file(QStringLiteral("a/two"), 200),
                hardlink(QStringLiteral("a/b/link"), QStringLiteral("a/two")),
                link(QStringLiteral("a/soft"), QStringLiteral("two"), EntryType::Symlink),
                hardlink(QStringLiteral("dangling"), QStringLiteral("nowhere")), file(QStringLiteral("three"), 3000)}});
    QCOMPARE(tree.root().totalBytes, 3210LL);
    QCOMPARE(tree.root().fileCount, 6LL);
    QCOMPARE(nodeAt(tree, QStringLiteral("a")).totalBytes, 210LL);
    QCOMPARE(nodeAt(tree, QStringLiteral("a")).fileCount, 4LL);
    QCOMPARE(nodeAt(tree, QStringLiteral("a/b")).totalBytes, 10LL);
    QCOMPARE(nodeAt(tree, QStringLiteral("a/b/link")).totalBytes, 0LL);
    QCOMPARE(tree.wastedBytes(), 0LL);
}

void TestLayerTree::laysLayersOverEachOther_data()
{
    QTest::addColumn<Layers>("layers");
    QTest::addColumn<QString>("expected");
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    const std::vector<LayerEntry> base = {directory(s("d")),     file(s("d/x")),     file(s("d/y")),
                                          directory(s("d/sub")), file(s("d/sub/z")), file(s("f"))};

    QTest::newRow("whiteout of a file") << Layers{base, {file(s("d/.wh.x"))}}
                                        << s("d/(0) f(0) d/sub/(0) d/y(0) d/sub/z(0)");
    QTest::newRow("whiteout of a directory") << Layers{base, {file(s(".wh.d"))}} << s("f(0)");
    QTest::newRow("whiteout of nothing") << Layers{base, {file(s("d/.wh.none"))}}
                                         << s("d/(0) f(0) d/sub/(0) d/x(0) d/y(0) d/sub/z(0)");
    QTest::newRow("whiteout, then the same name")
        << Layers{base, {file(s(".wh.f")), file(s("f"))}} << s("d/(0) f(1) d/sub/(0) d/x(0) d/y(0) d/sub/z(0)");
    QTest::newRow("the same name, then its whiteout")
        << Layers{base, {file(s("f")), file(s(".wh.f"))}} << s("d/(0) f(1) d/sub/(0) d/x(0) d/y(0) d/sub/z(0)");
    QTest::newRow("whiteout in the same layer only") << Layers{{file(s("a")), file(s(".wh.a"))}} << s("a(0)");
    QTest::newRow("opaque, first") << Layers{base, {file(s("d/.wh..wh..opq")), file(s("d/new"))}}
                                   << s("d/(0) f(0) d/new(1)");
    QTest::newRow("opaque, last") << Layers{base, {directory(s("d")), file(s("d/new")), file(s("d/.wh..wh..opq"))}}
                                  << s("d/(1) f(0) d/new(1)");
    QTest::newRow("opaque root") << Layers{base, {file(s("g")), file(s(".wh..wh..opq"))}} << s("g(1)");
    QTest::newRow("opaque, two layers up") << Layers{base, {file(s("d/sub/mid"))}, {file(s("d/sub/.wh..wh..opq"))}}
                                           << s("d/(0) f(0) d/sub/(0) d/x(0) d/y(0)");
    QTest::newRow("deleted and made again")
        << Layers{base, {file(s(".wh.d"))}, {file(s("d/x"))}} << s("d/(-1) f(0) d/x(2)");
    QTest::newRow("file over directory") << Layers{base, {file(s("d"))}} << s("d(1) f(0)");
    QTest::newRow("link over directory") << Layers{base, {link(s("d"), s("f"), EntryType::Symlink)}} << s("d(1) f(0)");
    QTest::newRow("directory over file") << Layers{base, {directory(s("f")), file(s("f/in"))}}
                                         << s("d/(0) f/(1) d/sub/(0) d/x(0) d/y(0) f/in(1) d/sub/z(0)");
    QTest::newRow("and back") << Layers{base, {directory(s("f")), file(s("f/in"))}, {file(s("f"))}}
                              << s("d/(0) f(2) d/sub/(0) d/x(0) d/y(0) d/sub/z(0)");
    QTest::newRow("path through a file") << Layers{{file(s("f"))}, {file(s("f/in/side"))}}
                                         << s("f/(-1) f/in/(-1) f/in/side(1)");
    QTest::newRow("path through a file of the same directory")
        << Layers{{file(s("d/f")), file(s("d")), file(s("d/g"))}} << s("d/(-1) d/g(0)");
    QTest::newRow("AUFS metadata") << Layers{base,
                                             {file(s(".wh..wh.aufs")), directory(s(".wh..wh.plnk")),
                                              file(s("d/.wh..wh.x"))}}
                                   << s("d/(0) f(0) d/sub/(0) d/x(0) d/y(0) d/sub/z(0)");
    QTest::newRow("an entry twice") << Layers{{file(s("a"), 1), file(s("a"), 2)}} << s("a(0)");
    QTest::newRow("names that sort around the slash")
        << Layers{{file(s("a.b")), file(s("a/c")), file(s("a-d")), file(s("ab"))}}
        << s("a/(-1) a-d(0) a.b(0) ab(0) a/c(0)");
}

void TestLayerTree::laysLayersOverEachOther()
{
    QFETCH(Layers, layers);
    QFETCH(QString, expected);
    QCOMPARE(shown(LayerTree::build(layers)), expected);
}

void TestLayerTree::showsWhiteouts_data()
{
    QTest::addColumn<Layers>("layers");
    QTest::addColumn<QString>("expected");
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    QTest::newRow("one layer") << Layers{{file(s("d/.wh.x")), file(s("e/.wh..wh..opq"))}}
                               << s("d/(-1) e/(-1) -d/x(0) -e/.wh..wh..opq(0)");
    QTest::newRow("of a file") << Layers{{file(s("a")), file(s("b"))}, {file(s(".wh.a"))}} << s("-a(1) b(0)");
    QTest::newRow("of a directory") << Layers{{file(s("a/b"))}, {file(s(".wh.a"))}} << s("-a(1)");
    QTest::newRow("undone") << Layers{{file(s("a"))}, {file(s(".wh.a"))}, {file(s("a"))}} << s("a(2)");
    QTest::newRow("undone in its layer") << Layers{{file(s("a"))}, {file(s(".wh.a")), file(s("a"))}} << s("a(1)");
    QTest::newRow("twice") << Layers{{file(s("a"))}, {file(s(".wh.a"))}, {file(s(".wh.a"))}} << s("-a(2)");
    QTest::newRow("opaque over opaque") << Layers{{file(s("a/b"))},
                                                  {file(s("a/.wh..wh..opq")), file(s("a/c"))},
                                                  {file(s("a/.wh..wh..opq"))}}
                                        << s("a/(-1) -a/.wh..wh..opq(2)");
    QTest::newRow("a path through it") << Layers{{file(s("a"))}, {file(s(".wh.a"))}, {file(s("a/b"))}}
                                       << s("a/(-1) a/b(2)");
    QTest::newRow("metadata stays out") << Layers{{file(s(".wh..wh.aufs"))}} << s("");
}

void TestLayerTree::showsWhiteouts()
{
    QFETCH(Layers, layers);
    QFETCH(QString, expected);
    const LayerTree tree = LayerTree::build(layers, LayerTree::Whiteouts::Show);
    QCOMPARE(shown(tree), expected);
    qint64 files = 0;
    for (const LayerTree::Node &node : tree.nodes()) {
        files += !node.isWhiteout && node.entry.type != EntryType::Directory ? 1 : 0;
    }
    QCOMPARE(tree.root().fileCount, files);
}

void TestLayerTree::aDirectoryThatComesAgainKeepsItsChildren()
{
    const LayerTree tree = LayerTree::build(Layers{{directory(QStringLiteral("d"), 0700), file(QStringLiteral("d/x"))},
                                                   {directory(QStringLiteral("d"), 0777)}});
    QCOMPARE(shown(tree), QStringLiteral("d/(1) d/x(0)"));
    QCOMPARE(nodeAt(tree, QStringLiteral("d")).entry.mode, 0777U);
}

void TestLayerTree::countsWhatIsOverwritten()
{
    const QString a = QStringLiteral("a");
    const LayerTree thrice = LayerTree::build(Layers{{file(a)}, {file(a)}, {file(a)}});
    QCOMPARE(nodeAt(thrice, a).overwrites, 2);
    // The directory, its two files, and the one that its x had replaced.
    const LayerTree overTree =
        LayerTree::build(Layers{{directory(a), file(QStringLiteral("a/x")), file(QStringLiteral("a/y"))},
                                {file(QStringLiteral("a/x"))},
                                {file(a)}});
    QCOMPARE(nodeAt(overTree, a).overwrites, 4);
    const LayerTree implied = LayerTree::build(Layers{{file(QStringLiteral("a/x"))}, {directory(a)}});
    QCOMPARE(nodeAt(implied, a).overwrites, 0);
    const LayerTree deleted =
        LayerTree::build(Layers{{directory(a), file(QStringLiteral("a/x"))}, {file(QStringLiteral(".wh.a"))}},
                         LayerTree::Whiteouts::Show);
    QCOMPARE(nodeAt(deleted, a).overwrites, 2);
}

void TestLayerTree::countsWhatIsWasted()
{
    const auto wasted = [](const Layers &layers) { return LayerTree::build(layers).wastedBytes(); };
    const QString a = QStringLiteral("a");
    QCOMPARE(wasted({{file(a, 10)}, {file(a, 3)}}), 10LL);
    QCOMPARE(wasted({{file(a, 10)}, {file(QStringLiteral(".wh.a"))}}), 10LL);
    QCOMPARE(
        wasted({{file(QStringLiteral("a/b/c"), 10), file(QStringLiteral("a/d"), 5)}, {file(QStringLiteral(".wh.a"))}}),
        15LL);
    QCOMPARE(wasted({{file(QStringLiteral("a/b/c"), 10)}, {file(QStringLiteral("a/.wh..wh..opq"))}}), 10LL);
    QCOMPARE(wasted({{file(QStringLiteral("a/b/c"), 10)}, {file(a, 1)}, {file(QStringLiteral("a/x"), 7)}}), 11LL);
    QCOMPARE(wasted({{file(a, 10), file(a, 3)}}), 10LL);
    QCOMPARE(wasted({{directory(a)}, {directory(a)}}), 0LL);
}

void TestLayerTree::hardLinksOutliveTheirFile()
{
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    const LayerTree tree = LayerTree::build(Layers{{file(a, 10), hardlink(b, a)}, {file(QStringLiteral(".wh.a"))}});
    QCOMPARE(tree.wastedBytes(), 0LL);
    QCOMPARE(nodeAt(tree, b).totalBytes, 10LL);
    QCOMPARE(tree.root().totalBytes, 10LL);

    const LayerTree gone = LayerTree::build(
        Layers{{file(a, 10), hardlink(b, a)}, {file(QStringLiteral(".wh.a"))}, {file(QStringLiteral(".wh.b"))}});
    QCOMPARE(gone.wastedBytes(), 10LL);
    QCOMPARE(gone.root().totalBytes, 0LL);

    // Onto itself, onto another link, and a link that is replaced.
    const LayerTree knot = LayerTree::build(
        Layers{{file(a, 10), hardlink(a, a), hardlink(b, a), hardlink(QStringLiteral("c"), b)}, {file(b, 1)}});
    QCOMPARE(knot.wastedBytes(), 0LL);
    QCOMPARE(knot.root().totalBytes, 11LL);
}

void TestLayerTree::findsPathsOnly()
{
    const LayerTree tree = LayerTree::build(Layers{{file(QStringLiteral("a/b/c")), file(QStringLiteral("a/é"))}});
    QCOMPARE(tree.find(u""), 0);
    QVERIFY(tree.find(u"a/b/c") > 0);
    QVERIFY(tree.find(u"a/é") > 0);
    for (const QStringView path : {u"b", u"a/b/c/d", u"a/b/", u"/a", u"a//b", u"A", u"a/bc", u"a/"}) {
        QCOMPARE(tree.find(path) > 0, path == u"a/b/" || path == u"a/");
    }
    for (size_t i = 0; i < tree.nodes().size(); ++i) {
        QCOMPARE(tree.find(tree.path(static_cast<int>(i))), static_cast<int>(i));
    }
}

void TestLayerTree::agreesWithASimpleModel()
{
    // The same rules on a map of paths, too slow for anything but a test.
    struct Model {
        QMap<QString, QPair<EntryType, int>> paths; // type, layer
        void erase(const QString &path, bool withItself)
        {
            for (auto it = paths.begin(); it != paths.end();) {
                const bool isBelow = path.isEmpty() || it.key().startsWith(path + u'/');
                it = isBelow || (withItself && it.key() == path) ? paths.erase(it) : std::next(it);
            }
        }
        void add(const QString &path, EntryType type, int layer)
        {
            if (const qsizetype slash = path.lastIndexOf(u'/'); slash >= 0) {
                const QString parent = path.left(slash);
                if (paths.value(parent, {EntryType::Other, 0}).first != EntryType::Directory) {
                    add(parent, EntryType::Directory, -1);
                }
            }
            if (type != EntryType::Directory ||
                paths.value(path, {EntryType::Other, 0}).first != EntryType::Directory) {
                erase(path, true);
            }
            paths.insert(path, {type, layer});
        }
    };
    std::mt19937 random(7); // NOLINT: the same layers every time
    const auto pick = [&random](quint32 count) { return random() % count; };
    for (int round = 0; round < 3000; ++round) {
        Layers layers(1 + pick(4));
        Model model;
        for (size_t l = 0; l < layers.size(); ++l) {
            for (quint32 i = pick(12); i > 0; --i) {
                QString path;
                for (quint32 depth = pick(3) + 1; depth > 1; --depth) {
                    path += QChar(u'a' + static_cast<char16_t>(pick(2))) + QStringLiteral("/");
                }
                const QString name(QChar(u'a' + static_cast<char16_t>(pick(2))));
                switch (pick(6)) {
                case 0:
                    layers[l].push_back(file(path + QStringLiteral(".wh.") + name));
                    break;
                case 1:
                    layers[l].push_back(file(path + QStringLiteral(".wh..wh..opq")));
                    break;
                case 2:
                    layers[l].push_back(directory(path + name));
                    break;
                default:
                    layers[l].push_back(file(path + name));
                    break;
                }
            }
            for (const LayerEntry &entry : layers[l]) {
                const Whiteout whiteout = whiteoutOf(entry.path);
                if (whiteout.kind != WhiteoutKind::None) {
                    model.erase(whiteout.hiddenPath, whiteout.kind == WhiteoutKind::File);
                }
            }
            for (const LayerEntry &entry : layers[l]) {
                if (whiteoutOf(entry.path).kind == WhiteoutKind::None) {
                    model.add(entry.path, entry.type, static_cast<int>(l));
                }
            }
        }
        const LayerTree tree = LayerTree::build(layers);
        QStringList actual;
        qint64 bytes = 0;
        for (size_t i = 1; i < tree.nodes().size(); ++i) {
            const LayerTree::Node &node = tree.nodes()[i];
            QVERIFY(node.parent < static_cast<int>(i));
            actual.append(QStringLiteral("%1 %2 %3")
                              .arg(tree.path(static_cast<int>(i)))
                              .arg(int(node.entry.type))
                              .arg(node.layer));
            bytes += node.entry.size;
        }
        QStringList wanted;
        for (auto it = model.paths.begin(); it != model.paths.end(); ++it) {
            wanted.append(QStringLiteral("%1 %2 %3").arg(it.key()).arg(int(it->first)).arg(it->second));
        }
        actual.sort();
        wanted.sort();
        QCOMPARE(actual, wanted);
        QCOMPARE(tree.root().totalBytes, bytes);
        qint64 all = 0;
        for (const auto &layer : layers) {
            for (const LayerEntry &entry : layer) {
                all += whiteoutOf(entry.path).kind == WhiteoutKind::None ? entry.size : 0;
            }
        }
        QCOMPARE(tree.root().totalBytes + tree.wastedBytes(), all);
    }
}

void TestLayerTree::holdsDeepPaths()
{
    QString path;
    for (int i = 0; i < 10'000; ++i) {
        path += QStringLiteral("d/");
    }
    const LayerTree tree =
        LayerTree::build(Layers{{file(path + QStringLiteral("x"), 5), file(path + QStringLiteral("y"), 6)},
                                {file(path + QStringLiteral(".wh.x"))}});
    QCOMPARE(tree.nodes().size(), size_t(10'002));
    QCOMPARE(tree.root().totalBytes, 6LL);
    QCOMPARE(tree.path(tree.find(path + QStringLiteral("y"))), path + QStringLiteral("y"));
    const LayerTree hidden =
        LayerTree::build(Layers{{file(path + QStringLiteral("x"), 5)}, {file(QStringLiteral(".wh.d"))}});
    QCOMPARE(hidden.nodes().size(), size_t(1));
    QCOMPARE(hidden.wastedBytes(), 5LL);
}

void TestLayerTree::boundsImpliedDirectories()
{
    // 200 paths of 20,000 components each, all different from the first one on.
    std::vector<LayerEntry> entries = {file(QStringLiteral("first"))};
    const QString rest = QStringLiteral("/d").repeated(20'000);
    for (int i = 0; i < 200; ++i) {
        entries.push_back(file(QString::number(i) + rest));
    }
    entries.push_back(file(QStringLiteral("last")));
    const LayerTree tree = LayerTree::build(Layers{entries});
    QVERIFY(tree.nodes().size() < LayerTree::kMaxImplied + 500);
    QVERIFY(tree.omittedEntries() > 100);
    QVERIFY(tree.find(u"first") > 0);
    QVERIFY(tree.find(u"last") > 0);
    qsizetype chars = 0;
    for (const LayerTree::Node &node : tree.nodes()) {
        chars += node.layer < 0 ? node.entry.path.size() : 0;
    }
    QVERIFY(chars <= 32'000'000);
}

void TestLayerTree::sizesDoNotOverflow()
{
    constexpr qint64 kMax = std::numeric_limits<qint64>::max();
    const LayerTree tree = LayerTree::build(Layers{{file(QStringLiteral("a"), kMax), file(QStringLiteral("b"), kMax)}});
    QCOMPARE(tree.root().totalBytes, kMax);
    QCOMPARE(LayerTree::build(Layers{{file(QStringLiteral("a"), kMax), file(QStringLiteral("b"), kMax)},
                                     {file(QStringLiteral(".wh..wh..opq"))}})
                 .wastedBytes(),
             kMax);
}

void TestLayerTree::isFastForManyEntries()
{
    constexpr int kCount = 200'000;
    std::vector<LayerEntry> entries;
    entries.reserve(kCount);
    for (int i = 0; i < kCount; ++i) {
        entries.push_back(file(QStringLiteral("usr/lib/%1/%2/file-%3").arg(i / 10'000).arg(i / 100 % 100).arg(i)));
    }
    // One directory of them all, and one entry over and over.
    std::vector<LayerEntry> flat;
    for (int i = 0; i < kCount; ++i) {
        flat.push_back(file(QStringLiteral("flat/file-%1").arg(i)));
        flat.push_back(file(QStringLiteral("same")));
    }
    const Layers layers = {entries, entries, flat, {file(QStringLiteral("usr/.wh.lib"))}};
    const std::clock_t start = std::clock();
    const LayerTree tree = LayerTree::build(layers);
    const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    QCOMPARE(tree.nodes().size(), size_t(kCount + 4));
    QCOMPARE(tree.wastedBytes(), 3LL * kCount - 1);
    QVERIFY2(seconds < 20, qPrintable(QString::number(seconds))); // about 1; what is quadratic takes an hour
}

QTEST_APPLESS_MAIN(TestLayerTree)
#include "tst_layertree.moc"
