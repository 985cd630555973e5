#include "ui/models/layermeasure.h"

#include "core/base/parallel.h"
#include "core/content/compression.h"
#include "core/content/progresssource.h"

#include <QHash>

#include <atomic>

namespace cachalot
{

namespace
{

Result<qint64> unpackedSize(BlobStore &blobs, const Digest &digest, std::atomic<qint64> &done, qint64 total,
                            const OpContext &context)
{
    CACHALOT_ASSIGN(const auto blob, blobs.open(digest, context));
    ProgressSource counted(*blob, done, total, context);
    CACHALOT_ASSIGN(const auto unpacked, makeDecompressor(counted));
    std::vector<char> buffer(static_cast<size_t>(kChunkBytes));
    qint64 size = 0;
    while (true) {
        CACHALOT_TRY(context.checkpoint());
        CACHALOT_ASSIGN(const qint64 n, unpacked->read(buffer));
        if (n == 0) {
            return size;
        }
        size += n;
    }
}

} // namespace

Result<std::vector<qint64>> measureLayers(const OpenedCache &cache, size_t platform, const OpContext &context)
{
    const PlatformCache &content = cache.platform(platform);
    QHash<Digest, size_t> positions;
    std::vector<Digest> blobs;
    qint64 total = 0;
    for (const CacheLayer &layer : content.layers) {
        const Digest &digest = layer.descriptor.digest;
        if (!digest.isNull() && !positions.contains(digest)) {
            positions.insert(digest, blobs.size());
            blobs.push_back(digest);
            total += std::max<qint64>(0, layer.descriptor.size);
        }
    }
    std::vector<qint64> sizes(blobs.size(), -1);
    std::atomic<qint64> done = 0;
    CACHALOT_TRY(forEachParallel(blobs.size(), cpuCount(), context, [&](size_t i, const OpContext &inner) -> Result<> {
        if (const auto size = unpackedSize(cache.backend->blobs(), blobs[i], done, total, inner)) {
            sizes[i] = *size;
        }
        return inner.checkpoint(); // what can't be unpacked is a matter for verification
    }));
    std::vector<qint64> byLayer(content.layers.size(), -1);
    for (size_t i = 0; i < byLayer.size(); ++i) {
        const auto found = positions.constFind(content.layers[i].descriptor.digest);
        if (found != positions.constEnd()) {
            byLayer[i] = sizes[*found];
        }
    }
    return byLayer;
}

} // namespace cachalot
