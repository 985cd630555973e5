#include "core/content/encoder.h"
#include "core/content/estargz.h"
#include "core/content/hasher.h"

#include <nlohmann/json.hpp>

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <map>
#include <string>
#include <vector>

namespace cachalot
{
namespace
{

constexpr qint64 kBlockBytes = 512;
constexpr qint64 kPieceBytes = qint64(4) << 20;       // estargz's own default
constexpr qint64 kMaxExtendedBytes = qint64(1) << 20; // archive/tar, maxSpecialFileSize
constexpr qint64 kMaxTocBytes = qint64(512) << 20;
constexpr char kTocName[] = "stargz.index.json";

/// Counts what goes to another sink.
class CountingSink final : public ByteSink
{
public:
    explicit CountingSink(ByteSink &out) : m_out(out) {}
    [[nodiscard]] Result<> write(QByteArrayView data) override
    {
        m_bytes += data.size();
        return m_out.write(data);
    }
    [[nodiscard]] Result<> finish() override { return m_out.finish(); }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    ByteSink &m_out;
    qint64 m_bytes = 0;
};

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

tl::unexpected<Error> failTar(const QString &what)
{
    return fail(ErrorCode::Damaged, QStringLiteral("not a tar that can be read: ") + what);
}

tl::unexpected<Error> failUnsupported(const QString &what)
{
    return fail(ErrorCode::Unsupported, QStringLiteral("estargz can't hold ") + what);
}

class Block
{
public:
    [[nodiscard]] std::span<char> bytes() { return m_bytes; }
    [[nodiscard]] bool isZero() const
    {
        return std::all_of(m_bytes.begin(), m_bytes.end(), [](char c) { return c == 0; });
    }
    [[nodiscard]] std::string text(size_t offset, size_t length) const
    {
        const char *begin = m_bytes.data() + offset;
        return {begin, ::strnlen(begin, length)};
    }
    [[nodiscard]] char at(size_t offset) const { return m_bytes[offset]; }
    /// Octal, or base 256 for what is too large for that; nullopt where it is neither.
    [[nodiscard]] std::optional<qint64> number(size_t offset, size_t length) const
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
    [[nodiscard]] bool hasGoodChecksum() const
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

private:
    std::array<char, kBlockBytes> m_bytes{};
};

/// The table of contents, as JSON text (types.go, TOCEntry).
class TableOfContents
{
public:
    struct Piece {
        qint64 offset = 0;      ///< of the gzip member
        qint64 chunkOffset = 0; ///< in the file
        qint64 chunkSize = 0;   ///< 0: to the file's end
        Digest digest;
    };

    [[nodiscard]] Result<> add(const TarHeader &header, const char *type, const std::vector<Piece> &pieces,
                               const Digest &fileDigest)
    {
        begin(header.name, type);
        number("size", header.size);
        if (header.modified != 0) {
            text("modtime",
                 QDateTime::fromSecsSinceEpoch(header.modified, Qt::UTC).toString(Qt::ISODate).toStdString());
        }
        text("linkName", header.linkName);
        number("mode", header.mode);
        number("uid", header.uid);
        number("gid", header.gid);
        text("userName", changed(m_users, header.uid, header.userName));
        text("groupName", changed(m_groups, header.gid, header.groupName));
        if (!pieces.empty()) {
            number("offset", pieces.front().offset);
        }
        number("devMajor", header.deviceMajor);
        number("devMinor", header.deviceMinor);
        xattrs(header.xattrs);
        text("digest", fileDigest.toString().toStdString());
        if (!pieces.empty()) {
            piece(pieces.front());
        }
        m_json += '}';
        for (size_t i = 1; i < pieces.size(); ++i) {
            begin(header.name, "chunk");
            number("offset", pieces[i].offset);
            number("chunkOffset", pieces[i].chunkOffset);
            piece(pieces[i]);
            m_json += '}';
        }
        if (static_cast<qint64>(m_json.size()) > kMaxTocBytes) {
            return fail(ErrorCode::LimitExceeded, QStringLiteral("the layer has too many files for estargz"));
        }
        return {};
    }
    [[nodiscard]] std::string finish() { return m_json + "]}"; }

private:
    static std::string quoted(const std::string &value)
    {
        return nlohmann::json(value).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    }
    static std::string changed(std::map<qint64, std::string> &known, qint64 id, const std::string &name)
    {
        std::string &last = known[id];
        if (name.empty() || last == name) {
            return {};
        }
        last = name;
        return name;
    }
    void begin(const std::string &name, const char *type)
    {
        m_json += m_isEmpty ? "" : ",";
        m_isEmpty = false;
        m_json += "{\"name\":" + quoted(name) + ",\"type\":\"" + type + '"';
    }
    void text(const char *key, const std::string &value)
    {
        if (!value.empty()) {
            m_json += std::string(",\"") + key + "\":" + quoted(value);
        }
    }
    void number(const char *key, qint64 value)
    {
        if (value != 0) {
            m_json += std::string(",\"") + key + "\":" + std::to_string(value);
        }
    }
    void piece(const Piece &part)
    {
        number("chunkSize", part.chunkSize);
        text("chunkDigest", part.digest.toString().toStdString());
    }
    void xattrs(const std::map<std::string, std::string> &all)
    {
        if (all.empty()) {
            return;
        }
        char separator = '{';
        m_json += ",\"xattrs\":";
        for (const auto &[key, value] : all) {
            m_json += separator;
            m_json += quoted(key) + ":\"" + QByteArray::fromStdString(value).toBase64().toStdString() + '"';
            separator = ',';
        }
        m_json += '}';
    }

