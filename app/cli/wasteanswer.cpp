#include "app/cli/wasteanswer.h"

#include "app/cli/findings.h"
#include "app/cli/phrases.h"
#include "app/cli/texttable.h"
#include "core/base/format.h"

#include <QSet>

#include <algorithm>

namespace cachalot::cli
{
namespace
{

using Align = TextTable::Align;
using Fit = TextTable::Fit;

constexpr std::array kKinds{WasteKind::Rewritten, WasteKind::Copied, WasteKind::Replaced, WasteKind::Deleted};

QString meaningOf(WasteKind kind)
{
    switch (kind) {
    case WasteKind::Rewritten:
        return QStringLiteral("the same path with the same content in another layer");
    case WasteKind::Copied:
        return QStringLiteral("the same content at another path");
    case WasteKind::Replaced:
        return QStringLiteral("a later layer has something else at the path");
    case WasteKind::Deleted:
        break;
    }
    return QStringLiteral("a later layer deletes it");
}

QString sentence(const WasteListing &listing)
{
    const FileWaste &waste = listing.waste;
    const QString read = QStringLiteral("%1, %2, in %3")
                             .arg(counted(waste.filesRead, QStringLiteral("file"), QStringLiteral("files")),
                                  formatBytes(waste.bytesRead),
                                  counted(waste.layersRead, QStringLiteral("layer"), QStringLiteral("layers")));
    const qint64 wasted = waste.total().bytes;
    return wasted == 0 ? read + QStringLiteral("; none is held twice or for nothing")
                       : QStringLiteral("%1; %2 of that are held twice or for nothing, about %3 of the store")
                             .arg(read, formatBytes(wasted), formatBytes(waste.storedBytes));
}

QString layersText(const WastedFile &file, const PlatformCache &cache)
{
    QStringList digests;
    QSet<LayerId> seen;
    constexpr int kShown = 3;
    for (const FilePlace &place : file.places) {
        if (!seen.contains(place.layer) && digests.size() < kShown) {
            digests.append(shortDigest(QString::fromUtf8(cache.layers[index(place.layer)].blob)));
        }
        seen.insert(place.layer);
    }
    return digests.join(u' ') + (file.layers > kShown ? QStringLiteral(" …") : QString());
}

} // namespace

bool WasteListing::isDamaged() const
{
    return std::any_of(waste.findings.begin(), waste.findings.end(),
                       [](const auto &ofLayer) { return std::any_of(ofLayer.begin(), ofLayer.end(), isDamage); });
}

void printWaste(Output &out, const WasteListing &listing)
{
    const FileWaste &waste = listing.waste;
    out.printLine(sentence(listing));
    if (waste.uncomparedFiles > 0) {
        out.printLine(QStringLiteral("%1 (%2) were not compared: those below %3, and those that are absurdly large")
                          .arg(counted(waste.uncomparedFiles, QStringLiteral("file"), QStringLiteral("files")),
                               formatBytes(waste.uncomparedBytes), formatBytes(waste.leastBytes)));
    }
    TextTable sums({{QStringLiteral("WASTED"), Align::Right},
                    {QStringLiteral("COPIES"), Align::Right},
                    {QStringLiteral("KIND")},
                    {QStringLiteral("MEANING"), Align::Left, Fit::Elastic}});
    for (const WasteKind kind : kKinds) {
        if (const WasteSum &sum = waste.sum(kind); sum.copies > 0) {
            sums.addRow(
                {formatBytes(sum.bytes), formatCount(sum.copies), wasteKindName(kind), {meaningOf(kind), Tone::Faint}});
        }
    }
    TextTable files({{QStringLiteral("WASTED"), Align::Right},
                     {QStringLiteral("SIZE"), Align::Right},
                     {QStringLiteral("TIMES"), Align::Right},
                     {QStringLiteral("KIND")},
                     {QStringLiteral("PATH"), Align::Left, Fit::Elastic},
                     {QStringLiteral("LAYERS")}});
    for (const WastedFile &file : waste.files) {
        files.addRow({formatBytes(file.wastedBytes), formatBytes(file.size), formatCount(file.times),
                      wasteKindName(file.kind), file.path, layersText(file, listing.cache.platform())});
    }
    for (const TextTable &table : {sums, files}) {
        if (!table.isEmpty()) {
            out.printLine();
            out.print(table.toString(out.terminal()));
        }
    }
    if (waste.moreFiles > 0) {
        out.printLine(QStringLiteral("and %1 more").arg(formatCount(waste.moreFiles)));
    }
    std::vector<LayerFinding> findings;
    for (const auto &ofLayer : waste.findings) {
        findings.insert(findings.end(), ofLayer.begin(), ofLayer.end());
    }
    printFindings(out, QStringLiteral("Odd entries"), findings);
}

Result<> writeWaste(Output &out, const WasteListing &listing, const OpContext &context)
{
    const FileWaste &waste = listing.waste;
    JsonWriter json(out);
    json.beginObject();
    json.key("schemaVersion").number(1);
    json.key("cache").text(listing.cache.snapshot.spec);
    json.key("scope").text(listing.scope == WasteScope::Chain ? u"chain" : u"cache");
    json.key("layers").beginArray();
    for (const LayerId layer : listing.layers) {
        json.number(static_cast<qint64>(index(layer)));
    }
    json.end();
    json.key("filesRead").number(waste.filesRead);
    json.key("bytesRead").number(waste.bytesRead);
    json.key("wastedCopies").number(waste.total().copies);
    json.key("wastedBytes").number(waste.total().bytes);
    json.key("estimatedStoredBytes").number(waste.storedBytes);
    json.key("byKind").beginObject();
    for (const WasteKind kind : kKinds) {
        json.key(wasteKindName(kind).toLatin1().constData()).beginObject();
        json.key("copies").number(waste.sum(kind).copies);
        json.key("bytes").number(waste.sum(kind).bytes);
        json.end();
    }
    json.end();
    json.key("uncomparedFiles").number(waste.uncomparedFiles);
    json.key("uncomparedBytes").number(waste.uncomparedBytes);
    json.key("leastBytes").number(waste.leastBytes);
    json.key("moreFiles").number(waste.moreFiles);
    json.key("files").beginArray();
    for (const WastedFile &file : waste.files) {
        CACHALOT_TRY(context.checkpoint());
        json.beginObject();
        json.key("path").text(file.path);
        json.key("kind").text(wasteKindName(file.kind));
        json.key("size").number(file.size);
        json.key("times").number(file.times);
        json.key("layers").number(file.layers);
        json.key("wastedBytes").number(file.wastedBytes);
        json.key("morePlaces").number(file.times - static_cast<qint64>(file.places.size()));
        json.key("places").beginArray();
        for (const FilePlace &place : file.places) {
            json.beginObject();
            json.key("layer").number(static_cast<qint64>(index(place.layer)));
            json.key("path").text(place.path);
            json.key("size").number(place.size);
            json.key("wasted").boolean(place.isWasted);
            json.end();
        }
        json.end();
        json.end();
    }
    json.end();
    json.key("findings").beginArray();
    for (size_t i = 0; i < waste.findings.size(); ++i) {
        for (const LayerFinding &finding : waste.findings[i]) {
            const CacheLayer &layer = listing.cache.platform().layers[index(listing.layers[i])];
            writeFinding(json, finding, static_cast<qint64>(index(listing.layers[i])), layer.descriptor.digest);
        }
    }
    json.end();
    json.end();
    return {};
}

} // namespace cachalot::cli
