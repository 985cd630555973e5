#include "core/content/tarrules.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <cstring>
#include <limits>

namespace cachalot
{
namespace
{

// Fields of a header block (POSIX, ustar).
constexpr size_t kModeOffset = 100;
constexpr size_t kUidOffset = 108;
constexpr size_t kGidOffset = 116;
constexpr size_t kSizeOffset = 124;
constexpr size_t kTimeOffset = 136;
constexpr size_t kChecksumOffset = 148;
constexpr size_t kTypeOffset = 156;
constexpr size_t kShortNumber = 8;
constexpr size_t kLongNumber = 12;

bool isAllZeros(std::string_view bytes)
{
    return bytes.find_first_not_of('\0') == std::string_view::npos;
}

/// parser.parseOctal: blanks and NULs around it are dropped, nothing is 0.
std::optional<qint64> parseOctal(std::string_view text)
{
    constexpr std::string_view kBlanks{" \0", 2};
    const size_t begin = text.find_first_not_of(kBlanks);
    if (begin == std::string_view::npos) {
        return 0;
    }
    text = text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1);
    text = text.substr(0, text.find('\0')); // parseString
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, 8);
    if (error != std::errc() || end != text.data() + text.size()) {
        return std::nullopt;
    }
    return static_cast<qint64>(value);
}

/// parser.parseNumeric: base 256 where the first bit is set, two's complement; else octal.
std::optional<qint64> parseNumeric(std::string_view text)
{
    if (text.empty() || (static_cast<unsigned char>(text.front()) & 0x80U) == 0) {
        return parseOctal(text);
    }
    const unsigned char invert = (static_cast<unsigned char>(text.front()) & 0x40U) != 0 ? 0xff : 0;
    std::uint64_t value = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        auto byte = static_cast<unsigned char>(static_cast<unsigned char>(text[i]) ^ invert);
        if (i == 0) {
            byte &= 0x7f;
        }
        if ((value >> 56U) > 0) {
            return std::nullopt;
        }
        value = value << 8U | byte;
    }
    if (value >> 63U != 0) {
        return std::nullopt;
    }
    return invert != 0 ? static_cast<qint64>(~value) : static_cast<qint64>(value);
}

std::optional<qint64> parseDecimal(std::string_view text)
{
    if (text.starts_with('+')) {
        text.remove_prefix(1);
    }
    qint64 value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// parsePAXTime: seconds, and perhaps a fraction of digits.
bool isPaxTime(std::string_view text)
{
    const size_t point = text.find('.');
    if (!parseDecimal(text.substr(0, point))) {
        return false;
    }
    const std::string_view fraction = point == std::string_view::npos ? std::string_view() : text.substr(point + 1);
    return fraction.find_first_not_of("0123456789") == std::string_view::npos;
}

bool hasRightChecksum(std::string_view block, std::string_view stored)
{
    qint64 asUnsigned = 0;
    qint64 asSigned = 0;
    for (size_t i = 0; i < block.size(); ++i) {
        const bool isChecksum = i >= kChecksumOffset && i < kChecksumOffset + kShortNumber;
        const char byte = isChecksum ? ' ' : block[i];
        asUnsigned += static_cast<unsigned char>(byte);
        asSigned += static_cast<signed char>(byte);
    }
    const auto value = parseOctal(stored);
    return value && (*value == asUnsigned || *value == asSigned);
}

/// validateSparseEntries: "OFFSET,LENGTH,…", forwards and without overlaps.
bool isSparseMap(std::string_view map)
{
    qint64 end = 0;
    while (!map.empty()) {
        std::array<qint64, 2> numbers = {};
        for (qint64 &number : numbers) {
            const size_t comma = std::min(map.find(','), map.size());
            const auto value = parseDecimal(map.substr(0, comma));
            if (!value || *value < 0) {
                return false;
            }
            number = *value;
            map.remove_prefix(std::min(comma + 1, map.size()));
        }
        const auto [offset, length] = numbers;
        if (offset < end || length > std::numeric_limits<qint64>::max() - offset) {
            return false;
        }
        end = offset + length;
    }
    return true;
}

/// What has no content, whatever size its header gives (isHeaderOnlyType).
bool isHeaderOnly(char type)
{
    return type >= '1' && type <= '6';
}

} // namespace

std::string_view TarRules::field(size_t offset, size_t length) const
{
    return {m_block.data() + offset, length};
}

void TarRules::violate(const char *code, const QString &message)
{
    m_violation = Violation{QString::fromLatin1(code), QStringLiteral("at byte %1: %2").arg(m_position).arg(message)};
    m_state = State::Done;
}

void TarRules::add(std::string_view bytes)
{
    while (!bytes.empty() && m_state != State::Done) {
        size_t taken = 0;
        if (m_state == State::Content) {
            taken = static_cast<size_t>(std::min(m_left, static_cast<qint64>(bytes.size())));
        } else if (m_state == State::Extended) {
            taken = static_cast<size_t>(std::min(m_left, static_cast<qint64>(bytes.size())));
            const qint64 wanted = m_extendedBytes - static_cast<qint64>(m_extended.size());
            m_extended.append(bytes.substr(0, std::min(taken, static_cast<size_t>(wanted))));
        } else {
            taken = std::min(bytes.size(), kBlockBytes - m_filled);
            std::memcpy(m_block.data() + m_filled, bytes.data(), taken);
            m_filled += taken;
        }
        bytes.remove_prefix(taken);
        if (m_state == State::Content || m_state == State::Extended) {
            m_left -= static_cast<qint64>(taken);
            if (m_left == 0) {
                if (m_state == State::Extended) {
                    takeExtended();
                } else {
                    m_state = State::Header;
                }
            }
        } else if (m_filled == kBlockBytes) {
            m_filled = 0;
            takeHeader();
        }
    }
}

