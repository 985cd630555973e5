#include "core/backend/cachereader.h"

#include "core/backend/documentreader.h"
#include "core/backend/inlineimage.h"
#include "core/base/format.h"
#include "core/cache/blobneeds.h"
#include "core/cache/problemlist.h"
#include "core/cache/rfc3339.h"
#include "core/content/manifest.h"
#include "core/content/mediatypes.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace cachalot
{
namespace
{

/// How many images an index may hold, and how deep indexes may be nested, before the reading stops.
constexpr int kMaxImages = 1000;
constexpr int kMaxIndexDepth = 4;

/// The problem code of an error, or the fallback.
QString codeOf(const Error &error, const char *fallback)
{
    if (!error.problemCode.isEmpty()) {
        return error.problemCode;
    }
    return error.code == ErrorCode::LimitExceeded ? QStringLiteral("nesting-limit") : QString::fromLatin1(fallback);
}

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

/// Puts one platform's cache together.
class PlatformReader
{
public:
    PlatformReader(BlobStore &blobs, const OpContext &context, PlatformCache &cache)
        : m_blobs(blobs), m_context(context), m_cache(cache)
    {
    }

    [[nodiscard]] Result<> readCacheConfig(const Parts &parts);
    [[nodiscard]] Result<> readInline(const Manifest &manifest);
    void addAll(std::vector<Problem> problems);
    void add(Severity severity, const QString &code, const QString &message, BuildEffect effect,
             const Digest &digest = {});
    void finish() { m_cache.problems = m_problems.take(); }

private:
    [[nodiscard]] Result<> takeConfig(Result<CacheConfig> config);
    void describeLayers(const std::vector<Descriptor> &descriptors);
    void checkLayer(size_t i);
    void checkRecords();
    [[nodiscard]] Result<> buildGraph();
    void fillInline(const InlineImage &image, const Manifest &manifest);
    void labelRecords();

    BlobStore &m_blobs;
    OpContext m_context;
    PlatformCache &m_cache;
    bool m_hasUndigested = false; // a descriptor of the manifest has no digest, or a malformed one
    ProblemList m_problems;
};

void PlatformReader::add(Severity severity, const QString &code, const QString &message, BuildEffect effect,
                         const Digest &digest)
{
    m_problems.add({severity, code, message, digest, effect});
}

void PlatformReader::addAll(std::vector<Problem> problems)
{
    for (Problem &problem : problems) {
        m_problems.add(std::move(problem));
    }
}

Result<> PlatformReader::takeConfig(Result<CacheConfig> config)
{
    if (config) {
        m_cache.cacheConfig = *std::move(config);
        m_cache.readable = true;
        return {};
    }
    if (config.error().code == ErrorCode::Cancelled) {
        return fail(std::move(config).error());
    }
    add(Severity::Error, codeOf(config.error(), "config-malformed"),
        QStringLiteral("config %1: %2").arg(m_cache.config->digest.toShortString(), config.error().message),
        BuildEffect::ImportRejected, m_cache.config->digest);
    return {};
}

Result<> PlatformReader::readCacheConfig(const Parts &parts)
{
    m_cache.config = parts.config;
    if (parts.config->digest.isNull()) {
        return {}; // told among the malformed descriptors
    }
    CACHALOT_ASSIGN(Document document, readDocument(m_blobs, *parts.config, DocumentKind::Config, m_context));
    addAll(std::move(document.problems));
    m_cache.authentic = m_cache.authentic && document.authentic;
    if (!document.isThere) {
        return {};
    }
    m_cache.configBytes = std::move(document.bytes);
    CACHALOT_TRY(takeConfig(CacheConfig::fromJson(m_cache.configBytes, m_context)));
    if (!m_cache.readable) {
        return {};
    }
    describeLayers(parts.layers);
    checkRecords();
    return buildGraph();
}

void PlatformReader::describeLayers(const std::vector<Descriptor> &descriptors)
{
    QHash<Digest, const Descriptor *> byDigest;
    byDigest.reserve(static_cast<qsizetype>(descriptors.size()));
    for (const Descriptor &descriptor : descriptors) {
        m_hasUndigested = m_hasUndigested || descriptor.digest.isNull();
        const Descriptor *&known = byDigest[descriptor.digest];
        if (known != nullptr && !descriptor.digest.isNull() && known->size != descriptor.size) {
            add(Severity::Error, QStringLiteral("blob-size-mismatch"),
                QStringLiteral("manifest: two descriptors of %1 say %2 and %3 bytes; the last one counts")
                    .arg(descriptor.digest.toShortString())
                    .arg(known->size)
                    .arg(descriptor.size),
                BuildEffect::None, descriptor.digest);
        }
        known = &descriptor;
    }
    m_cache.layers.reserve(m_cache.cacheConfig.layers.size());
    for (const ConfigLayer &listed : m_cache.cacheConfig.layers) {
        CacheLayer &layer = m_cache.layers.emplace_back();
        layer.blob = listed.blob;
        layer.parent = listed.parent;
        layer.descriptor.digest = Digest::parse(QString::fromUtf8(listed.blob)).value_or(Digest());
        if (layer.descriptor.digest.isNull()) {
            continue;
        }
        if (const auto at = byDigest.constFind(layer.descriptor.digest); at != byDigest.constEnd()) {
            layer.descriptor = **at;
            layer.inManifest = true;
        }
        const auto &annotations = layer.descriptor.annotations;
        const QString diffID = annotations.value(QString::fromUtf16(mediatype::kUncompressedAnnotation));
        if (const auto parsed = Digest::parse(diffID)) {
            layer.diffID = *parsed;
        }
        layer.createdAt = annotations.value(QString::fromUtf16(mediatype::kCreatedAtAnnotation)).toUtf8();
        layer.label = instructionOf(annotations.value(QString::fromUtf16(mediatype::kDescriptionAnnotation)));
        layer.compression = mediatype::layerCompression(layer.descriptor.mediaType, annotations);
    }
}

void PlatformReader::checkLayer(size_t i)
{
    const CacheLayer &layer = m_cache.layers[i];
    const QString place =
        QStringLiteral("layers[%1] %2").arg(i).arg(shortDigest(printable(QString::fromUtf8(layer.blob))));
    if (layer.blob.isEmpty() && m_hasUndigested) {
        // The manifest's descriptor without a digest is found by the config's layer without one, and then there is no
        // blob.
        add(Severity::Error, QStringLiteral("bad-descriptor"),
            place + QStringLiteral(": its digest is empty (\"no blob set for cache record\")"),
            BuildEffect::BuildFails);
        return;
    }
    if (!layer.inManifest) {
        add(Severity::Error, QStringLiteral("layer-not-in-manifest"),
            place + QStringLiteral(": the manifest does not name it, so BuildKit drops every result that needs it"),
            BuildEffect::ResultDropped, layer.descriptor.digest);
        return;
    }
    const auto &annotations = layer.descriptor.annotations;
    const QString diffID = annotations.value(QString::fromUtf16(mediatype::kUncompressedAnnotation));
    if (diffID.isEmpty()) {
        add(Severity::Error, QStringLiteral("diffid-missing"),
            place + QStringLiteral(": its descriptor has no containerd.io/uncompressed annotation"),
            BuildEffect::StepRuns, layer.descriptor.digest);
    } else if (!layer.diffID) {
        add(Severity::Error, QStringLiteral("bad-digest"),
            QStringLiteral("%1: its diffID \"%2\" is not a digest").arg(place, printable(diffID, 80)),
            BuildEffect::StepRuns, layer.descriptor.digest);
    }
    if (!layer.createdAt.isEmpty() && !isRfc3339(layer.createdAt)) {
        add(Severity::Error, QStringLiteral("bad-annotation"),
            QStringLiteral("%1: its buildkit/createdat \"%2\" is not an RFC 3339 time")
                .arg(place, printable(QString::fromUtf8(layer.createdAt), 80)),
            BuildEffect::StepRuns, layer.descriptor.digest);
    }
    if (!layer.compression) {
        add(Severity::Error, QStringLiteral("media-type-unknown"),
            QStringLiteral("%1: \"%2\" is not the media type of a layer")
                .arg(place, printable(layer.descriptor.mediaType, 80)),
            BuildEffect::StepRuns, layer.descriptor.digest);
    }
}

void PlatformReader::checkRecords()
{
    const auto &records = m_cache.cacheConfig.records;
    if (records.empty()) {
        add(Severity::Error, QStringLiteral("no-records"),
            QStringLiteral("records: the config has none, so nothing can be restored"), BuildEffect::SilentlyEmpty);
        return;
    }
    bool hasResult = false;
    for (size_t i = 0; i < records.size(); ++i) {
        hasResult = hasResult || !records[i].results.empty() || !records[i].chains.empty();
        const QByteArray &digest = records[i].digest;
        const QString place = QStringLiteral("records[%1]").arg(i);
        if (digest.startsWith("random:")) {
            add(Severity::Info, QStringLiteral("random-record"),
                place + QStringLiteral(": its digest starts with \"random:\", so BuildKit leaves it out"),
                BuildEffect::None);
        } else if (!Digest::parse(QString::fromUtf8(digest))) {
            add(Severity::Warning, QStringLiteral("bad-digest"),
                QStringLiteral("%1: \"%2\" is not a digest, so no build will match it")
                    .arg(place, printable(QString::fromUtf8(digest), 80)),
                BuildEffect::None);
        }
    }
    if (!hasResult) {
        add(Severity::Error, QStringLiteral("no-results"),
            QStringLiteral("records: none of the %1 has a result, so nothing can be restored").arg(records.size()),
            BuildEffect::SilentlyEmpty);
    }
}

Result<> PlatformReader::buildGraph()
{
    auto graph = CacheGraph::build(
        m_cache.cacheConfig, [this](LayerId id) { return m_cache.layers[index(id)].inManifest; }, m_context);
    if (!graph) {
        if (graph.error().error.code == ErrorCode::Cancelled) {
            return fail(graph.error().error);
        }
        add(Severity::Error, graph.error().code, graph.error().error.message, BuildEffect::ImportRejected);
        return {};
    }
    m_cache.graph = *graph;
    labelRecords();
    QSet<QByteArray> identities;
    for (size_t i = 0; i < m_cache.cacheConfig.records.size(); ++i) {
        const QByteArray &identity = m_cache.graph->identity(static_cast<RecordId>(i));
        if (identities.contains(identity)) {
            add(Severity::Info, QStringLiteral("duplicate-record"),
                QStringLiteral("records[%1]: another record has the same digest, inputs and selectors").arg(i),
                BuildEffect::None);
        }
        identities.insert(identity);
    }
    // Layers that no result needs can't do harm.
    std::vector<bool> needed(m_cache.layers.size(), false);
    for (size_t record = 0; record < m_cache.graph->recordCount(); ++record) {
        const auto id = static_cast<RecordId>(record);
        for (const CacheGraph::ResultRef &result : m_cache.graph->results(id)) {
            if (result.chain >= 0) {
                for (const LayerId layer : m_cache.graph->layersOf(id, result)) {
                    needed[index(layer)] = true;
                }
                continue;
            }
            // Up to where another chain has been already: each layer is passed once.
            for (auto layer = result.top; layer && !needed[index(*layer)]; layer = m_cache.graph->parent(*layer)) {
                needed[index(*layer)] = true;
            }
        }
    }
    for (size_t i = 0; i < m_cache.layers.size(); ++i) {
        if (needed[i]) {
            checkLayer(i);
        }
    }
    return {};
}

void PlatformReader::labelRecords()
{
    // A step that made a layer is called what the layer is called; images tell that in their history.
    const auto isLabelled = [](const CacheLayer &layer) { return !layer.label.isEmpty(); };
    if (std::none_of(m_cache.layers.begin(), m_cache.layers.end(), isLabelled)) {
        return;
    }
    m_cache.recordLabels.resize(m_cache.cacheConfig.records.size());
    for (size_t i = 0; i < m_cache.layers.size(); ++i) {
        for (const RecordId record : m_cache.graph->madeBy(static_cast<LayerId>(i))) {
            m_cache.recordLabels[index(record)] = m_cache.layers[i].label;
        }
    }
}

Result<> PlatformReader::readInline(const Manifest &manifest)
{
    m_cache.config = manifest.config;
    CACHALOT_ASSIGN(Document document, readDocument(m_blobs, *manifest.config, DocumentKind::Config, m_context));
    for (Problem &problem : document.problems) {
        // The limit holds for manifests and cacheconfigs, not for the config of an image (import.go).
        if (problem.code != u"config-too-large") {
            m_problems.add(std::move(problem));
        }
    }
    m_cache.authentic = m_cache.authentic && document.authentic;
    if (!document.isThere) {
        return {};
    }
    m_cache.configBytes = std::move(document.bytes);
    auto image = InlineImage::parse(m_cache.configBytes);
    if (!image) {
        return takeConfig(fail(std::move(image).error()));
    }
    if (m_cache.platform.isEmpty()) {
        m_cache.platform = image->platform;
    }
    if (!image->cache) {
        add(Severity::Error, QStringLiteral("config-absent"),
            QStringLiteral("manifest %1: it names no cacheconfig, and its image has no inline cache")
                .arg(m_cache.manifest.digest.toShortString()),
            BuildEffect::SilentlyEmpty, m_cache.manifest.digest);
        return {};
    }
    if (image->diffIDs.size() != manifest.layers.size()) {
        add(Severity::Error, QStringLiteral("config-malformed"),
            QStringLiteral("config %1: %2 diff_ids for %3 layers: BuildKit skips the image")
                .arg(manifest.config->digest.toShortString())
                .arg(image->diffIDs.size())
                .arg(manifest.layers.size()),
            BuildEffect::SilentlyEmpty, manifest.config->digest);
        return {};
    }
    CACHALOT_TRY(takeConfig(CacheConfig::fromInlineRecords(*image->cache, m_context)));
    if (!m_cache.readable) {
        return {};
    }
    fillInline(*image, manifest);
    checkRecords();
    return buildGraph();
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
    describeLayers(described);
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
        into.problems.push_back({Severity::Error, codeOf(manifest.error(), "manifest-malformed"),
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
        reader.addAll(std::move(cache.problems));
        CACHALOT_TRY(reader.readCacheConfig(parts));
        reader.finish();
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
    reader.addAll(std::move(cache.problems));
    if (!manifest.config || manifest.config->digest.isNull() || manifest.layers.empty()) {
        reader.add(Severity::Error, QStringLiteral("config-absent"),
                   QStringLiteral("manifest %1: it names no cacheconfig, and is no image with an inline cache")
                       .arg(cache.manifest.digest.toShortString()),
                   BuildEffect::SilentlyEmpty, cache.manifest.digest);
    } else {
        CACHALOT_TRY(reader.readInline(manifest));
    }
    reader.finish();
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
