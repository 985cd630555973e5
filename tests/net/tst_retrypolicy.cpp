#include "core/net/retryingclient.h"
#include "tests/support/testclock.h"

#include <QTest>

#include <deque>
#include <thread>

using namespace cachalot;
using namespace std::chrono_literals;

namespace
{

/// Answers from a list.
class ScriptedClient final : public HttpClient
{
public:
    std::deque<Result<HttpResponse>> answers;
    int sent = 0;

    Result<HttpResponse> send(const HttpRequest &, const OpContext &) override
    {
        ++sent;
        if (answers.empty()) {
            return fail(ErrorCode::Internal, QStringLiteral("one request too many"));
        }
        auto answer = std::move(answers.front());
        answers.pop_front();
        return answer;
    }
    void status(int status, const QByteArray &retryAfter = {})
    {
        HttpResponse response;
        response.status = status;
        if (!retryAfter.isEmpty()) {
            response.headers.add("Retry-After", retryAfter);
        }
        answers.emplace_back(std::move(response));
    }
    void error(ErrorCode code) { answers.emplace_back(fail(code, QStringLiteral("lost"))); }
};

struct Fixture {
    ScriptedClient server;
    test::TestClock clock;
    RetryingClient client{server, clock, RetryPolicy()};

    Result<HttpResponse> send(const QByteArray &method = "GET")
    {
        return client.send({.method = method, .url = *Url::parse("https://host/")}, {});
    }
};

} // namespace

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backsOff();
    void chanceShortens();
    void readsRetryAfter_data();
    void readsRetryAfter();
    void sendsAgainWhatFailedInPassing();
    void waitsAsLongAsAsked();
    void doesNotWaitForHours();
    void givesUp();
    void doesNotRepeatWhatMayNotBe();
    void leavesAnswersAlone();
    void stopsWhenCancelled();
    void realSleepEndsWhenCancelled();
};

void TestRetryPolicy::backsOff()
{
    RetryPolicy policy;
    policy.maxAttempts = 100;
    QCOMPARE(policy.delayAfter(1, {}, 0.0), policy.firstDelay);
    QCOMPARE(policy.delayAfter(3, {}, 0.0), 4 * policy.firstDelay);
    QCOMPARE(policy.delayAfter(90, {}, 0.0), policy.longestDelay);
    QVERIFY(!policy.delayAfter(100, {}, 0.0));
}

void TestRetryPolicy::chanceShortens()
{
    const RetryPolicy policy;
    QVERIFY(*policy.delayAfter(2, {}, 0.99) < *policy.delayAfter(2, {}, 0.0));
    QVERIFY(*policy.delayAfter(2, {}, 0.99) >= policy.firstDelay);
}

void TestRetryPolicy::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("seconds"); // -1: none
    QTest::newRow("seconds") << QByteArray(" 120 ") << qint64(120);
    QTest::newRow("date") << QByteArray("Tue, 24 Nov 2026 12:00:30 GMT") << qint64(30);
    QTest::newRow("old date") << QByteArray("Tuesday, 24-Nov-26 12:00:30 GMT") << qint64(30);
    QTest::newRow("older date") << QByteArray("Tue Nov 24 12:00:30 2026") << qint64(30);
    QTest::newRow("passed") << QByteArray("Tue, 24 Nov 2026 11:00:00 GMT") << qint64(0);
    QTest::newRow("negative") << QByteArray("-5") << qint64(-1);
    QTest::newRow("nonsense") << QByteArray("soon") << qint64(-1);
    QTest::newRow("huge") << QByteArray("999999999999999999") << qint64(1'000'000'000);
}

void TestRetryPolicy::readsRetryAfter()
{
    QFETCH(const QByteArray, text);
    const auto wait = parseRetryAfter(text, test::TestClock().now());
    const qint64 seconds = wait ? std::chrono::duration_cast<std::chrono::seconds>(*wait).count() : -1;
    QTEST(seconds, "seconds");
}

void TestRetryPolicy::sendsAgainWhatFailedInPassing()
{
    Fixture fixture;
    fixture.server.status(503);
    fixture.server.error(ErrorCode::Network);
    fixture.server.error(ErrorCode::Timeout);
    fixture.server.status(408);
    fixture.server.status(200);
    const auto response = fixture.send();
    QVERIFY(response);
    QCOMPARE(response->status, 200);
    QCOMPARE(fixture.server.sent, 5);
    QCOMPARE(fixture.clock.sleeps(), (std::vector<qint64>{400, 800, 1600, 3200}));
}

void TestRetryPolicy::waitsAsLongAsAsked()
{
    Fixture fixture;
    fixture.server.status(429, "17");
    fixture.server.status(503, "Tue, 24 Nov 2026 12:01:00 GMT");
    fixture.server.status(200);
    QCOMPARE(fixture.send()->status, 200);
    QCOMPARE(fixture.clock.sleeps(), (std::vector<qint64>{17'000, 43'000}));
}

void TestRetryPolicy::doesNotWaitForHours()
{
    Fixture fixture;
    fixture.server.status(429, "86400");
    QCOMPARE(fixture.send()->status, 429);
    QVERIFY(fixture.clock.sleeps().empty());
}

void TestRetryPolicy::givesUp()
{
    Fixture fixture;
    for (int i = 0; i < RetryPolicy().maxAttempts; ++i) {
        fixture.server.status(500);
    }
    QCOMPARE(fixture.send()->status, 500);
    QCOMPARE(fixture.server.sent, RetryPolicy().maxAttempts);
}

void TestRetryPolicy::doesNotRepeatWhatMayNotBe()
{
    Fixture fixture;
    fixture.server.status(503);
    QCOMPARE(fixture.send("PATCH")->status, 503);
    fixture.server.error(ErrorCode::Network);
    QCOMPARE(fixture.send("POST").error().code, ErrorCode::Network);
    QCOMPARE(fixture.server.sent, 2);
}

void TestRetryPolicy::leavesAnswersAlone()
{
    for (const int status : {200, 206, 301, 400, 401, 404, 409, 416, 501}) {
        Fixture fixture;
        fixture.server.status(status);
        QCOMPARE(fixture.send()->status, status);
    }
}

void TestRetryPolicy::stopsWhenCancelled()
{
    Fixture fixture;
    fixture.server.status(503);
    std::stop_source stop;
    stop.request_stop();
    const auto response = fixture.client.send({.url = *Url::parse("https://host/")}, {stop.get_token()});
    QCOMPARE(response.error().code, ErrorCode::Cancelled);
}

void TestRetryPolicy::realSleepEndsWhenCancelled()
{
    const auto clock = systemClock();
    std::stop_source stop;
    std::jthread canceller([&stop] { stop.request_stop(); });
    QCOMPARE(clock->sleep(24h, {stop.get_token()}).error().code, ErrorCode::Cancelled);
    QVERIFY(clock->sleep(1ms, {}));
}

QTEST_APPLESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
