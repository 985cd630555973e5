#include "core/net/auth/challenge.h"
#include "core/net/httperror.h"
#include "core/net/linkheader.h"

#include <QTest>

using namespace cachalot;

/// Texts that servers send: challenges, links, errors.
class TestHttpTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsABearerChallenge();
    void readsSeveralChallenges();
    void outlivesNonsenseChallenges_data();
    void outlivesNonsenseChallenges();
    void findsTheNextPage_data();
    void findsTheNextPage();
    void tellsARegistrysErrors();
    void tellsNoSecrets();
    void leavesPagesOut();
    void outlivesDeepErrors();
    void capsBodies();
    void mapsStatuses();
};

void TestHttpTexts::readsABearerChallenge()
{
    const auto challenges = parseChallenges(
        {"Bearer "
         "realm=\"https://auth.docker.io/token\",service=\"registry.docker.io\",scope=\"repository:a/b:pull,push\""});
    QCOMPARE(challenges.size(), size_t(1));
    QCOMPARE(challenges[0].scheme, QByteArray("bearer"));
    QCOMPARE(challenges[0].parameters["realm"], QByteArray("https://auth.docker.io/token"));
    QCOMPARE(challenges[0].parameters["service"], QByteArray("registry.docker.io"));
    QCOMPARE(challenges[0].parameters["scope"], QByteArray("repository:a/b:pull,push"));
}

void TestHttpTexts::readsSeveralChallenges()
{
    const auto challenges = parseChallenges(
        {"Negotiate, Basic realm=\"a \\\"b\\\", c\" , BEARER Realm = x,error=\"insufficient_scope\"", "Digest"});
    QCOMPARE(challenges.size(), size_t(4));
    QCOMPARE(challenges[0].scheme, QByteArray("negotiate"));
    QCOMPARE(challenges[1].parameters["realm"], QByteArray("a \"b\", c"));
    QCOMPARE(challenges[2].scheme, QByteArray("bearer"));
    QCOMPARE(challenges[2].parameters["realm"], QByteArray("x"));
    QCOMPARE(challenges[2].parameters["error"], QByteArray("insufficient_scope"));
    QCOMPARE(challenges[3].scheme, QByteArray("digest"));
}

void TestHttpTexts::outlivesNonsenseChallenges_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("open quote") << QByteArray("Bearer realm=\"abc");
    QTest::newRow("open escape") << QByteArray("Bearer realm=\"abc\\");
    QTest::newRow("equals") << QByteArray("=,=,Bearer ===");
    QTest::newRow("zero") << QByteArray("Bearer \0realm", 13);
    QTest::newRow("many") << QByteArray("a,").repeated(100000);
    QTest::newRow("parameters") << "Bearer " + QByteArray("a=b,").repeated(100000);
}

void TestHttpTexts::outlivesNonsenseChallenges()
{
    QFETCH(const QByteArray, header);
    const auto challenges = parseChallenges({header, header});
    QVERIFY(challenges.size() <= 16);
    for (const AuthChallenge &challenge : challenges) {
        QVERIFY(challenge.parameters.size() <= 32);
    }
}

void TestHttpTexts::findsTheNextPage_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("quoted") << QByteArray("</v2/a/tags/list?last=b&n=2>; rel=\"next\"")
                            << QByteArray("/v2/a/tags/list?last=b&n=2");
    QTest::newRow("bare") << QByteArray("<next>;rel=next") << QByteArray("next");
    QTest::newRow("second") << QByteArray("<a>; rel=prev, <https://h/b?x=1,2>; title=\",\"; rel=\"last next\"")
                            << QByteArray("https://h/b?x=1,2");
    QTest::newRow("other") << QByteArray("<a>; rel=\"prev\"") << QByteArray();
    QTest::newRow("in a title") << QByteArray(R"(<a>; title="; rel=next"; rel=prev)") << QByteArray();
    QTest::newRow("escaped quote") << QByteArray(R"(<a>; title="\", <b>; rel=next", <c>; rel=next)") << QByteArray("c");
    QTest::newRow("none") << QByteArray() << QByteArray();
    QTest::newRow("open") << QByteArray("<a; rel=next") << QByteArray();
}

