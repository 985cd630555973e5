#include "core/backend/manifestwriter.h"

#include "core/cache/extrawriter.h"
#include "core/content/hasher.h"
#include "core/content/mediatypes.h"

#include <algorithm>

namespace cachalot
{
namespace
{

Descriptor describe(const char16_t *mediaType, const QByteArray &bytes)
{
    Descriptor descriptor;
    descriptor.mediaType = QString::fromUtf16(mediaType);
    descriptor.digest = digestOf(bytes);
    descriptor.size = bytes.size();
    return descriptor;
}

void appendList(QByteArray &out, const CacheToPublish &cache)
{
    for (size_t i = 0; i < cache.layers.size(); ++i) {
        if (i > 0) {
            out += ',';
        }
        Descriptor layer = cache.layers[i];
        layer.mediaType = cache.format == CacheFormat::DockerManifestList ? mediatype::dockerised(layer.mediaType)
                                                                          : mediatype::normalised(layer.mediaType);
        appendDescriptorJson(out, layer);
    }
}

} // namespace

Result<> checkLayersToPublish(const CacheToPublish &cache)
{
    if (cache.layers.empty()) {
        return fail(ErrorCode::Usage,
                    QStringLiteral("the cache has no layers, and BuildKit does not write such a cache"));
    }
    if (cache.layers.size() != cache.config.layers.size()) {
        return fail(ErrorCode::Usage, QStringLiteral("%1 layers in the config and %2 descriptors")
                                          .arg(cache.config.layers.size())
                                          .arg(cache.layers.size()));
    }
    for (size_t i = 0; i < cache.layers.size(); ++i) {
        const Descriptor &layer = cache.layers[i];
        if (layer.digest.isNull() || layer.size < 0 ||
            layer.digest.toString().toLatin1() != cache.config.layers[i].blob) {
            return fail(ErrorCode::Usage,
                        QStringLiteral("layers[%1]: its descriptor is not that of the config's blob").arg(i));
        }
    }
    return {};
}

void appendDescriptorJson(QByteArray &out, const Descriptor &descriptor)
{
    out += R"({"mediaType":)";
    appendJsonText(out, descriptor.mediaType.toUtf8());
    out += R"(,"digest":")" + descriptor.digest.toString().toLatin1();
    out += R"(","size":)" + QByteArray::number(descriptor.size);
    if (!descriptor.annotations.isEmpty()) {
        // Go sorts by bytes, a QMap by UTF-16 units.
        std::vector<std::pair<QByteArray, QByteArray>> members;
        for (auto at = descriptor.annotations.cbegin(); at != descriptor.annotations.cend(); ++at) {
            members.emplace_back(at.key().toUtf8(), at.value().toUtf8());
        }
        std::sort(members.begin(), members.end());
        char separator = '{';
        out += R"(,"annotations":)";
        for (const auto &[key, value] : members) {
            out += separator;
            appendJsonText(out, key);
            out += ':';
            appendJsonText(out, value);
            separator = ',';
        }
        out += '}';
    }
    out += '}';
}

Result<CacheDocuments> makeCacheDocuments(const CacheToPublish &cache)
{
    if (cache.format == CacheFormat::Inline || cache.format == CacheFormat::Object) {
        return fail(
            ErrorCode::Usage,
            QStringLiteral("a cache in the format \"%1\" has no cache manifest").arg(cacheFormatName(cache.format)));
    }
    CACHALOT_TRY(checkLayersToPublish(cache));
    CacheDocuments documents;
    documents.configBytes = cache.config.toJson();
    documents.config = describe(mediatype::kCacheConfig, documents.configBytes);

    const char16_t *type = cache.format == CacheFormat::ImageManifest ? mediatype::kOciManifest
                           : cache.format == CacheFormat::ImageIndex  ? mediatype::kOciIndex
                                                                      : mediatype::kDockerManifestList;
    QByteArray &out = documents.manifestBytes;
    out += R"({"schemaVersion":2,"mediaType":)";
    appendJsonText(out, QString::fromUtf16(type).toUtf8());
    if (cache.format == CacheFormat::ImageManifest) {
        out += R"(,"config":)";
        appendDescriptorJson(out, documents.config);
        out += R"(,"layers":[)";
        appendList(out, cache);
    } else {
        out += R"(,"manifests":[)";
        appendList(out, cache);
        out += ',';
        appendDescriptorJson(out, documents.config);
    }
    out += "]}";
    documents.manifest = describe(type, out);
    return documents;
}

} // namespace cachalot
