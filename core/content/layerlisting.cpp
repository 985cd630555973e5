#include "core/content/layerlisting.h"

#include "core/base/format.h"
#include "core/content/compression.h"
#include "core/content/layerpaths.h"
#include "core/content/tararchive.h"
#include "core/content/tarrules.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <string_view>

namespace cachalot
{
namespace
{

constexpr size_t kTarBlockBytes = 512;

/// The findings of a layer: the first of them, and how many more there are.
class Findings
{
public:
    explicit Findings(std::vector<LayerFinding> *list) : m_list(list) {}

    void add(LayerFinding finding)
    {
        if (m_list == nullptr) {
            return;
        }
        m_count += 1;
        // One that matters is not lost among a thousand that don't.
        if (m_count <= kMax || (finding.unpackingFails && !m_toldOfFailure)) {
            m_toldOfFailure = m_toldOfFailure || finding.unpackingFails;
            m_list->push_back(std::move(finding));
        }
    }

    void close()
    {
        if (m_count > kMax) {
            m_list->push_back(
                {QStringLiteral("more-findings"), QString(), QStringLiteral("and %1 more").arg(m_count - kMax)});
        }
    }

private:
    static constexpr size_t kMax = 1000;
    std::vector<LayerFinding> *m_list;
    size_t m_count = 0;
    bool m_toldOfFailure = false;
};

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
          m_archive([this] { return readChunk(); })
    {
    }

    [[nodiscard]] Result<> run(const LayerReader::Visitor &visitor)
    {
        CACHALOT_TRY(m_archive.open());
        for (;;) {
            CACHALOT_TRY(m_context.checkpoint());
            Result<bool> more = m_archive.next();
            if (!more) {
                CACHALOT_TRY(endEarly(std::move(more).error()));
                break;
            }
            if (!*more) {
                break;
            }
            if (m_archive.entries() > m_limits.maxEntries) {
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
            find("no-end-marker", QStringLiteral("the archive ends without an end-of-archive marker"));
        }
        m_findings.close();
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
            while (m_piece.bytes.empty() && !m_atEnd) {
                CACHALOT_TRY(nextPiece());
            }
            const qint64 room = std::min(static_cast<qint64>(buffer.size()), m_size - m_position);
            qint64 count = 0;
            if (m_atEnd || m_piece.offset > m_position) { // a hole
                count = m_atEnd ? room : std::min(room, m_piece.offset - m_position);
                std::memset(buffer.data(), 0, static_cast<size_t>(count));
            } else {
                count = std::min(room, static_cast<qint64>(m_piece.bytes.size()));
                std::memcpy(buffer.data(), m_piece.bytes.data(), static_cast<size_t>(count));
                m_piece.bytes = m_piece.bytes.subspan(static_cast<size_t>(count));
                m_piece.offset += count;
            }
            m_position += count;
            CACHALOT_TRY(m_reading.countContent(count));
            return count;
        }

    private:
        [[nodiscard]] Result<> nextPiece()
        {
            CACHALOT_ASSIGN(const std::optional<TarArchive::Piece> piece, m_reading.m_archive.nextPiece());
            if (!piece) {
                m_atEnd = true;
            } else if (piece->offset < m_position) {
                return m_reading.m_archive.failAt(QStringLiteral("overlapping parts of a sparse file"));
            } else {
                m_piece = *piece;
            }
            return {};
        }

        Reading &m_reading;
        qint64 m_size;
        qint64 m_position = 0;
        TarArchive::Piece m_piece;
        bool m_atEnd = false;
    };

    [[nodiscard]] Result<std::span<const char>> readChunk()
    {
        CACHALOT_TRY(m_context.checkpoint());
        CACHALOT_ASSIGN(const qint64 count, m_unpacked.read(m_chunk));
        const std::span<const char> bytes(m_chunk.data(), static_cast<size_t>(count));
        if (!bytes.empty()) {
            m_bytes += count;
            noteZeros({bytes.data(), bytes.size()});
            m_rules.add({bytes.data(), bytes.size()});
        }
        return bytes;
    }

