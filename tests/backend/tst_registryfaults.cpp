#include "core/content/hasher.h"
#include "tests/backend/registryfixture.h"

#include <atomic>

using namespace cachalot;
using namespace std::chrono_literals;
using test::RegistryFixture;
using test::ServedReply;
using test::ServedRequest;
using test::TestHttpServer;
using test::told;

namespace
{

const QString kApp = QStringLiteral("app");

QByteArray content(qsizetype bytes)
{
    QByteArray data(bytes, Qt::Uninitialized);
    quint32 state = 1;
    for (char &c : data) {
        state = state * 1664525 + 1013904223;
        c = static_cast<char>(state >> 24);
    }
    return data;
}

struct Download {
    RegistryFixture fixture;
    QByteArray bytes = content(1'000'000);
    Digest digest = digestOf(bytes);

    Download() { fixture.registry.addBlob(kApp, bytes); }
    Result<QByteArray> read()
    {
        const auto backend = fixture.open();
        CACHALOT_ASSIGN(const auto source, backend->blobs().open(digest, {}));
        return readAll(*source, 10'000'000, {});
    }
    [[nodiscard]] int gets() { return fixture.registry.server().count("GET", "/blobs/"); }
};

/// Answers the first requests for the blob with these statuses.
auto failing(std::vector<ServedReply> replies)
{
    return [replies = std::move(replies)](const ServedRequest &request, int nth) -> std::optional<ServedReply> {
        const auto at = static_cast<size_t>(nth) - 1;
        return request.path().contains("/blobs/") && at < replies.size() ? std::optional(replies[at]) : std::nullopt;
    };
}

} // namespace

/// Downloads from a registry that misbehaves.
class TestRegistryFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnWhereItWasCut();
    void goesOnWithoutRanges();
    void goesOnAfterAStall();
    void givesUpOnWhatIsCutAlways();
    void survivesPassingFailures();
    void waitsAsAsked();
    void renewsItsTokenInTheMiddle();
    void tellsLastingFailures_data();
    void tellsLastingFailures();
    void tellsWrongLengths();
    void followsToAStorage();
    void goesBackToTheRegistryForTheRest();
    void endsRedirectLoops();
    void statsAStorageThatTakesGetOnly();
    void tellsNoSignedUrls();
    void readsACutManifestAgain();
    void canBeCancelled();
};

void TestRegistryFaults::goesOnWhereItWasCut()
{
    Download download;
    download.fixture.registry.tamper = [](const ServedRequest &request, ServedReply &reply, int nth) {
        if (request.path().contains("/blobs/") && nth <= 3) {
            reply.cutAfter = 300'000;
        }
    };
    const auto bytes = download.read();
    QVERIFY2(bytes, told(bytes));
    QVERIFY(*bytes == download.bytes);
    QCOMPARE(download.gets(), 4);
    QCOMPARE(download.fixture.registry.server().requests().back().headers.value("Range"), QByteArray("bytes=900000-"));
}

void TestRegistryFaults::goesOnWithoutRanges()
{
    Download download;
    download.fixture.registry.tamper = [&](const ServedRequest &request, ServedReply &reply, int nth) {
        if (request.path().contains("/blobs/")) {
            reply.status = 200;
            reply.body = download.bytes;
            reply.headers.remove("Content-Range");
            reply.cutAfter = nth <= 2 ? 400'000 * nth : -1;
        }
    };
    const auto bytes = download.read();
    QVERIFY2(bytes, told(bytes));
    QVERIFY(*bytes == download.bytes);
}

void TestRegistryFaults::goesOnAfterAStall()
{
    Download download;
    download.fixture.patience = 150ms;
    download.fixture.registry.tamper = [](const ServedRequest &request, ServedReply &reply, int nth) {
        if (request.path().contains("/blobs/") && nth == 1) {
            reply.stallAfter = 500'000;
        }
    };
    const auto bytes = download.read();
    QVERIFY2(bytes, told(bytes));
    QVERIFY(*bytes == download.bytes);
}

void TestRegistryFaults::givesUpOnWhatIsCutAlways()
{
    Download download;
    download.fixture.registry.tamper = [](const ServedRequest &request, ServedReply &reply, int) {
        if (request.path().contains("/blobs/")) {
            reply.cutAfter = 0;
        }
    };
    const auto bytes = download.read();
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, ErrorCode::Network);
    QVERIFY2(bytes.error().message.contains(download.digest.toString()), told(bytes));
    QCOMPARE(download.gets(), RetryPolicy().maxAttempts);
}

