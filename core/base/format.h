#pragma once

#include <QDateTime>
#include <QString>

namespace cachalot
{

/// A size as Docker prints it: SI units, up to three digits and at most two decimals ("1.2 MB", "846 kB", "12 B").
[[nodiscard]] QString formatBytes(qint64 bytes);

/// A whole number with thousands separators ("1,134,960").
[[nodiscard]] QString formatCount(qint64 count);

/// The first 12 digits of a digest's hex part ("sha256:1d6f…" becomes "1d6f3a2b4c5d"); other texts are cut likewise.
[[nodiscard]] QString shortDigest(const QString &digest);

/// RFC 3339 in UTC with the seconds ("2026-11-23T07:52:16Z"); empty for an invalid time.
[[nodiscard]] QString formatTime(const QDateTime &time);

/// A span in the largest unit that fits: "12 s", "3 min", "5 h", "2 days".
[[nodiscard]] QString formatAge(const QDateTime &from, const QDateTime &to);

/// Text from outside made safe for a terminal or a message: control characters (also C1, bidirectional controls and
/// line separators) are written as \xNN or \u{NNNN}, and what is longer than `maxChars` is cut with "…".
[[nodiscard]] QString printable(QStringView text, qsizetype maxChars = 200);

} // namespace cachalot
