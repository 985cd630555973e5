#include "app/cli/comparison.h"

#include "app/cli/phrases.h"
#include "app/cli/snapshotjson.h"
#include "app/cli/texttable.h"
#include "core/base/format.h"

#include <algorithm>

namespace cachalot::cli
{
namespace
{

using Align = TextTable::Align;
using Fit = TextTable::Fit;

/// What the two are called in the text: by their names, or A and B where those are the same.
struct Names {
    QString a;
    QString b;
};

Names namesOf(const Comparison &comparison)
{
    Names names{printable(comparison.a.snapshot.name), printable(comparison.b.snapshot.name)};
    if (names.a == names.b) {
        names = {QStringLiteral("A"), QStringLiteral("B")};
    }
    return names;
}

QString layerCount(qint64 count)
{
    return counted(count, QStringLiteral("layer"), QStringLiteral("layers"));
}

/// "; max alone has 7 layers (68.4 kB) and restores 7 of 22 steps", or nothing.
QString aloneClause(const QString &name, qint64 layers, qint64 bytes, qint64 results, qint64 steps)
{
    QStringList parts;
    if (layers > 0) {
        parts += QStringLiteral("has %1 (%2)").arg(layerCount(layers), formatBytes(bytes));
    }
    if (results > 0) {
        parts += QStringLiteral("restores %1 of %2")
                     .arg(formatCount(results), counted(steps, QStringLiteral("step"), QStringLiteral("steps")));
    }
    return parts.isEmpty() ? QString() : QStringLiteral("; %1 alone %2").arg(name, parts.join(QStringLiteral(" and ")));
}

QString sentence(const Comparison &comparison, const Names &names)
{
    const CacheDiff &diff = comparison.diff;
    const qint64 steps = diff.recordSums.common + diff.recordSums.onlyA + diff.recordSums.onlyB;
    if (diff.isEqual()) {
        return QStringLiteral("%1 and %2 hold the same: %3 and %4, of which %5 can be restored")
            .arg(names.a, names.b, layerCount(diff.layerSums.commonCount),
                 counted(steps, QStringLiteral("step"), QStringLiteral("steps")), formatCount(diff.resultSums.both));
    }
    return QStringLiteral("%1 and %2 share %3").arg(names.a, names.b, layerCount(diff.layerSums.commonCount)) +
           aloneClause(names.a, diff.layerSums.onlyACount, diff.layerSums.onlyABytes, diff.resultSums.onlyA, steps) +
           aloneClause(names.b, diff.layerSums.onlyBCount, diff.layerSums.onlyBBytes, diff.resultSums.onlyB, steps);
}

QString both(qint64 a, qint64 b)
{
    return a == b ? formatBytes(a) : QStringLiteral("%1 | %2").arg(formatBytes(a), formatBytes(b));
}

void printSums(Output &out, const CacheDiff &diff, const Names &names)
{
    TextTable table({{},
                     {QStringLiteral("IN BOTH"), Align::Right},
                     {QStringLiteral("ONLY %1").arg(names.a), Align::Right},
                     {QStringLiteral("ONLY %1").arg(names.b), Align::Right}});
    const auto add = [&table](const QString &name, const QString &common, const QString &a, const QString &b) {
        table.addRow({{name, Tone::Faint}, common, a, b});
    };
    const auto &layers = diff.layerSums;
    add(QStringLiteral("layers"), formatCount(layers.commonCount), formatCount(layers.onlyACount),
        formatCount(layers.onlyBCount));
    add(QStringLiteral("bytes"), both(layers.commonBytesA, layers.commonBytesB), formatBytes(layers.onlyABytes),
        formatBytes(layers.onlyBBytes));
    add(QStringLiteral("records"), formatCount(diff.recordSums.common), formatCount(diff.recordSums.onlyA),
        formatCount(diff.recordSums.onlyB));
    add(QStringLiteral("restorable"), formatCount(diff.resultSums.both), formatCount(diff.resultSums.onlyA),
        formatCount(diff.resultSums.onlyB));
    out.print(table.toString(out.terminal()));
}

void printLayerTable(Output &out, const CacheDiff &diff, const Names &names)
{
    TextTable table({{QStringLiteral("ONLY IN")},
                     {QStringLiteral("SIZE"), Align::Right},
                     {QStringLiteral("STEP"), Align::Left, Fit::Elastic},
                     {QStringLiteral("DIFFID")}});
    for (const LayerMatch &layer : diff.layers) {
        if (layer.bytesA && layer.bytesB) {
            continue;
        }
        table.addRow({layer.bytesA ? names.a : names.b, sizeText(layer.bytesA ? layer.bytesA : layer.bytesB),
                      layer.label, shortDigest(layer.key)});
    }
    if (!table.isEmpty()) {
        out.printLine();
        out.print(table.toString(out.terminal()));
    }
}

TextTable::Cell stateCell(bool isThere, bool hasResult)
{
    if (hasResult) {
        return {QStringLiteral("restorable"), Tone::Good};
    }
    return isThere ? TextTable::Cell(QStringLiteral("key only"), Tone::Faint) : TextTable::Cell(QStringLiteral("-"));
}

void printStepTable(Output &out, const CacheDiff &diff, const Names &names)
{
    TextTable table({{names.a},
                     {names.b},
                     {QStringLiteral("SIZE"), Align::Right},
                     {QStringLiteral("STEP"), Align::Left, Fit::Elastic},
                     {QStringLiteral("DIGEST")}});
    for (const StepMatch &step : diff.steps) {
        if (step.inA.has_value() == step.inB.has_value() && step.resultInA == step.resultInB) {
            continue;
        }
        table.addRow({stateCell(step.inA.has_value(), step.resultInA), stateCell(step.inB.has_value(), step.resultInB),
                      step.resultInA || step.resultInB ? formatBytes(step.bytes) : QString(), step.label,
                      shortDigest(QString::fromUtf8(step.digest))});
    }
    if (!table.isEmpty()) {
        out.printLine();
        out.print(table.toString(out.terminal()));
    }
}

void writeSide(JsonWriter &json, const OpenedCache &cache)
{
    json.beginObject();
    json.key("cache").text(cache.snapshot.spec);
    writeTotals(json, totalsOf(cache.platform()));
    json.end();
}

void writeOnly(JsonWriter &json, qint64 count, qint64 bytes)
{
    json.beginObject();
    json.key("count").number(count);
    json.key("bytes").number(bytes);
    json.end();
}

std::optional<qint64> position(std::optional<RecordId> record)
{
    return record ? std::optional(static_cast<qint64>(index(*record))) : std::nullopt;
}

void writeStep(JsonWriter &json, const StepMatch &step)
{
    json.beginObject();
    json.key("digest").textOrNull(QString::fromUtf8(step.digest));
    json.key("label").textOrNull(step.label);
    json.key("inA").boolean(step.inA.has_value());
    json.key("inB").boolean(step.inB.has_value());
    json.key("resultInA").boolean(step.resultInA);
    json.key("resultInB").boolean(step.resultInB);
    json.key("bytes").number(step.bytes);
    json.key("recordA").number(position(step.inA));
    json.key("recordB").number(position(step.inB));
    json.end();
}

} // namespace

void printComparison(Output &out, const Comparison &comparison, ComparisonTables tables)
{
    const Names names = namesOf(comparison);
    out.printLine(sentence(comparison, names));
    out.printLine();
    if (names.a == u"A") {
        TextTable legend{std::vector<TextTable::Column>(2)};
        legend.addRow({{names.a, Tone::Faint}, comparison.a.snapshot.spec});
        legend.addRow({{names.b, Tone::Faint}, comparison.b.snapshot.spec});
        out.print(legend.toString(out.terminal()));
        out.printLine();
    }
    printSums(out, comparison.diff, names);
    if (tables.layers) {
        printLayerTable(out, comparison.diff, names);
    }
    if (tables.records) {
        printStepTable(out, comparison.diff, names);
    }
}

Result<> writeComparison(Output &out, const Comparison &comparison, const OpContext &context)
{
    const CacheDiff &diff = comparison.diff;
    JsonWriter json(out);
    json.beginObject();
    json.key("schemaVersion").number(1);
    json.key("a");
    writeSide(json, comparison.a);
    json.key("b");
    writeSide(json, comparison.b);
    json.key("layers").beginObject();
    json.key("common").beginObject();
    json.key("count").number(diff.layerSums.commonCount);
    json.key("bytesA").number(diff.layerSums.commonBytesA);
    json.key("bytesB").number(diff.layerSums.commonBytesB);
    json.end();
    json.key("onlyA");
    writeOnly(json, diff.layerSums.onlyACount, diff.layerSums.onlyABytes);
    json.key("onlyB");
    writeOnly(json, diff.layerSums.onlyBCount, diff.layerSums.onlyBBytes);
    json.end();
    json.key("records").beginObject();
    json.key("common").number(diff.recordSums.common);
    json.key("onlyA").number(diff.recordSums.onlyA);
    json.key("onlyB").number(diff.recordSums.onlyB);
    json.end();
    json.key("results").beginObject();
    json.key("both").number(diff.resultSums.both);
    json.key("onlyA").number(diff.resultSums.onlyA);
    json.key("onlyB").number(diff.resultSums.onlyB);
    json.key("neither").number(diff.resultSums.neither);
    json.end();
    json.key("steps").beginArray();
    for (const StepMatch &step : diff.steps) {
        CACHALOT_TRY(context.checkpoint());
        writeStep(json, step);
    }
    json.end();
    json.end();
    return {};
}

} // namespace cachalot::cli
