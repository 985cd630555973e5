#pragma once

#include "app/composition/paths.h"
#include "core/backend/cachelocator.h"

namespace cachalot
{

/// Makes the data that is compiled into the program known to Qt, which would not find it in a static library. Call
/// once.
void initialiseResources();

/// The places that texts such as `library:NAME` and `sample:max` stand for.
[[nodiscard]] Locations makeLocations(const Paths &paths);

} // namespace cachalot
