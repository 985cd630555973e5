#include "core/backend/rootreader.h"

#include "core/backend/documentreader.h"
#include "core/backend/inlineimage.h"
#include "core/cache/cacheconfig.h"
#include "core/cache/rfc3339.h"
#include "core/content/manifest.h"
#include "core/content/mediatypes.h"

namespace cachalot
{
namespace
{

void takeTimes(const CacheConfig &config, StoreRoot &root)
{
    const auto take = [&root](const QByteArray &text) {
        const QDateTime time = parseTime(text);
        if (time.isValid() && (!root.createdAt.isValid() || time > root.createdAt)) {
            root.createdAt = time;
        }
    };
    for (const ConfigRecord &record : config.records) {
        for (const ConfigResult &result : record.results) {
            take(result.createdAt);
        }
        for (const ConfigChain &chain : record.chains) {
            take(chain.createdAt);
        }
    }
}

} // namespace

void RootReader::need(const Descriptor &blob, StoreRoot &root)
{
    if (blob.digest.isNull() || m_needed.contains(blob.digest)) {
        return;
    }
    m_needed.insert(blob.digest);
    root.blobs.push_back({blob.digest, blob.size});
}

void RootReader::giveUp(const QString &what, const QString &problemCode, StoreRoot &root) const
{
    if (!root.unreadable) { // the first reason is told
        Error error{ErrorCode::Damaged, what};
        error.problemCode = problemCode;
        root.unreadable = std::move(error);
    }
}

Result<> RootReader::read(const Descriptor &manifest, StoreRoot &root)
{
    root.isCache = false;
    m_needed.clear();
    m_pending = {manifest};
    m_manifests = 0;
    while (!m_pending.empty()) {
        CACHALOT_TRY(m_context.checkpoint());
        if (++m_manifests > kMaxManifests) {
            giveUp(QStringLiteral("it leads to more than %1 manifests").arg(kMaxManifests),
                   QStringLiteral("nesting-limit"), root);
            break;
        }
        const Descriptor next = m_pending.back();
        m_pending.pop_back();
        CACHALOT_TRY(readManifest(next, root));
    }
    return {};
}

Result<> RootReader::readManifest(const Descriptor &descriptor, StoreRoot &root)
{
    if (descriptor.digest.isNull()) {
        giveUp(QStringLiteral("it names a manifest without a digest"), QStringLiteral("bad-descriptor"), root);
        return {};
    }
    need(descriptor, root);
    CACHALOT_ASSIGN(const Document document, readDocument(m_documents, descriptor, DocumentKind::Manifest, m_context));
    if (!document.isThere || !document.authentic) {
        for (const Problem &problem : document.problems) {
            if (problem.code != u"manifest-too-large") {
                giveUp(problem.message, problem.code, root);
            }
        }
    }
    if (!document.isThere) {
        return {};
    }
    const auto manifest = Manifest::parse(document.bytes);
    if (!manifest) {
        giveUp(QStringLiteral("manifest %1: %2").arg(descriptor.digest.toShortString(), manifest.error().message),
               QStringLiteral("manifest-malformed"), root);
        return {};
    }
    if (!manifest->malformedDescriptors.isEmpty()) {
        giveUp(QStringLiteral("manifest %1: %2")
                   .arg(descriptor.digest.toShortString(), manifest->malformedDescriptors.first()),
               QStringLiteral("bad-descriptor"), root);
    }
    for (const Descriptor &layer : manifest->layers) {
        need(layer, root);
    }
    for (const Descriptor &entry : manifest->manifests) {
        const bool isManifest = mediatype::isIndex(entry.mediaType) || mediatype::isManifest(entry.mediaType);
        if (isManifest && !m_needed.contains(entry.digest)) {
            m_pending.push_back(entry);
        }
        need(entry, root);
        if (entry.mediaType == mediatype::kCacheConfig) {
            CACHALOT_TRY(readCacheConfig(entry, root));
        }
    }
    if (manifest->config) {
        need(*manifest->config, root);
        const bool isCache = manifest->config->mediaType == mediatype::kCacheConfig;
        return isCache ? readCacheConfig(*manifest->config, root) : readImageConfig(*manifest->config, root);
    }
    return {};
}

Result<> RootReader::readCacheConfig(const Descriptor &descriptor, StoreRoot &root)
{
    root.isCache = true;
    if (descriptor.digest.isNull()) {
        return {};
    }
    CACHALOT_ASSIGN(const Document document, readDocument(m_documents, descriptor, DocumentKind::Config, m_context));
    if (!document.isThere) {
        return {}; // a broken cache, but what it can need stands in the manifest: BuildKit drops other layers
    }
    const auto config = CacheConfig::fromJson(document.bytes, m_context);
    if (!config) {
        return config.error().code == ErrorCode::Cancelled ? Result<>(fail(config.error())) : Result<>();
    }
    for (const ConfigLayer &layer : config->layers) {
        Descriptor blob; // also what only the config lists: a repair may want it
        blob.digest = Digest::parse(QString::fromUtf8(layer.blob)).value_or(Digest());
        need(blob, root);
    }
    root.layers += static_cast<qint64>(config->layers.size());
    root.records += static_cast<qint64>(config->records.size());
    takeTimes(*config, root);
    return {};
}

Result<> RootReader::readImageConfig(const Descriptor &descriptor, StoreRoot &root)
{
    if (descriptor.digest.isNull() || descriptor.mediaType == mediatype::kCacheConfig) {
        return {};
    }
    root.isImage = true;
    // Only to tell an inline cache from other images: a config names no blobs.
    constexpr qint64 kMostBytes = qint64(4) << 20;
    if (descriptor.size > kMostBytes) {
        return {};
    }
    CACHALOT_ASSIGN(const Document document, readDocument(m_documents, descriptor, DocumentKind::Config, m_context));
    const auto image = document.isThere ? InlineImage::parse(document.bytes) : Result<InlineImage>(InlineImage());
    if (!image || !image->cache) {
        return {};
    }
    root.isCache = true;
    if (const auto config = CacheConfig::fromInlineRecords(*image->cache, m_context)) {
        root.layers += static_cast<qint64>(image->diffIDs.size());
        root.records += static_cast<qint64>(config->records.size());
        takeTimes(*config, root);
    }
    return {};
}

} // namespace cachalot
