#include "core/content/pieces.h"

namespace cachalot
{

Result<QByteArray> readPiece(ByteSource &source, qint64 bytes, const OpContext &context)
{
    QByteArray piece(bytes, Qt::Uninitialized);
    qint64 filled = 0;
    while (filled < bytes) {
        CACHALOT_TRY(context.checkpoint());
        CACHALOT_ASSIGN(const qint64 count,
                        source.read(std::span(piece.data() + filled, static_cast<size_t>(bytes - filled))));
        if (count == 0) {
            break;
        }
        filled += count;
    }
    piece.truncate(filled);
    return piece;
}

Result<> readEnd(ByteSource &source)
{
    char byte = 0;
    CACHALOT_ASSIGN(const qint64 count, source.read(std::span(&byte, 1)));
    return count == 0 ? Result<>() : fail(ErrorCode::Internal, QStringLiteral("a blob goes on behind its end"));
}

} // namespace cachalot