void TestRegistryFaults::survivesPassingFailures()
{
    Download download;
    download.fixture.registry.fault = failing({{.status = 500}, {.status = 503}, {.hangUp = true}, {.status = 502}});
    const auto bytes = download.read();
    QVERIFY2(bytes, told(bytes));
    QVERIFY(*bytes == download.bytes);
    QCOMPARE(download.gets(), 5);
}

void TestRegistryFaults::waitsAsAsked()
{
    Download download;
    download.fixture.registry.fault = failing({{.status = 429, .headers = {{"Retry-After", "23"}}}});
    QVERIFY(download.read());
    QCOMPARE(download.fixture.clock->sleeps(), std::vector<qint64>{23'000});
}

void TestRegistryFaults::renewsItsTokenInTheMiddle()
{
    Download download;
    std::atomic<int> valid = 1;
    download.fixture.registry.fault = [&](const ServedRequest &request, int) -> std::optional<ServedReply> {
        if (request.path() == "/token") {
            return ServedReply{.body = "{\"token\":\"t" + QByteArray::number(valid.load()) + "\",\"expires_in\":300}"};
        }
        if (request.headers.value("Authorization") == "Bearer t" + QByteArray::number(valid.load())) {
            return std::nullopt;
        }
        return ServedReply{
            .status = 401,
            .headers = {{"WWW-Authenticate",
                         "Bearer realm=\"http://" + download.fixture.registry.server().authority() + "/token\""}}};
    };
    download.fixture.registry.tamper = [&](const ServedRequest &, ServedReply &reply, int) {
        if (valid == 1) {
            reply.cutAfter = 600'000;
            valid = 2; // the token ends with the connection
        }
    };
    const auto bytes = download.read();
    QVERIFY2(bytes, told(bytes));
    QVERIFY(*bytes == download.bytes);
    QCOMPARE(download.fixture.registry.server().count("GET", "/token"), 2);
}

void TestRegistryFaults::tellsLastingFailures_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("401") << 401 << QStringLiteral("denied");
    QTest::newRow("403") << 403 << QStringLiteral("denied");
    QTest::newRow("404") << 404 << QStringLiteral("not-found");
    QTest::newRow("409") << 409 << QStringLiteral("server");
    QTest::newRow("500") << 500 << QStringLiteral("server");
    QTest::newRow("503") << 503 << QStringLiteral("server");
}

void TestRegistryFaults::tellsLastingFailures()
{
    QFETCH(const int, status);
    Download download;
    download.fixture.registry.fault = [status](const ServedRequest &, int) {
        return test::registryError(status, "WHY");
    };
    const auto bytes = download.read();
    QVERIFY(!bytes);
    QTEST(errorCodeName(bytes.error().code), "code");
    QCOMPARE(bytes.error().httpStatus, std::optional(status));
    QVERIFY2(bytes.error().message.contains(QStringLiteral("WHY: it is so")), told(bytes));
    const auto stat = download.fixture.open()->blobs().stat(download.digest, {});
    QTEST(errorCodeName(stat.error().code), "code");
}

void TestRegistryFaults::tellsWrongLengths()
{
    Download download;
    download.fixture.registry.tamper = [](const ServedRequest &request, ServedReply &reply, int) {
        if (request.path().contains("/blobs/")) {
            reply.claimedLength = reply.body.size() + 10; // and then it closes, or says 416
            reply.close = true;
        }
    };
    const auto bytes = download.read();
    QVERIFY(!bytes);
    QVERIFY(bytes.error().code == ErrorCode::Network || bytes.error().code == ErrorCode::Server);
}

void TestRegistryFaults::followsToAStorage()
{
    Download download;
    TestHttpServer storage([&](const ServedRequest &) { return ServedReply{.body = download.bytes}; });
    download.fixture.registry.fault = [&](const ServedRequest &request, int) -> std::optional<ServedReply> {
        if (!request.headers.has("Authorization")) {
            return ServedReply{.status = 401, .headers = {{"WWW-Authenticate", "Basic realm=\"x\""}}};
        }
        return ServedReply{.status = 307, .headers = {{"Location", storage.url("/bucket/x?sig=abc").toBytes()}}};
    };
    class Fixed final : public CredentialSource
    {
        Result<std::optional<Credentials>> find(const CredentialQuery &, const OpContext &) override
        {
            return std::optional(Credentials{QStringLiteral("me"), QStringLiteral("pass"), {}, {}, {}});
        }
    };
    download.fixture.credentials = std::make_shared<Fixed>();
    const auto bytes = download.read();
    QVERIFY2(bytes, told(bytes));
    QVERIFY(*bytes == download.bytes);
    QVERIFY(!storage.requests().front().headers.has("Authorization"));
    QCOMPARE(storage.requests().front().target, QByteArray("/bucket/x?sig=abc"));
}

void TestRegistryFaults::goesBackToTheRegistryForTheRest()
{
    Download download;
    std::atomic<int> signature = 0;
    TestHttpServer storage([&](const ServedRequest &request) {
        if (request.target != "/x?sig=" + QByteArray::number(signature.load())) {
            return ServedReply{.status = 403};
        }
        if (request.headers.has("Range")) {
            return ServedReply{.status = 206,
                               .headers = {{"Content-Range", "bytes 500000-999999/1000000"}},
                               .body = download.bytes.mid(500'000)};
        }
        return ServedReply{.body = download.bytes, .cutAfter = 500'000};
    });
    download.fixture.registry.fault = [&](const ServedRequest &, int) {
        return std::optional(
            ServedReply{.status = 307,
                        .headers = {{"Location", storage.url("/x?sig=" + QByteArray::number(++signature)).toBytes()}}});
    };
    const auto bytes = download.read();
    QVERIFY2(bytes, told(bytes));
    QVERIFY(*bytes == download.bytes);
    QCOMPARE(signature.load(), 2);
}

void TestRegistryFaults::endsRedirectLoops()
{
    Download download;
    download.fixture.registry.fault = [](const ServedRequest &request, int) {
        return std::optional(ServedReply{.status = 307, .headers = {{"Location", request.target}}});
    };
    const auto bytes = download.read();
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, ErrorCode::Server);
    QCOMPARE(download.fixture.registry.server().requests().size(), size_t(1));
}

void TestRegistryFaults::statsAStorageThatTakesGetOnly()
{
    Download download;
    TestHttpServer storage([&](const ServedRequest &request) {
        return request.method == "GET" ? ServedReply{.body = download.bytes} : ServedReply{.status = 403};
    });
    download.fixture.registry.fault = [&](const ServedRequest &, int) {
        return std::optional(ServedReply{.status = 307, .headers = {{"Location", storage.url("/x").toBytes()}}});
    };
    const auto info = download.fixture.open()->blobs().stat(download.digest, {});
    QVERIFY2(info, told(info));
    QCOMPARE(info->size, qint64(download.bytes.size()));
}

void TestRegistryFaults::tellsNoSignedUrls()
{
    Download download;
    TestHttpServer storage([](const ServedRequest &request) {
        return ServedReply{.status = 403,
                           .headers = {{"Content-Type", "application/xml"}},
                           .body = "<Error><Code>SignatureDoesNotMatch</Code><Message>http://h" + request.target +
                                   "</Message></Error>"};
    });
    download.fixture.registry.fault = [&](const ServedRequest &, int) {
        return std::optional(
            ServedReply{.status = 307, .headers = {{"Location", storage.url("/x?X-Amz-Signature=geheim").toBytes()}}});
    };
    const auto bytes = download.read();
    QVERIFY(!bytes);
    QVERIFY2(bytes.error().message.contains(QStringLiteral("SignatureDoesNotMatch")), told(bytes));
    QVERIFY2(!bytes.error().message.contains(QStringLiteral("geheim")), told(bytes));
}

void TestRegistryFaults::readsACutManifestAgain()
{
    RegistryFixture fixture;
    fixture.registry.addFixture(kApp, QStringLiteral("cache"), QStringLiteral("buildkit-pair"), QStringLiteral("max"));
    fixture.registry.tamper = [](const ServedRequest &, ServedReply &reply, int nth) {
        reply.cutAfter = nth == 1 ? 100 : -1; // the config is cut, too
    };
    const auto snapshot = fixture.open()->load({});
    QVERIFY2(snapshot, told(snapshot));
    QVERIFY(snapshot->allProblems().empty());
}

void TestRegistryFaults::canBeCancelled()
{
    Download download;
    download.fixture.registry.tamper = [](const ServedRequest &, ServedReply &reply, int) {
        reply.stallAfter = 10'000;
    };
    std::stop_source stop;
    const auto backend = download.fixture.open();
    const auto source = backend->blobs().open(download.digest, {stop.get_token()});
    QVERIFY2(source, told(source));
    std::jthread canceller([&stop] {
        std::this_thread::sleep_for(100ms);
        stop.request_stop();
    });
    QCOMPARE(readAll(**source, 10'000'000, {}).error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestRegistryFaults)
#include "tst_registryfaults.moc"
