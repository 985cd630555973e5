#pragma once

#include "core/cache/cachesnapshot.h"

#include <vector>

namespace cachalot
{

/// The chain of layers that stands for "the files of this cache" when nobody names one: of the results of the leaf
/// records, the one with the most layers (the newest of several). In a min cache that is the final image. Empty where
/// no record has a result.
[[nodiscard]] std::vector<LayerId> defaultChain(const PlatformCache &cache);

/// The layers of a cache, each content (diffID, or digest where that is not known) once; parents first.
[[nodiscard]] std::vector<LayerId> distinctLayers(const PlatformCache &cache);

/// The layers named by a digest, a diffID or an unambiguous beginning of the hex part of either (at least 4 digits).
/// Errors: NotFound, Usage (ambiguous).
[[nodiscard]] Result<LayerId> findLayer(const PlatformCache &cache, const QString &digestOrPrefix);

} // namespace cachalot
