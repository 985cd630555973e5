#pragma once

#include <QTimeZone>
#include <QtGlobal>

namespace cachalot
{

/// UTC for QDateTime: Qt 6.5 has a lightweight time zone for it, and Qt 6.9 deprecates the Qt::TimeSpec of before. A
/// QTimeZone::utc() would be written "+00:00" by Qt 6.4, and not "Z".
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
inline constexpr QTimeZone::Initialization kUtc = QTimeZone::UTC;
#else
inline constexpr Qt::TimeSpec kUtc = Qt::UTC;
#endif

} // namespace cachalot
