#pragma once

#include "app/cli/opencache.h"
#include "core/transfer/copyrunner.h"

namespace cachalot::cli
{

/// The options of copy, import and export: BuildKit's, which may stand as attributes of the destination just as well,
/// and those of the transfer.
[[nodiscard]] std::vector<OptionSyntax> copyOptions();

/// What of copyOptions() was given, and the same as attributes of the destination. Errors: Usage.
[[nodiscard]] Result<CopyOptions> readCopyOptions(const CommandContext &context, const BackendSpec &destination);
/// Opens and reads the caches to copy from.
[[nodiscard]] Result<std::vector<CopySource>> openSources(const CommandContext &context, const QStringList &texts);
/// Opens what a text names to be written; nothing is made yet. Warnings and errors as openCache().
[[nodiscard]] Result<std::unique_ptr<CacheBackend>> openDestination(CommandContext &context,
                                                                    const QString &destination);

/// Copies the caches that the texts name to the destination, or shows what that would do (`--dry-run`), and prints the
/// answer.
[[nodiscard]] Result<ExitCode> performCopy(CommandContext &context, const QStringList &sources,
                                           const QString &destination);

} // namespace cachalot::cli
