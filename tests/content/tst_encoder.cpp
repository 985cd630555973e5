#include "core/content/encoder.h"
#include "core/content/estargz.h"
#include "core/content/hasher.h"
#include "tests/support/tarbuilder.h"

#include <QTest>

using namespace cachalot;

namespace
{

class BytesSink final : public ByteSink
{
public:
    [[nodiscard]] Result<> write(QByteArrayView data) override
    {
        bytes.append(data);
        return {};
    }
    [[nodiscard]] Result<> finish() override
    {
        ++finished;
        return {};
    }
    QByteArray bytes;
    int finished = 0;
};

QByteArray text()
{
    QByteArray all;
    for (int i = 0; i < 60'000; ++i) {
        all += "line " + QByteArray::number(i % 977) + '\n';
    }
    return all;
}

QByteArray unpacked(const QByteArray &packed)
{
    BufferSource source(packed);
    const auto decompressor = makeDecompressor(source);
    const auto bytes = decompressor ? readAll(**decompressor, qint64(1) << 30, {}) : Result<QByteArray>();
    return bytes ? *bytes : QByteArray("can't be unpacked");
}

} // namespace

class TestEncoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unpacksToWhatItWas_data();
    void unpacksToWhatItWas();
    void levelsAreBuildKits();
    void membersEndWhereTheyAreTold();
    void estargzKeepsTheTar();
    void estargzRefusesWhatItCantHold_data();
    void estargzRefusesWhatItCantHold();
};

void TestEncoder::unpacksToWhatItWas_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("level"); // -100: none
    for (const int level : {-100, -1, 0, 1, 2, 3, 4, 6, 9}) {
        QTest::addRow("gzip %d", level) << QStringLiteral("gzip") << level;
    }
    for (const int level : {-100, 0, 3, 6, 22}) {
        QTest::addRow("zstd %d", level) << QStringLiteral("zstd") << level;
    }
    QTest::newRow("uncompressed") << QStringLiteral("uncompressed") << -100;
}

void TestEncoder::unpacksToWhatItWas()
{
    QFETCH(QString, type);
    QFETCH(int, level);
    const Compression compression = *compressionFromName(type);
    const auto given = level == -100 ? std::nullopt : std::optional<int>(level);
    for (const QByteArray &content : {text(), QByteArray("x"), QByteArray()}) {
        QByteArray first;
        for (const qsizetype pieces : {qsizetype(1), qsizetype(7919)}) {
            BytesSink out;
            const auto encoder = makeEncoder(compression, given, out);
            QVERIFY(encoder);
            for (qsizetype at = 0; at < content.size(); at += content.size() / pieces + 1) {
                QVERIFY((*encoder)->write(
                    QByteArrayView(content).sliced(at, std::min(content.size() / pieces + 1, content.size() - at))));
            }
            QVERIFY((*encoder)->finish());
            QCOMPARE(out.finished, 1);
            QCOMPARE(unpacked(out.bytes), content);
            if (!content.isEmpty()) {
                QCOMPARE(compressionName(detectCompression(out.bytes)), type);
            }
            if (pieces == 1) {
                first = out.bytes;
            }
        }
        QVERIFY(type == u"uncompressed" || content.size() < 1000 || given == 0 || first.size() < content.size() / 4);
    }
}

void TestEncoder::levelsAreBuildKits()
{
    // klauspost/compress, zstd/encoder_options.go: EncoderLevelFromZstd
    QCOMPARE(zstdLevelOf(0), zstdLevelOf(2));
    QCOMPARE(zstdLevelOf(3), zstdLevelOf(std::nullopt));
    QCOMPARE(zstdLevelOf(3), zstdLevelOf(5));
    QCOMPARE(zstdLevelOf(6), zstdLevelOf(9));
    QCOMPARE(zstdLevelOf(10), zstdLevelOf(22));
    QVERIFY(zstdLevelOf(2) < zstdLevelOf(3) && zstdLevelOf(5) < zstdLevelOf(6) && zstdLevelOf(9) < zstdLevelOf(10));
    QVERIFY(checkCompressionLevel(Compression::Zstd, 22));
    QVERIFY(!checkCompressionLevel(Compression::Zstd, 23));
    QVERIFY(!checkCompressionLevel(Compression::Gzip, 10));
    QVERIFY(!checkCompressionLevel(Compression::Estargz, -2));
    QVERIFY(checkCompressionLevel(Compression::Uncompressed, 99));
}

