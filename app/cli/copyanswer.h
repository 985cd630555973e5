#pragma once

#include "app/cli/jsonwriter.h"
#include "app/cli/output.h"
#include "core/transfer/copyrunner.h"

#include <functional>

namespace cachalot::cli
{

/// Adds members of another command's to the end of an answer.
using MoreMembers = std::function<void(JsonWriter &json)>;

/// What a copy would do, for people and for programs.
void printPlan(Output &out, const QString &destination, const CopyPlan &plan);
void writePlanJson(Output &out, const QString &destination, const CopyPlan &plan, const MoreMembers &more = {});

/// What a copy did.
void printCopyReport(Output &out, const QString &destination, const CopyReport &report);
void writeCopyReportJson(Output &out, const QString &destination, const CopyReport &report,
                         const MoreMembers &more = {});

} // namespace cachalot::cli
