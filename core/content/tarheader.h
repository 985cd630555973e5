#pragma once

#include "core/base/result.h"

#include <array>
#include <map>
#include <optional>
#include <span>
#include <string>

namespace cachalot
{

/// One header of a tar, with what extended headers say of it.
struct TarHeader {
    std::string name;
    std::string linkName;
    std::string userName;
    std::string groupName;
    char type = '0';
    qint64 mode = 0;
    qint64 uid = 0;
    qint64 gid = 0;
    qint64 size = 0;
    qint64 modified = 0; // seconds
    qint64 deviceMajor = 0;
    qint64 deviceMinor = 0;
    std::map<std::string, std::string> xattrs;
};

/// Damaged: the bytes are no tar.
[[nodiscard]] tl::unexpected<Error> failTar(const QString &what);
/// Unsupported: a tar that estargz can't hold.
[[nodiscard]] tl::unexpected<Error> failForEstargz(const QString &what);

/// A block of 512 bytes, as a header is one. Reads ustar and GNU headers as Go's archive/tar does.
class TarBlock
{
public:
    static constexpr size_t kBytes = 512;

    [[nodiscard]] std::span<char> bytes() { return m_bytes; }
    [[nodiscard]] bool isZero() const;
    [[nodiscard]] bool hasGoodChecksum() const;
    /// Errors: Damaged.
    [[nodiscard]] Result<TarHeader> header() const;

private:
    [[nodiscard]] std::string text(size_t offset, size_t length) const;
    /// Octal, or base 256 for what is too large for that; nullopt where it is neither.
    [[nodiscard]] std::optional<qint64> number(size_t offset, size_t length) const;
    std::array<char, kBytes> m_bytes{};
};

/// What extended headers (PAX, and GNU's long names) say of the entry that follows them.
class TarRecords
{
public:
    /// `type` is 'x', 'L' or 'K'. Errors: Damaged.
    [[nodiscard]] Result<> add(char type, const std::string &body);
    /// Changes the header, and forgets. Errors: Unsupported (sparse files), Damaged.
    [[nodiscard]] Result<> applyTo(TarHeader &header);

private:
    std::map<std::string, std::string> m_records;
};

} // namespace cachalot
