#include "core/transfer/filewaste.h"

#include "core/backend/local/localbackend.h"
#include "core/cache/chains.h"
#include "core/content/layertree.h"
#include "core/transfer/chainreader.h"
#include "tests/support/memorybackend.h"
#include "tests/support/tarbuilder.h"
#include "tests/support/testdata.h"

#include <QTest>

#include <stop_token>

using namespace cachalot;
using namespace cachalot::test;

namespace
{

struct Layers {
    MemoryBackend backend;

    explicit Layers(const std::vector<TarBuilder> &layers)
    {
        for (const TarBuilder &layer : layers) {
            backend.addLayer(layer.bytes());
        }
    }
    [[nodiscard]] FileWaste waste(WasteScope scope = WasteScope::Chain, const WasteLimits &limits = {})
    {
        auto found = findWaste(backend, backend.cache(), backend.chain(), scope, limits, {});
        if (!found) {
            qFatal("%s", qPrintable(found.error().message));
        }
        return *std::move(found);
    }
};

/// "kind path times*size" of each row, as listed.
QStringList rowsOf(const FileWaste &waste)
{
    QStringList rows;
    for (const WastedFile &file : waste.files) {
        rows.append(QStringLiteral("%1 %2 %3*%4 in %5 wastes %6")
                        .arg(wasteKindName(file.kind), file.path)
                        .arg(file.times)
                        .arg(file.size)
                        .arg(file.layers)
                        .arg(file.wastedBytes));
    }
    return rows;
}

const QByteArray kBig(1000, 'b');
const QByteArray kSmall(10, 's');

} // namespace

class TestFileWaste : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingWhereAllDiffers();
    void tellsCopiesFromWhatIsWrittenAgain();
    void tellsReplacedFromDeleted();
    void countsEachCopyOnce();
    void aHardLinkKeepsItsFile();
    void layersOfManyChainsHideNothing();
    void keepsTheLargestInLittleMemory();
    void doesNotHashWhatASparseFileClaims();
    void leavesRowsOutButNotOfTheSums();
    void stopsWhenCancelled();
    void agreesWithTheTreeOnARealCache();
};

void TestFileWaste::findsNothingWhereAllDiffers()
{
    Layers layers({TarBuilder().file("a", kBig).file("empty"), TarBuilder().file("b", kSmall).file("empty2")});
    const FileWaste waste = layers.waste();
    // Red where empty files count as equal content.
    QCOMPARE(rowsOf(waste), QStringList());
    QCOMPARE(waste.total().bytes, 0);
    QCOMPARE(waste.filesRead, 2);
    QCOMPARE(waste.bytesRead, 1010);
    QCOMPARE(waste.storedBytes, 0);
}

void TestFileWaste::tellsCopiesFromWhatIsWrittenAgain()
{
    // The second layer is what `RUN chown` leaves: the same bytes at the same path.
    Layers layers({TarBuilder().file("app/a", kBig).file("app/copy", kBig), TarBuilder().file("app/a", kBig)});
    const FileWaste waste = layers.waste();
    QCOMPARE(rowsOf(waste), QStringList({QStringLiteral("rewritten app/a 2*1000 in 2 wastes 1000"),
                                         QStringLiteral("copied app/copy 2*1000 in 2 wastes 1000")}));
    QCOMPARE(waste.sum(WasteKind::Rewritten).copies, 1);
    QCOMPARE(waste.sum(WasteKind::Copied).bytes, 1000);
    // The one that is seen is the needed one.
    QCOMPARE(waste.files[0].places.size(), 2U);
    QVERIFY(waste.files[0].places[0].isWasted);
    QVERIFY(!waste.files[0].places[1].isWasted);
    QCOMPARE(index(waste.files[0].places[1].layer), 1U);
}

void TestFileWaste::tellsReplacedFromDeleted()
{
    Layers layers({TarBuilder().file("kept", kSmall).file("log", kBig).file("tmp/x", kBig + "x").file("dir/y", "yy"),
                   TarBuilder().file("log", kBig + "more"), TarBuilder().file("log", "short"),
                   TarBuilder().file("tmp/.wh.x").file("dir/.wh..wh..opq")});
    const FileWaste waste = layers.waste();
    QCOMPARE(rowsOf(waste), QStringList({QStringLiteral("replaced log 2*1004 in 2 wastes 2004"),
                                         QStringLiteral("deleted tmp/x 1*1001 in 1 wastes 1001"),
                                         QStringLiteral("deleted dir/y 1*2 in 1 wastes 2")}));
    QVERIFY(waste.files[1].places[0].isWasted);
}

void TestFileWaste::countsEachCopyOnce()
{
    // One content: seen at a and b, hidden at c, and written again at a.
    Layers layers({TarBuilder().file("a", kBig).file("b", kBig).file("c", kBig), TarBuilder().file("a", kBig),
                   TarBuilder().file(".wh.c")});
    const FileWaste waste = layers.waste();
    QCOMPARE(waste.bytesRead, 4000);
    QCOMPARE(waste.total().copies, 3);
    QCOMPARE(waste.total().bytes, 3000);
}

