#pragma once

#include "core/cache/cachekeys.h"

namespace cachalot
{

/// The engine of CacheKeys::fromJson, which says what it promises.
class CacheKeysReader
{
public:
    [[nodiscard]] static Result<CacheKeys> read(QByteArrayView json, const OpContext &context);
};

} // namespace cachalot
