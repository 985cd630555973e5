#include "core/cache/cachedraft.h"

#include "core/cache/rfc3339.h"
#include "core/content/hasher.h"

#include <QDateTime>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <map>
#include <numeric>

namespace cachalot
{
namespace
{

/// Which of two results BuildKit would keep: the newer one.
bool isNewer(const QByteArray &a, const QByteArray &b)
{
    const QDateTime timeA = parseTime(a);
    const QDateTime timeB = parseTime(b);
    if (timeA.isValid() != timeB.isValid()) {
        return timeA.isValid();
    }
    return timeA.isValid() && timeA > timeB;
}

/// The newest usable result of a record, as layers of its own cache.
std::optional<DraftResult> bestResult(const PlatformCache &cache, size_t source, RecordId id,
                                      const LayerAvailable &available)
{
    std::optional<DraftResult> best;
    for (const CacheGraph::ResultRef &result : cache.graph->results(id)) {
        if (!result.usable || (best && !isNewer(result.createdAt, best->createdAt))) {
            continue;
        }
        DraftResult candidate;
        candidate.createdAt = result.createdAt;
        for (const LayerId layer : cache.graph->layersOf(id, result)) {
            candidate.chain.push_back({source, layer});
        }
        const bool isWhole = !available || std::all_of(candidate.chain.begin(), candidate.chain.end(), available);
        if (!candidate.chain.empty() && isWhole) {
            best = std::move(candidate);
        }
    }
    return best;
}

QString labelOf(const PlatformCache &cache, RecordId id)
{
    return index(id) < cache.recordLabels.size() ? cache.recordLabels[index(id)] : QString();
}

/// sortConfig of v1/utils.go; what that leaves to chance (records that compare as equal) stays in its order.
class RecordOrder
{
public:
    explicit RecordOrder(const std::vector<ConfigRecord> &records) : m_records(records) {}

    bool operator()(size_t a, size_t b) const
    {
        const ConfigRecord &left = m_records[a];
        const ConfigRecord &right = m_records[b];
        if (left.digest != right.digest) {
            return left.digest < right.digest;
        }
        if (left.inputs.size() != right.inputs.size()) {
            return left.inputs.size() < right.inputs.size();
        }
        for (size_t slot = 0; slot < left.inputs.size(); ++slot) {
            if (left.inputs[slot].size() != right.inputs[slot].size()) {
                return left.inputs[slot].size() < right.inputs[slot].size();
            }
            for (size_t i = 0; i < left.inputs[slot].size(); ++i) {
                const ConfigInput &inputA = left.inputs[slot][i];
                const ConfigInput &inputB = right.inputs[slot][i];
                if (inputA.selector != inputB.selector) {
                    return inputA.selector < inputB.selector;
                }
                const QByteArray &digestA = m_records[static_cast<size_t>(inputA.link)].digest;
                const QByteArray &digestB = m_records[static_cast<size_t>(inputB.link)].digest;
                if (digestA != digestB) {
                    return digestA < digestB;
                }
            }
        }
        return false;
    }

private:
    const std::vector<ConfigRecord> &m_records;
};

void sortRecords(std::vector<ConfigRecord> &records)
{
    std::vector<size_t> order(records.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), RecordOrder(records));
    std::vector<qint64> newIndex(records.size());
    for (size_t i = 0; i < order.size(); ++i) {
        newIndex[order[i]] = static_cast<qint64>(i);
    }
    std::vector<ConfigRecord> sorted;
    sorted.reserve(records.size());
    for (const size_t i : order) {
        ConfigRecord &record = sorted.emplace_back(std::move(records[i]));
        for (std::vector<ConfigInput> &slot : record.inputs) {
            for (ConfigInput &input : slot) {
                input.link = newIndex[static_cast<size_t>(input.link)];
            }
            std::stable_sort(slot.begin(), slot.end(), [](const ConfigInput &a, const ConfigInput &b) {
                return a.link != b.link ? a.link < b.link : a.selector < b.selector;
            });
        }
    }
    records = std::move(sorted);
}

/// Layers as a tree of blobs upon blobs.
class LayerTreeWriter
{
public:
    /// The position of the chain's last layer.
    [[nodiscard]] size_t add(const std::vector<LayerOrigin> &chain, const CacheDraft::BlobOf &blobOf)
    {
        qint64 parent = -1;
        for (const LayerOrigin &origin : chain) {
            const QByteArray blob = blobOf(origin).toString().toLatin1();
            const auto [at, isNew] = m_byKey.try_emplace({parent, blob}, m_layers.size());
            if (isNew) {
                ConfigLayer layer;
                layer.blob = blob;
                layer.parent = parent;
                m_layers.push_back(std::move(layer));
                m_origins.push_back(origin);
            }
            parent = static_cast<qint64>(at->second);
        }
        return static_cast<size_t>(parent);
    }

