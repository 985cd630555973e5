#include "core/backend/cacheassembly.h"

#include "core/backend/inlineimage.h"
#include "core/base/format.h"
#include "core/cache/rfc3339.h"
#include "core/content/mediatypes.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace cachalot
{

QString problemCodeOf(const Error &error, const char *fallback)
{
    if (!error.problemCode.isEmpty()) {
        return error.problemCode;
    }
    return error.code == ErrorCode::LimitExceeded ? QStringLiteral("nesting-limit") : QString::fromLatin1(fallback);
}

void CacheAssembly::add(Severity severity, const QString &code, const QString &message, BuildEffect effect,
                        const Digest &digest)
{
    m_problems.add({severity, code, message, digest, effect});
}

void CacheAssembly::addAll(std::vector<Problem> problems)
{
    for (Problem &problem : problems) {
        m_problems.add(std::move(problem));
    }
}

Result<> CacheAssembly::takeConfig(Result<CacheConfig> config, const QString &name)
{
    if (config) {
        m_cache.cacheConfig = *std::move(config);
        m_cache.readable = true;
        return {};
    }
    if (config.error().code == ErrorCode::Cancelled) {
        return fail(std::move(config).error());
    }
    add(Severity::Error, problemCodeOf(config.error(), "config-malformed"),
        QStringLiteral("%1: %2").arg(name, config.error().message), BuildEffect::ImportRejected,
        m_cache.config->digest);
    return {};
}

void CacheAssembly::describeByManifest(const std::vector<Descriptor> &descriptors)
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
            layer.inManifest = true;
            fillIn(layer, **at);
        }
    }
}

void CacheAssembly::fillIn(CacheLayer &layer, const Descriptor &descriptor)
{
    layer.descriptor = descriptor;
    const auto &annotations = descriptor.annotations;
    const QString diffID = annotations.value(QString::fromUtf16(mediatype::kUncompressedAnnotation));
    if (const auto parsed = Digest::parse(diffID)) {
        layer.diffID = *parsed;
    }
    layer.createdAt = annotations.value(QString::fromUtf16(mediatype::kCreatedAtAnnotation)).toUtf8();
    layer.label = instructionOf(annotations.value(QString::fromUtf16(mediatype::kDescriptionAnnotation)));
    layer.compression = mediatype::layerCompression(descriptor.mediaType, annotations);
}

bool CacheAssembly::describeByAnnotations(BuildEffect ofBadBlob)
{
    m_ofBadBlob = ofBadBlob;
    QHash<QByteArray, const ConfigLayer *> byBlob; // the importers keep one for each blob, the last one
    bool isAccepted = true;
    for (size_t i = 0; i < m_cache.cacheConfig.layers.size(); ++i) {
        const ConfigLayer &layer = m_cache.cacheConfig.layers[i];
        byBlob.insert(layer.blob, &layer);
        const QString place = QStringLiteral("layers[%1]").arg(i);
        if (!layer.annotations) {
            isAccepted = false;
            add(Severity::Error, QStringLiteral("annotations-missing"),
                place + QStringLiteral(": it has no annotations (\"cache layer with missing annotations\")"),
                BuildEffect::ImportRejected);
        } else if (layer.annotations->diffID.isEmpty()) {
            isAccepted = false;
            add(Severity::Error, QStringLiteral("diffid-missing"),
                place + QStringLiteral(": its annotations have no diffID (\"cache layer with missing diffid\")"),
                BuildEffect::ImportRejected);
        }
    }
    m_cache.layers.reserve(m_cache.cacheConfig.layers.size());
    for (const ConfigLayer &listed : m_cache.cacheConfig.layers) {
        const ConfigLayer &told = *byBlob.value(listed.blob);
        Descriptor descriptor;
        descriptor.digest = Digest::parse(QString::fromUtf8(listed.blob)).value_or(Digest());
        if (told.annotations) {
            descriptor.mediaType = QString::fromUtf8(told.annotations->mediaType);
            descriptor.size = std::max<qint64>(told.annotations->size, -1);
            descriptor.annotations.insert(QString::fromUtf16(mediatype::kUncompressedAnnotation),
                                          QString::fromUtf8(told.annotations->diffID));
            if (parseTime(told.annotations->createdAt).isValid()) {
                descriptor.annotations.insert(QString::fromUtf16(mediatype::kCreatedAtAnnotation),
                                              QString::fromUtf8(told.annotations->createdAt));
            }
        }
        CacheLayer &layer = m_cache.layers.emplace_back();
        layer.blob = listed.blob;
        layer.parent = listed.parent;
        layer.inManifest = told.annotations.has_value();
        fillIn(layer, descriptor);
    }
    return isAccepted;
}

void CacheAssembly::checkLayer(size_t i)
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
    if (layer.descriptor.digest.isNull()) { // named by its annotations
        add(Severity::Error, QStringLiteral("bad-digest"), place + QStringLiteral(": its blob is no digest"),
            m_ofBadBlob);
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

void CacheAssembly::checkRecords()
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

Result<> CacheAssembly::build()
{
    checkRecords();
    return buildGraph();
}

Result<> CacheAssembly::buildGraph()
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

void CacheAssembly::labelRecords()
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

} // namespace cachalot
