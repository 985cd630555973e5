#include "core/backend/local/localbackend.h"
#include "core/cache/cachedraft.h"
#include "core/cache/graphdiff.h"
#include "core/cache/minexport.h"
#include "tests/support/testdata.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace cachalot;

namespace
{

CacheSnapshot load(const char *directory, const char *tag)
{
    const auto backend = LocalBackend::create(BackendSpec(
        QStringLiteral("local"),
        {{QStringLiteral("src"), test::dataPath(QStringLiteral("caches/") + QString::fromLatin1(directory))},
         {QStringLiteral("tag"), QString::fromLatin1(tag)}}));
    auto snapshot = (*backend)->load({});
    if (!snapshot) {
        qFatal("%s", qPrintable(snapshot.error().message));
    }
    return *std::move(snapshot);
}

QByteArray write(const CacheDraft &draft, std::span<const PlatformCache *const> sources)
{
    const auto blobOf = [&](const LayerOrigin &origin) {
        return sources[origin.source]->layers[index(origin.layer)].descriptor.digest;
    };
    return draft.write(blobOf).config.toJson();
}

/// Digest of each record with a result, with how often it comes.
QList<QByteArray> withResults(const CacheDraft &draft)
{
    QList<QByteArray> digests;
    for (const DraftRecord &record : draft.records) {
        if (record.result) {
            digests += record.digest;
        }
    }
    std::sort(digests.begin(), digests.end());
    return digests;
}

QSet<Digest> diffIDs(const CacheDraft &draft, const PlatformCache &cache)
{
    QSet<Digest> ids;
    for (const LayerOrigin &origin : draft.layers()) {
        ids.insert(*cache.layers[index(origin.layer)].diffID);
    }
    return ids;
}

} // namespace

class TestCacheDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatBuildKitWrote_data();
    void writesWhatBuildKitWrote();
    void minOfMaxIsBuildKitsMin();
    void imageDecidesWhereItIsKnown();
    void resultsWithoutTheirLayersAreLeftOut();
    void mergeWithItselfIsItself();
    void mergeDoesNotDependOnTheOrder();
    void mergeHoldsAllOfBoth();
    void mergeTakesTheSmallestBlobOfALayer();
};

void TestCacheDraft::writesWhatBuildKitWrote_data()
{
    QTest::addColumn<QByteArray>("directory");
    QTest::addColumn<QByteArray>("tag");
    const auto row = [](const char *directory, const char *tag) {
        QTest::addRow("%s %s", directory, tag) << QByteArray(directory) << QByteArray(tag);
    };
    row("buildkit-pair", "min");
    row("buildkit-pair", "max");
    row("buildkit-local", "min-zstd");
    row("buildkit-local", "max-uncompressed");
    row("buildkit-multiplatform", "multi");
}

void TestCacheDraft::writesWhatBuildKitWrote()
{
    QFETCH(QByteArray, directory);
    QFETCH(QByteArray, tag);
    const CacheSnapshot snapshot = load(directory.constData(), tag.constData());
    const PlatformCache *source = &snapshot.primary();
    CacheDraft draft = draftOf(*source);
    QCOMPARE(write(draft, std::span(&source, 1)), source->configBytes);
}

void TestCacheDraft::minOfMaxIsBuildKitsMin()
{
    const CacheSnapshot max = load("buildkit-pair", "max");
    const CacheSnapshot min = load("buildkit-pair", "min");
    const PlatformCache *source = &max.primary();
    CacheDraft draft = draftOf(*source);
    QCOMPARE(withResults(draft).size(), 13);
    const auto dropped = reduceToMin(draft, std::span(&source, 1), std::nullopt);
    QCOMPARE(dropped.size(), size_t(7));
    const CacheDraft expected = draftOf(min.primary());
    QCOMPARE(draft.records.size(), expected.records.size());
    QCOMPARE(withResults(draft), withResults(expected));
    QCOMPARE(diffIDs(draft, *source), diffIDs(expected, min.primary()));
    for (const DroppedResult &result : dropped) {
        QVERIFY(!draft.records[result.record].result);
        QVERIFY(!result.result.chain.empty());
    }
}

void TestCacheDraft::imageDecidesWhereItIsKnown()
{
    const CacheSnapshot max = load("buildkit-pair", "max");
    const PlatformCache *source = &max.primary();
    CacheDraft draft = draftOf(*source);
    const auto dropped = reduceToMin(draft, std::span(&source, 1), std::vector<Digest>());
    QCOMPARE(dropped.size(), size_t(13));
    QVERIFY(draft.layers().empty());
}

