#include "core/content/decompressor.h"

namespace cachalot
{

Result<qint64> Decompressor::read(std::span<char> buffer)
{
    if (m_error) {
        return fail(*m_error);
    }
    if (buffer.empty()) {
        return 0;
    }
    Result<qint64> count = produce(buffer);
    if (count && *count > m_maxOutputBytes - m_produced) {
        count =
            fail(ErrorCode::LimitExceeded, QStringLiteral("it unpacks to more than %1 bytes").arg(m_maxOutputBytes));
    }
    if (!count) {
        m_error = count.error();
    } else {
        m_produced += *count;
    }
    return count;
}

tl::unexpected<Error> Decompressor::failDamaged(const QString &what) const
{
    return fail(ErrorCode::Damaged, QStringLiteral("%1 (at byte %2)").arg(what).arg(m_input->position()));
}

std::unique_ptr<Inflater> makeInflater()
{
#ifdef CACHALOT_HAVE_ISAL
    return makeIsalInflater();
#else
    return makeZlibInflater();
#endif
}

} // namespace cachalot
