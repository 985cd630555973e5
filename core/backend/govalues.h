#pragma once

#include <QStringView>

#include <chrono>
#include <optional>

namespace cachalot
{

/// strconv.ParseBool: 1 t T true TRUE True, 0 f F false FALSE False; nullopt for all else.
[[nodiscard]] std::optional<bool> parseGoBool(QStringView text);

/// strconv.ParseInt(text, 10, 64): an optional sign and decimal digits, nothing else.
[[nodiscard]] std::optional<qint64> parseGoInt(QStringView text);

/// time.ParseDuration: a sign, then numbers with units (h m s ms us µs ns), such as 1h30m or 1.5h; a bare 0 too.
[[nodiscard]] std::optional<std::chrono::nanoseconds> parseGoDuration(QStringView text);

} // namespace cachalot
