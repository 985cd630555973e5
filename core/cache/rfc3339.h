#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>

namespace cachalot
{

/// True for a time as Go's time.Time reads it from JSON: RFC 3339 with any fraction and an offset.
[[nodiscard]] bool isRfc3339(QByteArrayView text);

/// The moment in UTC, cut to milliseconds; invalid for other texts and for Go's zero time (year 1), which means
/// "never".
[[nodiscard]] QDateTime parseTime(QByteArrayView rfc3339);

/// The same moment in UTC as Go writes it (RFC 3339 with as much of the fraction as is not zero, up to nanoseconds);
/// empty for other texts and for Go's zero time.
[[nodiscard]] QByteArray timeInUtc(QByteArrayView rfc3339);

} // namespace cachalot
