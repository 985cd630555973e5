#pragma once

#include "core/cache/cachegraph.h"

namespace cachalot
{

/// Reads a config as BuildKit's import does (cache/remotecache/v1/parse.go: parseRecord, getRemoteChain; chains.go:
/// Add), in the same order, so that the first thing it finds wrong is what BuildKit would report. BuildKit recurses;
/// this walks with a stack of its own.
///
/// Two of BuildKit's messages can't come up in an import: "empty dependency for D" (chains.go), since an empty input
/// is refused before, and "invalid loop" (cachestorage.go), since a record on the way is met in `visited` first.
class CacheGraphBuilder
{
public:
    using GraphError = CacheGraph::GraphError;

    CacheGraphBuilder(const CacheConfig &config, const CacheGraph::LayerUsable &usable, const OpContext &context);

    [[nodiscard]] tl::expected<std::shared_ptr<const CacheGraph>, GraphError> build();

private:
    enum class Visit : quint8 { None, Open, Done, Skipped };
    enum class Chain : quint8 { Unknown, Open, Usable, Dropped, Looping, BadIndex };
    struct Step {
        size_t record;
        size_t slot = 0;
        size_t alternative = 0;
    };

    [[nodiscard]] std::optional<GraphError> checkRecords();
    /// Walks one record's inputs on; true when all of them are done.
    [[nodiscard]] tl::expected<bool, GraphError> advance(std::vector<Step> &stack);
    [[nodiscard]] std::optional<GraphError> checkResults(size_t record);
    [[nodiscard]] std::optional<GraphError> checkLinks(size_t record) const;
    /// What BuildKit makes of the chain that ends in a layer; each layer is walked once.
    [[nodiscard]] Chain chainState(qint64 layer);
    [[nodiscard]] bool isUsable(size_t layer) const;
    [[nodiscard]] GraphError error(const char *code, size_t record, const QString &message) const;
    [[nodiscard]] GraphError chainError(Chain state, size_t record, const QString &place, qint64 layer) const;

    void addLinks();
    void addResults();
    void addLayers();
    void addDependents();
    void sortRecords();
    [[nodiscard]] std::vector<std::uint32_t> depths() const;
    void computeIdentities();

    const CacheConfig &m_config;
    const CacheGraph::LayerUsable &m_usable;
    OpContext m_context;
    std::vector<Visit> m_visits;
    std::vector<Chain> m_chains;
    std::shared_ptr<CacheGraph> m_graph = std::make_shared<CacheGraph>();
};

} // namespace cachalot
