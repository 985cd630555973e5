#include "core/transfer/copyplan.h"

#include "core/base/format.h"
#include "core/base/parallel.h"
#include "core/cache/minexport.h"
#include "core/cache/rfc3339.h"
#include "core/content/mediatypes.h"

#include <QSet>

#include <algorithm>

namespace cachalot
{
namespace
{

class Planner
{
public:
    Planner(CacheBackend &destination, const OpContext &context) : m_destination(destination), m_context(context) {}

    [[nodiscard]] Result<CopyPlan> plan(std::vector<CopySource> sources, const CopyOptions &options)
    {
        m_plan.sources = std::make_shared<const std::vector<CopySource>>(std::move(sources));
        m_plan.options = options;
        if (m_destination.publisher() == nullptr) {
            return fail(
                ErrorCode::Unsupported,
                QStringLiteral("type=%1: nothing can be written to such a store yet").arg(m_destination.spec().type()));
        }
        CACHALOT_TRY(chooseCaches());
        std::vector<CacheFormat> formats;
        for (const CopySource &source : *m_plan.sources) {
            formats.push_back(source.snapshot.format);
        }
        CACHALOT_ASSIGN(m_plan.format, formatOfCopy(options, m_destination.publisher()->carrier(), formats));
        m_plan.isFormatIgnored =
            m_plan.format == CacheFormat::Object && (options.ociMediaTypes || options.imageManifest);
        findMissing();
        makeDraft();
        reduce();
        if (m_plan.draft.layers().empty()) {
            return fail(ErrorCode::NotFound,
                        QStringLiteral("no step has a result that can be copied; BuildKit does not "
                                       "write such a cache either"));
        }
        addBlobs();
        decideFaithfulness();
        CACHALOT_TRY(askDestination());
        finish();
        return std::move(m_plan);
    }

private:
    [[nodiscard]] const CacheLayer &layerOf(const LayerOrigin &origin) const
    {
        return m_plan.caches[origin.source]->layers[index(origin.layer)];
    }

    [[nodiscard]] Result<> chooseCaches();
    void findMissing();
    [[nodiscard]] bool isAvailable(const LayerOrigin &origin) const;
    void makeDraft();
    void findLost();
    void reduce();
    void addBlobs();
    void decideFaithfulness();
    [[nodiscard]] bool isToBeReencoded(const CacheLayer &layer);
    [[nodiscard]] Result<> askDestination();
    void reuseReencoded();
    void finish();

