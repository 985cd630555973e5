#pragma once

#include "core/base/operation.h"

#include <QByteArrayView>
#include <QDateTime>

#include <chrono>
#include <memory>
#include <optional>

namespace cachalot
{

/// Time and chance, which tests replace. Thread-safe.
class RetryClock
{
public:
    virtual ~RetryClock() = default;
    [[nodiscard]] virtual QDateTime now() = 0;
    /// From 0 (included) to 1.
    [[nodiscard]] virtual double chance() = 0;
    /// Error Cancelled, at once, when the operation is.
    [[nodiscard]] virtual Result<> sleep(std::chrono::milliseconds span, const OpContext &context) = 0;
};

/// The machine's.
[[nodiscard]] std::shared_ptr<RetryClock> systemClock();

/// When and how often a request is sent again.
struct RetryPolicy {
    int maxAttempts = 5;
    std::chrono::milliseconds firstDelay{400};
    std::chrono::milliseconds longestDelay{15'000};
    /// A server that asks for more is not waited for.
    std::chrono::milliseconds longestRetryAfter{90'000};

    /// 408, 429, 500, 502, 503, 504.
    [[nodiscard]] static bool isRetryableStatus(int status);
    /// How long to wait after the attempt with that number (from 1): doubled each time, of which chance takes away up
    /// to a half; at least what the server asked for. nullopt: give up.
    [[nodiscard]] std::optional<std::chrono::milliseconds>
    delayAfter(int attempt, std::optional<std::chrono::milliseconds> retryAfter, double chance) const;
};

/// A date as HTTP writes it (RFC 9110, 5.6.7), in UTC; nullopt for other texts.
[[nodiscard]] std::optional<QDateTime> parseHttpDate(QByteArrayView text);

/// A Retry-After header: seconds or an HTTP date (RFC 9110, 10.2.3); 0 for a date that has passed.
[[nodiscard]] std::optional<std::chrono::milliseconds> parseRetryAfter(QByteArrayView text, const QDateTime &now);

/// The attempts of one operation.
class RetryRun
{
public:
    RetryRun(const RetryPolicy &policy, RetryClock &clock) : m_policy(policy), m_clock(clock) {}

    /// After an attempt that failed: waits and returns true where another one is worth it; false where the error stays
    /// or enough was tried. Error: Cancelled.
    [[nodiscard]] Result<bool> waitAfter(const Error &error, const OpContext &context);
    /// The operation got on: what fails from now on is counted anew.
    void reset() { m_attempts = 0; }

private:
    RetryPolicy m_policy;
    RetryClock &m_clock;
    int m_attempts = 0;
};

} // namespace cachalot
