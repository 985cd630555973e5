#pragma once

#include <QString>

namespace cachalot::test
{

/// Writes a cache that takes a while to copy, `main`, into a directory: 24 layers of 1.5 MB, one step on top of the
/// other. Fails the test where it can't.
void makeLargeCache(const QString &directory);

} // namespace cachalot::test
