#pragma once

#include "core/net/retrypolicy.h"

#include <atomic>
#include <mutex>
#include <vector>

namespace cachalot::test
{

/// A clock on which waiting takes no time; it notes how long was waited.
class TestClock final : public RetryClock
{
public:
    QDateTime now() override { return m_start.addMSecs(m_elapsed); }
    double chance() override { return 0.0; }
    Result<> sleep(std::chrono::milliseconds span, const OpContext &context) override
    {
        m_elapsed += span.count();
        const std::lock_guard lock(m_mutex);
        m_sleeps.push_back(span.count());
        return context.checkpoint();
    }

    void advance(std::chrono::milliseconds span) { m_elapsed += span.count(); }
    /// Milliseconds.
    [[nodiscard]] std::vector<qint64> sleeps() const
    {
        const std::lock_guard lock(m_mutex);
        return m_sleeps;
    }

private:
    QDateTime m_start = QDateTime::fromString(QStringLiteral("2026-11-24T12:00:00Z"), Qt::ISODate);
    std::atomic<qint64> m_elapsed = 0;
    mutable std::mutex m_mutex;
    std::vector<qint64> m_sleeps;
};

} // namespace cachalot::test
