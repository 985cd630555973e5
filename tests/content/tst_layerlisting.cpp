#include "core/content/compression.h"
#include "core/content/hasher.h"
#include "core/content/layerlisting.h"
#include "core/content/ocilayout.h"
#include "tests/content/packing.h"
#include "tests/support/tarbuilder.h"
#include "tests/support/testdata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <clocale>

using namespace cachalot;
using namespace cachalot::test;

namespace
{

Result<std::vector<LayerEntry>> list(const QByteArray &packed, std::vector<LayerFinding> *findings = nullptr,
                                     const LayerLimits &limits = {}, qsizetype step = 1 << 20)
{
    TrickleSource source(packed, step);
    return LayerReader::list(source, limits, {}, findings);
}

QStringList pathsOf(const Result<std::vector<LayerEntry>> &entries)
{
    QStringList paths;
    if (!entries) {
        return {QStringLiteral("error: ") + entries.error().message};
    }
    for (const LayerEntry &entry : *entries) {
        paths.append(entry.path);
    }
    return paths;
}

QStringList codesOf(const std::vector<LayerFinding> &findings)
{
    QStringList codes;
    for (const LayerFinding &finding : findings) {
        codes.append(finding.code + u' ' + finding.path);
    }
    return codes;
}

QString typeName(EntryType type)
{
    switch (type) {
    case EntryType::File:
        return QStringLiteral("file");
    case EntryType::Directory:
        return QStringLiteral("directory");
    case EntryType::Symlink:
        return QStringLiteral("symlink");
    case EntryType::Hardlink:
        return QStringLiteral("hardlink");
    case EntryType::CharDevice:
        return QStringLiteral("char-device");
    case EntryType::BlockDevice:
        return QStringLiteral("block-device");
    case EntryType::Fifo:
        return QStringLiteral("fifo");
    case EntryType::Socket:
    case EntryType::Other:
        break;
    }
    return QStringLiteral("other");
}

/// One line for each entry, contents included, to compare with what Python's tarfile read.
Result<QStringList> described(const QByteArray &packed)
{
    QStringList lines;
    TrickleSource source(packed, 1 << 20);
    const auto visit = [&lines](const LayerEntry &entry, ByteSource &content) -> Result<> {
        QString sum;
        if (entry.type == EntryType::File) {
            CACHALOT_ASSIGN(const QByteArray bytes, readAll(content, 1 << 26, {}));
            if (bytes.size() != entry.size) {
                return fail(ErrorCode::Internal, QStringLiteral("%1 of %2 bytes").arg(bytes.size()).arg(entry.size));
            }
            sum = digestOf(bytes).hex();
        }
        lines.append(QStringLiteral("%1|%2|%3|%4|%5|%6|%7|%8|%9|%10|%11")
                         .arg(entry.path, typeName(entry.type), entry.linkTarget, sum)
                         .arg(entry.size)
                         .arg(entry.mode)
                         .arg(entry.uid)
                         .arg(entry.gid)
                         .arg(entry.modifiedSeconds)
                         .arg(entry.deviceMajor)
                         .arg(entry.deviceMinor));
        return {};
    };
    std::vector<LayerFinding> findings;
    CACHALOT_TRY(LayerReader::read(source, {}, {}, visit, &findings));
    for (const LayerFinding &finding : findings) {
        lines.append(QStringLiteral("finding: ") + finding.code + u' ' + finding.path);
    }
    return lines;
}

QStringList expected(const QJsonArray &entries)
{
    QStringList lines;
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        const auto number = [&entry](const char *key) {
            return QString::number(entry.value(QLatin1String(key)).toInteger());
        };
        const QJsonArray device = entry.value(u"device").toArray();
        lines.append(QStringList{entry.value(u"path").toString(), entry.value(u"type").toString(),
                                 entry.value(u"link").toString(), entry.value(u"sha256").toString(), number("size"),
                                 number("mode"), number("uid"), number("gid"), number("modified"),
                                 QString::number(device.at(0).toInt()), QString::number(device.at(1).toInt())}
                         .join(u'|'));
    }
    return lines;
}

QJsonDocument readJson(const QString &path)
{
    return QJsonDocument::fromJson(readData(path));
}

} // namespace

