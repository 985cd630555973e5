#include "core/base/ratemeter.h"

#include <algorithm>
#include <cmath>

namespace cachalot
{

using namespace std::chrono_literals;

namespace
{

/// How long it takes a rate to forget two thirds of what was before.
constexpr double kMemorySeconds = 3.0;

} // namespace

void RateMeter::add(qint64 done, Clock::time_point now)
{
    if (!m_start || done < m_done) {
        m_start = now;
        m_last = now;
        m_done = done;
        m_rate = 0;
        return;
    }
    const double seconds = std::chrono::duration<double>(now - m_last).count();
    if (seconds <= 0) {
        return;
    }
    const double current = static_cast<double>(done - m_done) / seconds;
    const double sinceStart = std::chrono::duration<double>(now - *m_start).count();
    // Until the memory is full, all of it counts alike: otherwise the first zero would weigh for seconds.
    const double weight = 1.0 - std::exp(-seconds / std::min(kMemorySeconds, sinceStart));
    m_rate = m_rate == 0 ? current : m_rate + weight * (current - m_rate);
    m_last = now;
    m_done = done;
}

std::optional<double> RateMeter::perSecond() const
{
    if (!m_start || m_last - *m_start < 1s) {
        return std::nullopt;
    }
    return m_rate;
}

std::optional<qint64> RateMeter::secondsLeft(qint64 total) const
{
    constexpr double kLongest = 99.0 * 3600; // beyond that it is a guess, not an estimate
    const auto rate = perSecond();
    if (!rate || total < m_done) {
        return std::nullopt;
    }
    const double seconds = std::ceil(static_cast<double>(total - m_done) / *rate);
    return std::isfinite(seconds) && seconds <= kLongest ? std::optional(static_cast<qint64>(seconds)) : std::nullopt;
}

} // namespace cachalot
