#pragma once

#include "core/cache/cacheconfig.h"

namespace cachalot
{

/// What the document is: a whole cacheconfig, or only the array of records that an inline cache holds.
enum class ConfigDocument { Whole, InlineRecords };

/// The engine of CacheConfig::fromJson and ::fromInlineRecords, which say what it promises.
[[nodiscard]] Result<CacheConfig> readConfig(QByteArrayView json, ConfigDocument document, const OpContext &context);

} // namespace cachalot
