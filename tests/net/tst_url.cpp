#include "core/net/url.h"

#include <QTest>

using namespace cachalot;

class TestUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatASignatureCovers();
    void refuses_data();
    void refuses();
    void resolves_data();
    void resolves();
    void tellsOrigins();
    void addsQueryItems();
    void hidesSecretsInMessages();
    void knowsLoopback_data();
    void knowsLoopback();
};

void TestUrl::keepsWhatASignatureCovers()
{
    const QByteArray text = "https://s3.example.com/bucket/a%2Fb%7e?X-Amz-Signature=ab%2B%3d&x=~";
    const auto url = Url::parse(text);
    QVERIFY(url);
    QCOMPARE(url->toBytes(), text);
}

void TestUrl::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("file") << QByteArray("file:///etc/passwd");
    QTest::newRow("no scheme") << QByteArray("host/path");
    QTest::newRow("user") << QByteArray("https://me:geheim@host/");
    QTest::newRow("newline") << QByteArray("https://host/a\r\nX: y");
    QTest::newRow("no host") << QByteArray("https:///path");
    QTest::newRow("port") << QByteArray("https://host:99999/");
    QTest::newRow("long") << QByteArray("https://host/" + QByteArray(20000, 'a'));
}

void TestUrl::refuses()
{
    QFETCH(const QByteArray, text);
    const auto url = Url::parse(text);
    QVERIFY(!url);
    QCOMPARE(url.error().code, ErrorCode::Usage);
    QVERIFY(!url.error().message.contains(QStringLiteral("geheim")));
}

void TestUrl::resolves_data()
{
    QTest::addColumn<QByteArray>("reference");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray host = "https://host:5000";
    QTest::newRow("absolute") << QByteArray("http://other/x?y") << QByteArray("http://other/x?y");
    QTest::newRow("other host") << QByteArray("//cdn/x") << QByteArray("https://cdn/x");
    QTest::newRow("path") << QByteArray("/v2/x") << host + "/v2/x";
    QTest::newRow("relative") << QByteArray("next?n=1") << host + "/v2/app/next?n=1";
    QTest::newRow("up") << QByteArray("../z") << host + "/v2/z";
    QTest::newRow("over the top") << QByteArray("../../../z") << host + "/z";
    QTest::newRow("query") << QByteArray("?last=a") << host + "/v2/app/list?last=a";
    QTest::newRow("URL in the query") << QByteArray("/r?to=https://other/") << host + "/r?to=https://other/";
}

void TestUrl::resolves()
{
    QFETCH(const QByteArray, reference);
    const auto url = Url::parse("https://host:5000/v2/app/list?n=2")->resolved(reference);
    QVERIFY(url);
    QTEST(url->toBytes(), "expected");
}

void TestUrl::tellsOrigins()
{
    QCOMPARE(Url::parse("https://Host/a")->origin(), Url::parse("https://host:443/b")->origin());
    QVERIFY(Url::parse("https://host/")->origin() != Url::parse("http://host/")->origin());
    QVERIFY(Url::parse("http://host/")->origin() != Url::parse("http://host:8080/")->origin());
}

void TestUrl::addsQueryItems()
{
    const Url url = Url::parse("https://host/up?_state=a%2Bb")->withQueryItem("digest", "sha256:ab");
    QCOMPARE(url.target(), QByteArray("/up?_state=a%2Bb&digest=sha256%3Aab"));
}

void TestUrl::hidesSecretsInMessages()
{
    const auto url = Url::parse("https://blob.example.com/c?se=2026&sig=GEHEIM");
    QVERIFY(!url->shown().contains(QStringLiteral("GEHEIM")));
    QVERIFY(url->shown().contains(QStringLiteral("blob.example.com/c")));
}

void TestUrl::knowsLoopback_data()
{
    QTest::addColumn<QByteArray>("authority");
    QTest::addColumn<bool>("expected");
    QTest::newRow("localhost") << QByteArray("localhost:5000") << true;
    QTest::newRow("127") << QByteArray("127.0.0.2:5000") << true;
    QTest::newRow("v6") << QByteArray("[::1]:5000") << true;
    QTest::newRow("name that starts so") << QByteArray("127.0.0.1.evil.com") << false;
    QTest::newRow("localhost.evil") << QByteArray("localhost.evil.com") << false;
    QTest::newRow("host") << QByteArray("registry:5000") << false;
}

void TestUrl::knowsLoopback()
{
    QFETCH(const QByteArray, authority);
    QTEST(isLoopback(authority), "expected");
}

QTEST_APPLESS_MAIN(TestUrl)
#include "tst_url.moc"
