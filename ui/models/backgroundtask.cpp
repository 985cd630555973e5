#include "ui/models/backgroundtask.h"

#include <QMetaObject>

namespace cachalot
{

TaskPool::TaskPool(int threads)
{
    m_pool.setMaxThreadCount(threads);
}

void TaskPool::run(std::function<void()> work)
{
    m_pool.start(std::move(work));
}

bool TaskPool::waitForDone(std::chrono::milliseconds timeout)
{
    return m_pool.waitForDone(static_cast<int>(timeout.count()));
}

void TaskState::report(const Progress &progress)
{
    const std::lock_guard lock(m_mutex);
    m_latest = progress;
}

std::optional<Progress> TaskState::takeProgress()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_latest, std::nullopt);
}

void TaskState::post(std::function<void()> function)
{
    // The lock keeps the owner alive while the event is posted; if it goes afterwards, Qt drops the event.
    const std::lock_guard lock(m_mutex);
    if (m_owner) {
        QMetaObject::invokeMethod(m_owner, std::move(function), Qt::QueuedConnection);
    }
}

void TaskState::detach()
{
    const std::lock_guard lock(m_mutex);
    m_owner = nullptr;
}

BackgroundTaskBase::BackgroundTaskBase(TaskPool &pool, QObject *parent) : QObject(parent), m_pool(pool)
{
    m_timer.setInterval(std::chrono::milliseconds(50));
    connect(&m_timer, &QTimer::timeout, this, &BackgroundTaskBase::poll);
}

BackgroundTaskBase::~BackgroundTaskBase()
{
    abandon();
}

void BackgroundTaskBase::begin()
{
    m_progress = {};
    m_state = std::make_shared<TaskState>(this);
    m_timer.start();
}

void BackgroundTaskBase::end()
{
    if (m_state) {
        poll();
    }
    m_timer.stop();
    m_state.reset();
}

void BackgroundTaskBase::abandon()
{
    if (m_state) {
        m_state->detach();
        m_state->stop.request_stop();
    }
    m_timer.stop();
    m_state.reset();
}

void BackgroundTaskBase::poll()
{
    if (const auto latest = m_state->takeProgress()) {
        m_progress = *latest;
        Q_EMIT progressed(m_progress);
    }
}

} // namespace cachalot
