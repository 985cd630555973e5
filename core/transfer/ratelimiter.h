#pragma once

#include "core/base/operation.h"

#include <chrono>
#include <mutex>

namespace cachalot
{

/// A token bucket: lets so many bytes a second through, of all threads together, with a burst of a quarter of a second.
/// Thread-safe.
class RateLimiter
{
public:
    /// 0 or less: no limit.
    explicit RateLimiter(qint64 bytesPerSecond) : m_bytesPerSecond(bytesPerSecond) {}

    /// Waits until so many bytes may pass. They are taken at once, so that one large piece waits no longer than it has
    /// to, and what follows waits for it. Error: Cancelled.
    [[nodiscard]] Result<> acquire(qint64 bytes, const OpContext &context);

private:
    using Clock = std::chrono::steady_clock;
    const qint64 m_bytesPerSecond;
    std::mutex m_mutex;
    Clock::time_point m_paidUntil; ///< when all that was taken is paid for
};

} // namespace cachalot
