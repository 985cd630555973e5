#pragma once

#include "core/backend/backendspec.h"

#include <QStringList>

namespace cachalot::lint_rules
{

/// What a spec writes to or reads from, so that two specs with a common text share a cache: the full reference, the
/// cleaned directory (without the tag), the scope, the keys of the names. Empty where it can't be told (inline, unknown
/// types, a missing attribute).
[[nodiscard]] QStringList destinations(const BackendSpec &spec, Direction direction);

} // namespace cachalot::lint_rules
