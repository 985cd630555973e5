#include "core/transfer/compressionforecast.h"

#include "core/backend/local/localbackend.h"
#include "core/cache/chains.h"
#include "core/cache/minforecast.h"
#include "core/content/encoder.h"
#include "core/transfer/layerreencoder.h"
#include "tests/support/memorybackend.h"
#include "tests/support/tarbuilder.h"
#include "tests/support/testdata.h"

#include <QTest>

#include <random>

using namespace cachalot;
using namespace cachalot::test;

namespace
{

std::unique_ptr<LocalBackend> openCache(const QString &name, const QString &tag)
{
    auto backend = LocalBackend::create(
        BackendSpec(QStringLiteral("local"), {{QStringLiteral("src"), dataPath(QStringLiteral("caches/") + name)},
                                              {QStringLiteral("tag"), tag}}));
    return *std::move(backend);
}

/// What the layers take when all are packed so.
qint64 truth(CacheBackend &backend, const PlatformCache &cache, const std::vector<LayerId> &layers,
             const PackingChoice &packing)
{
    qint64 bytes = 0;
    for (const LayerId id : layers) {
        const CacheLayer &layer = cache.layers[index(id)];
        auto blob = backend.blobs().open(layer.descriptor.digest, {});
        auto spool = SpoolFile::create();
        const auto made = reencodeLayer(
            **blob, {layer.compression.value_or(Compression::Uncompressed), packing.to, packing.level}, **spool, {});
        if (!made) {
            qFatal("%s", qPrintable(made.error().message));
        }
        bytes += made->size;
    }
    return bytes;
}

/// Text that packs like source code does, another for each seed.
QByteArray prose(quint32 seed, qsizetype size)
{
    std::mt19937 random(seed);
    QList<QByteArray> words;
    for (int i = 0; i < 500; ++i) {
        QByteArray word;
        for (quint32 letters = 2 + random() % 9; letters > 0; --letters) {
            word.append(char('a' + random() % 26));
        }
        words.append(word);
    }
    QByteArray text;
    while (text.size() < size) {
        const quint32 r = random();
        text += words[qsizetype(std::min(r % 500, (r >> 9) % 500))] + (r % 11 == 0 ? '\n' : ' ');
    }
    return text.left(size);
}

QByteArray noise(quint32 seed, qsizetype size)
{
    std::mt19937 random(seed);
    QByteArray bytes(size, '\0');
    for (char &byte : bytes) {
        byte = char(random());
    }
    return bytes;
}

/// Layers of some megabytes: many small files, a few large ones, text and what can't be packed.
void fillWithLayers(MemoryBackend &backend)
{
    for (quint32 layer = 0; layer < 6; ++layer) {
        TarBuilder tar;
        for (quint32 file = 0; file < 60; ++file) {
            const quint32 seed = layer * 100 + file;
            tar.file("src/" + QByteArray::number(seed), file % 7 == 0 ? noise(seed, 9'000) : prose(seed, 20'000));
        }
        tar.file("lib/" + QByteArray::number(layer), layer % 2 == 0 ? prose(layer, 900'000) : noise(layer, 400'000));
        backend.addLayer(tar.bytes());
    }
}

} // namespace

class TestCompressionForecast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSmallCacheIsMeasured();
    void theTruthLiesWithinTheMargin_data();
    void theTruthLiesWithinTheMargin();
    void theSampleIsTheSameEachTime();
    void theSampleIsBounded();
    void readsOnlyWithinReach();
    void aBombIsCutOff();
    void damageIsAnError();
    void estargzThatCannotBeIsSaid();
    void whatMinHolds();
};

void TestCompressionForecast::aSmallCacheIsMeasured()
{
    const auto backend = openCache(QStringLiteral("buildkit-pair"), QStringLiteral("max"));
    const auto snapshot = backend->load({});
    const PlatformCache &cache = snapshot->primary();
    const std::vector<LayerId> layers = distinctLayers(cache);
    const auto forecast = forecastCompression(*backend, cache, layers, usualPackings(), {}, {});
    QVERIFY2(forecast.has_value(), forecast ? "" : qPrintable(forecast.error().message));
    QVERIFY(forecast->isMeasured);
    QCOMPARE(forecast->storedBytes, 1'203'385);
    for (const PackingForecast &packing : forecast->packings) {
        QVERIFY(!packing.trouble);
        QCOMPARE(packing.margin, 0);
        QCOMPARE(packing.bytes, truth(*backend, cache, layers, packing.packing));
    }
}

