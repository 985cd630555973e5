#include "core/backend/objectstore/objectunion.h"

#include "core/backend/objectstore/objectcache.h"
#include "core/cache/cachedraft.h"

namespace cachalot
{
namespace
{

CacheSnapshot rejected()
{
    CacheSnapshot snapshot;
    snapshot.format = CacheFormat::Object;
    snapshot.platforms.emplace_back();
    return snapshot;
}

/// The annotations of a layer as its own document has them, with its blob's name.
QByteArray unionDocument(const std::vector<const PlatformCache *> &caches)
{
    const MergedDraft merged = mergeCaches(caches);
    const auto layerOf = [&caches](const LayerOrigin &origin) -> const ConfigLayer & {
        return caches[origin.source]->cacheConfig.layers[index(origin.layer)];
    };
    CacheDraft::Written written = merged.draft.write([&](const LayerOrigin &origin) {
        return caches[origin.source]->layers[index(origin.layer)].descriptor.digest;
    });
    for (size_t i = 0; i < written.config.layers.size(); ++i) {
        written.config.layers[i].annotations = layerOf(written.origins[i]).annotations;
    }
    return written.config.toJson();
}

} // namespace

Result<CacheSnapshot> combineObjectCaches(const std::vector<NamedObjectCache> &caches, BuildEffect ofBadBlob,
                                          const OpContext &context)
{
    std::vector<Problem> problems;
    std::vector<const PlatformCache *> sources;
    bool isRejected = false;
    for (const NamedObjectCache &cache : caches) {
        for (Problem problem : cache.snapshot.allProblems()) {
            problem.message = cache.name + QStringLiteral(": ") + problem.message;
            problems.push_back(std::move(problem));
        }
        isRejected = isRejected || cache.snapshot.isMalformed();
        sources.push_back(&cache.snapshot.primary());
    }
    CacheSnapshot snapshot = rejected();
    if (!isRejected) {
        CACHALOT_ASSIGN(snapshot, readObjectCache(unionDocument(sources), ofBadBlob, context));
        snapshot.platforms.front().problems.clear(); // each name's own are told already
    }
    snapshot.problems = std::move(problems);
    return snapshot;
}

} // namespace cachalot
