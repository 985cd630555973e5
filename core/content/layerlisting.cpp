#include "core/content/layerlisting.h"

#include "core/base/format.h"
#include "core/content/compression.h"
#include "core/content/tarrules.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <cerrno>
#include <clocale>
#include <cstring>
#include <locale.h>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace cachalot
{
namespace
{

constexpr size_t kTarBlockBytes = 512;
constexpr size_t kMaxFindings = 1000;
constexpr size_t kShownNameBytes = 4096;
constexpr size_t kMaxLeaves = 1'000'000;
// Linux's PATH_MAX with its NUL, and NAME_MAX.
constexpr size_t kMaxPathBytes = 4095;
constexpr size_t kMaxComponentBytes = 255;

/// Makes the "C" locale that of this thread. libarchive converts PAX names, which are UTF-8, to the locale's charset:
/// in a UTF-8 locale it normalises them (Form C), so that files would get other names than the layer has; in "C" the
/// conversion fails and leaves the bytes as they are.
class CLocale
{
public:
    CLocale() : m_locale(::newlocale(LC_ALL_MASK, "C", nullptr)) {}
    ~CLocale()
    {
        if (m_locale != nullptr) {
            ::freelocale(m_locale);
        }
    }
    CLocale(const CLocale &) = delete;
    CLocale &operator=(const CLocale &) = delete;

    class Scope
    {
    public:
        explicit Scope(const CLocale &locale)
            : m_before(locale.m_locale != nullptr ? ::uselocale(locale.m_locale) : nullptr)
        {
        }
        ~Scope()
        {
            if (m_before != nullptr) {
                ::uselocale(m_before);
            }
        }
        Scope(const Scope &) = delete;
        Scope &operator=(const Scope &) = delete;

    private:
        locale_t m_before;
    };

private:
    locale_t m_locale;
};

struct FreeArchive {
    void operator()(archive *handle) const { ::archive_read_free(handle); }
};
struct FreeEntry {
    void operator()(archive_entry *entry) const { ::archive_entry_free(entry); }
};

struct CleanPath {
    std::string path;
    bool isAbsolute = false;
};

/// A path without empty and "." components, ".." resolved by name as Go's path.Clean does. None where it climbs out.
std::optional<CleanPath> cleaned(std::string_view raw)
{
    CleanPath result;
    result.isAbsolute = raw.starts_with('/');
    result.path.reserve(raw.size());
    for (size_t begin = 0; begin < raw.size();) {
        const size_t end = std::min(raw.find('/', begin), raw.size());
        const std::string_view component = raw.substr(begin, end - begin);
        begin = end + 1;
        if (component.empty() || component == ".") {
            continue;
        }
        if (component != "..") {
            if (!result.path.empty()) {
                result.path += '/';
            }
            result.path += component;
        } else if (!result.path.empty()) {
            const size_t slash = result.path.rfind('/');
            result.path.resize(slash == std::string::npos ? 0 : slash);
        } else {
            return std::nullopt;
        }
    }
    return result;
}

bool hasTooLongName(std::string_view path)
{
    if (path.size() > kMaxPathBytes) {
        return true;
    }
    for (size_t begin = 0; begin < path.size();) {
        const size_t end = std::min(path.find('/', begin), path.size());
        if (end - begin > kMaxComponentBytes) {
            return true;
        }
        begin = end + 1;
    }
    return false;
}

/// Whether Windows would take the name for a path that starts at a drive or climbs: `C:\x`, `\x`, `..\x`.
bool isWindowsPath(std::string_view name)
{
    const bool hasDrive = name.size() > 2 && name[1] == ':' && (name[2] == '\\' || name[2] == '/') &&
                          ((name[0] >= 'a' && name[0] <= 'z') || (name[0] >= 'A' && name[0] <= 'Z'));
    return hasDrive || name.starts_with('\\') || name.find("..\\") != std::string_view::npos;
}

QString decoded(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

EntryType typeOf(archive_entry *entry)
{
    if (::archive_entry_hardlink(entry) != nullptr) {
        return EntryType::Hardlink;
    }
    switch (::archive_entry_filetype(entry)) {
    case AE_IFREG:
        return EntryType::File;
    case AE_IFDIR:
        return EntryType::Directory;
    case AE_IFLNK:
        return EntryType::Symlink;
    case AE_IFCHR:
        return EntryType::CharDevice;
    case AE_IFBLK:
        return EntryType::BlockDevice;
    case AE_IFIFO:
        return EntryType::Fifo;
    case AE_IFSOCK:
        return EntryType::Socket;
    default:
        return EntryType::Other;
    }
}

/// One layer while it is being read.
class Reading
{
public:
    Reading(ByteSource &unpacked, const LayerLimits &limits, const OpContext &context,
            std::vector<LayerFinding> *findings)
        : m_unpacked(unpacked),
          m_limits(limits),
          m_context(context),
          m_findings(findings),
          m_chunk(static_cast<size_t>(kChunkBytes)),
          m_archive(::archive_read_new()),
          m_entry(::archive_entry_new())
    {
    }

    [[nodiscard]] Result<> run(const LayerReader::Visitor &visitor)
    {
        if (!m_archive || !m_entry) {
            return fail(ErrorCode::LimitExceeded, QStringLiteral("no memory to read an archive"));
        }
        {
            const CLocale::Scope scope(m_locale);
            ::archive_read_support_format_tar(m_archive.get());
            ::archive_read_support_format_empty(m_archive.get());
            if (::archive_read_open(m_archive.get(), this, nullptr, &Reading::readCallback, nullptr) != ARCHIVE_OK) {
                return failArchive();
            }
        }
        for (;;) {
            CACHALOT_TRY(m_context.checkpoint());
            Result<bool> more = nextHeader();
            if (!more) {
                CACHALOT_TRY(endEarly(std::move(more).error()));
                break;
            }
            if (!*more) {
                break;
            }
            m_entries += 1;
            if (m_entries > m_limits.maxEntries) {
                return fail(ErrorCode::LimitExceeded,
                            QStringLiteral("more than %1 entries in an archive").arg(m_limits.maxEntries));
            }
            LayerEntry entry;
            CACHALOT_ASSIGN(const bool isSafe, convert(entry));
            if (isSafe) {
                Content content(*this, entry.type == EntryType::File ? entry.size : 0);
                CACHALOT_TRY(visitor(entry, content));
            }
        }
        CACHALOT_TRY(drain());
        m_rules.finish();
        if (const auto &violation = m_rules.violation()) {
            findBroken(violation->code, violation->message);
        }
        if (m_bytes > 0 && !m_endsInZeros) {
            find("no-end-marker", m_lastPath, QStringLiteral("the archive ends without an end-of-archive marker"));
        }
        closeFindings();
        return {};
    }

private:
    /// The bytes of the current entry; holes of sparse files as zeros.
    class Content final : public ByteSource
    {
    public:
        Content(Reading &reading, qint64 size) : m_reading(reading), m_size(size) {}

        [[nodiscard]] Result<qint64> read(std::span<char> buffer) override
        {
            if (m_position >= m_size || buffer.empty()) {
                return 0;
            }
            CACHALOT_TRY(m_reading.m_context.checkpoint());
            while (m_blockBytes == 0 && !m_atEnd) {
                CACHALOT_TRY(nextBlock());
            }
            const qint64 room = std::min(static_cast<qint64>(buffer.size()), m_size - m_position);
            qint64 count = 0;
            if (m_atEnd || m_blockOffset > m_position) { // a hole
                count = m_atEnd ? room : std::min(room, m_blockOffset - m_position);
                std::memset(buffer.data(), 0, static_cast<size_t>(count));
            } else {
                count = std::min(room, m_blockBytes);
                std::memcpy(buffer.data(), m_block, static_cast<size_t>(count));
                m_block += count;
                m_blockOffset += count;
                m_blockBytes -= count;
            }
            m_position += count;
            CACHALOT_TRY(m_reading.countContent(count));
            return count;
        }

    private:
        [[nodiscard]] Result<> nextBlock()
        {
            const void *block = nullptr;
            size_t bytes = 0;
            la_int64_t offset = 0;
            const int code = ::archive_read_data_block(m_reading.m_archive.get(), &block, &bytes, &offset);
            if (code == ARCHIVE_EOF) {
                m_atEnd = true;
            } else if (code != ARCHIVE_OK && code != ARCHIVE_WARN) {
                return m_reading.failArchive();
            } else if (offset < m_position) {
                return m_reading.failArchive(QStringLiteral("overlapping parts of a sparse file"));
            } else {
                m_block = static_cast<const char *>(block);
                m_blockBytes = static_cast<qint64>(bytes);
                m_blockOffset = offset;
            }
            return {};
        }

        Reading &m_reading;
        qint64 m_size;
        qint64 m_position = 0;
        const char *m_block = nullptr; // libarchive's, until the next call
        qint64 m_blockBytes = 0;
        qint64 m_blockOffset = 0;
        bool m_atEnd = false;
    };

    static la_ssize_t readCallback(archive *handle, void *data, const void **buffer)
    {
        auto *self = static_cast<Reading *>(data);
        const Result<qint64> count = self->readChunk();
        if (!count) {
            self->m_error = count.error();
            ::archive_set_error(handle, EIO, "the source failed");
            return -1;
        }
        *buffer = self->m_chunk.data();
        return static_cast<la_ssize_t>(*count);
    }

    [[nodiscard]] Result<qint64> readChunk()
    {
        CACHALOT_TRY(m_context.checkpoint());
        CACHALOT_ASSIGN(const qint64 count, m_unpacked.read(m_chunk));
        if (count > 0) {
            const std::string_view bytes(m_chunk.data(), static_cast<size_t>(count));
            m_bytes += count;
            noteZeros(bytes);
            m_rules.add(bytes);
        }
        return count;
    }

    /// libarchive can't read on. An end for Go's reader is one for us, too; anything else stays the error.
    [[nodiscard]] Result<> endEarly(Error error)
    {
        if (m_error || error.code != ErrorCode::Damaged) {
            return fail(std::move(error));
        }
        CACHALOT_TRY(drain());
        m_rules.finish();
        if (const auto &violation = m_rules.violation()) {
            error.problemCode = violation->code;
            return fail(std::move(error));
        }
        if (m_rules.entries() != m_entries) {
            return fail(std::move(error));
        }
        find("bad-archive", m_lastPath, QStringLiteral("%1; BuildKit takes it for the end").arg(error.message));
        return {};
    }

    /// Keeps in mind whether the last block of the stream is all zeros.
    void noteZeros(std::string_view bytes)
    {
        const std::string_view tail = bytes.substr(bytes.size() - std::min(bytes.size(), kTarBlockBytes));
        const size_t lastOther = tail.find_last_not_of('\0');
        if (lastOther != std::string_view::npos) {
            m_zeros = tail.size() - lastOther - 1;
        } else {
            m_zeros += tail.size();
        }
        m_endsInZeros = m_zeros >= kTarBlockBytes;
    }

    [[nodiscard]] Result<bool> nextHeader()
    {
        int code = ARCHIVE_OK;
        {
            const CLocale::Scope scope(m_locale);
            ::archive_entry_clear(m_entry.get());
            code = ::archive_read_next_header2(m_archive.get(), m_entry.get());
        }
        if (code == ARCHIVE_EOF) {
            return false;
        }
        // RETRY is a header with a wrong checksum: libarchive would go looking for a better one.
        if ((code != ARCHIVE_OK && code != ARCHIVE_WARN) || ::archive_entry_pathname(m_entry.get()) == nullptr) {
            return failArchive();
        }
        if (code == ARCHIVE_WARN) {
            const QString warning = warningText();
            // What CLocale provokes.
            if (!warning.contains(QStringLiteral("can't be converted from"))) {
                find("bad-archive", decoded(::archive_entry_pathname(m_entry.get())), warning);
            }
        }
        return true;
    }

    /// Fills `entry` from the current header; false where it must not be visited.
    [[nodiscard]] Result<bool> convert(LayerEntry &entry)
    {
        const std::string_view rawPath = ::archive_entry_pathname(m_entry.get());
        const char *hardlink = ::archive_entry_hardlink(m_entry.get());
        const char *symlink = ::archive_entry_symlink(m_entry.get());
        const std::string_view rawLink = hardlink != nullptr ? hardlink : symlink != nullptr ? symlink : "";
        m_lastPath = decoded(rawPath.substr(0, kShownNameBytes));
        for (const std::string_view name : {rawPath, rawLink}) {
            if (name.size() > static_cast<size_t>(m_limits.maxNameBytes)) {
                findBroken(QStringLiteral("name-too-long"),
                           QStringLiteral("a name of %1 bytes; the entry is left out").arg(name.size()));
                return false;
            }
        }
        entry.type = typeOf(m_entry.get());

        const std::optional<CleanPath> path = cleaned(rawPath);
        if (!path) {
            find("unsafe-path", m_lastPath, QStringLiteral("the path leads out of the root; the entry is left out"));
            return false;
        }
        if (path->path.empty() && entry.type != EntryType::Directory) {
            find("unsafe-path", m_lastPath,
                 QStringLiteral("the root would become something else than a directory; the entry is left out"));
            return false;
        }
        if (path->isAbsolute) {
            find("unsafe-path", m_lastPath, QStringLiteral("the path is absolute; it is taken as relative"));
        } else if (isWindowsPath(rawPath)) {
            find("unsafe-path", m_lastPath, QStringLiteral("one name here, and on Windows a path out of the root"));
        }
        if (hasTooLongName(path->path)) {
            findBroken(QStringLiteral("name-too-long"), QStringLiteral("a longer name than any file system takes"));
        }
        judgePlace(path->path, entry.type);
        entry.path = decoded(path->path);
        if (whiteoutOf(entry.path).kind == WhiteoutKind::Metadata && !entry.path.contains(QStringLiteral(".wh..wh."))) {
            findBroken(QStringLiteral("unsafe-path"),
                       QStringLiteral("a whiteout of its own directory (\"invalid whiteout name\")"));
        }
        if (entry.type == EntryType::Hardlink) {
            const std::optional<CleanPath> target = cleaned(rawLink);
            if (!target || target->path.empty()) {
                findBroken(QStringLiteral("unsafe-path"),
                           QStringLiteral("a hard link out of the root, to \"%1\"; the entry is left out")
                               .arg(printable(decoded(rawLink))));
                return false;
            }
            entry.linkTarget = decoded(target->path);
        } else if (entry.type == EntryType::Symlink) {
            entry.linkTarget = decoded(rawLink);
        } else if (entry.type == EntryType::File) {
            entry.size = ::archive_entry_size(m_entry.get());
            if (entry.size < 0) {
                return failArchive(QStringLiteral("a file of a negative size"));
            }
            if (entry.size > m_limits.maxUnpackedBytes) {
                find("bomb-limit", m_lastPath, QStringLiteral("a file that claims %1 bytes").arg(entry.size));
            }
        }
        entry.mode = static_cast<quint32>(::archive_entry_perm(m_entry.get()));
        entry.uid = ::archive_entry_uid(m_entry.get());
        entry.gid = ::archive_entry_gid(m_entry.get());
        entry.modifiedSeconds = static_cast<qint64>(::archive_entry_mtime(m_entry.get()));
        if (entry.type == EntryType::CharDevice || entry.type == EntryType::BlockDevice) {
            entry.deviceMajor = static_cast<quint32>(::archive_entry_rdevmajor(m_entry.get()));
            entry.deviceMinor = static_cast<quint32>(::archive_entry_rdevminor(m_entry.get()));
        }
        return true;
    }

    [[nodiscard]] Result<> drain()
    {
        for (;;) {
            CACHALOT_ASSIGN(const qint64 count, readChunk());
            if (count == 0) {
                return {};
            }
        }
    }

    /// Holes cost an archive nothing, so what comes out is bounded by itself.
    [[nodiscard]] Result<> countContent(qint64 bytes)
    {
        if (bytes > m_limits.maxUnpackedBytes - m_contentBytes) {
            return fail(ErrorCode::LimitExceeded,
                        QStringLiteral("the files unpack to more than %1 bytes").arg(m_limits.maxUnpackedBytes));
        }
        m_contentBytes += bytes;
        return {};
    }

    [[nodiscard]] QString warningText() const
    {
        const char *text = ::archive_error_string(m_archive.get());
        return printable(decoded(text != nullptr ? text : "unknown error"));
    }

    [[nodiscard]] tl::unexpected<Error> failArchive() const { return failArchive(warningText()); }

    /// The source's own error where it failed, else `what` with the place.
    [[nodiscard]] tl::unexpected<Error> failArchive(const QString &what) const
    {
        if (m_error) {
            return fail(*m_error);
        }
        // Negative before the first header.
        const qint64 position = std::max<qint64>(::archive_read_header_position(m_archive.get()), 0);
        const QString place = QStringLiteral("bad archive at byte %1").arg(position);
        return fail(ErrorCode::Damaged,
                    m_entries == 0
                        ? QStringLiteral("%1: %2").arg(place, what)
                        : QStringLiteral("%1, at or after \"%2\": %3").arg(place, printable(m_lastPath), what));
    }

    /// Tells of a path that leads through a symbolic link, or through a file, of this layer. containerd follows a link
    /// within the root, and fails on a file.
    void judgePlace(const std::string &path, EntryType type)
    {
        for (size_t slash = path.rfind('/'); slash != std::string::npos && slash > 0;
             slash = path.rfind('/', slash - 1)) {
            const auto above = m_leaves.find(std::hash<std::string_view>()(std::string_view(path).substr(0, slash)));
            if (above == m_leaves.end()) {
                continue;
            }
            if (above->second == EntryType::Symlink) {
                find("unsafe-path", m_lastPath, QStringLiteral("the path leads through a symbolic link of the layer"));
            } else {
                findBroken(QStringLiteral("unsafe-path"),
                           QStringLiteral("the path leads through a file (\"not a directory\")"));
            }
            break;
        }
        const size_t key = std::hash<std::string_view>()(path);
        if (type == EntryType::Directory) {
            m_leaves.erase(key);
        } else if (m_leaves.size() < kMaxLeaves) {
            m_leaves.insert_or_assign(key, type);
        }
    }

    void find(const char *code, const QString &path, const QString &message)
    {
        add({QString::fromLatin1(code), printable(path), message, false});
    }

    /// What keeps BuildKit from unpacking the layer.
    void findBroken(const QString &code, const QString &message) { add({code, printable(m_lastPath), message, true}); }

    void add(LayerFinding finding)
    {
        if (m_findings == nullptr) {
            return;
        }
        m_found += 1;
        // One that matters is not lost among a thousand that don't.
        if (m_found <= kMaxFindings || (finding.unpackingFails && !m_toldOfFailure)) {
            m_toldOfFailure = m_toldOfFailure || finding.unpackingFails;
            m_findings->push_back(std::move(finding));
        }
    }

    void closeFindings()
    {
        if (m_found > kMaxFindings) {
            m_findings->push_back({QStringLiteral("more-findings"), QString(),
                                   QStringLiteral("and %1 more").arg(m_found - kMaxFindings)});
        }
    }

    ByteSource &m_unpacked;
    const LayerLimits &m_limits;
    const OpContext &m_context;
    std::vector<LayerFinding> *m_findings;
    size_t m_found = 0;
    std::vector<char> m_chunk; // what libarchive works on
    CLocale m_locale;
    std::unique_ptr<archive, FreeArchive> m_archive;
    std::unique_ptr<archive_entry, FreeEntry> m_entry;
    std::optional<Error> m_error; // of the source
    qint64 m_entries = 0;
    qint64 m_bytes = 0;
    qint64 m_contentBytes = 0;
    size_t m_zeros = 0; // at the end of what was read
    TarRules m_rules;
    std::unordered_map<size_t, EntryType> m_leaves; // what is no directory, by the hash of its path
    bool m_toldOfFailure = false;
    bool m_endsInZeros = false;
    QString m_lastPath;
};

} // namespace

Whiteout whiteoutOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    const QStringView name = QStringView(path).mid(slash + 1);
    if (!name.startsWith(u".wh.")) {
        return {};
    }
    if (name == u".wh..wh..opq") {
        return {WhiteoutKind::Opaque, path.left(std::max<qsizetype>(slash, 0))};
    }
    const QStringView hidden = name.mid(4);
    if (name.startsWith(u".wh..wh.") || hidden.isEmpty() || hidden == u"." || hidden == u"..") {
        return {WhiteoutKind::Metadata, {}};
    }
    return {WhiteoutKind::File, path.left(slash + 1) + hidden.toString()};
}

Result<> LayerReader::read(ByteSource &packed, const LayerLimits &limits, const OpContext &context,
                           const Visitor &visitor, std::vector<LayerFinding> *findings)
{
    DecompressionLimits decompression;
    decompression.maxOutputBytes = limits.maxUnpackedBytes;
    CACHALOT_ASSIGN(const auto unpacked, makeDecompressor(packed, decompression));
    return readTar(*unpacked, limits, context, visitor, findings);
}

Result<> LayerReader::readTar(ByteSource &tar, const LayerLimits &limits, const OpContext &context,
                              const Visitor &visitor, std::vector<LayerFinding> *findings)
{
    Reading reading(tar, limits, context, findings);
    return reading.run(visitor);
}

Result<std::vector<LayerEntry>> LayerReader::list(ByteSource &packed, const LayerLimits &limits,
                                                  const OpContext &context, std::vector<LayerFinding> *findings)
{
    std::vector<LayerEntry> entries;
    CACHALOT_TRY(read(
        packed, limits, context,
        [&entries](const LayerEntry &entry, ByteSource &) -> Result<> {
            entries.push_back(entry);
            return {};
        },
        findings));
    return entries;
}

} // namespace cachalot
