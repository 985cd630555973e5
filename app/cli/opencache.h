#pragma once

#include "app/cli/command.h"
#include "core/backend/cachebackend.h"

#include <memory>

namespace cachalot::cli
{

/// Opens the store that a text names; nothing is read yet. Attributes that BuildKit would ignore are warned of, or are
/// the error (Usage) where the person asked for `--strict`.
[[nodiscard]] Result<std::unique_ptr<CacheBackend>> openCache(const CommandContext &context, const QString &text);
/// The same for a text that names a store rather than one cache in it.
[[nodiscard]] Result<std::unique_ptr<CacheBackend>> openStore(const CommandContext &context, const QString &text);

/// A cache that has been read, and the part of it that a command is about.
struct OpenedCache {
    std::unique_ptr<CacheBackend> backend;
    CacheSnapshot snapshot;
    /// Positions in snapshot.platforms.
    std::vector<size_t> chosen;

    /// The first of the chosen ones.
    [[nodiscard]] const PlatformCache &platform() const { return snapshot.platforms[chosen.front()]; }
};

/// Opens and reads a cache. All of its platforms are chosen, or the one that `--platform` names. Its steps are named as
/// far as `--cache-keys` tells, and those of the samples by what comes with them. Errors: those of opening and reading;
/// NotFound with the platforms that there are.
[[nodiscard]] Result<OpenedCache> loadCache(const CommandContext &context, const QString &text);

/// The same for commands that work on one platform: where there are several and none was named, the first is taken,
/// and a note says so.
[[nodiscard]] Result<OpenedCache> loadOnePlatform(const CommandContext &context, const QString &text);

/// `--platform`, for commands that load caches.
[[nodiscard]] OptionSyntax platformOption();

/// `--cache-keys`, for commands that name steps: loadCache() takes the names from that file.
[[nodiscard]] OptionSyntax cacheKeysOption();

} // namespace cachalot::cli
