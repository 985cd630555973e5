#include "core/net/retrypolicy.h"

#include "core/base/utc.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <condition_variable>
#include <mutex>
#include <random>

namespace cachalot
{
namespace
{

/// Longer pauses are told to whoever watches.
constexpr std::chrono::milliseconds kWorthTelling{3000};

class SystemClock final : public RetryClock
{
public:
    QDateTime now() override { return QDateTime::currentDateTimeUtc(); }

    double chance() override
    {
        const std::lock_guard lock(m_mutex);
        return std::uniform_real_distribution<double>(0.0, 1.0)(m_random);
    }

    Result<> sleep(std::chrono::milliseconds span, const OpContext &context) override
    {
        std::mutex mutex;
        std::condition_variable_any wake;
        std::unique_lock lock(mutex);
        wake.wait_for(lock, context.cancel, span, [] { return false; });
        return context.checkpoint();
    }

private:
    std::mutex m_mutex;
    std::minstd_rand m_random{std::random_device{}()};
};

} // namespace

std::shared_ptr<RetryClock> systemClock()
{
    return std::make_shared<SystemClock>();
}

bool RetryPolicy::isRetryableStatus(int status)
{
    static constexpr std::array kStatuses{408, 429, 500, 502, 503, 504};
    return std::find(kStatuses.begin(), kStatuses.end(), status) != kStatuses.end();
}

std::optional<std::chrono::milliseconds>
RetryPolicy::delayAfter(int attempt, std::optional<std::chrono::milliseconds> retryAfter, double chance) const
{
    if (attempt >= maxAttempts || (retryAfter && *retryAfter > longestRetryAfter)) {
        return std::nullopt;
    }
    std::chrono::milliseconds delay = firstDelay;
    for (int i = 1; i < attempt && delay < longestDelay; ++i) {
        delay *= 2;
    }
    delay = std::min(delay, longestDelay);
    delay -= std::chrono::milliseconds(static_cast<qint64>(static_cast<double>(delay.count()) * chance / 2));
    return std::max(delay, retryAfter.value_or(std::chrono::milliseconds(0)));
}

std::optional<QDateTime> parseHttpDate(QByteArrayView text)
{
    // IMF-fixdate, and the two older forms that RFC 9110, 5.6.7 wants understood; the day of the week tells nothing.
    static const std::array kFormats{QStringLiteral("dd MMM yyyy HH:mm:ss 'GMT'"),
                                     QStringLiteral("dd-MMM-yy HH:mm:ss 'GMT'"), QStringLiteral("MMM d HH:mm:ss yyyy")};
    const QString date = QString::fromLatin1(text).simplified().section(u' ', 1);
    for (const QString &format : kFormats) {
        QDateTime time = QLocale::c().toDateTime(date, format);
        if (time.isValid()) {
            time = QDateTime(time.date(), time.time(), kUtc);
            return time.date().year() < 1970 ? time.addYears(100) : time;
        }
    }
    return std::nullopt;
}

std::optional<std::chrono::milliseconds> parseRetryAfter(QByteArrayView text, const QDateTime &now)
{
    const QByteArray trimmed = text.toByteArray().trimmed();
    bool isNumber = false;
    if (const qint64 seconds = trimmed.toLongLong(&isNumber); isNumber) {
        if (seconds < 0) {
            return std::nullopt;
        }
        return std::chrono::seconds(std::min<qint64>(seconds, 1'000'000'000));
    }
    const auto time = parseHttpDate(trimmed);
    if (!time) {
        return std::nullopt;
    }
    return std::chrono::milliseconds(std::max<qint64>(now.msecsTo(*time), 0));
}

Result<bool> RetryRun::waitAfter(const Error &error, const OpContext &context)
{
    ++m_attempts;
    if (!error.isRetryable()) {
        return false;
    }
    const auto delay = m_policy.delayAfter(m_attempts, error.retryAfter, m_clock.chance());
    if (!delay) {
        return false;
    }
    if (*delay >= kWorthTelling) {
        context.notice(QStringLiteral("waiting %1 s before another attempt%2")
                           .arg(std::chrono::ceil<std::chrono::seconds>(*delay).count())
                           .arg(error.httpStatus ? QStringLiteral(" (%1)").arg(*error.httpStatus) : QString()));
    }
    CACHALOT_TRY(m_clock.sleep(*delay, context));
    return true;
}

} // namespace cachalot
