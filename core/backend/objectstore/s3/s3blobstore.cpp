#include "core/backend/objectstore/s3/s3blobstore.h"

#include "core/backend/objectstore/s3/s3multipart.h"
#include "core/content/piecesender.h"
#include "core/content/verifyingsource.h"
#include "core/net/resumingsource.h"

#include <algorithm>

namespace cachalot
{

Result<BlobInfo> S3BlobStore::stat(const Digest &digest, const OpContext &context)
{
    auto info = headObject(m_connection, m_connection.settings().blobKey(digest), context);
    const std::lock_guard lock(m_mutex);
    if (!info) {
        m_seen.remove(digest);
        return fail(std::move(info).error());
    }
    m_seen.insert(digest, *info);
    return BlobInfo{info->size};
}

Result<S3Info> S3BlobStore::info(const Digest &digest, const OpContext &context)
{
    {
        const std::lock_guard lock(m_mutex);
        if (const auto at = m_seen.constFind(digest); at != m_seen.constEnd()) {
            return *at;
        }
    }
    return headObject(m_connection, m_connection.settings().blobKey(digest), context);
}

void S3BlobStore::noteWritten(const Digest &digest, qint64 size)
{
    const std::lock_guard lock(m_mutex);
    m_seen.insert(digest, {size, m_connection.now(), {}});
}

Result<std::unique_ptr<ByteSource>> S3BlobStore::open(const Digest &digest, const OpContext &context)
{
    const QString key = m_connection.settings().blobKey(digest);
    Download download;
    download.get = [this, key](const HttpHeaders &headers, const OpContext &inner) {
        return m_connection.send({.key = key, .headers = headers}, inner);
    };
    download.errorOf = [this, key](HttpResponse &response, const OpContext &inner) {
        return m_connection.errorOf(response, key, inner);
    };
    download.name = m_connection.settings().shown(key);
    CACHALOT_ASSIGN(auto source, ResumingSource::start(std::move(download), m_connection.newRetryRun(), context));
    return std::unique_ptr<ByteSource>(std::move(source));
}

Result<> S3Writer::put(const Descriptor &blob, BlobContent &content, const OpContext &context)
{
    if (blob.digest.isNull() || blob.size < 0) {
        return fail(ErrorCode::Usage, QStringLiteral("a blob without a digest or a size can't be uploaded"));
    }
    const auto there = m_blobs.stat(blob.digest, context);
    if (there && (there->size < 0 || there->size == blob.size)) {
        return {};
    }
    // One who may write and not read is told so at the upload.
    if (!there && there.error().code != ErrorCode::NotFound && there.error().code != ErrorCode::Denied) {
        return fail(there.error());
    }
    CACHALOT_ASSIGN(const auto source, content.open(context));
    VerifyingSource verifying(*source, blob);
    const qint64 least = (blob.size + S3Multipart::kMaxParts - 1) / S3Multipart::kMaxParts;
    const qint64 partBytes = std::max({m_connection.services().partBytes, S3Multipart::kMinPartBytes, least});
    CACHALOT_TRY(blob.size <= partBytes ? putWhole(blob, verifying, context)
                                        : putInParts(blob, verifying, partBytes, context));
    m_blobs.noteWritten(blob.digest, blob.size);
    return {};
}

Result<> S3Writer::putWhole(const Descriptor &blob, ByteSource &source, const OpContext &context)
{
    const QString key = m_connection.settings().blobKey(blob.digest);
    S3Call call{.method = "PUT", .key = key};
    call.headers.add("Content-Type", "application/octet-stream");
    CACHALOT_ASSIGN(call.body, readWhole(source, blob.size, context));
    CACHALOT_ASSIGN(HttpResponse response, m_connection.send(call, context));
    return response.isSuccess() ? Result<>() : fail(m_connection.errorOf(response, key, context));
}

Result<> S3Writer::putInParts(const Descriptor &blob, ByteSource &source, qint64 partBytes, const OpContext &context)
{
    const QString key = m_connection.settings().blobKey(blob.digest);
    CACHALOT_ASSIGN(S3Multipart upload, S3Multipart::start(m_connection, key, context));
    const PieceSending sending{blob.size, partBytes, m_connection.services().partsAtOnce};
    CACHALOT_TRY(sendInPieces(source, sending, context, [&upload](const Piece &piece, const OpContext &inner) {
        return upload.putPart(static_cast<int>(piece.index) + 1, piece.bytes, inner);
    }));
    auto completed = upload.complete(context);
    if (!completed && completed.error().httpStatus == 404) {
        // The answer to the first try may be what got lost: then the upload is over, and the object is there.
        const auto there = m_blobs.stat(blob.digest, context);
        if (there && there->size == blob.size) {
            return {};
        }
    }
    return completed;
}

} // namespace cachalot
