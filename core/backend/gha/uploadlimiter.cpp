#include "core/backend/gha/uploadlimiter.h"

#include <algorithm>

namespace cachalot
{

Result<> UploadLimiter::acquire(const OpContext &context)
{
    using namespace std::chrono_literals;
    constexpr std::chrono::milliseconds kWindow = 60s;
    constexpr std::chrono::milliseconds kNotice = 1s; // how often people are told how long it will be
    for (;;) {
        std::chrono::milliseconds wait{0};
        {
            const std::lock_guard lock(m_mutex);
            const QDateTime now = m_clock.now();
            while (!m_made.empty() && m_made.front().msecsTo(now) >= kWindow.count()) {
                m_made.pop_front();
            }
            if (m_made.size() < m_perMinute) {
                m_made.push_back(now);
                return context.checkpoint();
            }
            wait = std::max(kWindow - std::chrono::milliseconds(m_made.front().msecsTo(now)), 1ms);
        }
        context.notice(QStringLiteral("waiting %1 s: GitHub takes %2 %3 a minute")
                           .arg(std::chrono::ceil<std::chrono::seconds>(wait).count())
                           .arg(m_perMinute)
                           .arg(m_what));
        CACHALOT_TRY(m_clock.sleep(std::min(wait, kNotice), context));
    }
}

} // namespace cachalot
