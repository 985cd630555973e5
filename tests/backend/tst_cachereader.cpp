#include "core/backend/cachereader.h"

#include "core/backend/inlineimage.h"
#include "core/cache/graphstats.h"
#include "core/cache/problemlist.h"
#include "core/content/manifest.h"
#include "core/content/mediatypes.h"
#include "tests/support/memoryblobstore.h"

#include <QTest>

using namespace cachalot;

namespace
{

QByteArray json(const Descriptor &descriptor, const QByteArray &more = {})
{
    return R"({"mediaType":")" + descriptor.mediaType.toUtf8() + R"(","digest":")" +
           descriptor.digest.toString().toUtf8() + R"(","size":)" + QByteArray::number(descriptor.size) + more + "}";
}

const QString kLayerType = QStringLiteral("application/vnd.oci.image.layer.v1.tar+gzip");
const QString kManifestType = QString::fromUtf16(mediatype::kOciManifest);
const QString kConfigType = QString::fromUtf16(mediatype::kOciConfig);
const QString kCacheConfigType = QString::fromUtf16(mediatype::kCacheConfig);
const QString kIndexType = QString::fromUtf16(mediatype::kOciIndex);

/// One record that has layer `top` as its result.
QByteArray inlineRecords(int top)
{
    return R"([{"digest":"sha256:)" + QByteArray(64, 'a') + R"(","layers":[{"layer":)" + QByteArray::number(top) +
           R"(,"createdAt":"2026-01-02T03:04:05Z"}]}])";
}

/// An image of two layers, with an inline cache unless `records` is empty.
Descriptor putImage(test::MemoryBlobStore &store, const QByteArray &architecture, const QByteArray &records)
{
    const Descriptor base = store.put("base", kLayerType);
    const Descriptor top = store.put("top " + architecture, kLayerType);
    const QByteArray diffID = "sha256:" + QByteArray(64, 'd');
    QByteArray config =
        R"({"os":"linux","architecture":")" + architecture + R"(","rootfs":{"diff_ids":[")" + diffID + R"(",")" +
        diffID + R"("]},"history":[{"created":"2026-01-01T00:00:00Z","created_by":"base"},)" +
        R"({"created_by":"ENV A=b","empty_layer":true},)" + R"({"created_by":"RUN /bin/sh -c make # buildkit"}])";
    if (!records.isEmpty()) {
        config += R"(,"moby.buildkit.cache.v0":")" + records.toBase64() + "\"";
    }
    const Descriptor image = store.put(config + "}", kConfigType);
    return store.put(R"({"schemaVersion":2,"config":)" + json(image) + R"(,"layers":[)" + json(base) + "," + json(top) +
                         "]}",
                     kManifestType);
}

QStringList codes(const CacheSnapshot &snapshot)
{
    QStringList found;
    for (const Problem &problem : snapshot.allProblems()) {
        found << problem.code;
    }
    return found;
}

CacheSnapshot readFrom(test::MemoryBlobStore &store, const Descriptor &manifest)
{
    auto snapshot = CacheReader(store, {}).read(manifest);
    if (!snapshot) {
        qFatal("%s", qPrintable(snapshot.error().message));
    }
    return *std::move(snapshot);
}

} // namespace

class TestCacheReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEachPlatformOfAnIndex();
    void imageWithoutCacheIsSilentlyEmpty();
    void mismatchingDiffIDsAreSkipped();
    void brokenInlineRecordsNameThePlace();
    void lastCacheConfigOfAnIndexCounts();
    void configOverOneMiBIsRejectedButShown();
    void absentLayerBlobsAreFound();
    void problemsAreBounded();
    void instructionsReadAsWritten_data();
    void instructionsReadAsWritten();
};

