#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace cachalot
{

/// The same JSON text with what only Go's encoding/json takes written so that every reader takes it: bytes that are not
/// UTF-8 (RFC 3629), and escapes of half a surrogate pair within texts, become U+FFFD, one for each byte or escape.
/// All else is left as it is, errors included. Linear; used when a reader has refused a document.
[[nodiscard]] QByteArray repairedLikeGo(QByteArrayView json);

} // namespace cachalot
