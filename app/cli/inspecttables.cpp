#include "app/cli/inspecttables.h"

#include "app/cli/phrases.h"
#include "app/cli/texttable.h"
#include "core/base/format.h"

#include <QStringList>

namespace cachalot::cli
{
namespace
{

using Align = TextTable::Align;
using Fit = TextTable::Fit;

QString descriptorText(const Descriptor &descriptor)
{
    QStringList parts;
    parts += descriptor.digest.isNull() ? QStringLiteral("(no digest)") : descriptor.digest.toString();
    if (descriptor.size >= 0) {
        parts += formatBytes(descriptor.size);
    }
    return parts.join(QStringLiteral(", "));
}

QString layersText(const CacheTotals &totals)
{
    QStringList parts{counted(totals.uniqueBlobs, QStringLiteral("blob"), QStringLiteral("blobs")),
                      QStringLiteral("%1 bytes").arg(formatCount(totals.blobBytes))};
    if (totals.uncompressedBytes) {
        parts += QStringLiteral("%1 unpacked").arg(formatCount(*totals.uncompressedBytes));
    }
    if (totals.duplicateLayers > 0) {
        parts += counted(totals.duplicateLayers, QStringLiteral("duplicate"), QStringLiteral("duplicates"));
    }
    return QStringLiteral("%1 (%2)").arg(formatCount(totals.layers), parts.join(QStringLiteral(", ")));
}

QString recordsText(const CacheTotals &totals)
{
    return QStringLiteral("%1 (%2 with a result, %3 restorable, %4)")
        .arg(formatCount(totals.records), formatCount(totals.recordsWithResults), formatCount(totals.recordsRestorable),
             counted(totals.links, QStringLiteral("link"), QStringLiteral("links")));
}

QString timesText(const CacheTotals &totals)
{
    const QString oldest = formatTime(totals.oldestResult);
    const QString newest = formatTime(totals.newestResult);
    if (oldest.isEmpty() || oldest == newest) {
        return oldest.isEmpty() ? QStringLiteral("unknown") : oldest;
    }
    return QStringLiteral("%1 to %2").arg(oldest, newest);
}

/// "3, 5|7": the records of each input, alternatives with a bar.
QString inputsText(const ConfigRecord &record)
{
    constexpr int kMaxLinks = 12;
    QString text;
    int links = 0;
    for (const auto &slot : record.inputs) {
        if (!text.isEmpty()) {
            text += QStringLiteral(", ");
        }
        bool isFirst = true;
        for (const ConfigInput &input : slot) {
            if (++links > kMaxLinks) {
                return text + QChar(0x2026);
            }
            if (!isFirst) {
                text += QLatin1Char('|');
            }
            text += QString::number(input.link);
            isFirst = false;
        }
    }
    return text;
}

struct RecordState {
    QString text;
    Tone tone = Tone::Plain;
    std::optional<qint64> bytes; ///< of the layer that the step itself made
};

RecordState stateOf(const PlatformCache &cache, size_t position)
{
    const ConfigRecord &record = cache.cacheConfig.records[position];
    if (!cache.graph) {
        const bool hasResult = !record.results.empty() || !record.chains.empty();
        return {hasResult ? QStringLiteral("result") : QStringLiteral("key only"), Tone::Plain, {}};
    }
    const auto id = static_cast<RecordId>(position);
    const auto results = cache.graph->results(id);
    if (cache.graph->isSkipped(id)) {
        return {QStringLiteral("skipped"), Tone::Warning, {}};
    }
    if (results.empty()) {
        return {QStringLiteral("key only"), Tone::Faint, {}};
    }
    if (!cache.graph->isRestorable(id)) {
        return {QStringLiteral("dropped"), Tone::Bad, {}};
    }
    for (const CacheGraph::ResultRef &result : results) {
        const auto layers = cache.graph->layersOf(id, result);
        if (result.usable && !layers.empty()) {
            return {QStringLiteral("restorable"), Tone::Good, cache.layers[index(layers.back())].descriptor.size};
        }
    }
    return {QStringLiteral("restorable"), Tone::Good, {}};
}

std::vector<size_t> recordOrder(const PlatformCache &cache)
{
    std::vector<size_t> order;
    if (cache.graph) {
        for (const RecordId id : cache.graph->topologicalOrder()) {
            order.push_back(index(id));
        }
    } else {
        for (size_t i = 0; i < cache.cacheConfig.records.size(); ++i) {
            order.push_back(i);
        }
    }
    return order;
}

} // namespace

void printFacts(Output &out, const CacheSnapshot &snapshot, const PlatformCache *platform, const CacheTotals &totals)
{
    TextTable table{std::vector<TextTable::Column>(2)};
    const auto add = [&table](const QString &name, const QString &value) {
        table.addRow({{name, Tone::Faint}, {value}});
    };
    add(QStringLiteral("cache"), snapshot.spec);
    add(QStringLiteral("format"),
        totals.bytesByCompression.empty()
            ? formatPhrase(snapshot.format)
            : QStringLiteral("%1, %2").arg(formatPhrase(snapshot.format), compressionPhrase(totals)));
    if (platform != nullptr && !platform->platform.isEmpty()) {
        add(QStringLiteral("platform"), platform->platform);
    }
    add(QStringLiteral("manifest"), descriptorText(platform == nullptr ? snapshot.manifest : platform->manifest));
    if (platform != nullptr && platform->config) {
        add(QStringLiteral("config"), descriptorText(*platform->config));
    }
    if (platform == nullptr || platform->readable) {
        add(QStringLiteral("layers"), layersText(totals));
        add(QStringLiteral("records"), recordsText(totals));
        add(QStringLiteral("results"), timesText(totals));
    }
    out.print(table.toString(out.terminal()));
}

Result<> printLayers(Output &out, const PlatformCache &cache, const OpContext &context)
{
    TextTable table({{QStringLiteral("LAYER"), Align::Right},
                     {QStringLiteral("ON"), Align::Right},
                     {QStringLiteral("SIZE"), Align::Right},
                     {QStringLiteral("PACKED")},
                     {QStringLiteral("RECORDS"), Align::Right},
                     {QStringLiteral("STEP"), Align::Left, Fit::Elastic},
                     {QStringLiteral("DIGEST")}});
    for (size_t i = 0; i < cache.layers.size(); ++i) {
        CACHALOT_TRY(context.checkpoint());
        const CacheLayer &layer = cache.layers[i];
        const qint64 size = layer.descriptor.size;
        table.addRow(
            {QString::number(i), layer.parent < 0 ? QStringLiteral("-") : QString::number(layer.parent),
             sizeText(size < 0 ? std::nullopt : std::optional(size)),
             layer.compression ? compressionName(*layer.compression) : QStringLiteral("?"),
             cache.graph ? QString::number(cache.graph->usedBy(static_cast<LayerId>(i)).size()) : QStringLiteral("?"),
             layer.label, shortDigest(QString::fromUtf8(layer.blob))});
    }
    out.printLine();
    out.print(table.toString(out.terminal()));
    return {};
}

Result<> printRecords(Output &out, const PlatformCache &cache, const OpContext &context)
{
    TextTable table({{QStringLiteral("RECORD"), Align::Right},
                     {QStringLiteral("RESULT")},
                     {QStringLiteral("SIZE"), Align::Right},
                     {QStringLiteral("STEP"), Align::Left, Fit::Elastic},
                     {QStringLiteral("DIGEST")},
                     {QStringLiteral("INPUTS"), Align::Left, Fit::Elastic}});
    for (const size_t i : recordOrder(cache)) {
        CACHALOT_TRY(context.checkpoint());
        const ConfigRecord &record = cache.cacheConfig.records[i];
        const RecordState state = stateOf(cache, i);
        table.addRow({QString::number(i),
                      {state.text, state.tone},
                      state.bytes ? sizeText(state.bytes) : QString(),
                      i < cache.recordLabels.size() ? cache.recordLabels[i] : QString(),
                      shortDigest(QString::fromUtf8(record.digest)),
                      inputsText(record)});
    }
    out.printLine();
    out.print(table.toString(out.terminal()));
    return {};
}

} // namespace cachalot::cli