void TestCompressionForecast::theTruthLiesWithinTheMargin_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("tag");
    QTest::newRow("a cache of BuildKit") << QStringLiteral("buildkit-pair") << QStringLiteral("max");
    QTest::newRow("packed with zstd") << QStringLiteral("buildkit-local") << QStringLiteral("min-zstd");
    QTest::newRow("large layers") << QString() << QString();
}

void TestCompressionForecast::theTruthLiesWithinTheMargin()
{
    QFETCH(QString, name);
    QFETCH(QString, tag);
    std::unique_ptr<CacheBackend> backend;
    CacheSnapshot snapshot;
    SampleLimits limits;
    if (name.isEmpty()) {
        auto memory = std::make_unique<MemoryBackend>();
        fillWithLayers(*memory);
        snapshot.platforms.push_back(memory->cache());
        backend = std::move(memory);
        limits.windows = 24;
        limits.windowBytes = 64 * 1024;
        limits.pieceBytes = 256 * 1024;
    } else {
        backend = openCache(name, tag);
        snapshot = *backend->load({});
        limits.windows = 12;
        limits.windowBytes = 100 * 1024;
    }
    const PlatformCache &cache = snapshot.primary();
    const std::vector<LayerId> layers = distinctLayers(cache);
    const auto forecast = forecastCompression(*backend, cache, layers, usualPackings(), limits, {});
    QVERIFY2(forecast.has_value(), forecast ? "" : qPrintable(forecast.error().message));
    QVERIFY(!forecast->isMeasured);
    for (const PackingForecast &packing : forecast->packings) {
        const qint64 real = truth(*backend, cache, layers, packing.packing);
        qInfo("%s: %lld ± %lld, really %lld", qPrintable(packing.packing.name()), packing.bytes, packing.margin, real);
        QVERIFY(packing.margin > 0);
        QVERIFY2(std::abs(packing.bytes - real) <= packing.margin, qPrintable(packing.packing.name()));
        QVERIFY(packing.packing.to == Compression::Uncompressed || (packing.packRate > 0 && packing.unpackRate > 0));
    }
}

void TestCompressionForecast::theSampleIsTheSameEachTime()
{
    MemoryBackend backend;
    fillWithLayers(backend);
    SampleLimits limits;
    limits.windows = 10;
    limits.windowBytes = 64 * 1024;
    std::vector<qint64> first;
    for (int i = 0; i < 2; ++i) {
        const auto forecast = forecastCompression(backend, backend.cache(), backend.chain(),
                                                  {{Compression::Zstd, std::nullopt}}, limits, {});
        QVERIFY(forecast.has_value());
        const std::vector<qint64> figures{forecast->packings[0].bytes, forecast->packings[0].margin,
                                          forecast->unpackedBytes, forecast->sampledBytes};
        if (i == 0) {
            first = figures;
        }
        QCOMPARE(figures, first);
    }
}