    std::string m_json = R"({"version":1,"entries":[)";
    bool m_isEmpty = true;
    std::map<qint64, std::string> m_users;
    std::map<qint64, std::string> m_groups;
};

class EstargzWriter
{
public:
    EstargzWriter(ByteSource &tar, ByteSink &out, OpContext context)
        : m_tar(tar), m_out(out), m_context(std::move(context)), m_buffer(static_cast<size_t>(kChunkBytes))
    {
    }

    [[nodiscard]] Result<EstargzSummary> run(std::optional<int> level);

private:
    /// What an extended header says of the entry that follows.
    struct Extended {
        std::map<std::string, std::string> records;
    };

    [[nodiscard]] Result<size_t> fill(std::span<char> buffer);
    [[nodiscard]] Result<> emit(QByteArrayView data);
    [[nodiscard]] Result<> passRest();
    [[nodiscard]] Result<std::string> readExtended(qint64 size);
    [[nodiscard]] Result<> takeExtended(char type, const std::string &body);
    [[nodiscard]] Result<TarHeader> makeHeader(const Block &block);
    [[nodiscard]] Result<> applyExtended(TarHeader &header);
    [[nodiscard]] Result<> takeEntry(TarHeader header);
    [[nodiscard]] Result<> takeFile(const TarHeader &header);
    [[nodiscard]] Result<> passPadding(qint64 size);
    [[nodiscard]] Result<> writeTable(EstargzSummary &summary);

