#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace cachalot
{

/// How fast a count grows: the mean over the last seconds, recent ones weighing more. Not thread-safe.
class RateMeter
{
public:
    using Clock = std::chrono::steady_clock;

    /// A count that falls starts the measurement anew.
    void add(qint64 done, Clock::time_point now);
    /// Per second; nullopt until it has been measured for a second.
    [[nodiscard]] std::optional<double> perSecond() const;
    /// Whole seconds until `total`, rounded up; nullopt while nobody can know.
    [[nodiscard]] std::optional<qint64> secondsLeft(qint64 total) const;

private:
    std::optional<Clock::time_point> m_start;
    Clock::time_point m_last;
    qint64 m_done = 0;
    double m_rate = 0;
};

} // namespace cachalot
