#include "app/cli/snapshotjson.h"

#include "app/cli/problemlist.h"
#include "core/cache/rfc3339.h"

namespace cachalot::cli
{
namespace
{

qint64 number(LayerId id)
{
    return static_cast<qint64>(index(id));
}

qint64 number(RecordId id)
{
    return static_cast<qint64>(index(id));
}

std::optional<qint64> known(qint64 size)
{
    return size >= 0 ? std::optional(size) : std::nullopt;
}

void writeLayer(JsonWriter &json, const PlatformCache &cache, size_t position)
{
    const CacheLayer &layer = cache.layers[position];
    json.beginObject();
    json.key("index").number(static_cast<qint64>(position));
    json.key("digest").textOrNull(QString::fromUtf8(layer.blob));
    json.key("parent").number(layer.parent);
    json.key("mediaType").textOrNull(layer.descriptor.mediaType);
    json.key("compression").textOrNull(layer.compression ? compressionName(*layer.compression) : QString());
    json.key("size").number(known(layer.descriptor.size));
    json.key("diffID").digest(layer.diffID.value_or(Digest()));
    json.key("createdAt").time(parseTime(layer.createdAt));
    json.key("usedBy");
    if (cache.graph) {
        json.beginArray();
        for (const RecordId record : cache.graph->usedBy(static_cast<LayerId>(position))) {
            json.number(number(record));
        }
        json.end();
    } else {
        json.null();
    }
    json.key("label").textOrNull(layer.label);
    json.key("inManifest").boolean(layer.inManifest);
    json.end();
}

void writeInputs(JsonWriter &json, const ConfigRecord &record)
{
    json.key("inputs").beginArray();
    for (const auto &slot : record.inputs) {
        json.beginArray();
        for (const ConfigInput &input : slot) {
            json.beginObject();
            json.key("link").number(input.link);
            json.key("selector").text(QString::fromUtf8(input.selector));
            json.end();
        }
        json.end();
    }
    json.end();
}

void writeResult(JsonWriter &json, const std::vector<qint64> &layers, QByteArrayView createdAt)
{
    json.beginObject();
    json.key("layers").beginArray();
    for (const qint64 layer : layers) {
        json.number(layer);
    }
    json.end();
    json.key("createdAt").time(parseTime(createdAt));
    json.end();
}

/// Whole chains where the graph is sound; what stands in the config where nobody can follow it.
void writeResults(JsonWriter &json, const PlatformCache &cache, size_t position)
{
    json.key("results").beginArray();
    if (cache.graph) {
        const auto id = static_cast<RecordId>(position);
        for (const CacheGraph::ResultRef &result : cache.graph->results(id)) {
            std::vector<qint64> layers;
            for (const LayerId layer : cache.graph->layersOf(id, result)) {
                layers.push_back(number(layer));
            }
            writeResult(json, layers, result.createdAt);
        }
    } else {
        const ConfigRecord &record = cache.cacheConfig.records[position];
        for (const ConfigResult &result : record.results) {
            writeResult(json, {result.layer}, result.createdAt);
        }
        for (const ConfigChain &chain : record.chains) {
            writeResult(json, chain.layers, chain.createdAt);
        }
    }
    json.end();
}

void writeRecord(JsonWriter &json, const PlatformCache &cache, size_t position)
{
    const ConfigRecord &record = cache.cacheConfig.records[position];
    json.beginObject();
    json.key("index").number(static_cast<qint64>(position));
    json.key("digest").textOrNull(QString::fromUtf8(record.digest));
    writeInputs(json, record);
    writeResults(json, cache, position);
    json.key("label").textOrNull(position < cache.recordLabels.size() ? cache.recordLabels[position] : QString());
    json.key("restorable")
        .boolean(cache.graph ? std::optional(cache.graph->isRestorable(static_cast<RecordId>(position)))
                             : std::nullopt);
    json.end();
}

void writeConfig(JsonWriter &json, const std::optional<Descriptor> &config)
{
    if (!config) {
        json.null();
        return;
    }
    json.beginObject();
    json.key("digest").digest(config->digest);
    json.key("size").number(known(config->size));
    json.key("mediaType").textOrNull(config->mediaType);
    json.end();
}

} // namespace

void writeDescriptor(JsonWriter &json, const Descriptor &descriptor)
{
    json.beginObject();
    json.key("digest").digest(descriptor.digest);
    json.key("mediaType").textOrNull(descriptor.mediaType);
    json.key("size").number(known(descriptor.size));
    json.end();
}

void writeTotals(JsonWriter &json, const CacheTotals &totals)
{
    json.key("layers").number(totals.layers);
    json.key("uniqueBlobs").number(totals.uniqueBlobs);
    json.key("blobBytes").number(totals.blobBytes);
    json.key("uncompressedBytes").number(totals.uncompressedBytes);
    json.key("records").number(totals.records);
    json.key("recordsWithResults").number(totals.recordsWithResults);
    json.key("links").number(totals.links);
    json.key("oldestResult").time(totals.oldestResult);
    json.key("newestResult").time(totals.newestResult);
    json.key("recordsRestorable").number(totals.recordsRestorable);
    json.key("duplicateLayers").number(totals.duplicateLayers);
    json.key("bytesByCompression").beginObject();
    for (const auto &[compression, bytes] : totals.bytesByCompression) {
        json.key(compressionName(compression).toLatin1().constData()).number(bytes);
    }
    json.end();
}

Result<> writePlatform(JsonWriter &json, const PlatformCache &cache, const std::vector<Problem> &problems,
                       const OpContext &context)
{
    json.key("manifest");
    writeDescriptor(json, cache.manifest);
    json.key("config");
    writeConfig(json, cache.config);
    json.key("totals").beginObject();
    writeTotals(json, totalsOf(cache));
    json.end();
    json.key("layers").beginArray();
    for (size_t i = 0; i < cache.layers.size(); ++i) {
        CACHALOT_TRY(context.checkpoint());
        writeLayer(json, cache, i);
    }
    json.end();
    json.key("records").beginArray();
    for (size_t i = 0; i < cache.cacheConfig.records.size(); ++i) {
        CACHALOT_TRY(context.checkpoint());
        writeRecord(json, cache, i);
    }
    json.end();
    json.key("problems");
    writeProblems(json, problems);
    return {};
}

} // namespace cachalot::cli
