#include "core/backend/local/localbackend.h"
#include "core/backend/objectstore/objectcache.h"
#include "core/cache/graphdiff.h"
#include "core/cache/graphstats.h"
#include "tests/support/testdata.h"

#include <QTest>

using namespace cachalot;

namespace
{

/// What BuildKit's s3 exporter wrote for the build that caches/buildkit-pair has in a directory.
QByteArray shop()
{
    return test::readData(QStringLiteral("objectstores/s3-shop.json"));
}

CacheSnapshot read(const QByteArray &document)
{
    auto snapshot = readObjectCache(document, BuildEffect::BuildFails, {});
    if (!snapshot) {
        qFatal("%s", qPrintable(snapshot.error().message));
    }
    return *std::move(snapshot);
}

CacheSnapshot loadPair()
{
    const auto backend = LocalBackend::create(BackendSpec(
        QStringLiteral("local"), {{QStringLiteral("src"), test::dataPath(QStringLiteral("caches/buildkit-pair"))},
                                  {QStringLiteral("tag"), QStringLiteral("max")}}));
    return *(*backend)->load({});
}

CacheToPublish publishable(const CacheSnapshot &snapshot)
{
    CacheToPublish cache;
    cache.format = CacheFormat::Object;
    cache.config = snapshot.primary().cacheConfig;
    for (const CacheLayer &layer : snapshot.primary().layers) {
        cache.layers.push_back(layer.descriptor);
    }
    return cache;
}

/// "code effect" of each problem.
QStringList told(const CacheSnapshot &snapshot)
{
    QStringList all;
    for (const Problem &problem : snapshot.allProblems()) {
        all << problem.code + u' ' + buildEffectName(problem.effect);
    }
    return all;
}

} // namespace

class TestObjectCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatBuildKitWrote();
    void hasTheStepsOfTheSameBuildInADirectory();
    void writesBuildKitsBytes();
    void writesWhatADirectoryHolds();
    void timesAreInUtc();
    void brokenDocuments_data();
    void brokenDocuments();
    void lastAnnotationsOfABlobCount();
    void refusesLayersWithoutDiffID();
};

void TestObjectCache::readsWhatBuildKitWrote()
{
    const CacheSnapshot snapshot = read(shop());
    QCOMPARE(told(snapshot), QStringList());
    QVERIFY(!snapshot.isMalformed());
    QVERIFY(snapshot.manifest.digest.isNull());
    const CacheTotals totals = totalsOf(snapshot);
    QCOMPARE(totals.layers, 14);
    QCOMPARE(totals.records, 22);
    QCOMPARE(totals.blobBytes, 1'203'385); // the sum of its keys' sizes in the bucket
    const CacheLayer &layer = snapshot.primary().layers.front();
    QCOMPARE(layer.descriptor.size, 91);
    QCOMPARE(layer.createdAt, QByteArray("2026-11-23T09:12:40.263320319Z"));
    QVERIFY(layer.inManifest);
    QCOMPARE(layer.diffID->toShortString(), QStringLiteral("2aea802fce7c"));
    QCOMPARE(layer.compression, Compression::Gzip);
}

void TestObjectCache::hasTheStepsOfTheSameBuildInADirectory()
{
    // Two runs of one build: their layers differ by the times of files, their steps by nothing.
    const CacheDiff difference = diff(loadPair().primary(), read(shop()).primary());
    QCOMPARE(difference.recordSums.common, 22);
    QCOMPARE(difference.recordSums.onlyA + difference.recordSums.onlyB, 0);
    QCOMPARE(difference.resultSums.onlyA + difference.resultSums.onlyB, 0);
    QVERIFY(difference.resultSums.both > 0);
}

void TestObjectCache::writesBuildKitsBytes()
{
    const auto document = makeObjectDocument(publishable(read(shop())));
    QVERIFY(document);
    QCOMPARE(*document, shop());
}

void TestObjectCache::writesWhatADirectoryHolds()
{
    const auto document = makeObjectDocument(publishable(loadPair()));
    QVERIFY(document);
    const CacheSnapshot again = read(*document);
    QCOMPARE(told(again), QStringList());
    for (const CacheLayer &layer : again.primary().layers) {
        QVERIFY(layer.diffID && layer.descriptor.size >= 0 && layer.createdAt.endsWith('Z'));
    }
}

void TestObjectCache::timesAreInUtc()
{
    CacheToPublish cache = publishable(read(shop()));
    const QString key = QStringLiteral("buildkit/createdat");
    cache.layers[0].annotations.insert(key, QStringLiteral("2026-11-23T10:12:40.120000+02:00"));
    cache.layers[1].annotations.remove(key);
    cache.layers[2].mediaType = QStringLiteral("application/vnd.docker.image.rootfs.diff.tar.gzip");
    const auto document = makeObjectDocument(cache);
    QVERIFY(document);
    const auto config = CacheConfig::fromJson(*document);
    QCOMPARE(config->layers[0].annotations->createdAt, QByteArray("2026-11-23T08:12:40.12Z"));
    QCOMPARE(config->layers[1].annotations->createdAt, QByteArray("0001-01-01T00:00:00Z"));
    QCOMPARE(config->layers[2].annotations->mediaType, QByteArray("application/vnd.oci.image.layer.v1.tar+gzip"));
    // Go's zero time means that nobody knows, and so it stays.
    QVERIFY(read(*document).primary().layers[1].createdAt.isEmpty());
}

