#include "core/backend/manifestwriter.h"
#include "core/backend/objectstore/objectcache.h"
#include "core/cache/rfc3339.h"
#include "core/content/mediatypes.h"

namespace cachalot
{
namespace
{

/// Go's time.Time{}.
constexpr char kNever[] = "0001-01-01T00:00:00Z";

Result<ConfigLayerAnnotations> annotationsOf(const Descriptor &layer)
{
    ConfigLayerAnnotations annotations;
    annotations.mediaType = mediatype::normalised(layer.mediaType).toUtf8();
    annotations.size = layer.size;
    const auto diffID = Digest::parse(layer.annotations.value(QString::fromUtf16(mediatype::kUncompressedAnnotation)));
    if (!diffID) {
        return fail(ErrorCode::Damaged, QStringLiteral("layer %1: its diffID is not known, and BuildKit imports no "
                                                       "cache from an object store in which one is missing")
                                            .arg(layer.digest.toShortString()));
    }
    annotations.diffID = diffID->toString().toLatin1();
    annotations.createdAt =
        timeInUtc(layer.annotations.value(QString::fromUtf16(mediatype::kCreatedAtAnnotation)).toUtf8());
    if (annotations.createdAt.isEmpty()) {
        annotations.createdAt = kNever;
    }
    return annotations;
}

} // namespace

Result<QByteArray> makeObjectDocument(const CacheToPublish &cache)
{
    CACHALOT_TRY(checkLayersToPublish(cache));
    CacheConfig config = cache.config;
    for (size_t i = 0; i < config.layers.size(); ++i) {
        CACHALOT_ASSIGN(config.layers[i].annotations, annotationsOf(cache.layers[i]));
    }
    return config.toJson();
}

} // namespace cachalot