void TestCacheReader::readsEachPlatformOfAnIndex()
{
    test::MemoryBlobStore store;
    const Descriptor amd = putImage(store, "amd64", inlineRecords(1));
    const Descriptor arm = putImage(store, "arm64", inlineRecords(0));
    const Descriptor attestation = putImage(store, "unknown", {});
    const Descriptor index =
        store.put(R"({"mediaType":")" + kIndexType.toUtf8() + R"(","manifests":[)" +
                      json(amd, R"(,"platform":{"os":"linux","architecture":"amd64"})") + "," +
                      json(arm, R"(,"platform":{"os":"linux","architecture":"arm64","variant":"v8"})") + "," +
                      json(attestation, R"(,"platform":{"os":"unknown","architecture":"unknown"})") + "]}",
                  kIndexType);
    const CacheSnapshot snapshot = readFrom(store, index);
    QCOMPARE(snapshot.format, CacheFormat::Inline);
    QCOMPARE(snapshot.platforms.size(), size_t(2));
    QCOMPARE(snapshot.platforms[0].platform, QStringLiteral("linux/amd64"));
    QCOMPARE(snapshot.platforms[1].platform, QStringLiteral("linux/arm64/v8"));
    QCOMPARE(snapshot.platforms[0].layers[1].label, QStringLiteral("RUN make"));
    QCOMPARE(snapshot.platforms[0].layers[0].createdAt, QByteArray("2026-01-01T00:00:00Z"));
    QCOMPARE(snapshot.platforms[0].recordLabels[0], QStringLiteral("RUN make"));
    QVERIFY(codes(snapshot).isEmpty());
    const CacheTotals totals = totalsOf(snapshot);
    QCOMPARE(totals.layers, 4);
    QCOMPARE(totals.uniqueBlobs, 3); // the base is shared
    QCOMPARE(totals.recordsRestorable, 2);
}

void TestCacheReader::imageWithoutCacheIsSilentlyEmpty()
{
    test::MemoryBlobStore store;
    const CacheSnapshot snapshot = readFrom(store, putImage(store, "amd64", {}));
    QCOMPARE(codes(snapshot), QStringList{QStringLiteral("config-absent")});
    QCOMPARE(snapshot.allProblems().front().effect, BuildEffect::SilentlyEmpty);
    QVERIFY(snapshot.isMalformed());
}

void TestCacheReader::mismatchingDiffIDsAreSkipped()
{
    test::MemoryBlobStore store;
    const Descriptor image = store.put(
        R"({"rootfs":{"diff_ids":[]},"moby.buildkit.cache.v0":")" + inlineRecords(0).toBase64() + "\"}", kConfigType);
    const Descriptor manifest = store.put(
        R"({"config":)" + json(image) + R"(,"layers":[)" + json(store.put("base", kLayerType)) + "]}", kManifestType);
    const CacheSnapshot snapshot = readFrom(store, manifest);
    QCOMPARE(codes(snapshot), QStringList{QStringLiteral("config-malformed")});
    QVERIFY(snapshot.allProblems().front().message.contains(QStringLiteral("0 diff_ids for 1 layers")));
}

void TestCacheReader::brokenInlineRecordsNameThePlace()
{
    test::MemoryBlobStore store;
    const CacheSnapshot snapshot = readFrom(store, putImage(store, "amd64", R"([{"digest":7}])"));
    QCOMPARE(codes(snapshot), QStringList{QStringLiteral("config-malformed")});
    QVERIFY2(snapshot.allProblems().front().message.contains(QStringLiteral("[0].digest: a number")),
             qPrintable(snapshot.allProblems().front().message));
}

void TestCacheReader::lastCacheConfigOfAnIndexCounts()
{
    test::MemoryBlobStore store;
    const Descriptor first = store.put("not even JSON", kCacheConfigType);
    const Descriptor second =
        store.put(R"({"records":[{"digest":"sha256:)" + QByteArray(64, 'b') + R"("}]})", kCacheConfigType);
    const Descriptor index = store.put(R"({"manifests":[)" + json(first) + "," + json(second) + "]}", kIndexType);
    const CacheSnapshot snapshot = readFrom(store, index);
    QCOMPARE(snapshot.primary().config->digest, second.digest);
    QCOMPARE(codes(snapshot), QStringList{QStringLiteral("no-results")});
}

