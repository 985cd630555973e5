#include "core/content/manifest.h"
#include "core/content/mediatypes.h"

#include <QTest>

using namespace cachalot;

namespace
{

const QByteArray kDigest = "sha256:" + QByteArray(64, 'a');

QByteArray layer(const QByteArray &size)
{
    return "{\"mediaType\":\"m\",\"digest\":\"" + kDigest + "\",\"size\":" + size + "}";
}

} // namespace

class TestManifest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAllMembersOfADescriptor();
    void infersTheShapeAsBuildKitDoes_data();
    void infersTheShapeAsBuildKitDoes();
    void namesThePlaceOfAWrongType_data();
    void namesThePlaceOfAWrongType();
    void followsGoInNamesNullsAndDuplicates();
    void keepsGoingOnMalformedDigests();
    void refusesWhatIsNotJson_data();
    void refusesWhatIsNotJson();
    void boundsNestingAndCounts();
};

void TestManifest::readsAllMembersOfADescriptor()
{
    const auto manifest = Manifest::parse(
        R"({"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[
            {"mediaType":"a/b","digest":")" +
        kDigest +
        R"(","size":9007199254740993,"annotations":{"k":"v","buildkit/createdat":"2026"},
             "platform":{"architecture":"arm","os":"linux","variant":"v7","os.features":["x"]},"urls":["u"],"x":[{}]},
            {"digest":")" +
        kDigest + R"("}]})");
    QVERIFY(manifest);
    QCOMPARE(manifest->shape, ManifestShape::Index);
    QVERIFY(!manifest->config);
    QVERIFY(manifest->layers.empty());
    QCOMPARE(manifest->manifests.size(), size_t(2));
    const Descriptor &first = manifest->manifests[0];
    QCOMPARE(first.mediaType, QStringLiteral("a/b"));
    QCOMPARE(first.digest.toString(), QString::fromLatin1(kDigest));
    QCOMPARE(first.size, 9007199254740993LL); // not through a double
    QCOMPARE(first.annotations.value(QStringLiteral("buildkit/createdat")), QStringLiteral("2026"));
    QCOMPARE(first.annotations.size(), 2);
    QCOMPARE(first.platform, QStringLiteral("linux/arm/v7"));
    QCOMPARE(manifest->manifests[1].size, -1LL);
    QCOMPARE(manifest->manifests[1].platform, QString());
}

void TestManifest::infersTheShapeAsBuildKitDoes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("mediaType");
    QTest::addColumn<QString>("error");
    const QString manifest = QString::fromUtf16(mediatype::kDockerManifest);
    const QString list = QString::fromUtf16(mediatype::kDockerManifestList);
    const QString ambiguous = QStringLiteral("invalid ambiguous manifest and manifest list");
    const QString mismatch = QStringLiteral("mediaType in manifest does not match manifest contents");
    QTest::newRow("nothing") << QByteArray("{}") << list << QString();
    QTest::newRow("null document") << QByteArray("null") << list << QString();
    QTest::newRow("layers") << QByteArray(R"({"layers":[]})") << manifest << QString();
    QTest::newRow("config") << QByteArray(R"({"config":{}})") << manifest << QString();
    QTest::newRow("config null is there") << QByteArray(R"({"config":null})") << manifest << QString();
    QTest::newRow("manifests") << QByteArray(R"({"manifests":[]})") << list << QString();
    QTest::newRow("both") << QByteArray(R"({"manifests":[],"layers":[]})") << QString() << ambiguous;
    QTest::newRow("both, one null") << QByteArray(R"({"manifests":null,"layers":[]})") << QString() << ambiguous;
    QTest::newRow("OCI manifest") << QByteArray(
                                         R"({"mediaType":"application/vnd.oci.image.manifest.v1+json","layers":[]})")
                                  << QString::fromUtf16(mediatype::kOciManifest) << QString();
    QTest::newRow("OCI index without members")
        << QByteArray(R"({"mediaType":"application/vnd.oci.image.index.v1+json"})")
        << QString::fromUtf16(mediatype::kOciIndex) << QString();
    QTest::newRow("index type, manifest members")
        << QByteArray(R"({"mediaType":"application/vnd.oci.image.index.v1+json","layers":[]})") << QString()
        << mismatch;
    QTest::newRow("manifest type, index members")
        << QByteArray(R"({"mediaType":"application/vnd.docker.distribution.manifest.v2+json","manifests":[]})")
        << QString() << mismatch;
    QTest::newRow("unknown type") << QByteArray(R"({"mediaType":"x/y","layers":[]})") << manifest << QString();
    QTest::newRow("null type") << QByteArray(R"({"mediaType":null,"layers":[]})") << manifest << QString();
}

