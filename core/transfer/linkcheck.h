#pragma once

#include "core/backend/cachebackend.h"
#include "core/transfer/blobcheck.h"

#include <QHash>

namespace cachalot
{

/// Looks in the layers below for the targets of hard links that their own layers do not hold, and tells of those that
/// nobody holds ("broken-link"): BuildKit can't unpack such a layer. Reads layers again, but only where there are such
/// links, which BuildKit itself does not write. Errors as those of reading layers, but for damage, which is told
/// elsewhere.
[[nodiscard]] Result<std::vector<Problem>> checkLinksBelow(BlobStore &blobs, const PlatformCache &cache,
                                                           const QHash<Digest, std::vector<LinkBelow>> &links,
                                                           const OpContext &context);

} // namespace cachalot
