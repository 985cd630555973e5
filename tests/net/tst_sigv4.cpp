#include "core/net/auth/aws/sigv4signer.h"
#include "tests/support/testdata.h"

#include <nlohmann/json.hpp>

#include <QCryptographicHash>
#include <QTest>
#include <QTimeZone>

using namespace cachalot;

namespace
{

using Json = nlohmann::json;

QByteArray text(const Json &json)
{
    return QByteArray::fromStdString(json.get<std::string>());
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// docs.aws.amazon.com, "Authenticating Requests: Using the Authorization Header (AWS Signature Version 4)", examples.
const AwsCredentials kS3Credentials{"AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", {}, {}, {}};
const QDateTime kS3Time(QDate(2013, 5, 24), QTime(0, 0), QTimeZone::utc());

} // namespace

class TestSigV4 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amazonsTestSuite_data();
    void amazonsTestSuite();
    void examplesOfS3_data();
    void examplesOfS3();
    void signingAgainReplacesTheSignature();
    void encodesAsAmazonDoes();
};

void TestSigV4::amazonsTestSuite_data()
{
    QTest::addColumn<int>("index");
    const Json vectors = Json::parse(test::readData(QStringLiteral("sigv4/vectors.json")).toStdString());
    QVERIFY(vectors.size() >= 29);
    for (size_t i = 0; i < vectors.size(); ++i) {
        QTest::newRow(vectors[i]["name"].get<std::string>().c_str()) << int(i);
    }
}

void TestSigV4::amazonsTestSuite()
{
    QFETCH(int, index);
    const Json vector =
        Json::parse(test::readData(QStringLiteral("sigv4/vectors.json")).toStdString())[static_cast<size_t>(index)];
    const AwsCredentials credentials{
        "AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", text(vector["sessionToken"]), {}, {}};
    const QDateTime time(QDate(2015, 8, 30), QTime(12, 36), QTimeZone::utc());
    const QByteArray payloadHash = sha256(text(vector["body"]));
    HttpRequest request;
    request.method = text(vector["method"]);
    request.url = *Url::parse("https://example.amazonaws.com" + text(vector["target"]));
    for (const Json &header : vector["headers"]) {
        request.headers.add(text(header[0]), text(header[1]));
    }
    if (vector["signBody"].get<bool>()) {
        request.headers.set("X-Amz-Content-Sha256", payloadHash);
    }
    const SigV4Signer signer("us-east-1", "service");
    signer.sign(request, credentials, payloadHash, time);
    const QByteArray canonical = SigV4Signer::canonicalRequest(request, payloadHash);
    QCOMPARE(canonical, text(vector["canonicalRequest"]));
    QCOMPARE(signer.textToSign(canonical, time), text(vector["textToSign"]));
    QCOMPARE(request.headers.value("Authorization"), text(vector["authorization"]));
}

void TestSigV4::examplesOfS3_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("GET Object") << QByteArray("GET") << QByteArray("/test.txt") << QByteArray("Range")
                                << QByteArray("bytes=0-9") << QByteArray()
                                << QByteArray("f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
    QTest::newRow("PUT Object") << QByteArray("PUT") << QByteArray("/test%24file.text") << QByteArray("Date")
                                << QByteArray("Fri, 24 May 2013 00:00:00 GMT") << QByteArray("Welcome to Amazon S3.")
                                << QByteArray("98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd");
    QTest::newRow("GET Bucket Lifecycle")
        << QByteArray("GET") << QByteArray("/?lifecycle") << QByteArray() << QByteArray() << QByteArray()
        << QByteArray("fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543");
    QTest::newRow("Get Bucket (List Objects)")
        << QByteArray("GET") << QByteArray("/?max-keys=2&prefix=J") << QByteArray() << QByteArray() << QByteArray()
        << QByteArray("34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7");
}

void TestSigV4::examplesOfS3()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, signature);
    HttpRequest request;
    request.method = method;
    request.url = *Url::parse("https://examplebucket.s3.amazonaws.com" + target);
    if (!header.isEmpty()) {
        request.headers.add(header, value);
    }
    if (method == "PUT") {
        request.headers.add("x-amz-storage-class", "REDUCED_REDUNDANCY");
    }
    SigV4Signer("us-east-1", "s3").sign(request, kS3Credentials, sha256(body), kS3Time);
    QCOMPARE(request.headers.value("X-Amz-Date"), QByteArray("20130524T000000Z"));
    QCOMPARE(request.headers.value("X-Amz-Content-Sha256"), sha256(body));
    const QByteArray authorization = request.headers.value("Authorization");
    QVERIFY2(authorization.endsWith(", Signature=" + signature), authorization);
    QVERIFY(authorization.startsWith(
        "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, SignedHeaders="));
}

void TestSigV4::signingAgainReplacesTheSignature()
{
    HttpRequest request;
    request.url = *Url::parse("https://examplebucket.s3.amazonaws.com/test.txt");
    const SigV4Signer signer("us-east-1", "s3");
    signer.sign(request, kS3Credentials, sha256({}), kS3Time);
    const QByteArray first = request.headers.value("Authorization");
    signer.sign(request, kS3Credentials, sha256({}), kS3Time.addSecs(1));
    QVERIFY(request.headers.value("Authorization") != first);
    signer.sign(request, kS3Credentials, sha256({}), kS3Time);
    QCOMPARE(request.headers.values("Authorization"), std::vector<QByteArray>{first});
}

void TestSigV4::encodesAsAmazonDoes()
{
    QCOMPARE(awsEncoded("blobs/sha256:0a b+c~_-.", Slashes::Keep), QByteArray("blobs/sha256%3A0a%20b%2Bc~_-."));
    QCOMPARE(awsEncoded("a/b=c&d"), QByteArray("a%2Fb%3Dc%26d"));
    QCOMPARE(awsEncoded(QStringLiteral("größe").toUtf8()), QByteArray("gr%C3%B6%C3%9Fe"));
}

QTEST_GUILESS_MAIN(TestSigV4)
#include "tst_sigv4.moc"