void TestManifest::infersTheShapeAsBuildKitDoes()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, mediaType);
    QFETCH(QString, error);
    const auto manifest = Manifest::parse(json);
    QCOMPARE(manifest ? QString() : manifest.error().message, error);
    if (manifest) {
        QCOMPARE(manifest->mediaType, mediaType);
    } else {
        QCOMPARE(manifest.error().code, ErrorCode::Damaged);
    }
}

void TestManifest::namesThePlaceOfAWrongType_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QByteArray &json, const QString &error) {
        QTest::newRow(name) << json << error;
    };
    row("text for a size", R"({"layers":[{},{},{"size":"12"}]})",
        QStringLiteral("layers[2].size: text where a whole number must be"));
    row("fraction", "{\"layers\":[" + layer("1.0") + "]}",
        QStringLiteral("layers[0].size: a fraction where a whole number must be"));
    row("exponent", "{\"layers\":[" + layer("1e3") + "]}",
        QStringLiteral("layers[0].size: a fraction where a whole number must be"));
    row("2^63", "{\"layers\":[" + layer("9223372036854775808") + "]}",
        QStringLiteral("layers[0].size: does not fit in 64 bits"));
    row("2^64", "{\"layers\":[" + layer("18446744073709551616") + "]}",
        QStringLiteral("layers[0].size: does not fit in 64 bits"));
    row("-2^70", "{\"layers\":[" + layer("-1180591620717411303424") + "]}",
        QStringLiteral("layers[0].size: does not fit in 64 bits"));
    row("layers no list", R"({"layers":{}})", QStringLiteral("layers: an object where a list of descriptors must be"));
    row("layer no object", R"({"layers":[{},[]]})", QStringLiteral("layers[1]: a list where an object must be"));
    row("config a text", R"({"config":"x"})", QStringLiteral("config: text where an object must be"));
    row("digest a number", R"({"config":{"digest":5}})",
        QStringLiteral("config.digest: a number where a text must be"));
    row("annotation", R"({"manifests":[{"annotations":{"a":"b","c":false}}]})",
        QStringLiteral("manifests[0].annotations.c: a truth value where a text must be"));
    row("platform", R"({"manifests":[{"platform":"linux"}]})",
        QStringLiteral("manifests[0].platform: text where an object must be"));
    row("url", R"({"layers":[{"urls":["a",3]}]})", QStringLiteral("layers[0].urls[1]: a number where a text must be"));
    row("document", "[]", QStringLiteral("a list where an object must be"));
    row("version", R"({"schemaVersion":"2"})", QStringLiteral("schemaVersion: text where a whole number must be"));
}

void TestManifest::namesThePlaceOfAWrongType()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, error);
    const auto manifest = Manifest::parse(json);
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().message, error);
    QCOMPARE(manifest.error().code, ErrorCode::Damaged);
}

