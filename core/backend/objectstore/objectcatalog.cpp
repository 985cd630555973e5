#include "core/backend/objectstore/objectcatalog.h"

#include "core/backend/objectstore/objectcache.h"
#include "core/cache/graphstats.h"

#include <QSet>

namespace cachalot
{
namespace
{

/// As BuildKit starts them: a document that was cut is a broken cache, not somebody else's file.
bool startsAsCache(const QByteArray &document)
{
    return document.startsWith("{\"layers\":") || document.startsWith("{\"records\":");
}

/// A document without a layer and a record, or none that anybody wrote as a cache.
bool isForeign(const PlatformCache &cache, const QByteArray &document)
{
    return cache.readable ? cache.cacheConfig.layers.empty() && cache.cacheConfig.records.empty()
                          : !startsAsCache(document);
}

} // namespace

Result<CatalogEntry> describeObjectCache(const QString &name, const QByteArray &document, const OpContext &context)
{
    CatalogEntry entry;
    entry.name = name;
    CACHALOT_ASSIGN(const CacheSnapshot snapshot, readObjectCache(document, BuildEffect::StepRuns, context));
    const PlatformCache &cache = snapshot.primary();
    if (isForeign(cache, document)) {
        entry.isCache = false;
        return entry;
    }
    for (const Problem &problem : snapshot.allProblems()) {
        if (problem.severity == Severity::Error) {
            entry.problem = problem.message;
            break;
        }
    }
    entry.format = CacheFormat::Object;
    if (snapshot.isMalformed()) {
        return entry;
    }
    const CacheTotals totals = totalsOf(snapshot);
    entry.layers = totals.layers;
    entry.records = totals.records;
    entry.bytes = totals.blobBytes;
    entry.createdAt = totals.newestResult;
    return entry;
}

Result<> describeObjectRoot(const QByteArray &document, StoreRoot &root, const OpContext &context)
{
    CACHALOT_ASSIGN(const CacheSnapshot snapshot, readObjectCache(document, BuildEffect::StepRuns, context));
    const PlatformCache &cache = snapshot.primary();
    root.ownBytes = document.size();
    if (!cache.readable) {
        // What is no JSON object at all keeps nothing alive; of all else nobody knows.
        root.isCache = false;
        if (document.trimmed().startsWith('{')) {
            const auto problems = snapshot.allProblems();
            root.unreadable = Error{ErrorCode::Damaged,
                                    problems.empty() ? QStringLiteral("it can't be read") : problems.front().message};
        }
        return {};
    }
    root.isCache = !isForeign(cache, document);
    QSet<Digest> seen;
    for (const ConfigLayer &layer : cache.cacheConfig.layers) {
        const auto digest = Digest::parse(QString::fromUtf8(layer.blob));
        if (!digest) {
            root.unreadable = digest.error();
        } else if (!seen.contains(*digest)) {
            seen.insert(*digest);
            root.blobs.push_back({*digest, layer.annotations ? layer.annotations->size : -1});
        }
    }
    const CacheTotals totals = totalsOf(snapshot);
    root.layers = totals.layers;
    root.records = totals.records;
    root.createdAt = totals.newestResult;
    return {};
}

} // namespace cachalot
