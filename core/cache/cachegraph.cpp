#include "core/cache/cachegraph.h"

#include "core/cache/graphbuilder.h"

#include <algorithm>

namespace cachalot
{

tl::expected<std::shared_ptr<const CacheGraph>, CacheGraph::GraphError>
CacheGraph::build(const CacheConfig &config, const LayerUsable &usable, const OpContext &context)
{
    return CacheGraphBuilder(config, usable, context).build();
}

std::span<const CacheGraph::Link> CacheGraph::inputs(RecordId id) const
{
    const RecordData &data = m_records[index(id)];
    return std::span(m_links).subspan(data.firstLink, data.linkCount);
}

size_t CacheGraph::slotCount(RecordId id) const
{
    return m_records[index(id)].slotCount;
}

std::span<const RecordId> CacheGraph::dependents(RecordId id) const
{
    const RecordData &data = m_records[index(id)];
    return std::span(m_dependents).subspan(data.firstDependent, data.dependentCount);
}

std::span<const CacheGraph::ResultRef> CacheGraph::results(RecordId id) const
{
    const RecordData &data = m_records[index(id)];
    return std::span(m_results).subspan(data.firstResult, data.resultCount);
}

bool CacheGraph::isSkipped(RecordId id) const
{
    return m_records[index(id)].skipped;
}

bool CacheGraph::isRestorable(RecordId id) const
{
    const auto all = results(id);
    return !isSkipped(id) && std::any_of(all.begin(), all.end(), [](const ResultRef &r) { return r.usable; });
}

const QByteArray &CacheGraph::identity(RecordId id) const
{
    return m_records[index(id)].identity;
}

std::optional<LayerId> CacheGraph::parent(LayerId id) const
{
    const qint64 parent = m_parents[index(id)];
    if (parent < 0 || static_cast<size_t>(parent) >= m_parents.size()) {
        return std::nullopt;
    }
    return static_cast<LayerId>(parent);
}

std::vector<LayerId> CacheGraph::chain(LayerId id) const
{
    std::vector<LayerId> chain{id};
    while (m_parents[index(chain.back())] != -1) {
        const auto below = parent(chain.back());
        // More layers than there are: they loop.
        if (!below || chain.size() > m_parents.size()) {
            return {};
        }
        chain.push_back(*below);
    }
    std::reverse(chain.begin(), chain.end());
    return chain;
}

std::vector<LayerId> CacheGraph::layersOf(RecordId record, const ResultRef &result) const
{
    if (result.chain >= 0) {
        return m_explicitChains[m_firstExplicit[index(record)] + static_cast<size_t>(result.chain)];
    }
    return result.top ? chain(*result.top) : std::vector<LayerId>{};
}

std::span<const RecordId> CacheGraph::madeBy(LayerId id) const
{
    const std::uint32_t first = m_firstMade[index(id)];
    return std::span(m_made).subspan(first, m_firstMade[index(id) + 1] - first);
}

std::vector<RecordId> CacheGraph::usedBy(LayerId id) const
{
    // Down the tree of children: every chain that ends in one of them passes through this layer. Each has one parent,
    // so only the start itself can come up again, where the parents loop.
    std::vector<LayerId> open{id};
    std::vector<RecordId> records;
    while (!open.empty()) {
        const LayerId layer = open.back();
        open.pop_back();
        for (const RecordId record : madeBy(layer)) {
            const auto all = results(record);
            const bool byParents = std::any_of(all.begin(), all.end(),
                                               [layer](const ResultRef &r) { return r.chain < 0 && r.top == layer; });
            if (byParents) {
                records.push_back(record);
            }
        }
        for (std::uint32_t i = m_firstChild[index(layer)]; i < m_firstChild[index(layer) + 1]; ++i) {
            if (m_children[i] != id) {
                open.push_back(m_children[i]);
            }
        }
    }
    if (!m_explicitChains.empty()) {
        for (size_t record = 0; record < m_records.size(); ++record) {
            const size_t first = m_firstExplicit[record];
            const size_t end = record + 1 < m_records.size() ? m_firstExplicit[record + 1] : m_explicitChains.size();
            for (size_t i = first; i < end; ++i) {
                if (std::find(m_explicitChains[i].begin(), m_explicitChains[i].end(), id) !=
                    m_explicitChains[i].end()) {
                    records.push_back(static_cast<RecordId>(record));
                }
            }
        }
    }
    std::sort(records.begin(), records.end());
    records.erase(std::unique(records.begin(), records.end()), records.end());
    return records;
}

std::vector<RecordId> CacheGraph::leaves() const
{
    std::vector<RecordId> found;
    for (size_t i = 0; i < m_records.size(); ++i) {
        if (m_records[i].dependentCount == 0) {
            found.push_back(static_cast<RecordId>(i));
        }
    }
    return found;
}

std::vector<RecordId> CacheGraph::roots() const
{
    std::vector<RecordId> found;
    for (size_t i = 0; i < m_records.size(); ++i) {
        if (m_records[i].linkCount == 0) {
            found.push_back(static_cast<RecordId>(i));
        }
    }
    return found;
}

} // namespace cachalot
