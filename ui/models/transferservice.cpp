#include "ui/models/transferservice.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#include <chrono>

namespace cachalot
{

TransferService::TransferService(Settings settings, QObject *parent) : QObject(parent), m_settings(std::move(settings))
{
}

TransferService::~TransferService() = default;

JobQueue &TransferService::queue()
{
    if (m_queue) {
        return *m_queue;
    }
    QString file = m_settings.historyFile;
    if (!file.isEmpty()) {
        QDir().mkpath(QFileInfo(file).path());
        m_lock = std::make_unique<QLockFile>(file + QStringLiteral(".lock"));
        m_lock->setStaleLockTime(0); // only that its program is gone counts
        if (!m_lock->tryLock(0)) {
            file.clear();
        }
    }
    m_queue = std::make_unique<JobQueue>(
        JobQueue::Settings{.historyFile = file, .running = m_settings.running, .runner = m_settings.runner});
    connect(m_queue.get(), &JobQueue::added, this, [this](Job *job) {
        watch(job);
        Q_EMIT added(job);
    });
    connect(m_queue.get(), &JobQueue::aboutToRemove, this, [this](Job *job) {
        Q_EMIT aboutToRemove(job);
        m_tracks.remove(job->id());
    });
    connect(m_queue.get(), &JobQueue::historyFailed, this, &TransferService::historyFailed);
    for (Job *job : m_queue->jobs()) {
        watch(job);
    }
    Q_EMIT opened();
    return *m_queue;
}

void TransferService::setRunning(size_t count)
{
    m_settings.running = count;
    if (m_queue) {
        m_queue->setRunning(count);
    }
}

void TransferService::openHistory()
{
    if (!m_queue && QFileInfo::exists(m_settings.historyFile)) {
        static_cast<void>(queue());
    }
}

void TransferService::watch(Job *job)
{
    connect(job, &Job::stateChanged, this, [this, job] {
        if (job->state() == JobState::Running) {
            Track &track = m_tracks[job->id()];
            track.rates = {};
            track.clock.start();
        }
        Q_EMIT stateChanged(job);
    });
    connect(job, &Job::progressChanged, this, [this, job] {
        measure(*job);
        Q_EMIT progressChanged(job);
    });
}

void TransferService::measure(const Job &job)
{
    Track &track = m_tracks[job.id()];
    if (track.clock.isValid()) {
        track.rates.add(track.clock.elapsed(), job.progress().bytesDone);
    }
}

Job *TransferService::submit(const PreparedCopy &prepared)
{
    Job *job = queue().submit(prepared.request);
    if (prepared.plan) {
        QHash<Digest, QString> &labels = m_tracks[job->id()].labels;
        for (const PlannedBlob &blob : prepared.plan->blobs) {
            if (!blob.label.isEmpty()) {
                labels.insert(blob.descriptor.digest, blob.label);
            }
        }
    }
    return job;
}

void TransferService::pauseAll()
{
    for (Job *job : active()) {
        m_queue->pause(*job);
    }
}

void TransferService::resumeAll()
{
    for (Job *job : jobs()) {
        if (job->state() == JobState::Paused && !job->request().lacksSecrets) {
            m_queue->resume(*job);
        }
    }
}

void TransferService::cancelAll()
{
    for (Job *job : jobs()) {
        m_queue->cancel(*job); // nothing happens to those that are finished
    }
}

std::vector<Job *> TransferService::jobs() const
{
    return m_queue ? m_queue->jobs() : std::vector<Job *>();
}

std::vector<Job *> TransferService::active() const
{
    std::vector<Job *> found = jobs();
    std::erase_if(found,
                  [](const Job *job) { return job->state() != JobState::Running && job->state() != JobState::Queued; });
    return found;
}

const RateHistory &TransferService::rates(const Job &job) const
{
    static const RateHistory none;
    const auto at = m_tracks.constFind(job.id());
    return at == m_tracks.cend() ? none : at->rates;
}

QString TransferService::label(const Job &job, const JobBlob &blob) const
{
    if (!blob.label.isEmpty()) {
        return blob.label;
    }
    const auto at = m_tracks.constFind(job.id());
    return at == m_tracks.cend() ? QString() : at->labels.value(blob.digest);
}

bool TransferService::stop(std::chrono::milliseconds patience)
{
    return !m_queue || m_queue->stop(patience);
}

} // namespace cachalot
