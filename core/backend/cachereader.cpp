#include "core/backend/cachereader.h"

#include "core/backend/cacheassembly.h"
#include "core/backend/documentreader.h"
#include "core/backend/inlineimage.h"
#include "core/base/format.h"
#include "core/cache/blobneeds.h"
#include "core/cache/problemlist.h"
#include "core/content/manifest.h"
#include "core/content/mediatypes.h"

#include <QSet>

#include <algorithm>

namespace cachalot
{
namespace
{

/// How many images an index may hold, and how deep indexes may be nested, before the reading stops.
constexpr int kMaxImages = 1000;
constexpr int kMaxIndexDepth = 4;

CacheFormat formatOf(const Manifest &manifest)
{
    if (manifest.shape == ManifestShape::Manifest) {
        return CacheFormat::ImageManifest;
    }
    return manifest.mediaType == mediatype::kDockerManifestList ? CacheFormat::DockerManifestList
                                                                : CacheFormat::ImageIndex;
}

/// The layers and the cacheconfig that a manifest names, as BuildKit takes them from either shape.
struct Parts {
    std::optional<Descriptor> config;
    std::vector<Descriptor> layers;
};

Parts partsOf(const Manifest &manifest)
{
    Parts parts;
    if (manifest.shape == ManifestShape::Manifest) {
        if (manifest.config && manifest.config->mediaType == mediatype::kCacheConfig) {
            parts.config = manifest.config;
        }
        parts.layers = manifest.layers;
        return parts;
    }
    for (const Descriptor &entry : manifest.manifests) {
        if (entry.mediaType == mediatype::kCacheConfig) {
            parts.config = entry; // the last one counts
        } else {
            parts.layers.push_back(entry);
        }
    }
    return parts;
}

/// Puts one platform's cache together from a store of blobs.
class PlatformReader
{
public:
    PlatformReader(BlobStore &blobs, const OpContext &context, PlatformCache &cache)
        : m_blobs(blobs), m_context(context), m_cache(cache), m_assembly(cache, context)
    {
    }

    [[nodiscard]] CacheAssembly &assembly() { return m_assembly; }
    [[nodiscard]] Result<> readCacheConfig(const Parts &parts);
    [[nodiscard]] Result<> readInline(const Manifest &manifest);

private:
    [[nodiscard]] QString configName() const
    {
        return QStringLiteral("config %1").arg(m_cache.config->digest.toShortString());
    }
    void fillInline(const InlineImage &image, const Manifest &manifest);

