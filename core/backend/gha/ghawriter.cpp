#include "core/backend/gha/ghawriter.h"

#include "core/backend/gha/ghakeys.h"
#include "core/base/format.h"
#include "core/content/piecesender.h"
#include "core/content/verifyingsource.h"

namespace cachalot
{

Result<> GhaWriter::put(const Descriptor &blob, BlobContent &content, const OpContext &context)
{
    if (blob.digest.isNull() || blob.size < 0) {
        return fail(ErrorCode::Usage, QStringLiteral("a blob without a digest or a size can't be uploaded"));
    }
    CACHALOT_ASSIGN(const bool isThere, m_blobs.isThere(blob.digest, context));
    if (isThere) {
        return {};
    }
    CACHALOT_ASSIGN(const auto source, content.open(context));
    VerifyingSource verifying(*source, blob);
    if (blob.size > kReadFirstBytes) {
        return send(blob, verifying, context);
    }
    CACHALOT_ASSIGN(QByteArray bytes, readWhole(verifying, blob.size, context));
    BufferSource whole(std::move(bytes));
    return send(blob, whole, context);
}

Result<> GhaWriter::send(const Descriptor &blob, ByteSource &source, const OpContext &context)
{
    const QString key = QString::fromLatin1(ghakey::blobKey(blob.digest));
    CACHALOT_ASSIGN(const auto reservation, reserve(key, context));
    if (!reservation) {
        return waitForOther(blob, context);
    }
    Result<> sent = fill(*reservation, source, blob.size, context);
    if (!sent) {
        const std::lock_guard lock(m_mutex);
        m_kept.insert(key, *reservation);
    }
    return sent;
}

Result<std::optional<GhaReservation>> GhaWriter::reserve(const QString &key, const OpContext &context)
{
    {
        const std::lock_guard lock(m_mutex);
        if (const auto at = m_kept.constFind(key); at != m_kept.constEnd()) {
            const GhaReservation kept = *at;
            m_kept.erase(at);
            return kept;
        }
    }
    CACHALOT_TRY(m_connection.limiter().acquire(context));
    return m_service.reserve(key, context);
}

Result<> GhaWriter::fill(const GhaReservation &reservation, ByteSource &source, qint64 size, const OpContext &context)
{
    CACHALOT_TRY(m_service.upload(reservation, source, size, context));
    Result<> finished = m_service.finish(reservation, size, context);
    if (!finished && finished.error().code != ErrorCode::Cancelled) {
        // The answer to an earlier attempt may be what got lost: then it is there.
        const auto entry = m_service.find(reservation.key, context);
        if (entry && *entry && (*entry)->key == reservation.key) {
            return {};
        }
    }
    return finished;
}

Result<> GhaWriter::waitForOther(const Descriptor &blob, const OpContext &context)
{
    using namespace std::chrono_literals;
    const QDateTime end = m_connection.clock().now().addMSecs(kPatience.count());
    for (auto pause = 200ms; m_connection.clock().now() < end;
         pause = std::min<std::chrono::milliseconds>(2 * pause, 2s)) {
        CACHALOT_ASSIGN(const bool isThere, m_blobs.isThere(blob.digest, context));
        if (isThere) {
            return {};
        }
        context.notice(QStringLiteral("waiting for another upload of blob %1").arg(blob.digest.toShortString()));
        CACHALOT_TRY(m_connection.clock().sleep(pause, context));
    }
    return fail(ErrorCode::Refused,
                QStringLiteral("blob %1: another upload has its entry and does not finish. If it was broken off, the "
                               "service keeps the name for a while: try again later, or in a run of another ref")
                    .arg(blob.digest.toShortString()));
}

} // namespace cachalot
