#pragma once

#include <QByteArrayView>
#include <QDateTime>

namespace cachalot
{

/// True for a time as Go's time.Time reads it from JSON: RFC 3339 with any fraction and an offset.
[[nodiscard]] bool isRfc3339(QByteArrayView text);

/// The moment in UTC, cut to milliseconds; invalid for other texts and for Go's zero time (year 1), which means
/// "never".
[[nodiscard]] QDateTime parseTime(QByteArrayView rfc3339);

} // namespace cachalot