    ByteSource &m_tar;
    CountingSink m_out;
    OpContext m_context;
    std::unique_ptr<GzipMembers> m_members;
    Hasher m_diffID;
    qint64 m_unpackedBytes = 0;
    std::vector<char> m_buffer;
    std::map<std::string, std::string> m_records; // of extended headers, for the next entry
    TableOfContents m_table;
};

Result<size_t> EstargzWriter::fill(std::span<char> buffer)
{
    size_t done = 0;
    while (done < buffer.size()) {
        CACHALOT_TRY(m_context.checkpoint());
        CACHALOT_ASSIGN(const qint64 count, m_tar.read(buffer.subspan(done)));
        if (count == 0) {
            break;
        }
        done += static_cast<size_t>(count);
    }
    return done;
}

Result<> EstargzWriter::emit(QByteArrayView data)
{
    m_diffID.add(data);
    m_unpackedBytes += data.size();
    return m_members->write(data);
}

Result<> EstargzWriter::passRest()
{
    for (;;) {
        CACHALOT_ASSIGN(const size_t count, fill(m_buffer));
        if (count == 0) {
            return {};
        }
        CACHALOT_TRY(emit(QByteArrayView(m_buffer.data(), static_cast<qsizetype>(count))));
    }
}

Result<> EstargzWriter::passPadding(qint64 size)
{
    std::array<char, kBlockBytes> padding{};
    const auto count = static_cast<size_t>((kBlockBytes - size % kBlockBytes) % kBlockBytes);
    CACHALOT_ASSIGN(const size_t got, fill(std::span(padding).first(count)));
    if (got < count) {
        return failTar(QStringLiteral("it is cut"));
    }
    return emit(QByteArrayView(padding.data(), static_cast<qsizetype>(count)));
}

Result<std::string> EstargzWriter::readExtended(qint64 size)
{
    if (size < 0 || size > kMaxExtendedBytes) {
        return fail(ErrorCode::LimitExceeded, QStringLiteral("an extended tar header of %1 bytes").arg(size));
    }
    std::string body(static_cast<size_t>(size), '\0');
    CACHALOT_ASSIGN(const size_t got, fill(body));
    if (got < body.size()) {
        return failTar(QStringLiteral("it is cut"));
    }
    CACHALOT_TRY(emit(QByteArrayView(body.data(), static_cast<qsizetype>(body.size()))));
    CACHALOT_TRY(passPadding(size));
    return body;
}

Result<> EstargzWriter::takeExtended(char type, const std::string &body)
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

Result<TarHeader> EstargzWriter::makeHeader(const Block &block)
{
    TarHeader header;
    const auto take = [&block](qint64 &into, size_t offset, size_t length) {
        const auto value = block.number(offset, length);
        into = value.value_or(0);
        return value.has_value();
    };
    header.name = block.text(0, 100);
    header.type = block.at(156) == '\0' ? '0' : block.at(156);
    header.linkName = block.text(157, 100);
    const bool isSound = take(header.mode, 100, 8) && take(header.uid, 108, 8) && take(header.gid, 116, 8) &&
                         take(header.size, 124, 12) && take(header.modified, 136, 12);
    if (!isSound || header.size < 0) {
        return failTar(QStringLiteral("a header with a number that is none"));
    }
    const std::string magic = block.text(257, 8);
    if (magic.starts_with("ustar")) {
        header.userName = block.text(265, 32);
        header.groupName = block.text(297, 32);
        if (header.type == '3' || header.type == '4') {
            take(header.deviceMajor, 329, 8);
            take(header.deviceMinor, 337, 8);
        }
        const std::string prefix = block.text(345, 155);
        if (magic != "ustar  " && !prefix.empty()) {
            header.name = prefix + '/' + header.name;
        }
    }
    return header;
}

Result<> EstargzWriter::applyExtended(TarHeader &header)
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
            return failUnsupported(QStringLiteral("a sparse file"));
        }
    }
    m_records.clear();
    if (header.size < 0) {
        return failTar(QStringLiteral("a negative size"));
    }
    return {};
}

Result<> EstargzWriter::takeEntry(TarHeader header)
{
    CACHALOT_TRY(applyExtended(header));
    std::string name = header.name;
    while (name.starts_with("./") || name.starts_with('/')) {
        name.erase(0, name.starts_with('/') ? 1 : 2);
    }
    if (name == kTocName) {
        return failUnsupported(QStringLiteral("a file that is called stargz.index.json"));
    }
    if (header.type == '0' && header.name.ends_with('/')) {
        header.type = '5'; // as very old tars have it
    }
    switch (header.type) {
    case '0':
        return takeFile(header);
    case '1':
    case '2':
    case '3':
    case '4':
    case '5':
    case '6': {
        static constexpr std::array kTypes{"hardlink", "symlink", "char", "block", "dir", "fifo"};
        header.size = 0; // such an entry is its header only
        if (header.type != '1' && header.type != '2') {
            header.linkName.clear();
        }
        return m_table.add(header, kTypes[static_cast<size_t>(header.type - '1')], {}, {});
    }
    case 'S':
        return failUnsupported(QStringLiteral("a sparse file"));
    default:
        return failUnsupported(QStringLiteral("a tar entry of the type %1")
                                   .arg(static_cast<int>(static_cast<unsigned char>(header.type))));
    }
}

Result<> EstargzWriter::takeFile(const TarHeader &header)
{
    TarHeader shown = header;
    shown.linkName.clear();
    Hasher whole;
    std::vector<TableOfContents::Piece> pieces;
    for (qint64 done = 0; done < header.size;) {
        const qint64 size = std::min(kPieceBytes, header.size - done);
        CACHALOT_TRY(m_members->endMember());
        TableOfContents::Piece &piece = pieces.emplace_back();
        piece.offset = m_out.bytes();
        piece.chunkOffset = done;
        piece.chunkSize = header.size - done >= kPieceBytes ? kPieceBytes : 0;
        Hasher hasher;
        for (qint64 left = size; left > 0;) {
            const auto most = static_cast<size_t>(std::min<qint64>(left, kChunkBytes));
            CACHALOT_ASSIGN(const size_t count, fill(std::span(m_buffer).first(most)));
            if (count == 0) {
                return failTar(QStringLiteral("it is cut"));
            }
            const QByteArrayView data(m_buffer.data(), static_cast<qsizetype>(count));
            hasher.add(data);
            whole.add(data);
            CACHALOT_TRY(emit(data));
            left -= static_cast<qint64>(count);
        }
        piece.digest = hasher.finish();
        done += size;
    }
    CACHALOT_TRY(passPadding(header.size));
    return m_table.add(shown, "reg", pieces, whole.finish());
}

