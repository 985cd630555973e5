#include "core/backend/local/localbackend.h"
#include "core/backend/manifestwriter.h"
#include "tests/support/testdata.h"

#include <QTest>

using namespace cachalot;

namespace
{

CacheToPublish publishable(const CacheSnapshot &snapshot)
{
    CacheToPublish cache;
    cache.config = snapshot.primary().cacheConfig;
    cache.format = snapshot.format;
    for (const CacheLayer &layer : snapshot.primary().layers) {
        cache.layers.push_back(layer.descriptor);
    }
    return cache;
}

CacheSnapshot load(const QString &directory, const QString &tag)
{
    const auto backend = LocalBackend::create(BackendSpec(
        QStringLiteral("local"), {{QStringLiteral("src"), test::dataPath(directory)}, {QStringLiteral("tag"), tag}}));
    auto snapshot = (*backend)->load({});
    if (!snapshot) {
        qFatal("%s", qPrintable(snapshot.error().message));
    }
    return *std::move(snapshot);
}

} // namespace

class TestManifestWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesAreBuildKits_data();
    void bytesAreBuildKits();
    void mediaTypesFollowTheFormat();
    void refusesWhatIsNoCache();
};

void TestManifestWriter::bytesAreBuildKits_data()
{
    QTest::addColumn<QString>("directory");
    QTest::addColumn<QString>("tag");
    const auto row = [](const char *directory, const char *tag) {
        QTest::addRow("%s %s", directory, tag)
            << QStringLiteral("caches/") + QString::fromLatin1(directory) << QString::fromLatin1(tag);
    };
    row("buildkit-pair", "min");
    row("buildkit-pair", "max");
    for (const char *tag : {"min-gzip", "min-zstd", "min-index", "min-docker", "min-uncompressed", "min-estargz",
                            "max-gzip", "max-zstd", "max-index", "max-docker", "max-uncompressed", "max-estargz"}) {
        row("buildkit-local", tag);
    }
    row("buildkit-grown", "main");
    row("buildkit-multiplatform", "multi");
}

void TestManifestWriter::bytesAreBuildKits()
{
    QFETCH(QString, directory);
    QFETCH(QString, tag);
    const CacheSnapshot snapshot = load(directory, tag);
    const auto documents = makeCacheDocuments(publishable(snapshot));
    QVERIFY2(documents, qPrintable(documents ? QString() : documents.error().message));
    QCOMPARE(documents->configBytes, snapshot.primary().configBytes);
    QCOMPARE(documents->config.digest, snapshot.primary().config->digest);
    QCOMPARE(documents->manifestBytes, snapshot.manifestBytes);
    QCOMPARE(documents->manifest.digest, snapshot.manifest.digest);
    QCOMPARE(documents->manifest.size, snapshot.manifest.size);
    QCOMPARE(documents->manifest.mediaType, snapshot.manifest.mediaType);
}

void TestManifestWriter::mediaTypesFollowTheFormat()
{
    // The max-index and max-docker exports are two carriers of builds of one store: what the one holds must come out
    // with the spelling of the other.
    CacheToPublish cache = publishable(load(QStringLiteral("caches/buildkit-local"), QStringLiteral("max-index")));
    cache.format = CacheFormat::DockerManifestList;
    const auto docker = makeCacheDocuments(cache);
    QVERIFY(docker);
    QVERIFY(!docker->manifestBytes.contains("vnd.oci.image.layer"));
    QVERIFY(docker->manifestBytes.contains("application/vnd.docker.image.rootfs.diff.tar.zstd"));
    cache = publishable(load(QStringLiteral("caches/buildkit-local"), QStringLiteral("max-docker")));
    cache.format = CacheFormat::ImageManifest;
    const auto oci = makeCacheDocuments(cache);
    QVERIFY(oci);
    QVERIFY(!oci->manifestBytes.contains("docker"));
}

void TestManifestWriter::refusesWhatIsNoCache()
{
    const CacheToPublish good = publishable(load(QStringLiteral("caches/buildkit-pair"), QStringLiteral("min")));
    const auto codeOf = [](const CacheToPublish &cache) {
        const auto documents = makeCacheDocuments(cache);
        return documents ? QStringLiteral("taken") : errorCodeName(documents.error().code);
    };
    QCOMPARE(codeOf(good), QStringLiteral("taken"));
    CacheToPublish cache = good;
    cache.format = CacheFormat::Inline;
    QCOMPARE(codeOf(cache), QStringLiteral("usage"));
    cache = good;
    cache.layers.pop_back();
    QCOMPARE(codeOf(cache), QStringLiteral("usage"));
    cache = good;
    std::swap(cache.layers[0], cache.layers[1]);
    QCOMPARE(codeOf(cache), QStringLiteral("usage"));
    cache = good;
    cache.layers.clear();
    cache.config.layers.clear();
    QCOMPARE(codeOf(cache), QStringLiteral("usage"));
}

QTEST_GUILESS_MAIN(TestManifestWriter)
#include "tst_manifestwriter.moc"
