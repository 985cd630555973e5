#include "core/content/encoder.h"
#include "core/content/estargz.h"
#include "core/content/estargztable.h"
#include "core/content/hasher.h"
#include "core/content/tarheader.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace cachalot
{
namespace
{

constexpr qint64 kBlockBytes = TarBlock::kBytes;
constexpr qint64 kPieceBytes = qint64(4) << 20;       // estargz's own default
constexpr qint64 kMaxExtendedBytes = qint64(1) << 20; // archive/tar, maxSpecialFileSize
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

class EstargzWriter
{
public:
    EstargzWriter(ByteSource &tar, ByteSink &out, OpContext context)
        : m_tar(tar), m_out(out), m_context(std::move(context)), m_buffer(static_cast<size_t>(kChunkBytes))
    {
    }

    [[nodiscard]] Result<EstargzSummary> run(std::optional<int> level);

private:
    [[nodiscard]] Result<size_t> fill(std::span<char> buffer);
    [[nodiscard]] Result<> emit(QByteArrayView data);
    [[nodiscard]] Result<> passRest();
    [[nodiscard]] Result<std::string> readExtended(qint64 size);
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
    TarRecords m_records; // of extended headers, for the next entry
    EstargzTable m_table;
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

Result<> EstargzWriter::takeEntry(TarHeader header)
{
    CACHALOT_TRY(m_records.applyTo(header));
    std::string name = header.name;
    while (name.starts_with("./") || name.starts_with('/')) {
        name.erase(0, name.starts_with('/') ? 1 : 2);
    }
    if (name == kTocName) {
        return failForEstargz(QStringLiteral("a file that is called stargz.index.json"));
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
        return failForEstargz(QStringLiteral("a sparse file"));
    default:
        return failForEstargz(QStringLiteral("a tar entry of the type %1")
                                  .arg(static_cast<int>(static_cast<unsigned char>(header.type))));
    }
}

Result<> EstargzWriter::takeFile(const TarHeader &header)
{
    TarHeader shown = header;
    shown.linkName.clear();
    Hasher whole;
    std::vector<EstargzTable::Piece> pieces;
    for (qint64 done = 0; done < header.size;) {
        const qint64 size = std::min(kPieceBytes, header.size - done);
        CACHALOT_TRY(m_members->endMember());
        EstargzTable::Piece &piece = pieces.emplace_back();
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
        TarBlock block;
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
        CACHALOT_ASSIGN(TarHeader header, block.header());
        if (header.type == 'x' || header.type == 'L' || header.type == 'K') {
            CACHALOT_ASSIGN(const std::string body, readExtended(header.size));
            CACHALOT_TRY(m_records.add(header.type, body));
        } else if (header.type == 'g') {
            return failForEstargz(QStringLiteral("a global PAX header"));
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