class TestLayerListing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsWhatTarfileReads_data();
    void readsWhatTarfileReads();
    void readsBuildKitsLayersAsTarfileDoes();
    void namesDoNotDependOnTheLocale_data();
    void namesDoNotDependOnTheLocale();
    void keepsEntriesInTheRoot();
    void takesAnEmptyBlobForAnEmptyLayer();
    void cutAnywhereIsNoticed_data();
    void cutAnywhereIsNoticed();
    void aDamagedHeaderIsAnError();
    void refusesWhatIsNoArchive_data();
    void refusesWhatIsNoArchive();
    void readsToTheEndOfTheBlob();
    void skipsContentsThatNobodyReads();
    void boundsWhatAnArchiveMayDo();
    void boundsTheContentsOfSparseFiles();
    void boundsFindings();
    void handsOnErrorsAndCancellation();
    void knowsWhiteouts_data();
    void knowsWhiteouts();
};

void TestLayerListing::init()
{
    std::setlocale(LC_ALL, "C.UTF-8");
}

void TestLayerListing::readsWhatTarfileReads_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"names-pax", "names-gnu", "sparse-gnu", "sparse-pax-0.0", "sparse-pax-0.1", "sparse-pax-1.0"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TestLayerListing::readsWhatTarfileReads()
{
    QFETCH(QString, name);
    const QByteArray archive = readData(QStringLiteral("layers/%1.tar").arg(name));
    QStringList lines = expected(readJson(QStringLiteral("layers/%1.json").arg(name)).array());
    QVERIFY(!lines.isEmpty());
    if (name == u"sparse-gnu") { // which BuildKit does not unpack, tarfile does
        lines.append(QStringLiteral("finding: unsupported-entry ") + lines.back().section(u'|', 0, 0));
    }
    for (const QByteArray &packed : {archive, gzipped(archive), zstdPacked(archive)}) {
        const auto read = described(packed);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(*read, lines);
    }
}

void TestLayerListing::readsBuildKitsLayersAsTarfileDoes()
{
    const QJsonObject layers = readJson(QStringLiteral("layers/buildkit-local.json")).object();
    QVERIFY(layers.size() > 50);
    bool hasNonAscii = false;
    for (auto layer = layers.begin(); layer != layers.end(); ++layer) {
        const QByteArray blob =
            readData(QStringLiteral("caches/buildkit-local/blobs/") + layer.key().replace(u':', u'/'));
        const auto read = described(blob);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(*read, expected(layer.value().toArray()));
        hasNonAscii = hasNonAscii || read->join(u' ').contains(u'ü');
    }
    QVERIFY(hasNonAscii);
}

void TestLayerListing::namesDoNotDependOnTheLocale_data()
{
    QTest::addColumn<QByteArray>("locale");
    QTest::newRow("C") << QByteArray("C");
    QTest::newRow("UTF-8") << QByteArray("C.UTF-8");
}

void TestLayerListing::namesDoNotDependOnTheLocale()
{
    QFETCH(QByteArray, locale);
    QVERIFY(std::setlocale(LC_ALL, locale.constData()) != nullptr);
    const auto read = described(readData(QStringLiteral("layers/names-pax.tar")));
    const QByteArray after = std::setlocale(LC_ALL, nullptr);
    QVERIFY(read);
    QCOMPARE(*read, expected(readJson(QStringLiteral("layers/names-pax.json")).array()));
    QCOMPARE(after, locale);
}

void TestLayerListing::keepsEntriesInTheRoot()
{
    TarBuilder tar;
    tar.directory("./")
        .file("/etc/passwd", "absolute")
        .file("../outside", "climbs")
        .file("a/../../outside", "climbs")
        .file("a/b/../c", "stays")
        .file("a//./d", "stays")
        .file("..a/...", "no dots to speak of")
        .file("./.", "a file for a root")
        .hardlink("hard", "/a/./c")
        .hardlink("hard-out", "a/../../x")
        .hardlink("hard-root", "./")
        .symlink("soft", "../../etc/passwd");
    std::vector<LayerFinding> findings;
    const auto entries = list(tar.bytes(), &findings);
    QCOMPARE(pathsOf(entries),
             (QStringList{QString(), QStringLiteral("etc/passwd"), QStringLiteral("a/c"), QStringLiteral("a/d"),
                          QStringLiteral("..a/..."), QStringLiteral("hard"), QStringLiteral("soft")}));
    QCOMPARE(entries->at(5).linkTarget, QStringLiteral("a/c"));
    QCOMPARE(entries->at(6).linkTarget, QStringLiteral("../../etc/passwd")); // as written: it is only text
    QCOMPARE(codesOf(findings),
             (QStringList{QStringLiteral("unsafe-path /etc/passwd"), QStringLiteral("unsafe-path ../outside"),
                          QStringLiteral("unsafe-path a/../../outside"), QStringLiteral("unsafe-path ./."),
                          QStringLiteral("unsafe-path hard-out"), QStringLiteral("unsafe-path hard-root")}));
}

