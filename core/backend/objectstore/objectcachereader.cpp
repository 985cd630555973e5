#include "core/backend/cacheassembly.h"
#include "core/backend/objectstore/objectcache.h"
#include "core/content/hasher.h"
#include "core/content/mediatypes.h"

namespace cachalot
{

Result<CacheSnapshot> readObjectCache(const QByteArray &document, BuildEffect ofBadBlob, const OpContext &context)
{
    CacheSnapshot snapshot;
    snapshot.format = CacheFormat::Object;
    PlatformCache &cache = snapshot.platforms.emplace_back();
    cache.config.emplace();
    cache.config->mediaType = QString::fromUtf16(mediatype::kCacheConfig);
    cache.config->digest = digestOf(document);
    cache.config->size = document.size();
    cache.configBytes = document;

    CacheAssembly assembly(cache, context);
    // All three end with an error where anything but blanks follows the document: s3 asks its decoder for another
    // token ("unexpected data after JSON object"), the others parse all of the bytes.
    CACHALOT_TRY(assembly.takeConfig(CacheConfig::fromJson(document, context), QStringLiteral("config")));
    if (cache.readable && assembly.describeByAnnotations(ofBadBlob)) {
        CACHALOT_TRY(assembly.build());
    }
    assembly.finish();
    return snapshot;
}

} // namespace cachalot