void TestEncoder::membersEndWhereTheyAreTold()
{
    for (const int level : {-1, 1, 6}) {
        BytesSink out;
        const auto members = makeGzipMembers(level, out);
        QVERIFY(members);
        QVERIFY((*members)->endMember()); // nothing was begun
        QCOMPARE(out.bytes.size(), 0);
        QVERIFY((*members)->write("first"));
        QVERIFY((*members)->endMember());
        const qsizetype second = out.bytes.size();
        QVERIFY((*members)->write("second"));
        QVERIFY((*members)->endMember());
        QCOMPARE(unpacked(out.bytes.sliced(second)), QByteArray("second"));
        QCOMPARE(unpacked(out.bytes), QByteArray("firstsecond"));
    }
}

void TestEncoder::estargzKeepsTheTar()
{
    test::TarBuilder builder;
    builder.directory("etc").file("etc/a", text() + text() + text() + text() + text() + text() + text() + text());
    builder.file("etc/" + QByteArray(200, 'n'), "long")
        .file("etc/empty")
        .symlink("etc/l", "a")
        .hardlink("etc/h", "etc/a");
    const QByteArray tar = builder.bytes();
    BytesSink out;
    BufferSource source(tar);
    const auto summary = writeEstargz(source, std::nullopt, out, {});
    QVERIFY2(summary, qPrintable(summary ? QString() : summary.error().message));
    QCOMPARE(out.finished, 1);
    QVERIFY(hasEstargzFooter(out.bytes));
    const auto toc = estargzTocOffset(out.bytes.last(kEstargzFooterBytes));
    QVERIFY(toc);
    QCOMPARE(unpacked(out.bytes.first(*toc)), tar);
    const QByteArray all = unpacked(out.bytes);
    QCOMPARE(summary->uncompressedBytes, qint64(all.size()));
    QCOMPARE(summary->diffID, digestOf(all));
    // The table is a tar of its own behind the layer.
    const QByteArray table = all.sliced(tar.size());
    QVERIFY(table.startsWith("stargz.index.json"));
    const qsizetype size = table.sliced(124, 11).toLongLong(nullptr, 8);
    const QByteArray json = table.sliced(512, size);
    QCOMPARE(summary->tocDigest, digestOf(json));
    QVERIFY(json.contains(R"("name":"etc/l","type":"symlink")"));
    QVERIFY(json.contains(R"("type":"chunk")")); // the large file is in two pieces
}

void TestEncoder::estargzRefusesWhatItCantHold_data()
{
    QTest::addColumn<QByteArray>("tar");
    QTest::addColumn<QString>("code");
    test::TarBuilder sound;
    sound.file("a", "content");
    QTest::newRow("its own table") << test::TarBuilder().file("stargz.index.json", "{}").bytes()
                                   << QStringLiteral("unsupported");
    QTest::newRow("its own table, from here")
        << test::TarBuilder().file("./stargz.index.json", "{}").bytes() << QStringLiteral("unsupported");
    QTest::newRow("global header")
        << test::TarBuilder().add({.name = "g", .type = 'g', .content = {}, .link = {}}).bytes()
        << QStringLiteral("unsupported");
    QTest::newRow("sparse") << test::TarBuilder().pax({{"GNU.sparse.major", "1"}}).file("a", "b").bytes()
                            << QStringLiteral("unsupported");
    QTest::newRow("odd type") << test::TarBuilder().add({.name = "q", .type = 'Q', .content = {}, .link = {}}).bytes()
                              << QStringLiteral("unsupported");
    QTest::newRow("cut in a header") << sound.bytes().first(300) << QStringLiteral("damaged");
    QTest::newRow("cut in a file") << sound.bytes().first(515) << QStringLiteral("damaged");
    QTest::newRow("cut in the padding") << sound.bytes().first(700) << QStringLiteral("damaged");
    QTest::newRow("no tar") << QByteArray(2048, 'x') << QStringLiteral("damaged");
    QTest::newRow("huge extended header")
        << test::TarBuilder()
               .add({.name = "x", .type = 'x', .content = {}, .link = {}, .claimedSize = qint64(1) << 30})
               .bytes()
        << QStringLiteral("limit-exceeded");
}

void TestEncoder::estargzRefusesWhatItCantHold()
{
    QFETCH(QByteArray, tar);
    QFETCH(QString, code);
    BytesSink out;
    BufferSource source(tar);
    const auto summary = writeEstargz(source, std::nullopt, out, {});
    QVERIFY(!summary);
    QCOMPARE(errorCodeName(summary.error().code), code);
}

QTEST_GUILESS_MAIN(TestEncoder)
#include "tst_encoder.moc"
