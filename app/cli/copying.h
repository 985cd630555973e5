#pragma once

#include "app/cli/opencache.h"
#include "core/transfer/copyrunner.h"

namespace cachalot::cli
{

/// The options of copy, import and export: BuildKit's, which may stand as attributes of the destination just as well,
/// and those of the transfer.
[[nodiscard]] std::vector<OptionSyntax> copyOptions();

/// Copies the caches that the texts name to the destination, or shows what that would do (`--dry-run`), and prints the
/// answer.
[[nodiscard]] Result<ExitCode> performCopy(CommandContext &context, const QStringList &sources,
                                           const QString &destination);

} // namespace cachalot::cli
