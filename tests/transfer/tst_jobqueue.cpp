#include "core/transfer/jobqueue.h"

#include "tests/support/testdata.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

using namespace cachalot;

namespace
{

TransferRequest requestFor(const QString &destination)
{
    TransferRequest request;
    request.sources = {BackendSpec(QStringLiteral("local"),
                                   {{QStringLiteral("src"), test::dataPath(QStringLiteral("caches/buildkit-pair"))},
                                    {QStringLiteral("tag"), QStringLiteral("max")}})};
    request.destination = BackendSpec(QStringLiteral("local"), {{QStringLiteral("dest"), destination}});
    return request;
}

/// A transfer that goes on for as long as a test wants.
class FakeTransfer
{
public:
    [[nodiscard]] TransferRunner runner()
    {
        return [this](const TransferRequest &, const TransferPlanned &planned, CopyObserver &observer,
                      const OpContext &context) { return run(planned, observer, context); };
    }
    void finish() { end(Result<CopyReport>(CopyReport())); }
    void fail(const QString &message) { end(cachalot::fail(ErrorCode::Network, message)); }
    [[nodiscard]] int started() const { return m_started; }

private:
    Result<CopyReport> run(const TransferPlanned &planned, CopyObserver &observer, const OpContext &context)
    {
        ++m_started;
        CopyPlan plan;
        plan.blobs.resize(2);
        plan.blobs[0].descriptor.size = 600;
        plan.blobs[1].descriptor.size = 400;
        planned(plan);
        observer.started({2, 1000});
        observer.blobStarted(0);
        observer.blobProgress(0, 600);
        observer.blobDone(0);
        observer.blobStarted(1);
        observer.blobProgress(1, 100);
        std::unique_lock lock(m_mutex);
        const bool isAsked = m_changed.wait(lock, context.cancel, [this] { return m_result.has_value(); });
        if (!isAsked) {
            return cachalot::fail(ErrorCode::Cancelled, QStringLiteral("cancelled"));
        }
        Result<CopyReport> result = *std::move(m_result);
        m_result.reset();
        return result;
    }
    void end(Result<CopyReport> result)
    {
        const std::lock_guard lock(m_mutex);
        m_result = std::move(result);
        m_changed.notify_one();
    }

    std::atomic<int> m_started = 0;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::optional<Result<CopyReport>> m_result;
};

} // namespace

class TestJobQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesForReal();
    void showsProgress();
    void oneAfterTheOther();
    void runsMoreOrFewerFromNowOn();
    void pausesAndGoesOn();
    void cancels();
    void failsAndIsRetried();
    void historySurvivesARestart();
    void whatWasCutOffIsOffered();
    void secretsAreNotKept();
    void historyIsBounded();
    void brokenHistoryIsPutAside();
    void removesOnlyWhatIsFinished();
    void waitsNoLongerThanItsPatience();

private:
    QTemporaryDir m_directory;
    [[nodiscard]] QString path(const char *name) const { return m_directory.filePath(QString::fromLatin1(name)); }
};

void TestJobQueue::copiesForReal()
{
    JobQueue queue({.historyFile = {}});
    const Job *job = queue.submit(requestFor(path("real")));
    QCOMPARE(job->state(), JobState::Running);
    QTRY_COMPARE(job->state(), JobState::Succeeded);
    QCOMPARE(job->outcome()->blobsCopied, 14);
    QCOMPARE(job->outcome()->bytesRead, 1'203'385);
    QVERIFY(job->outcome()->manifest.startsWith(QStringLiteral("sha256:9b00ef646d0a")));
    QCOMPARE(job->progress().bytesDone, 1'203'385);
    QCOMPARE(job->progress().blobsDone, 14);
    QCOMPARE(job->blobs().size(), size_t(14));
    QVERIFY(job->blobs().front().state == JobBlob::State::Done);
    QVERIFY(QFile::exists(path("real/index.json")));
    const Job *again = queue.submit(requestFor(path("real")));
    QTRY_COMPARE(again->state(), JobState::Succeeded);
    QCOMPARE(again->outcome()->blobsSkipped, 14);
    Job *wrong = queue.submit(requestFor(path("real/index.json")));
    QTRY_COMPARE(wrong->state(), JobState::Failed);
    QVERIFY(!wrong->error()->message.isEmpty());
}

