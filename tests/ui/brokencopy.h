#pragma once

#include <QString>

namespace cachalot::test
{

/// Copies the pair of caches and damages the copy: of `max` one blob is removed, one is changed and one is longer than
/// it should be; `min` gets a config in which two steps depend on each other. False where the files can't be written.
[[nodiscard]] bool makeBrokenCopy(const QString &from, const QString &to);

/// Copies a directory with all that is in it.
[[nodiscard]] bool copyTree(const QString &from, const QString &to);

} // namespace cachalot::test
