#include "core/backend/objectstore/azure/azurelocation.h"

#include "core/backend/objectstore/azure/azurelisting.h"
#include "core/content/hasher.h"

#include <QTest>

using namespace cachalot;
using namespace Qt::StringLiterals;

namespace
{

AzureLocation locate(const QString &spec, const QProcessEnvironment &environment = {})
{
    const auto parsed = BackendSpec::parse(spec);
    const auto location = AzureLocation::of(*parsed, environment);
    if (!location) {
        qFatal("%s", qPrintable(location.error().message));
    }
    return *location;
}

} // namespace

class TestAzureLocation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsAsGoDoes_data();
    void joinsAsGoDoes();
    void readsTheAttributes();
    void readsTheEnvironment();
    void findsTheDefaults();
    void makesKeysAndUrls();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void readsAPageOfAListing();
    void refusesWhatIsNoListing();
};

void TestAzureLocation::joinsAsGoDoes_data()
{
    QTest::addColumn<QStringList>("parts");
    QTest::addColumn<QString>("joined");
    // What Go's filepath.Join says on Linux.
    QTest::newRow("no prefix") << QStringList{u""_s, u"manifests"_s, u"n"_s} << u"manifests/n"_s;
    QTest::newRow("double slash") << QStringList{u"a//b"_s, u"m"_s, u"n"_s} << u"a/b/m/n"_s;
    QTest::newRow("slashes at the ends") << QStringList{u"a/"_s, u"/m/"_s, u"n/"_s} << u"a/m/n"_s;
    QTest::newRow("rooted") << QStringList{u"/x"_s, u"m"_s, u"n"_s} << u"/x/m/n"_s;
    QTest::newRow("above the root") << QStringList{u"/../x"_s, u"m"_s, u"n"_s} << u"/x/m/n"_s;
    QTest::newRow("up and down") << QStringList{u"a"_s, u".."_s, u"n"_s} << u"n"_s;
    QTest::newRow("above the start") << QStringList{u"a"_s, u"../.."_s, u"n"_s} << u"../n"_s;
    QTest::newRow("further above") << QStringList{u"../.."_s, u"a"_s, u"b"_s} << u"../../a/b"_s;
    QTest::newRow("dots") << QStringList{u"a/./b"_s, u""_s, u"x"_s} << u"a/b/x"_s;
    QTest::newRow("nothing") << QStringList{u""_s, u""_s, u""_s} << QString();
    QTest::newRow("a dot") << QStringList{u""_s, u""_s, u"."_s} << u"."_s;
    QTest::newRow("a slash") << QStringList{u"/"_s, u""_s, u""_s} << u"/"_s;
}

void TestAzureLocation::joinsAsGoDoes()
{
    QFETCH(QStringList, parts);
    QFETCH(QString, joined);
    QCOMPARE(goJoin(parts), joined);
}

void TestAzureLocation::readsTheAttributes()
{
    QProcessEnvironment environment;
    environment.insert(u"BUILDKIT_AZURE_STORAGE_CONTAINER"_s, u"other"_s);
    const AzureLocation location =
        locate(u"type=azblob,account_url=https://acme.blob.core.windows.net/?sv=1&sig=x,account_name=a,container=c,"
               "prefix=p,name=one;two,blobs_prefix=b,manifests_prefix=m,secret_access_key=k"_s,
               environment);
    QCOMPARE(location.accountName, u"a"_s);
    QCOMPARE(location.container, u"c"_s);
    QCOMPARE(location.names, (QStringList{u"one"_s, u"two"_s}));
    QCOMPARE(location.accountKey, u"k"_s);
    QVERIFY(location.hasSignature);
    QCOMPARE(location.manifestKey(u"one"_s), u"p/m/one"_s);
    QCOMPARE(location.manifestFolder(), u"p/m/"_s);
    QCOMPARE(location.blobFolder(), u"p/b/"_s);
}

void TestAzureLocation::readsTheEnvironment()
{
    QProcessEnvironment environment;
    environment.insert(u"BUILDKIT_AZURE_STORAGE_ACCOUNT_URL"_s, u"https://host.example/x"_s);
    environment.insert(u"BUILDKIT_AZURE_STORAGE_ACCOUNT_NAME"_s, u"named"_s);
    environment.insert(u"BUILDKIT_AZURE_STORAGE_CONTAINER"_s, u"boxes"_s);
    environment.insert(u"BUILDKIT_AZURE_STORAGE_PREFIX"_s, u"team"_s);
    const AzureLocation location = locate(u"type=azblob"_s, environment);
    QCOMPARE(location.accountName, u"named"_s);
    QCOMPARE(location.manifestKey(u"buildkit"_s), u"team/manifests/buildkit"_s);
    QCOMPARE(location.containerUrl().toBytes(), QByteArray("https://host.example/x/boxes"));
    // An attribute counts, even an empty one.
    QCOMPARE(locate(u"type=azblob,prefix="_s, environment).manifestKey(u"n"_s), u"manifests/n"_s);
}

