#pragma once

#include "core/content/digest.h"

#include <QString>

#include <vector>

namespace cachalot
{

enum class Severity { Info, Warning, Error };

/// "info", "warning", "error".
[[nodiscard]] QString severityName(Severity severity);

/// What BuildKit does on meeting a problem (buildkit's cache/remotecache and solver; see docs/problems.md).
enum class BuildEffect {
    None,           ///< nothing
    ResultDropped,  ///< that result is not used: its step runs again
    StepRuns,       ///< loading the record fails at build time: its step runs again
    ImportRejected, ///< the whole cache is dropped, the build goes on without it
    SilentlyEmpty,  ///< the whole cache is as good as empty, and nothing says so
    EntrySkipped,   ///< the client prints a warning and does not pass the cache on
    BuildFails,     ///< the build ends with an error
};

/// "none", "result-dropped", "step-runs", "import-rejected", "silently-empty", "entry-skipped", "build-fails".
[[nodiscard]] QString buildEffectName(BuildEffect effect);

/// One thing wrong with a cache. `code` is kebab-case and stable (docs/problems.md lists all of them); `message` says
/// what and where, in technical English; `digest` is null where none is concerned.
struct Problem {
    Severity severity = Severity::Error;
    QString code;
    QString message;
    Digest digest;
    BuildEffect effect = BuildEffect::None;
};

} // namespace cachalot
