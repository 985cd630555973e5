#include "core/backend/local/localbackend.h"

#include "core/cache/chains.h"
#include "core/cache/graphdiff.h"
#include "core/cache/graphstats.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace cachalot;

namespace
{

std::unique_ptr<LocalBackend> backendFor(const QString &directory, const QString &tag = {})
{
    std::vector<BackendSpec::Attribute> attributes{{QStringLiteral("src"), directory}};
    if (!tag.isEmpty()) {
        attributes.push_back({QStringLiteral("tag"), tag});
    }
    auto backend = LocalBackend::create(BackendSpec(QStringLiteral("local"), attributes));
    return backend ? *std::move(backend) : nullptr;
}

CacheSnapshot load(const char *directory, const char *tag)
{
    auto snapshot =
        backendFor(test::dataPath(QStringLiteral("caches/") + QString::fromLatin1(directory)), QString::fromLatin1(tag))
            ->load({});
    if (!snapshot) {
        qFatal("%s", qPrintable(snapshot.error().message));
    }
    return *std::move(snapshot);
}

QString describe(const std::vector<Problem> &problems)
{
    QStringList lines;
    for (const Problem &problem : problems) {
        lines << problem.code + QStringLiteral(": ") + problem.message;
    }
    return lines.join(u'\n');
}

} // namespace

class TestLocalBackend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figures_data();
    void figures();
    void uncompressedBytesAreKnownOnlyWhereTheyAre();
    void inlineCacheIsReadFromTheImage();
    void listsEveryTag();
    void minIsWithinMax();
    void estargzDiffersFromItsTwin();
    void recordsOfTwinBuildsMatch();
    void defaultChainIsTheImage();
    void findsLayersByPrefix();
    void errorsSayWhatIsThere();
    void digestMakesTheTagMoot();
};