void TestCompressionForecast::theSampleIsBounded()
{
    // A terabyte in two layers, and many small ones: nothing is read for a plan.
    std::vector<qint64> sizes(20'000, 3'000);
    sizes[7] = qint64(1) << 39;
    sizes[19'000] = qint64(1) << 39;
    const SampleLimits limits;
    const SamplePlan plan = planSample(sizes, limits);
    QCOMPARE(plan.windows.size(), limits.windows);
    QVERIFY(plan.reach.has_value());
    qint64 read = 0;
    for (const SampleWindow &window : plan.windows) {
        QVERIFY(window.begin + window.bytes <= std::min(sizes[window.layer], *plan.reach));
        QVERIFY(window.bytes > 0);
    }
    for (const qint64 size : sizes) {
        read += std::min(size, *plan.reach);
    }
    QVERIFY(read <= limits.reachBytes);
    QVERIFY(qint64(limits.windows) * (limits.pieceBytes + limits.contextBytes) <= qint64(64) << 20);
}

void TestCompressionForecast::readsOnlyWithinReach()
{
    MemoryBackend backend;
    fillWithLayers(backend);
    SampleLimits limits;
    limits.reachBytes = 300'000;
    limits.windowBytes = 32 * 1024;
    const auto forecast =
        forecastCompression(backend, backend.cache(), backend.chain(), {{Compression::Gzip, std::nullopt}}, limits, {});
    QVERIFY(forecast.has_value());
    QVERIFY(!forecast->isMeasured); // red where all windows within reach pass for all that there are
    QCOMPARE(forecast->reach, std::optional<qint64>(50'000));
}

void TestCompressionForecast::aBombIsCutOff()
{
    QByteArray blob;
    {
        class Sink final : public ByteSink
        {
        public:
            explicit Sink(QByteArray &bytes) : m_bytes(bytes) {}
            Result<> write(QByteArrayView data) override
            {
                m_bytes.append(data.data(), data.size());
                return {};
            }
            Result<> finish() override { return {}; }

        private:
            QByteArray &m_bytes;
        } sink(blob);
        const auto encoder = *makeEncoder(Compression::Zstd, std::nullopt, sink);
        const QByteArray zeros(1 << 20, '\0');
        for (int i = 0; i < 200; ++i) {
            QVERIFY(encoder->write(zeros).has_value());
        }
        QVERIFY(encoder->finish().has_value());
    }
    MemoryBackend backend;
    backend.addLayer(blob);
    const auto forecast =
        forecastCompression(backend, backend.cache(), backend.chain(), {{Compression::Gzip, std::nullopt}}, {}, {});
    QVERIFY2(forecast.has_value(), forecast ? "" : qPrintable(forecast.error().message));
    QVERIFY(!forecast->isMeasured);
    QVERIFY(forecast->sampledBytes <= (qint64(1) << 20) + 16 * 1024);
}

void TestCompressionForecast::damageIsAnError()
{
    MemoryBackend backend;
    backend.addLayer(QByteArray("\x1f\x8b\x08\x00 is no gzip", 18));
    const auto forecast = forecastCompression(backend, backend.cache(), backend.chain(), usualPackings(), {}, {});
    QVERIFY(!forecast);
    QCOMPARE(forecast.error().code, ErrorCode::Damaged);
}

void TestCompressionForecast::estargzThatCannotBeIsSaid()
{
    MemoryBackend backend;
    TarBuilder tar;
    TarBuilder::Entry global;
    global.name = "pax_global_header";
    global.type = 'g';
    global.content = "20 comment=whatever\n";
    tar.add(global);
    tar.file("a", prose(1, 5'000));
    backend.addLayer(tar.bytes());
    const auto forecast =
        forecastCompression(backend, backend.cache(), backend.chain(),
                            {{Compression::Estargz, std::nullopt}, {Compression::Gzip, std::nullopt}}, {}, {});
    QVERIFY2(forecast.has_value(), forecast ? "" : qPrintable(forecast.error().message));
    QVERIFY(forecast->packings[0].trouble.has_value());
    QCOMPARE(forecast->packings[0].bytes, 0);
    QVERIFY(!forecast->packings[1].trouble);
    QVERIFY(forecast->packings[1].bytes > 0);
}

void TestCompressionForecast::whatMinHolds()
{
    const auto max = openCache(QStringLiteral("buildkit-pair"), QStringLiteral("max"));
    const auto min = openCache(QStringLiteral("buildkit-pair"), QStringLiteral("min"));
    const auto snapshot = max->load({});
    const auto truth = min->load({});
    const MinForecast forecast = forecastMin(snapshot->primary());
    // What BuildKit wrote as min of the same build: tests/data/caches/README.md.
    QCOMPARE(forecast.layersKept, 7);
    QCOMPARE(forecast.bytesKept, 1'134'960);
    QCOMPARE(forecast.layersDropped, 7);
    QCOMPARE(forecast.bytesDropped, 1'203'385 - 1'134'960);
    QCOMPARE(forecast.records, 22);
    QCOMPARE(forecast.resultsKept, 6);
    QCOMPARE(forecast.lost.size(), 7U);
    const CacheGraph &real = *truth->primary().graph;
    for (const RecordId lost : forecast.lost) {
        const QByteArray &identity = snapshot->primary().graph->identity(lost);
        for (size_t i = 0; i < real.recordCount(); ++i) {
            const auto record = static_cast<RecordId>(i);
            QVERIFY(real.identity(record) != identity || !real.isRestorable(record));
        }
    }
}

QTEST_APPLESS_MAIN(TestCompressionForecast)
#include "tst_compressionforecast.moc"
