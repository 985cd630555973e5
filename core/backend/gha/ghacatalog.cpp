#include "core/backend/gha/ghacatalog.h"

#include "core/backend/gha/ghaindexes.h"
#include "core/backend/objectstore/objectcatalog.h"
#include "core/base/parallel.h"

namespace cachalot
{

Result<std::vector<CatalogEntry>> GhaCatalog::list(const OpContext &context)
{
    constexpr size_t kParallel = 4;
    CACHALOT_ASSIGN(const auto entries, m_api.list(ghakey::kIndexPrefix.toString(), context));
    const std::vector<GhaIndex> indexes = newestIndexes(entries);
    const auto token = m_connection.token(QStringLiteral("read"));
    const QStringList readable = token ? token->refs() : QStringList();
    std::vector<CatalogEntry> caches(indexes.size());
    const auto fillIn = [&](size_t i, const OpContext &inner) -> Result<> {
        const GhaIndex &index = indexes[i];
        CatalogEntry &cache = caches[i];
        cache.name = index.name.scope;
        cache.format = CacheFormat::Object;
        cache.createdAt = index.entry.createdAt;
        if (readable.contains(index.entry.ref)) {
            CACHALOT_TRY(describe(cache, index.entry.key, inner));
        }
        cache.scope = index.name.scope;
        cache.ref = index.entry.ref;
        cache.lastAccessedAt = index.entry.lastAccessedAt;
        cache.entries = index.count;
        return {};
    };
    CACHALOT_TRY(forEachParallel(indexes.size(), kParallel, context, fillIn));
    return caches;
}

Result<> GhaCatalog::describe(CatalogEntry &entry, const QString &key, const OpContext &context)
{
    auto bytes = readIndex(m_blobs, key, context);
    if (!bytes) {
        // The run may not see it after all, or it went in this moment: what the API said stays.
        return bytes.error().code == ErrorCode::Cancelled ? fail(bytes.error()) : Result<>();
    }
    const QDateTime createdAt = entry.createdAt;
    CACHALOT_ASSIGN(entry, describeObjectCache(entry.name, *bytes, context));
    if (!entry.createdAt.isValid()) {
        entry.createdAt = createdAt;
    }
    return {};
}

} // namespace cachalot
