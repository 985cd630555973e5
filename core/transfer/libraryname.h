#pragma once

#include "core/backend/backendspec.h"

namespace cachalot
{

/// What the library calls a cache that nobody named: the tag, the last part of a reference with its tag, or the
/// directory where the tag is the one that everybody has. Empty where nothing says a name.
[[nodiscard]] QString libraryNameFor(const BackendSpec &source);

} // namespace cachalot
