#include "core/content/tarheader.h"

#include <QByteArray>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <string_view>

namespace cachalot
{

tl::unexpected<Error> failTar(const QString &what)
{
    return fail(ErrorCode::Damaged, QStringLiteral("not a tar that can be read: ") + what);
}

tl::unexpected<Error> failForEstargz(const QString &what)
{
    return fail(ErrorCode::Unsupported, QStringLiteral("estargz can't hold ") + what);
}

bool TarBlock::isZero() const
{
    return std::all_of(m_bytes.begin(), m_bytes.end(), [](char c) { return c == 0; });
}

std::string TarBlock::text(size_t offset, size_t length) const
{
    const char *begin = m_bytes.data() + offset;
    return {begin, ::strnlen(begin, length)};
}

std::optional<qint64> TarBlock::number(size_t offset, size_t length) const
{
    const auto *field = reinterpret_cast<const unsigned char *>(m_bytes.data()) + offset; // NOLINT
    constexpr unsigned kBase256 = 0x80;
    constexpr unsigned kNegative = 0x40;
    if ((field[0] & kBase256) != 0) {
        qint64 value = (field[0] & kNegative) != 0 ? -1 : field[0] & 0x3F;
        for (size_t i = 1; i < length; ++i) {
            if (value > (std::numeric_limits<qint64>::max() >> 8) ||
                value < (std::numeric_limits<qint64>::min() >> 8)) {
                return std::nullopt;
            }
            value = value * 256 + field[i];
        }
        return value;
    }
    qint64 value = 0;
    bool isDone = false;
    for (const char c : text(offset, length)) {
        if (c == ' ') {
            isDone = value > 0;
        } else if (c < '0' || c > '7' || isDone) {
            return std::nullopt;
        } else {
            value = value * 8 + (c - '0');
        }
    }
    return value;
}

bool TarBlock::hasGoodChecksum() const
{
    constexpr size_t kOffset = 148;
    constexpr size_t kLength = 8;
    qint64 sum = 0;
    qint64 signedSum = 0;
    for (size_t i = 0; i < m_bytes.size(); ++i) {
        const char c = i >= kOffset && i < kOffset + kLength ? ' ' : m_bytes[i];
        sum += static_cast<unsigned char>(c);
        signedSum += static_cast<signed char>(c);
    }
    const auto expected = number(kOffset, kLength);
    return expected && (*expected == sum || *expected == signedSum);
}

Result<TarHeader> TarBlock::header() const
{
    TarHeader header;
    const auto take = [this](qint64 &into, size_t offset, size_t length) {
        const auto value = number(offset, length);
        into = value.value_or(0);
        return value.has_value();
    };
    header.name = text(0, 100);
    header.type = m_bytes[156] == '\0' ? '0' : m_bytes[156];
    header.linkName = text(157, 100);
    const bool isSound = take(header.mode, 100, 8) && take(header.uid, 108, 8) && take(header.gid, 116, 8) &&
                         take(header.size, 124, 12) && take(header.modified, 136, 12);
    if (!isSound || header.size < 0) {
        return failTar(QStringLiteral("a header with a number that is none"));
    }
    const std::string magic = text(257, 8);
    if (magic.starts_with("ustar")) {
        header.userName = text(265, 32);
        header.groupName = text(297, 32);
        if (header.type == '3' || header.type == '4') {
            take(header.deviceMajor, 329, 8);
            take(header.deviceMinor, 337, 8);
        }
        const std::string prefix = text(345, 155);
        if (magic != "ustar  " && !prefix.empty()) {
            header.name = prefix + '/' + header.name;
        }
    }
    return header;
}

Result<> TarRecords::add(char type, const std::string &body)
{
    if (type == 'L' || type == 'K') {
        m_records[type == 'L' ? "path" : "linkpath"] = std::string(body.c_str());
        return {};
    }
    // "LENGTH KEY=VALUE\n", the length being that of all of it
    size_t at = 0;
    while (at < body.size()) {
        const size_t blank = body.find(' ', at);
        size_t length = 0;
        for (size_t i = at; i < blank && i < body.size(); ++i) {
            if (body[i] < '0' || body[i] > '9' || length > body.size()) {
                return failTar(QStringLiteral("a PAX header that is none"));
            }
            length = length * 10 + static_cast<size_t>(body[i] - '0');
        }
        const size_t equals = body.find('=', at);
        const bool isSound = blank != std::string::npos && equals != std::string::npos && length > 0 &&
                             length <= body.size() - at && equals > blank && equals < at + length;
        if (!isSound) {
            return failTar(QStringLiteral("a PAX header that is none"));
        }
        m_records[body.substr(blank + 1, equals - blank - 1)] = body.substr(equals + 1, at + length - equals - 2);
        at += length;
    }
    return {};
}

Result<> TarRecords::applyTo(TarHeader &header)
{
    constexpr std::string_view kXattr = "SCHILY.xattr.";
    const auto numeric = [](const std::string &text) { return QByteArray::fromStdString(text).toLongLong(); };
    for (const auto &[key, value] : m_records) {
        if (key == "path") {
            header.name = value;
        } else if (key == "linkpath") {
            header.linkName = value;
        } else if (key == "uname") {
            header.userName = value;
        } else if (key == "gname") {
            header.groupName = value;
        } else if (key == "uid") {
            header.uid = numeric(value);
        } else if (key == "gid") {
            header.gid = numeric(value);
        } else if (key == "size") {
            header.size = numeric(value);
        } else if (key == "mtime") {
            header.modified = std::llround(QByteArray::fromStdString(value).toDouble());
        } else if (key.starts_with(kXattr)) {
            header.xattrs[key.substr(kXattr.size())] = value;
        } else if (key.starts_with("GNU.sparse.")) {
            return failForEstargz(QStringLiteral("a sparse file"));
        }
    }
    m_records.clear();
    if (header.size < 0) {
        return failTar(QStringLiteral("a negative size"));
    }
    return {};
}

} // namespace cachalot
