#include "core/backend/registry/registrywriter.h"

#include "core/backend/registry/feedbody.h"
#include "core/backend/registry/uploadsession.h"
#include "core/content/pieces.h"
#include "core/content/verifyingsource.h"

#include <algorithm>

namespace cachalot
{

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
            continue; // which is known now
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
    return m_way == Way::Put ? putWhole(blob, content, context) : patch(blob, content, context);
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

Result<RegistryWriter::Outcome> RegistryWriter::patch(const Descriptor &blob, BlobContent &content,
                                                      const OpContext &context)
{
    const Way way = m_way;
    CACHALOT_ASSIGN(const auto session, UploadSession::start(m_connection, context));
    const qint64 pieceBytes = std::max(session->smallestChunk(), m_connection.services().uploadChunkBytes);
    BlobFeed feed(content, blob, m_connection.services().uploadWindow, context);
    for (qint64 sent = 0; sent < blob.size;) {
        const qint64 end = way == Way::Stream || blob.size - sent < pieceBytes ? blob.size : sent + pieceBytes;
        CACHALOT_ASSIGN(const UploadStep step, way == Way::Stream ? session->sendStream(feed, context)
                                                                  : session->sendPiece(end, feed, context));
        switch (step) {
        case UploadStep::Done:
            sent = end;
            break;
        case UploadStep::Lost:
            return Outcome::Again;
        case UploadStep::TooLarge:
            m_way = way == Way::Stream ? Way::Pieces : Way::Put;
            return Outcome::OtherWay;
        case UploadStep::ChunksRefused:
            m_way = Way::Put;
            return Outcome::OtherWay;
        }
    }
    auto step = session->finish(blob.digest, context);
    if (!step && step.error().code == ErrorCode::Damaged) {
        m_way = Way::Put; // what was sent is what it should be: the registry put the pieces together wrongly
        return Outcome::OtherWay;
    }
    CACHALOT_TRY(step);
    return *step == UploadStep::Done ? Outcome::Done : Outcome::Again;
}

Result<RegistryWriter::Outcome> RegistryWriter::putWhole(const Descriptor &blob, BlobContent &content,
                                                         const OpContext &context)
{
    CACHALOT_ASSIGN(const auto session, UploadSession::start(m_connection, context));
    BlobFeed feed(content, blob, m_connection.services().uploadWindow, context);
    CACHALOT_ASSIGN(const UploadStep step,
                    session->sendWhole(blob.digest, std::make_shared<FeedBody>(feed, 0, blob.size), context));
    return step == UploadStep::Done ? Outcome::Done : Outcome::Again;
}

} // namespace cachalot
