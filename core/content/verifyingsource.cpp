#include "core/content/verifyingsource.h"

namespace cachalot
{

VerifyingSource::VerifyingSource(ByteSource &source, const Descriptor &blob)
    : m_source(source), m_digest(blob.digest), m_size(blob.size), m_hasher(blob.digest.algorithm())
{
}

Result<qint64> VerifyingSource::read(std::span<char> buffer)
{
    if (m_isVerified) {
        return 0;
    }
    CACHALOT_ASSIGN(const qint64 count, m_source.read(buffer));
    if (count == 0) {
        CACHALOT_TRY(verifyEnd());
        return 0;
    }
    if (count > m_size - m_bytesRead) {
        return failDamaged(QStringLiteral("blob-size-mismatch"),
                           QStringLiteral("blob %1: more bytes than the %2 that its descriptor says")
                               .arg(m_digest.toShortString())
                               .arg(m_size));
    }
    m_hasher.add(QByteArrayView(buffer.data(), static_cast<qsizetype>(count)));
    m_bytesRead += count;
    return count;
}

Result<> VerifyingSource::verifyEnd()
{
    if (m_bytesRead != m_size) {
        return failDamaged(QStringLiteral("blob-size-mismatch"),
                           QStringLiteral("blob %1: %2 bytes where its descriptor says %3")
                               .arg(m_digest.toShortString())
                               .arg(m_bytesRead)
                               .arg(m_size));
    }
    if (const Digest found = m_hasher.finish(); found != m_digest) {
        return failDamaged(
            QStringLiteral("blob-digest-mismatch"),
            QStringLiteral("blob %1: its bytes have the digest %2").arg(m_digest.toShortString(), found.toString()));
    }
    m_isVerified = true;
    return {};
}

} // namespace cachalot
