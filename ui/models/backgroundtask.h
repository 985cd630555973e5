#pragma once

#include "core/base/operation.h"
#include "core/base/result.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace cachalot
{

/// The threads that blocking work of the app runs on: a few of its own, so that a hung network drive can't starve
/// others of the global pool. Owned by the application and outlives all tasks that use it. Its destructor waits.
class TaskPool
{
public:
    explicit TaskPool(int threads = 8);
    void run(std::function<void()> work);
    /// False where something still ran after that time.
    bool waitForDone(std::chrono::milliseconds timeout);

private:
    QThreadPool m_pool;
};

/// What BackgroundTask shares with its worker thread.
class TaskState final : public ProgressSink
{
public:
    explicit TaskState(QObject *owner) : m_owner(owner) {}
    /// Any thread; keeps only the latest.
    void report(const Progress &progress) override;
    /// The latest report since the last call.
    [[nodiscard]] std::optional<Progress> takeProgress();
    /// Any thread: calls `function` in the owner's thread, if there still is one then.
    void post(std::function<void()> function);
    /// Owner's thread: from here on nothing is delivered any more.
    void detach();

    std::stop_source stop;

private:
    std::mutex m_mutex;
    QObject *m_owner;
    std::optional<Progress> m_latest;
};

/// The part of BackgroundTask that has signals.
class BackgroundTaskBase : public QObject
{
    Q_OBJECT
public:
    ~BackgroundTaskBase() override;

    [[nodiscard]] bool isRunning() const { return m_state != nullptr; }
    /// The latest report of the running work, or of the one that ended last.
    [[nodiscard]] const Progress &progress() const { return m_progress; }
    /// Ends at once from the caller's view: the result is an error (Cancelled), delivered before this returns; the
    /// worker stops at its next checkpoint and what it brings is dropped. Nothing happens where nothing runs.
    virtual void cancel() = 0;

Q_SIGNALS:
    void started();
    /// At most every 50 ms.
    void progressed(const cachalot::Progress &progress);
    /// After the result was delivered.
    void finished();

protected:
    explicit BackgroundTaskBase(TaskPool &pool, QObject *parent);
    void begin();
    void end();
    void abandon();

    TaskPool &m_pool;
    std::shared_ptr<TaskState> m_state; ///< of the running work; null when idle

private:
    void poll();
    Progress m_progress;
    QTimer m_timer;
};

/// Runs a blocking function on the pool and hands its result to the owner's thread. One run at a time: starting again
/// cancels the former run, whose result is dropped. Destroying it cancels and never blocks. Lives in one thread (the
/// GUI's); `work` runs in another and must own all that it touches.
template <typename T>
class BackgroundTask final : public BackgroundTaskBase
{
public:
    using Work = std::function<Result<T>(const OpContext &)>;
    using Done = std::function<void(Result<T>)>;

    explicit BackgroundTask(TaskPool &pool, QObject *parent = nullptr) : BackgroundTaskBase(pool, parent) {}

    /// `done` is called once, in the owner's thread, unless the task is destroyed or started again before.
    void start(Work work, Done done)
    {
        abandon();
        m_done = std::move(done);
        begin();
        m_pool.run([this, state = m_state, work = std::move(work)]() mutable {
            auto result = std::make_shared<Result<T>>(call(work, *state));
            work = nullptr; // what it holds goes in this thread, not with the closure
            state->post([this, state, result] {
                if (m_state == state) {
                    deliver(std::move(*result));
                }
            });
        });
        Q_EMIT started();
    }

    void cancel() override
    {
        if (isRunning()) {
            abandon();
            deliver(fail(ErrorCode::Cancelled, QStringLiteral("cancelled")));
        }
    }

private:
    static Result<T> call(const Work &work, TaskState &state)
    {
        try {
            return work(OpContext{state.stop.get_token(), &state});
        } catch (const std::bad_alloc &) {
            return fail(ErrorCode::LimitExceeded, QStringLiteral("not enough memory"));
        } catch (const std::exception &e) {
            return fail(ErrorCode::Internal, QString::fromUtf8(e.what()));
        }
    }

    void deliver(Result<T> result)
    {
        end();
        const Done done = std::exchange(m_done, nullptr);
        const QPointer<BackgroundTaskBase> guard(this);
        done(std::move(result));
        if (guard) {
            Q_EMIT finished();
        }
    }

    Done m_done;
};

} // namespace cachalot
