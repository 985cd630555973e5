#pragma once

#include "core/cache/problem.h"
#include "core/transfer/verifyrunner.h"

#include <QString>

namespace cachalot
{

/// A problem in words for people. Any thread.
struct ProblemText {
    QString title;  ///< what it is, by its code
    QString effect; ///< why it matters to a build
    QString advice; ///< what to do
};

[[nodiscard]] ProblemText problemText(const Problem &problem);
[[nodiscard]] QString severityText(Severity severity);
/// A short form of what a build does about it, for a table.
[[nodiscard]] QString effectText(BuildEffect effect);
/// One sentence on what a build would get of a verified cache.
[[nodiscard]] QString outcomeText(ImportOutcome outcome);

} // namespace cachalot
