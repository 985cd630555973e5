#include "core/cache/rfc3339.h"

#include <QTimeZone>

#include <algorithm>
#include <optional>

namespace cachalot
{
namespace
{

struct Fields {
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, millisecond = 0, offsetSeconds = 0;
};

/// Reads digits of a fixed place; nullopt where one is no digit.
std::optional<int> digits(QByteArrayView text, qsizetype from, qsizetype count)
{
    if (from + count > text.size()) {
        return std::nullopt;
    }
    int value = 0;
    for (qsizetype i = from; i < from + count; ++i) {
        if (text[i] < '0' || text[i] > '9') {
            return std::nullopt;
        }
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

bool charAt(QByteArrayView text, qsizetype at, char c)
{
    return at < text.size() && text[at] == c;
}

std::optional<int> offsetOf(QByteArrayView zone)
{
    if (zone == "Z") {
        return 0;
    }
    if (zone.size() != 6 || (zone[0] != '+' && zone[0] != '-') || zone[3] != ':') {
        return std::nullopt;
    }
    const auto hours = digits(zone, 1, 2);
    const auto minutes = digits(zone, 4, 2);
    if (!hours || !minutes || *hours > 23 || *minutes > 59) {
        return std::nullopt;
    }
    return (zone[0] == '-' ? -1 : 1) * (*hours * 3600 + *minutes * 60);
}

std::optional<Fields> fieldsOf(QByteArrayView text)
{
    const auto year = digits(text, 0, 4);
    const auto month = digits(text, 5, 2);
    const auto day = digits(text, 8, 2);
    // Go takes an hour of one digit and a decimal comma, although RFC 3339 does not (time/format_rfc3339.go).
    const qsizetype hourDigits = charAt(text, 12, ':') ? 1 : 2;
    const auto hour = digits(text, 11, hourDigits);
    const qsizetype afterHour = 11 + hourDigits;
    const auto minute = digits(text, afterHour + 1, 2);
    const auto second = digits(text, afterHour + 4, 2);
    if (!year || !month || !day || !hour || !minute || !second || !charAt(text, 4, '-') || !charAt(text, 7, '-') ||
        !charAt(text, 10, 'T') || !charAt(text, afterHour, ':') || !charAt(text, afterHour + 3, ':')) {
        return std::nullopt;
    }
    Fields f{*year, *month, *day, *hour, *minute, *second, 0, 0};
    qsizetype at = afterHour + 6;
    if (charAt(text, at, '.') || charAt(text, at, ',')) {
        ++at;
        const qsizetype first = at;
        int weight = 100;
        while (at < text.size() && text[at] >= '0' && text[at] <= '9') {
            f.millisecond += (text[at] - '0') * weight;
            weight /= 10;
            ++at;
        }
        if (at == first) {
            return std::nullopt;
        }
    }
    const auto offset = offsetOf(text.sliced(at));
    if (!offset || f.hour > 23 || f.minute > 59 || f.second > 59) {
        return std::nullopt;
    }
    f.offsetSeconds = *offset;
    // QDate has no year 0, which Go writes for times before year 1; no cache holds one, but it is well-formed.
    const int checkedYear = f.year == 0 ? 4 : f.year;
    return QDate::isValid(checkedYear, f.month, f.day) ? std::optional(f) : std::nullopt;
}

} // namespace

bool isRfc3339(QByteArrayView text)
{
    return fieldsOf(text).has_value();
}

QDateTime parseTime(QByteArrayView rfc3339)
{
    const auto f = fieldsOf(rfc3339);
    if (!f || f->year <= 1) {
        return {};
    }
    const QDateTime local(QDate(f->year, f->month, f->day), QTime(f->hour, f->minute, f->second, f->millisecond),
                          QTimeZone::utc());
    return local.addSecs(-f->offsetSeconds);
}

QByteArray timeInUtc(QByteArrayView rfc3339)
{
    const QDateTime time = parseTime(rfc3339);
    if (!time.isValid()) {
        return {};
    }
    QByteArray text = time.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toLatin1();
    const qsizetype point = rfc3339.toByteArray().replace(',', '.').indexOf('.');
    if (point >= 0) {
        QByteArray digits =
            rfc3339.sliced(point + 1).first(std::min<qsizetype>(9, rfc3339.size() - point - 1)).toByteArray();
        qsizetype count = 0;
        while (count < digits.size() && digits[count] >= '0' && digits[count] <= '9') {
            ++count;
        }
        while (count > 0 && digits[count - 1] == '0') {
            --count;
        }
        if (count > 0) {
            text += '.' + digits.first(count);
        }
    }
    return text + 'Z';
}

} // namespace cachalot
