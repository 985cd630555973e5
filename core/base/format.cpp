#include "core/base/format.h"

#include <QLocale>

#include <array>
#include <cmath>

namespace cachalot
{

QString formatBytes(qint64 bytes)
{
    static const std::array units{QStringLiteral("B"),  QStringLiteral("kB"), QStringLiteral("MB"),
                                  QStringLiteral("GB"), QStringLiteral("TB"), QStringLiteral("PB"),
                                  QStringLiteral("EB")};
    auto value = static_cast<double>(bytes);
    size_t unit = 0;
    while (std::abs(value) >= 999.5 && unit + 1 < units.size()) {
        value /= 1000.0;
        ++unit;
    }
    const int decimals = (unit == 0 || std::abs(value) >= 99.95) ? 0 : (std::abs(value) >= 9.995 ? 1 : 2);
    QString number = QString::number(value, 'f', decimals);
    if (decimals > 0) {
        while (number.endsWith(QLatin1Char('0'))) {
            number.chop(1);
        }
        if (number.endsWith(QLatin1Char('.'))) {
            number.chop(1);
        }
    }
    return number + QLatin1Char(' ') + units.at(unit);
}

QString formatCount(qint64 count)
{
    QLocale locale = QLocale::c();
    locale.setNumberOptions(QLocale::DefaultNumberOptions); // its own leave the separators out
    return locale.toString(count);
}

QString shortDigest(const QString &digest)
{
    const qsizetype colon = digest.indexOf(QLatin1Char(':'));
    return digest.mid(colon + 1, 12);
}

QString formatTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")) : QString();
}

QString formatAge(const QDateTime &from, const QDateTime &to)
{
    const qint64 seconds = std::max<qint64>(0, from.secsTo(to));
    constexpr qint64 kMinute = 60;
    constexpr qint64 kHour = 60 * kMinute;
    constexpr qint64 kDay = 24 * kHour;
    if (seconds < 2 * kMinute) {
        return QStringLiteral("%1 s").arg(seconds);
    }
    if (seconds < 2 * kHour) {
        return QStringLiteral("%1 min").arg(seconds / kMinute);
    }
    if (seconds < 2 * kDay) {
        return QStringLiteral("%1 h").arg(seconds / kHour);
    }
    return QStringLiteral("%1 days").arg(seconds / kDay);
}

QString printable(QStringView text, qsizetype maxChars)
{
    QString out;
    qsizetype used = 0;
    for (const QChar c : text) {
        if (used++ >= maxChars) {
            out += QChar(0x2026);
            break;
        }
        const char16_t u = c.unicode();
        const bool bidi = u == 0x061C || (u >= 0x200E && u <= 0x200F) || (u >= 0x2028 && u <= 0x202E) ||
                          (u >= 0x2066 && u <= 0x2069) || u == 0xFEFF;
        if (u < 0x20 || (u >= 0x7F && u < 0xA0)) {
            out += QStringLiteral("\\x%1").arg(static_cast<uint>(u), 2, 16, QLatin1Char('0'));
        } else if (bidi) {
            out += QStringLiteral("\\u{%1}").arg(static_cast<uint>(u), 4, 16, QLatin1Char('0'));
        } else {
            out += c;
        }
    }
    return out;
}

} // namespace cachalot