void TestJobQueue::showsProgress()
{
    FakeTransfer transfer;
    JobQueue queue({.historyFile = {}, .runner = transfer.runner()});
    Job *job = queue.submit(requestFor(path("x")));
    QSignalSpy changes(job, &Job::progressChanged);
    QTRY_COMPARE(job->progress().bytesDone, 700);
    QCOMPARE(job->progress().bytesTotal, 1000);
    QCOMPARE(job->progress().blobsDone, 1);
    QCOMPARE(job->progress().blobsTotal, 2);
    QVERIFY(!job->progress().secondsLeft); // nothing moves: nobody can know
    QCOMPARE(job->blobs().size(), size_t(2));
    QVERIFY(job->blobs()[0].state == JobBlob::State::Done);
    QVERIFY(job->blobs()[1].state == JobBlob::State::Moving);
    QCOMPARE(job->blobs()[1].done, 100);
    QVERIFY(!changes.isEmpty());
    transfer.finish();
    QTRY_COMPARE(job->state(), JobState::Succeeded);
}

void TestJobQueue::oneAfterTheOther()
{
    FakeTransfer transfer;
    JobQueue queue({.historyFile = {}, .running = 1, .runner = transfer.runner()});
    const Job *first = queue.submit(requestFor(path("x")));
    const Job *second = queue.submit(requestFor(path("y")));
    QCOMPARE(first->state(), JobState::Running);
    QCOMPARE(second->state(), JobState::Queued);
    QTRY_COMPARE(transfer.started(), 1);
    transfer.finish();
    QTRY_COMPARE(first->state(), JobState::Succeeded);
    QTRY_COMPARE(second->state(), JobState::Running);
    transfer.finish();
    QTRY_COMPARE(second->state(), JobState::Succeeded);
    QCOMPARE(transfer.started(), 2);
}

void TestJobQueue::runsMoreOrFewerFromNowOn()
{
    FakeTransfer transfer;
    JobQueue queue({.historyFile = {}, .running = 1, .runner = transfer.runner()});
    const Job *first = queue.submit(requestFor(path("x")));
    const Job *second = queue.submit(requestFor(path("y")));
    const Job *third = queue.submit(requestFor(path("z")));
    queue.setRunning(2);
    QCOMPARE(second->state(), JobState::Running); // at once, not when the first ends
    QCOMPARE(third->state(), JobState::Queued);
    QTRY_COMPARE(transfer.started(), 2);
    queue.setRunning(1);
    QCOMPARE(second->state(), JobState::Running); // what runs goes on
    transfer.finish();
    QTRY_VERIFY(first->isFinished() || second->isFinished());
    QTest::qWait(50);
    QCOMPARE(third->state(), JobState::Queued);
    transfer.finish();
    QTRY_COMPARE(third->state(), JobState::Running);
    transfer.finish();
    QTRY_COMPARE(third->state(), JobState::Succeeded);
}

void TestJobQueue::pausesAndGoesOn()
{
    FakeTransfer transfer;
    JobQueue queue({.historyFile = {}, .running = 1, .runner = transfer.runner()});
    Job *running = queue.submit(requestFor(path("x")));
    Job *waiting = queue.submit(requestFor(path("y")));
    queue.pause(*waiting);
    QCOMPARE(waiting->state(), JobState::Paused);
    QTRY_COMPARE(transfer.started(), 1);
    queue.pause(*running);
    QTRY_COMPARE(running->state(), JobState::Paused);
    QVERIFY(!running->isFinished());
    QTest::qWait(50);
    QCOMPARE(transfer.started(), 1); // what is paused does not start by itself
    queue.resume(*running);
    QTRY_COMPARE(transfer.started(), 2);
    transfer.finish();
    QTRY_COMPARE(running->state(), JobState::Succeeded);
    queue.cancel(*waiting);
    QCOMPARE(waiting->state(), JobState::Cancelled);
}

void TestJobQueue::cancels()
{
    FakeTransfer transfer;
    JobQueue queue({.historyFile = {}, .running = 1, .runner = transfer.runner()});
    Job *running = queue.submit(requestFor(path("x")));
    Job *waiting = queue.submit(requestFor(path("y")));
    QTRY_COMPARE(transfer.started(), 1);
    queue.cancel(*waiting);
    QCOMPARE(waiting->state(), JobState::Cancelled);
    queue.cancel(*running);
    QTRY_COMPARE(running->state(), JobState::Cancelled);
    QVERIFY(!running->error());
    QCOMPARE(transfer.started(), 1);
}

