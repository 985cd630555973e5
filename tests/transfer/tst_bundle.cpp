#include "core/transfer/bundle.h"

#include "core/backend/local/localbackend.h"
#include "core/cache/cachekeys.h"
#include "core/cache/graphstats.h"
#include "core/content/hasher.h"
#include "core/transfer/samples.h"
#include "core/transfer/verifyrunner.h"
#include "tests/support/serverprocess.h"
#include "tests/support/testdata.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <KTar>

using namespace cachalot;

namespace
{

QByteArray tarOf(const std::vector<std::pair<QString, QByteArray>> &files)
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    KTar tar(&buffer);
    tar.open(QIODevice::WriteOnly);
    for (const auto &[name, content] : files) {
        tar.writeFile(name, content);
    }
    tar.close();
    return buffer.data();
}

QString blobName(const QByteArray &content)
{
    return QStringLiteral("blobs/sha256/") + digestOf(content).hex();
}

Result<> unpack(QByteArray tar, const QString &directory, const BundleLimits &limits = {})
{
    QBuffer buffer(&tar);
    buffer.open(QIODevice::ReadOnly);
    return unpackBundle(buffer, directory, limits, {});
}

} // namespace

class TestBundle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Q_INIT_RESOURCE(cachalot); }
    void samplesAreSoundCaches();
    void samplesAreUnpackedOnce();
    void sampleKeysNameTheSteps();
    void unpacksWhatBelongs();
    void refusesWhatDoesNot_data();
    void refusesWhatDoesNot();
    void unpacksWhatDockerSaves();
    void refusesWhatDockerSavedLongAgo();
    void refusesAnExistingDirectory();
    void boundsHold();
};

void TestBundle::samplesAreSoundCaches()
{
    QTemporaryDir caches;
    const auto directory = unpackSamples(caches.path());
    QVERIFY2(directory, qPrintable(directory ? QString() : directory.error().message));
    const std::pair<const char *, qint64> expected[] = {{"min", 7}, {"max", 14}};
    for (const auto &[tag, layers] : expected) {
        auto backend = LocalBackend::create(
            BackendSpec(QStringLiteral("local"),
                        {{QStringLiteral("src"), *directory}, {QStringLiteral("tag"), QString::fromLatin1(tag)}}));
        QCOMPARE(totalsOf(*(*backend)->load({})).layers, layers);
        const auto report = verifyCache(**backend, {true, 0}, {});
        QVERIFY(report);
        QVERIFY(report->ok);
    }
}

