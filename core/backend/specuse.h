#pragma once

#include "core/backend/backendspec.h"

#include <optional>

namespace cachalot
{

/// The spec as one side of a build takes it: `src` or `dest` of a local cache by the direction, and without attributes
/// that only the other side uses and BuildKit would ignore here.
[[nodiscard]] BackendSpec specFor(const BackendSpec &spec, Direction direction);

/// The spec of one cache in the store that `store` names, as its type names caches: tag, reference, name, scope.
/// An entry that is a digest is taken for one where the type knows digests.
[[nodiscard]] BackendSpec withEntry(const BackendSpec &store, const QString &entry);

/// Which cache of its store a spec names; nullopt where it leaves that to the default.
[[nodiscard]] std::optional<QString> entryOf(const BackendSpec &spec);

} // namespace cachalot
