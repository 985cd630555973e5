#include "core/cache/cachegraph.h"
#include "tests/fuzz/fuzz.h"

/// cacheconfig.v0 and the graph in it: what is read is written and read again as the same, and a graph that was
/// accepted can be walked.
namespace cachalot::fuzz
{
namespace
{

void walk(const CacheConfig &config)
{
    const auto built = CacheGraph::build(config);
    if (!built) {
        mustHold(!built.error().code.isEmpty(), "a rejected graph says why");
        return;
    }
    const CacheGraph &graph = **built;
    mustHold(graph.topologicalOrder().size() == graph.recordCount(), "the order holds each record once");
    size_t links = 0;
    for (const RecordId id : graph.topologicalOrder()) {
        mustHold(index(id) < graph.recordCount(), "a record is one of the graph's");
        for (const CacheGraph::Link &link : graph.inputs(id)) {
            mustHold(index(link.source) < graph.recordCount(), "a link leads to a record");
            ++links;
        }
        for (const RecordId dependent : graph.dependents(id)) {
            mustHold(index(dependent) < graph.recordCount(), "a dependent is a record");
        }
    }
    mustHold(links == graph.linkCount(), "each link belongs to a record");
    for (size_t i = 0; i < graph.layerCount(); ++i) {
        const auto chain = graph.chain(static_cast<LayerId>(i));
        mustHold(chain.empty() || index(chain.back()) == i, "a chain ends in its layer");
    }
}

} // namespace

void fuzzOne(QByteArrayView input)
{
    const Result<CacheConfig> config = CacheConfig::fromJson(input);
    if (config) {
        const QByteArray written = config->toJson(); // not equal to the config: a missing time is written as Go's zero
        const Result<CacheConfig> again = CacheConfig::fromJson(written);
        mustHold(again && again->toJson() == written, "what was written reads as the same");
        walk(*config);
    }
    const Result<CacheConfig> inlined = CacheConfig::fromInlineRecords(input);
    if (inlined) {
        walk(*inlined);
    }
}

} // namespace cachalot::fuzz
