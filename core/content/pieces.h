#pragma once

#include "core/base/bytestream.h"

namespace cachalot
{

/// Fills the buffer, but for the end of the source; returns how many bytes.
[[nodiscard]] Result<qint64> readInto(ByteSource &source, std::span<char> buffer, const OpContext &context);

/// Reads the next piece of a blob that is sent in pieces: `bytes` of them, fewer at the end of the source only.
[[nodiscard]] Result<QByteArray> readPiece(ByteSource &source, qint64 bytes, const OpContext &context);

/// Reads the end of a source that should be at it, which is where a VerifyingSource judges all of it. Call it before
/// the last piece is let go: what a store gets must be known to be right before the store has all of it.
[[nodiscard]] Result<> readEnd(ByteSource &source);

} // namespace cachalot