void TestCacheDraft::resultsWithoutTheirLayersAreLeftOut()
{
    const CacheSnapshot max = load("buildkit-pair", "max");
    const CacheDraft whole = draftOf(max.primary());
    const LayerOrigin lost = whole.layers()[3];
    const CacheDraft draft = draftOf(max.primary(), [&](const LayerOrigin &origin) { return origin != lost; });
    QCOMPARE(draft.records.size(), whole.records.size());
    const auto layers = draft.layers();
    QVERIFY(std::find(layers.begin(), layers.end(), lost) == layers.end());
    QVERIFY(withResults(draft).size() < withResults(whole).size());
}

void TestCacheDraft::mergeWithItselfIsItself()
{
    const CacheSnapshot max = load("buildkit-pair", "max");
    const PlatformCache *source = &max.primary();
    const std::vector<const PlatformCache *> twice{source, source};
    const MergedDraft merged = mergeCaches(twice);
    QCOMPARE(write(merged.draft, twice), source->configBytes);
    QCOMPARE(merged.shares[0].records, 22);
    QCOMPARE(merged.shares[0].results, 13);
    QCOMPARE(merged.shares[1].records, 0);
    QCOMPARE(merged.shares[1].results, 0);
    QCOMPARE(merged.shares[1].layers, 0);
}

void TestCacheDraft::mergeDoesNotDependOnTheOrder()
{
    const CacheSnapshot a = load("buildkit-grown", "main");
    const CacheSnapshot b = load("buildkit-pair", "max");
    const CacheSnapshot c = load("buildkit-local", "max-zstd");
    const CacheSnapshot d = load("buildkit-inline", "inline");
    std::vector<const PlatformCache *> sources{&a.primary(), &b.primary(), &c.primary(), &d.primary()};
    std::sort(sources.begin(), sources.end());
    QByteArray first;
    int count = 0;
    do {
        const QByteArray bytes = write(mergeCaches(sources).draft, sources);
        if (first.isEmpty()) {
            first = bytes;
        }
        QCOMPARE(bytes, first);
        ++count;
    } while (std::next_permutation(sources.begin(), sources.end()));
    QCOMPARE(count, 24);
    QVERIFY(CacheGraph::build(*CacheConfig::fromJson(first)));
}

void TestCacheDraft::mergeHoldsAllOfBoth()
{
    const CacheSnapshot a = load("buildkit-grown", "main");
    const CacheSnapshot b = load("buildkit-multiplatform", "multi");
    const std::vector<const PlatformCache *> sources{&a.primary(), &b.primary()};
    const MergedDraft merged = mergeCaches(sources);
    const auto config = CacheConfig::fromJson(write(merged.draft, sources));
    const auto graph = CacheGraph::build(*config);
    QVERIFY(graph);
    QSet<QByteArray> restorable;
    for (size_t i = 0; i < (*graph)->recordCount(); ++i) {
        if ((*graph)->isRestorable(static_cast<RecordId>(i))) {
            restorable.insert((*graph)->identity(static_cast<RecordId>(i)));
        }
    }
    for (const PlatformCache *source : sources) {
        for (size_t i = 0; i < source->graph->recordCount(); ++i) {
            const auto id = static_cast<RecordId>(i);
            QVERIFY(!source->graph->isRestorable(id) || restorable.contains(source->graph->identity(id)));
        }
    }
    QCOMPARE(merged.shares[0].records, 34);
    QCOMPARE(merged.shares[1].records, diff(a.primary(), b.primary()).recordSums.onlyB);
    QVERIFY(merged.shares[1].records > 0);
}

void TestCacheDraft::mergeTakesTheSmallestBlobOfALayer()
{
    const CacheSnapshot gzip = load("buildkit-local", "min-gzip");
    const CacheSnapshot plain = load("buildkit-local", "min-uncompressed");
    const std::vector<const PlatformCache *> sources{&plain.primary(), &gzip.primary()};
    const MergedDraft merged = mergeCaches(sources);
    QCOMPARE(merged.draft.layers().size(), size_t(7)); // each diffID once
    for (const LayerOrigin &origin : merged.draft.layers()) {
        const Digest diffID = *sources[origin.source]->layers[index(origin.layer)].diffID;
        const qint64 size = sources[origin.source]->layers[index(origin.layer)].descriptor.size;
        for (const PlatformCache *source : sources) {
            for (const CacheLayer &layer : source->layers) {
                QVERIFY(layer.diffID != diffID || layer.descriptor.size >= size);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestCacheDraft)
#include "tst_cachedraft.moc"
