#include "tests/ui/madecache.h"

#include "core/content/hasher.h"

#include <algorithm>

namespace cachalot::test
{

Digest layerDigest(size_t n)
{
    return digestOf("layer " + QByteArray::number(qulonglong(n)));
}

OpenedCachePtr makeCache(const MadeCache &made)
{
    PlatformCache platform;
    platform.cacheConfig = made.config;
    platform.readable = true;
    for (size_t i = 0; i < made.config.layers.size(); ++i) {
        CacheLayer layer;
        layer.descriptor.digest = layerDigest(i);
        layer.descriptor.size = made.layerBytes;
        layer.blob = made.config.layers[i].blob;
        layer.parent = made.config.layers[i].parent;
        layer.compression = Compression::Gzip;
        layer.inManifest =
            std::find(made.notInManifest.begin(), made.notInManifest.end(), i) == made.notInManifest.end();
        platform.layers.push_back(std::move(layer));
    }
    if (auto graph =
            CacheGraph::build(made.config, [&](LayerId layer) { return platform.layers[index(layer)].inManifest; })) {
        platform.graph = *graph;
    }
    CacheSnapshot snapshot;
    snapshot.name = QStringLiteral("made");
    snapshot.platforms.push_back(std::move(platform));
    auto opened = std::make_shared<OpenedCache>();
    opened->spec = BackendSpec(QStringLiteral("local"), {{QStringLiteral("src"), QStringLiteral("/made")}});
    opened->snapshot = std::make_shared<const CacheSnapshot>(std::move(snapshot));
    opened->totals = totalsOf(*opened->snapshot);
    opened->platformTotals = {opened->totals};
    return opened;
}

OpenedCachePtr makeLargeCache(size_t records)
{
    MadeCache made;
    for (size_t i = 0; i < records; ++i) {
        ConfigRecord record;
        record.digest = digestOf("record " + QByteArray::number(qulonglong(i))).toString().toLatin1();
        if (i > 0) {
            record.inputs = {{ConfigInput{{}, qint64(i) - 1, {}}}};
        }
        if (i % 2 == 1) {
            ConfigLayer layer;
            layer.blob = layerDigest(made.config.layers.size()).toString().toLatin1();
            layer.parent = qint64(made.config.layers.size()) - 1;
            record.results = {ConfigResult{qint64(made.config.layers.size()), "2026-01-01T00:00:00Z", {}}};
            made.config.layers.push_back(std::move(layer));
        }
        made.config.records.push_back(std::move(record));
    }
    return makeCache(made);
}

} // namespace cachalot::test
