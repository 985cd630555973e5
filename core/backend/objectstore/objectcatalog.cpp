#include "core/backend/objectstore/objectcatalog.h"

#include "core/backend/objectstore/objectcache.h"
#include "core/cache/graphstats.h"

namespace cachalot
{
namespace
{

/// As BuildKit starts them: a document that was cut is a broken cache, not somebody else's file.
bool startsAsCache(const QByteArray &document)
{
    return document.startsWith("{\"layers\":") || document.startsWith("{\"records\":");
}

} // namespace

Result<CatalogEntry> describeObjectCache(const QString &name, const QByteArray &document, const OpContext &context)
{
    CatalogEntry entry;
    entry.name = name;
    CACHALOT_ASSIGN(const CacheSnapshot snapshot, readObjectCache(document, BuildEffect::StepRuns, context));
    const PlatformCache &cache = snapshot.primary();
    const bool isEmpty = cache.readable && cache.cacheConfig.layers.empty() && cache.cacheConfig.records.empty();
    if (isEmpty || (!cache.readable && !startsAsCache(document))) {
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

} // namespace cachalot