void TestLayerListing::takesAnEmptyBlobForAnEmptyLayer()
{
    for (const QByteArray &blob : {QByteArray(), QByteArray(1024, '\0'), QByteArray(10240, '\0'), gzipped({}),
                                   gzipped(QByteArray(1024, '\0')), zstdPacked(QByteArray(1024, '\0'))}) {
        std::vector<LayerFinding> findings;
        QCOMPARE(pathsOf(list(blob, &findings)), QStringList());
        QCOMPARE(codesOf(findings), QStringList());
    }
}

void TestLayerListing::cutAnywhereIsNoticed_data()
{
    QTest::addColumn<QByteArray>("blob");
    TarBuilder tar;
    tar.directory("d").file("d/" + QByteArray(120, 'n'), mixedBytes(700)).file("e", "x").symlink("s", "e");
    QTest::newRow("plain") << tar.bytes();
    QTest::newRow("gzip") << gzipped(tar.bytes());
    QTest::newRow("zstd") << zstdPacked(tar.bytes());
}

void TestLayerListing::cutAnywhereIsNoticed()
{
    QFETCH(QByteArray, blob);
    std::vector<LayerFinding> none;
    QVERIFY(list(blob, &none));
    QVERIFY(none.empty());
    // One of the two blocks of the end-of-archive marker is enough, as for everybody.
    const qsizetype enough = detectCompression(blob) == Compression::Uncompressed ? blob.size() - 512 : blob.size();
    for (qsizetype size = 1; size < enough; ++size) {
        std::vector<LayerFinding> findings;
        const auto entries = list(blob.left(size), &findings);
        if (entries) {
            // libarchive takes the cut for the end. Between two entries Go's reader does, too, but it is worth a word.
            QCOMPARE(size % 512, 0);
            QVERIFY(!findings.empty());
            const QString code = findings.front().code;
            QVERIFY(code == u"bad-archive" || (code == u"no-end-marker" && !findings.front().unpackingFails));
        } else {
            QCOMPARE(entries.error().code, ErrorCode::Damaged);
        }
    }
}

void TestLayerListing::aDamagedHeaderIsAnError()
{
    TarBuilder tar;
    tar.file("first", "1").file("second", "2").file("third", "3");
    QByteArray archive = tar.bytes();
    archive[1024 + 10] = 'X'; // in the name of the second
    const auto entries = list(archive);
    QVERIFY(!entries);
    QCOMPARE(entries.error().code, ErrorCode::Damaged);
    QCOMPARE(entries.error().message,
             QStringLiteral("bad archive at byte 1024, at or after \"first\": Damaged tar archive"));
}

