#include "ui/models/stepgraph.h"

#include <algorithm>

namespace cachalot
{

Result<StepGraphPtr> makeStepGraph(const PlatformCache &cache, const std::vector<StepState> &states, size_t maxNodes,
                                   const OpContext &context)
{
    if (!cache.graph) {
        return fail(ErrorCode::NotFound, QStringLiteral("there is no graph of these records"));
    }
    std::vector<std::uint8_t> kinds(cache.graph->recordCount(), 0);
    for (size_t i = 0; i < std::min(kinds.size(), states.size()); ++i) {
        kinds[i] = static_cast<std::uint8_t>(states[i]);
    }
    auto graph = std::make_shared<StepGraph>();
    graph->groups = groupRecords(*cache.graph, kinds, maxNodes);
    CACHALOT_TRY(context.checkpoint());
    CACHALOT_ASSIGN(graph->layout,
                    layOutInLayers({static_cast<std::uint32_t>(graph->size()), graph->groups.edges}, context));
    graph->inputs.resize(graph->size());
    graph->users.resize(graph->size());
    for (const LayeredLayout::Edge &edge : graph->layout.edges) {
        graph->inputs[edge.to].push_back(edge.from);
        graph->users[edge.from].push_back(edge.to);
    }
    for (auto *lists : {&graph->inputs, &graph->users}) {
        for (std::vector<std::uint32_t> &list : *lists) {
            std::sort(list.begin(), list.end(), [&](std::uint32_t a, std::uint32_t b) {
                return graph->layout.nodes[a].x < graph->layout.nodes[b].x;
            });
        }
    }
    return graph;
}

} // namespace cachalot
