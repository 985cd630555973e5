#include "app/cli/quantities.h"

#include "core/base/format.h"

#include <algorithm>
#include <cmath>

namespace cachalot::cli
{

Result<qint64> parseBytes(QStringView text)
{
    const QString trimmed = text.trimmed().toString();
    qsizetype digits = 0;
    while (digits < trimmed.size() && (trimmed[digits].isDigit() || trimmed[digits] == u'.')) {
        ++digits;
    }
    bool isNumber = false;
    const double number = trimmed.first(digits).toDouble(&isNumber);
    QString unit = trimmed.sliced(digits).trimmed().toLower();
    const bool isBinary = unit.endsWith(u"ib");
    if (isBinary) {
        unit.chop(2);
    } else if (unit.endsWith(u'b')) {
        unit.chop(1);
    }
    const qsizetype power = unit.isEmpty() ? 0 : unit.size() == 1 ? QStringView(u"kmgt").indexOf(unit) + 1 : 0;
    const double bytes = number * std::pow(isBinary ? 1024.0 : 1000.0, static_cast<double>(power));
    constexpr double kMost = 1e18;
    if (!isNumber || (power == 0 && (!unit.isEmpty() || isBinary)) || !(bytes >= 0) || bytes > kMost) {
        return fail(ErrorCode::Usage,
                    QStringLiteral("“%1” is no number of bytes (300000, 10MB, 10MiB)").arg(printable(text, 40)));
    }
    return static_cast<qint64>(bytes);
}

Result<std::chrono::seconds> parseAge(QStringView text)
{
    const QString trimmed = text.trimmed().toString();
    const qsizetype digits = static_cast<qsizetype>(
        std::find_if_not(trimmed.begin(), trimmed.end(), [](QChar c) { return c.isDigit(); }) - trimmed.begin());
    bool isNumber = false;
    const qint64 number = trimmed.first(digits).toLongLong(&isNumber);
    const QString unit = trimmed.sliced(digits);
    constexpr qint64 kMinute = 60;
    constexpr qint64 kHour = 60 * kMinute;
    constexpr qint64 kDay = 24 * kHour;
    const qint64 seconds = unit == u"s"                    ? 1
                           : unit == u"m"                  ? kMinute
                           : unit == u"h"                  ? kHour
                           : unit == u"d"                  ? kDay
                           : unit == u"w"                  ? 7 * kDay
                           : unit.isEmpty() && number == 0 ? 1
                                                           : 0;
    constexpr qint64 kMost = 1000 * 366 * kDay;
    if (!isNumber || seconds == 0 || number > kMost / seconds) {
        return fail(ErrorCode::Usage,
                    QStringLiteral("“%1” is no age (45s, 90m, 36h, 30d, 2w)").arg(printable(text, 40)));
    }
    return std::chrono::seconds(number * seconds);
}

Result<size_t> parseJobs(const QString &text)
{
    constexpr uint kMost = 256;
    bool isNumber = false;
    const uint jobs = text.toUInt(&isNumber);
    if (!isNumber || jobs == 0 || jobs > kMost) {
        return fail(ErrorCode::Usage,
                    QStringLiteral("--jobs takes a number from 1 to %1, not “%2”").arg(kMost).arg(text));
    }
    return size_t(jobs);
}

} // namespace cachalot::cli
