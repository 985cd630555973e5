#pragma once

#include "core/base/bytestream.h"

#include <QByteArray>

#include <functional>

namespace cachalot
{

/// One piece of a stream of bytes.
struct Piece {
    qint64 index = 0; ///< from 0, without gaps
    qint64 offset = 0;
    QByteArray bytes;
};

/// How a stream is cut up and sent.
struct PieceSending {
    qint64 size = 0; ///< of all that the source gives
    /// So large are the pieces, and so many of them are in memory at once; the memory is used again and again.
    qint64 pieceBytes = qint64(8) << 20;
    size_t parallel = 4;
};

/// Cuts a stream into pieces, read in order by the calling thread, and sends several at a time from threads of its own.
/// Returns the count of pieces when all were sent and the source came to its end without an error. The last piece is
/// handed over only after that end was seen: put a VerifyingSource before it, and a stream that is not what it should
/// be is never sent whole. The first error stops the rest and is returned; `send` is called from several threads.
/// Errors: those of the source and of `send`; Cancelled.
[[nodiscard]] Result<qint64>
sendInPieces(ByteSource &source, const PieceSending &sending, const OpContext &context,
             const std::function<Result<>(const Piece &piece, const OpContext &context)> &send);

/// Reads exactly `size` bytes and the end of the source behind them. Errors: those of the source; Internal where it is
/// longer or shorter, which one that verifies never is.
[[nodiscard]] Result<QByteArray> readWhole(ByteSource &source, qint64 size, const OpContext &context);

} // namespace cachalot
