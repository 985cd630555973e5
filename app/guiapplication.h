#pragma once

#include <QStringList>

namespace cachalot
{

/// What the command line asks of the window.
struct GuiArguments {
    QString configDirectory;  ///< `--config DIR`; empty for the default
    QString libraryDirectory; ///< `--library DIR`; empty for the default
    QStringList caches;       ///< each opens in a tab; none opens what was open last
};

/// Runs the desktop app until its last window is closed; returns the exit code. Makes the one QApplication, which takes
/// Qt's own options from `argc` and `argv`. Call once, from the main thread.
[[nodiscard]] int runGui(int &argc, char **argv);

/// Reads the words after the program's name. What is no option of ours is a cache.
[[nodiscard]] GuiArguments guiArguments(const QStringList &words);

} // namespace cachalot