void TestJobQueue::failsAndIsRetried()
{
    FakeTransfer transfer;
    JobQueue queue({.historyFile = {}, .runner = transfer.runner()});
    Job *job = queue.submit(requestFor(path("x")));
    QTRY_COMPARE(transfer.started(), 1);
    transfer.fail(QStringLiteral("the line is dead"));
    QTRY_COMPARE(job->state(), JobState::Failed);
    QCOMPARE(job->error()->message, QStringLiteral("the line is dead"));
    queue.retry(*job);
    QVERIFY(!job->error());
    QTRY_COMPARE(transfer.started(), 2);
    transfer.finish();
    QTRY_COMPARE(job->state(), JobState::Succeeded);
    queue.retry(*job); // there is nothing to retry
    QCOMPARE(job->state(), JobState::Succeeded);
}

void TestJobQueue::historySurvivesARestart()
{
    const QString file = path("state/transfers.json");
    FakeTransfer transfer;
    {
        JobQueue queue({.historyFile = file, .running = 1, .runner = transfer.runner()});
        Job *good = queue.submit(requestFor(path("x")));
        QTRY_COMPARE(transfer.started(), 1);
        transfer.finish();
        QTRY_COMPARE(good->state(), JobState::Succeeded);
        Job *bad = queue.submit(requestFor(path("y")));
        QTRY_COMPARE(transfer.started(), 2);
        transfer.fail(QStringLiteral("no"));
        QTRY_COMPARE(bad->state(), JobState::Failed);
        Job *paused = queue.submit(requestFor(path("z")));
        queue.pause(*paused);
        QTRY_COMPARE(paused->state(), JobState::Paused);
    }
    JobQueue queue({.historyFile = file, .runner = transfer.runner()});
    const auto jobs = queue.jobs();
    QCOMPARE(jobs.size(), size_t(3));
    QCOMPARE(jobs[0]->state(), JobState::Succeeded);
    QVERIFY(jobs[0]->outcome());
    QVERIFY(jobs[0]->finishedAt().isValid());
    QCOMPARE(jobs[1]->state(), JobState::Failed);
    QCOMPARE(jobs[1]->error()->message, QStringLiteral("no"));
    QCOMPARE(jobs[1]->error()->code, ErrorCode::Network); // what to do about it depends on that
    QCOMPARE(jobs[2]->state(), JobState::Paused);
    QCOMPARE(jobs[2]->request().destination.value(u"dest"), path("z"));
    QCOMPARE(jobs[2]->request().sources.front().value(u"tag"), QStringLiteral("max"));
    QVERIFY(queue.interrupted().empty());
    // New ones do not take over the numbers of old ones.
    QVERIFY(queue.submit(requestFor(path("w")))->id() > jobs[2]->id());
}

void TestJobQueue::whatWasCutOffIsOffered()
{
    const QString file = path("cut/transfers.json");
    FakeTransfer transfer;
    QByteArray whileRunning;
    {
        JobQueue queue({.historyFile = file, .running = 1, .runner = transfer.runner()});
        queue.submit(requestFor(path("cut-a")));
        queue.submit(requestFor(path("cut-b")));
        QTRY_COMPARE(transfer.started(), 1);
        QFile now(file);
        QVERIFY(now.open(QIODevice::ReadOnly));
        whileRunning = now.readAll(); // what a kill -9 leaves
    }
    QFile crashed(file);
    QVERIFY(crashed.open(QIODevice::WriteOnly | QIODevice::Truncate));
    crashed.write(whileRunning);
    crashed.close();
    JobQueue queue({.historyFile = file});
    QCOMPARE(queue.interrupted().size(), size_t(2));
    QTest::qWait(50);
    QVERIFY(!QFile::exists(path("cut-a"))); // nothing moves before somebody says so
    for (Job *job : queue.interrupted()) {
        queue.retry(*job);
    }
    for (Job *job : queue.jobs()) {
        QTRY_COMPARE(job->state(), JobState::Succeeded);
    }
    QVERIFY(QFile::exists(path("cut-a/index.json")));
    QVERIFY(QFile::exists(path("cut-b/index.json")));
}