    /// Sorts by blob and then by the parent's position, as it was; hands out where each went.
    [[nodiscard]] std::vector<qint64> finish(CacheDraft::Written &written)
    {
        std::vector<size_t> order(m_layers.size());
        std::iota(order.begin(), order.end(), size_t(0));
        // BuildKit compares positions that depend on its order of walking; the parents' own chains do not.
        const std::vector<QByteArray> keys = chainKeys();
        std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
            return m_layers[a].blob != m_layers[b].blob ? m_layers[a].blob < m_layers[b].blob : keys[a] < keys[b];
        });
        std::vector<qint64> newIndex(m_layers.size());
        for (size_t i = 0; i < order.size(); ++i) {
            newIndex[order[i]] = static_cast<qint64>(i);
        }
        for (const size_t i : order) {
            ConfigLayer layer = m_layers[i];
            layer.parent = layer.parent < 0 ? -1 : newIndex[static_cast<size_t>(layer.parent)];
            written.config.layers.push_back(std::move(layer));
            written.origins.push_back(m_origins[i]);
        }
        return newIndex;
    }

private:
    [[nodiscard]] std::vector<QByteArray> chainKeys() const
    {
        std::vector<QByteArray> keys;
        keys.reserve(m_layers.size());
        for (const ConfigLayer &layer : m_layers) { // parents come before their children
            keys.push_back(layer.parent < 0 ? QByteArray()
                                            : digestOf(keys[static_cast<size_t>(layer.parent)] +
                                                       m_layers[static_cast<size_t>(layer.parent)].blob)
                                                  .bytes());
        }
        return keys;
    }
    std::map<std::pair<qint64, QByteArray>, size_t> m_byKey;
    std::vector<ConfigLayer> m_layers;
    std::vector<LayerOrigin> m_origins;
};

/// Finds the same layers of several caches, and the blob that is to stand for them.
class LayerUnion
{
public:
    explicit LayerUnion(std::span<const PlatformCache *const> sources) : m_sources(sources) {}

    /// The key of a chain's last layer; all of its layers become known.
    [[nodiscard]] QByteArray add(const std::vector<LayerOrigin> &chain)
    {
        QByteArray key;
        for (const LayerOrigin &origin : chain) {
            const CacheLayer &layer = layerOf(origin);
            key = digestOf(key + (layer.diffID ? layer.diffID->toString().toLatin1() : layer.blob)).bytes();
            const auto at = m_best.constFind(key);
            if (at == m_best.constEnd() || isBetter(origin, *at)) {
                m_best.insert(key, origin);
            }
        }
        return key;
    }

    /// The same chain with the best blobs that are known.
    [[nodiscard]] std::vector<LayerOrigin> best(const std::vector<LayerOrigin> &chain) const
    {
        std::vector<LayerOrigin> result;
        QByteArray key;
        for (const LayerOrigin &origin : chain) {
            const CacheLayer &layer = layerOf(origin);
            key = digestOf(key + (layer.diffID ? layer.diffID->toString().toLatin1() : layer.blob)).bytes();
            result.push_back(m_best.value(key, origin));
        }
        return result;
    }

private:
    [[nodiscard]] const CacheLayer &layerOf(const LayerOrigin &origin) const
    {
        return m_sources[origin.source]->layers[index(origin.layer)];
    }
    [[nodiscard]] bool isBetter(const LayerOrigin &a, const LayerOrigin &b) const
    {
        const Descriptor &left = layerOf(a).descriptor;
        const Descriptor &right = layerOf(b).descriptor;
        if (left.size != right.size) {
            return right.size < 0 || (left.size >= 0 && left.size < right.size);
        }
        return left.digest < right.digest;
    }

    std::span<const PlatformCache *const> m_sources;
    QHash<QByteArray, LayerOrigin> m_best;
};

/// A record of the union while it is being made.
struct Candidate {
    size_t source = 0;
    RecordId id{};
    std::optional<DraftResult> result;
    QByteArray chainKey;
    QString label;
};

} // namespace