Result<> EstargzWriter::writeTable(EstargzSummary &summary)
{
    CACHALOT_TRY(m_members->endMember());
    const qint64 offset = m_out.bytes();
    const QByteArray json = QByteArray::fromStdString(m_table.finish());
    summary.tocDigest = digestOf(json);

    QByteArray header(kBlockBytes, '\0');
    const auto put = [&header](qsizetype at, const QByteArray &text) { header.replace(at, text.size(), text); };
    put(0, kTocName);
    put(100, "0000000");
    put(108, "0000000");
    put(116, "0000000");
    put(124, QByteArray::number(json.size(), 8).rightJustified(11, '0'));
    put(136, "00000000000");
    put(148, "        ");
    put(156, "0");
    put(257, QByteArray("ustar\0"
                        "00",
                        8));
    qint64 sum = 0;
    for (const char c : std::as_const(header)) {
        sum += static_cast<unsigned char>(c);
    }
    put(148, QByteArray::number(sum, 8).rightJustified(6, '0') + QByteArray("\0 ", 2));
    CACHALOT_TRY(emit(header));
    CACHALOT_TRY(emit(json));
    const qsizetype padding = (kBlockBytes - json.size() % kBlockBytes) % kBlockBytes;
    CACHALOT_TRY(emit(QByteArray(padding + 2 * kBlockBytes, '\0')));
    CACHALOT_TRY(m_members->endMember());

    // An empty gzip member with the offset in its extra field.
    QByteArray footer("\x1f\x8b\x08\x04\0\0\0\0\0\xff\x1a\0SG\x16\0", 16);
    footer += QByteArray::number(offset, 16).rightJustified(16, '0') + "STARGZ";
    footer += QByteArray("\x01\0\0\xff\xff\0\0\0\0\0\0\0\0", 13);
    Q_ASSERT(footer.size() == kEstargzFooterBytes);
    CACHALOT_TRY(m_out.write(footer));
    return m_out.finish();
}

Result<EstargzSummary> EstargzWriter::run(std::optional<int> level)
{
    CACHALOT_ASSIGN(m_members, makeGzipMembers(level, m_out));
    for (;;) {
        Block block;
        CACHALOT_ASSIGN(const size_t count, fill(block.bytes()));
        CACHALOT_TRY(emit(QByteArrayView(block.bytes().data(), static_cast<qsizetype>(count))));
        if (count == 0) {
            break;
        }
        if (count < kBlockBytes) {
            return failTar(QStringLiteral("it is cut"));
        }
        if (block.isZero()) {
            CACHALOT_TRY(passRest()); // the other zero block, and whatever comes
            break;
        }
        if (!block.hasGoodChecksum()) {
            return failTar(QStringLiteral("a header with a wrong checksum"));
        }
        CACHALOT_ASSIGN(TarHeader header, makeHeader(block));
        if (header.type == 'x' || header.type == 'L' || header.type == 'K') {
            CACHALOT_ASSIGN(const std::string body, readExtended(header.size));
            CACHALOT_TRY(takeExtended(header.type, body));
        } else if (header.type == 'g') {
            return failUnsupported(QStringLiteral("a global PAX header"));
        } else {
            CACHALOT_TRY(takeEntry(std::move(header)));
        }
    }
    EstargzSummary summary;
    CACHALOT_TRY(writeTable(summary));
    summary.uncompressedBytes = m_unpackedBytes;
    summary.diffID = m_diffID.finish();
    return summary;
}

} // namespace

Result<EstargzSummary> writeEstargz(ByteSource &tar, std::optional<int> level, ByteSink &out, const OpContext &context)
{
    return EstargzWriter(tar, out, context).run(level);
}

} // namespace cachalot