void TestCacheReader::configOverOneMiBIsRejectedButShown()
{
    test::MemoryBlobStore store;
    const QByteArray records = R"({"records":[{"digest":"sha256:)" + QByteArray(64, 'b') + R"("}]})";
    const qsizetype padding = kBuildKitMaxManifestBytes - records.size();
    for (const qsizetype extra : {qsizetype(0), qsizetype(1)}) {
        const Descriptor config = store.put(records + QByteArray(padding + extra, ' '), kCacheConfigType);
        const Descriptor manifest = store.put(R"({"config":)" + json(config) + R"(,"layers":[]})", kManifestType);
        const CacheSnapshot snapshot = readFrom(store, manifest);
        QCOMPARE(codes(snapshot).contains(QStringLiteral("config-too-large")), extra == 1);
        QCOMPARE(snapshot.primary().cacheConfig.records.size(), size_t(1));
    }
}

void TestCacheReader::absentLayerBlobsAreFound()
{
    test::MemoryBlobStore store;
    const Descriptor manifest = putImage(store, "amd64", inlineRecords(1));
    CacheSnapshot snapshot = readFrom(store, manifest);
    store.remove(snapshot.primary().layers[1].descriptor.digest);
    QVERIFY(checkPresence(store, snapshot.platforms.front(),
                          [](qint64 results) { return results == 1 ? BuildEffect::BuildFails : BuildEffect::None; },
                          {}));
    QCOMPARE(codes(snapshot), QStringList{QStringLiteral("blob-missing")});
    QCOMPARE(snapshot.allProblems().front().digest, snapshot.primary().layers[1].descriptor.digest);
    QCOMPARE(snapshot.allProblems().front().effect, BuildEffect::BuildFails);
}

void TestCacheReader::problemsAreBounded()
{
    ProblemList list;
    for (int i = 0; i < 1000; ++i) {
        list.add({Severity::Error, QStringLiteral("x"), QString::number(i), Digest(), BuildEffect::None});
    }
    list.add({Severity::Error, QStringLiteral("y"), QStringLiteral("other"), Digest(), BuildEffect::None});
    const auto problems = list.take();
    QCOMPARE(problems.size(), size_t(ProblemList::kMaxPerCode + 2));
    QCOMPARE(problems.back().message, QStringLiteral("and 900 more of this kind"));
}

void TestCacheReader::instructionsReadAsWritten_data()
{
    QTest::addColumn<QString>("createdBy");
    QTest::addColumn<QString>("instruction");
    QTest::newRow("run") << QStringLiteral("RUN /bin/sh -c npm ci # buildkit") << QStringLiteral("RUN npm ci");
    QTest::newRow("copy") << QStringLiteral("COPY a ./b # buildkit") << QStringLiteral("COPY a ./b");
    QTest::newRow("classic run") << QStringLiteral("/bin/sh -c make") << QStringLiteral("RUN make");
    QTest::newRow("classic nop") << QStringLiteral("/bin/sh -c #(nop)  CMD [\"sh\"]") << QStringLiteral("CMD [\"sh\"]");
    QTest::newRow("comment inside") << QStringLiteral("RUN /bin/sh -c echo '# buildkit' x # buildkit")
                                    << QStringLiteral("RUN echo '# buildkit' x");
}

void TestCacheReader::instructionsReadAsWritten()
{
    QFETCH(QString, createdBy);
    QFETCH(QString, instruction);
    QCOMPARE(instructionOf(createdBy), instruction);
}

QTEST_GUILESS_MAIN(TestCacheReader)
#include "tst_cachereader.moc"
