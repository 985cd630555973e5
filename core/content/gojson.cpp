#include "core/content/gojson.h"

#include <optional>

namespace cachalot
{
namespace
{

constexpr char kReplacement[] = "\xEF\xBF\xBD";

unsigned char byteAt(QByteArrayView text, qsizetype at)
{
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
}

/// How many bytes the UTF-8 sequence has that starts at `at`, or 0 where there is none.
qsizetype sequenceLength(QByteArrayView text, qsizetype at)
{
    const unsigned char lead = byteAt(text, at);
    const auto continues = [&](qsizetype offset, unsigned char low = 0x80, unsigned char high = 0xBF) {
        const unsigned char c = byteAt(text, at + offset);
        return c >= low && c <= high;
    };
    if (lead < 0x80) {
        return 1;
    }
    if (lead >= 0xC2 && lead <= 0xDF) {
        return continues(1) ? 2 : 0;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
        const unsigned char low = lead == 0xE0 ? 0xA0 : 0x80;  // no overlong forms
        const unsigned char high = lead == 0xED ? 0x9F : 0xBF; // no surrogates
        return continues(1, low, high) && continues(2) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const unsigned char low = lead == 0xF0 ? 0x90 : 0x80;
        const unsigned char high = lead == 0xF4 ? 0x8F : 0xBF; // nothing above U+10FFFF
        return continues(1, low, high) && continues(2) && continues(3) ? 4 : 0;
    }
    return 0;
}

/// The number of an escape `\uXXXX` at `at`.
std::optional<uint> unicodeEscape(QByteArrayView text, qsizetype at)
{
    constexpr qsizetype kLength = 6;
    if (at + kLength > text.size() || text[at] != '\\' || text[at + 1] != 'u') {
        return std::nullopt;
    }
    bool isHex = false;
    const uint value = text.sliced(at + 2, 4).toByteArray().toUInt(&isHex, 16);
    return isHex ? std::optional(value) : std::nullopt;
}

bool isHighSurrogate(std::optional<uint> unit)
{
    return unit && *unit >= 0xD800 && *unit <= 0xDBFF;
}

bool isLowSurrogate(std::optional<uint> unit)
{
    return unit && *unit >= 0xDC00 && *unit <= 0xDFFF;
}

} // namespace

QByteArray repairedLikeGo(QByteArrayView json)
{
    QByteArray out;
    out.reserve(json.size());
    for (qsizetype i = 0; i < json.size();) {
        if (json[i] != '\\') {
            const qsizetype length = sequenceLength(json, i);
            if (length == 0) {
                out += kReplacement;
                i += 1;
            } else {
                out += json.sliced(i, length);
                i += length;
            }
            continue;
        }
        const auto unit = unicodeEscape(json, i);
        if (isHighSurrogate(unit) && isLowSurrogate(unicodeEscape(json, i + 6))) {
            out += json.sliced(i, 12);
            i += 12;
        } else if (isHighSurrogate(unit) || isLowSurrogate(unit)) {
            out += kReplacement;
            i += 6;
        } else {
            // Any other escape: both characters, so that an escaped backslash does not start the next one.
            const qsizetype length = std::min<qsizetype>(2, json.size() - i);
            out += json[i];
            if (length == 2 && static_cast<unsigned char>(json[i + 1]) < 0x80) {
                out += json[i + 1];
                i += 2;
            } else {
                i += 1;
            }
        }
    }
    return out;
}

} // namespace cachalot
