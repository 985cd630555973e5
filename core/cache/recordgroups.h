#pragma once

#include "core/cache/cachegraph.h"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace cachalot
{

/// The records of a graph put into groups, so that a picture of it stays readable whatever its size. Groups with their
/// edges have no cycle. A value type.
struct RecordGroups {
    /// What a group is: the finest that the limit allows.
    enum class Level {
        Records, ///< each record by itself
        Chains,  ///< records in a row that nothing branches off, and the sources of one record, are one
        Depths,  ///< records of about one depth are one
    };
    Level level = Level::Records;
    std::vector<std::vector<RecordId>> groups;                  ///< none is empty; records in the order of the build
    std::vector<std::uint32_t> groupOf;                         ///< by record
    std::vector<std::pair<std::uint32_t, std::uint32_t>> edges; ///< from a group to one that needs it; each once
};

/// Groups of at most `limit` (at least 16 are made use of), each of records of one kind; `kinds` are by record.
[[nodiscard]] RecordGroups groupRecords(const CacheGraph &graph, std::span<const std::uint8_t> kinds, size_t limit);

} // namespace cachalot