void TestJobQueue::secretsAreNotKept()
{
    const QString file = path("secret/transfers.json");
    TransferRequest request = requestFor(path("x"));
    request.destination =
        BackendSpec(QStringLiteral("s3"), {{QStringLiteral("bucket"), QStringLiteral("b")},
                                           {QStringLiteral("secret_access_key"), QStringLiteral("hunter2hunter2")}});
    {
        FakeTransfer transfer;
        JobQueue queue({.historyFile = file, .runner = transfer.runner()});
        Job *job = queue.submit(request);
        QTRY_COMPARE(transfer.started(), 1);
        transfer.fail(QStringLiteral("https://user:hunter2hunter2@host/ said no"));
        QTRY_COMPARE(job->state(), JobState::Failed);
    }
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(!written.readAll().contains("hunter2"));
    JobQueue queue({.historyFile = file});
    Job *job = queue.jobs().front();
    QVERIFY(job->request().lacksSecrets);
    queue.retry(*job);
    QTRY_COMPARE(job->state(), JobState::Failed);
    QVERIFY2(job->error()->message.contains(QStringLiteral("credentials")), qPrintable(job->error()->message));
    queue.retry(*job, requestFor(path("filled-in")));
    QTRY_COMPARE(job->state(), JobState::Succeeded);
    Job *paused = queue.submit(request);
    queue.pause(*paused);
    QTRY_COMPARE(paused->state(), JobState::Paused);
    queue.resume(*paused, requestFor(path("filled-in-too")));
    QTRY_COMPARE(paused->state(), JobState::Succeeded);
    QVERIFY(QFile::exists(path("filled-in-too/index.json")));
}

void TestJobQueue::historyIsBounded()
{
    const QString file = path("many/transfers.json");
    const TransferRunner fails = [](const TransferRequest &, const TransferPlanned &, CopyObserver &,
                                    const OpContext &) -> Result<CopyReport> {
        return fail(ErrorCode::Network, QStringLiteral("no"));
    };
    JobQueue queue({.historyFile = file, .running = 8, .runner = fails});
    for (size_t i = 0; i < JobHistory::kMostJobs + 20; i += 20) {
        const Job *job = nullptr;
        for (int of = 0; of < 20; ++of) {
            job = queue.submit(requestFor(path("x")));
        }
        QTRY_COMPARE(job->state(), JobState::Failed);
    }
    QCOMPARE(queue.jobs().size(), JobHistory::kMostJobs);
    QCOMPARE(queue.jobs().back()->id(), qint64(JobHistory::kMostJobs + 20));
}

void TestJobQueue::brokenHistoryIsPutAside()
{
    const QString file = path("broken.json");
    QFile broken(file);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{\"schemaVersion\":");
    broken.close();
    JobQueue queue({.historyFile = file});
    QVERIFY(queue.jobs().empty());
    QVERIFY(QFile::exists(file + QStringLiteral(".broken")));
}

void TestJobQueue::removesOnlyWhatIsFinished()
{
    FakeTransfer transfer;
    JobQueue queue({.historyFile = {}, .running = 1, .runner = transfer.runner()});
    Job *done = queue.submit(requestFor(path("x")));
    QTRY_COMPARE(transfer.started(), 1);
    transfer.finish();
    QTRY_COMPARE(done->state(), JobState::Succeeded);
    const Job *running = queue.submit(requestFor(path("y")));
    QSignalSpy removed(&queue, &JobQueue::aboutToRemove);
    queue.removeFinished();
    QCOMPARE(removed.count(), 1);
    QCOMPARE(queue.jobs().size(), size_t(1));
    QCOMPARE(queue.jobs().front(), running);
}

void TestJobQueue::waitsNoLongerThanItsPatience()
{
    const QString file = path("hung/transfers.json");
    std::atomic<bool> isHung = true;
    {
        const TransferRunner hangs = [&isHung](const TransferRequest &, const TransferPlanned &, CopyObserver &,
                                               const OpContext &) -> Result<CopyReport> {
            while (isHung) { // deaf to cancellation, as a read from a drive that hangs
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
            }
            return fail(ErrorCode::Io, QStringLiteral("too late"));
        };
        JobQueue queue({.historyFile = file, .runner = hangs});
        queue.submit(requestFor(path("x")));
        QVERIFY(!queue.stop(std::chrono::milliseconds(60)));
        isHung = false;
        QVERIFY(queue.stop(std::chrono::seconds(20)));
    }
    const JobQueue queue({.historyFile = file});
    QCOMPARE(queue.interrupted().size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestJobQueue)
#include "tst_jobqueue.moc"