void TestLocalBackend::figures_data()
{
    // tests/data/caches/README.md: read independently with jq and Python.
    QTest::addColumn<QByteArray>("directory");
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QList<qint64>>("figures"); // layers, unique blobs, blob bytes, records, with results, links
    const auto row = [](const char *directory, const char *tag, const char *format, const QList<qint64> &figures) {
        QTest::addRow("%s %s", directory, tag)
            << QByteArray(directory) << QByteArray(tag) << QString::fromLatin1(format) << figures;
    };
    row("buildkit-pair", "min", "image-manifest", {7, 7, 1'134'960, 22, 6, 24});
    row("buildkit-pair", "max", "image-manifest", {14, 14, 1'203'385, 22, 13, 24});
    row("buildkit-local", "min-gzip", "image-manifest", {7, 7, 1'134'960, 22, 6, 24});
    row("buildkit-local", "min-zstd", "image-manifest", {7, 7, 1'119'258, 22, 6, 24});
    row("buildkit-local", "min-index", "image-index", {9, 9, 1'155'416, 22, 6, 24});
    row("buildkit-local", "min-docker", "docker-manifest-list", {9, 9, 1'155'416, 22, 6, 24});
    row("buildkit-local", "min-uncompressed", "image-manifest", {7, 7, 2'219'008, 22, 6, 24});
    row("buildkit-local", "min-estargz", "image-manifest", {7, 7, 1'138'759, 22, 6, 24});
    row("buildkit-local", "max-gzip", "image-manifest", {20, 18, 1'226'973, 22, 13, 24});
    row("buildkit-local", "max-zstd", "image-manifest", {14, 14, 1'139'730, 22, 13, 24});
    row("buildkit-local", "max-index", "image-index", {20, 19, 1'242'869, 22, 13, 24});
    row("buildkit-local", "max-docker", "docker-manifest-list", {22, 20, 1'263'633, 22, 13, 24});
    row("buildkit-local", "max-uncompressed", "image-manifest", {14, 14, 2'612'224, 22, 13, 24});
    row("buildkit-local", "max-estargz", "image-manifest", {14, 14, 1'211'711, 22, 13, 24});
    row("buildkit-grown", "main", "image-manifest", {19, 16, 1'392'176, 34, 13, 39});
    row("buildkit-multiplatform", "multi", "image-manifest", {3, 3, 20'868, 5, 3, 5});
}

void TestLocalBackend::figures()
{
    QFETCH(QByteArray, directory);
    QFETCH(QByteArray, tag);
    QFETCH(QString, format);
    QFETCH(QList<qint64>, figures);
    const CacheSnapshot snapshot = load(directory.constData(), tag.constData());
    QVERIFY2(snapshot.allProblems().empty(), qPrintable(describe(snapshot.allProblems())));
    QCOMPARE(cacheFormatName(snapshot.format), format);
    QCOMPARE(snapshot.name, QString::fromLatin1(tag));
    const CacheTotals totals = totalsOf(snapshot);
    QCOMPARE((QList<qint64>{totals.layers, totals.uniqueBlobs, totals.blobBytes, totals.records,
                            totals.recordsWithResults, totals.links}),
             figures);
    QCOMPARE(totals.recordsRestorable, totals.recordsWithResults);
    QCOMPARE(static_cast<qint64>(snapshot.primary().graph->linkCount()), totals.links);
    QVERIFY(totals.oldestResult.isValid() && totals.oldestResult <= totals.newestResult);
}

void TestLocalBackend::uncompressedBytesAreKnownOnlyWhereTheyAre()
{
    QCOMPARE(totalsOf(load("buildkit-local", "min-uncompressed")).uncompressedBytes, std::optional<qint64>(2'219'008));
    QCOMPARE(totalsOf(load("buildkit-local", "min-zstd")).uncompressedBytes, std::nullopt);
}

void TestLocalBackend::inlineCacheIsReadFromTheImage()
{
    const CacheSnapshot snapshot = load("buildkit-inline", "inline");
    QVERIFY2(snapshot.allProblems().empty(), qPrintable(describe(snapshot.allProblems())));
    QCOMPARE(snapshot.format, CacheFormat::Inline);
    QCOMPARE(snapshot.primary().platform, QStringLiteral("linux/amd64"));
    const auto &layers = snapshot.primary().layers;
    QCOMPARE(layers.size(), size_t(7));
    QCOMPARE(layers[3].parent, 2);
    QVERIFY2(layers.back().label.startsWith(QStringLiteral("COPY ")) ||
                 layers.back().label.startsWith(QStringLiteral("RUN ")),
             qPrintable(layers.back().label));
    QVERIFY(!layers.back().label.contains(QStringLiteral("# buildkit")));
    // The first record with a result (read with jq) made layer 1, which the history calls by its instruction.
    QCOMPARE(snapshot.primary().recordLabels[8], QStringLiteral("WORKDIR /srv"));
    QCOMPARE(snapshot.primary().recordLabels[0], QString());
    QCOMPARE(totalsOf(snapshot).records, 34);
    QCOMPARE(totalsOf(snapshot).recordsRestorable, 3);
}

void TestLocalBackend::listsEveryTag()
{
    const auto backend = backendFor(test::dataPath(QStringLiteral("caches/buildkit-local")));
    const auto caches = backend->catalog()->list({});
    QVERIFY(caches);
    QCOMPARE(caches->size(), size_t(12));
    QCOMPARE(caches->front().name, QStringLiteral("min-gzip"));
    QCOMPARE(caches->front().bytes, std::optional<qint64>(1'134'960));
    QCOMPARE(caches->back().name, QStringLiteral("max-estargz"));
    QVERIFY(caches->back().createdAt.isValid());
}

void TestLocalBackend::minIsWithinMax()
{
    const CacheDiff found =
        diff(load("buildkit-local", "min-gzip").primary(), load("buildkit-local", "max-zstd").primary());
    QCOMPARE(found.layerSums.commonCount, 7);
    QCOMPARE(found.layerSums.commonBytesA, 1'134'960);
    QCOMPARE(found.layerSums.onlyACount, 0);
    QCOMPARE(found.layerSums.onlyBCount, 7);
    QCOMPARE(found.recordSums.common, 22);
    QCOMPARE(found.recordSums.onlyA + found.recordSums.onlyB, 0);
    QCOMPARE(found.resultSums.both, 6);
    QCOMPARE(found.resultSums.onlyB, 7);
    QCOMPARE(found.resultSums.neither, 9);
    QVERIFY(!found.isEqual());
}

void TestLocalBackend::estargzDiffersFromItsTwin()
{
    const CacheDiff found =
        diff(load("buildkit-local", "min-gzip").primary(), load("buildkit-local", "min-estargz").primary());
    QVERIFY(found.layerSums.onlyACount > 0);
    QCOMPARE(found.layerSums.onlyACount, found.layerSums.onlyBCount);
    QCOMPARE(found.resultSums.both, 6);
}

void TestLocalBackend::recordsOfTwinBuildsMatch()
{
    // Two builds of the same sources: the same keys, other layers (file times differ).
    const CacheDiff found = diff(load("buildkit-pair", "max").primary(), load("buildkit-pair", "max").primary());
    QVERIFY(found.isEqual());
    QCOMPARE(found.steps.size(), size_t(22));
    QCOMPARE(found.layers.size(), size_t(14));
}

void TestLocalBackend::defaultChainIsTheImage()
{
    const CacheSnapshot snapshot = load("buildkit-pair", "min");
    const auto chain = defaultChain(snapshot.primary());
    QCOMPARE(chain.size(), size_t(7)); // a min cache holds the final image and nothing else
    QVERIFY(!snapshot.primary().graph->parent(chain.front()));
    for (size_t i = 1; i < chain.size(); ++i) {
        QCOMPARE(snapshot.primary().graph->parent(chain[i]), std::optional(chain[i - 1]));
    }
}

void TestLocalBackend::findsLayersByPrefix()
{
    const CacheSnapshot snapshot = load("buildkit-pair", "max");
    const auto &layers = snapshot.primary().layers;
    const QString blob = QString::fromUtf8(layers[3].blob);
    QCOMPARE(index(*findLayer(snapshot.primary(), blob)), size_t(3));
    QCOMPARE(index(*findLayer(snapshot.primary(), blob.mid(7, 12))), size_t(3));
    QCOMPARE(index(*findLayer(snapshot.primary(), layers[5].diffID->toShortString())), size_t(5));
    QCOMPARE(findLayer(snapshot.primary(), QStringLiteral("ab")).error().code, ErrorCode::Usage);
    QCOMPARE(findLayer(snapshot.primary(), QStringLiteral("000000000000")).error().code, ErrorCode::NotFound);
}

void TestLocalBackend::errorsSayWhatIsThere()
{
    const QString pair = test::dataPath(QStringLiteral("caches/buildkit-pair"));
    const auto wrongTag = backendFor(pair)->load({});
    QVERIFY(!wrongTag);
    QCOMPARE(wrongTag.error().code, ErrorCode::NotFound);
    QVERIFY2(wrongTag.error().message.contains(QStringLiteral("\"latest\"; it has: min, max")),
             qPrintable(wrongTag.error().message));

    QTemporaryDir empty;
    const auto noIndex = backendFor(empty.path())->load({});
    QCOMPARE(noIndex.error().code, ErrorCode::NotFound);
    QCOMPARE(noIndex.error().problemCode, QStringLiteral("index-missing"));

    const auto nowhere = backendFor(empty.filePath(QStringLiteral("no")))->load({});
    QCOMPARE(nowhere.error().code, ErrorCode::NotFound);
    QVERIFY(nowhere.error().problemCode.isEmpty());

    const auto noDirectory = LocalBackend::create(BackendSpec(QStringLiteral("local"), {}));
    QCOMPARE(noDirectory.error().code, ErrorCode::Usage);
}

void TestLocalBackend::digestMakesTheTagMoot()
{
    const QString digest = load("buildkit-pair", "min").manifest.digest.toString();
    auto backend = LocalBackend::create(BackendSpec(
        QStringLiteral("local"), {{QStringLiteral("src"), test::dataPath(QStringLiteral("caches/buildkit-pair"))},
                                  {QStringLiteral("digest"), digest},
                                  {QStringLiteral("tag"), QStringLiteral("no-such-tag")}}));
    QVERIFY(backend);
    const auto snapshot = (*backend)->load({});
    QVERIFY(snapshot);
    QCOMPARE(totalsOf(*snapshot).layers, 7);
    QCOMPARE(snapshot->name, digest);
}

QTEST_GUILESS_MAIN(TestLocalBackend)
#include "tst_localbackend.moc"
