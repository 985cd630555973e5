#include "core/backend/local/localbackend.h"
#include "core/backend/objectstore/objectcache.h"
#include "core/transfer/copyrunner.h"
#include "tests/support/testdata.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cachalot;

namespace
{

std::unique_ptr<LocalBackend> local(const QString &directory, const QString &tag)
{
    auto backend = LocalBackend::create(
        BackendSpec(QStringLiteral("local"), {{QStringLiteral("dest"), directory}, {QStringLiteral("tag"), tag}}));
    return backend ? *std::move(backend) : nullptr;
}

/// A store that keeps its caches as object stores do: blobs in a directory, and one document.
class ObjectBackend final : public CacheBackend, private CachePublisher
{
public:
    explicit ObjectBackend(const QString &directory) : m_blobs(local(directory, QStringLiteral("none"))) {}

    [[nodiscard]] const BackendSpec &spec() const override { return m_blobs->spec(); }
    [[nodiscard]] Result<CacheSnapshot> load(const OpContext &context) override
    {
        return readObjectCache(m_document, BuildEffect::BuildFails, context);
    }
    [[nodiscard]] BlobStore &blobs() override { return m_blobs->blobs(); }
    [[nodiscard]] CacheCatalog *catalog() override { return nullptr; }
    [[nodiscard]] CachePublisher *publisher() override { return this; }
    [[nodiscard]] BuildEffect lostBlobEffect(qint64) const override { return BuildEffect::BuildFails; }

private:
    [[nodiscard]] Carrier carrier() const override { return Carrier::Object; }
    [[nodiscard]] BlobWriter &writer() override { return m_blobs->publisher()->writer(); }
    [[nodiscard]] Result<> prepare(const OpContext &context) override { return m_blobs->publisher()->prepare(context); }
    [[nodiscard]] Result<Descriptor> publish(const CacheToPublish &cache, const OpContext &) override
    {
        CACHALOT_ASSIGN(m_document, makeObjectDocument(cache));
        return Descriptor();
    }

    std::unique_ptr<LocalBackend> m_blobs;
    QByteArray m_document;
};

enum class DiffIDs { Told, Unknown };

std::vector<CopySource> sourceOf(std::shared_ptr<CacheBackend> backend, DiffIDs diffIDs = DiffIDs::Told)
{
    std::vector<CopySource> sources(1);
    auto snapshot = backend->load({});
    if (!snapshot) {
        qFatal("%s", qPrintable(snapshot.error().message));
    }
    sources.front().backend = std::move(backend);
    sources.front().snapshot = *std::move(snapshot);
    if (diffIDs == DiffIDs::Unknown) {
        for (CacheLayer &layer : sources.front().snapshot.platforms.front().layers) {
            layer.diffID.reset();
            layer.descriptor.annotations.clear();
        }
    }
    return sources;
}

std::shared_ptr<CacheBackend> pair(const char *tag)
{
    return local(test::dataPath(QStringLiteral("caches/buildkit-pair")), QString::fromLatin1(tag));
}

Result<CopyReport> copy(std::vector<CopySource> sources, CacheBackend &destination,
                        const CopyOptions &options = CopyOptions())
{
    CACHALOT_ASSIGN(const CopyPlan plan, planCopy(std::move(sources), destination, options, {}));
    return runCopy(plan, destination, nullptr, {});
}

QByteArray told(const Result<CopyReport> &report)
{
    return report ? QByteArray("done") : report.error().message.toUtf8();
}

} // namespace

class TestObjectCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aManifestBecomesAnnotationsAndBack();
    void unknownDiffIDsAreReadFromTheLayers();
    void layersThatAreThereAreReadForTheirDiffID();
    void aDamagedLayerGivesNoDiffID();
    void manifestOptionsAreIgnored();
    void layersThatArePackedAnewKeepTheirTime();
};

void TestObjectCopies::aManifestBecomesAnnotationsAndBack()
{
    const QTemporaryDir objects;
    const QTemporaryDir directory;
    const auto store = std::make_shared<ObjectBackend>(objects.path());
    const auto there = copy(sourceOf(pair("max")), *store);
    QVERIFY2(there, told(there));
    QVERIFY(there->manifest.digest.isNull());
    const auto snapshot = store->load({});
    QVERIFY(snapshot->allProblems().empty());
    QCOMPARE(snapshot->primary().layers.size(), size_t(14));

    const auto destination = local(directory.path(), QStringLiteral("main"));
    const auto back = copy(sourceOf(store), *destination);
    QVERIFY2(back, told(back));
    const auto original = pair("max")->load({});
    const auto returned = destination->load({});
    QVERIFY(returned->allProblems().empty());
    QCOMPARE(returned->manifestBytes, original->manifestBytes); // nothing got lost on the way
    QCOMPARE(returned->primary().configBytes, original->primary().configBytes);
}

