#pragma once

#include <QProcessEnvironment>
#include <QString>

namespace cachalot
{

/// Where the program keeps things on this machine. Absolute paths; none of them is made before it is needed.
struct Paths {
    QString libraryDirectory; ///< the embedded default store, an OCI layout
    QString configDirectory;  ///< settings
    QString stateDirectory;   ///< what is remembered from run to run, such as the transfers
    QString cacheDirectory;   ///< what can be made anew, such as the unpacked samples
};

/// What the command line says about the places; empty texts say nothing.
struct PathOverrides {
    QString library; ///< `--library DIR`; else CACHALOT_LIBRARY
    QString config;  ///< `--config DIR`
};

/// The XDG Base Directory Specification: $XDG_DATA_HOME/cachalot/library, $XDG_CONFIG_HOME/cachalot,
/// $XDG_STATE_HOME/cachalot, $XDG_CACHE_HOME/cachalot with their defaults below the home directory. Relative values of
/// the XDG variables are ignored, as the specification asks; relative overrides start at the working directory.
[[nodiscard]] Paths resolvePaths(const PathOverrides &overrides, const QProcessEnvironment &environment);

} // namespace cachalot
