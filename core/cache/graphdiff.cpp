#include "core/cache/graphdiff.h"

#include <QHash>

#include <algorithm>

namespace cachalot
{
namespace
{

QString layerKey(const CacheLayer &layer)
{
    return layer.diffID ? layer.diffID->toString() : QString::fromUtf8(layer.blob);
}

/// The label that tells something: the first that is not empty.
QString betterLabel(const QString &known, const QString &other)
{
    return known.isEmpty() ? other : known;
}

void addLayers(const PlatformCache &cache, QHash<QString, size_t> &byKey, std::vector<LayerMatch> &matches,
               std::optional<qint64> LayerMatch::*bytes, std::vector<LayerId> LayerMatch::*ids)
{
    for (size_t i = 0; i < cache.layers.size(); ++i) {
        const CacheLayer &layer = cache.layers[i];
        const QString key = layerKey(layer);
        auto at = byKey.find(key);
        if (at == byKey.end()) {
            at = byKey.insert(key, matches.size());
            matches.emplace_back().key = key;
        }
        LayerMatch &match = matches[*at];
        match.label = betterLabel(match.label, layer.label);
        const qint64 size = std::max<qint64>(layer.descriptor.size, 0);
        match.*bytes = std::min((match.*bytes).value_or(size), size);
        (match.*ids).push_back(static_cast<LayerId>(i));
    }
}

int rankOf(const LayerMatch &match)
{
    if (match.bytesA && match.bytesB) {
        return 0;
    }
    return match.bytesA ? 1 : 2;
}

std::vector<LayerMatch> matchLayers(const PlatformCache &a, const PlatformCache &b)
{
    std::vector<LayerMatch> matches;
    QHash<QString, size_t> byKey;
    addLayers(a, byKey, matches, &LayerMatch::bytesA, &LayerMatch::inA);
    addLayers(b, byKey, matches, &LayerMatch::bytesB, &LayerMatch::inB);
    std::stable_sort(matches.begin(), matches.end(), [](const LayerMatch &x, const LayerMatch &y) {
        if (rankOf(x) != rankOf(y)) {
            return rankOf(x) < rankOf(y);
        }
        return x.bytesA.value_or(x.bytesB.value_or(0)) > y.bytesA.value_or(y.bytesB.value_or(0));
    });
    return matches;
}

CacheDiff::LayerSums sumLayers(const std::vector<LayerMatch> &matches)
{
    CacheDiff::LayerSums sums;
    for (const LayerMatch &match : matches) {
        switch (rankOf(match)) {
        case 0:
            ++sums.commonCount;
            sums.commonBytesA += *match.bytesA;
            sums.commonBytesB += *match.bytesB;
            break;
        case 1:
            ++sums.onlyACount;
            sums.onlyABytes += *match.bytesA;
            break;
        default:
            ++sums.onlyBCount;
            sums.onlyBBytes += *match.bytesB;
            break;
        }
    }
    return sums;
}

using RecordsByIdentity = QHash<QByteArray, RecordId>;

RecordsByIdentity recordsByIdentity(const PlatformCache &cache)
{
    RecordsByIdentity found;
    if (cache.graph) {
        found.reserve(static_cast<qsizetype>(cache.graph->recordCount()));
        for (const RecordId id : cache.graph->topologicalOrder()) {
            // Records that are the same twice over are one to BuildKit; one with a result is worth more.
            const auto at = found.constFind(cache.graph->identity(id));
            if (at == found.constEnd() || (!cache.graph->isRestorable(*at) && cache.graph->isRestorable(id))) {
                found.insert(cache.graph->identity(id), id);
            }
        }
    }
    return found;
}

QString recordLabel(const PlatformCache &cache, RecordId id)
{
    return index(id) < cache.recordLabels.size() ? cache.recordLabels[index(id)] : QString();
}

qint64 resultBytes(const PlatformCache &cache, RecordId id)
{
    for (const CacheGraph::ResultRef &result : cache.graph->results(id)) {
        if (result.usable && result.top) {
            return std::max<qint64>(cache.layers[index(*result.top)].descriptor.size, 0);
        }
    }
    return 0;
}

/// One side's share of a step.
void fillA(StepMatch &step, const PlatformCache &cache, RecordId id)
{
    step.inA = id;
    step.resultInA = cache.graph->isRestorable(id);
    step.digest = cache.cacheConfig.records[index(id)].digest;
    step.label = betterLabel(step.label, recordLabel(cache, id));
    step.bytes = resultBytes(cache, id);
}

void fillB(StepMatch &step, const PlatformCache &cache, RecordId id)
{
    step.inB = id;
    step.resultInB = cache.graph->isRestorable(id);
    step.digest = cache.cacheConfig.records[index(id)].digest;
    step.label = betterLabel(step.label, recordLabel(cache, id));
    if (!step.resultInA) {
        step.bytes = resultBytes(cache, id);
    }
}

/// The steps that only B has, by the common step that they follow in B's order; those before any under an empty key.
QHash<QByteArray, std::vector<RecordId>> ownStepsOfB(const PlatformCache &b, const RecordsByIdentity &inA,
                                                     const RecordsByIdentity &inB)
{
    QHash<QByteArray, std::vector<RecordId>> own;
    if (!b.graph) {
        return own;
    }
    QByteArray previous;
    for (const RecordId id : b.graph->topologicalOrder()) {
        const QByteArray &identity = b.graph->identity(id);
        if (inA.contains(identity)) {
            previous = identity;
        } else if (inB.value(identity) == id) {
            own[previous].push_back(id);
        }
    }
    return own;
}

std::vector<StepMatch> matchSteps(const PlatformCache &a, const PlatformCache &b)
{
    const RecordsByIdentity inA = recordsByIdentity(a);
    const RecordsByIdentity inB = recordsByIdentity(b);
    const auto own = ownStepsOfB(b, inA, inB);
    std::vector<StepMatch> steps;
    const auto addOwn = [&](const QByteArray &after) {
        for (const RecordId id : own.value(after)) {
            fillB(steps.emplace_back(), b, id);
        }
    };
    addOwn({});
    if (a.graph) {
        for (const RecordId id : a.graph->topologicalOrder()) {
            const QByteArray &identity = a.graph->identity(id);
            if (inA.value(identity) != id) {
                continue;
            }
            StepMatch &step = steps.emplace_back();
            fillA(step, a, id);
            if (const auto other = inB.constFind(identity); other != inB.constEnd()) {
                fillB(step, b, *other);
            }
            addOwn(identity);
        }
    }
    return steps;
}

} // namespace

bool CacheDiff::isEqual() const
{
    return layerSums.onlyACount == 0 && layerSums.onlyBCount == 0 && recordSums.onlyA == 0 && recordSums.onlyB == 0 &&
           resultSums.onlyA == 0 && resultSums.onlyB == 0;
}

CacheDiff diff(const PlatformCache &a, const PlatformCache &b)
{
    CacheDiff diff;
    diff.layers = matchLayers(a, b);
    diff.layerSums = sumLayers(diff.layers);
    diff.steps = matchSteps(a, b);
    for (const StepMatch &step : diff.steps) {
        ++(step.inA && step.inB ? diff.recordSums.common : step.inA ? diff.recordSums.onlyA : diff.recordSums.onlyB);
        if (step.resultInA) {
            ++(step.resultInB ? diff.resultSums.both : diff.resultSums.onlyA);
        } else {
            ++(step.resultInB ? diff.resultSums.onlyB : diff.resultSums.neither);
        }
    }
    return diff;
}

} // namespace cachalot
