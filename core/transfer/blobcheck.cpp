#include "core/transfer/blobcheck.h"

#include "core/base/format.h"
#include "core/content/hasher.h"
#include "core/content/layerlisting.h"

#include <vector>

namespace cachalot
{
namespace
{

constexpr size_t kMaxLinksBelow = 100;

/// Hands on what another source reads, and tells how much it was.
class CountingSource final : public ByteSource
{
public:
    CountingSource(ByteSource &source, const BytesRead &onBytes) : m_source(source), m_onBytes(onBytes) {}
    [[nodiscard]] Result<qint64> read(std::span<char> buffer) override
    {
        CACHALOT_ASSIGN(const qint64 count, m_source.read(buffer));
        m_onBytes(count);
        return count;
    }

private:
    ByteSource &m_source;
    const BytesRead &m_onBytes;
};

/// Remembers the first bytes that pass.
class HeadSource final : public ByteSource
{
public:
    explicit HeadSource(ByteSource &source) : m_source(source) {}
    [[nodiscard]] Result<qint64> read(std::span<char> buffer) override
    {
        CACHALOT_ASSIGN(const qint64 count, m_source.read(buffer));
        constexpr qsizetype kHead = 16;
        m_head.append(buffer.data(), std::min<qsizetype>(kHead - m_head.size(), count));
        return count;
    }
    [[nodiscard]] const QByteArray &head() const { return m_head; }

private:
    ByteSource &m_source;
    QByteArray m_head;
};

Result<> drain(ByteSource &source, const OpContext &context)
{
    std::vector<char> chunk(static_cast<size_t>(kChunkBytes));
    for (;;) {
        CACHALOT_TRY(context.checkpoint());
        CACHALOT_ASSIGN(const qint64 count, source.read(chunk));
        if (count == 0) {
            return {};
        }
    }
}

class Check
{
public:
    explicit Check(const BlobToCheck &blob) : m_blob(blob) {}

    void report(const QString &code, const QString &message, BuildEffect effect, Severity severity = Severity::Error)
    {
        m_result.problems.push_back(
            {severity, code, QStringLiteral("%1: %2").arg(m_blob.place, message), m_blob.descriptor.digest, effect});
    }

    /// The blob's stream; null where there is none, which is reported.
    [[nodiscard]] Result<std::unique_ptr<ByteSource>> open(BlobStore &blobs, const OpContext &context)
    {
        auto source = blobs.open(m_blob.descriptor.digest, context);
        if (source) {
            return source;
        }
        if (source.error().code == ErrorCode::NotFound) {
            report(QStringLiteral("blob-missing"), QStringLiteral("its blob is not in the store"), m_blob.lostEffect);
            return std::unique_ptr<ByteSource>();
        }
        if (source.error().code == ErrorCode::Damaged) {
            report(QStringLiteral("blob-not-a-file"), source.error().message, m_blob.lostEffect);
            return std::unique_ptr<ByteSource>();
        }
        return fail(std::move(source).error().withContext(m_blob.place));
    }

    void compare(HashingSource &read)
    {
        m_result.bytesRead = read.bytesRead();
        const qint64 expected = m_blob.descriptor.size;
        if (expected >= 0 && read.bytesRead() != expected) {
            report(QStringLiteral("blob-size-mismatch"),
                   QStringLiteral("%1 bytes where its descriptor says %2").arg(read.bytesRead()).arg(expected),
                   m_blob.alteredEffect);
        } else if (const Digest found = read.finish(); found != m_blob.descriptor.digest) {
            report(QStringLiteral("blob-digest-mismatch"),
                   QStringLiteral("its bytes have the digest %1").arg(found.toString()), m_blob.alteredEffect);
        } else {
            m_isIntact = true;
        }
    }

