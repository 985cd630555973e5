#include "app/cli/filelisting.h"

#include "app/cli/findings.h"
#include "app/cli/phrases.h"
#include "core/base/format.h"
#include "core/base/utc.h"

#include <QDateTime>

#include <algorithm>
#include <functional>

namespace cachalot::cli
{
namespace
{

using Node = LayerTree::Node;

constexpr qsizetype kMaxPathChars = 64 * 1024;

QString typeName(const Node &node)
{
    if (node.isWhiteout) {
        return QStringLiteral("whiteout");
    }
    switch (node.entry.type) {
    case EntryType::File:
        return QStringLiteral("file");
    case EntryType::Directory:
        return QStringLiteral("directory");
    case EntryType::Symlink:
        return QStringLiteral("symlink");
    case EntryType::Hardlink:
        return QStringLiteral("hardlink");
    case EntryType::CharDevice:
        return QStringLiteral("char-device");
    case EntryType::BlockDevice:
        return QStringLiteral("block-device");
    case EntryType::Fifo:
        return QStringLiteral("fifo");
    case EntryType::Socket:
        return QStringLiteral("socket");
    case EntryType::Other:
        break;
    }
    return QStringLiteral("other");
}

QLatin1Char typeLetter(EntryType type)
{
    switch (type) {
    case EntryType::File:
    case EntryType::Hardlink:
        return QLatin1Char('-');
    case EntryType::Directory:
        return QLatin1Char('d');
    case EntryType::Symlink:
        return QLatin1Char('l');
    case EntryType::CharDevice:
        return QLatin1Char('c');
    case EntryType::BlockDevice:
        return QLatin1Char('b');
    case EntryType::Fifo:
        return QLatin1Char('p');
    case EntryType::Socket:
        return QLatin1Char('s');
    case EntryType::Other:
        break;
    }
    return QLatin1Char('?');
}

/// As ls -l writes it: "-rwsr-xr-x".
QString modeText(const Node &node)
{
    if (node.isWhiteout) {
        return QStringLiteral("(deleted) ");
    }
    constexpr quint32 kSetUid = 04000;
    constexpr quint32 kSetGid = 02000;
    constexpr quint32 kSticky = 01000;
    const quint32 mode = node.entry.mode;
    QString text(typeLetter(node.entry.type));
    for (int shift = 6; shift >= 0; shift -= 3) {
        const quint32 bits = mode >> shift;
        text += QLatin1Char((bits & 4U) != 0 ? 'r' : '-');
        text += QLatin1Char((bits & 2U) != 0 ? 'w' : '-');
        const bool isExecutable = (bits & 1U) != 0;
        const bool isSpecial = (mode & (shift == 6 ? kSetUid : shift == 3 ? kSetGid : kSticky)) != 0;
        const char special = shift == 0 ? 't' : 's';
        text += isSpecial      ? (isExecutable ? QChar::fromLatin1(special) : QChar::fromLatin1(special).toUpper())
                : isExecutable ? QChar::fromLatin1('x')
                               : QChar::fromLatin1('-');
    }
    return text;
}

QString ownerText(const Node &node)
{
    return QStringLiteral("%1:%2").arg(node.entry.uid).arg(node.entry.gid);
}

QString sizeOf(const Node &node)
{
    return formatBytes(node.totalBytes);
}

QString timeText(const Node &node)
{
    if (node.isWhiteout) {
        return QStringLiteral("-").leftJustified(int(sizeof("yyyy-MM-dd HH:mm")) - 1);
    }
    return QDateTime::fromSecsSinceEpoch(node.entry.modifiedSeconds, kUtc).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString nameText(const Node &node, const QString &path)
{
    QString text = printable(path, kMaxPathChars);
    switch (node.entry.type) {
    case EntryType::Directory:
        return text + QLatin1Char('/');
    case EntryType::Symlink:
        return text + QStringLiteral(" -> ") + printable(node.entry.linkTarget, kMaxPathChars);
    case EntryType::Hardlink:
        return text + QStringLiteral(" = ") + printable(node.entry.linkTarget, kMaxPathChars);
    default:
        return text;
    }
}

/// Every node at and below the start but the root itself with its index, parents before children, by name.
Result<> visit(const FileListing &listing, const OpContext &context,
               const std::function<void(const Node &, int)> &visitor)
{
    struct Open {
        int node;
        int depth;
    };
    const auto &nodes = listing.tree.nodes();
    std::vector<Open> open{{listing.start, 0}};
    while (!open.empty()) {
        CACHALOT_TRY(context.checkpoint());
        const Open current = open.back();
        open.pop_back();
        const Node &node = nodes[static_cast<size_t>(current.node)];
        if (current.node != 0) {
            visitor(node, current.node);
        }
        if (listing.maxDepth && current.depth >= *listing.maxDepth) {
            continue;
        }
        std::for_each(node.children.rbegin(), node.children.rend(), [&](int child) {
            open.push_back({child, current.depth + 1});
        });
    }
    return {};
}

QString sentence(const FileListing &listing)
{
    const Node &start = listing.tree.nodes()[static_cast<size_t>(listing.start)];
    QString text = QStringLiteral("%1, %2, in %3")
                       .arg(counted(start.fileCount, QStringLiteral("file"), QStringLiteral("files")),
                            formatBytes(start.totalBytes),
                            counted(static_cast<qint64>(listing.files.listing.chain.size()), QStringLiteral("layer"),
                                    QStringLiteral("layers")));
    if (listing.start == 0 && listing.tree.wastedBytes() > 0) {
        text += QStringLiteral("; %1 more lie in lower layers, replaced or deleted by later ones")
                    .arg(formatBytes(listing.tree.wastedBytes()));
    }
    return text;
}

std::optional<qint64> layerIndex(const FileListing &listing, int position)
{
    return position < 0
               ? std::nullopt
               : std::optional(static_cast<qint64>(index(listing.files.listing.chain[static_cast<size_t>(position)])));
}

void writeEntry(JsonWriter &json, const FileListing &listing, const Node &node, int position)
{
    constexpr int kOctal = 8;
    const LayerEntry &entry = node.entry;
    json.beginObject();
    json.key("path").text(listing.tree.path(position));
    json.key("type").text(typeName(node));
    json.key("size").number(entry.size);
    json.key("mode").text(QStringLiteral("%1").arg(entry.mode, 4, kOctal, QLatin1Char('0')));
    json.key("uid").number(entry.uid);
    json.key("gid").number(entry.gid);
    json.key("modifiedAt").time(QDateTime::fromSecsSinceEpoch(entry.modifiedSeconds, kUtc));
    json.key("linkTarget").textOrNull(entry.linkTarget);
    json.key("layer").number(layerIndex(listing, node.layer));
    if (entry.type == EntryType::Directory) {
        json.key("totalBytes").number(node.totalBytes);
        json.key("fileCount").number(node.fileCount);
    }
    json.end();
}

} // namespace

Result<> printFiles(Output &out, const FileListing &listing, const OpContext &context)
{
    out.printLine(sentence(listing));
    out.printLine();
    qsizetype ownerWidth = 0;
    qsizetype sizeWidth = 0;
    const auto measure = [&](const Node &node, int) {
        ownerWidth = std::max(ownerWidth, ownerText(node).size());
        sizeWidth = std::max(sizeWidth, sizeOf(node).size());
    };
    CACHALOT_TRY(visit(listing, context, measure));
    const auto print = [&](const Node &node, int position) {
        out.print(QStringLiteral("%1  %2  %3  %4  ")
                      .arg(modeText(node), ownerText(node).rightJustified(ownerWidth),
                           sizeOf(node).rightJustified(sizeWidth), timeText(node)));
        out.printLine(nameText(node, listing.tree.path(position)));
    };
    CACHALOT_TRY(visit(listing, context, print));
    std::vector<LayerFinding> findings;
    for (const auto &ofLayer : listing.files.listing.findings) {
        findings.insert(findings.end(), ofLayer.begin(), ofLayer.end());
    }
    printFindings(out, QStringLiteral("Odd entries"), findings);
    return {};
}

Result<> writeFiles(Output &out, const FileListing &listing, const OpContext &context)
{
    const CacheFiles &files = listing.files;
    const Node &start = listing.tree.nodes()[static_cast<size_t>(listing.start)];
    JsonWriter json(out);
    json.beginObject();
    json.key("schemaVersion").number(1);
    json.key("cache").text(files.cache.snapshot.spec);
    json.key("path").text(listing.tree.path(listing.start));
    json.key("chain").beginArray();
    for (const LayerId layer : files.listing.chain) {
        json.number(static_cast<qint64>(index(layer)));
    }
    json.end();
    json.key("fileCount").number(start.fileCount);
    json.key("totalBytes").number(start.totalBytes);
    json.key("omittedEntries").number(listing.tree.omittedEntries());
    json.key("wastedBytes").number(listing.tree.wastedBytes());
    json.key("entries").beginArray();
    CACHALOT_TRY(
        visit(listing, context, [&](const Node &node, int position) { writeEntry(json, listing, node, position); }));
    json.end();
    json.key("findings").beginArray();
    for (size_t i = 0; i < files.listing.findings.size(); ++i) {
        for (const LayerFinding &finding : files.listing.findings[i]) {
            const CacheLayer &layer = files.cache.platform().layers[index(files.listing.chain[i])];
            writeFinding(json, finding, layerIndex(listing, static_cast<int>(i)), layer.descriptor.digest);
        }
    }
    json.end();
    json.end();
    return {};
}

} // namespace cachalot::cli
