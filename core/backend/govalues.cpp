#include "core/backend/govalues.h"

#include <QString>

#include <array>
#include <limits>

namespace cachalot
{

namespace
{

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

struct Unit {
    QStringView name;
    double nanoseconds;
};

// Both signs of micro that Go takes.
constexpr std::array<Unit, 8> kUnits = {{
    {u"h", 3600e9},
    {u"m", 60e9},
    {u"s", 1e9},
    {u"ms", 1e6},
    {u"us", 1e3},
    {u"\u00b5s", 1e3},
    {u"\u03bcs", 1e3},
    {u"ns", 1},
}};

} // namespace

std::optional<bool> parseGoBool(QStringView text)
{
    for (const QStringView yes : {u"1", u"t", u"T", u"true", u"TRUE", u"True"}) {
        if (text == yes) {
            return true;
        }
    }
    for (const QStringView no : {u"0", u"f", u"F", u"false", u"FALSE", u"False"}) {
        if (text == no) {
            return false;
        }
    }
    return std::nullopt;
}

std::optional<qint64> parseGoInt(QStringView text)
{
    QStringView digits = text;
    if (digits.startsWith(u'+') || digits.startsWith(u'-')) {
        digits = digits.sliced(1);
    }
    if (digits.isEmpty()) {
        return std::nullopt;
    }
    for (const QChar c : digits) {
        if (!isDigit(c)) {
            return std::nullopt;
        }
    }
    bool ok = false;
    const qint64 value = text.toLongLong(&ok, 10);
    return ok ? std::optional(value) : std::nullopt;
}

std::optional<std::chrono::nanoseconds> parseGoDuration(QStringView text)
{
    bool negative = false;
    if (text.startsWith(u'+') || text.startsWith(u'-')) {
        negative = text.front() == u'-';
        text = text.sliced(1);
    }
    if (text == u"0") {
        return std::chrono::nanoseconds(0);
    }
    if (text.isEmpty()) {
        return std::nullopt;
    }
    double total = 0;
    while (!text.isEmpty()) {
        qsizetype end = 0;
        int digits = 0;
        int points = 0;
        while (end < text.size() && (isDigit(text[end]) || text[end] == u'.')) {
            text[end] == u'.' ? ++points : ++digits;
            ++end;
        }
        if (digits == 0 || points > 1) {
            return std::nullopt;
        }
        // QStringView::toDouble takes "5." and ".5", as Go does.
        const double number = text.first(end).toDouble();
        text = text.sliced(end);
        qsizetype unitEnd = 0;
        while (unitEnd < text.size() && !isDigit(text[unitEnd]) && text[unitEnd] != u'.') {
            ++unitEnd;
        }
        const QStringView name = text.first(unitEnd);
        const Unit *unit = nullptr;
        for (const Unit &candidate : kUnits) {
            if (candidate.name == name) {
                unit = &candidate;
            }
        }
        if (!unit) {
            return std::nullopt;
        }
        total += number * unit->nanoseconds;
        text = text.sliced(unitEnd);
    }
    if (total >= static_cast<double>(std::numeric_limits<qint64>::max())) {
        return std::nullopt;
    }
    const auto nanoseconds = static_cast<qint64>(total);
    return std::chrono::nanoseconds(negative ? -nanoseconds : nanoseconds);
}

} // namespace cachalot
