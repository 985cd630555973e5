#pragma once

#include <QStringView>

namespace cachalot
{

/// Whether a name matches a pattern of `*` (any text, also empty), `?` (one character) and `[a-z]`, `[!a-z]` (one of
/// these, none of these); all of the name, by case. Linear but for a `*` or two; never recurses.
[[nodiscard]] bool matchesGlob(QStringView name, QStringView pattern);

} // namespace cachalot