    /// libarchive can't read on. An end for Go's reader is one for us, too; anything else stays the error.
    [[nodiscard]] Result<> endEarly(Error error)
    {
        if (m_archive.hasFeedFailed() || error.code != ErrorCode::Damaged) {
            return fail(std::move(error));
        }
        CACHALOT_TRY(drain());
        m_rules.finish();
        if (const auto &violation = m_rules.violation()) {
            error.problemCode = violation->code;
            return fail(std::move(error));
        }
        if (m_rules.entries() != m_archive.entries()) {
            return fail(std::move(error));
        }
        find("bad-archive", QStringLiteral("%1; BuildKit takes it for the end").arg(error.message));
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

    /// Fills `entry` from the current header; false where it must not be visited.
    [[nodiscard]] Result<bool> convert(LayerEntry &entry)
    {
        if (!m_archive.warning().isEmpty()) {
            find("bad-archive", m_archive.warning());
        }
        const std::string_view rawPath = m_archive.path();
        const std::string_view rawLink = m_archive.linkTarget();
        for (const std::string_view name : {rawPath, rawLink}) {
            if (name.size() > static_cast<size_t>(m_limits.maxNameBytes)) {
                findBroken(QStringLiteral("name-too-long"),
                           QStringLiteral("a name of %1 bytes; the entry is left out").arg(name.size()));
                return false;
            }
        }
        entry.type = m_archive.type();

        const std::optional<CleanPath> path = cleanPath(rawPath);
        if (!path) {
            find("unsafe-path", QStringLiteral("the path leads out of the root; the entry is left out"));
            return false;
        }
        if (path->path.empty() && entry.type != EntryType::Directory) {
            find("unsafe-path",
                 QStringLiteral("the root would become something else than a directory; the entry is left out"));
            return false;
        }
        if (path->isAbsolute) {
            find("unsafe-path", QStringLiteral("the path is absolute; it is taken as relative"));
        } else if (isWindowsPath(rawPath)) {
            find("unsafe-path", QStringLiteral("one name here, and on Windows a path out of the root"));
        }
        if (hasTooLongName(path->path)) {
            findBroken(QStringLiteral("name-too-long"), QStringLiteral("a longer name than any file system takes"));
        }
        judgePlace(path->path);
        entry.path = decodedName(path->path);
        if (whiteoutOf(entry.path).kind == WhiteoutKind::Metadata && !entry.path.contains(QStringLiteral(".wh..wh."))) {
            findBroken(QStringLiteral("unsafe-path"),
                       QStringLiteral("a whiteout of its own directory (\"invalid whiteout name\")"));
        }
        bool isSafe = true;
        if (entry.type == EntryType::Hardlink) {
            isSafe = takeHardlink(rawLink, entry);
        } else if (entry.type == EntryType::Symlink) {
            entry.linkTarget = decodedName(rawLink);
        } else if (entry.type == EntryType::File) {
            CACHALOT_TRY(takeSize(entry));
        }
        m_places.add(path->path, entry.type);
        m_archive.describe(entry);
        return isSafe;
    }

    [[nodiscard]] bool takeHardlink(std::string_view rawLink, LayerEntry &entry)
    {
        const std::optional<CleanPath> target = cleanPath(rawLink);
        if (!target || target->path.empty()) {
            findBroken(QStringLiteral("unsafe-path"),
                       QStringLiteral("a hard link out of the root, to \"%1\"; the entry is left out")
                           .arg(printable(decodedName(rawLink))));
            return false;
        }
        entry.linkTarget = decodedName(target->path);
        entry.isTargetBelow = m_places.lacks(target->path);
        return true;
    }

    [[nodiscard]] Result<> takeSize(LayerEntry &entry)
    {
        entry.size = m_archive.size();
        if (entry.size < 0) {
            return m_archive.failAt(QStringLiteral("a file of a negative size"));
        }
        if (entry.size > m_limits.maxUnpackedBytes) {
            find("bomb-limit", QStringLiteral("a file that claims %1 bytes").arg(entry.size));
        }
        return {};
    }

    /// Tells of a path that leads through a symbolic link, or through a file, of this layer. containerd follows a link
    /// within the root, and fails on a file.
    void judgePlace(std::string_view path)
    {
        switch (m_places.above(path)) {
        case LayerPlaces::Above::Directories:
            break;
        case LayerPlaces::Above::Symlink:
            find("unsafe-path", QStringLiteral("the path leads through a symbolic link of the layer"));
            break;
        case LayerPlaces::Above::File:
            findBroken(QStringLiteral("unsafe-path"),
                       QStringLiteral("the path leads through a file (\"not a directory\")"));
            break;
        }
    }

    [[nodiscard]] Result<> drain()
    {
        for (;;) {
            CACHALOT_ASSIGN(const std::span<const char> bytes, readChunk());
            if (bytes.empty()) {
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

    void find(const char *code, const QString &message)
    {
        m_findings.add({QString::fromLatin1(code), printable(m_archive.place()), message, false});
    }

    /// What keeps BuildKit from unpacking the layer.
    void findBroken(const QString &code, const QString &message)
    {
        m_findings.add({code, printable(m_archive.place()), message, true});
    }

    ByteSource &m_unpacked;
    const LayerLimits &m_limits;
    const OpContext &m_context;
    Findings m_findings;
    std::vector<char> m_chunk; // what libarchive works on
    TarArchive m_archive;
    TarRules m_rules;
    LayerPlaces m_places;
    qint64 m_bytes = 0;
    qint64 m_contentBytes = 0;
    size_t m_zeros = 0; // at the end of what was read
    bool m_endsInZeros = false;
};

} // namespace

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
