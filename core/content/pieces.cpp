#include "core/content/pieces.h"

namespace cachalot
{

Result<qint64> readInto(ByteSource &source, std::span<char> buffer, const OpContext &context)
{
    size_t filled = 0;
    while (filled < buffer.size()) {
        CACHALOT_TRY(context.checkpoint());
        CACHALOT_ASSIGN(const qint64 count, source.read(buffer.subspan(filled)));
        if (count == 0) {
            break;
        }
        filled += static_cast<size_t>(count);
    }
    return static_cast<qint64>(filled);
}

Result<QByteArray> readPiece(ByteSource &source, qint64 bytes, const OpContext &context)
{
    QByteArray piece(bytes, Qt::Uninitialized);
    CACHALOT_ASSIGN(const qint64 filled,
                    readInto(source, std::span(piece.data(), static_cast<size_t>(bytes)), context));
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
