#pragma once

#include "core/backend/cachebackend.h"
#include "core/backend/httpservices.h"

#include <memory>

namespace cachalot
{

/// Opens the store that a spec names; nothing is read yet. The one place that knows all backends.
/// Errors: Usage (an unknown type, a missing attribute), Unsupported (a backend of a later version).
[[nodiscard]] Result<std::unique_ptr<CacheBackend>> createBackend(const BackendSpec &spec, Direction direction,
                                                                  const HttpServices &services);
/// With the services of this process's environment.
[[nodiscard]] Result<std::unique_ptr<CacheBackend>> createBackend(const BackendSpec &spec, Direction direction);

} // namespace cachalot
