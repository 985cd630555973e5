#pragma once

#include "core/transfer/jobqueue.h"
#include "ui/models/copyorder.h"
#include "ui/models/ratehistory.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>

#include <memory>

class QLockFile;

namespace cachalot
{

/// The app's transfers: a JobQueue that is made when somebody needs it first, and what the app remembers of its jobs
/// beyond that. Of several programs with one history, the first keeps it; the others remember nothing. The GUI
/// thread's; outlives the windows.
class TransferService final : public QObject
{
    Q_OBJECT
public:
    struct Settings {
        QString historyFile;        ///< empty: nothing is remembered
        size_t running = 2;         ///< transfers at a time
        TransferRunner runner = {}; ///< runTransfer, if none is given
    };

    explicit TransferService(Settings settings, QObject *parent = nullptr);
    ~TransferService() override;

    /// Makes it, if it is not there yet.
    [[nodiscard]] JobQueue &queue();
    /// Null until somebody needed it.
    [[nodiscard]] JobQueue *openQueue() const { return m_queue.get(); }
    /// How many run at a time from now on.
    void setRunning(size_t count);
    /// Reads the history of an earlier run, if there is one.
    void openHistory();

    Job *submit(const PreparedCopy &prepared);
    /// Pauses or cancels all that are not finished, or goes on with all that are paused.
    void pauseAll();
    void resumeAll();
    void cancelAll();

    /// Oldest first.
    [[nodiscard]] std::vector<Job *> jobs() const;
    /// Those that run, or wait for their turn.
    [[nodiscard]] std::vector<Job *> active() const;
    /// Of the job's run that is under way or was the last in this session.
    [[nodiscard]] const RateHistory &rates(const Job &job) const;
    /// What made a blob, as the plan knew it that the job was submitted with.
    [[nodiscard]] QString label(const Job &job, const JobBlob &blob) const;
    /// See JobQueue::stop().
    [[nodiscard]] bool stop(std::chrono::milliseconds patience);

Q_SIGNALS:
    void opened();
    void added(cachalot::Job *job);
    void aboutToRemove(cachalot::Job *job);
    void stateChanged(cachalot::Job *job);
    /// Several times a second at most.
    void progressChanged(cachalot::Job *job);
    void historyFailed(const QString &message);

private:
    struct Track {
        RateHistory rates;
        QElapsedTimer clock;
        QHash<Digest, QString> labels;
    };
    void watch(Job *job);
    void measure(const Job &job);

    Settings m_settings;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<JobQueue> m_queue;
    QHash<qint64, Track> m_tracks; // by job
};

} // namespace cachalot