void TarRules::finish()
{
    // An unfinished content or padding is what libarchive and the source tell of.
    if (m_state == State::Done) {
        return;
    }
    if (m_filled > 0 || m_state == State::Content || m_state == State::Extended) {
        violate("bad-archive", QStringLiteral("the archive is cut"));
    }
    m_state = State::Done;
}

void TarRules::takeHeader()
{
    const std::string_view block(m_block.data(), m_block.size());
    if (isAllZeros(block)) {
        m_state = m_state == State::SecondZeroBlock ? State::Done : State::SecondZeroBlock;
        return;
    }
    if (m_state == State::SecondZeroBlock) {
        violate("bad-archive", QStringLiteral("a header after a block of zeros"));
        return;
    }
    m_state = State::Header;
    if (!hasRightChecksum(block, field(kChecksumOffset, kShortNumber))) {
        violate("bad-archive", QStringLiteral("a header with a wrong checksum"));
        return;
    }
    const auto size = parseNumeric(field(kSizeOffset, kLongNumber));
    if (!size || *size < 0 || !parseNumeric(field(kModeOffset, kShortNumber)) ||
        !parseNumeric(field(kUidOffset, kShortNumber)) || !parseNumeric(field(kGidOffset, kShortNumber)) ||
        !parseNumeric(field(kTimeOffset, kLongNumber))) {
        violate("bad-archive", QStringLiteral("a header with a field that is no number"));
        return;
    }
    const char type = m_block[kTypeOffset];
    if (type == 'x' || type == 'g' || type == 'L' || type == 'K') {
        if (*size > kMaxExtendedBytes) {
            violate("size-limit", QStringLiteral("an extended header of %1 bytes; Go reads no more than %2")
                                      .arg(*size)
                                      .arg(kMaxExtendedBytes));
            return;
        }
        m_extendedType = type;
        m_extendedBytes = *size;
        m_extended.clear();
        beginContent(type, *size);
        if (m_state == State::Content) {
            m_state = State::Extended;
        } else {
            takeExtended(); // an empty one
        }
        return;
    }
    constexpr std::string_view kUnpacked{"\0"
                                         "0123456",
                                         8};
    if (kUnpacked.find(type) == std::string_view::npos) {
        const auto byte = static_cast<unsigned char>(type);
        violate(
            "unsupported-entry",
            QStringLiteral("an entry of the kind %1, which BuildKit does not unpack (\"unhandled tar header type\")")
                .arg(byte >= ' ' && byte < 0x7f ? QStringLiteral("'%1'").arg(QLatin1Char(type))
                                                : QString::number(byte)));
        return;
    }
    m_entries += 1;
    beginContent(type, m_size.value_or(*size));
    m_size.reset();
}

void TarRules::beginContent(char type, qint64 size)
{
    if (size < 0) {
        violate("bad-archive", QStringLiteral("an entry of a negative size"));
        return;
    }
    m_left = isHeaderOnly(type) ? 0 : size;
    const qint64 rest = m_left % static_cast<qint64>(kBlockBytes);
    const qint64 padding = rest == 0 ? 0 : static_cast<qint64>(kBlockBytes) - rest;
    m_left = m_left > std::numeric_limits<qint64>::max() - padding ? m_left : m_left + padding;
    m_state = m_left > 0 ? State::Content : State::Header;
}

void TarRules::takeExtended()
{
    m_state = State::Header;
    if (m_extendedType == 'L' || m_extendedType == 'K') {
        return; // names
    }
    std::optional<qint64> before;
    if (m_extendedType == 'g') {
        before = m_size; // Go hands global headers out as entries, and containerd leaves them out
    }
    std::string_view rest = m_extended;
    while (!rest.empty() && m_state != State::Done) {
        if (!takeRecord(rest)) {
            violate("bad-archive", QStringLiteral("an extended header that can't be understood"));
            return;
        }
    }
    if (m_extendedType == 'g') {
        m_size = before;
    }
}

/// parsePAXRecord: "LENGTH KEY=VALUE\n", where the length is that of all of it.
bool TarRules::takeRecord(std::string_view &rest)
{
    constexpr qint64 kShortest = 5;
    const size_t blank = rest.find(' ');
    if (blank == std::string_view::npos) {
        return false;
    }
    const auto length = parseDecimal(rest.substr(0, blank));
    if (!length || *length < kShortest || *length > static_cast<qint64>(rest.size()) ||
        *length <= static_cast<qint64>(blank) + 1) {
        return false;
    }
    const auto end = static_cast<size_t>(*length);
    const std::string_view record = rest.substr(blank + 1, end - blank - 2);
    const bool endsRight = rest[end - 1] == '\n';
    rest.remove_prefix(end);
    const size_t equals = record.find('=');
    if (!endsRight || equals == std::string_view::npos || equals == 0) {
        return false;
    }
    return mergeRecord(record.substr(0, equals), record.substr(equals + 1));
}

/// validPAXRecord and mergePAX.
bool TarRules::mergeRecord(std::string_view key, std::string_view value)
{
    const bool isText = key == "path" || key == "linkpath" || key == "uname" || key == "gname";
    if ((isText ? value : key).find('\0') != std::string_view::npos) {
        return false;
    }
    if (value.empty()) {
        return true;
    }
    if (key == "size") {
        m_size = parseDecimal(value);
        return m_size.has_value();
    }
    if (key == "uid" || key == "gid") {
        return parseDecimal(value).has_value();
    }
    if (key == "GNU.sparse.map") {
        return isSparseMap(value);
    }
    if (key == "mtime" || key == "atime" || key == "ctime") {
        return isPaxTime(value);
    }
    return true;
}

} // namespace cachalot
