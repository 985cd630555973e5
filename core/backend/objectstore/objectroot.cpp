#include "core/backend/objectstore/objectroot.h"

#include "core/backend/objectstore/objectcache.h"
#include "core/cache/graphstats.h"

#include <QSet>

namespace cachalot
{

Result<> fillRootOfObjectCache(StoreRoot &root, const QByteArray &document, const OpContext &context)
{
    root.ownBytes = document.size();
    CACHALOT_ASSIGN(const CacheSnapshot snapshot, readObjectCache(document, BuildEffect::StepRuns, context));
    const PlatformCache &cache = snapshot.primary();
    if (!cache.readable) {
        root.isCache = document.startsWith('{');
        if (root.isCache) {
            const auto problems = snapshot.allProblems();
            root.unreadable = Error{ErrorCode::Damaged,
                                    problems.empty() ? QStringLiteral("it can't be read") : problems.front().message};
        }
        return {};
    }
    // Also of a cache that BuildKit would reject: whoever repairs it needs its layers.
    QSet<Digest> seen;
    for (const CacheLayer &layer : cache.layers) {
        if (!layer.descriptor.digest.isNull() && !seen.contains(layer.descriptor.digest)) {
            seen.insert(layer.descriptor.digest);
            root.blobs.push_back({layer.descriptor.digest, layer.descriptor.size});
        }
    }
    root.layers = static_cast<qint64>(cache.cacheConfig.layers.size());
    root.records = static_cast<qint64>(cache.cacheConfig.records.size());
    root.createdAt = totalsOf(snapshot).newestResult;
    return {};
}

} // namespace cachalot
