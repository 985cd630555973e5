#include "core/base/parallel.h"
#include "core/net/curlclient.h"
#include "tests/support/testhttpserver.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace cachalot;
using namespace std::chrono_literals;
using test::ServedReply;
using test::ServedRequest;
using test::TestHttpServer;

namespace
{

QByteArray pattern(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i) {
        bytes[i] = static_cast<char>((i * 7 + i / 251) & 0xff);
    }
    return bytes;
}

HttpRequest get(const Url &url)
{
    return {.url = url};
}

HttpRequest put(const Url &url, const QByteArray &body)
{
    HttpRequest request{.method = "PUT", .url = url};
    request.body = std::make_shared<BytesBody>(body);
    return request;
}

/// Content that fails in its middle.
class FailingBody final : public RequestBody
{
public:
    qint64 length() const override { return 1'000'000; }
    Result<std::unique_ptr<ByteSource>> open(const OpContext &) override
    {
        class Source final : public ByteSource
        {
        public:
            Result<qint64> read(std::span<char> buffer) override
            {
                if (m_rest == 0) {
                    return fail(ErrorCode::Damaged, QStringLiteral("the content is damaged"));
                }
                const auto count = std::min<qint64>(m_rest, static_cast<qint64>(buffer.size()));
                std::fill_n(buffer.begin(), count, 'x');
                m_rest -= count;
                return count;
            }

        private:
            qint64 m_rest = 300'000;
        };
        return std::unique_ptr<ByteSource>(std::make_unique<Source>());
    }
};

} // namespace

class TestHttpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsAndReceives();
    void uploads_data();
    void uploads();
    void holdsBackWhatNobodyReads();
    void reusesConnections();
    void failsTheSameWayTwice();
    void replacesConnectionsThatWereClosed();
    void worksInParallel();
    void tellsACutBody_data();
    void tellsACutBody();
    void endsWhatStalls();
    void waitsForWhatIsSlow();
    void seesCancellationOfWhatStalls();
    void hearsARefusalDuringAnUpload();
    void handsOnTheContentsError();
    void tellsWhatIsNoHttp();
    void tellsWhereThereIsNoHost();
    void tellsWhereNobodyListens();
    void boundsHeaders();
    void asksForNoEncoding();
    void usesNoProxyForThisMachine();
    void letsNoHeaderIn();
};

void TestHttpClient::sendsAndReceives()
{
    TestHttpServer server([](const ServedRequest &request) {
        return ServedReply{
            .status = 203, .headers = {{"X-Answer", " yes "}}, .body = request.method + ' ' + request.target};
    });
    CurlClient client({});
    HttpRequest request = get(server.url("/a%2Fb/../c?d=%7e"));
    request.headers.add("X-Question", "what");
    auto response = client.send(request, {});
    QVERIFY(response);
    QCOMPARE(response->status, 203);
    QCOMPARE(response->headers.value("x-answer"), QByteArray("yes"));
    QCOMPARE(*readAll(*response->body, 1000, {}), QByteArray("GET /a%2Fb/../c?d=%7e"));
    QCOMPARE(server.requests().front().headers.value("X-Question"), QByteArray("what"));

    request.method = "HEAD";
    response = client.send(request, {});
    QVERIFY(response);
    QCOMPARE(response->contentLength(), 0 + QByteArray("HEAD /a%2Fb/../c?d=%7e").size());
    QCOMPARE(*readAll(*response->body, 1000, {}), QByteArray());

    request.method = "DELETE";
    response = client.send(request, {});
    QCOMPARE(*readAll(*response->body, 1000, {}), QByteArray("DELETE /a%2Fb/../c?d=%7e"));
}

void TestHttpClient::uploads_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("POST without a body") << QByteArray("POST") << qsizetype(-1);
    QTest::newRow("empty PUT") << QByteArray("PUT") << qsizetype(0);
    QTest::newRow("small PUT") << QByteArray("PUT") << qsizetype(10);
    QTest::newRow("large PATCH") << QByteArray("PATCH") << qsizetype(5'000'001);
}

