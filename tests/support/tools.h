#pragma once

#include <QString>

namespace cachalot::test
{

/// The path of a program that tests talk to: in $CACHALOT_BUILDKIT_BIN, in build/tools/bin, where
/// packaging/dev/tools.sh puts what distributions have not, or on PATH. Empty where it is in none of them, for a QSKIP.
[[nodiscard]] QString findTool(const QString &name);

/// A file below build/tools/node_modules, where packaging/dev/tools.sh has npm install; empty where it is not there.
[[nodiscard]] QString findNodeModule(const QString &path);

} // namespace cachalot::test
