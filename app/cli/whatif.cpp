#include "app/cli/whatif.h"

#include "app/cli/jsonwriter.h"
#include "app/cli/opencache.h"
#include "app/cli/phrases.h"
#include "app/cli/texttable.h"
#include "core/base/format.h"
#include "core/cache/chains.h"
#include "core/cache/minforecast.h"
#include "core/transfer/compressionforecast.h"

#include <cmath>

namespace cachalot::cli
{
namespace
{

using Align = TextTable::Align;
using Fit = TextTable::Fit;

QString layerCount(qint64 count)
{
    return counted(count, QStringLiteral("layer"), QStringLiteral("layers"));
}

QString labelOf(const PlatformCache &cache, RecordId id)
{
    return index(id) < cache.recordLabels.size() ? cache.recordLabels[index(id)] : QString();
}

void printMin(Output &out, const PlatformCache &cache, const MinForecast &min)
{
    const auto results = min.resultsKept + static_cast<qint64>(min.lost.size());
    out.printLine(QStringLiteral("min would hold %1 (%2) and drop %3 (%4); of %5, %6 would no longer be CACHED")
                      .arg(layerCount(min.layersKept), formatBytes(min.bytesKept), layerCount(min.layersDropped),
                           formatBytes(min.bytesDropped),
                           counted(results, QStringLiteral("step that can be restored"),
                                   QStringLiteral("steps that can be restored")),
                           formatCount(static_cast<qint64>(min.lost.size()))));
    TextTable table({{QStringLiteral("NO LONGER CACHED"), Align::Left, Fit::Elastic}, {QStringLiteral("DIGEST")}});
    for (const RecordId id : min.lost) {
        table.addRow({labelOf(cache, id), shortDigest(QString::fromUtf8(cache.cacheConfig.records[index(id)].digest))});
    }
    if (!table.isEmpty()) {
        out.printLine();
        out.print(table.toString(out.terminal()));
    }
}

QString rateText(double bytesPerSecond)
{
    return bytesPerSecond > 0 ? formatBytes(std::llround(bytesPerSecond)) + QStringLiteral("/s") : QString();
}

QString secondsText(double seconds)
{
    constexpr double kShort = 10;
    return seconds <= 0 ? QString() : QStringLiteral("%1 s").arg(seconds, 0, 'f', seconds < kShort ? 2 : 0);
}

QString changeText(qint64 bytes, qint64 now)
{
    constexpr double kPercent = 100;
    if (now <= 0) {
        return {};
    }
    const double change = (static_cast<double>(bytes) / static_cast<double>(now) - 1) * kPercent;
    return QStringLiteral("%1%2 %").arg(change < 0 ? QString() : QStringLiteral("+")).arg(change, 0, 'f', 1);
}

void printCompression(Output &out, const CompressionForecast &forecast)
{
    out.printLine(forecast.isMeasured
                      ? QStringLiteral("Packed anew, all of %1 (%2 as they are, %3 unpacked):")
                            .arg(layerCount(forecast.layers), formatBytes(forecast.storedBytes),
                                 formatBytes(forecast.unpackedBytes))
                      : QStringLiteral("Estimated from %1 of %2 (%3 as they are, about %4 unpacked):")
                            .arg(formatBytes(forecast.sampledBytes), layerCount(forecast.layers),
                                 formatBytes(forecast.storedBytes), formatBytes(forecast.unpackedBytes)));
    if (forecast.reach) {
        out.printLine(QStringLiteral("Only the first %1 of each layer were looked at: what lies behind may be other")
                          .arg(formatBytes(*forecast.reach)));
    }
    out.printLine();
    TextTable table({{QStringLiteral("COMPRESSION")},
                     {QStringLiteral("SIZE"), Align::Right},
                     {QStringLiteral("± (95 %)"), Align::Right},
                     {QStringLiteral("CHANGE"), Align::Right},
                     {QStringLiteral("PACKS"), Align::Right},
                     {QStringLiteral("UNPACKS"), Align::Right},
                     {QStringLiteral("PACKING ALL"), Align::Right},
                     {QStringLiteral("UNPACKING ALL"), Align::Right},
                     {{}, Align::Left, Fit::Elastic}});
    for (const PackingForecast &packing : forecast.packings) {
        if (packing.trouble) {
            table.addRow(
                {packing.packing.name(), QStringLiteral("-"), {}, {}, {}, {}, {}, {}, packing.trouble->message});
            continue;
        }
        table.addRow({packing.packing.name(), formatBytes(packing.bytes),
                      forecast.isMeasured ? QString() : formatBytes(packing.margin),
                      changeText(packing.bytes, forecast.storedBytes), rateText(packing.packRate),
                      rateText(packing.unpackRate), secondsText(forecast.packSeconds(packing)),
                      secondsText(forecast.unpackSeconds(packing))});
    }
    out.print(table.toString(out.terminal()));
    out.printLine();
    out.printLine(QStringLiteral("Times are of one core of this machine."));
}

void writeSet(JsonWriter &json, const char *key, qint64 layers, qint64 bytes)
{
    json.key(key).beginObject();
    json.key("layers").number(layers);
    json.key("bytes").number(bytes);
    json.end();
}

void writeMin(JsonWriter &json, const PlatformCache &cache, const MinForecast &min)
{
    json.beginObject();
    writeSet(json, "kept", min.layersKept, min.bytesKept);
    writeSet(json, "dropped", min.layersDropped, min.bytesDropped);
    json.key("records").number(min.records);
    json.key("resultsKept").number(min.resultsKept);
    json.key("stepsLost").beginArray();
    for (const RecordId id : min.lost) {
        json.beginObject();
        json.key("record").number(static_cast<qint64>(index(id)));
        json.key("digest").text(QString::fromUtf8(cache.cacheConfig.records[index(id)].digest));
        json.key("label").textOrNull(labelOf(cache, id));
        json.end();
    }
    json.end();
    json.end();
}

std::optional<qint64> rate(double bytesPerSecond)
{
    return bytesPerSecond > 0 ? std::optional<qint64>(std::llround(bytesPerSecond)) : std::nullopt;
}

void writeCompression(JsonWriter &json, const CompressionForecast &forecast)
{
    json.beginObject();
    json.key("measured").boolean(forecast.isMeasured);
    json.key("layers").number(forecast.layers);
    json.key("storedBytes").number(forecast.storedBytes);
    json.key("unpackedBytes").number(forecast.unpackedBytes);
    json.key("unpackedMargin").number(forecast.unpackedMargin);
    json.key("sampledBytes").number(forecast.sampledBytes);
    json.key("sampledLayers").number(forecast.sampledLayers);
    json.key("sampledWindows").number(forecast.windows);
    json.key("windows").number(forecast.population);
    json.key("reach").number(forecast.reach);
    json.key("packings").beginArray();
    for (const PackingForecast &packing : forecast.packings) {
        const bool isKnown = !packing.trouble;
        json.beginObject();
        json.key("compression").text(compressionName(packing.packing.to));
        json.key("level").number(packing.packing.level ? std::optional<qint64>(*packing.packing.level) : std::nullopt);
        json.key("bytes").number(isKnown ? std::optional(packing.bytes) : std::nullopt);
        json.key("margin").number(isKnown ? std::optional(packing.margin) : std::nullopt);
        json.key("packBytesPerSecond").number(rate(packing.packRate));
        json.key("unpackBytesPerSecond").number(rate(packing.unpackRate));
        json.key("problem").textOrNull(isKnown ? QString() : packing.trouble->message);
        json.end();
    }
    json.end();
    json.end();
}

} // namespace

Result<ExitCode> runWhatIf(CommandContext &context, const QString &what)
{
    const QString name = context.arguments.operand(0);
    CACHALOT_ASSIGN(const OpenedCache opened, loadOnePlatform(context, name));
    const PlatformCache &cache = opened.platform();
    std::optional<MinForecast> min;
    std::optional<CompressionForecast> compression;
    if (what != u"compression") {
        if (!cache.graph) {
            const auto problems = opened.snapshot.allProblems();
            return fail(ErrorCode::Damaged,
                        QStringLiteral("%1: %2").arg(name, problems.empty() ? QStringLiteral("it holds no cache")
                                                                            : problems.front().message));
        }
        min = forecastMin(cache);
    }
    if (what != u"min") {
        CACHALOT_ASSIGN(compression, forecastCompression(*opened.backend, cache, distinctLayers(cache), usualPackings(),
                                                         {}, context.operation));
    }
    if (!context.wantsJson()) {
        if (min) {
            printMin(context.out, cache, *min);
        }
        if (min && compression) {
            context.out.printLine();
        }
        if (compression) {
            printCompression(context.out, *compression);
        }
        return ExitCode::Done;
    }
    JsonWriter json(context.out);
    json.beginObject();
    json.key("schemaVersion").number(1);
    json.key("cache").text(opened.snapshot.spec);
    json.key("min");
    if (min) {
        writeMin(json, cache, *min);
    } else {
        json.null();
    }
    json.key("compression");
    if (compression) {
        writeCompression(json, *compression);
    } else {
        json.null();
    }
    json.end();
    return ExitCode::Done;
}

} // namespace cachalot::cli
