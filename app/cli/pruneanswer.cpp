#include "app/cli/pruneanswer.h"

#include "app/cli/jsonwriter.h"
#include "app/cli/phrases.h"
#include "app/cli/texttable.h"
#include "core/base/format.h"

namespace cachalot::cli
{
namespace
{

using Align = TextTable::Align;
using Fit = TextTable::Fit;

/// A list for people ends somewhere; --json has all of it.
constexpr size_t kShownItems = 50;

QString cachesText(qint64 count)
{
    return counted(count, QStringLiteral("cache"), QStringLiteral("caches"));
}

QString blobsText(qint64 count)
{
    return counted(count, QStringLiteral("blob"), QStringLiteral("blobs"));
}

QString ageOf(const StoredItem &item, const PrunePlan &plan)
{
    return item.changedAt.isValid() ? formatAge(item.changedAt, plan.madeAt) : QStringLiteral("?");
}

QString fatePhrase(BlobFate fate)
{
    switch (fate) {
    case BlobFate::Orphaned:
        return QStringLiteral("No cache needs it");
    case BlobFate::Freed:
        return QStringLiteral("Only caches that go need it");
    case BlobFate::Leftover:
        return QStringLiteral("An upload that was given up");
    case BlobFate::Superseded:
        return QStringLiteral("A newer one has replaced it");
    case BlobFate::Young:
        return QStringLiteral("Too young: an export may be about to name it");
    case BlobFate::Uploading:
        return QStringLiteral("An upload that may still be running");
    case BlobFate::Live:
    case BlobFate::Shared:
    case BlobFate::Pinned:
    case BlobFate::Spared:
    case BlobFate::Foreign:
        break;
    }
    return blobFateName(fate);
}

void printTotals(Output &out, const PrunePlan &plan)
{
    QStringList parts;
    for (const BlobFate fate :
         {BlobFate::Live, BlobFate::Shared, BlobFate::Pinned, BlobFate::Orphaned, BlobFate::Freed, BlobFate::Superseded,
          BlobFate::Leftover, BlobFate::Spared, BlobFate::Young, BlobFate::Uploading, BlobFate::Foreign}) {
        const Tally &tally = plan.tally(fate);
        if (tally.count > 0) {
            parts += QStringLiteral("%1 %2 (%3)")
                         .arg(formatCount(tally.count), blobFateName(fate), formatBytes(tally.bytes));
        }
    }
    out.printLine(QStringLiteral("The store holds: %1.")
                      .arg(parts.isEmpty() ? QStringLiteral("nothing") : parts.join(QStringLiteral(", "))));
}

void printCaches(Output &out, const PrunePlan &plan)
{
    if (plan.caches.empty()) {
        return;
    }
    TextTable table({{QStringLiteral("CACHE"), Align::Left, Fit::Elastic},
                     {QStringLiteral("")},
                     {QStringLiteral("SIZE"), Align::Right},
                     {QStringLiteral("ONLY ITS"), Align::Right},
                     {QStringLiteral("WHY")}});
    for (const PlannedCache &cache : plan.caches) {
        const bool isRemoved = cache.action == PruneAction::Remove;
        table.addRow({{printable(plan.rootOf(cache).id.name), isRemoved ? Tone::Bad : Tone::Plain},
                      isRemoved ? QStringLiteral("remove") : QStringLiteral("keep"),
                      formatBytes(cache.needs.bytes),
                      formatBytes(cache.exclusive.bytes),
                      printable(cache.reason)});
    }
    out.printLine();
    out.print(table.toString(out.terminal()));
}

void printItems(Output &out, const PrunePlan &plan)
{
    if (plan.items.empty()) {
        return;
    }
    TextTable table({{QStringLiteral("BLOB"), Align::Left, Fit::Elastic},
                     {QStringLiteral("SIZE"), Align::Right},
                     {QStringLiteral("AGE"), Align::Right},
                     {QStringLiteral("")},
                     {QStringLiteral("WHY")}});
    for (size_t i = 0; i < std::min(plan.items.size(), kShownItems); ++i) {
        const PlannedItem &planned = plan.items[i];
        const StoredItem &item = planned.item;
        table.addRow({item.digest.isNull() ? printable(item.key) : item.digest.toShortString(), formatBytes(item.size),
                      ageOf(item, plan), goes(planned.fate) ? QStringLiteral("delete") : QStringLiteral("keep"),
                      fatePhrase(planned.fate)});
    }
    out.printLine();
    out.print(table.toString(out.terminal()));
    if (plan.items.size() > kShownItems) {
        out.printLine(QStringLiteral("… and %1 more (--json lists all)")
                          .arg(formatCount(static_cast<qint64>(plan.items.size() - kShownItems))));
    }
}

void printAdvice(Output &out, const PrunePlan &plan)
{
    for (const StoreAdvice &advice : plan.traits.advice) {
        out.printLine();
        out.printLine(advice.text);
        if (!advice.command.isEmpty()) {
            out.printLine(QStringLiteral("  ") + advice.command);
        }
    }
}

void writeTally(JsonWriter &json, const Tally &tally)
{
    json.beginObject();
    json.key("count").number(tally.count);
    json.key("bytes").number(tally.bytes);
    json.end();
}

void writeCaches(JsonWriter &json, const PrunePlan &plan)
{
    json.beginArray();
    for (const PlannedCache &cache : plan.caches) {
        const StoreRoot &root = plan.rootOf(cache);
        json.beginObject();
        json.key("name").text(root.id.name);
        json.key("action").text(cache.action == PruneAction::Remove ? u"remove" : u"keep");
        json.key("reason").text(cache.reason);
        json.key("manifest").digest(root.id.manifest);
        json.key("blobs").number(cache.needs.count);
        json.key("bytes").number(cache.needs.bytes);
        json.key("onlyItsBlobs").number(cache.exclusive.count);
        json.key("onlyItsBytes").number(cache.exclusive.bytes);
        json.key("createdAt").time(root.createdAt);
        json.key("changedAt").time(root.changedAt);
        json.key("usedAt").time(root.usedAt);
        json.end();
    }
    json.end();
}

void writeSkipped(JsonWriter &json, const PrunePlan &plan, const PruneReport *report)
{
    json.beginArray();
    const auto add = [&json](const Digest &digest, const QString &name, const QString &reason) {
        json.beginObject();
        json.key("digest").digest(digest);
        json.key("reason").text(reason);
        json.key("name").textOrNull(name);
        json.end();
    };
    for (const PlannedItem &planned : plan.items) {
        if (!goes(planned.fate)) {
            add(planned.item.digest, planned.item.digest.isNull() ? planned.item.key : QString(),
                fatePhrase(planned.fate));
        }
    }
    if (report != nullptr) {
        for (const SkippedItem &skipped : report->skipped) {
            add(skipped.digest, skipped.name, skipped.reason);
        }
    }
    json.end();
}

} // namespace

QString pruneSentence(const PrunePlan &plan)
{
    const Tally freed = plan.freed();
    const qint64 caches = plan.cachesToRemove();
    QStringList parts;
    if (caches > 0) {
        parts += cachesText(caches);
    }
    if (plan.traits.listsBlobs && freed.count > 0) {
        parts += blobsText(freed.count);
    }
    if (parts.isEmpty()) {
        return QStringLiteral("Nothing to delete");
    }
    return plan.traits.listsBlobs
               ? QStringLiteral("Delete %1, free %2").arg(parts.join(QStringLiteral(" and ")), formatBytes(freed.bytes))
               : QStringLiteral("Delete %1; the registry will free %2 in %3 when it collects")
                     .arg(parts.join(QStringLiteral(" and ")), formatBytes(freed.bytes), blobsText(freed.count));
}

void printPrunePlan(Output &out, const QString &store, const PrunePlan &plan)
{
    out.printLine(QStringLiteral("%1: %2.").arg(printable(store), pruneSentence(plan)));
    printTotals(out, plan);
    printCaches(out, plan);
    printItems(out, plan);
}

void printPruneReport(Output &out, const QString &store, const PrunePlan &plan, const PruneReport &report)
{
    const QString blobs = blobsText(report.blobsRemoved);
    const auto caches = static_cast<qint64>(report.cachesRemoved.size());
    QString sentence = caches > 0 ? QStringLiteral("%1 deleted").arg(cachesText(caches)) : QString();
    if (plan.traits.listsBlobs) {
        sentence += sentence.isEmpty() ? QString() : QStringLiteral(", ");
        sentence += QStringLiteral("%1 deleted, %2 freed").arg(blobs, formatBytes(report.bytesFreed));
    } else if (caches > 0) {
        sentence += QStringLiteral("; %1 in %2 will be freed").arg(formatBytes(report.bytesFreed), blobs);
    } else {
        sentence = QStringLiteral("nothing to delete");
    }
    const Tally &young = plan.tally(BlobFate::Young);
    if (young.count > 0) {
        sentence += QStringLiteral("; %1 younger than the grace age left").arg(formatCount(young.count));
    }
    out.printLine(QStringLiteral("%1: %2").arg(printable(store), sentence));
    for (const SkippedItem &skipped : report.skipped) {
        out.printLine(QStringLiteral("kept %1: %2")
                          .arg(skipped.name.isEmpty() ? skipped.digest.toShortString() : printable(skipped.name),
                               printable(skipped.reason)));
    }
    if (caches > 0 || plan.traits.listsBlobs) {
        printAdvice(out, plan);
    }
}

void writePruneJson(Output &out, const QString &store, const PrunePlan &plan, const PruneReport *report)
{
    const Tally freed = report == nullptr ? plan.freed() : Tally{report->blobsRemoved, report->bytesFreed};
    Tally kept = plan.kept();
    if (plan.traits.listsBlobs && report != nullptr) { // what was to go and did not
        kept.count += plan.freed().count - freed.count;
        kept.bytes += plan.freed().bytes - freed.bytes;
    }
    JsonWriter json(out);
    json.beginObject();
    json.key("schemaVersion").number(1);
    json.key("store").text(store);
    json.key("dryRun").boolean(report == nullptr);
    json.key("cachesRemoved").beginArray();
    if (report != nullptr) {
        for (const QString &name : report->cachesRemoved) {
            json.text(name);
        }
    } else {
        for (const PlannedCache &cache : plan.caches) {
            if (cache.action == PruneAction::Remove) {
                json.text(plan.rootOf(cache).id.name);
            }
        }
    }
    json.end();
    json.key("blobsRemoved").number(freed.count);
    json.key("bytesFreed").number(freed.bytes);
    json.key("freedBy").text(plan.traits.listsBlobs ? u"cachalot" : u"store");
    json.key("kept").beginObject();
    json.key("blobs").number(kept.count);
    json.key("bytes").number(kept.bytes);
    json.end();
    json.key("skipped");
    writeSkipped(json, plan, report);
    json.key("totals").beginObject();
    for (size_t i = 0; i < plan.tallies.size(); ++i) {
        json.key(blobFateName(static_cast<BlobFate>(i)).toLatin1().constData());
        writeTally(json, plan.tallies[i]);
    }
    json.end();
    json.key("caches");
    writeCaches(json, plan);
    json.key("blobs").beginArray();
    for (const PlannedItem &planned : plan.items) {
        if (goes(planned.fate)) {
            json.beginObject();
            json.key("digest").digest(planned.item.digest);
            json.key("key").text(planned.item.key);
            json.key("size").number(planned.item.size);
            json.key("changedAt").time(planned.item.changedAt);
            json.key("reason").text(blobFateName(planned.fate));
            json.end();
        }
    }
    json.end();
    json.key("graceSeconds").number(plan.policy.grace.count());
    json.key("advice").beginArray();
    for (const StoreAdvice &advice : plan.traits.advice) {
        json.beginObject();
        json.key("text").text(advice.text);
        json.key("command").textOrNull(advice.command);
        json.end();
    }
    json.end();
    json.end();
}

} // namespace cachalot::cli
