#pragma once

#include "ui/models/openedcache.h"

namespace cachalot
{

/// Unpacks each layer's blob once and counts the bytes; -1 for those that can't be read to the end. Blocking; progress
/// in bytes as stored. Only error: Cancelled.
[[nodiscard]] Result<std::vector<qint64>> measureLayers(const OpenedCache &cache, size_t platform,
                                                        const OpContext &context);

} // namespace cachalot