void TestObjectCopies::unknownDiffIDsAreReadFromTheLayers()
{
    const QTemporaryDir objects;
    ObjectBackend store(objects.path());
    const auto report = copy(sourceOf(pair("max"), DiffIDs::Unknown), store);
    QVERIFY2(report, told(report));
    const auto original = pair("max")->load({});
    const auto snapshot = store.load({});
    QVERIFY(snapshot->allProblems().empty());
    for (size_t i = 0; i < 14; ++i) {
        QCOMPARE(snapshot->primary().layers[i].diffID, original->primary().layers[i].diffID);
    }
}

void TestObjectCopies::layersThatAreThereAreReadForTheirDiffID()
{
    const QTemporaryDir objects;
    ObjectBackend store(objects.path());
    QVERIFY(copy(sourceOf(pair("max")), store));
    const auto known = planCopy(sourceOf(pair("max")), store, CopyOptions(), {});
    QCOMPARE(known->bytesToRead, 0);

    const auto plan = planCopy(sourceOf(pair("max"), DiffIDs::Unknown), store, CopyOptions(), {});
    QVERIFY(plan);
    QCOMPARE(plan->count(PlannedBlob::Action::There), 14);
    QCOMPARE(plan->bytesToRead, 1'203'385);
    const auto report = runCopy(*plan, store, nullptr, {});
    QVERIFY2(report, told(report));
    QCOMPARE(report->bytesRead, 1'203'385);
    QCOMPARE(report->bytesWritten, 0);
    QVERIFY(store.load({})->allProblems().empty());

    // A manifest may do without, and BuildKit's exporters leave such a layer as it is.
    const auto manifest = planCopy(sourceOf(pair("max"), DiffIDs::Unknown),
                                   *local(objects.path(), QStringLiteral("main")), CopyOptions(), {});
    QCOMPARE(manifest->bytesToRead, 0);
}

void TestObjectCopies::aDamagedLayerGivesNoDiffID()
{
    const QTemporaryDir source;
    const QTemporaryDir objects;
    const std::shared_ptr<CacheBackend> damaged = local(source.path(), QStringLiteral("max"));
    QVERIFY(copy(sourceOf(pair("max")), *damaged));
    ObjectBackend store(objects.path());
    QVERIFY(copy(sourceOf(damaged), store));
    const Descriptor blob = damaged->load({})->primary().layers.front().descriptor;
    QFile file(source.path() + QStringLiteral("/blobs/sha256/") + blob.digest.hex());
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(blob.size - 1) && file.write("x") == 1); // the last byte of gzip's length
    file.close();
    const auto report = copy(sourceOf(damaged, DiffIDs::Unknown), store);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Damaged);
    QVERIFY2(report.error().message.contains(blob.digest.toShortString()), told(report));
}

void TestObjectCopies::manifestOptionsAreIgnored()
{
    const QTemporaryDir objects;
    ObjectBackend store(objects.path());
    CopyOptions options;
    options.imageManifest = true;
    options.ociMediaTypes = false; // which no manifest could be
    const auto plan = planCopy(sourceOf(pair("max")), store, options, {});
    QVERIFY(plan);
    QVERIFY(plan->format == CacheFormat::Object);
    QVERIFY(plan->isFormatIgnored);
    QVERIFY(!planCopy(sourceOf(pair("max")), store, CopyOptions(), {})->isFormatIgnored);
}

void TestObjectCopies::layersThatArePackedAnewKeepTheirTime()
{
    const QTemporaryDir objects;
    ObjectBackend store(objects.path());
    CopyOptions options;
    options.compression = CopyCompression{Compression::Zstd, {}, Force::Yes};
    const auto original = pair("max")->load({});
    for (const char *run : {"packed anew", "found packed"}) {
        const auto report = copy(sourceOf(pair("max")), store, options);
        QVERIFY2(report, told(report));
        const auto snapshot = store.load({});
        QHash<Digest, QByteArray> times;
        for (const CacheLayer &layer : snapshot->primary().layers) {
            times.insert(*layer.diffID, layer.createdAt);
        }
        for (const CacheLayer &layer : original->primary().layers) {
            QVERIFY2(!layer.createdAt.isEmpty() && times.value(*layer.diffID) == layer.createdAt, run);
        }
    }
}

QTEST_GUILESS_MAIN(TestObjectCopies)
#include "tst_objectcopies.moc"
