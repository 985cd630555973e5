#include "tests/support/largecache.h"

#include "core/backend/local/localbackend.h"
#include "core/content/blobcontents.h"
#include "core/content/hasher.h"
#include "tests/support/storecontract.h"

namespace cachalot::test
{
namespace
{

constexpr int kLayers = 24;
constexpr qsizetype kLayerBytes = 1'500'000;

} // namespace

void makeLargeCache(const QString &directory)
{
    const auto backend =
        LocalBackend::create(BackendSpec(QStringLiteral("local"), {{QStringLiteral("dest"), directory},
                                                                   {QStringLiteral("tag"), QStringLiteral("main")}}));
    CachePublisher &publisher = *(*backend)->publisher();
    CacheToPublish cache;
    bool isDone = publisher.prepare({}).has_value();
    for (int i = 0; i < kLayers; ++i) {
        const QByteArray bytes = noise(kLayerBytes, static_cast<quint32>(i + 1));
        Descriptor blob;
        blob.mediaType = QStringLiteral("application/vnd.oci.image.layer.v1.tar");
        blob.digest = digestOf(bytes);
        blob.size = bytes.size();
        blob.annotations.insert(QStringLiteral("containerd.io/uncompressed"), blob.digest.toString());
        BytesContent content(bytes);
        isDone = isDone && publisher.writer().put(blob, content, {}).has_value();
        cache.layers.push_back(blob);
        ConfigLayer layer;
        layer.blob = blob.digest.toString().toLatin1();
        layer.parent = i - 1;
        cache.config.layers.push_back(layer);
        ConfigRecord record;
        record.digest = digestOf("record " + QByteArray::number(i)).toString().toLatin1();
        record.results.push_back({i, "2026-11-23T09:10:22Z", {}});
        if (i > 0) {
            record.inputs = {{ConfigInput{{}, i - 1, {}}}};
        }
        cache.config.records.push_back(record);
    }
    isDone = isDone && publisher.publish(cache, {}).has_value();
    if (!isDone) {
        qFatal("the large cache can't be made in %s", qPrintable(directory));
    }
}

} // namespace cachalot::test
