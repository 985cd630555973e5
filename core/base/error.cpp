#include "core/base/error.h"

namespace cachalot
{

Error Error::withContext(const QString &where) const
{
    Error e = *this;
    e.message = where + QStringLiteral(": ") + message;
    return e;
}

bool Error::isRetryable() const
{
    switch (code) {
    case ErrorCode::Timeout:
    case ErrorCode::Network:
        return !isPermanent;
    case ErrorCode::Server:
        return !httpStatus || *httpStatus == 429 || *httpStatus >= 500;
    default:
        return false;
    }
}

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorCode::Usage:
        return QStringLiteral("usage");
    case ErrorCode::Unsupported:
        return QStringLiteral("unsupported");
    case ErrorCode::NotFound:
        return QStringLiteral("not-found");
    case ErrorCode::Denied:
        return QStringLiteral("denied");
    case ErrorCode::Timeout:
        return QStringLiteral("timeout");
    case ErrorCode::Network:
        return QStringLiteral("network");
    case ErrorCode::Server:
        return QStringLiteral("server");
    case ErrorCode::Io:
        return QStringLiteral("io");
    case ErrorCode::NoSpace:
        return QStringLiteral("no-space");
    case ErrorCode::Damaged:
        return QStringLiteral("damaged");
    case ErrorCode::LimitExceeded:
        return QStringLiteral("limit-exceeded");
    case ErrorCode::Refused:
        return QStringLiteral("refused");
    case ErrorCode::Internal:
        break;
    }
    return QStringLiteral("internal");
}

} // namespace cachalot
