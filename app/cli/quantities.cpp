#include "app/cli/quantities.h"

#include "core/base/format.h"

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
