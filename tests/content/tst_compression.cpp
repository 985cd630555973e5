#include "core/content/compression.h"
#include "core/content/decompressor.h"
#include "core/content/hasher.h"
#include "core/content/manifest.h"
#include "core/content/mediatypes.h"
#include "core/content/ocilayout.h"
#include "tests/content/packing.h"
#include "tests/support/testdata.h"

#include <QTest>

#include <zlib.h>

using namespace cachalot;
using namespace cachalot::test;

namespace
{

enum class Engine { Isal, Zlib };

std::unique_ptr<Inflater> makeEngine(Engine engine)
{
#ifdef CACHALOT_HAVE_ISAL
    if (engine == Engine::Isal) {
        return makeIsalInflater();
    }
#endif
    Q_UNUSED(engine)
    return makeZlibInflater();
}

void addEngines()
{
    QTest::addColumn<Engine>("engine");
#ifdef CACHALOT_HAVE_ISAL
    QTest::newRow("isal") << Engine::Isal;
#endif
    QTest::newRow("zlib") << Engine::Zlib;
}

/// Reads to the end in pieces of `pieceBytes`.
Result<QByteArray> drain(ByteSource &source, size_t pieceBytes = 64 * 1024)
{
    QByteArray all;
    std::vector<char> piece(pieceBytes);
    for (;;) {
        CACHALOT_ASSIGN(const qint64 count, source.read(piece));
        if (count == 0) {
            return all;
        }
        all.append(piece.data(), count);
    }
}

Result<QByteArray> gunzip(Engine engine, const QByteArray &packed, qsizetype step = 1 << 20,
                          size_t pieceBytes = 64 * 1024)
{
    TrickleSource source(packed, step);
    const auto unpacked = makeGzipSource(std::make_unique<PackedInput>(source), makeEngine(engine), {});
    return drain(*unpacked, pieceBytes);
}

Result<QByteArray> unpack(const QByteArray &packed, const DecompressionLimits &limits = {}, qsizetype step = 1 << 20,
                          size_t pieceBytes = 64 * 1024)
{
    TrickleSource source(packed, step);
    CACHALOT_ASSIGN(const auto unpacked, makeDecompressor(source, limits));
    return drain(*unpacked, pieceBytes);
}

QString messageOf(const Result<QByteArray> &result)
{
    return result ? QStringLiteral("%1 bytes without an error").arg(result->size()) : result.error().message;
}

const QByteArray kSmall = "Cachalot reads layers. " + mixedBytes(700) + " Cachalot reads layers.";

} // namespace

class TestCompression : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreBuildKits();
    void detectsByMagicNumber_data();
    void detectsByMagicNumber();
    void knowsEstargzFooters();

    void gzipReadsEveryKindOfBlock_data() { addEngines(); }
    void gzipReadsEveryKindOfBlock();
    void gzipReadsInPiecesOfAnySize_data() { addEngines(); }
    void gzipReadsInPiecesOfAnySize();
    void gzipReadsSeveralMembers_data() { addEngines(); }
    void gzipReadsSeveralMembers();
    void gzipTakesNothingAfterTheLastMember_data() { addEngines(); }
    void gzipTakesNothingAfterTheLastMember();
    void gzipChecksItsHeader_data() { addEngines(); }
    void gzipChecksItsHeader();
    void gzipCutAnywhereIsAnError_data() { addEngines(); }
    void gzipCutAnywhereIsAnError();
    void gzipWithAFlippedByteIsNeverWrong_data() { addEngines(); }
    void gzipWithAFlippedByteIsNeverWrong();
    void gzipTrailerIsChecked_data() { addEngines(); }
    void gzipTrailerIsChecked();

    void zstdReadsFrames();
    void zstdReadsInPiecesOfAnySize();
    void zstdCutAnywhereIsAnError();
    void zstdWithAFlippedByteIsNeverWrong();
    void zstdBoundsTheWindow();

    void boundsTheOutput_data();
    void boundsTheOutput();
    void plainBytesPassThrough();
    void errorsOfTheSourcePassThrough();
    void unpacksWhatBuildKitWrote();
};