void TestManifest::followsGoInNamesNullsAndDuplicates()
{
    // Checked against Go 1.26: U+017F folds to s, the last member counts, null leaves a number as it is.
    const auto manifest = Manifest::parse("{\"LAYERS\":[{\"\u017fize\":3,\"SIZE\":4,\"size\":null,\"sizes\":\"x\"}],"
                                          "\"Config\":{\"digest\":\"x\"},\"config\":{\"Digest\":\"" +
                                          kDigest + "\"}}");
    QVERIFY(manifest);
    QCOMPARE(manifest->layers.size(), size_t(1));
    QCOMPARE(manifest->layers[0].size, 4LL);
    QVERIFY(manifest->config);
    QCOMPARE(manifest->config->digest.toString(), QString::fromLatin1(kDigest));

    const auto twice = Manifest::parse(R"({"layers":[{"size":1},{"size":2}],"layers":[{"size":3}]})");
    QVERIFY(twice);
    QCOMPARE(twice->layers.size(), size_t(1));
    QCOMPARE(twice->layers[0].size, 3LL);
}

void TestManifest::keepsGoingOnMalformedDigests()
{
    const auto negative = Manifest::parse(R"({"layers":[{"digest":")" + QByteArray(kDigest) + R"(","size":-7}]})");
    QVERIFY(negative);
    QCOMPARE(negative->layers[0].size, -1);
    QCOMPARE(negative->malformedDescriptors, QStringList{QStringLiteral("layers[0].size: -7 is negative")});

    const auto manifest =
        Manifest::parse("{\"config\":{\"digest\":\"\"},\"layers\":[{\"digest\":\"sha256:zz\"}," + layer("7") + "]}");
    QVERIFY(manifest);
    QCOMPARE(manifest->layers.size(), size_t(2));
    QVERIFY(manifest->layers[0].digest.isNull());
    QCOMPARE(manifest->layers[1].digest.toString(), QString::fromLatin1(kDigest));
    QCOMPARE(manifest->malformedDescriptors.size(), 1);
    QVERIFY(manifest->malformedDescriptors[0].startsWith(QStringLiteral("layers[0].digest: \"sha256:zz\" is not")));
}

void TestManifest::refusesWhatIsNotJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"layers":[)");
    QTest::newRow("text after it") << QByteArray("{} x");
    QTest::newRow("second document") << QByteArray("{}{}");
    QTest::newRow("comment") << QByteArray("{/**/}");
    QTest::newRow("comma") << QByteArray(R"({"layers":[],})");
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{}");
    QTest::newRow("control character") << QByteArray("{\"a\":\"\n\"}");
    QTest::newRow("zero byte") << QByteArray("{\"layers\":[]}\0", 14);
    QTest::newRow("zero byte and more") << QByteArray("{\"layers\":[]}\0x", 15);
}

void TestManifest::refusesWhatIsNotJson()
{
    QFETCH(QByteArray, json);
    const auto manifest = Manifest::parse(json);
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().code, ErrorCode::Damaged);
    QVERIFY2(manifest.error().message.startsWith(QStringLiteral("not JSON: ")), qPrintable(manifest.error().message));
}

void TestManifest::boundsNestingAndCounts()
{
    const auto nested = [](qsizetype depth) {
        return Manifest::parse("{\"x\":" + QByteArray(depth, '[') + QByteArray(depth, ']') + "}");
    };
    QVERIFY(nested(500));
    const auto deep = nested(2'000'000);
    QVERIFY(!deep);
    QCOMPARE(deep.error().code, ErrorCode::LimitExceeded);

    for (const QByteArray element : {"null", "{}"}) {
        QByteArray json = "{\"layers\":[" + element;
        json.reserve((element.size() + 1) * 1'000'002);
        for (size_t i = 0; i < Manifest::kMaxDescriptors; ++i) {
            json += ',' + element;
        }
        const auto many = Manifest::parse(json + "]}");
        QVERIFY(!many);
        QCOMPARE(many.error().code, ErrorCode::LimitExceeded);
    }
}

QTEST_APPLESS_MAIN(TestManifest)
#include "tst_manifest.moc"
