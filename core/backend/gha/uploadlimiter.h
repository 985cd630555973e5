#pragma once

#include "core/net/retrypolicy.h"

#include <QDateTime>

#include <deque>
#include <mutex>

namespace cachalot
{

/// Keeps new entries (or what else is counted) below what GitHub takes of a repository in a minute: beyond it answers
/// 429 to everybody's uploads (docs.github.com, "Actions limits"; since 2026-01-16). Whoever has to wait is told so in
/// the progress. Thread-safe.
class UploadLimiter
{
public:
    static constexpr size_t kPerMinute = 200;

    /// The clock outlives it.
    explicit UploadLimiter(RetryClock &clock, size_t perMinute = kPerMinute,
                           QString what = QStringLiteral("new cache entries"))
        : m_clock(clock), m_perMinute(perMinute), m_what(std::move(what))
    {
    }

    /// Before an entry is made: returns when one more may be. Error: Cancelled.
    [[nodiscard]] Result<> acquire(const OpContext &context);

private:
    RetryClock &m_clock;
    const size_t m_perMinute;
    const QString m_what; ///< that is counted, in the plural
    std::mutex m_mutex;
    std::deque<QDateTime> m_made; ///< of the last minute, oldest first
};

} // namespace cachalot