void TestCompression::namesAreBuildKits()
{
    for (const QString &name :
         {QStringLiteral("uncompressed"), QStringLiteral("gzip"), QStringLiteral("estargz"), QStringLiteral("zstd")}) {
        const auto compression = compressionFromName(name);
        QVERIFY(compression);
        QCOMPARE(compressionName(*compression), name);
    }
    QVERIFY(!compressionFromName(u"Gzip"));
    QVERIFY(!compressionFromName(u""));
}

void TestCompression::detectsByMagicNumber_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<Compression>("compression");
    QTest::newRow("gzip") << gzipped("x").left(4) << Compression::Gzip;
    QTest::newRow("gzip, another method") << QByteArray("\x1f\x8b\x07\x00", 4) << Compression::Uncompressed;
    QTest::newRow("zstd") << zstdPacked("x").left(4) << Compression::Zstd;
    QTest::newRow("first skippable") << QByteArray("\x50\x2a\x4d\x18", 4) << Compression::Zstd;
    QTest::newRow("last skippable") << QByteArray("\x5f\x2a\x4d\x18", 4) << Compression::Zstd;
    QTest::newRow("no skippable") << QByteArray("\x60\x2a\x4d\x18", 4) << Compression::Uncompressed;
    QTest::newRow("short") << QByteArray("\x1f\x8b", 2) << Compression::Uncompressed;
    QTest::newRow("nothing") << QByteArray() << Compression::Uncompressed;
    QTest::newRow("tar") << QByteArray("etc/") << Compression::Uncompressed;
}

void TestCompression::detectsByMagicNumber()
{
    QFETCH(QByteArray, head);
    QTEST(detectCompression(head), "compression");
}

void TestCompression::knowsEstargzFooters()
{
    // As stargz-snapshotter's docs/estargz.md lays it out.
    const QByteArray end("\x01\x00\x00\xff\xff\x00\x00\x00\x00\x00\x00\x00\x00", 13);
    const QByteArray start("\x1f\x8b\x08\x04\x00\x00\x00\x00\x00\xff", 10);
    const QByteArray footer = start + QByteArray("\x1a\x00SG\x16\x00", 6) + "000000000000267fSTARGZ" + end;
    const QByteArray legacy = start + QByteArray("\x16\x00", 2) + "000000000000267fSTARGZ" + end;
    QCOMPARE(footer.size(), 51);
    QCOMPARE(legacy.size(), 47);
    QVERIFY(hasEstargzFooter(footer));
    QVERIFY(hasEstargzFooter("what is before it" + footer));
    QVERIFY(hasEstargzFooter("what is before it" + legacy));
    QVERIFY(!hasEstargzFooter(footer + ' '));
    QVERIFY(!hasEstargzFooter(footer.mid(1)));
    QVERIFY(!hasEstargzFooter(QByteArray(footer).replace("STARGZ", "STARGX")));
    QVERIFY(!hasEstargzFooter(QByteArray(footer).replace("267f", "267g")));
    QVERIFY(!hasEstargzFooter(QByteArray()));
}

void TestCompression::gzipReadsEveryKindOfBlock()
{
    QFETCH(Engine, engine);
    const QByteArray data = mixedBytes(3'000'000);
    const GzipOptions kinds[] = {{0, Z_DEFAULT_STRATEGY, false}, {1, Z_DEFAULT_STRATEGY, false},
                                 {9, Z_DEFAULT_STRATEGY, false}, {6, Z_FIXED, false},
                                 {6, Z_HUFFMAN_ONLY, false},     {6, Z_RLE, true}};
    for (const GzipOptions &kind : kinds) {
        const auto unpacked = gunzip(engine, gzipped(data, kind));
        QVERIFY2(unpacked && *unpacked == data, qPrintable(messageOf(unpacked)));
    }
    const auto empty = gunzip(engine, gzipped(QByteArray()));
    QVERIFY2(empty && empty->isEmpty(), qPrintable(messageOf(empty)));
}

