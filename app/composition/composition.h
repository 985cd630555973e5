#pragma once

#include "app/composition/paths.h"
#include "core/backend/cachelocator.h"
#include "core/config/connections.h"

#include <memory>
#include <stop_token>

namespace cachalot
{

/// Makes the data that is compiled into the program known to Qt, which would not find it in a static library. Call
/// once.
void initialiseResources();

/// The saved connections of this user: the file in the settings' directory, and the session's keyring. `ask` is for
/// secrets that nobody keeps; null where nobody can be asked. `forgetAnswers` is for who remembers what was answered.
[[nodiscard]] std::shared_ptr<Connections> makeConnections(const Paths &paths, AskForSecret ask = nullptr,
                                                           ForgetAnswers forgetAnswers = nullptr);

/// The places that texts such as `library:NAME`, `sample:max` and `@NAME` stand for.
[[nodiscard]] Locations makeLocations(const Paths &paths, std::shared_ptr<Connections> connections = nullptr);

} // namespace cachalot