void TestHttpClient::uploads()
{
    QFETCH(const QByteArray, method);
    QFETCH(const qsizetype, size);
    TestHttpServer server([](const ServedRequest &) { return ServedReply{.status = 201}; });
    CurlClient client({});
    HttpRequest request{.method = method, .url = server.url("/up")};
    const QByteArray content = pattern(std::max<qsizetype>(size, 0));
    if (size >= 0) {
        request.body = std::make_shared<BytesBody>(content);
    }
    const auto response = client.send(request, {});
    QVERIFY2(response, qPrintable(response ? QString() : response.error().message));
    QCOMPARE(response->status, 201);
    const ServedRequest served = server.requests().front();
    QCOMPARE(served.method, method);
    QCOMPARE(served.headers.value("Content-Length"), QByteArray::number(content.size()));
    QVERIFY(!served.headers.has("Transfer-Encoding"));
    QVERIFY(served.body == content);
}

void TestHttpClient::holdsBackWhatNobodyReads()
{
    const QByteArray content = pattern(20'000'000);
    TestHttpServer server([&](const ServedRequest &) { return ServedReply{.body = content}; });
    CurlClient client({});
    auto first = client.send(get(server.url("/1")), {});
    QVERIFY(first);
    // Another request goes on meanwhile, and reading in odd pieces gives every byte once.
    auto second = client.send(get(server.url("/2")), {});
    QVERIFY(*readAll(*second->body, content.size(), {}) == content);
    QByteArray got;
    std::vector<char> piece(70'001);
    for (;;) {
        const auto count = first->body->read(piece);
        QVERIFY(count);
        if (*count == 0) {
            break;
        }
        got.append(piece.data(), *count);
    }
    QVERIFY(got == content);
    QCOMPARE(first->body->read(piece).value(), qint64(0)); // and the end stays the end
}

void TestHttpClient::reusesConnections()
{
    TestHttpServer server([](const ServedRequest &) { return ServedReply{.body = "x"}; });
    CurlClient client({});
    for (int i = 0; i < 5; ++i) {
        auto response = client.send(get(server.url()), {});
        QVERIFY(readAll(*response->body, 10, {}));
        QVERIFY(client.send(put(server.url(), "y"), {}).and_then([](HttpResponse &&r) {
            return readAll(*r.body, 10, {});
        }));
    }
    QCOMPARE(server.connections(), 1);
    // Also where nobody reads what is not there.
    server.forgetRequests();
    for (int i = 0; i < 5; ++i) {
        QVERIFY(client.send({.method = "HEAD", .url = server.url()}, {}));
    }
    QCOMPARE(server.connections(), 1);
}

void TestHttpClient::failsTheSameWayTwice()
{
    // A name that nobody has. What libcurl kept of the first failure was in the way of the second request.
    CurlClient client({});
    for (int i = 0; i < 3; ++i) {
        const auto response = client.send(get(*Url::parse("https://registry.invalid/v2/")), {});
        QVERIFY(!response);
        QCOMPARE(response.error().code, ErrorCode::Network);
    }
}

void TestHttpClient::replacesConnectionsThatWereClosed()
{
    const QByteArray content = pattern(3'000'000);
    std::atomic<int> requests = 0;
    TestHttpServer server([&](const ServedRequest &request) {
        // The server closes after the first answer, without having said so.
        return ServedReply{.body = request.method == "GET" ? "ab" : "", .cutAfter = ++requests == 1 ? 2 : -1};
    });
    CurlClient client({});
    auto response = client.send(get(server.url()), {});
    QCOMPARE(*readAll(*response->body, 10, {}), QByteArray("ab"));
    response.value().body.reset();
    QVERIFY(client.send(put(server.url(), content), {}));
    QVERIFY(server.requests().back().body == content);
}

void TestHttpClient::worksInParallel()
{
    TestHttpServer server(
        [](const ServedRequest &request) { return ServedReply{.body = request.target.repeated(100'000)}; });
    CurlClient client({});
    const auto done = forEachParallel(40, 8, {}, [&](size_t i, const OpContext &context) -> Result<> {
        const QByteArray target = '/' + QByteArray::number(qulonglong(i));
        CACHALOT_ASSIGN(auto response, client.send(get(server.url(target)), context));
        CACHALOT_ASSIGN(const QByteArray body, readAll(*response.body, 10'000'000, context));
        return body == target.repeated(100'000) ? Result<>() : fail(ErrorCode::Damaged, QStringLiteral("mixed up"));
    });
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    QVERIFY(server.connections() <= 8);
}

void TestHttpClient::tellsACutBody_data()
{
    QTest::addColumn<qint64>("cutAfter");
    QTest::newRow("at once") << qint64(0);
    QTest::newRow("in the middle") << qint64(1'000'000);
    QTest::newRow("before the last byte") << qint64(1'999'999);
}

void TestHttpClient::tellsACutBody()
{
    QFETCH(const qint64, cutAfter);
    TestHttpServer server(
        [&](const ServedRequest &) { return ServedReply{.body = pattern(2'000'000), .cutAfter = cutAfter}; });
    CurlClient client({});
    auto response = client.send(get(server.url()), {});
    QVERIFY(response);
    const auto body = readAll(*response->body, 10'000'000, {});
    QVERIFY(!body);
    QCOMPARE(body.error().code, ErrorCode::Network);
    QVERIFY(body.error().isRetryable());
}

void TestHttpClient::endsWhatStalls()
{
    TestHttpServer server([&](const ServedRequest &request) {
        return ServedReply{.body = pattern(100'000), .stallAfter = request.target == "/head" ? 0 : 50'000};
    });
    CurlClient::Options options;
    options.patience = 150ms;
    CurlClient client(options);
    auto response = client.send(get(server.url()), {});
    QVERIFY(response);
    const auto body = readAll(*response->body, 10'000'000, {});
    QVERIFY(!body);
    QCOMPARE(body.error().code, ErrorCode::Timeout);
    QVERIFY(body.error().isRetryable());
}

void TestHttpClient::waitsForWhatIsSlow()
{
    // Longer in all than the patience, but never silent for so long.
    TestHttpServer server(
        [&](const ServedRequest &) { return ServedReply{.body = pattern(200'000), .pauseMilliseconds = 60}; });
    CurlClient::Options options;
    options.patience = 500ms;
    CurlClient client(options);
    auto response = client.send(get(server.url()), {});
    QVERIFY(response);
    QVERIFY(*readAll(*response->body, 10'000'000, {}) == pattern(200'000));
}

void TestHttpClient::seesCancellationOfWhatStalls()
{
    TestHttpServer server(
        [&](const ServedRequest &) { return ServedReply{.body = pattern(100'000), .stallAfter = 50'000}; });
    CurlClient client({});
    std::stop_source stop;
    auto response = client.send(get(server.url()), {stop.get_token()});
    QVERIFY(response);
    std::jthread canceller([&stop] {
        std::this_thread::sleep_for(100ms);
        stop.request_stop();
    });
    const auto body = readAll(*response->body, 10'000'000, {});
    QVERIFY(!body);
    QCOMPARE(body.error().code, ErrorCode::Cancelled);
    QCOMPARE(client.send(get(server.url()), {stop.get_token()}).error().code, ErrorCode::Cancelled);
}

void TestHttpClient::hearsARefusalDuringAnUpload()
{
    TestHttpServer server([](const ServedRequest &) { return ServedReply{.status = 401, .body = "no"}; },
                          [](const ServedRequest &) { return qint64(0); });
    CurlClient client({});
    auto response = client.send(put(server.url(), pattern(20'000'000)), {});
    QVERIFY2(response, qPrintable(response ? QString() : response.error().message));
    QCOMPARE(response->status, 401);
}

void TestHttpClient::handsOnTheContentsError()
{
    TestHttpServer server([](const ServedRequest &) { return ServedReply{.status = 201}; });
    CurlClient client({});
    HttpRequest request{.method = "PUT", .url = server.url()};
    request.body = std::make_shared<FailingBody>();
    const auto response = client.send(request, {});
    QVERIFY(!response);
    QCOMPARE(response.error().code, ErrorCode::Damaged);
    QVERIFY(server.requests().empty());
}

void TestHttpClient::tellsWhatIsNoHttp()
{
    TestHttpServer server([](const ServedRequest &) { return ServedReply{.hangUp = true}; });
    CurlClient client({});
    const auto response = client.send(get(server.url()), {});
    QVERIFY(!response);
    QCOMPARE(response.error().code, ErrorCode::Network);
    const auto secure = client.send(get(*Url::parse("https://" + server.authority() + "/")), {});
    QVERIFY(!secure);
    QVERIFY(secure.error().isPermanent);
    QVERIFY(!secure.error().isRetryable());
}

/// Asking again costs seconds, and a mistyped name is not there the fifth time either.
void TestHttpClient::tellsWhereThereIsNoHost()
{
    CurlClient client({});
    // Labels have 63 characters at most, so nobody needs to be asked about this one.
    const auto response = client.send(get(*Url::parse("http://" + QByteArray(64, 'a') + ".example/")), {});
    QVERIFY(!response);
    QCOMPARE(response.error().code, ErrorCode::Network);
    QVERIFY2(response.error().message.contains(QStringLiteral("there is no host of that name")),
             qPrintable(response.error().message));
    QVERIFY(!response.error().isRetryable());
}

void TestHttpClient::tellsWhereNobodyListens()
{
    QByteArray gone;
    {
        TestHttpServer server([](const ServedRequest &) { return ServedReply(); });
        gone = server.authority();
    }
    CurlClient client({});
    const auto response = client.send(get(*Url::parse("http://" + gone + "/")), {});
    QVERIFY(!response);
    QCOMPARE(response.error().code, ErrorCode::Network);
    QVERIFY(response.error().message.contains(QString::fromLatin1(gone)));
}

void TestHttpClient::boundsHeaders()
{
    TestHttpServer server([](const ServedRequest &) {
        ServedReply reply;
        for (int i = 0; i < 50; ++i) {
            reply.headers.add("X-Long", QByteArray(10'000, 'x'));
        }
        return reply;
    });
    CurlClient client({});
    const auto response = client.send(get(server.url()), {});
    QVERIFY(!response);
    QCOMPARE(response.error().code, ErrorCode::LimitExceeded);
}

void TestHttpClient::asksForNoEncoding()
{
    TestHttpServer server([](const ServedRequest &) {
        return ServedReply{.headers = {{"Content-Encoding", "gzip"}}, .body = "as it is"};
    });
    CurlClient client({});
    auto response = client.send(get(server.url()), {});
    QCOMPARE(*readAll(*response->body, 100, {}), QByteArray("as it is"));
    QCOMPARE(server.requests().front().headers.value("Accept-Encoding"), QByteArray("identity"));
}

void TestHttpClient::usesNoProxyForThisMachine()
{
    qputenv("http_proxy", "http://127.0.0.1:1");
    TestHttpServer server([](const ServedRequest &) { return ServedReply(); });
    CurlClient client({});
    QVERIFY(client.send(get(server.url()), {}));
    TestHttpServer proxy([](const ServedRequest &request) { return ServedReply{.body = request.target}; });
    qputenv("http_proxy", "http://" + proxy.authority());
    auto response = client.send(get(*Url::parse("http://registry.invalid/v2/")), {});
    qunsetenv("http_proxy");
    QVERIFY(response);
    QCOMPARE(*readAll(*response->body, 100, {}), QByteArray("http://registry.invalid/v2/"));
}

void TestHttpClient::letsNoHeaderIn()
{
    TestHttpServer server([](const ServedRequest &) { return ServedReply(); });
    CurlClient client({});
    HttpRequest request = get(server.url());
    request.headers.add("X-A", "b\r\nX-Evil: c");
    QVERIFY(!client.send(request, {}));
    QVERIFY(server.requests().empty());
}

QTEST_APPLESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
