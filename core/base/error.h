#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace cachalot
{

/// What went wrong, as a closed set: callers branch on it, the GUI translates it, the headless program maps it to
/// an exit code (app/cli/exitcodes.h).
enum class ErrorCode {
    Cancelled,     ///< the caller asked to stop
    Usage,         ///< the request itself makes no sense
    Unsupported,   ///< well-formed, but this store or this version cannot do it
    NotFound,      ///< the named thing is not there
    Denied,        ///< authentication or permission
    Timeout,       ///< no sign of life for too long
    Network,       ///< the peer could not be reached
    Server,        ///< the peer answered with a failure
    Io,            ///< the local file system failed
    NoSpace,       ///< the local disk is full
    Damaged,       ///< bytes do not match their digest or size, or a document is malformed
    LimitExceeded, ///< a hostile or broken input is larger, deeper or longer than a bound allows
    Refused,       ///< refused for safety: a lock is held, a blob is too young
    Internal,      ///< a defect of Cachalot
};

/// A failure. `message` is technical English, names what and where, and never holds a secret. Value type.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message;
    std::optional<int> httpStatus = std::nullopt;
    std::optional<std::chrono::seconds> retryAfter = std::nullopt;
    /// Where the failure is a known defect of a cache: its stable kebab-case code (docs/problems.md).
    QString problemCode = {};
    /// Asking again won't help: TLS failed, the peer's certificate is not trusted, there is no such host.
    bool isPermanent = false;

    /// The same error with "where: " put before its message.
    [[nodiscard]] Error withContext(const QString &where) const;
    /// True where the same request may succeed later (timeouts, lost connections, 429, 5xx).
    [[nodiscard]] bool isRetryable() const;
};

/// A stable lower-case word for logs and JSON, such as "not-found".
[[nodiscard]] QString errorCodeName(ErrorCode code);

} // namespace cachalot