void TestFileWaste::aHardLinkKeepsItsFile()
{
    Layers layers({TarBuilder().file("a", kBig).hardlink("b", "a"), TarBuilder().file(".wh.a")});
    // Red where a deleted name counts as a deleted file.
    QCOMPARE(rowsOf(layers.waste()), QStringList());
}

void TestFileWaste::layersOfManyChainsHideNothing()
{
    Layers layers({TarBuilder().file("a", kBig).file("log", kSmall), TarBuilder().file("a", kBig).file(".wh.log"),
                   TarBuilder().file("other", kBig)});
    QCOMPARE(rowsOf(layers.waste(WasteScope::Cache)),
             QStringList({QStringLiteral("rewritten a 2*1000 in 2 wastes 1000"),
                          QStringLiteral("copied a 2*1000 in 2 wastes 1000")}));
}

void TestFileWaste::keepsTheLargestInLittleMemory()
{
    std::vector<TarBuilder> tars(2);
    for (int i = 0; i < 400; ++i) {
        tars[size_t(i % 2)].file("small/" + QByteArray::number(i), kSmall);
    }
    tars[0].file("large", kBig);
    tars[1].file("twin", kBig);
    Layers layers(tars);
    const FileWaste whole = layers.waste();
    QCOMPARE(whole.uncomparedFiles, 0);
    QCOMPARE(whole.files.size(), 2U);
    QCOMPARE(whole.files[0].times, 400);
    QCOMPARE(whole.files[0].places.size(), WastedFile::kMaxPlaces);

    WasteLimits tight;
    tight.maxFileMemory = 8 * 1024;
    const FileWaste waste = layers.waste(WasteScope::Chain, tight);
    QCOMPARE(rowsOf(waste), QStringList({QStringLiteral("copied large 2*1000 in 2 wastes 1000")}));
    QCOMPARE(waste.uncomparedFiles, 400);
    QCOMPARE(waste.uncomparedBytes, 4000);
    QCOMPARE(waste.leastBytes, 16);
    for (int i = 0; i < 5; ++i) { // whichever thread is first
        QCOMPARE(rowsOf(layers.waste(WasteScope::Chain, tight)), rowsOf(waste));
    }
}

void TestFileWaste::doesNotHashWhatASparseFileClaims()
{
    WasteLimits limits;
    limits.maxHashedBytes = 500;
    Layers layers({TarBuilder().file("a", kBig).file("s", kSmall), TarBuilder().file("b", kBig).file("t", kSmall)});
    const FileWaste waste = layers.waste(WasteScope::Chain, limits);
    QCOMPARE(rowsOf(waste), QStringList({QStringLiteral("copied s 2*10 in 2 wastes 10")}));
    QCOMPARE(waste.uncomparedFiles, 2);
}

void TestFileWaste::leavesRowsOutButNotOfTheSums()
{
    WasteLimits limits;
    limits.maxRows = 1;
    Layers layers({TarBuilder().file("a", kBig).file("s", kSmall), TarBuilder().file("b", kBig).file("t", kSmall)});
    const FileWaste waste = layers.waste(WasteScope::Chain, limits);
    QCOMPARE(waste.files.size(), 1U);
    QCOMPARE(waste.moreFiles, 1);
    QCOMPARE(waste.total().bytes, 1010);
}

void TestFileWaste::stopsWhenCancelled()
{
    Layers layers({TarBuilder().file("a", kBig)});
    std::stop_source stop;
    stop.request_stop();
    const auto waste = findWaste(layers.backend, layers.backend.cache(), layers.backend.chain(), WasteScope::Chain, {},
                                 OpContext{stop.get_token(), nullptr});
    QVERIFY(!waste);
    QCOMPARE(waste.error().code, ErrorCode::Cancelled);
}

void TestFileWaste::agreesWithTheTreeOnARealCache()
{
    auto backend = LocalBackend::create(
        BackendSpec(QStringLiteral("local"), {{QStringLiteral("src"), dataPath(QStringLiteral("caches/buildkit-pair"))},
                                              {QStringLiteral("tag"), QStringLiteral("max")}}));
    const auto snapshot = (*backend)->load({});
    QVERIFY(snapshot.has_value());
    const PlatformCache &cache = snapshot->primary();
    const std::vector<LayerId> chain = defaultChain(cache);
    const auto waste = findWaste(**backend, cache, chain, WasteScope::Chain, {}, {});
    QVERIFY(waste.has_value());
    const auto listing = readChain(**backend, cache, chain, {}, {});
    QVERIFY(listing.has_value());
    // What later layers hide is what the tree of files calls wasted; equal content comes on top.
    const qint64 hidden = waste->sum(WasteKind::Rewritten).bytes + waste->sum(WasteKind::Replaced).bytes +
                          waste->sum(WasteKind::Deleted).bytes;
    QCOMPARE(hidden, LayerTree::build(listing->layers).wastedBytes());

    const auto all = findWaste(**backend, cache, distinctLayers(cache), WasteScope::Cache, {}, {});
    QVERIFY(all.has_value());
    QVERIFY(all->total().bytes > 0);
    QVERIFY(all->storedBytes > 0);
    QVERIFY(all->storedBytes <= all->total().bytes);
}

QTEST_APPLESS_MAIN(TestFileWaste)
#include "tst_filewaste.moc"
