#include "core/base/parallel.h"
#include "core/net/auth/authenticatingclient.h"
#include "core/net/curlclient.h"
#include "tests/support/testclock.h"
#include "tests/support/testhttpserver.h"

#include <QTest>

using namespace cachalot;
using test::ServedReply;
using test::ServedRequest;
using test::TestHttpServer;

namespace
{

class FixedCredentials final : public CredentialSource
{
public:
    std::optional<Credentials> credentials;
    Result<std::optional<Credentials>> find(const CredentialQuery &, const OpContext &) override { return credentials; }
};

/// A registry that wants tokens, with its token server; or one that wants a name and a password.
class Registry
{
public:
    bool wantsBasic = false;
    QByteArray currentToken = "token-1";
    QByteArray tokenUser; ///< who may have a token; empty: everybody
    QByteArray expires = ",\"expires_in\":300";

    TestHttpServer tokens{[this](const ServedRequest &request) { return giveToken(request); }};
    TestHttpServer server{[this](const ServedRequest &request) { return serve(request); }};

private:
    ServedReply giveToken(const ServedRequest &request)
    {
        if (!tokenUser.isEmpty() && request.headers.value("Authorization") != "Basic " + tokenUser.toBase64() &&
            !request.body.contains("refresh_token=identity")) {
            return {.status = 401, .body = "{\"details\":\"incorrect username or password\"}"};
        }
        return {.body = "{\"token\":\"" + currentToken + "\"" + expires + "}"};
    }
    ServedReply serve(const ServedRequest &request)
    {
        const QByteArray sent = request.headers.value("Authorization");
        if (wantsBasic) {
            if (sent == "Basic " + QByteArray("me:pass").toBase64()) {
                return {.body = "in"};
            }
            return {.status = 401, .headers = {{"WWW-Authenticate", "Basic realm=\"r\""}}};
        }
        if (sent == "Bearer " + currentToken) {
            return {.body = "in"};
        }
        return {.status = 401,
                .headers = {{"WWW-Authenticate", "Bearer realm=\"" + tokens.url("/token?x=y").toBytes() +
                                                     "\",service=\"svc\",scope=\"repository:app:pull\""}}};
    }
};

struct Fixture {
    Registry registry;
    FixedCredentials credentials;
    test::TestClock clock;
    CurlClient curl{{}};
    AuthenticatingClient client{
        curl, credentials, clock, {QStringLiteral("reg"), QStringLiteral("app")}, {registry.server.url().origin()}};

    Result<HttpResponse> get(const QByteArray &target = "/v2/app",
                             const QStringList &scopes = {QStringLiteral("repository:app:pull")})
    {
        HttpRequest request{.url = registry.server.url(target)};
        request.scopes = scopes;
        return client.send(request, {});
    }
    void login()
    {
        credentials.credentials =
            Credentials{QStringLiteral("me"), QStringLiteral("pass"), {}, {}, QStringLiteral("the test")};
    }
};

} // namespace

class TestAuthentication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void getsAnAnonymousToken();
    void keepsTokensForTheirTime();
    void keepsATokenPerScope();
    void addsTheScopeOfTheChallenge();
    void renewsATokenInTheMiddle();
    void fetchesOneTokenForAll();
    void sendsCredentialsToTheTokenServer();
    void tradesIdentityTokens();
    void takesRegistryTokens();
    void tellsRefusedCredentials();
    void doesBasic();
    void givesUpOnWrongPasswords();
    void sendsNothingToOtherHosts();
    void trustsNoPlainTokenServer();
};

void TestAuthentication::getsAnAnonymousToken()
{
    Fixture fixture;
    const auto response = fixture.get();
    QVERIFY2(response, qPrintable(response ? QString() : response.error().message));
    QCOMPARE(response->status, 200);
    const ServedRequest asked = fixture.registry.tokens.requests().front();
    QCOMPARE(asked.query("service"), QByteArray("svc"));
    QCOMPARE(asked.query("scope"), QByteArray("repository:app:pull"));
    QCOMPARE(asked.query("x"), QByteArray("y"));
    QVERIFY(!asked.headers.has("Authorization"));
    QCOMPARE(fixture.registry.server.requests().size(), size_t(2));
}

void TestAuthentication::keepsTokensForTheirTime()
{
    Fixture fixture;
    QCOMPARE(fixture.get()->status, 200);
    QCOMPARE(fixture.get()->status, 200);
    QCOMPARE(fixture.registry.tokens.requests().size(), size_t(1));
    fixture.clock.advance(std::chrono::seconds(299));
    QCOMPARE(fixture.get()->status, 200);
    QCOMPARE(fixture.registry.tokens.requests().size(), size_t(2));
    QCOMPARE(fixture.registry.server.requests().size(), size_t(4)); // no request was lost on an old token
}

void TestAuthentication::keepsATokenPerScope()
{
    Fixture fixture;
    QCOMPARE(fixture.get()->status, 200);
    QCOMPARE(fixture.get("/v2/app", {QStringLiteral("repository:app:pull,push")})->status, 200);
    QCOMPARE(fixture.registry.tokens.requests().back().query("scope"), QByteArray("repository:app:pull,push"));
    QCOMPARE(fixture.get()->status, 200);
    QCOMPARE(fixture.registry.tokens.requests().size(), size_t(2));
}

void TestAuthentication::addsTheScopeOfTheChallenge()
{
    Fixture fixture;
    QCOMPARE(fixture.get("/v2/app", {QStringLiteral("repository:app:delete")})->status, 200);
    QCOMPARE(fixture.registry.tokens.requests().front().query("scope"), QByteArray("repository:app:delete,pull"));
    QCOMPARE(fixture.get("/v2/app", {QStringLiteral("repository:other:pull")})->status, 200);
}