    BlobStore &m_blobs;
    OpContext m_context;
    PlatformCache &m_cache;
    CacheAssembly m_assembly;
};

Result<> PlatformReader::readCacheConfig(const Parts &parts)
{
    m_cache.config = parts.config;
    if (parts.config->digest.isNull()) {
        return {}; // told among the malformed descriptors
    }
    CACHALOT_ASSIGN(Document document, readDocument(m_blobs, *parts.config, DocumentKind::Config, m_context));
    m_assembly.addAll(std::move(document.problems));
    m_cache.authentic = m_cache.authentic && document.authentic;
    if (!document.isThere) {
        return {};
    }
    m_cache.configBytes = std::move(document.bytes);
    CACHALOT_TRY(m_assembly.takeConfig(CacheConfig::fromJson(m_cache.configBytes, m_context), configName()));
    if (!m_cache.readable) {
        return {};
    }
    m_assembly.describeByManifest(parts.layers);
    return m_assembly.build();
}

Result<> PlatformReader::readInline(const Manifest &manifest)
{
    m_cache.config = manifest.config;
    CACHALOT_ASSIGN(Document document, readDocument(m_blobs, *manifest.config, DocumentKind::Config, m_context));
    for (Problem &problem : document.problems) {
        // The limit holds for manifests and cacheconfigs, not for the config of an image (import.go).
        if (problem.code != u"config-too-large") {
            m_assembly.addAll({std::move(problem)});
        }
    }
    m_cache.authentic = m_cache.authentic && document.authentic;
    if (!document.isThere) {
        return {};
    }
    m_cache.configBytes = std::move(document.bytes);
    auto image = InlineImage::parse(m_cache.configBytes);
    if (!image) {
        return m_assembly.takeConfig(fail(std::move(image).error()), configName());
    }
    if (m_cache.platform.isEmpty()) {
        m_cache.platform = image->platform;
    }
    if (!image->cache) {
        m_assembly.add(Severity::Error, QStringLiteral("config-absent"),
                       QStringLiteral("manifest %1: it names no cacheconfig, and its image has no inline cache")
                           .arg(m_cache.manifest.digest.toShortString()),
                       BuildEffect::SilentlyEmpty, m_cache.manifest.digest);
        return {};
    }
    if (image->diffIDs.size() != manifest.layers.size()) {
        m_assembly.add(Severity::Error, QStringLiteral("config-malformed"),
                       QStringLiteral("config %1: %2 diff_ids for %3 layers: BuildKit skips the image")
                           .arg(manifest.config->digest.toShortString())
                           .arg(image->diffIDs.size())
                           .arg(manifest.layers.size()),
                       BuildEffect::SilentlyEmpty, manifest.config->digest);
        return {};
    }
    CACHALOT_TRY(m_assembly.takeConfig(CacheConfig::fromInlineRecords(*image->cache, m_context), configName()));
    if (!m_cache.readable) {
        return {};
    }
    fillInline(*image, manifest);
    return m_assembly.build();
}

void PlatformReader::fillInline(const InlineImage &image, const Manifest &manifest)
{
    // import.go: layer i of the image is layer i of the cache, above layer i - 1; the history tells time and text.
    const auto history = image.layerHistory();
    std::vector<Descriptor> described = manifest.layers;
    for (size_t i = 0; i < described.size(); ++i) {
        auto &annotations = described[i].annotations;
        annotations.insert(QString::fromUtf16(mediatype::kUncompressedAnnotation), image.diffIDs[i]);
        if (i < history.size()) {
            if (!history[i].created.isEmpty()) {
                annotations.insert(QString::fromUtf16(mediatype::kCreatedAtAnnotation),
                                   QString::fromUtf8(history[i].created));
            }
            annotations.insert(QString::fromUtf16(mediatype::kDescriptionAnnotation), history[i].createdBy);
        }
        ConfigLayer &layer = m_cache.cacheConfig.layers.emplace_back();
        layer.blob = described[i].digest.toString().toUtf8();
        layer.parent = static_cast<qint64>(i) - 1;
    }
    m_assembly.describeByManifest(described);
}

/// The whole reading: one per call of CacheReader::read.
class SnapshotReader
{
public:
    SnapshotReader(BlobStore &blobs, const OpContext &context) : m_blobs(blobs), m_context(context) {}
    [[nodiscard]] Result<CacheSnapshot> read(const Descriptor &manifest);

private:
    struct Pending {
        Descriptor descriptor;
        int depth = 0;
    };
    [[nodiscard]] Result<std::optional<Manifest>> readManifest(const Descriptor &descriptor, PlatformCache &into);
    [[nodiscard]] Result<> readImages(const Manifest &top);
    [[nodiscard]] Result<> readImage(const Manifest &manifest, PlatformCache cache);

