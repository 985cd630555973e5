#pragma once

#include "core/cache/layeredlayout.h"
#include "core/cache/recordgroups.h"
#include "ui/models/stepsmodel.h"

#include <memory>
#include <vector>

namespace cachalot
{

/// The record graph of one platform as a picture: what is a node, and where it stands. Immutable, shared.
struct StepGraph {
    RecordGroups groups;
    LayeredLayout layout; ///< its nodes are the groups
    /// By group: those that it needs, and those that need it, from left to right.
    std::vector<std::vector<std::uint32_t>> inputs;
    std::vector<std::vector<std::uint32_t>> users;

    [[nodiscard]] size_t size() const { return groups.groups.size(); }
};
using StepGraphPtr = std::shared_ptr<const StepGraph>;

/// Caches with more records are drawn as groups of them.
inline constexpr size_t kMaxGraphNodes = 5000;

/// `states` are by record (StepsModel::statesByRecord()); records of several states are never in one group. Blocking,
/// any thread. Errors: NotFound where the graph is rejected, so that there is nothing to draw; Cancelled.
[[nodiscard]] Result<StepGraphPtr> makeStepGraph(const PlatformCache &cache, const std::vector<StepState> &states,
                                                 size_t maxNodes, const OpContext &context);

} // namespace cachalot
