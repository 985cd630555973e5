#pragma once

#include <QStringList>

namespace cachalot::cli
{

/// Runs one command of the headless interface (docs/cli.md) and returns the exit code. `words` is the command line
/// without the program's name, which is for messages. Call once, from the main thread, before there are others.
[[nodiscard]] int runHeadless(const QString &programName, const QStringList &words);

/// True where a command line asks for the headless interface rather than for the window: it names a command, or asks
/// for help or the version, or is one that no window can do anything with.
[[nodiscard]] bool isHeadless(const QStringList &words);

} // namespace cachalot::cli
