#pragma once

#include "app/cli/output.h"
#include "core/transfer/copyrunner.h"

namespace cachalot::cli
{

/// What a copy would do, for people and for programs.
void printPlan(Output &out, const QString &destination, const CopyPlan &plan);
void writePlanJson(Output &out, const QString &destination, const CopyPlan &plan);

/// What a copy did.
void printCopyReport(Output &out, const QString &destination, const CopyReport &report);
void writeCopyReportJson(Output &out, const QString &destination, const CopyReport &report);

} // namespace cachalot::cli