void TestBundle::samplesAreUnpackedOnce()
{
    QTemporaryDir caches;
    const auto first = unpackSamples(caches.path());
    const QFileInfo before(*first + QStringLiteral("/index.json"));
    const auto second = unpackSamples(caches.path());
    QCOMPARE(*first, *second);
    QCOMPARE(QDir(caches.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
    QCOMPARE(QFileInfo(*second + QStringLiteral("/index.json")).lastModified(), before.lastModified());
}

void TestBundle::sampleKeysNameTheSteps()
{
    const auto keys = CacheKeys::fromJson(sampleCacheKeys());
    QVERIFY(keys);
    QVERIFY(keys->size() > 20);
}

void TestBundle::unpacksWhatBelongs()
{
    QTemporaryDir parent;
    const QString target = parent.filePath(QStringLiteral("made/cache"));
    QVERIFY(unpack(tarOf({{QStringLiteral("index.json"), "{}"}, {blobName("hello"), "hello"}}), target));
    QFile blob(target + u'/' + blobName("hello"));
    QVERIFY(blob.open(QIODevice::ReadOnly));
    QCOMPARE(blob.readAll(), QByteArray("hello"));
}

void TestBundle::refusesWhatDoesNot_data()
{
    QTest::addColumn<QByteArray>("tar");
    QTest::addColumn<QString>("place");
    const std::pair<QString, QByteArray> index{QStringLiteral("index.json"), "{}"};
    const auto row = [&](const char *name, const QString &file, const QByteArray &content) {
        QTest::newRow(name) << tarOf({index, {file, content}}) << file.section(u'/', -1);
    };
    row("other file", QStringLiteral("readme"), "x");
    row("wrong digest", blobName("hello"), "hullo");
    row("no digest", QStringLiteral("blobs/sha256/hello"), "hello");
    row("other folder", QStringLiteral("blobs/md5/") + QString(32, u'a'), "x");
    QTest::newRow("no index") << tarOf({{blobName("hello"), "hello"}}) << QStringLiteral("index.json");
    QTest::newRow("not a tar") << QByteArray(4096, 'x') << QString();
}

void TestBundle::refusesWhatDoesNot()
{
    QFETCH(QByteArray, tar);
    QFETCH(QString, place);
    QTemporaryDir parent;
    const auto result = unpack(tar, parent.filePath(QStringLiteral("cache")));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Damaged);
    QVERIFY2(result.error().message.contains(place), qPrintable(result.error().message));
    QVERIFY(QDir(parent.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

/// Docker 25 and later: an OCI layout, with manifest.json and repositories for older ones beside it.
void TestBundle::unpacksWhatDockerSaves()
{
    const QTemporaryDir parent;
    const QString layout = test::dataPath(QStringLiteral("caches/buildkit-inline"));
    const QString saved = parent.filePath(QStringLiteral("saved"));
    static_cast<void>(test::runProgram(QStringLiteral("cp"), {QStringLiteral("-r"), layout, saved}));
    for (const QString &name : {QStringLiteral("manifest.json"), QStringLiteral("repositories")}) {
        QFile file(saved + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[]");
    }
    const QString file = parent.filePath(QStringLiteral("image.tar"));
    static_cast<void>(test::runProgram(
        QStringLiteral("tar"), {QStringLiteral("-cf"), file, QStringLiteral("-C"), saved, QStringLiteral("blobs"),
                                QStringLiteral("index.json"), QStringLiteral("manifest.json"),
                                QStringLiteral("oci-layout"), QStringLiteral("repositories")}));
    const QString target = parent.filePath(QStringLiteral("cache"));
    const auto unpacked = unpackBundleFile(file, target, {}, {});
    QVERIFY2(unpacked, qPrintable(unpacked ? QString() : unpacked.error().message));
    const auto backend = LocalBackend::create(BackendSpec(
        QStringLiteral("local"), {{QStringLiteral("src"), target}, {QStringLiteral("tag"), QStringLiteral("inline")}}));
    const auto snapshot = (*backend)->load({});
    QVERIFY(snapshot);
    QCOMPARE(snapshot->format, CacheFormat::Inline);
    QVERIFY(snapshot->allProblems().empty());
}

/// Before Docker 25 its archives had the layers in folders of their own, and no manifest that a registry would know.
void TestBundle::refusesWhatDockerSavedLongAgo()
{
    const QTemporaryDir parent;
    const QString id(64, u'a');
    const auto result = unpack(tarOf({{id + QStringLiteral("/VERSION"), "1.0"},
                                      {id + QStringLiteral("/json"), "{}"},
                                      {id + QStringLiteral("/layer.tar"), "x"},
                                      {QStringLiteral("manifest.json"), "[]"},
                                      {QStringLiteral("repositories"), "{}"}}),
                               parent.filePath(QStringLiteral("cache")));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Unsupported);
    QVERIFY2(result.error().message.contains(QStringLiteral("skopeo copy docker-archive:")),
             qPrintable(result.error().message));
    QVERIFY(QDir(parent.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TestBundle::refusesAnExistingDirectory()
{
    QTemporaryDir parent;
    const auto result = unpack(tarOf({{QStringLiteral("index.json"), "{}"}}), parent.path());
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Refused);
    QVERIFY(QDir(parent.path()).isEmpty());
}

void TestBundle::boundsHold()
{
    QTemporaryDir parent;
    const QByteArray tar = tarOf({{QStringLiteral("index.json"), "{}"}, {blobName("hello"), "hello"}});
    QCOMPARE(unpack(tar, parent.filePath(QStringLiteral("a")), {1, 1000}).error().code, ErrorCode::LimitExceeded);
    QCOMPARE(unpack(tar, parent.filePath(QStringLiteral("b")), {9, 6}).error().code, ErrorCode::LimitExceeded);
    QVERIFY(unpack(tar, parent.filePath(QStringLiteral("c")), {2, 7}));
}

QTEST_GUILESS_MAIN(TestBundle)
#include "tst_bundle.moc"
