#include "core/base/bytestream.h"
#include "core/content/hasher.h"
#include "core/content/ocilayout.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace cachalot;

namespace
{

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    QCOMPARE(file.write(bytes), qint64(bytes.size()));
}

/// A layout of its own for each test, with one blob.
struct Fixture {
    QTemporaryDir directory;
    OciLayout layout{directory.path()};
    QByteArray content = "the content";
    Digest digest = digestOf(content);

    Fixture()
    {
        QDir().mkpath(directory.filePath(QStringLiteral("blobs/sha256")));
        writeFile(layout.blobPath(digest), content);
    }
    void writeIndex(const QByteArray &json) const { writeFile(layout.indexPath(), json); }
};

QByteArray entry(const QByteArray &digest, const QByteArray &annotations)
{
    return R"({"mediaType":"m","digest":")" + digest + R"(","size":5,"annotations":{)" + annotations + "}}";
}

const QByteArray kA = "sha256:" + QByteArray(64, 'a');
const QByteArray kB = "sha256:" + QByteArray(64, 'b');
const QByteArray kC = "sha256:" + QByteArray(64, 'c');

} // namespace

class TestOciLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEntriesAsBuildKitDoes();
    void findsTagsAsBuildKitDoes();
    void keepsMalformedDigestsAsText();
    void namesTheFileInErrors_data();
    void namesTheFileInErrors();
    void listsBlobsOnly();
    void listsNothingWhereNothingIs();
    void readsBlobs();
    void refusesWhatIsNoBlob_data();
    void refusesWhatIsNoBlob();
    void followsLinksWithinTheLayout();
    void stopsWhenCancelled();
};

void TestOciLayout::namesEntriesAsBuildKitDoes()
{
    const Fixture fixture;
    fixture.writeIndex(
        "{\"manifests\":[" + entry(kA, R"("org.opencontainers.image.ref.name":"tag")") + "," +
        entry(kB, R"("org.opencontainers.image.ref.name":"v1","io.containerd.image.name":"reg/app:v1")") + "," +
        entry(kC, R"("other":"x")") + "]}");
    const auto entries = fixture.layout.readIndex();
    QVERIFY(entries);
    QCOMPARE(entries->size(), size_t(3));
    QCOMPARE(entries->at(0).name, QStringLiteral("tag"));
    QCOMPARE(entries->at(1).name, QStringLiteral("reg/app:v1"));
    QCOMPARE(entries->at(2).name, QString());
    QCOMPARE(entries->at(1).descriptor.digest.toString(), QString::fromLatin1(kB));
    QCOMPARE(entries->at(1).descriptor.size, 5LL);
    QCOMPARE(entries->at(1).malformedDigest, QString());
}

void TestOciLayout::findsTagsAsBuildKitDoes()
{
    // client/ociindex/ociindex.go, Get: all image names come before all ref names.
    const Fixture fixture;
    fixture.writeIndex("{\"manifests\":[" + entry(kA, R"("org.opencontainers.image.ref.name":"x")") + "," +
                       entry(kB, R"("io.containerd.image.name":"x")") + "," +
                       entry(kC, R"("org.opencontainers.image.ref.name":"")") + "]}");
    const auto entries = fixture.layout.readIndex();
    QVERIFY(entries);
    QCOMPARE(OciLayout::find(*entries, QStringLiteral("x")), &entries->at(1));
    QCOMPARE(OciLayout::find(*entries, QString()), &entries->at(2));
    QCOMPARE(OciLayout::find(*entries, QStringLiteral("latest")), nullptr);
}

void TestOciLayout::keepsMalformedDigestsAsText()
{
    const Fixture fixture;
    fixture.writeIndex("{\"manifests\":[" + entry("../../etc/passwd", "") + "," + entry(kA, "") + "]}");
    const auto entries = fixture.layout.readIndex();
    QVERIFY(entries);
    QVERIFY(entries->at(0).descriptor.digest.isNull());
    QCOMPARE(entries->at(0).malformedDigest, QStringLiteral("../../etc/passwd"));
    QVERIFY(!entries->at(1).descriptor.digest.isNull());
}

void TestOciLayout::namesTheFileInErrors_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("part");
    QTest::newRow("missing") << QByteArray() << ErrorCode::NotFound << QStringLiteral("No such file");
    QTest::newRow("cut") << QByteArray("{\"manifests\":[") << ErrorCode::Damaged << QStringLiteral("not JSON: byte ");
    QTest::newRow("shape") << QByteArray(R"({"manifests":[{"size":"4"}]})") << ErrorCode::Damaged
                           << QStringLiteral("manifests[0].size: ");
    QTest::newRow("too large") << QByteArray(OciLayout::kMaxIndexBytes + 1, ' ') << ErrorCode::LimitExceeded
                               << QStringLiteral("67108865 bytes");
}

void TestOciLayout::namesTheFileInErrors()
{
    QFETCH(QByteArray, json);
    QFETCH(ErrorCode, code);
    QFETCH(QString, part);
    const Fixture fixture;
    if (!json.isEmpty()) {
        fixture.writeIndex(json);
    }
    const auto entries = fixture.layout.readIndex();
    QVERIFY(!entries);
    QCOMPARE(entries.error().code, code);
    QVERIFY(entries.error().message.startsWith(fixture.layout.indexPath()));
    QVERIFY2(entries.error().message.contains(part), qPrintable(entries.error().message));
}