void TestLayerListing::refusesWhatIsNoArchive_data()
{
    QTest::addColumn<QByteArray>("blob");
    QTest::newRow("text") << QByteArray("this is no archive\n").repeated(100);
    QTest::newRow("json") << QByteArray("{}");
    QTest::newRow("noise") << mixedBytes(100'000);
    QTest::newRow("zip") << QByteArray("PK\x03\x04").leftJustified(600, '\0');
    QTest::newRow("ar") << QByteArray("!<arch>\n").leftJustified(600, ' ');
    QTest::newRow("cpio") << QByteArray("070701").leftJustified(600, '0');
    QTest::newRow("gzip in gzip") << gzipped(gzipped(TarBuilder().file("a").bytes()));
}

void TestLayerListing::refusesWhatIsNoArchive()
{
    QFETCH(QByteArray, blob);
    const auto entries = list(blob);
    QVERIFY(!entries);
    QCOMPARE(entries.error().code, ErrorCode::Damaged);
    QVERIFY2(entries.error().message.startsWith(QStringLiteral("bad archive at byte 0: ")),
             qPrintable(entries.error().message));
}

void TestLayerListing::readsToTheEndOfTheBlob()
{
    const QByteArray archive = TarBuilder().file("a", "x").bytes();
    QCOMPARE(pathsOf(list(archive + mixedBytes(100'000))), QStringList{QStringLiteral("a")});
    // The checksum stands after bytes that the archive does not need.
    QByteArray packed = gzipped(archive + QByteArray(1'000'000, '\0'));
    packed[packed.size() - 5] = static_cast<char>(packed[packed.size() - 5] ^ 1);
    const auto entries = list(packed);
    QVERIFY(!entries);
    QVERIFY2(entries.error().message.contains(QStringLiteral("gzip checksum")), qPrintable(entries.error().message));
}

void TestLayerListing::skipsContentsThatNobodyReads()
{
    TarBuilder tar;
    tar.file("large", mixedBytes(1'000'000)).file("small", "small").directory("empty");
    TrickleSource source(gzipped(tar.bytes()), 1000);
    QList<qint64> counts;
    const auto visit = [&counts](const LayerEntry &entry, ByteSource &content) -> Result<> {
        std::array<char, 10> some{};
        if (entry.path != u"small") {
            CACHALOT_ASSIGN(const qint64 count, content.read(some)); // only the beginning
            counts.append(count);
        }
        return {};
    };
    QVERIFY(LayerReader::read(source, {}, {}, visit));
    QCOMPARE(counts, (QList<qint64>{10, 0}));
}

void TestLayerListing::boundsWhatAnArchiveMayDo()
{
    const auto codeOf = [](const QByteArray &blob, const LayerLimits &limits) {
        const auto entries = list(blob, nullptr, limits);
        return entries ? QStringLiteral("none") : errorCodeName(entries.error().code);
    };
    const QString limit = errorCodeName(ErrorCode::LimitExceeded);
    TarBuilder tar;
    tar.file("a").file("b").file("c");
    QCOMPARE(codeOf(tar.bytes(), {.maxEntries = 3}), QStringLiteral("none"));
    QCOMPARE(codeOf(tar.bytes(), {.maxEntries = 2}), limit);
    QCOMPARE(codeOf(gzipped(tar.bytes()), {.maxUnpackedBytes = 512 * 5}), QStringLiteral("none"));
    QCOMPARE(codeOf(gzipped(tar.bytes()), {.maxUnpackedBytes = 512 * 5 - 1}), limit);
    const QByteArray longName(70'000, 'x');
    for (const QByteArray &archive : {TarBuilder().file(longName).file("after").bytes(),
                                      TarBuilder().symlink("s", longName).file("after").bytes()}) {
        std::vector<LayerFinding> findings;
        QCOMPARE(pathsOf(list(archive, &findings)), QStringList{QStringLiteral("after")});
        QCOMPARE(findings.front().code, QStringLiteral("name-too-long"));
        QVERIFY(findings.front().unpackingFails);
    }

    // Extended headers are held in memory: libarchive takes up to 1 MiB of them.
    const QByteArray damaged = errorCodeName(ErrorCode::Damaged).toUtf8();
    QCOMPARE(codeOf(TarBuilder().pax({{"comment", QByteArray(2'000'000, 'x')}}).file("a").bytes(), {}),
             QString::fromUtf8(damaged));
    TarBuilder nested;
    for (int i = 0; i < 10'000; ++i) {
        nested.pax({{"comment", "x"}});
    }
    QCOMPARE(codeOf(nested.file("a").bytes(), {}), QString::fromUtf8(damaged));
}

void TestLayerListing::boundsTheContentsOfSparseFiles()
{
    // One block of data, and a claim of 2^50 bytes.
    TarBuilder tar;
    tar.pax({{"GNU.sparse.major", "1"},
             {"GNU.sparse.minor", "0"},
             {"GNU.sparse.name", "huge"},
             {"GNU.sparse.realsize", QByteArray::number(qint64(1) << 50)}})
        .file("stored", QByteArray("1\n0\n3\n").leftJustified(512, '\0') + "abc");
    const auto entries = list(tar.bytes());
    QVERIFY(entries);
    QCOMPARE(entries->size(), size_t(1));
    QCOMPARE(entries->front().path, QStringLiteral("huge"));
    QCOMPARE(entries->front().size, qint64(1) << 50);

    BufferSource source(tar.bytes());
    qint64 total = 0;
    const auto visit = [&total](const LayerEntry &, ByteSource &content) -> Result<> {
        std::vector<char> piece(65536);
        for (;;) {
            CACHALOT_ASSIGN(const qint64 count, content.read(piece));
            if (count == 0) {
                return {};
            }
            total += count;
        }
    };
    const auto done = LayerReader::read(source, {.maxUnpackedBytes = 1'000'000}, {}, visit);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::LimitExceeded);
    QVERIFY(total > 900'000);
}

void TestLayerListing::boundsFindings()
{
    TarBuilder tar;
    for (int i = 0; i < 1500; ++i) {
        tar.file("../x");
    }
    std::vector<LayerFinding> findings;
    QVERIFY(list(tar.bytes(), &findings));
    QCOMPARE(findings.size(), size_t(1001));
    QCOMPARE(findings.back().code, QStringLiteral("more-findings"));
    QCOMPARE(findings.back().message, QStringLiteral("and 500 more"));
}

void TestLayerListing::handsOnErrorsAndCancellation()
{
    class FailingSource final : public ByteSource
    {
    public:
        [[nodiscard]] Result<qint64> read(std::span<char> buffer) override
        {
            if (m_calls++ == 0) {
                const QByteArray start = TarBuilder().file("a", QByteArray(100'000, 'x')).bytes().left(50'000);
                std::copy(start.begin(), start.end(), buffer.begin());
                return start.size();
            }
            return fail(Error{ErrorCode::Network, QStringLiteral("gone"), 503});
        }

    private:
        int m_calls = 0;
    };
    FailingSource failing;
    const auto lost = LayerReader::list(failing, {}, {});
    QVERIFY(!lost);
    QCOMPARE(lost.error().code, ErrorCode::Network);
    QCOMPARE(lost.error().httpStatus, std::optional<int>(503));

    const QByteArray archive = TarBuilder().file("a").file("b").bytes();
    BufferSource first(archive);
    const auto stopped = LayerReader::read(
        first, {}, {}, [](const LayerEntry &, ByteSource &) -> Result<> { return fail(ErrorCode::Usage, {}); });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Usage);

    std::stop_source stop;
    int visited = 0;
    BufferSource second(archive);
    const auto cancelled =
        LayerReader::read(second, {}, {stop.get_token(), nullptr}, [&](const LayerEntry &, ByteSource &) -> Result<> {
            visited += 1;
            stop.request_stop();
            return {};
        });
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QCOMPARE(visited, 1);
}

void TestLayerListing::knowsWhiteouts_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<WhiteoutKind>("kind");
    QTest::addColumn<QString>("hidden");
    const auto row = [](const char *path, WhiteoutKind kind, const char *hidden) {
        QTest::newRow(path) << QString::fromLatin1(path) << kind << QString::fromLatin1(hidden);
    };
    row("a/b", WhiteoutKind::None, "");
    row("a/.wh", WhiteoutKind::None, "");
    row("a/x.wh.b", WhiteoutKind::None, "");
    row(".wh.dir/b", WhiteoutKind::None, "");
    row(".wh.b", WhiteoutKind::File, "b");
    row("a/.wh.b", WhiteoutKind::File, "a/b");
    row("a/.wh..b", WhiteoutKind::File, "a/.b");
    row("a/c/.wh..wh..opq", WhiteoutKind::Opaque, "a/c");
    row(".wh..wh..opq", WhiteoutKind::Opaque, "");
    row("a/.wh..wh.aufs", WhiteoutKind::Metadata, "");
    row("a/.wh..wh.plnk", WhiteoutKind::Metadata, "");
    row("a/.wh.", WhiteoutKind::Metadata, "");
    row("a/.wh..", WhiteoutKind::Metadata, "");
    row("a/.wh...", WhiteoutKind::Metadata, "");
    row("a/.wh....", WhiteoutKind::File, "a/...");
}

void TestLayerListing::knowsWhiteouts()
{
    QFETCH(QString, path);
    QTEST(whiteoutOf(path).kind, "kind");
    QTEST(whiteoutOf(path).hiddenPath, "hidden");
}

QTEST_APPLESS_MAIN(TestLayerListing)
#include "tst_layerlisting.moc"
