#pragma once

#include "core/cache/cachesnapshot.h"
#include "core/cache/graphstats.h"

#include <QString>

namespace cachalot::cli
{

/// "1 layer", "14 layers", "1,204 layers".
[[nodiscard]] QString counted(qint64 count, const QString &singular, const QString &plural);

/// "1.2 MB in 14 layers, 2 days old; 13 of 22 steps can be restored": the answer to "what is in it" in one sentence.
[[nodiscard]] QString contentSentence(const CacheTotals &totals);

/// "image manifest", "image index", "Docker manifest list", "inline", "object store".
[[nodiscard]] QString formatPhrase(CacheFormat format);

/// "gzip", or "gzip 83 %, uncompressed 17 %" by bytes.
[[nodiscard]] QString compressionPhrase(const CacheTotals &totals);

/// What BuildKit does on meeting a problem, as a sentence without its full stop.
[[nodiscard]] QString effectPhrase(BuildEffect effect);

/// A layer's bytes, "?" where nobody knows them.
[[nodiscard]] QString sizeText(std::optional<qint64> bytes);

} // namespace cachalot::cli