void TestOciLayout::listsBlobsOnly()
{
    const Fixture fixture;
    const QString blobs = fixture.directory.filePath(QStringLiteral("blobs/"));
    writeFile(blobs + QStringLiteral("sha256/") + QString(64, u'0'), "0");
    writeFile(blobs + QStringLiteral("sha256/") + QString(64, u'A'), "upper case is no digest");
    writeFile(blobs + QStringLiteral("sha256/README"), "no blob");
    QDir().mkpath(blobs + QStringLiteral("sha256/") + QString(64, u'd'));
    QVERIFY(
        QFile::link(fixture.layout.blobPath(fixture.digest), blobs + QStringLiteral("sha256/") + QString(64, u'e')));
    QDir().mkpath(blobs + QStringLiteral("sha512"));
    writeFile(blobs + QStringLiteral("sha512/") + QString(128, u'1'), "512");

    const auto listed = fixture.layout.listBlobs({});
    QVERIFY(listed);
    QCOMPARE(listed->size(), size_t(3));
    QCOMPARE(listed->at(0).first.hex(), QString(64, u'0'));
    QCOMPARE(listed->at(0).second, 1LL);
    QCOMPARE(listed->at(1).first, fixture.digest);
    QCOMPARE(listed->at(1).second, qint64(fixture.content.size()));
    QCOMPARE(listed->at(2).first.algorithm(), DigestAlgorithm::Sha512);
}

void TestOciLayout::listsNothingWhereNothingIs()
{
    const QTemporaryDir empty;
    const auto none = OciLayout(empty.path()).listBlobs({});
    QVERIFY(none);
    QVERIFY(none->empty());
    const auto missing = OciLayout(empty.filePath(QStringLiteral("missing"))).listBlobs({});
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);

    // A blobs/ that leads elsewhere is not taken for the layout's own: whoever deletes would delete there.
    const Fixture other;
    QVERIFY(QFile::link(other.directory.filePath(QStringLiteral("blobs")), empty.filePath(QStringLiteral("blobs"))));
    QVERIFY(!OciLayout(empty.path()).listBlobs({}));
}

void TestOciLayout::readsBlobs()
{
    const Fixture fixture;
    LocalBlobStore store(fixture.layout);
    const auto info = store.stat(fixture.digest, {});
    QVERIFY(info);
    QCOMPARE(info->size, qint64(fixture.content.size()));
    auto source = store.open(fixture.digest, {});
    QVERIFY(source);
    QCOMPARE(readAll(**source, 100, {}).value_or(QByteArray()), fixture.content);
}

void TestOciLayout::refusesWhatIsNoBlob_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("missing") << QStringLiteral("missing") << ErrorCode::NotFound;
    QTest::newRow("directory") << QStringLiteral("directory") << ErrorCode::Damaged;
    QTest::newRow("fifo") << QStringLiteral("fifo") << ErrorCode::Damaged;
    QTest::newRow("link out") << QStringLiteral("/etc/passwd") << ErrorCode::Damaged;
    QTest::newRow("link to a neighbour") << QStringLiteral("neighbour") << ErrorCode::Damaged;
    QTest::newRow("link to nothing") << QStringLiteral("./nothing") << ErrorCode::NotFound;
    QTest::newRow("link to itself") << QStringLiteral("itself") << ErrorCode::Damaged;
}

void TestOciLayout::refusesWhatIsNoBlob()
{
    QFETCH(QString, what);
    QFETCH(ErrorCode, code);
    const Fixture fixture;
    const Digest digest = digestOf("another");
    const QString path = fixture.layout.blobPath(digest);
    // A sibling whose path begins like the layout's own.
    const QString neighbour = fixture.directory.path() + QStringLiteral("-neighbour");
    if (what == u"directory") {
        QVERIFY(QDir().mkpath(path));
    } else if (what == u"fifo") {
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    } else if (what == u"neighbour") {
        writeFile(neighbour, "outside");
        QVERIFY(QFile::link(neighbour, path));
    } else if (what == u"itself") {
        QVERIFY(QFile::link(path, path));
    } else if (what.contains(u'/')) {
        QVERIFY(QFile::link(what, path));
    }
    LocalBlobStore store(fixture.layout);
    const auto info = store.stat(digest, {});
    const auto source = store.open(digest, {});
    QFile::remove(neighbour);
    QVERIFY(!info);
    QCOMPARE(info.error().code, code);
    QVERIFY(!source);
    QCOMPARE(source.error().code, code);
    QVERIFY2(info.error().message.contains(digest.hex()), qPrintable(info.error().message));
}

void TestOciLayout::followsLinksWithinTheLayout()
{
    const Fixture fixture;
    const Digest alias = digestOf("alias");
    QVERIFY(QFile::link(fixture.digest.hex(), fixture.layout.blobPath(alias)));
    // The layout itself may be reached through a link.
    const QTemporaryDir other;
    QVERIFY(QFile::link(fixture.directory.path(), other.filePath(QStringLiteral("layout"))));
    LocalBlobStore store(OciLayout(other.filePath(QStringLiteral("layout"))));
    const auto info = store.stat(alias, {});
    QVERIFY2(info, info ? "" : qPrintable(info.error().message));
    QCOMPARE(info->size, qint64(fixture.content.size()));
}

void TestOciLayout::stopsWhenCancelled()
{
    const Fixture fixture;
    std::stop_source stop;
    stop.request_stop();
    const OpContext context{stop.get_token(), nullptr};
    const auto listed = fixture.layout.listBlobs(context);
    QVERIFY(!listed);
    QCOMPARE(listed.error().code, ErrorCode::Cancelled);
    QCOMPARE(LocalBlobStore(fixture.layout).stat(fixture.digest, context).error().code, ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(TestOciLayout)
#include "tst_ocilayout.moc"