void TestAuthentication::renewsATokenInTheMiddle()
{
    Fixture fixture;
    QCOMPARE(fixture.get()->status, 200);
    fixture.registry.currentToken = "token-2";
    QCOMPARE(fixture.get()->status, 200);
    QCOMPARE(fixture.registry.tokens.requests().size(), size_t(2));
    // Also with content that has to be sent again.
    fixture.registry.currentToken = "token-3";
    HttpRequest request{.method = "PUT", .url = fixture.registry.server.url("/up")};
    request.scopes = {QStringLiteral("repository:app:pull")};
    request.body = std::make_shared<BytesBody>(QByteArray(3'000'000, 'x'));
    QCOMPARE(fixture.client.send(request, {})->status, 200);
    QCOMPARE(fixture.registry.server.requests().back().body.size(), qsizetype(3'000'000));
}

void TestAuthentication::fetchesOneTokenForAll()
{
    Fixture fixture;
    QCOMPARE(fixture.get()->status, 200);
    fixture.clock.advance(std::chrono::hours(1));
    QVERIFY(forEachParallel(20, 8, {}, [&](size_t, const OpContext &) -> Result<> {
        CACHALOT_ASSIGN(const auto response, fixture.get());
        return response.status == 200 ? Result<>() : fail(ErrorCode::Denied, QStringLiteral("out"));
    }));
    QCOMPARE(fixture.registry.tokens.requests().size(), size_t(2));
}

void TestAuthentication::sendsCredentialsToTheTokenServer()
{
    Fixture fixture;
    fixture.registry.tokenUser = "me:pass";
    fixture.login();
    QCOMPARE(fixture.get()->status, 200);
    QCOMPARE(fixture.registry.tokens.requests().front().query("account"), QByteArray("me"));
    for (const ServedRequest &request : fixture.registry.server.requests()) {
        QVERIFY(!request.headers.value("Authorization").startsWith("Basic"));
    }
}

void TestAuthentication::tradesIdentityTokens()
{
    Fixture fixture;
    fixture.registry.tokenUser = "somebody:else";
    fixture.credentials.credentials = Credentials{{}, {}, QStringLiteral("identity"), {}, {}};
    QCOMPARE(fixture.get()->status, 200);
    const ServedRequest asked = fixture.registry.tokens.requests().front();
    QCOMPARE(asked.method, QByteArray("POST"));
    QVERIFY(asked.body.contains("grant_type=refresh_token"));
    QVERIFY(asked.body.contains("scope=repository%3Aapp%3Apull"));
}

void TestAuthentication::takesRegistryTokens()
{
    Fixture fixture;
    fixture.credentials.credentials = Credentials{{}, {}, {}, QStringLiteral("token-1"), {}};
    QCOMPARE(fixture.get()->status, 200);
    QVERIFY(fixture.registry.tokens.requests().empty());
}

void TestAuthentication::tellsRefusedCredentials()
{
    Fixture fixture;
    fixture.registry.tokenUser = "me:other";
    fixture.login();
    const auto response = fixture.get();
    QVERIFY(!response);
    QCOMPARE(response.error().code, ErrorCode::Denied);
    QVERIFY(response.error().message.contains(QStringLiteral("incorrect username or password")));
    QVERIFY(response.error().message.contains(QStringLiteral("the test")));
    QVERIFY(!response.error().message.contains(QStringLiteral("pass\"")));
}

void TestAuthentication::doesBasic()
{
    Fixture fixture;
    fixture.registry.wantsBasic = true;
    QCOMPARE(fixture.get()->status, 401); // nobody knows credentials
    fixture.login();
    QCOMPARE(fixture.get()->status, 200);
    QCOMPARE(fixture.get()->status, 200);
    QCOMPARE(fixture.registry.server.requests().size(), size_t(4)); // the last one knew
}

void TestAuthentication::givesUpOnWrongPasswords()
{
    Fixture fixture;
    fixture.registry.wantsBasic = true;
    fixture.login();
    fixture.credentials.credentials->password = QStringLiteral("wrong");
    QCOMPARE(fixture.get()->status, 401);
    QCOMPARE(fixture.registry.server.requests().size(), size_t(2));
}

void TestAuthentication::sendsNothingToOtherHosts()
{
    Fixture fixture;
    fixture.registry.wantsBasic = true;
    fixture.login();
    QCOMPARE(fixture.get()->status, 200);
    TestHttpServer other([](const ServedRequest &) {
        return ServedReply{.status = 401, .headers = {{"WWW-Authenticate", "Basic realm=\"give\""}}};
    });
    QCOMPARE(fixture.client.send({.url = other.url("/upload")}, {})->status, 401);
    QCOMPARE(other.requests().size(), size_t(1));
    QVERIFY(!other.requests().front().headers.has("Authorization"));
}

void TestAuthentication::trustsNoPlainTokenServer()
{
    const auto challenges = parseChallenges({"Bearer realm=\"http://auth.example.com/token\""});
    QCOMPARE(tokenRealmOf(challenges[0], *Url::parse("https://reg.example.com/v2/")).error().code, ErrorCode::Refused);
    QVERIFY(tokenRealmOf(challenges[0], *Url::parse("http://reg.example.com/v2/")));
    QCOMPARE(tokenRealmOf(parseChallenges({"Bearer service=x"})[0], *Url::parse("https://reg/")).error().code,
             ErrorCode::Server);
}

QTEST_APPLESS_MAIN(TestAuthentication)
#include "tst_authentication.moc"
