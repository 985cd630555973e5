#include "ui/models/openedcache.h"

#include "core/backend/backendfactory.h"
#include "core/backend/specuse.h"
#include "core/cache/cachekeys.h"
#include "ui/models/partrows.h"

namespace cachalot
{

Result<OpenedCachePtr> openCache(const BackendSpec &spec, const OpContext &context, const QByteArray &cacheKeys,
                                 const QString &name)
{
    auto opened = std::make_shared<OpenedCache>();
    opened->name = name;
    opened->spec = spec;
    CACHALOT_ASSIGN(opened->backend, createBackend(spec, Direction::Import));
    CACHALOT_ASSIGN(CacheSnapshot snapshot, opened->backend->load(context));
    if (!cacheKeys.isEmpty()) {
        CACHALOT_ASSIGN(const CacheKeys keys, CacheKeys::fromJson(cacheKeys, context));
        for (PlatformCache &platform : snapshot.platforms) {
            applyLabels(platform, keys);
        }
    }
    opened->snapshot = std::make_shared<const CacheSnapshot>(std::move(snapshot));
    opened->totals = totalsOf(*opened->snapshot);
    opened->platformTotals.reserve(opened->snapshot->platforms.size());
    for (const PlatformCache &platform : opened->snapshot->platforms) {
        CACHALOT_TRY(context.checkpoint());
        opened->platformTotals.push_back(totalsOf(platform));
        opened->tables.push_back(PartRows::make(platform));
    }
    opened->readAt = QDateTime::currentDateTimeUtc();
    return OpenedCachePtr(std::move(opened));
}

std::shared_ptr<const PartRows> OpenedCache::rowsOf(size_t i) const
{
    const PlatformCache &cache = platform(i);
    return i < tables.size() && tables[i]->cache == &cache ? tables[i] : PartRows::make(cache);
}

Result<OpenedStorePtr> openStore(const BackendSpec &spec, const OpContext &context, const QString &name)
{
    auto opened = std::make_shared<OpenedStore>();
    opened->name = name;
    opened->spec = spec;
    CACHALOT_ASSIGN(opened->backend, createBackend(spec, Direction::Import));
    CacheCatalog *catalog = opened->backend->catalog();
    if (!catalog) {
        return fail(ErrorCode::Unsupported, QStringLiteral("a store of type %1 can't be listed").arg(spec.type()));
    }
    CACHALOT_ASSIGN(opened->entries, catalog->list(context));
    opened->readAt = QDateTime::currentDateTimeUtc();
    return OpenedStorePtr(std::move(opened));
}

BackendSpec entrySpec(const BackendSpec &store, const CatalogEntry &entry)
{
    return withEntry(store, entry.name.isEmpty() ? entry.manifest.toString() : entry.name);
}

} // namespace cachalot
