#pragma once

#include "core/cache/cachesnapshot.h"

namespace cachalot
{

/// The diffIDs of an image's layers, those of all its platforms, for CopyOptions::imageDiffIDs; `image` was loaded by a
/// registry backend. Empty where it is no image with layers. Errors: Damaged (a diffID that is none).
[[nodiscard]] Result<std::vector<Digest>> imageDiffIDsOf(const CacheSnapshot &image);

} // namespace cachalot