    [[nodiscard]] bool isIntact() const { return m_isIntact; }
    [[nodiscard]] BlobCheckResult take() { return std::move(m_result); }

private:
    const BlobToCheck &m_blob;
    BlobCheckResult m_result;
    bool m_isIntact = false;
};

/// What is found while a layer's archive is read.
struct ArchiveOutcome {
    std::optional<Error> error;
    std::optional<Digest> diffID;
    std::vector<LayerFinding> findings;
    std::vector<LinkBelow> linksBelow;
    qint64 unpackedBytes = 0;
};

/// Whether a layer unpacks to so much more than its size that somebody may have meant it.
bool isBomb(qint64 packed, qint64 unpacked)
{
    constexpr qint64 kHarmlessBytes = qint64(1) << 30;
    constexpr qint64 kHarmlessRatio = 200; // text compresses by ten, a disk image with holes by a hundred
    return unpacked > kHarmlessBytes && unpacked / kHarmlessRatio > packed;
}

Result<ArchiveOutcome> readArchive(ByteSource &packed, DigestAlgorithm algorithm, const OpContext &context)
{
    ArchiveOutcome outcome;
    auto unpacked = makeDecompressor(packed);
    if (!unpacked) {
        outcome.error = std::move(unpacked).error();
        return outcome;
    }
    HashingSource tar(**unpacked, algorithm);
    const auto look = [&outcome](const LayerEntry &entry, ByteSource &) -> Result<> {
        if (entry.isTargetBelow && outcome.linksBelow.size() < kMaxLinksBelow) {
            outcome.linksBelow.push_back({entry.path, entry.linkTarget});
        }
        return {};
    };
    Result<> done = LayerReader::readTar(tar, LayerLimits{}, context, look, &outcome.findings);
    if (done) {
        done = drain(tar, context); // what stands behind the archive's end belongs to the diffID, too
    }
    outcome.unpackedBytes = tar.bytesRead();
    if (done) {
        outcome.diffID = tar.finish();
        return outcome;
    }
    if (done.error().code != ErrorCode::Damaged && done.error().code != ErrorCode::LimitExceeded) {
        return fail(std::move(done).error());
    }
    outcome.error = std::move(done).error();
    return outcome;
}

QString codeOf(const Error &error)
{
    if (!error.problemCode.isEmpty()) {
        return error.problemCode;
    }
    return error.code == ErrorCode::LimitExceeded ? QStringLiteral("size-limit") : QStringLiteral("bad-archive");
}

} // namespace

Result<BlobCheckResult> checkBlob(BlobStore &blobs, const BlobToCheck &blob, const BytesRead &onBytes,
                                  const OpContext &context)
{
    Check check(blob);
    CACHALOT_ASSIGN(const auto source, check.open(blobs, context));
    if (source) {
        HashingSource hashing(*source, blob.descriptor.digest.algorithm());
        CountingSource counting(hashing, onBytes);
        if (Result<> read = drain(counting, context); !read) {
            return fail(std::move(read).error().withContext(blob.place));
        }
        check.compare(hashing);
    }
    return check.take();
}

Result<BlobCheckResult> checkLayerDeeply(BlobStore &blobs, const BlobToCheck &blob, const BytesRead &onBytes,
                                         const OpContext &context)
{
    Check check(blob);
    CACHALOT_ASSIGN(const auto source, check.open(blobs, context));
    if (!source) {
        return check.take();
    }
    HashingSource hashing(*source, blob.descriptor.digest.algorithm());
    CountingSource counting(hashing, onBytes);
    HeadSource head(counting);
    const auto algorithm = blob.diffID ? blob.diffID->algorithm() : DigestAlgorithm::Sha256;
    auto archive = readArchive(head, algorithm, context);
    if (!archive) {
        return fail(std::move(archive).error().withContext(blob.place));
    }
    if (Result<> rest = drain(counting, context); !rest) {
        return fail(std::move(rest).error().withContext(blob.place));
    }
    check.compare(hashing);
    if (!check.isIntact()) {
        return check.take(); // whatever the archive says follows from that
    }
    const Compression actual = detectCompression(head.head());
    const Compression claimed = blob.compression.value_or(actual);
    if (actual != (claimed == Compression::Estargz ? Compression::Gzip : claimed)) {
        // containerd goes by the media type only where it says "uncompressed"; else by the magic number.
        check.report(QStringLiteral("media-type-mismatch"),
                     QStringLiteral("its media type says %1, and it is %2")
                         .arg(compressionName(claimed), compressionName(actual)),
                     claimed == Compression::Uncompressed ? blob.brokenEffect : BuildEffect::None);
    }
    if (archive->error) {
        check.report(codeOf(*archive->error), archive->error->message, blob.brokenEffect);
    } else if (hashing.bytesRead() == 0) {
        check.report(QStringLiteral("bad-archive"),
                     QStringLiteral("an empty blob, which BuildKit refuses (\"content size of zero\")"),
                     blob.brokenEffect);
    } else if (blob.diffID && archive->diffID != blob.diffID) {
        check.report(QStringLiteral("diffid-mismatch"),
                     QStringLiteral("it unpacks to %1, and its diffID is %2; BuildKit does not compare them")
                         .arg(archive->diffID->toString(), blob.diffID->toString()),
                     BuildEffect::None);
    }
    for (const LayerFinding &finding : archive->findings) {
        const QString message =
            finding.path.isEmpty() ? finding.message : QStringLiteral("%1: %2").arg(finding.path, finding.message);
        if (finding.unpackingFails) {
            check.report(finding.code, message, blob.brokenEffect);
        } else {
            check.report(finding.code, message, BuildEffect::None, Severity::Warning);
        }
    }
    if (isBomb(hashing.bytesRead(), archive->unpackedBytes)) {
        check.report(QStringLiteral("bomb-limit"),
                     QStringLiteral("%1 unpack to %2")
                         .arg(formatBytes(hashing.bytesRead()), formatBytes(archive->unpackedBytes)),
                     BuildEffect::None, Severity::Warning);
    }
    BlobCheckResult result = check.take();
    result.linksBelow = std::move(archive->linksBelow);
    return result;
}

} // namespace cachalot
