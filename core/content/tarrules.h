#pragma once

#include <QString>

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace cachalot
{

/// Watches the bytes of a tar as they pass, and tells whether BuildKit would unpack it: by the rules of Go's
/// archive/tar (reader.go) and of containerd's unpacker (pkg/archive, createTarFile), which are stricter than
/// libarchive, with which layers are listed. What follows the first violation is not looked at, as Go stops there.
/// Contents of files, names, and maps of sparse files other than those of version 0.1 are not judged. Bounded memory (1
/// MiB, of an extended header). One thread at a time.
class TarRules
{
public:
    struct Violation {
        QString code; ///< "bad-archive", "size-limit", "unsupported-entry" (docs/problems.md)
        QString message;
    };

    void add(std::string_view bytes);
    /// The tar ends here. An end between two entries is one, with or without an end-of-archive marker.
    void finish();

    [[nodiscard]] const std::optional<Violation> &violation() const { return m_violation; }
    /// The entries so far, extended headers not counted.
    [[nodiscard]] qint64 entries() const { return m_entries; }

private:
    /// archive/tar, maxSpecialFileSize.
    static constexpr qint64 kMaxExtendedBytes = qint64(1) << 20;
    static constexpr size_t kBlockBytes = 512;

    enum class State { Header, SecondZeroBlock, Extended, Content, Done };

    void takeHeader();
    void takeExtended();
    [[nodiscard]] bool takeRecord(std::string_view &rest);
    [[nodiscard]] bool mergeRecord(std::string_view key, std::string_view value);
    void beginContent(char type, qint64 size);
    void violate(const char *code, const QString &message);
    [[nodiscard]] std::string_view field(size_t offset, size_t length) const;

    State m_state = State::Header;
    std::array<char, kBlockBytes> m_block = {};
    size_t m_filled = 0;
    std::string m_extended; // the body of an extended header
    char m_extendedType = '\0';
    qint64 m_left = 0;            // of a body: content and padding
    qint64 m_extendedBytes = 0;   // of an extended header, without padding
    std::optional<qint64> m_size; // that an extended header gives to the entry that follows
    qint64 m_position = 0;        // of the block that is read
    qint64 m_entries = 0;
    std::optional<Violation> m_violation;
};

} // namespace cachalot