void TestObjectCache::brokenDocuments_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<bool>("rejected");
    const QByteArray digest = "sha256:" + QByteArray(64, 'a');
    const auto layered = [&](const QByteArray &layer) {
        return QByteArray(R"({"layers":[)" + layer + R"(],"records":[{"digest":")" + digest +
                          R"(","layers":[{"layer":0,"createdAt":"2026-01-01T00:00:00Z"}]}]})");
    };
    const auto annotated = [&](const QByteArray &annotations, const QByteArray &blob) {
        return layered(R"({"blob":")" + blob + R"(","parent":-1,"annotations":)" + annotations + "}");
    };
    const QByteArray type = R"("mediaType":"application/vnd.oci.image.layer.v1.tar+gzip",)";
    const QByteArray diffID = R"("diffID":")" + digest + R"(",)";
    const QByteArray rest = R"("size":3,"createdAt":"2026-01-01T00:00:00Z"})";
    const auto row = [](const char *name, const QByteArray &document, const QStringList &expected, bool rejected) {
        QTest::newRow(name) << document << expected << rejected;
    };
    row("sound", annotated("{" + type + diffID + rest, digest), {}, false);
    row("blanks behind it", annotated("{" + type + diffID + rest, digest) + " \n\t", {}, false);
    const QStringList malformed{QStringLiteral("config-malformed import-rejected")};
    row("empty", QByteArray(), malformed, true);
    row("no JSON", QByteArray("<html>"), malformed, true);
    row("cut", shop().first(4000), malformed, true);
    row("something behind it", shop() + "{}", malformed, true);
    row("time that is none", annotated("{" + type + diffID + R"("createdAt":"yesterday"})", digest), malformed, true);
    row("no annotations", layered(R"({"blob":")" + digest + R"(","parent":-1})"),
        {QStringLiteral("annotations-missing import-rejected")}, true);
    row("annotations of null", annotated("null", digest), {QStringLiteral("annotations-missing import-rejected")},
        true);
    row("no diffID", annotated("{" + type + rest, digest), {QStringLiteral("diffid-missing import-rejected")}, true);
    row("diffID that is no digest", annotated("{" + type + R"("diffID":"abc",)" + rest, digest),
        {QStringLiteral("bad-digest step-runs")}, false);
    row("blob that is no digest", annotated("{" + type + diffID + rest, "latest"),
        {QStringLiteral("bad-digest build-fails")}, false);
    row("no layer's media type", annotated(R"({"mediaType":"text/plain",)" + diffID + rest, digest),
        {QStringLiteral("media-type-unknown step-runs")}, false);
    row("no records", QByteArray("{}"), {QStringLiteral("no-records silently-empty")}, false);
    row("looping record", R"({"records":[{"digest":")" + digest + R"(","inputs":[[{"link":0}]]}]})",
        {QStringLiteral("no-results silently-empty"), QStringLiteral("looping-record import-rejected")}, true);
}

void TestObjectCache::brokenDocuments()
{
    QFETCH(QByteArray, document);
    QFETCH(QStringList, expected);
    QFETCH(bool, rejected);
    const CacheSnapshot snapshot = read(document);
    QCOMPARE(told(snapshot), expected);
    QCOMPARE(snapshot.isMalformed(), rejected);
    QCOMPARE(snapshot.primary().configBytes, document); // it can be looked at
}

void TestObjectCache::lastAnnotationsOfABlobCount()
{
    CacheConfig config = *CacheConfig::fromJson(shop());
    ConfigLayer again = config.layers[3];
    again.annotations->size = 7;
    config.layers.push_back(again);
    const CacheSnapshot snapshot = read(config.toJson());
    QCOMPARE(snapshot.primary().layers[3].descriptor.size, 7);
}

void TestObjectCache::refusesLayersWithoutDiffID()
{
    CacheToPublish cache = publishable(read(shop()));
    cache.layers[4].annotations.clear();
    const auto document = makeObjectDocument(cache);
    QVERIFY(!document);
    QCOMPARE(document.error().code, ErrorCode::Damaged);
    QVERIFY(document.error().message.contains(cache.layers[4].digest.toShortString()));
    cache.layers.clear();
    cache.config.layers.clear();
    QCOMPARE(makeObjectDocument(cache).error().code, ErrorCode::Usage);
}

QTEST_GUILESS_MAIN(TestObjectCache)
#include "tst_objectcache.moc"
