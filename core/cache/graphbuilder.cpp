#include "core/cache/graphbuilder.h"

#include "core/base/format.h"
#include "core/content/hasher.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace cachalot
{
namespace
{

constexpr char kRandomPrefix[] = "random:";

QString recordPlace(size_t record)
{
    return QStringLiteral("records[%1]").arg(record);
}

/// Groups `values` by a key below `keys`: offsets[k] … offsets[k+1] is the range of key k. Keeps the order.
template <typename Value, typename KeyOf>
void groupBy(size_t keys, const std::vector<Value> &values, std::vector<std::uint32_t> &offsets,
             std::vector<Value> &grouped, const KeyOf &keyOf)
{
    offsets.assign(keys + 1, 0);
    for (const Value &value : values) {
        ++offsets[keyOf(value) + 1];
    }
    std::partial_sum(offsets.begin(), offsets.end(), offsets.begin());
    grouped.resize(values.size());
    std::vector<std::uint32_t> next(offsets.begin(), offsets.end() - 1);
    for (const Value &value : values) {
        grouped[next[keyOf(value)]++] = value;
    }
}

} // namespace

CacheGraphBuilder::CacheGraphBuilder(const CacheConfig &config, const CacheGraph::LayerUsable &usable,
                                     const OpContext &context)
    : m_config(config),
      m_usable(usable),
      m_context(context),
      m_visits(config.records.size(), Visit::None),
      m_chains(config.layers.size(), Chain::Unknown)
{
}

tl::expected<std::shared_ptr<const CacheGraph>, CacheGraph::GraphError> CacheGraphBuilder::build()
{
    if (auto wrong = checkRecords()) {
        return tl::unexpected(*std::move(wrong));
    }
    addLayers();
    addLinks();
    addResults();
    addDependents();
    sortRecords();
    computeIdentities();
    return m_graph;
}

CacheGraph::GraphError CacheGraphBuilder::error(const char *code, size_t record, const QString &message) const
{
    return {QString::fromLatin1(code), Error{ErrorCode::Damaged, message}, static_cast<RecordId>(record)};
}

bool CacheGraphBuilder::isUsable(size_t layer) const
{
    return !m_usable || m_usable(static_cast<LayerId>(layer));
}

std::optional<CacheGraph::GraphError> CacheGraphBuilder::checkRecords()
{
    constexpr size_t kStepsBetweenChecks = 8192;
    size_t steps = 0;
    std::vector<Step> stack;
    for (size_t i = 0; i < m_config.records.size(); ++i) {
        if (m_visits[i] == Visit::Done) {
            continue;
        }
        if (m_visits[i] == Visit::Skipped) {
            // BuildKit remembers a skipped record as nil, and takes nil for a record that is still being read.
            return error(
                "random-record", i,
                QStringLiteral("invalid looping record: %1 has a \"random:\" digest and is an input of another")
                    .arg(recordPlace(i)));
        }
        m_visits[i] = Visit::Open;
        stack.push_back({i});
        while (!stack.empty()) {
            if (++steps % kStepsBetweenChecks == 0) {
                if (auto alive = m_context.checkpoint(); !alive) {
                    return GraphError{QStringLiteral("cancelled"), std::move(alive).error(), {}};
                }
            }
            auto finished = advance(stack);
            if (!finished) {
                return std::move(finished).error();
            }
            if (!*finished) {
                continue;
            }
            const size_t record = stack.back().record;
            if (auto wrong = checkResults(record)) {
                return wrong;
            }
            if (m_config.records[record].digest.startsWith(kRandomPrefix)) {
                m_visits[record] = Visit::Skipped;
            } else {
                if (auto wrong = checkLinks(record)) {
                    return wrong;
                }
                m_visits[record] = Visit::Done;
            }
            stack.pop_back();
        }
    }
    return std::nullopt;
}

tl::expected<bool, CacheGraph::GraphError> CacheGraphBuilder::advance(std::vector<Step> &stack)
{
    Step &step = stack.back();
    const auto &inputs = m_config.records[step.record].inputs;
    while (step.slot < inputs.size()) {
        const auto &slot = inputs[step.slot];
        if (slot.empty()) {
            return tl::unexpected(error("empty-input", step.record,
                                        QStringLiteral("invalid empty input for record %1: %2.inputs[%3] has no link")
                                            .arg(step.record)
                                            .arg(recordPlace(step.record))
                                            .arg(step.slot)));
        }
        if (step.alternative == slot.size()) {
            ++step.slot;
            step.alternative = 0;
            continue;
        }
        const qint64 link = slot[step.alternative].link;
        // Built for messages only: this is the inner loop.
        const auto place = [record = step.record, slot = step.slot, alternative = step.alternative] {
            return QStringLiteral("%1.inputs[%2][%3]").arg(recordPlace(record)).arg(slot).arg(alternative);
        };
        if (link < 0 || static_cast<size_t>(link) >= m_config.records.size()) {
            return tl::unexpected(
                error("invalid-record-id", step.record,
                      QStringLiteral("invalid record ID: %1: %2 links to it, and there are %3 records")
                          .arg(link)
                          .arg(place())
                          .arg(m_config.records.size())));
        }
        const auto target = static_cast<size_t>(link);
        ++step.alternative;
        switch (m_visits[target]) {
        case Visit::None:
            m_visits[target] = Visit::Open;
            stack.push_back({target}); // invalidates `step`
            return false;
        case Visit::Done:
            break;
        case Visit::Skipped:
            return tl::unexpected(
                error("random-record", step.record,
                      QStringLiteral("invalid looping record: %1 links to %2, whose \"random:\" digest "
                                     "makes BuildKit skip it")
                          .arg(place(), recordPlace(target))));
        case Visit::Open:
            return tl::unexpected(
                error("looping-record", step.record,
                      QStringLiteral("invalid looping record: %1 links to %2").arg(place(), recordPlace(target))));
        }
    }
    return true;
}

CacheGraphBuilder::Chain CacheGraphBuilder::chainState(qint64 layer)
{
    std::vector<size_t> way;
    Chain state = Chain::Unknown;
    for (qint64 at = layer; state == Chain::Unknown;) {
        if (at < 0 || static_cast<size_t>(at) >= m_chains.size()) {
            state = Chain::BadIndex;
            break;
        }
        const auto i = static_cast<size_t>(at);
        if (m_chains[i] == Chain::Open) {
            state = Chain::Looping;
        } else if (m_chains[i] != Chain::Unknown) {
            state = m_chains[i];
        } else if (!isUsable(i)) {
            // BuildKit looks no further down than the first layer that the manifest lacks.
            m_chains[i] = state = Chain::Dropped;
        } else {
            m_chains[i] = Chain::Open;
            way.push_back(i);
            at = m_config.layers[i].parent;
            if (at == -1) {
                state = Chain::Usable;
            }
        }
    }
    for (const size_t i : way) {
        m_chains[i] = state;
    }
    return state;
}

CacheGraph::GraphError CacheGraphBuilder::chainError(Chain state, size_t record, const QString &place,
                                                     qint64 layer) const
{
    if (state == Chain::Looping) {
        return error("looping-layer", record,
                     QStringLiteral("invalid looping layer: the parents of layers[%1] come back to it or to each other "
                                    "(%2)")
                         .arg(layer)
                         .arg(place));
    }
    // Walk again for the index that is out of range; the way is finite, since no loop was met.
    qint64 at = layer;
    QString holder = place;
    while (at >= 0 && static_cast<size_t>(at) < m_config.layers.size()) {
        holder = QStringLiteral("layers[%1].parent").arg(at);
        at = m_config.layers[static_cast<size_t>(at)].parent;
    }
    return error("invalid-layer-index", record,
                 QStringLiteral("invalid layer index %1: %2 names it, and there are %3 layers")
                     .arg(at)
                     .arg(holder)
                     .arg(m_config.layers.size()));
}

std::optional<CacheGraph::GraphError> CacheGraphBuilder::checkResults(size_t record)
{
    const ConfigRecord &data = m_config.records[record];
    for (size_t i = 0; i < data.results.size(); ++i) {
        const qint64 layer = data.results[i].layer;
        const Chain state = chainState(layer);
        if (state == Chain::Looping || state == Chain::BadIndex) {
            return chainError(state, record, QStringLiteral("%1.layers[%2]").arg(recordPlace(record)).arg(i), layer);
        }
    }
    for (size_t i = 0; i < data.chains.size(); ++i) {
        for (const qint64 layer : data.chains[i].layers) {
            if (layer < 0 || static_cast<size_t>(layer) >= m_config.layers.size()) {
                return chainError(Chain::BadIndex, record,
                                  QStringLiteral("%1.chains[%2]").arg(recordPlace(record)).arg(i), layer);
            }
            if (!isUsable(static_cast<size_t>(layer))) {
                break; // the result is dropped; what follows is not looked at
            }
        }
    }
    return std::nullopt;
}

std::optional<CacheGraph::GraphError> CacheGraphBuilder::checkLinks(size_t record) const
{
    for (size_t slot = 0; slot < m_config.records[record].inputs.size(); ++slot) {
        for (const ConfigInput &input : m_config.records[record].inputs[slot]) {
            if (m_visits[static_cast<size_t>(input.link)] == Visit::Skipped) {
                return error("random-record", record,
                             QStringLiteral("failed to add record %1: invalid dependency: %2.inputs[%3] links to %4, "
                                            "whose \"random:\" digest makes BuildKit skip it")
                                 .arg(record)
                                 .arg(recordPlace(record))
                                 .arg(slot)
                                 .arg(recordPlace(static_cast<size_t>(input.link))));
            }
        }
    }
    return std::nullopt;
}

void CacheGraphBuilder::addLayers()
{
    m_graph->m_parents.reserve(m_config.layers.size());
    for (const ConfigLayer &layer : m_config.layers) {
        m_graph->m_parents.push_back(layer.parent);
    }
    const size_t count = m_config.layers.size();
    std::vector<LayerId> withParent;
    for (size_t i = 0; i < count; ++i) {
        const qint64 parent = m_config.layers[i].parent;
        if (parent >= 0 && static_cast<size_t>(parent) < count) {
            withParent.push_back(static_cast<LayerId>(i));
        }
    }
    groupBy(count, withParent, m_graph->m_firstChild, m_graph->m_children,
            [this](LayerId id) { return static_cast<size_t>(m_config.layers[index(id)].parent); });
}

void CacheGraphBuilder::addLinks()
{
    m_graph->m_records.resize(m_config.records.size());
    for (size_t i = 0; i < m_config.records.size(); ++i) {
        CacheGraph::RecordData &data = m_graph->m_records[i];
        data.firstLink = static_cast<std::uint32_t>(m_graph->m_links.size());
        data.slotCount = static_cast<std::uint32_t>(m_config.records[i].inputs.size());
        data.skipped = m_visits[i] == Visit::Skipped;
        for (size_t slot = 0; slot < m_config.records[i].inputs.size(); ++slot) {
            for (const ConfigInput &input : m_config.records[i].inputs[slot]) {
                m_graph->m_links.push_back(
                    {static_cast<RecordId>(input.link), static_cast<std::uint32_t>(slot), input.selector});
            }
        }
        data.linkCount = static_cast<std::uint32_t>(m_graph->m_links.size()) - data.firstLink;
    }
}

void CacheGraphBuilder::addResults()
{
    struct Made {
        LayerId layer;
        RecordId record;
    };
    std::vector<Made> made;
    m_graph->m_firstExplicit.reserve(m_config.records.size());
    for (size_t i = 0; i < m_config.records.size(); ++i) {
        CacheGraph::RecordData &data = m_graph->m_records[i];
        data.firstResult = static_cast<std::uint32_t>(m_graph->m_results.size());
        m_graph->m_firstExplicit.push_back(static_cast<std::uint32_t>(m_graph->m_explicitChains.size()));
        for (const ConfigResult &result : m_config.records[i].results) {
            m_graph->m_results.push_back(
                {static_cast<LayerId>(result.layer), -1, result.createdAt, chainState(result.layer) == Chain::Usable});
        }
        for (size_t c = 0; c < m_config.records[i].chains.size(); ++c) {
            const ConfigChain &chain = m_config.records[i].chains[c];
            CacheGraph::ResultRef ref{std::nullopt, static_cast<std::int32_t>(c), chain.createdAt,
                                      !chain.layers.empty()};
            std::vector<LayerId> layers;
            for (const qint64 layer : chain.layers) {
                // Past a layer that the manifest lacks BuildKit checks nothing, so an index may lead nowhere here.
                if (layer < 0 || static_cast<size_t>(layer) >= m_config.layers.size()) {
                    break;
                }
                layers.push_back(static_cast<LayerId>(layer));
                ref.usable = ref.usable && isUsable(static_cast<size_t>(layer));
            }
            if (!layers.empty()) {
                ref.top = layers.back();
            }
            m_graph->m_explicitChains.push_back(std::move(layers));
            m_graph->m_results.push_back(std::move(ref));
        }
        data.resultCount = static_cast<std::uint32_t>(m_graph->m_results.size()) - data.firstResult;
        for (size_t r = data.firstResult; r < m_graph->m_results.size(); ++r) {
            const auto &top = m_graph->m_results[r].top;
            const bool again = !made.empty() && top && made.back().layer == *top && index(made.back().record) == i;
            if (top && !again) {
                made.push_back({*top, static_cast<RecordId>(i)});
            }
        }
    }
    std::vector<Made> grouped;
    groupBy(m_config.layers.size(), made, m_graph->m_firstMade, grouped, [](const Made &m) { return index(m.layer); });
    m_graph->m_made.reserve(grouped.size());
    for (const Made &m : grouped) {
        m_graph->m_made.push_back(m.record);
    }
}

void CacheGraphBuilder::addDependents()
{
    struct Edge {
        RecordId source;
        RecordId dependent;
    };
    std::vector<Edge> edges;
    std::vector<RecordId> sources;
    for (size_t i = 0; i < m_graph->m_records.size(); ++i) {
        sources.clear();
        for (const CacheGraph::Link &link : m_graph->inputs(static_cast<RecordId>(i))) {
            sources.push_back(link.source);
        }
        std::sort(sources.begin(), sources.end());
        sources.erase(std::unique(sources.begin(), sources.end()), sources.end());
        for (const RecordId source : sources) {
            edges.push_back({source, static_cast<RecordId>(i)});
        }
    }
    std::vector<std::uint32_t> offsets;
    std::vector<Edge> grouped;
    groupBy(m_graph->m_records.size(), edges, offsets, grouped, [](const Edge &e) { return index(e.source); });
    m_graph->m_dependents.reserve(grouped.size());
    for (const Edge &edge : grouped) {
        m_graph->m_dependents.push_back(edge.dependent);
    }
    for (size_t i = 0; i < m_graph->m_records.size(); ++i) {
        m_graph->m_records[i].firstDependent = offsets[i];
        m_graph->m_records[i].dependentCount = offsets[i + 1] - offsets[i];
    }
}

std::vector<std::uint32_t> CacheGraphBuilder::depths() const
{
    // Kahn's order from the roots; a record's depth is one more than that of its deepest input.
    const size_t count = m_graph->m_records.size();
    std::vector<std::uint32_t> depth(count, 0);
    std::vector<std::uint32_t> waiting(count, 0);
    std::vector<RecordId> ready;
    for (size_t i = 0; i < count; ++i) {
        for (const RecordId dependent : m_graph->dependents(static_cast<RecordId>(i))) {
            ++waiting[index(dependent)];
        }
    }
    for (size_t i = 0; i < count; ++i) {
        if (waiting[i] == 0) {
            ready.push_back(static_cast<RecordId>(i));
        }
    }
    while (!ready.empty()) {
        const RecordId id = ready.back();
        ready.pop_back();
        for (const RecordId dependent : m_graph->dependents(id)) {
            depth[index(dependent)] = std::max(depth[index(dependent)], depth[index(id)] + 1);
            if (--waiting[index(dependent)] == 0) {
                ready.push_back(dependent);
            }
        }
    }
    return depth;
}

void CacheGraphBuilder::sortRecords()
{
    const std::vector<std::uint32_t> depth = depths();
    std::vector<RecordId> starts = m_graph->leaves();
    std::stable_sort(starts.begin(), starts.end(),
                     [&](RecordId a, RecordId b) { return depth[index(a)] > depth[index(b)]; });
    struct Open {
        RecordId record;
        std::uint32_t next = 0;
    };
    std::vector<bool> seen(m_graph->m_records.size(), false);
    std::vector<Open> stack;
    m_graph->m_order.reserve(m_graph->m_records.size());
    for (const RecordId start : starts) {
        seen[index(start)] = true;
        stack.push_back({start});
        while (!stack.empty()) {
            Open &open = stack.back();
            const auto links = m_graph->inputs(open.record);
            if (open.next == links.size()) {
                m_graph->m_order.push_back(open.record);
                stack.pop_back();
                continue;
            }
            const RecordId source = links[open.next++].source;
            if (!seen[index(source)]) {
                seen[index(source)] = true;
                stack.push_back({source}); // invalidates `open`
            }
        }
    }
}

void CacheGraphBuilder::computeIdentities()
{
    std::vector<QByteArray> alternatives;
    for (const RecordId id : m_graph->m_order) {
        Hasher hasher;
        hasher.add(m_config.records[index(id)].digest);
        const auto links = m_graph->inputs(id);
        for (size_t i = 0; i < links.size();) {
            alternatives.clear();
            const std::uint32_t slot = links[i].slot;
            for (; i < links.size() && links[i].slot == slot; ++i) {
                alternatives.push_back(m_graph->identity(links[i].source) + links[i].selector);
            }
            // The order of alternatives within a slot means nothing.
            std::sort(alternatives.begin(), alternatives.end());
            hasher.add(QByteArrayView("\0slot", 5));
            for (const QByteArray &alternative : alternatives) {
                hasher.add(QByteArrayView("\0", 1));
                hasher.add(alternative);
            }
        }
        m_graph->m_records[index(id)].identity = hasher.finish().bytes();
    }
}

} // namespace cachalot
