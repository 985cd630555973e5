#include "core/net/curlclient.h"
#include "core/net/redirectingclient.h"
#include "tests/support/testhttpserver.h"

#include <QTest>

using namespace cachalot;
using test::ServedReply;
using test::ServedRequest;
using test::TestHttpServer;

namespace
{

ServedReply to(const QByteArray &location, int status = 307)
{
    return {.status = status, .headers = {{"Location", location}}};
}

struct Client {
    CurlClient curl{{}};
    RedirectingClient client{curl};

    Result<HttpResponse> get(const Url &url, const HttpHeaders &headers = {})
    {
        return client.send({.url = url, .headers = headers}, {});
    }
};

/// Hands out redirects without a network.
class HttpsRedirect final : public HttpClient
{
public:
    Result<HttpResponse> send(const HttpRequest &request, const OpContext &) override
    {
        HttpResponse response;
        response.status = 302;
        response.headers.add("Location", "http://host" + request.url.target());
        return response;
    }
};

} // namespace

class TestRedirects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsRelativeOnes();
    void carriesNoCredentialElsewhere();
    void carriesCredentialsOnTheSameOrigin();
    void endsLoops();
    void endsLongChains();
    void neverFallsToPlainHttp();
    void refusesWhatIsNoUrl();
    void sendsABodyAgainFor307Only();
};

void TestRedirects::followsRelativeOnes()
{
    TestHttpServer server([](const ServedRequest &request) {
        return request.target == "/a/b" ? to("../c?d=e", 302) : ServedReply{.body = request.target};
    });
    Client client;
    const auto response = client.get(server.url("/a/b"));
    QVERIFY(response);
    QCOMPARE(*readAll(*response->body, 100, {}), QByteArray("/c?d=e"));
    QCOMPARE(response->url.target(), QByteArray("/c?d=e"));
}

void TestRedirects::carriesNoCredentialElsewhere()
{
    QByteArray back;
    TestHttpServer other([&back](const ServedRequest &) { return to(back); });
    TestHttpServer server([&](const ServedRequest &request) {
        return request.target == "/back" ? ServedReply{.body = "done"} : to(other.url("/blob").toBytes());
    });
    back = server.url("/back").toBytes();
    Client client;
    const auto response =
        client.get(server.url("/v2/"), {{"Authorization", "Bearer geheim"}, {"cookie", "geheim"}, {"Accept", "x/y"}});
    QVERIFY(response);
    QCOMPARE(response->status, 200);
    QCOMPARE(server.requests().front().headers.value("Authorization"), QByteArray("Bearer geheim"));
    QVERIFY(!other.requests().front().headers.has("Authorization"));
    QVERIFY(!other.requests().front().headers.has("Cookie"));
    QCOMPARE(other.requests().front().headers.value("Accept"), QByteArray("x/y"));
    // Nor does it come back: the other server chose where to.
    QVERIFY(!server.requests().back().headers.has("Authorization"));
}

void TestRedirects::carriesCredentialsOnTheSameOrigin()
{
    TestHttpServer server(
        [](const ServedRequest &request) { return request.target == "/a" ? to("/b") : ServedReply(); });
    Client client;
    QVERIFY(client.get(server.url("/a"), {{"Authorization", "Bearer x"}}));
    QCOMPARE(server.requests().back().headers.value("Authorization"), QByteArray("Bearer x"));
}

void TestRedirects::endsLoops()
{
    TestHttpServer server([](const ServedRequest &request) { return to(request.target == "/a" ? "/b" : "/a"); });
    Client client;
    const auto response = client.get(server.url("/a"));
    QVERIFY(!response);
    QCOMPARE(response.error().code, ErrorCode::Server);
    QVERIFY(response.error().message.contains(QStringLiteral("circle")));
    QVERIFY(!response.error().isRetryable());
    QCOMPARE(server.requests().size(), size_t(2));
}

void TestRedirects::endsLongChains()
{
    TestHttpServer server([](const ServedRequest &request) { return to(request.target + "x"); });
    Client client;
    const auto response = client.get(server.url("/"));
    QVERIFY(!response);
    QCOMPARE(server.requests().size(), size_t(RedirectingClient::kMaxRedirects + 1));
}

void TestRedirects::neverFallsToPlainHttp()
{
    HttpsRedirect server;
    RedirectingClient client(server);
    const auto response = client.send({.url = *Url::parse("https://host/blob?sig=geheim")}, {});
    QVERIFY(!response);
    QCOMPARE(response.error().code, ErrorCode::Refused);
    QVERIFY(!response.error().message.contains(QStringLiteral("geheim")));
}

void TestRedirects::refusesWhatIsNoUrl()
{
    TestHttpServer server([](const ServedRequest &) { return to("ftp://host/x"); });
    Client client;
    QCOMPARE(client.get(server.url()).error().code, ErrorCode::Server);
}

void TestRedirects::sendsABodyAgainFor307Only()
{
    TestHttpServer server([](const ServedRequest &request) {
        const int status = request.target.mid(1).toInt();
        return status > 0 ? to("/end", status) : ServedReply();
    });
    Client client;
    HttpRequest request{.method = "PUT", .url = server.url("/307")};
    request.body = std::make_shared<BytesBody>("content");
    QCOMPARE(client.client.send(request, {})->status, 200);
    QCOMPARE(server.requests().back().body, QByteArray("content"));
    QCOMPARE(server.requests().back().method, QByteArray("PUT"));
    request.url = server.url("/302");
    QCOMPARE(client.client.send(request, {})->status, 302);
}

QTEST_APPLESS_MAIN(TestRedirects)
#include "tst_redirects.moc"
