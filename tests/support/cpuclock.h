#pragma once

#include <QtGlobal>

#include <ctime>

namespace cachalot::test
{

/// How much time of the processor this process took since the clock was made, for tests that tell apart what is
/// linear and what is not: what else the machine does is not counted, and a sanitizer's share is taken off.
class CpuClock
{
public:
    [[nodiscard]] qint64 milliseconds() const { return (std::clock() - m_start) * 1000 / CLOCKS_PER_SEC / kSlowness; }
    /// What milliseconds() gives, from then on counted anew.
    qint64 restart()
    {
        const qint64 spent = milliseconds();
        m_start = std::clock();
        return spent;
    }

private:
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    static constexpr qint64 kSlowness = 8;
#else
    static constexpr qint64 kSlowness = 1;
#endif
    std::clock_t m_start = std::clock();
};

} // namespace cachalot::test
