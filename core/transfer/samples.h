#pragma once

#include "core/base/operation.h"

#include <QString>

namespace cachalot
{

/// The bundled sample caches: one build that BuildKit exported with mode=min (tag `min`) and mode=max (tag `max`).
/// Unpacks them once below `cacheDirectory` and returns their directory; a later call, or another process at the same
/// time, finds them there. The program's resources must be initialised. Errors: Io, NoSpace, Denied, Cancelled.
[[nodiscard]] Result<QString> unpackSamples(const QString &cacheDirectory, const OpContext &context = {});

/// Whether the samples of this program are what was unpacked there.
[[nodiscard]] bool isSampleDirectory(const QString &directory);

/// The preimages of the samples' cache keys, which give their steps names (CacheKeys::fromJson).
[[nodiscard]] QByteArray sampleCacheKeys();

} // namespace cachalot
