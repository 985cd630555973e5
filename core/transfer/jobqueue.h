#pragma once

#include "core/transfer/job.h"
#include "core/transfer/jobhistory.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <map>
#include <memory>
#include <vector>

namespace cachalot
{

/// Runs transfers in the background, some at a time and in the order in which they came, and remembers them. Lives in
/// one thread with an event loop, in which all calls are made and all signals arrive; each running job has a thread of
/// its own. A pause ends a transfer's connections; resuming goes on with the blobs that are not there yet, and so does
/// a retry.
class JobQueue final : public QObject
{
    Q_OBJECT

public:
    struct Settings {
        QString historyFile;        ///< empty: nothing is remembered
        size_t running = 2;         ///< jobs at a time
        TransferRunner runner = {}; ///< runTransfer, if none is given
    };

    /// Reads the history: jobs that the program's end cut off are there as Interrupted.
    explicit JobQueue(Settings settings, QObject *parent = nullptr);
    /// Stops what is running and waits for it; it will be there as Interrupted next time.
    ~JobQueue() override;

    /// Oldest first. Valid until removed().
    [[nodiscard]] std::vector<Job *> jobs() const;
    [[nodiscard]] Job *find(qint64 id) const;
    /// Jobs that were cut off, to be offered for resumption with retry().
    [[nodiscard]] std::vector<Job *> interrupted() const;

    /// How many run at a time from now on, at least one; what runs beyond it is not stopped.
    void setRunning(size_t count);
    Job *submit(TransferRequest request);
    /// Of a queued or running job; nothing otherwise. A running one is Paused when its threads have ended.
    void pause(Job &job);
    /// Of a paused job.
    void resume(Job &job);
    /// The same with another request, for one that lacks its secrets.
    void resume(Job &job, TransferRequest request);
    /// Of a job that is not finished.
    void cancel(Job &job);
    /// Of a job that failed, was cancelled or cut off: queues it again.
    void retry(Job &job);
    /// The same with another request, for one that lacks its secrets.
    void retry(Job &job, TransferRequest request);
    /// Takes a finished job out of the history.
    void remove(Job &job);
    void removeFinished();
    /// Tells what is running to stop, and waits so long for it: false where something did not, as what reads from a
    /// drive that hangs. It will be there as Interrupted next time. Nothing runs in this queue any more.
    [[nodiscard]] bool stop(std::chrono::milliseconds patience);

Q_SIGNALS:
    void added(cachalot::Job *job);
    /// It is deleted right after this.
    void aboutToRemove(cachalot::Job *job);
    /// The history can't be written; said once until it can be again.
    void historyFailed(const QString &message);

private:
    struct Run;
    void startNext();
    void start(Job &job);
    void poll();
    void finish(qint64 id, Result<CopyReport> result);
    void setState(Job &job, JobState state);
    void requeue(Job &job);
    void save();

    Settings m_settings;
    JobHistory m_history;
    std::vector<std::unique_ptr<Job>> m_jobs;
    std::map<qint64, std::unique_ptr<Run>> m_runs; // by job
    qint64 m_nextId = 1;
    bool m_historyIsBroken = false;
    bool m_isClosing = false;
    QTimer m_poll;
};

} // namespace cachalot