    BlobStore &m_blobs;
    OpContext m_context;
    CacheSnapshot m_snapshot;
};

Result<std::optional<Manifest>> SnapshotReader::readManifest(const Descriptor &descriptor, PlatformCache &into)
{
    into.manifest = descriptor;
    CACHALOT_ASSIGN(Document document, readDocument(m_blobs, descriptor, DocumentKind::Manifest, m_context));
    into.problems = std::move(document.problems);
    into.authentic = document.authentic;
    if (!document.isThere) {
        return std::nullopt;
    }
    into.manifestBytes = std::move(document.bytes);
    auto manifest = Manifest::parse(into.manifestBytes);
    const QString name = QStringLiteral("manifest %1").arg(descriptor.digest.toShortString());
    if (!manifest) {
        into.problems.push_back({Severity::Error, problemCodeOf(manifest.error(), "manifest-malformed"),
                                 QStringLiteral("%1: %2").arg(name, manifest.error().message), descriptor.digest,
                                 BuildEffect::ImportRejected});
        return std::nullopt;
    }
    ProblemList malformed;
    for (const QString &what : std::as_const(manifest->malformedDescriptors)) {
        // A layer's own entry tells what it costs (layer-not-in-manifest, or a size that fits no blob).
        const bool isConfig = what.startsWith(QStringLiteral("config.digest"));
        malformed.add({Severity::Error, QStringLiteral("bad-descriptor"), QStringLiteral("%1: %2").arg(name, what),
                       descriptor.digest, isConfig ? BuildEffect::ImportRejected : BuildEffect::None});
    }
    for (Problem &problem : malformed.take()) {
        into.problems.push_back(std::move(problem));
    }
    return std::optional<Manifest>(*std::move(manifest));
}

Result<CacheSnapshot> SnapshotReader::read(const Descriptor &manifest)
{
    PlatformCache cache;
    cache.platform = manifest.platform;
    CACHALOT_ASSIGN(const std::optional<Manifest> top, readManifest(manifest, cache));
    m_snapshot.manifest = cache.manifest;
    m_snapshot.manifestBytes = cache.manifestBytes;
    if (!top) {
        m_snapshot.platforms.push_back(std::move(cache));
        return std::move(m_snapshot);
    }
    m_snapshot.format = formatOf(*top);
    if (const Parts parts = partsOf(*top); parts.config) {
        PlatformReader reader(m_blobs, m_context, cache);
        reader.assembly().addAll(std::move(cache.problems));
        CACHALOT_TRY(reader.readCacheConfig(parts));
        reader.assembly().finish();
        m_snapshot.platforms.push_back(std::move(cache));
        return std::move(m_snapshot);
    }
    m_snapshot.format = CacheFormat::Inline;
    if (top->shape == ManifestShape::Manifest) {
        CACHALOT_TRY(readImage(*top, std::move(cache)));
    } else {
        m_snapshot.problems = std::move(cache.problems);
        CACHALOT_TRY(readImages(*top));
    }
    if (m_snapshot.platforms.empty()) {
        PlatformCache none;
        none.manifest = m_snapshot.manifest;
        none.manifestBytes = m_snapshot.manifestBytes;
        const bool isTold = std::any_of(m_snapshot.problems.begin(), m_snapshot.problems.end(),
                                        [](const Problem &p) { return p.effect == BuildEffect::ImportRejected; });
        if (!isTold) {
            none.problems.push_back(
                {Severity::Error, QStringLiteral("config-absent"),
                 QStringLiteral("manifest %1: it names no cacheconfig, and is no image with an inline "
                                "cache")
                     .arg(manifest.digest.toShortString()),
                 manifest.digest, BuildEffect::SilentlyEmpty});
        }
        m_snapshot.platforms.push_back(std::move(none));
    }
    return std::move(m_snapshot);
}

Result<> SnapshotReader::readImage(const Manifest &manifest, PlatformCache cache)
{
    PlatformReader reader(m_blobs, m_context, cache);
    reader.assembly().addAll(std::move(cache.problems));
    if (!manifest.config || manifest.config->digest.isNull() || manifest.layers.empty()) {
        reader.assembly().add(
            Severity::Error, QStringLiteral("config-absent"),
            QStringLiteral("manifest %1: it names no cacheconfig, and is no image with an inline cache")
                .arg(cache.manifest.digest.toShortString()),
            BuildEffect::SilentlyEmpty, cache.manifest.digest);
    } else {
        CACHALOT_TRY(reader.readInline(manifest));
    }
    reader.assembly().finish();
    m_snapshot.platforms.push_back(std::move(cache));
    return {};
}

Result<> SnapshotReader::readImages(const Manifest &top)
{
    // BuildKit follows every entry of an index (allDistributionManifests), attestations too; those have no diff_ids
    // that fit and are skipped there with a warning in its log, and here without one.
    std::vector<Pending> pending;
    const auto push = [&pending](const Manifest &index, int depth) {
        for (auto at = index.manifests.rbegin(); at != index.manifests.rend(); ++at) {
            pending.push_back({*at, depth});
        }
    };
    push(top, 1);
    QSet<Digest> seen;
    while (!pending.empty()) {
        CACHALOT_TRY(m_context.checkpoint());
        const Pending next = pending.back();
        pending.pop_back();
        if (next.descriptor.digest.isNull() || seen.contains(next.descriptor.digest)) {
            continue;
        }
        seen.insert(next.descriptor.digest);
        if (seen.size() > kMaxImages || next.depth > kMaxIndexDepth) {
            m_snapshot.problems.push_back(
                {Severity::Error, QStringLiteral("nesting-limit"),
                 QStringLiteral("index %1: more than %2 images, or indexes nested deeper than %3")
                     .arg(m_snapshot.manifest.digest.toShortString())
                     .arg(kMaxImages)
                     .arg(kMaxIndexDepth),
                 m_snapshot.manifest.digest, BuildEffect::None});
            break;
        }
        if (mediatype::layerCompression(next.descriptor.mediaType, {})) {
            m_snapshot.problems.push_back(
                {Severity::Error, QStringLiteral("config-absent"),
                 QStringLiteral(
                     "index %1: it names layers and no cacheconfig; BuildKit would take the layers for images")
                     .arg(m_snapshot.manifest.digest.toShortString()),
                 m_snapshot.manifest.digest, BuildEffect::ImportRejected});
            break;
        }
        PlatformCache cache;
        cache.platform = next.descriptor.platform;
        CACHALOT_ASSIGN(const std::optional<Manifest> manifest, readManifest(next.descriptor, cache));
        if (!manifest) {
            m_snapshot.platforms.push_back(std::move(cache));
        } else if (manifest->shape == ManifestShape::Index) {
            push(*manifest, next.depth + 1);
        } else if (cache.platform != u"unknown/unknown") {
            CACHALOT_TRY(readImage(*manifest, std::move(cache)));
        }
    }
    return {};
}

} // namespace

Result<CacheSnapshot> CacheReader::read(const Descriptor &manifest)
{
    return SnapshotReader(m_blobs, m_context).read(manifest);
}

Result<> checkPresence(BlobStore &blobs, PlatformCache &cache, const LostBlobEffect &effectOf, const OpContext &context)
{
    ProblemList problems;
    const QHash<Digest, qint64> needs = resultsByBlob(cache);
    QSet<Digest> seen;
    for (size_t i = 0; i < cache.layers.size(); ++i) {
        const Descriptor &descriptor = cache.layers[i].descriptor;
        if (descriptor.digest.isNull() || !cache.layers[i].inManifest || seen.contains(descriptor.digest)) {
            continue;
        }
        seen.insert(descriptor.digest);
        CACHALOT_TRY(context.checkpoint());
        const auto report = [&](const char *code, const QString &message) {
            problems.add({Severity::Error, QString::fromLatin1(code),
                          QStringLiteral("layers[%1] %2: %3").arg(i).arg(descriptor.digest.toShortString(), message),
                          descriptor.digest, effectOf(needs.value(descriptor.digest))});
        };
        if (descriptor.size < 0) {
            report("bad-descriptor", QStringLiteral("its descriptor gives no size"));
            continue;
        }
        const auto info = blobs.stat(descriptor.digest, context);
        if (!info) {
            if (info.error().code == ErrorCode::NotFound) {
                report("blob-missing", QStringLiteral("its blob is not in the store"));
            } else if (info.error().code == ErrorCode::Damaged) {
                report("blob-not-a-file", info.error().message);
            } else {
                return fail(info.error());
            }
        } else if (info->size >= 0 && info->size != descriptor.size) {
            report("blob-size-mismatch",
                   QStringLiteral("%1 bytes where its descriptor says %2").arg(info->size).arg(descriptor.size));
        }
    }
    for (Problem &problem : problems.take()) {
        cache.problems.push_back(std::move(problem));
    }
    return {};
}

} // namespace cachalot
