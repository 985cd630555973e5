#include "core/cache/recordgroups.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace cachalot
{

namespace
{

/// The only record that this one needs; none where there are several, or where it has no input.
std::optional<RecordId> onlyInput(const CacheGraph &graph, RecordId record)
{
    std::optional<RecordId> only;
    for (const CacheGraph::Link &link : graph.inputs(record)) {
        if (only && *only != link.source) {
            return std::nullopt;
        }
        only = link.source;
    }
    return only;
}

std::vector<std::uint32_t> eachByItself(const CacheGraph &graph)
{
    std::vector<std::uint32_t> keys(graph.recordCount());
    std::iota(keys.begin(), keys.end(), 0U);
    return keys;
}

/// By record the first record of its group. Merging neighbours on a way without branches, or sources that only one
/// record needs, makes no cycle.
std::vector<std::uint32_t> byChains(const CacheGraph &graph, std::span<const std::uint8_t> kinds)
{
    std::vector<std::uint32_t> keys = eachByItself(graph);
    std::map<std::pair<RecordId, std::uint8_t>, std::uint32_t> sources;
    for (const RecordId record : graph.topologicalOrder()) {
        const auto dependents = graph.dependents(record);
        if (const std::optional<RecordId> input = onlyInput(graph, record)) {
            if (graph.dependents(*input).size() == 1 && kinds[index(*input)] == kinds[index(record)]) {
                keys[index(record)] = keys[index(*input)];
            }
        } else if (graph.inputs(record).empty() && dependents.size() == 1 && !onlyInput(graph, dependents.front())) {
            // Where it is the only input, it is one way with what needs it.
            const auto [it, isNew] = sources.try_emplace({dependents.front(), kinds[index(record)]}, index(record));
            keys[index(record)] = it->second;
        }
    }
    return keys;
}

std::vector<std::uint32_t> byDepths(const CacheGraph &graph, std::span<const std::uint8_t> kinds, size_t limit)
{
    std::vector<std::uint32_t> depths(graph.recordCount(), 0);
    std::uint32_t deepest = 0;
    for (const RecordId record : graph.topologicalOrder()) {
        for (const CacheGraph::Link &link : graph.inputs(record)) {
            depths[index(record)] = std::max(depths[index(record)], depths[index(link.source)] + 1);
        }
        deepest = std::max(deepest, depths[index(record)]);
    }
    const size_t kindCount = kinds.empty() ? 1 : size_t(*std::max_element(kinds.begin(), kinds.end())) + 1;
    const size_t perGroup = (size_t(deepest) + 1) * kindCount / std::max<size_t>(limit, 16) + 1;
    std::vector<std::uint32_t> keys(graph.recordCount());
    for (size_t i = 0; i < keys.size(); ++i) {
        keys[i] = static_cast<std::uint32_t>(depths[i] / perGroup * kindCount + kinds[i]);
    }
    return keys;
}

RecordGroups collect(const CacheGraph &graph, RecordGroups::Level level, const std::vector<std::uint32_t> &keys)
{
    RecordGroups out;
    out.level = level;
    out.groupOf.assign(graph.recordCount(), 0);
    std::map<std::uint32_t, std::uint32_t> groups;
    for (const RecordId record : graph.topologicalOrder()) {
        const auto [it, isNew] = groups.try_emplace(keys[index(record)], static_cast<std::uint32_t>(out.groups.size()));
        if (isNew) {
            out.groups.emplace_back();
        }
        out.groups[it->second].push_back(record);
        out.groupOf[index(record)] = it->second;
    }
    return out;
}

/// `drawn` tells by the keys of both ends whether there is an edge.
template <typename Drawn>
void addEdges(RecordGroups &groups, const CacheGraph &graph, const Drawn &drawn)
{
    for (const RecordId record : graph.topologicalOrder()) {
        for (const CacheGraph::Link &link : graph.inputs(record)) {
            const std::uint32_t from = groups.groupOf[index(link.source)];
            const std::uint32_t to = groups.groupOf[index(record)];
            if (from != to && drawn(link.source, record)) {
                groups.edges.emplace_back(from, to);
            }
        }
    }
    std::sort(groups.edges.begin(), groups.edges.end());
    groups.edges.erase(std::unique(groups.edges.begin(), groups.edges.end()), groups.edges.end());
}

} // namespace

RecordGroups groupRecords(const CacheGraph &graph, std::span<const std::uint8_t> kinds, size_t limit)
{
    const auto always = [](RecordId, RecordId) { return true; };
    if (graph.recordCount() <= limit) {
        RecordGroups out = collect(graph, RecordGroups::Level::Records, eachByItself(graph));
        addEdges(out, graph, always);
        return out;
    }
    RecordGroups out = collect(graph, RecordGroups::Level::Chains, byChains(graph, kinds));
    if (out.groups.size() <= limit) {
        addEdges(out, graph, always);
        return out;
    }
    const std::vector<std::uint32_t> keys = byDepths(graph, kinds, limit);
    out = collect(graph, RecordGroups::Level::Depths, keys);
    const std::uint32_t kindCount = *std::max_element(kinds.begin(), kinds.end()) + std::uint32_t(1);
    // Within one step of depth, groups of several kinds may need each other.
    addEdges(out, graph,
             [&](RecordId from, RecordId to) { return keys[index(from)] / kindCount < keys[index(to)] / kindCount; });
    return out;
}

} // namespace cachalot
