#pragma once

#include "app/cli/jsonwriter.h"
#include "app/cli/output.h"
#include "core/cache/problem.h"

#include <vector>

namespace cachalot::cli
{

/// Prints problems with what a build makes of each, worst first as they come. Many of one kind are told by the first
/// few and a count. Prints nothing where there are none.
void printProblems(Output &out, const std::vector<Problem> &problems);

/// "no problems found", "1 problem", "3 problems".
[[nodiscard]] QString problemCount(const std::vector<Problem> &problems);

/// The value of "problems" (docs/cli.md, "JSON").
void writeProblems(JsonWriter &json, const std::vector<Problem> &problems);

} // namespace cachalot::cli
