#include "app/cli/commands/ls.h"

#include "app/cli/jsonwriter.h"
#include "app/cli/opencache.h"
#include "app/cli/phrases.h"
#include "app/cli/texttable.h"
#include "core/base/format.h"

#include <algorithm>

namespace cachalot::cli
{
namespace
{

using Align = TextTable::Align;
using Fit = TextTable::Fit;

void writeJson(Output &out, const QString &store, const std::vector<CatalogEntry> &entries)
{
    JsonWriter json(out);
    json.beginObject();
    json.key("schemaVersion").number(1);
    json.key("store").text(store);
    json.key("caches").beginArray();
    for (const CatalogEntry &entry : entries) {
        json.beginObject();
        json.key("name").text(entry.name);
        json.key("format").textOrNull(entry.format ? cacheFormatName(*entry.format) : QString());
        json.key("manifest").digest(entry.manifest);
        json.key("layers").number(entry.layers);
        json.key("records").number(entry.records);
        json.key("bytes").number(entry.bytes);
        json.key("createdAt").time(entry.createdAt);
        json.key("scope").textOrNull(entry.scope);
        json.key("ref").textOrNull(entry.ref);
        json.key("lastAccessedAt").time(entry.lastAccessedAt);
        json.key("entries").number(entry.entries);
        json.key("isCache").boolean(entry.isCache);
        json.key("problem").textOrNull(entry.problem);
        json.end();
    }
    json.end();
    json.end();
}

QString countText(std::optional<qint64> count)
{
    return count ? formatCount(*count) : QStringLiteral("?");
}

QString formatText(const CatalogEntry &entry)
{
    if (!entry.isCache) {
        return QStringLiteral("no cache");
    }
    return entry.format ? formatPhrase(*entry.format) : QStringLiteral("?");
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? formatTime(time) : QStringLiteral("?");
}

TextTable::Cell nameCell(const CatalogEntry &entry)
{
    return {entry.name, entry.problem.isEmpty() ? Tone::Plain : Tone::Bad};
}

TextTable tableOf(const std::vector<CatalogEntry> &entries)
{
    TextTable table({{QStringLiteral("NAME"), Align::Left, Fit::Elastic},
                     {QStringLiteral("SIZE"), Align::Right},
                     {QStringLiteral("LAYERS"), Align::Right},
                     {QStringLiteral("RECORDS"), Align::Right},
                     {QStringLiteral("FORMAT")},
                     {QStringLiteral("CREATED")},
                     {QStringLiteral("MANIFEST")}});
    for (const CatalogEntry &entry : entries) {
        table.addRow({nameCell(entry), sizeText(entry.bytes), countText(entry.layers), countText(entry.records),
                      formatText(entry), timeText(entry.createdAt), entry.manifest.toShortString()});
    }
    return table;
}

/// Where one name may stand in several Git refs (gha), and nothing has a manifest.
TextTable tableOfRefs(const std::vector<CatalogEntry> &entries)
{
    TextTable table({{QStringLiteral("SCOPE"), Align::Left, Fit::Elastic},
                     {QStringLiteral("REF"), Align::Left, Fit::Elastic},
                     {QStringLiteral("SIZE"), Align::Right},
                     {QStringLiteral("LAYERS"), Align::Right},
                     {QStringLiteral("VERSIONS"), Align::Right},
                     {QStringLiteral("CREATED")},
                     {QStringLiteral("LAST USED")}});
    for (const CatalogEntry &entry : entries) {
        table.addRow({nameCell(entry), entry.ref, sizeText(entry.bytes), countText(entry.layers),
                      countText(entry.entries), timeText(entry.createdAt), timeText(entry.lastAccessedAt)});
    }
    return table;
}

void printText(Output &out, const QString &store, const std::vector<CatalogEntry> &entries)
{
    const auto caches = std::count_if(entries.begin(), entries.end(), [](const auto &e) { return e.isCache; });
    const auto broken =
        std::count_if(entries.begin(), entries.end(), [](const auto &e) { return !e.problem.isEmpty(); });
    QString sentence = counted(caches, QStringLiteral("cache"), QStringLiteral("caches"));
    if (const auto others = static_cast<qint64>(entries.size()) - caches; others > 0) {
        sentence += QStringLiteral(" and %1").arg(
            counted(others, QStringLiteral("other entry"), QStringLiteral("other entries")));
    }
    sentence += QStringLiteral(" in %1").arg(printable(store));
    if (broken > 0) {
        sentence += QStringLiteral("; %1 with a problem").arg(broken);
    }
    out.printLine(sentence);
    if (entries.empty()) {
        return;
    }
    out.printLine();
    const bool haveRefs = std::any_of(entries.begin(), entries.end(), [](const auto &e) { return !e.ref.isEmpty(); });
    out.print(haveRefs ? tableOfRefs(entries).toString(out.terminal()) : tableOf(entries).toString(out.terminal()));
    if (broken > 0) {
        out.printLine();
        for (const CatalogEntry &entry : entries) {
            if (!entry.problem.isEmpty()) {
                constexpr qsizetype kMaxChars = 1000;
                out.printLine(QStringLiteral("%1: %2").arg(toned(printable(entry.name), Tone::Bad, out.terminal()),
                                                           printable(entry.problem, kMaxChars)));
            }
        }
    }
}

} // namespace

const CommandSyntax &LsCommand::syntax() const
{
    static const CommandSyntax syntax{
        .name = QStringLiteral("ls"),
        .summary = QStringLiteral("the caches in a store"),
        .description =
            QStringLiteral("Lists the caches in a store with their size, layers, records and age. Entries that\n"
                           "are no cache, or cannot be read, are listed, too."),
        .operands = {{QStringLiteral("STORE"),
                      QStringLiteral("A cache directory, a repository of a registry, or an object store.")}},
        .options = {},
        .examples = {QStringLiteral("ls ~/.cache/buildkit"), QStringLiteral("ls ghcr.io/acme/shop"),
                     QStringLiteral("ls type=gha --json")},
    };
    return syntax;
}

Result<ExitCode> LsCommand::run(CommandContext &context) const
{
    const QString typed = context.arguments.operand(0);
    CACHALOT_ASSIGN(const auto backend, openStore(context, typed));
    CacheCatalog *catalog = backend->catalog();
    if (catalog == nullptr) {
        return fail(ErrorCode::Unsupported, QStringLiteral("%1: such a store cannot be listed").arg(typed));
    }
    CACHALOT_ASSIGN(const auto entries, catalog->list(context.operation));
    const QString store = backend->spec().toString();
    if (context.wantsJson()) {
        writeJson(context.out, store, entries);
    } else {
        printText(context.out, store, entries);
    }
    return ExitCode::Done;
}

} // namespace cachalot::cli
