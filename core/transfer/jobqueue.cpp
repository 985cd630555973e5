#include "core/transfer/jobqueue.h"

#include <QMetaObject>
#include <QPointer>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

namespace cachalot
{
namespace
{

constexpr int kPollMilliseconds = 150;

JobOutcome outcomeOf(const CopyReport &report)
{
    JobOutcome outcome;
    outcome.blobsCopied = report.blobsCopied;
    outcome.blobsSkipped = report.blobsSkipped;
    outcome.blobsMounted = report.blobsMounted;
    outcome.blobsReencoded = report.blobsReencoded;
    outcome.bytesRead = report.bytesRead;
    outcome.bytesWritten = report.bytesWritten;
    outcome.seconds = report.time.count();
    outcome.manifest = report.manifest.digest.toString();
    return outcome;
}

} // namespace

/// A running job: its thread, and what the transfer's threads write for the queue's thread to read.
struct JobQueue::Run final : CopyObserver {
    enum class Wish { None, Pause, Cancel };

    struct Blob {
        std::atomic<qint64> done = 0;
        std::atomic<JobBlob::State> state = JobBlob::State::Waiting;
    };

    std::mutex mutex; // guards `planned` and the making of `blobs`
    std::vector<JobBlob> planned;
    std::vector<std::unique_ptr<Blob>> blobs;
    std::atomic<qint64> totalBytes = -1;
    std::atomic<qint64> totalBlobs = -1;
    std::atomic<qint64> blobsFinished = 0;
    std::atomic<bool> isOver = false;
    Wish wish = Wish::None;
    std::jthread thread; // the last: it ends before what it uses

