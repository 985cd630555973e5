#include "ui/models/backgroundtask.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <thread>

using namespace cachalot;

class BackgroundTaskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void deliversInTheOwnersThread();
    void reportsProgressSometimes();
    void cancelsAtOnce();
    void dropsTheResultOfAFormerRun();
    void isDestroyedWhileItRuns();
    void turnsExceptionsIntoErrors();
    void mayBeDestroyedByItsOwnResult();
};

namespace
{

/// Waits for cancellation, and tells that it came.
BackgroundTask<int>::Work patient(std::atomic<bool> &stopped)
{
    return [&stopped](const OpContext &context) -> Result<int> {
        while (context.checkpoint()) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        stopped = true;
        return 1;
    };
}

} // namespace

void BackgroundTaskTest::deliversInTheOwnersThread()
{
    TaskPool pool;
    BackgroundTask<int> task(pool);
    QSignalSpy finished(&task, &BackgroundTaskBase::finished);
    std::thread::id worker;
    std::thread::id receiver;
    int value = 0;
    task.start(
        [&worker](const OpContext &) -> Result<int> {
            worker = std::this_thread::get_id();
            return 42;
        },
        [&](Result<int> result) {
            receiver = std::this_thread::get_id();
            value = result.value();
        });
    QVERIFY(task.isRunning());
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(value, 42);
    QVERIFY(!task.isRunning());
    QVERIFY(receiver == std::this_thread::get_id());
    QVERIFY(worker != receiver);
}

void BackgroundTaskTest::reportsProgressSometimes()
{
    TaskPool pool;
    BackgroundTask<int> task(pool);
    QSignalSpy progressed(&task, &BackgroundTaskBase::progressed);
    bool done = false;
    task.start(
        [](const OpContext &context) -> Result<int> {
            for (int i = 1; i <= 100'000; ++i) {
                context.report({ProgressUnit::Items, i, 100'000, {}});
            }
            return 0;
        },
        [&done](const Result<int> &) { done = true; });
    QTRY_VERIFY(done);
    QVERIFY(progressed.count() >= 1);
    QVERIFY2(progressed.count() < 1000, "each report came through");
    QCOMPARE(task.progress().done, qint64(100'000));
}

void BackgroundTaskTest::cancelsAtOnce()
{
    TaskPool pool;
    std::atomic<bool> stopped = false;
    BackgroundTask<int> task(pool);
    QSignalSpy finished(&task, &BackgroundTaskBase::finished);
    std::optional<ErrorCode> code;
    task.start(patient(stopped), [&code](const Result<int> &result) { code = result.error().code; });
    task.cancel();
    QCOMPARE(code, std::optional(ErrorCode::Cancelled)); // before the worker noticed
    QCOMPARE(finished.count(), 1);
    QTRY_VERIFY(stopped);
    QTest::qWait(20);
    QCOMPARE(finished.count(), 1);
}

void BackgroundTaskTest::dropsTheResultOfAFormerRun()
{
    TaskPool pool;
    std::atomic<bool> stopped = false;
    BackgroundTask<int> task(pool);
    QList<int> results;
    const auto take = [&results](const Result<int> &result) { results << result.value_or(-1); };
    task.start(patient(stopped), take);
    task.start([](const OpContext &) -> Result<int> { return 2; }, take);
    QTRY_VERIFY(stopped && !task.isRunning());
    QTest::qWait(20);
    QCOMPARE(results, QList<int>{2});
}

void BackgroundTaskTest::isDestroyedWhileItRuns()
{
    TaskPool pool;
    std::atomic<int> running = 0;
    for (int i = 0; i < 200; ++i) {
        auto task = std::make_unique<BackgroundTask<int>>(pool);
        task->start(
            [&running](const OpContext &) -> Result<int> {
                ++running;
                return 0;
            },
            [](const Result<int> &) { QFAIL("a result after the end"); });
        if (i % 2 == 0) {
            std::this_thread::yield();
        }
        task.reset();
    }
    QVERIFY(pool.waitForDone(std::chrono::seconds(20)));
    QCoreApplication::processEvents();

    // Work that does not listen does not hold up the owner.
    std::atomic<bool> go = false;
    auto deaf = std::make_unique<BackgroundTask<int>>(pool);
    deaf->start(
        [&go](const OpContext &) -> Result<int> {
            while (!go) {
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            }
            return 0;
        },
        [](const Result<int> &) {});
    QElapsedTimer timer;
    timer.start();
    deaf.reset();
    QVERIFY(timer.elapsed() < 1000);
    go = true;
}

void BackgroundTaskTest::turnsExceptionsIntoErrors()
{
    TaskPool pool;
    BackgroundTask<int> task(pool);
    std::optional<ErrorCode> code;
    task.start([](const OpContext &) -> Result<int> { throw std::bad_alloc(); },
               [&code](const Result<int> &result) { code = result.error().code; });
    QTRY_VERIFY(code);
    QCOMPARE(*code, ErrorCode::LimitExceeded);
}

void BackgroundTaskTest::mayBeDestroyedByItsOwnResult()
{
    TaskPool pool;
    auto task = std::make_unique<BackgroundTask<int>>(pool);
    bool done = false;
    task->start([](const OpContext &) -> Result<int> { return 1; },
                [&](const Result<int> &) {
                    task.reset(); // a page that closes itself
                    done = true;
                });
    QTRY_VERIFY(done);
}

QTEST_GUILESS_MAIN(BackgroundTaskTest)
#include "tst_backgroundtask.moc"
