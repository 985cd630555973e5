#include "core/backend/gha/ghaindexes.h"

#include <map>
#include <tuple>

namespace cachalot
{

std::vector<GhaIndex> newestIndexes(const std::vector<GhaListedEntry> &entries)
{
    std::map<std::tuple<QString, QString, bool>, GhaIndex> byCache;
    for (const GhaListedEntry &entry : entries) {
        const auto name = ghakey::parseIndexKey(entry.key);
        if (!name || !isBuildKits(entry)) {
            continue;
        }
        GhaIndex &index = byCache[{name->scope, entry.ref, name->isSigned}];
        ++index.count;
        // The service hands out the newest; the number only tells keys apart.
        const bool isNewer =
            std::tuple(entry.createdAt, name->number) > std::tuple(index.entry.createdAt, index.name.number);
        if (index.count == 1 || isNewer) {
            index.name = *name;
            index.entry = entry;
        }
    }
    std::vector<GhaIndex> indexes;
    indexes.reserve(byCache.size());
    for (auto &[key, index] : byCache) {
        indexes.push_back(std::move(index));
    }
    return indexes;
}

Result<QByteArray> readIndex(GhaBlobStore &blobs, const QString &key, const OpContext &context)
{
    constexpr qint64 kMaxBytes = qint64(256) << 20;
    CACHALOT_ASSIGN(const auto source, blobs.openEntry(key, context));
    return readAll(*source, kMaxBytes, context);
}

} // namespace cachalot
