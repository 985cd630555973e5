#pragma once

#include "core/backend/gha/gharestapi.h"
#include "core/backend/storeinventory.h"

namespace cachalot
{

/// What GitHub gives a repository for its caches at no cost; owners may set more (docs.github.com, "Usage limits and
/// eviction policy"). Beyond it, the entries that were read longest ago are deleted.
inline constexpr qint64 kGhaFreeBytes = 10'000'000'000;
/// Entries that nobody read for so long are deleted; owners may set more.
inline constexpr std::chrono::hours kGhaRetention{7 * 24};

/// How the repository stands: what all of its caches take, BuildKit's and others'; what goes first when there is too
/// much, and what goes soon if nobody reads it.
[[nodiscard]] std::vector<StoreAdvice> quotaAdvice(const std::vector<GhaListedEntry> &entries, const QDateTime &now);

} // namespace cachalot
