#include "core/backend/registry/registrywriter.h"

#include "core/backend/registry/uploadsession.h"
#include "core/content/pieces.h"
#include "core/content/verifyingsource.h"

#include <algorithm>
#include <cstring>

namespace cachalot
{
namespace
{

/// Pieces larger than this are not held in memory, whatever the registry asks for.
constexpr qint64 kLargestChunk = qint64(64) << 20;

/// A blob on its way, whose last piece is let go only when all of it is known to be what it should be: a server that
/// gets fewer bytes than were promised keeps nothing.
class HeldBackSource final : public ByteSource
{
public:
    HeldBackSource(std::unique_ptr<ByteSource> source, const Descriptor &blob)
        : m_source(std::move(source)), m_verifying(*m_source, blob), m_size(blob.size)
    {
    }

    [[nodiscard]] Result<qint64> read(std::span<char> buffer) override
    {
        if (m_position == m_held.size()) {
            OpContext context;
            CACHALOT_ASSIGN(m_held, readPiece(m_verifying, kChunkBytes, context));
            m_position = 0;
            if (m_verifying.bytesRead() == m_size) {
                CACHALOT_TRY(readEnd(m_verifying));
            }
        }
        const auto count = std::min<qint64>(m_held.size() - m_position, static_cast<qint64>(buffer.size()));
        std::memcpy(buffer.data(), m_held.constData() + m_position, static_cast<size_t>(count));
        m_position += count;
        return count;
    }

private:
    std::unique_ptr<ByteSource> m_source;
    VerifyingSource m_verifying;
    qint64 m_size;
    QByteArray m_held;
    qint64 m_position = 0;
};

class ContentBody final : public RequestBody
{
public:
    ContentBody(BlobContent &content, Descriptor blob) : m_content(content), m_blob(std::move(blob)) {}
    [[nodiscard]] qint64 length() const override { return m_blob.size; }
    [[nodiscard]] Result<std::unique_ptr<ByteSource>> open(const OpContext &context) override
    {
        CACHALOT_ASSIGN(auto source, m_content.open(context));
        return std::unique_ptr<ByteSource>(std::make_unique<HeldBackSource>(std::move(source), m_blob));
    }

private:
    BlobContent &m_content;
    Descriptor m_blob;
};

} // namespace

Result<bool> RegistryWriter::isThere(const Descriptor &blob, const OpContext &context)
{
    const auto info = m_blobs.stat(blob.digest, context);
    if (info) {
        return info->size < 0 || info->size == blob.size;
    }
    if (info.error().code == ErrorCode::NotFound || info.error().code == ErrorCode::Denied) {
        return false; // one who may only push is told so at the upload
    }
    return fail(info.error());
}

Result<> RegistryWriter::put(const Descriptor &blob, BlobContent &content, const OpContext &context)
{
    if (blob.digest.isNull() || blob.size < 0) {
        return fail(ErrorCode::Usage, QStringLiteral("a blob without a digest or a size can't be uploaded"));
    }
    for (RetryRun run = m_connection.newRetryRun();;) {
        CACHALOT_ASSIGN(const bool isThere, this->isThere(blob, context));
        if (isThere) {
            return {}; // also where the answer to our upload was what got lost
        }
        auto outcome = attempt(blob, content, context);
        if (outcome && *outcome == Outcome::Done) {
            return {};
        }
        if (outcome && *outcome == Outcome::OtherWay) {
            m_takesNoPieces = true;
            continue;
        }
        const Error error = outcome
                                ? Error{ErrorCode::Network,
                                        QStringLiteral("%1: the registry lost the upload of blob %2")
                                            .arg(m_connection.endpoint().repositoryName(), blob.digest.toShortString())}
                                : outcome.error();
        CACHALOT_TRY(context.checkpoint());
        CACHALOT_ASSIGN(const bool again, run.waitAfter(error, context));
        if (!again) {
            return fail(error);
        }
    }
}

Result<RegistryWriter::Outcome> RegistryWriter::attempt(const Descriptor &blob, BlobContent &content,
                                                        const OpContext &context)
{
    if (blob.size <= m_connection.services().uploadChunkBytes) {
        return putSmall(blob, content, context);
    }
    return m_takesNoPieces ? putStreamed(blob, content, context) : putInPieces(blob, content, context);
}

Result<RegistryWriter::Outcome> RegistryWriter::putSmall(const Descriptor &blob, BlobContent &content,
                                                         const OpContext &context)
{
    CACHALOT_ASSIGN(const auto source, content.open(context));
    VerifyingSource verifying(*source, blob);
    CACHALOT_ASSIGN(const QByteArray bytes, readPiece(verifying, blob.size, context));
    CACHALOT_TRY(readEnd(verifying));
    CACHALOT_ASSIGN(const auto session, UploadSession::start(m_connection, context));
    CACHALOT_ASSIGN(const UploadStep step,
                    session->sendWhole(blob.digest, std::make_shared<BytesBody>(bytes), context));
    return step == UploadStep::Done ? Outcome::Done : Outcome::Again;
}

Result<RegistryWriter::Outcome> RegistryWriter::putInPieces(const Descriptor &blob, BlobContent &content,
                                                            const OpContext &context)
{
    CACHALOT_ASSIGN(const auto source, content.open(context));
    VerifyingSource verifying(*source, blob);
    CACHALOT_ASSIGN(const auto session, UploadSession::start(m_connection, context));
    if (session->smallestChunk() > kLargestChunk) {
        return Outcome::OtherWay;
    }
    const qint64 pieceBytes = std::max(session->smallestChunk(), m_connection.services().uploadChunkBytes);
    for (qint64 offset = 0; offset < blob.size;) {
        CACHALOT_ASSIGN(const QByteArray piece,
                        readPiece(verifying, std::min(pieceBytes, blob.size - offset), context));
        if (offset + piece.size() == blob.size || piece.isEmpty()) {
            CACHALOT_TRY(readEnd(verifying));
        }
        CACHALOT_ASSIGN(const UploadStep step, session->sendChunk(offset, piece, context));
        if (step != UploadStep::Done) {
            return step == UploadStep::ChunksRefused ? Outcome::OtherWay : Outcome::Again;
        }
        offset += piece.size();
    }
    auto step = session->finish(blob.digest, context);
    if (!step && step.error().code == ErrorCode::Damaged) {
        return Outcome::OtherWay; // what was sent is what it should be: the registry put the pieces together wrongly
    }
    CACHALOT_TRY(step);
    return *step == UploadStep::Done ? Outcome::Done : Outcome::Again;
}

Result<RegistryWriter::Outcome> RegistryWriter::putStreamed(const Descriptor &blob, BlobContent &content,
                                                            const OpContext &context)
{
    CACHALOT_ASSIGN(const auto session, UploadSession::start(m_connection, context));
    CACHALOT_ASSIGN(const UploadStep step,
                    session->sendWhole(blob.digest, std::make_shared<ContentBody>(content, blob), context));
    return step == UploadStep::Done ? Outcome::Done : Outcome::Again;
}

} // namespace cachalot
