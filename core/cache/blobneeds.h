#pragma once

#include "core/cache/cachesnapshot.h"

#include <QHash>

namespace cachalot
{

/// How many results of restorable records need each blob, as their top layer or below it. Linear in the graph.
[[nodiscard]] QHash<Digest, qint64> resultsByBlob(const PlatformCache &cache);

} // namespace cachalot