void TestCompression::gzipReadsInPiecesOfAnySize()
{
    QFETCH(Engine, engine);
    const QByteArray data = mixedBytes(120'000) + QByteArray(80'000, 'x');
    const QByteArray packed = gzipped(data) + gzipped(data.left(5));
    const QByteArray both = data + data.left(5);
    for (const qsizetype step : {1, 2, 3, 7, 9, 1000, 1 << 20}) {
        for (const size_t piece : {1U, 7U, 4096U, 262'144U, 1'000'000U}) {
            const auto unpacked = gunzip(engine, packed, step, piece);
            QVERIFY2(unpacked && *unpacked == both, qPrintable(messageOf(unpacked)));
        }
    }
}

void TestCompression::gzipReadsSeveralMembers()
{
    QFETCH(Engine, engine);
    // As estargz has them: one for each file, some empty, with extra fields.
    QByteArray packed;
    QByteArray all;
    for (int i = 0; i < 2000; ++i) {
        const QByteArray data = mixedBytes((i * 37) % 301);
        packed += gzipped(data, {i % 10, Z_DEFAULT_STRATEGY, i % 3 == 0});
        all += data;
    }
    for (const qsizetype step : {1, 13, 1 << 20}) {
        const auto unpacked = gunzip(engine, packed, step);
        QVERIFY2(unpacked && *unpacked == all, qPrintable(messageOf(unpacked)));
    }
}

void TestCompression::gzipTakesNothingAfterTheLastMember()
{
    QFETCH(Engine, engine);
    const QByteArray packed = gzipped(kSmall);
    // gzip(1) takes zeros for padding; Go, and so BuildKit, does not.
    const QByteArray garbages[] = {"g",
                                   QByteArray(1, '\0'),
                                   QByteArray(512, '\0'),
                                   "garbage that is longer than a header",
                                   QByteArray(700'000, '\0') + 'x',
                                   QByteArray(5, '\0') + packed, // gzip(1) warns, Go fails
                                   packed.left(2),
                                   packed.left(9)};
    for (const QByteArray &garbage : garbages) {
        for (const qsizetype step : {1, 1 << 20}) {
            const auto unpacked = gunzip(engine, packed + garbage, step);
            QVERIFY2(!unpacked, qPrintable(messageOf(unpacked)));
            QCOMPARE(unpacked.error().code, ErrorCode::Damaged);
        }
    }
}

void TestCompression::gzipChecksItsHeader()
{
    QFETCH(Engine, engine);
    const QByteArray packed = gzipped(kSmall, {6, Z_DEFAULT_STRATEGY, true});
    QVERIFY(gunzip(engine, packed));
    // Any change of the header is noticed, since this one carries a checksum of itself.
    const qsizetype headerBytes = 10 + 2 + 8 + 10 + 10 + 2;
    for (qsizetype i = 0; i < headerBytes; ++i) {
        QByteArray changed = packed;
        changed[i] = static_cast<char>(changed[i] ^ 0x10);
        QVERIFY2(!gunzip(engine, changed), qPrintable(QString::number(i)));
    }
}

void TestCompression::gzipCutAnywhereIsAnError()
{
    QFETCH(Engine, engine);
    const QByteArray packed = gzipped(kSmall, {6, Z_DEFAULT_STRATEGY, true});
    for (qsizetype size = 0; size < packed.size(); ++size) {
        for (const size_t piece : {1U, 65536U}) {
            const auto unpacked = gunzip(engine, packed.left(size), 1 << 20, piece);
            QVERIFY2(!unpacked, qPrintable(QString::number(size)));
            QCOMPARE(unpacked.error().code, ErrorCode::Damaged);
        }
    }
    QVERIFY(gunzip(engine, packed));
}

void TestCompression::gzipWithAFlippedByteIsNeverWrong()
{
    QFETCH(Engine, engine);
    const QByteArray packed = gzipped(kSmall);
    for (qsizetype i = 0; i < packed.size(); ++i) {
        for (const int mask : {0x01, 0x80, 0xff}) {
            QByteArray changed = packed;
            changed[i] = static_cast<char>(changed[i] ^ mask);
            const auto unpacked = gunzip(engine, changed);
            QVERIFY2(!unpacked || *unpacked == kSmall, qPrintable(QString::number(i)));
            QVERIFY2(!unpacked || i < 10, qPrintable(QString::number(i))); // only time and system may change
        }
    }
}

void TestCompression::gzipTrailerIsChecked()
{
    QFETCH(Engine, engine);
    const QByteArray packed = gzipped(kSmall);
    QByteArray wrongSum = packed;
    wrongSum[packed.size() - 8] = static_cast<char>(packed[packed.size() - 8] ^ 1);
    QCOMPARE(messageOf(gunzip(engine, wrongSum)),
             QStringLiteral("wrong gzip checksum (at byte %1)").arg(packed.size()));
    QByteArray wrongSize = packed;
    wrongSize[packed.size() - 1] = 1;
    QCOMPARE(messageOf(gunzip(engine, wrongSize)),
             QStringLiteral("wrong size in a gzip trailer (at byte %1)").arg(packed.size()));
}

void TestCompression::zstdReadsFrames()
{
    const QByteArray data = mixedBytes(3'000'000);
    const QByteArray skippable("\x53\x2a\x4d\x18\x05\x00\x00\x00skip!", 13);
    const QByteArray packed =
        skippable + zstdPacked(data, 1) + skippable + zstdPacked({}) + zstdPacked(kSmall, 19) + skippable;
    const auto unpacked = unpack(packed);
    QVERIFY2(unpacked && *unpacked == data + kSmall, qPrintable(messageOf(unpacked)));

    for (const QByteArray &garbage : {QByteArray("garbage"), QByteArray(512, '\0'), skippable.left(12)}) {
        const auto damaged = unpack(packed + garbage);
        QVERIFY2(!damaged, qPrintable(messageOf(damaged)));
        QCOMPARE(damaged.error().code, ErrorCode::Damaged);
    }
}

void TestCompression::zstdReadsInPiecesOfAnySize()
{
    const QByteArray data = mixedBytes(120'000) + QByteArray(80'000, 'x');
    const QByteArray packed = zstdPacked(data) + zstdPacked(data.left(5));
    for (const qsizetype step : {1, 3, 1000, 1 << 20}) {
        for (const size_t piece : {1U, 7U, 4096U, 1'000'000U}) {
            const auto unpacked = unpack(packed, {}, step, piece);
            QVERIFY2(unpacked && *unpacked == data + data.left(5), qPrintable(messageOf(unpacked)));
        }
    }
}

void TestCompression::zstdCutAnywhereIsAnError()
{
    const QByteArray packed = zstdPacked(kSmall);
    for (qsizetype size = 4; size < packed.size(); ++size) { // with less it is no zstd
        for (const size_t piece : {1U, 65536U}) {
            const auto unpacked = unpack(packed.left(size), {}, 1 << 20, piece);
            QVERIFY2(!unpacked, qPrintable(QString::number(size)));
            QCOMPARE(unpacked.error().code, ErrorCode::Damaged);
        }
    }
}

void TestCompression::zstdWithAFlippedByteIsNeverWrong()
{
    const QByteArray packed = zstdPacked(kSmall);
    for (qsizetype i = 4; i < packed.size(); ++i) {
        for (const int mask : {0x01, 0x80, 0xff}) {
            QByteArray changed = packed;
            changed[i] = static_cast<char>(changed[i] ^ mask);
            const auto unpacked = unpack(changed);
            QVERIFY2(!unpacked || *unpacked == kSmall, qPrintable(QString::number(i)));
        }
    }
}

void TestCompression::zstdBoundsTheWindow()
{
    // A frame whose header asks for a window of 2^log, with one raw block "x" (RFC 8878, 3.1.1).
    const auto frame = [](int log) {
        return QByteArray("\x28\xb5\x2f\xfd\x00", 5) + static_cast<char>((log - 10) << 3) +
               QByteArray("\x09\x00\x00x", 4);
    };
    QCOMPARE(unpack(frame(27)).value_or(QByteArray()), QByteArray("x"));
    const auto tooLarge = unpack(frame(28));
    QVERIFY(!tooLarge);
    QCOMPARE(tooLarge.error().code, ErrorCode::LimitExceeded);
    QCOMPARE(unpack(frame(20), {.maxZstdWindowLog = 20}).value_or(QByteArray()), QByteArray("x"));
    QVERIFY(!unpack(frame(21), {.maxZstdWindowLog = 20}));
}

void TestCompression::boundsTheOutput_data()
{
    QTest::addColumn<QByteArray>("packed");
    const QByteArray data(1'000'000, 'a');
    QTest::newRow("gzip") << gzipped(data);
    QTest::newRow("zstd") << zstdPacked(data);
    QTest::newRow("plain") << data;
}

void TestCompression::boundsTheOutput()
{
    QFETCH(QByteArray, packed);
    QVERIFY(unpack(packed, {.maxOutputBytes = 1'000'000}));
    TrickleSource source(packed, 1 << 20);
    const auto unpacked = makeDecompressor(source, {.maxOutputBytes = 999'999});
    QVERIFY(unpacked);
    const auto all = drain(**unpacked);
    QVERIFY(!all);
    QCOMPARE(all.error().code, ErrorCode::LimitExceeded);
    char more = 0;
    QVERIFY(!(*unpacked)->read({&more, 1})); // and it stays so
}

void TestCompression::plainBytesPassThrough()
{
    for (const qsizetype size : {0, 1, 3, 4, 5, 1'000'000}) {
        const QByteArray data = "t" + mixedBytes(size);
        QCOMPARE(unpack(data, {}, 1, 7).value_or(QByteArray()), data);
        QCOMPARE(unpack(data).value_or(QByteArray()), data);
    }
    const auto nothing = unpack({});
    QVERIFY(nothing);
    QVERIFY(nothing->isEmpty());
}

void TestCompression::errorsOfTheSourcePassThrough()
{
    class FailingSource final : public ByteSource
    {
    public:
        explicit FailingSource(QByteArray bytes) : m_first(std::move(bytes), 10) {}
        [[nodiscard]] Result<qint64> read(std::span<char> buffer) override
        {
            CACHALOT_ASSIGN(const qint64 count, m_first.read(buffer));
            if (count == 0) {
                return fail(ErrorCode::Network, QStringLiteral("gone"));
            }
            return count;
        }

    private:
        TrickleSource m_first;
    };
    for (const QByteArray &packed : {gzipped(kSmall).left(100), zstdPacked(kSmall).left(100), QByteArray("abc")}) {
        FailingSource source(packed);
        Result<QByteArray> all;
        if (const auto unpacked = makeDecompressor(source); unpacked) {
            all = drain(**unpacked);
        } else {
            all = fail(unpacked.error());
        }
        QVERIFY(!all);
        QCOMPARE(all.error().code, ErrorCode::Network);
    }
}

void TestCompression::unpacksWhatBuildKitWrote()
{
    const OciLayout layout(dataPath(QStringLiteral("caches/buildkit-local")));
    const auto entries = layout.readIndex();
    QVERIFY(entries);
    LocalBlobStore store(layout);
    int seen[4] = {};
    for (const LayoutEntry &entry : *entries) {
        const auto manifest = Manifest::parse(
            readData(QStringLiteral("caches/buildkit-local/blobs/sha256/") + entry.descriptor.digest.hex()));
        QVERIFY(manifest);
        const auto &layers = manifest->shape == ManifestShape::Index ? manifest->manifests : manifest->layers;
        for (const Descriptor &layer : layers) {
            const auto compression = mediatype::layerCompression(layer.mediaType, layer.annotations);
            if (!compression) {
                continue; // the config of an index
            }
            auto packed = store.open(layer.digest, {});
            QVERIFY(packed);
            auto unpacked = makeDecompressor(**packed);
            QVERIFY(unpacked);
            HashingSource hashing(**unpacked);
            const auto all = drain(hashing);
            QVERIFY2(all, qPrintable(messageOf(all)));
            const QString diffID = layer.annotations.value(QString::fromUtf16(mediatype::kUncompressedAnnotation));
            QCOMPARE(hashing.finish().toString(), diffID);
            const QByteArray stored =
                readData(QStringLiteral("caches/buildkit-local/blobs/sha256/") + layer.digest.hex());
            QCOMPARE(hasEstargzFooter(stored.right(51)), *compression == Compression::Estargz);
            seen[static_cast<int>(*compression)] += 1;
        }
    }
    for (const int count : seen) {
        QVERIFY(count > 0);
    }
}

QTEST_APPLESS_MAIN(TestCompression)
#include "tst_compression.moc"