void TestAzureLocation::findsTheDefaults()
{
    const AzureLocation location = locate(u"type=azblob,account_url=https://acme.blob.core.windows.net"_s);
    QCOMPARE(location.accountName, u"acme"_s);
    QCOMPARE(location.container, u"buildkit-cache"_s);
    QCOMPARE(location.names, QStringList{u"buildkit"_s});
    QVERIFY(!location.hasSignature);
    const Digest digest = digestOf("x");
    QCOMPARE(location.blobKey(digest), u"blobs/"_s + digest.toString());
}

void TestAzureLocation::makesKeysAndUrls()
{
    const AzureLocation location = locate(
        u"type=azblob,account_url=https://acme.blob.core.windows.net/base/?sv=1&sig=a%2Bb,container=c,prefix=/my team"_s);
    // As url.PathEscape of Go writes one part of a path: slashes are escaped, the colon is not.
    QCOMPARE(location.urlOf(location.manifestKey(u"a;b(1)"_s)).toBytes(),
             QByteArray("https://acme.blob.core.windows.net/base/c/%2Fmy%20team%2Fmanifests%2Fa%3Bb%281%29"
                        "?sv=1&sig=a%2Bb"));
    const Digest digest = digestOf("x");
    QVERIFY(location.urlOf(location.blobKey(digest)).target().contains("blobs%2Fsha256:"));
    QVERIFY(!location.containerUrl().shown().contains(u"a%2Bb"));
}

void TestAzureLocation::refusesWhatCannotBe_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QString>("word");
    const QString url = u"type=azblob,account_url=https://acme.example"_s;
    QTest::newRow("no account") << u"type=azblob"_s << u"BUILDKIT_AZURE_STORAGE_ACCOUNT_URL"_s;
    // moby/buildkit#4423
    QTest::newRow("no scheme") << u"type=azblob,account_url=acme.blob.core.windows.net"_s << u"https://"_s;
    QTest::newRow("no account name") << url + u",account_name="_s << u"account_name"_s;
    QTest::newRow("no container") << url + u",container="_s << u"container"_s;
    QTest::newRow("a folder as container") << url + u",container=a/b"_s << u"container"_s;
    QTest::newRow("no key") << url + u",prefix=,manifests_prefix=,name="_s << u"empty"_s;
    QTest::newRow("out of the container") << url + u",prefix=../other"_s << u"leads out"_s;
    QTest::newRow("a name that leads out") << url + u",name=a;../../../other/x"_s << u"leads out"_s;
    QTest::newRow("blobs that lead out") << url + u",blobs_prefix=../.."_s << u"leads out"_s;
}

void TestAzureLocation::refusesWhatCannotBe()
{
    QFETCH(QString, spec);
    QFETCH(QString, word);
    const auto location = AzureLocation::of(*BackendSpec::parse(spec), {});
    QVERIFY(!location);
    QCOMPARE(errorCodeName(location.error().code), u"usage"_s);
    QVERIFY2(location.error().message.contains(word), qPrintable(location.error().message));
}

void TestAzureLocation::readsAPageOfAListing()
{
    // "List Blobs", with what versions since 2021-02-12 do to names that XML can't hold.
    const auto page = AzurePage::parse(R"(<?xml version="1.0" encoding="utf-8"?>
<EnumerationResults ServiceEndpoint="https://acme.blob.core.windows.net/" ContainerName="c">
  <Prefix>manifests/</Prefix><MaxResults>5000</MaxResults>
  <Blobs>
    <Blob><Name>manifests/a &amp; b</Name><Snapshot/><Properties>
      <Creation-Time>Mon, 23 Nov 2026 07:00:00 GMT</Creation-Time>
      <Last-Modified>Mon, 23 Nov 2026 07:52:16 GMT</Last-Modified><Etag>0x8D</Etag>
      <Content-Length>1234</Content-Length><BlobType>BlockBlob</BlobType></Properties><OrMetadata/></Blob>
    <BlobPrefix><Name>manifests/x/</Name></BlobPrefix>
    <Blob><Name Encoded="true">manifests/%EF%BF%BE</Name><Properties/></Blob>
  </Blobs><NextMarker>2!next</NextMarker>
</EnumerationResults>)");
    QVERIFY2(page, qPrintable(page ? QString() : page.error().message));
    QCOMPARE(page->blobs.size(), size_t(2));
    QCOMPARE(page->blobs[0].key, u"manifests/a & b"_s);
    QCOMPARE(page->blobs[0].size, qint64(1234));
    QCOMPARE(page->blobs[0].modified, QDateTime(QDate(2026, 11, 23), QTime(7, 52, 16), Qt::UTC));
    QCOMPARE(page->blobs[1].key, u"manifests/\uFFFE"_s);
    QCOMPARE(page->blobs[1].size, qint64(-1));
    QCOMPARE(page->next, u"2!next"_s);
}

void TestAzureLocation::refusesWhatIsNoListing()
{
    for (const char *text : {"", "{}", "<html></html>", "<EnumerationResults><Blobs><Blob><Name>x",
                             "<!DOCTYPE e [<!ENTITY a \"&a;\">]><EnumerationResults>&a;</EnumerationResults>"}) {
        const auto page = AzurePage::parse(text);
        QVERIFY2(!page, text);
        QCOMPARE(errorCodeName(page.error().code), u"server"_s);
    }
}

QTEST_APPLESS_MAIN(TestAzureLocation)
#include "tst_azurelocation.moc"
