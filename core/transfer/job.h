#pragma once

#include "core/base/ratemeter.h"
#include "core/transfer/transferrequest.h"

#include <QDateTime>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace cachalot
{

enum class JobState {
    Queued,
    Running,
    Paused, ///< by somebody; goes on when resumed
    Succeeded,
    Failed,      ///< can be retried
    Cancelled,   ///< can be retried
    Interrupted, ///< the program ended while it was queued or running; can be retried
};

/// "queued", "running", "paused", "succeeded", "failed", "cancelled", "interrupted".
[[nodiscard]] QString jobStateName(JobState state);
[[nodiscard]] std::optional<JobState> jobStateFromName(QStringView name);

/// How far a job is. Unknown before it has been planned.
struct JobProgress {
    qint64 bytesDone = 0;
    qint64 bytesTotal = -1;
    qint64 blobsDone = 0;
    qint64 blobsTotal = -1;
    std::optional<double> bytesPerSecond; ///< smoothed; nullopt until it was measured
    std::optional<qint64> secondsLeft;    ///< nullopt while nobody can know
};

/// One blob of a running job.
struct JobBlob {
    enum class State { Waiting, Moving, Done };
    Digest digest;
    qint64 size = 0;
    qint64 done = 0;
    State state = State::Waiting;
    PlannedBlob::Action action = PlannedBlob::Action::Copy;
    QString label;
};

/// What a finished job leaves behind.
struct JobOutcome {
    qint64 blobsCopied = 0;
    qint64 blobsSkipped = 0;
    qint64 blobsMounted = 0;
    qint64 blobsReencoded = 0;
    qint64 bytesRead = 0;
    qint64 bytesWritten = 0;
    double seconds = 0;
    QString manifest; ///< digest; empty where there is none
};

/// One transfer of a JobQueue, which owns it. Lives in the queue's thread, like all its calls and signals.
class Job final : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] qint64 id() const { return m_id; }
    [[nodiscard]] const TransferRequest &request() const { return m_request; }
    [[nodiscard]] JobState state() const { return m_state; }
    [[nodiscard]] bool isFinished() const;
    [[nodiscard]] const JobProgress &progress() const { return m_progress; }
    /// Of the run that is under way or was the last, in the plan's order; empty before the plan.
    [[nodiscard]] const std::vector<JobBlob> &blobs() const { return m_blobs; }
    /// Why it failed.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const std::optional<JobOutcome> &outcome() const { return m_outcome; }
    [[nodiscard]] QDateTime createdAt() const { return m_createdAt; }
    [[nodiscard]] QDateTime finishedAt() const { return m_finishedAt; }

Q_SIGNALS:
    void stateChanged();
    /// Several times a second at most.
    void progressChanged();

private:
    friend class JobQueue;
    friend class JobHistory;
    Job(qint64 id, TransferRequest request, QObject *parent) : QObject(parent), m_id(id), m_request(std::move(request))
    {
    }

    qint64 m_id;
    TransferRequest m_request;
    JobState m_state = JobState::Queued;
    JobProgress m_progress;
    std::vector<JobBlob> m_blobs;
    std::optional<Error> m_error;
    std::optional<JobOutcome> m_outcome;
    QDateTime m_createdAt;
    QDateTime m_finishedAt;
    RateMeter m_rate;
};

} // namespace cachalot
