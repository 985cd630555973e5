#include "core/transfer/ratelimiter.h"

#include <algorithm>
#include <thread>

namespace cachalot
{

Result<> RateLimiter::acquire(qint64 bytes, const OpContext &context)
{
    if (m_bytesPerSecond <= 0) {
        return {};
    }
    constexpr std::chrono::milliseconds kBurst{250};
    constexpr std::chrono::milliseconds kNap{20};
    Clock::time_point end;
    {
        const std::lock_guard lock(m_mutex);
        const auto cost = std::chrono::duration_cast<Clock::duration>(
            std::chrono::duration<double>(static_cast<double>(bytes) / static_cast<double>(m_bytesPerSecond)));
        m_paidUntil = std::max(m_paidUntil, Clock::now() - kBurst) + cost;
        end = m_paidUntil;
    }
    for (auto now = Clock::now(); now < end; now = Clock::now()) {
        CACHALOT_TRY(context.checkpoint());
        std::this_thread::sleep_for(std::min<Clock::duration>(end - now, kNap));
    }
    return {};
}

} // namespace cachalot
