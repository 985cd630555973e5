#include "app/cli/copyanswer.h"

#include "app/cli/jsonwriter.h"
#include "app/cli/phrases.h"
#include "app/cli/texttable.h"
#include "core/base/format.h"

#include <algorithm>

namespace cachalot::cli
{
namespace
{

using Action = PlannedBlob::Action;

QString actionPhrase(Action action)
{
    switch (action) {
    case Action::There:
        return QStringLiteral("is there");
    case Action::Copy:
        return QStringLiteral("copy");
    case Action::Mount:
        return QStringLiteral("mount");
    case Action::Reencode:
        break;
    }
    return QStringLiteral("re-encode");
}

QString reasonPhrase(LeftOutResult::Reason reason)
{
    return reason == LeftOutResult::Reason::Min ? QStringLiteral("not in the image (mode=min)")
                                                : QStringLiteral("a layer of it is missing in the source");
}

QString blobs(qint64 count)
{
    return counted(count, QStringLiteral("blob"), QStringLiteral("blobs"));
}

/// "10 blobs copied, 3 blobs were there".
QString outcome(const CopyReport &report)
{
    QStringList parts;
    const auto add = [&parts](qint64 count, const QString &what) {
        if (count > 0) {
            parts += blobs(count) + u' ' + what;
        }
    };
    add(report.blobsCopied, QStringLiteral("copied"));
    add(report.blobsReencoded, QStringLiteral("re-encoded"));
    add(report.blobsMounted, QStringLiteral("mounted"));
    add(report.blobsSkipped, QStringLiteral("there already"));
    return parts.join(QStringLiteral(", "));
}

void printShares(Output &out, const CopyPlan &plan)
{
    for (size_t i = 0; i < plan.shares.size(); ++i) {
        const SourceShare &share = plan.shares[i];
        const QString platform = plan.caches[i]->platform;
        out.printLine(QStringLiteral("  source %1%2 adds %3, %4, %5 (%6)")
                          .arg(i + 1)
                          .arg(platform.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(printable(platform)),
                               counted(share.records, QStringLiteral("record"), QStringLiteral("records")),
                               counted(share.results, QStringLiteral("result"), QStringLiteral("results")),
                               counted(share.layers, QStringLiteral("layer"), QStringLiteral("layers")),
                               formatBytes(share.layerBytes)));
    }
}

} // namespace

void printPlan(Output &out, const QString &destination, const CopyPlan &plan)
{
    out.printLine(QStringLiteral("would write %1 and %2 of %3 to %4, as %5")
                      .arg(counted(plan.layers, QStringLiteral("layer"), QStringLiteral("layers")),
                           counted(plan.results, QStringLiteral("result"), QStringLiteral("results")),
                           counted(plan.records, QStringLiteral("record"), QStringLiteral("records")),
                           printable(destination), formatPhrase(plan.format)));
    out.printLine(QStringLiteral("%1 to read; %2 there already")
                      .arg(formatBytes(plan.bytesToRead), formatBytes(plan.bytesThere)));
    printShares(out, plan);
    if (!plan.leftOut.empty()) {
        out.printLine(QStringLiteral("left out: %1, %2")
                          .arg(counted(static_cast<qint64>(plan.leftOut.size()), QStringLiteral("result"),
                                       QStringLiteral("results")),
                               formatBytes(plan.leftOutBytes)));
    }
    TextTable table({{QStringLiteral("blob")},
                     {QStringLiteral("size"), TextTable::Align::Right},
                     {QStringLiteral("what")},
                     {QStringLiteral("step"), TextTable::Align::Left, TextTable::Fit::Elastic}});
    for (const PlannedBlob &blob : plan.blobs) {
        table.addRow({blob.descriptor.digest.toShortString(), formatBytes(std::max<qint64>(blob.descriptor.size, 0)),
                      actionPhrase(blob.action), blob.label});
    }
    for (const LeftOutResult &result : plan.leftOut) {
        table.addRow({result.topLayer.toShortString(), QString(), reasonPhrase(result.reason),
                      result.label.isEmpty() ? shortDigest(QString::fromUtf8(result.record)) : result.label});
    }
    out.print(table.toString(out.terminal()));
}

void writePlanJson(Output &out, const QString &destination, const CopyPlan &plan, const MoreMembers &more)
{
    JsonWriter json(out);
    json.beginObject();
    json.key("schemaVersion").number(1);
    json.key("dryRun").boolean(true);
    json.key("destination").text(destination);
    json.key("format").text(cacheFormatName(plan.format));
    json.key("layers").number(plan.layers);
    json.key("records").number(plan.records);
    json.key("results").number(plan.results);
    json.key("bytesToRead").number(plan.bytesToRead);
    json.key("bytesThere").number(plan.bytesThere);
    json.key("bytesToMount").number(plan.bytesToMount);
    json.key("bytesLeftOut").number(plan.leftOutBytes);
    json.key("sources").beginArray();
    for (size_t i = 0; i < plan.shares.size(); ++i) {
        json.beginObject();
        json.key("platform").textOrNull(plan.caches[i]->platform);
        json.key("records").number(plan.shares[i].records);
        json.key("results").number(plan.shares[i].results);
        json.key("layers").number(plan.shares[i].layers);
        json.key("bytes").number(plan.shares[i].layerBytes);
        json.end();
    }
    json.end();
    json.key("blobs").beginArray();
    for (const PlannedBlob &blob : plan.blobs) {
        json.beginObject();
        json.key("digest").digest(blob.descriptor.digest);
        json.key("size").number(blob.descriptor.size);
        json.key("action").text(actionName(blob.action));
        json.key("label").textOrNull(blob.label);
        json.end();
    }
    json.end();
    json.key("leftOut").beginArray();
    for (const LeftOutResult &result : plan.leftOut) {
        json.beginObject();
        json.key("record").text(QString::fromUtf8(result.record));
        json.key("reason").text(result.reason == LeftOutResult::Reason::Min ? u"min" : u"missing");
        json.key("label").textOrNull(result.label);
        json.end();
    }
    json.end();
    if (more) {
        more(json);
    }
    json.end();
}

void printCopyReport(Output &out, const QString &destination, const CopyReport &report)
{
    out.printLine(QStringLiteral("%1 in %2: %3; %4 read, %5 written in %6 s")
                      .arg(counted(report.layers, QStringLiteral("layer"), QStringLiteral("layers")),
                           printable(destination), outcome(report), formatBytes(report.bytesRead),
                           formatBytes(report.bytesWritten), QString::number(report.time.count(), 'f', 1)));
    if (!report.manifest.digest.isNull()) {
        out.printLine(report.manifest.digest.toString());
    }
}

void writeCopyReportJson(Output &out, const QString &destination, const CopyReport &report, const MoreMembers &more)
{
    JsonWriter json(out);
    json.beginObject();
    json.key("schemaVersion").number(1);
    json.key("destination").text(destination);
    json.key("manifest").digest(report.manifest.digest);
    json.key("layers").number(report.layers);
    json.key("blobsCopied").number(report.blobsCopied);
    json.key("blobsSkipped").number(report.blobsSkipped);
    json.key("blobsMounted").number(report.blobsMounted);
    json.key("blobsReencoded").number(report.blobsReencoded);
    json.key("bytesRead").number(report.bytesRead);
    json.key("bytesWritten").number(report.bytesWritten);
    json.key("seconds").seconds(report.time.count());
    if (more) {
        more(json);
    }
    json.end();
}

} // namespace cachalot::cli