std::vector<LayerOrigin> CacheDraft::layers() const
{
    std::vector<LayerOrigin> all;
    for (const DraftRecord &record : records) {
        if (record.result) {
            all.insert(all.end(), record.result->chain.begin(), record.result->chain.end());
        }
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

CacheDraft::Written CacheDraft::write(const BlobOf &blobOf) const
{
    Written written;
    LayerTreeWriter tree;
    written.config.records.reserve(records.size());
    for (const DraftRecord &draft : records) {
        ConfigRecord &record = written.config.records.emplace_back();
        record.digest = draft.digest;
        record.inputs = draft.inputs;
        record.extra = draft.extra;
        if (draft.result) {
            ConfigResult &result = record.results.emplace_back();
            result.layer = static_cast<qint64>(tree.add(draft.result->chain, blobOf));
            result.createdAt = draft.result->createdAt;
        }
    }
    const std::vector<qint64> newIndex = tree.finish(written);
    for (ConfigRecord &record : written.config.records) {
        for (ConfigResult &result : record.results) {
            result.layer = newIndex[static_cast<size_t>(result.layer)];
        }
    }
    sortRecords(written.config.records);
    return written;
}

CacheDraft draftOf(const PlatformCache &cache, const LayerAvailable &available)
{
    CacheDraft draft;
    const CacheGraph &graph = *cache.graph;
    std::vector<qint64> newIndex(graph.recordCount(), -1);
    for (size_t i = 0; i < graph.recordCount(); ++i) {
        const auto id = static_cast<RecordId>(i);
        if (graph.isSkipped(id)) {
            continue;
        }
        newIndex[i] = static_cast<qint64>(draft.records.size());
        const ConfigRecord &original = cache.cacheConfig.records[i];
        DraftRecord &record = draft.records.emplace_back();
        record.digest = original.digest;
        record.inputs = original.inputs;
        record.extra = original.extra;
        record.label = labelOf(cache, id);
        record.result = bestResult(cache, 0, id, available);
    }
    for (DraftRecord &record : draft.records) {
        for (std::vector<ConfigInput> &slot : record.inputs) {
            for (ConfigInput &input : slot) {
                input.link = newIndex[static_cast<size_t>(input.link)];
            }
        }
    }
    return draft;
}

MergedDraft mergeCaches(std::span<const PlatformCache *const> sources, const LayerAvailable &available)
{
    MergedDraft merged;
    merged.shares.resize(sources.size());
    LayerUnion layers(sources);
    QMap<QByteArray, Candidate> byIdentity; // sorted: the order of the sources must not matter
    for (size_t source = 0; source < sources.size(); ++source) {
        const PlatformCache &cache = *sources[source];
        for (size_t i = 0; i < cache.graph->recordCount(); ++i) {
            const auto id = static_cast<RecordId>(i);
            if (cache.graph->isSkipped(id)) {
                continue;
            }
            std::optional<DraftResult> result = bestResult(cache, source, id, available);
            const QByteArray key = result ? layers.add(result->chain) : QByteArray();
            auto at = byIdentity.find(cache.graph->identity(id));
            if (at == byIdentity.end()) {
                at = byIdentity.insert(cache.graph->identity(id), {source, id, {}, {}, {}});
                ++merged.shares[source].records;
            }
            Candidate &best = *at;
            if (best.label.isEmpty()) {
                best.label = labelOf(cache, id);
            }
            const bool isBetter =
                result && (!best.result || isNewer(result->createdAt, best.result->createdAt) ||
                           (!isNewer(best.result->createdAt, result->createdAt) && key < best.chainKey));
            if (isBetter) {
                best.result = std::move(result);
                best.chainKey = key;
            }
        }
    }
    QHash<QByteArray, qint64> positions;
    for (auto at = byIdentity.cbegin(); at != byIdentity.cend(); ++at) {
        positions.insert(at.key(), positions.size());
    }
    for (const Candidate &candidate : std::as_const(byIdentity)) {
        const PlatformCache &cache = *sources[candidate.source];
        const ConfigRecord &original = cache.cacheConfig.records[index(candidate.id)];
        DraftRecord &record = merged.draft.records.emplace_back();
        record.digest = original.digest;
        record.inputs = original.inputs;
        record.extra = original.extra;
        record.label = candidate.label;
        for (std::vector<ConfigInput> &slot : record.inputs) {
            for (ConfigInput &input : slot) {
                input.link = positions.value(cache.graph->identity(static_cast<RecordId>(input.link)));
            }
            std::stable_sort(slot.begin(), slot.end(), [](const ConfigInput &a, const ConfigInput &b) {
                return a.link != b.link ? a.link < b.link : a.selector < b.selector;
            });
        }
        if (candidate.result) {
            ++merged.shares[candidate.result->chain.back().source].results;
            record.result = DraftResult{layers.best(candidate.result->chain), candidate.result->createdAt};
        }
    }
    QSet<Digest> counted;
    for (const LayerOrigin &origin : merged.draft.layers()) {
        const Descriptor &blob = sources[origin.source]->layers[index(origin.layer)].descriptor;
        SourceShare &share = merged.shares[origin.source];
        ++share.layers;
        if (!counted.contains(blob.digest)) {
            counted.insert(blob.digest);
            share.layerBytes += std::max<qint64>(blob.size, 0);
        }
    }
    return merged;
}

} // namespace cachalot
