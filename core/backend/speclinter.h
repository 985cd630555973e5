#pragma once

#include "core/backend/attributeschema.h"
#include "core/backend/backendspec.h"
#include "core/cache/problem.h"

#include <QString>

#include <optional>
#include <vector>

namespace cachalot
{

/// Something about a spec that BuildKit refuses (error), silently ignores or takes for something else (warning), or
/// that is worth knowing (info). Texts are in the language of the application, English where no translator is
/// installed, and never hold a secret.
struct LintFinding {
    Severity severity = Severity::Warning;
    QString code;       ///< kebab-case, stable
    QString attribute;  ///< the key as it was written; empty where the whole spec is concerned
    QString message;    ///< what BuildKit does with it
    QString suggestion; ///< what was probably meant, or what to do; may be empty
    /// The spec with this one thing put right; set only where there is one way to do that.
    std::optional<BackendSpec> fixed = std::nullopt;
};

/// One spec of a build, and whether it stands behind --cache-from or --cache-to.
struct DirectedSpec {
    BackendSpec spec;
    Direction direction = Direction::Export;
    friend bool operator==(const DirectedSpec &, const DirectedSpec &) = default;
};

/// A finding about several specs of one build, by their indexes; `fixed` is never set.
struct ListFinding {
    LintFinding finding;
    std::vector<size_t> specs;
};

/// Checks one spec against what BuildKit's and buildx's sources do with it, errors first.
[[nodiscard]] std::vector<LintFinding> lint(const BackendSpec &spec, Direction direction);

/// Checks what the specs of one build do to each other; each for itself is lint()'s.
[[nodiscard]] std::vector<ListFinding> lintAll(const std::vector<DirectedSpec> &specs);

/// Checks whether a driver can do what the spec asks for; nothing is found for a driver or a type that is not known.
[[nodiscard]] std::vector<LintFinding> lintForDriver(const BackendSpec &spec, Direction direction,
                                                     const DriverSupport &driver);

/// The spec with everything put right that lint() is certain of.
[[nodiscard]] BackendSpec withFixes(const BackendSpec &spec, Direction direction);

/// The message, and after it the suggestion where there is one.
[[nodiscard]] QString lintText(const LintFinding &finding);

} // namespace cachalot