    void takePlan(const CopyPlan &plan)
    {
        const std::lock_guard lock(mutex);
        for (const PlannedBlob &blob : plan.blobs) {
            JobBlob shown;
            shown.digest = blob.descriptor.digest;
            shown.size = blob.descriptor.size;
            shown.action = blob.action;
            shown.label = blob.label;
            const bool isThere = blob.action == PlannedBlob::Action::There;
            planned.push_back(std::move(shown));
            blobs.push_back(std::make_unique<Blob>());
            blobs.back()->state = isThere ? JobBlob::State::Done : JobBlob::State::Waiting;
        }
    }
    void started(const CopyTotals &totals) override
    {
        totalBytes = totals.bytes;
        totalBlobs = totals.blobs;
    }
    void blobStarted(size_t blob) override { set(blob, JobBlob::State::Moving); }
    void blobProgress(size_t blob, qint64 bytes) override
    {
        if (blob < blobs.size()) {
            blobs[blob]->done = bytes;
        }
    }
    void blobDone(size_t blob) override
    {
        set(blob, JobBlob::State::Done);
        ++blobsFinished;
    }
    void set(size_t blob, JobBlob::State state)
    {
        if (blob < blobs.size()) {
            blobs[blob]->state = state;
        }
    }
};

JobQueue::JobQueue(Settings settings, QObject *parent)
    : QObject(parent), m_settings(std::move(settings)), m_history(m_settings.historyFile)
{
    if (!m_settings.runner) {
        m_settings.runner = runTransfer;
    }
    m_jobs = m_history.read();
    for (const auto &job : m_jobs) {
        job->setParent(nullptr);
        m_nextId = std::max(m_nextId, job->m_id + 1);
    }
    m_poll.setInterval(kPollMilliseconds);
    connect(&m_poll, &QTimer::timeout, this, &JobQueue::poll);
}

JobQueue::~JobQueue()
{
    m_isClosing = true;
    for (const auto &[id, run] : m_runs) {
        run->thread.request_stop();
    }
    m_runs.clear(); // joins; their results go nowhere
    save();         // what was running still is, and so comes back as cut off
}

std::vector<Job *> JobQueue::jobs() const
{
    std::vector<Job *> all;
    for (const auto &job : m_jobs) {
        all.push_back(job.get());
    }
    return all;
}

Job *JobQueue::find(qint64 id) const
{
    const auto at = std::find_if(m_jobs.begin(), m_jobs.end(), [id](const auto &job) { return job->m_id == id; });
    return at == m_jobs.end() ? nullptr : at->get();
}

std::vector<Job *> JobQueue::interrupted() const
{
    std::vector<Job *> found = jobs();
    found.erase(std::remove_if(found.begin(), found.end(),
                               [](const Job *job) { return job->state() != JobState::Interrupted; }),
                found.end());
    return found;
}

Job *JobQueue::submit(TransferRequest request)
{
    // Of the finished ones the oldest go first.
    while (m_jobs.size() >= JobHistory::kMostJobs) {
        const auto oldest =
            std::find_if(m_jobs.begin(), m_jobs.end(), [](const auto &job) { return job->isFinished(); });
        if (oldest == m_jobs.end()) {
            break;
        }
        Q_EMIT aboutToRemove(oldest->get());
        m_jobs.erase(oldest);
    }
    m_jobs.push_back(std::unique_ptr<Job>(new Job(m_nextId++, std::move(request), nullptr)));
    Job *job = m_jobs.back().get();
    job->m_createdAt = QDateTime::currentDateTimeUtc();
    save();
    Q_EMIT added(job);
    startNext();
    return job;
}

void JobQueue::pause(Job &job)
{
    if (job.m_state == JobState::Queued) {
        setState(job, JobState::Paused);
    } else if (const auto run = m_runs.find(job.m_id); run != m_runs.end() && run->second->wish == Run::Wish::None) {
        run->second->wish = Run::Wish::Pause;
        run->second->thread.request_stop();
    }
}

void JobQueue::resume(Job &job)
{
    if (job.m_state == JobState::Paused) {
        requeue(job);
    }
}

void JobQueue::resume(Job &job, TransferRequest request)
{
    if (job.m_state == JobState::Paused) {
        job.m_request = std::move(request);
        requeue(job);
    }
}

void JobQueue::cancel(Job &job)
{
    if (const auto run = m_runs.find(job.m_id); run != m_runs.end()) {
        run->second->wish = Run::Wish::Cancel;
        run->second->thread.request_stop();
    } else if (!job.isFinished()) {
        job.m_finishedAt = QDateTime::currentDateTimeUtc();
        setState(job, JobState::Cancelled);
    }
}

void JobQueue::retry(Job &job)
{
    if (job.isFinished() && job.m_state != JobState::Succeeded) {
        requeue(job);
    }
}

void JobQueue::retry(Job &job, TransferRequest request)
{
    if (job.isFinished() && job.m_state != JobState::Succeeded) {
        job.m_request = std::move(request);
        requeue(job);
    }
}

void JobQueue::requeue(Job &job)
{
    job.m_error.reset();
    job.m_outcome.reset();
    job.m_finishedAt = {};
    setState(job, JobState::Queued);
    startNext();
}

void JobQueue::remove(Job &job)
{
    const auto at =
        std::find_if(m_jobs.begin(), m_jobs.end(), [&job](const auto &other) { return other.get() == &job; });
    if (at == m_jobs.end() || !job.isFinished()) {
        return;
    }
    Q_EMIT aboutToRemove(&job);
    m_jobs.erase(at);
    save();
}

void JobQueue::removeFinished()
{
    for (Job *job : jobs()) {
        remove(*job);
    }
}

bool JobQueue::stop(std::chrono::milliseconds patience)
{
    m_isClosing = true;
    m_poll.stop();
    for (const auto &[id, run] : m_runs) {
        run->thread.request_stop();
    }
    const auto end = std::chrono::steady_clock::now() + patience;
    const auto isOver = [](const auto &run) { return run.second->isOver.load(); };
    while (!std::all_of(m_runs.begin(), m_runs.end(), isOver)) {
        if (std::chrono::steady_clock::now() >= end) {
            return false;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return true;
}

void JobQueue::setRunning(size_t count)
{
    m_settings.running = count;
    startNext();
}

void JobQueue::startNext()
{
    if (m_isClosing) {
        return;
    }
    for (const auto &job : m_jobs) {
        if (m_runs.size() >= std::max<size_t>(m_settings.running, 1)) {
            return;
        }
        if (job->m_state == JobState::Queued) {
            start(*job);
        }
    }
}

void JobQueue::start(Job &job)
{
    job.m_progress = {};
    job.m_blobs.clear();
    job.m_rate = {};
    auto run = std::make_unique<Run>();
    Run &started = *run;
    m_runs.emplace(job.m_id, std::move(run));
    setState(job, JobState::Running);
    m_poll.start();
    started.thread = std::jthread([this, &started, id = job.m_id, request = job.m_request,
                                   runner = m_settings.runner](const std::stop_token &stop) {
        OpContext context;
        context.cancel = stop;
        auto result = std::make_shared<Result<CopyReport>>(runner(
            request, [&started](const CopyPlan &plan) { started.takePlan(plan); }, started, context));
        started.isOver = true;
        // The queue waits for this thread before it goes; what is still underway to it then is dropped.
        QMetaObject::invokeMethod(
            this, [this, id, result] { finish(id, std::move(*result)); }, Qt::QueuedConnection);
    });
}

void JobQueue::poll()
{
    for (const auto &[id, run] : m_runs) {
        Job *job = find(id);
        if (job == nullptr) {
            continue;
        }
        {
            const std::lock_guard lock(run->mutex);
            if (job->m_blobs.empty()) {
                job->m_blobs = run->planned;
            }
            qint64 bytes = 0;
            for (size_t i = 0; i < run->blobs.size(); ++i) {
                job->m_blobs[i].done = run->blobs[i]->done;
                job->m_blobs[i].state = run->blobs[i]->state;
                bytes += job->m_blobs[i].done;
            }
            job->m_progress.bytesDone = bytes;
        }
        job->m_progress.bytesTotal = run->totalBytes;
        job->m_progress.blobsDone = run->blobsFinished;
        job->m_progress.blobsTotal = run->totalBlobs;
        job->m_rate.add(job->m_progress.bytesDone, RateMeter::Clock::now());
        job->m_progress.bytesPerSecond = job->m_rate.perSecond();
        job->m_progress.secondsLeft =
            job->m_progress.bytesTotal < 0 ? std::nullopt : job->m_rate.secondsLeft(job->m_progress.bytesTotal);
        Q_EMIT job->progressChanged();
    }
}

void JobQueue::finish(qint64 id, Result<CopyReport> result)
{
    const auto at = m_runs.find(id);
    Job *job = find(id);
    if (at == m_runs.end() || job == nullptr || m_isClosing) {
        return;
    }
    poll(); // the last figures
    const Run::Wish wish = at->second->wish;
    m_runs.erase(at);
    if (m_runs.empty()) {
        m_poll.stop();
    }
    job->m_progress.bytesPerSecond.reset();
    job->m_progress.secondsLeft.reset();
    job->m_finishedAt = QDateTime::currentDateTimeUtc();
    if (result) {
        job->m_outcome = outcomeOf(*result);
        setState(*job, JobState::Succeeded);
    } else if (wish == Run::Wish::Pause) {
        job->m_finishedAt = {};
        setState(*job, JobState::Paused);
    } else if (wish == Run::Wish::Cancel) {
        setState(*job, JobState::Cancelled);
    } else {
        job->m_error = std::move(result).error();
        setState(*job, JobState::Failed);
    }
    startNext();
}

void JobQueue::setState(Job &job, JobState state)
{
    job.m_state = state;
    save();
    Q_EMIT job.stateChanged();
}

void JobQueue::save()
{
    std::vector<const Job *> all;
    for (const auto &job : m_jobs) {
        all.push_back(job.get());
    }
    const auto written = m_history.write(all);
    if (!written && !m_historyIsBroken && !m_isClosing) {
        Q_EMIT historyFailed(written.error().message);
    }
    m_historyIsBroken = !written;
}

} // namespace cachalot
