#include "core/cache/blobneeds.h"

#include <vector>

namespace cachalot
{
namespace
{

/// Adds each layer's count to its parent's, children first. Layers whose parents loop are never reached, and none of
/// them is in a usable result.
void addToParents(const PlatformCache &cache, std::vector<qint64> &counts)
{
    const CacheGraph &graph = *cache.graph;
    std::vector<qint64> children(counts.size(), 0);
    for (size_t i = 0; i < counts.size(); ++i) {
        if (const auto parent = graph.parent(static_cast<LayerId>(i))) {
            ++children[index(*parent)];
        }
    }
    std::vector<LayerId> ready;
    for (size_t i = 0; i < counts.size(); ++i) {
        if (children[i] == 0) {
            ready.push_back(static_cast<LayerId>(i));
        }
    }
    while (!ready.empty()) {
        const LayerId layer = ready.back();
        ready.pop_back();
        if (const auto parent = graph.parent(layer)) {
            counts[index(*parent)] += counts[index(layer)];
            if (--children[index(*parent)] == 0) {
                ready.push_back(*parent);
            }
        }
    }
}

} // namespace

QHash<Digest, qint64> resultsByBlob(const PlatformCache &cache)
{
    QHash<Digest, qint64> needs;
    if (!cache.graph) {
        return needs;
    }
    std::vector<qint64> counts(cache.layers.size(), 0);
    std::vector<LayerId> listed; // layers of explicit chains, which have no say in each other's counts
    for (size_t i = 0; i < cache.graph->recordCount(); ++i) {
        const auto record = static_cast<RecordId>(i);
        if (cache.graph->isSkipped(record)) {
            continue;
        }
        for (const CacheGraph::ResultRef &result : cache.graph->results(record)) {
            if (!result.usable || !result.top) {
                continue;
            }
            if (result.chain < 0) {
                ++counts[index(*result.top)];
            } else {
                const auto layers = cache.graph->layersOf(record, result);
                listed.insert(listed.end(), layers.begin(), layers.end());
            }
        }
    }
    addToParents(cache, counts);
    for (const LayerId layer : listed) {
        ++counts[index(layer)];
    }
    for (size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0) {
            needs[cache.layers[i].descriptor.digest] += counts[i];
        }
    }
    return needs;
}

} // namespace cachalot
