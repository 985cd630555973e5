#pragma once

#include "core/cache/cachesnapshot.h"

#include <vector>

/// Sums over the chains of parents of all layers at once, in linear time, whatever the parents are (loops, indexes out
/// of range).
namespace cachalot
{

/// For each layer how many layers its chain has, itself included; 0 where the parents loop.
[[nodiscard]] std::vector<quint32> chainLengths(const PlatformCache &cache);

/// For each layer whether it or one of its parents is marked. Looping ones count as marked.
[[nodiscard]] std::vector<bool> anyInChain(const PlatformCache &cache, const std::vector<bool> &marked);

/// The layers as a list in which each comes after its parent, with how far to indent it. A chain that goes on keeps
/// the indentation of its parent; where several layers sit on one parent, the longest branch goes on and the others
/// come before it, one deeper. Layers whose parents loop come last.
struct ChainRow {
    LayerId layer{};
    quint16 depth = 0;
};
[[nodiscard]] std::vector<ChainRow> chainRows(const PlatformCache &cache);

} // namespace cachalot