    CacheBackend &m_destination;
    OpContext m_context;
    CopyPlan m_plan;
    std::vector<size_t> m_sourceOf;      // by cache
    std::vector<QSet<Digest>> m_missing; // by cache
    qint64 m_bytesBefore = 0;
};

qint64 sizeOf(const Descriptor &blob)
{
    return std::max<qint64>(blob.size, 0);
}

Result<> Planner::chooseCaches()
{
    for (size_t i = 0; i < m_plan.sources->size(); ++i) {
        const CopySource &source = (*m_plan.sources)[i];
        size_t chosen = 0;
        for (const PlatformCache &cache : source.snapshot.platforms) {
            if (!source.platform.isEmpty() && cache.platform != source.platform) {
                continue;
            }
            if (!cache.readable || !cache.graph) {
                const auto problems = source.snapshot.allProblems();
                return fail(ErrorCode::Damaged,
                            QStringLiteral("%1: BuildKit would reject this cache, so it is not copied: %2")
                                .arg(source.snapshot.spec,
                                     problems.empty() ? QStringLiteral("it can't be read") : problems.front().message));
            }
            if (!cache.authentic) {
                return fail(ErrorCode::Damaged,
                            QStringLiteral("%1: manifest or config have other bytes than their digests say, and nobody "
                                           "knows what was meant (verify tells more)")
                                .arg(source.snapshot.spec));
            }
            m_plan.caches.push_back(&cache);
            m_sourceOf.push_back(i);
            ++chosen;
        }
        if (chosen == 0) {
            return fail(ErrorCode::NotFound,
                        QStringLiteral("%1: no platform %2").arg(source.snapshot.spec, printable(source.platform, 60)));
        }
    }
    return {};
}

void Planner::findMissing()
{
    m_missing.resize(m_plan.caches.size());
    for (size_t i = 0; i < m_plan.caches.size(); ++i) {
        for (const Problem &problem : m_plan.caches[i]->problems) {
            if (problem.code == u"blob-missing" || problem.code == u"blob-not-a-file" ||
                problem.code == u"blob-size-mismatch") {
                m_missing[i].insert(problem.digest);
            }
        }
    }
}

bool Planner::isAvailable(const LayerOrigin &origin) const
{
    const CacheLayer &layer = layerOf(origin);
    // A media type that is no layer's makes BuildKit run the step, and nobody knows what would be right.
    return layer.inManifest && layer.compression && !layer.descriptor.digest.isNull() && layer.descriptor.size >= 0 &&
           !m_missing[origin.source].contains(layer.descriptor.digest);
}

void Planner::makeDraft()
{
    const auto available = [this](const LayerOrigin &origin) { return isAvailable(origin); };
    if (m_plan.caches.size() == 1) {
        m_plan.draft = draftOf(*m_plan.caches.front(), available);
    } else {
        MergedDraft merged = mergeCaches(m_plan.caches, available);
        m_plan.draft = std::move(merged.draft);
        m_plan.shares = std::move(merged.shares);
    }
    findLost();
}

void Planner::findLost()
{
    // A record that could be restored but for its layers. Of a merge another cache may have had it.
    QSet<QByteArray> kept;
    for (const DraftRecord &record : m_plan.draft.records) {
        if (record.result) {
            kept.insert(record.digest);
        }
    }
    for (size_t source = 0; source < m_plan.caches.size(); ++source) {
        const PlatformCache &cache = *m_plan.caches[source];
        for (size_t i = 0; i < cache.graph->recordCount(); ++i) {
            const auto id = static_cast<RecordId>(i);
            const QByteArray &digest = cache.cacheConfig.records[i].digest;
            if (!cache.graph->isSkipped(id) && !cache.graph->results(id).empty() && !kept.contains(digest)) {
                const bool hasLabel = i < cache.recordLabels.size();
                m_plan.leftOut.push_back(
                    {LeftOutResult::Reason::Missing, digest, hasLabel ? cache.recordLabels[i] : QString(), {}});
            }
        }
    }
}

void Planner::reduce()
{
    QSet<Digest> counted;
    for (const LayerOrigin &origin : m_plan.draft.layers()) {
        const Descriptor &blob = layerOf(origin).descriptor;
        if (!counted.contains(blob.digest)) {
            counted.insert(blob.digest);
            m_bytesBefore += sizeOf(blob);
        }
    }
    if (m_plan.options.mode == CopyMode::Min) {
        for (const DroppedResult &dropped : reduceToMin(m_plan.draft, m_plan.caches, m_plan.options.imageDiffIDs)) {
            const DraftRecord &record = m_plan.draft.records[dropped.record];
            m_plan.leftOut.push_back({LeftOutResult::Reason::Min, record.digest, record.label,
                                      layerOf(dropped.result.chain.back()).descriptor.digest});
        }
    }
}

bool Planner::isToBeReencoded(const CacheLayer &layer)
{
    const auto &wanted = m_plan.options.compression;
    if (!wanted || !layer.compression || *layer.compression == wanted->type) {
        return false;
    }
    if (wanted->force == Force::No) {
        ++m_plan.keptCompressions;
        return false;
    }
    return true;
}

void Planner::addBlobs()
{
    QHash<Digest, size_t> byDiffID; // of those that are re-encoded: the same content once
    qint64 bytesAfter = 0;
    for (const LayerOrigin &origin : m_plan.draft.layers()) {
        const CacheLayer &layer = layerOf(origin);
        const Digest digest = layer.descriptor.digest;
        if (m_plan.blobPositions.contains(digest)) {
            continue;
        }
        bytesAfter += sizeOf(layer.descriptor);
        const bool isReencoded = isToBeReencoded(layer);
        if (isReencoded && layer.diffID && byDiffID.contains(*layer.diffID)) {
            m_plan.blobPositions.insert(digest, byDiffID.value(*layer.diffID));
            continue;
        }
        m_plan.blobPositions.insert(digest, m_plan.blobs.size());
        PlannedBlob &blob = m_plan.blobs.emplace_back();
        blob.source = m_sourceOf[origin.source];
        blob.descriptor = layer.descriptor;
        blob.diffID = layer.diffID;
        blob.compression = layer.compression.value_or(Compression::Uncompressed);
        blob.label = layer.label;
        const QString createdAt = QString::fromUtf16(mediatype::kCreatedAtAnnotation);
        if (isReencoded) {
            blob.action = PlannedBlob::Action::Reencode;
            if (isRfc3339(layer.createdAt)) {
                blob.target.annotations.insert(createdAt, QString::fromLatin1(layer.createdAt));
            }
            if (layer.diffID) {
                byDiffID.insert(*layer.diffID, m_plan.blobs.size() - 1);
            }
            continue;
        }
        blob.target = layer.descriptor;
        blob.target.mediaType = mediatype::normalised(blob.target.mediaType);
        if (!isRfc3339(blob.target.annotations.value(createdAt).toUtf8())) {
            blob.target.annotations.remove(createdAt); // BuildKit fails on what is no time
        }
        const QString uncompressed = QString::fromUtf16(mediatype::kUncompressedAnnotation);
        if (layer.diffID && !blob.target.annotations.contains(uncompressed)) {
            blob.target.annotations.insert(uncompressed, layer.diffID->toString());
            if (isRfc3339(layer.createdAt)) {
                blob.target.annotations.insert(createdAt, QString::fromLatin1(layer.createdAt));
            }
        }
    }
    m_plan.leftOutBytes = m_bytesBefore - bytesAfter;
}

void Planner::decideFaithfulness()
{
    const PlatformCache &first = *m_plan.caches.front();
    const bool hasAllLayers = std::all_of(first.layers.begin(), first.layers.end(), [this](const CacheLayer &layer) {
        return m_plan.blobPositions.contains(layer.descriptor.digest);
    });
    m_plan.isFaithful = m_plan.caches.size() == 1 && m_plan.sources->front().snapshot.format != CacheFormat::Inline &&
                        m_plan.leftOut.empty() && hasAllLayers && m_plan.count(PlannedBlob::Action::Reencode) == 0;
}

Result<> Planner::askDestination()
{
    BlobMounter *mounter = m_destination.mounter();
    std::atomic<qint64> asked = 0;
    const auto total = static_cast<qint64>(m_plan.blobs.size());
    CACHALOT_TRY(forEachParallel(
        m_plan.blobs.size(), std::max<size_t>(m_plan.options.jobs, 1), m_context,
        [&](size_t i, const OpContext &context) -> Result<> {
            PlannedBlob &blob = m_plan.blobs[i];
            m_context.report({ProgressUnit::Items, ++asked, total, QStringLiteral("asking for blobs")});
            if (blob.action == PlannedBlob::Action::Reencode) {
                return {};
            }
            const auto info = m_destination.blobs().stat(blob.descriptor.digest, context);
            if (info && (info->size < 0 || info->size == blob.descriptor.size)) {
                blob.action = PlannedBlob::Action::There;
                blob.isReadForDiffID = m_plan.format == CacheFormat::Object && !blob.diffID;
            } else if (!info && info.error().code != ErrorCode::NotFound && info.error().code != ErrorCode::Damaged) {
                return fail(info.error());
            } else if (mounter != nullptr && mounter->canMountFrom((*m_plan.sources)[blob.source].backend->spec())) {
                blob.action = PlannedBlob::Action::Mount;
            }
            return {};
        }));
    reuseReencoded();
    return {};
}

void Planner::reuseReencoded()
{
    // A level may be another one this time, and nobody can tell that from the blob.
    if (m_plan.count(PlannedBlob::Action::Reencode) == 0 || m_plan.options.compression->level) {
        return;
    }
    const auto before = m_destination.load(m_context);
    if (!before) {
        return; // there is none, or none that helps
    }
    QHash<Digest, Descriptor> byDiffID;
    for (const PlatformCache &cache : before->platforms) {
        for (const CacheLayer &layer : cache.layers) {
            const bool fits = layer.diffID && layer.compression == m_plan.options.compression->type;
            if (fits && layer.inManifest && cache.authentic) {
                byDiffID.insert(*layer.diffID, layer.descriptor);
            }
        }
    }
    for (PlannedBlob &blob : m_plan.blobs) {
        if (blob.action != PlannedBlob::Action::Reencode || !blob.diffID || !byDiffID.contains(*blob.diffID)) {
            continue;
        }
        Descriptor found = byDiffID.value(*blob.diffID);
        const auto info = m_destination.blobs().stat(found.digest, m_context);
        if (info && info->size == found.size) {
            blob.action = PlannedBlob::Action::There;
            found.mediaType = mediatype::normalised(found.mediaType);
            found.annotations.insert(blob.target.annotations); // as if it were packed anew
            blob.target = std::move(found);
        }
    }
}

void Planner::finish()
{
    for (const DraftRecord &record : m_plan.draft.records) {
        ++m_plan.records;
        m_plan.results += record.result ? 1 : 0;
    }
    m_plan.layers = m_plan.isFaithful ? static_cast<qint64>(m_plan.caches.front()->layers.size())
                                      : static_cast<qint64>(m_plan.draft.layers().size());
    for (const PlannedBlob &blob : m_plan.blobs) {
        switch (blob.action) {
        case PlannedBlob::Action::There:
            m_plan.bytesThere += sizeOf(blob.descriptor);
            m_plan.bytesToRead += blob.isReadForDiffID ? sizeOf(blob.descriptor) : 0;
            break;
        case PlannedBlob::Action::Mount:
            m_plan.bytesToMount += sizeOf(blob.descriptor);
            break;
        case PlannedBlob::Action::Copy:
        case PlannedBlob::Action::Reencode:
            m_plan.bytesToRead += sizeOf(blob.descriptor);
            break;
        }
    }
    // What takes longest first: then no core waits for the last one.
    std::vector<size_t> order(m_plan.blobs.size());
    for (size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    std::stable_sort(order.begin(), order.end(), [this](size_t a, size_t b) {
        const PlannedBlob &left = m_plan.blobs[a];
        const PlannedBlob &right = m_plan.blobs[b];
        if (left.action != right.action) {
            return left.action > right.action;
        }
        return left.descriptor.size > right.descriptor.size;
    });
    std::vector<PlannedBlob> sorted;
    std::vector<size_t> newPosition(order.size());
    for (const size_t i : order) {
        newPosition[i] = sorted.size();
        sorted.push_back(std::move(m_plan.blobs[i]));
    }
    m_plan.blobs = std::move(sorted);
    for (size_t &position : m_plan.blobPositions) {
        position = newPosition[position];
    }
}

} // namespace

qint64 CopyPlan::count(PlannedBlob::Action action) const
{
    return std::count_if(blobs.begin(), blobs.end(), [&](const PlannedBlob &blob) { return blob.action == action; });
}

Result<CopyPlan> planCopy(std::vector<CopySource> sources, CacheBackend &destination, const CopyOptions &options,
                          const OpContext &context)
{
    return Planner(destination, context).plan(std::move(sources), options);
}

QString actionName(PlannedBlob::Action action)
{
    switch (action) {
    case PlannedBlob::Action::There:
        return QStringLiteral("there");
    case PlannedBlob::Action::Copy:
        return QStringLiteral("copy");
    case PlannedBlob::Action::Mount:
        return QStringLiteral("mount");
    case PlannedBlob::Action::Reencode:
        break;
    }
    return QStringLiteral("reencode");
}

} // namespace cachalot