void TestHttpTexts::findsTheNextPage()
{
    QFETCH(const QByteArray, header);
    QTEST(nextLink(header), "expected");
}

void TestHttpTexts::tellsARegistrysErrors()
{
    const QByteArray body =
        R"({"errors":[{"code":"MANIFEST_INVALID","message":"manifest invalid","detail":"unknown media type"},)"
        R"({"code":"DENIED","message":"requested access is denied","detail":{"k":1}}]})";
    const QString words = wordsOfError(body, "application/json");
    QCOMPARE(words,
             QStringLiteral(
                 "MANIFEST_INVALID: manifest invalid: unknown media type; DENIED: requested access is denied: k=1"));
    QCOMPARE(codesOfError(body), QStringList({QStringLiteral("MANIFEST_INVALID"), QStringLiteral("DENIED")}));
    QCOMPARE(wordsOfError(R"({"error":"invalid_grant","error_description":"it has ended"})", "application/json"),
             QStringLiteral("invalid_grant: it has ended"));
    QCOMPARE(wordsOfError("<?xml version='1.0'?><Error><Code>NoSuchKey</Code><Message>not there</Message></Error>",
                          "application/xml"),
             QStringLiteral("NoSuchKey: not there"));
    QCOMPARE(wordsOfError("404 page not found\nmore", "text/plain; charset=utf-8"),
             QStringLiteral("404 page not found"));
}

void TestHttpTexts::tellsNoSecrets()
{
    const QByteArray body =
        R"({"errors":[{"code":"X","message":"Get https://u:geheim@h/b?X-Amz-Signature=geheim: denied","detail":"Authorization: Basic geheimgeheimgeheim"}]})";
    QVERIFY(!wordsOfError(body, "application/json").contains(QStringLiteral("geheim")));
    QVERIFY(wordsOfError(body, "application/json").contains(QStringLiteral("denied")));
}

void TestHttpTexts::leavesPagesOut()
{
    QCOMPARE(wordsOfError("<html><body>Bad Gateway</body></html>", "text/html"), QString());
    QCOMPARE(wordsOfError("{\"errors\":", "application/json"), QString());
    QVERIFY(!wordsOfError("\x1b[31mred", "text/plain").contains(QChar(0x1b)));
}

void TestHttpTexts::outlivesDeepErrors()
{
    const QByteArray deep = QByteArray(30'000, '[') + QByteArray(30'000, ']');
    const QByteArray body = "{\"errors\":[{\"code\":\"DEEP\",\"detail\":" + deep + "}]}";
    QCOMPARE(wordsOfError(body, "application/json"), QStringLiteral("DEEP"));
    QCOMPARE(wordsOfError("{\"errors\":" + deep + "}", "application/json"), QString());
    QCOMPARE(codesOfError("{\"errors\":" + deep + "}"), QStringList(QString()));
}

void TestHttpTexts::capsBodies()
{
    HttpResponse response;
    response.status = 500;
    response.body = std::make_unique<BufferSource>(QByteArray(10'000'000, 'x'));
    const Error error = errorOf(response, QStringLiteral("thing"), {});
    QVERIFY(error.message.size() < 1000);
    QVERIFY(error.message.startsWith(QStringLiteral("thing: 500 Internal Server Error")));
}

void TestHttpTexts::mapsStatuses()
{
    const auto errorFor = [](int status) {
        HttpResponse response;
        response.status = status;
        response.headers.add("Retry-After", "7");
        return errorOf(response, QStringLiteral("x"), {});
    };
    QCOMPARE(errorFor(401).code, ErrorCode::Denied);
    QCOMPARE(errorFor(404).code, ErrorCode::NotFound);
    QCOMPARE(errorFor(405).code, ErrorCode::Unsupported);
    QVERIFY(errorFor(429).isRetryable());
    QCOMPARE(errorFor(429).retryAfter, std::chrono::seconds(7));
    QVERIFY(errorFor(503).isRetryable());
    QVERIFY(!errorFor(400).isRetryable());
}

QTEST_APPLESS_MAIN(TestHttpTexts)
#include "tst_httptexts.moc"
