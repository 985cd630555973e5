#include "core/cleanup/cacherepair.h"

#include "core/base/format.h"
#include "core/base/parallel.h"
#include "core/cleanup/patchedbackend.h"
#include "core/transfer/blobcheck.h"
#include "core/transfer/verifyrunner.h"

#include <QFileInfo>

#include <mutex>

namespace cachalot
{
namespace
{

QString directoryOf(const BackendSpec &spec)
{
    const QString path = spec.has(u"src") ? spec.value(u"src") : spec.value(u"dest");
    return spec.type() == u"local" ? QFileInfo(path).canonicalFilePath() : QString();
}

bool isSameStore(const BackendSpec &a, const BackendSpec &b)
{
    const QString directory = directoryOf(a);
    return !directory.isEmpty() && directory == directoryOf(b);
}

qint64 sizeOf(const Descriptor &blob)
{
    return std::max<qint64>(blob.size, 0);
}

class RepairPlanner
{
public:
    RepairPlanner(CopySource source, CacheBackend &destination, const RepairOptions &options, const OpContext &context)
        : m_source(std::move(source)),
          m_destination(destination),
          m_options(options),
          m_context(context),
          m_patched(std::make_shared<PatchedBackend>(m_source.backend))
    {
    }

    [[nodiscard]] Result<RepairPlan> plan();

private:
    [[nodiscard]] Result<> checkBlobs();
    [[nodiscard]] Result<> askDonors();
    [[nodiscard]] Result<bool> takeFrom(const CopySource &donor, const CacheLayer &lost, CacheLayer &found);
    [[nodiscard]] Result<bool> isSound(BlobStore &blobs, const CacheLayer &layer);
    [[nodiscard]] Result<> cure(PlatformCache &cache, size_t position);
    [[nodiscard]] Result<> checkDestination();
    void countDropped();

    CopySource m_source;
    CacheBackend &m_destination;
    const RepairOptions &m_options;
    OpContext m_context;
    std::shared_ptr<PatchedBackend> m_patched;
    QSet<Digest> m_sound; ///< blobs of the source, read and compared
    /// By platform: layers that are to be taken instead, by their position.
    std::vector<QHash<size_t, CacheLayer>> m_found;
    RepairPlan m_plan;
};

bool isLayer(const CacheLayer &layer)
{
    return layer.inManifest && layer.compression && !layer.descriptor.digest.isNull() && layer.descriptor.size >= 0;
}

Result<bool> RepairPlanner::isSound(BlobStore &blobs, const CacheLayer &layer)
{
    if (!isLayer(layer)) {
        return false;
    }
    BlobToCheck blob;
    blob.descriptor = layer.descriptor;
    blob.diffID = layer.diffID;
    blob.compression = layer.compression;
    const BytesRead ignore = [](qint64) {};
    OpContext silent = m_context;
    silent.progress = nullptr;
    CACHALOT_ASSIGN(const BlobCheckResult result, m_options.deep ? checkLayerDeeply(blobs, blob, ignore, silent)
                                                                 : checkBlob(blobs, blob, ignore, silent));
    return std::none_of(result.problems.begin(), result.problems.end(),
                        [](const Problem &problem) { return problem.severity == Severity::Error; });
}

Result<> RepairPlanner::checkBlobs()
{
    QHash<Digest, const CacheLayer *> layers;
    for (const PlatformCache &cache : m_source.snapshot.platforms) {
        for (const CacheLayer &layer : cache.layers) {
            if (isLayer(layer)) {
                layers.insert(layer.descriptor.digest, &layer);
            }
        }
    }
    const QList<const CacheLayer *> list = layers.values();
    std::mutex mutex;
    qint64 done = 0;
    return forEachParallel(
        static_cast<size_t>(list.size()), cpuCount(), m_context, [&](size_t i, const OpContext &) -> Result<> {
            const CacheLayer &layer = *list[static_cast<qsizetype>(i)];
            CACHALOT_ASSIGN(const bool isGood, isSound(m_source.backend->blobs(), layer));
            const std::lock_guard lock(mutex);
            m_context.report({ProgressUnit::Items, ++done, list.size(), layer.descriptor.digest.toShortString()});
            if (isGood) {
                m_sound.insert(layer.descriptor.digest);
            }
            return {};
        });
}

Result<bool> RepairPlanner::takeFrom(const CopySource &donor, const CacheLayer &lost, CacheLayer &found)
{
    for (const PlatformCache &cache : donor.snapshot.platforms) {
        for (const CacheLayer &layer : cache.layers) {
            const bool isSame = layer.descriptor.digest == lost.descriptor.digest && !lost.descriptor.digest.isNull();
            const bool isTwin = lost.diffID && layer.diffID == lost.diffID; // packed in another way
            if (!isSame && !isTwin) {
                continue;
            }
            CACHALOT_ASSIGN(const bool isGood, isSound(donor.backend->blobs(), layer));
            if (isGood) {
                found = layer;
                found.parent = lost.parent;
                return true;
            }
        }
    }
    // Perhaps it is only its store that has the blob.
    CACHALOT_ASSIGN(const bool isGood, isSound(donor.backend->blobs(), lost));
    if (isGood) {
        found = lost;
    }
    return isGood;
}

Result<> RepairPlanner::askDonors()
{
    m_found.resize(m_source.snapshot.platforms.size());
    if (m_options.donors.empty()) {
        return {};
    }
    QSet<Digest> counted;
    for (size_t p = 0; p < m_source.snapshot.platforms.size(); ++p) {
        const PlatformCache &cache = m_source.snapshot.platforms[p];
        for (size_t i = 0; i < cache.layers.size(); ++i) {
            const CacheLayer &lost = cache.layers[i];
            if (m_sound.contains(lost.descriptor.digest)) {
                continue;
            }
            for (const CopySource &donor : m_options.donors) {
                CacheLayer found;
                CACHALOT_ASSIGN(const bool isFound, takeFrom(donor, lost, found));
                if (!isFound) {
                    continue;
                }
                m_patched->patch(found.descriptor.digest, donor.backend);
                if (!counted.contains(found.descriptor.digest)) {
                    counted.insert(found.descriptor.digest);
                    ++m_plan.fetchedBlobs;
                    m_plan.fetchedBytes += sizeOf(found.descriptor);
                }
                m_found[p].insert(i, std::move(found));
                break;
            }
        }
    }
    return {};
}

Result<> RepairPlanner::cure(PlatformCache &cache, size_t position)
{
    if (!cache.readable) {
        return {};
    }
    for (auto at = m_found[position].cbegin(); at != m_found[position].cend(); ++at) {
        cache.layers[at.key()] = *at;
        cache.cacheConfig.layers[at.key()].blob = at->descriptor.digest.toString().toLatin1();
        cache.layers[at.key()].blob = cache.cacheConfig.layers[at.key()].blob;
    }
    const auto isWanted = [&](size_t i) {
        const CacheLayer &layer = cache.layers[i];
        return isLayer(layer) &&
               (m_sound.contains(layer.descriptor.digest) || m_patched->isPatched(layer.descriptor.digest));
    };
    const auto add = [this](const CureCount &count) {
        m_plan.dropped.results += count.results;
        m_plan.dropped.records += count.records;
    };
    add(cureConfig(cache.cacheConfig, isWanted, m_options.notBefore));
    if (m_options.keepBytes) {
        add(limitBytes(
            cache.cacheConfig, [&cache](size_t i) { return sizeOf(cache.layers[i].descriptor); },
            *m_options.keepBytes));
    }
    add(limitConfig(cache.cacheConfig, m_options.mostConfigBytes));
    for (size_t i = 0; i < cache.layers.size(); ++i) {
        cache.layers[i].parent = cache.cacheConfig.layers[i].parent; // cut where it could not be
    }
    cache.recordLabels.clear(); // parallel to what the records were
    cache.problems.clear();
    cache.authentic = true; // what it holds now is ours to answer for
    auto graph = CacheGraph::build(
        cache.cacheConfig, [&cache](LayerId id) { return cache.layers[index(id)].inManifest; }, m_context);
    if (!graph) {
        return fail(graph.error().error.withContext(QStringLiteral("repaired config")));
    }
    cache.graph = *std::move(graph);
    return {};
}

Result<> RepairPlanner::checkDestination()
{
    const bool isSame = isSameStore(m_source.backend->spec(), m_destination.spec());
    for (PlannedBlob &blob : m_plan.copy.blobs) {
        if (blob.action != PlannedBlob::Action::There || (isSame && m_sound.contains(blob.target.digest))) {
            continue;
        }
        CacheLayer layer;
        layer.descriptor = blob.target;
        layer.diffID = blob.diffID;
        layer.compression = blob.compression;
        layer.inManifest = true;
        CACHALOT_ASSIGN(const bool isGood, isSound(m_destination.blobs(), layer));
        if (isGood) {
            continue;
        }
        m_plan.toReplace.push_back(blob.target.digest);
        blob.action = PlannedBlob::Action::Copy;
        m_plan.copy.bytesThere -= sizeOf(blob.descriptor);
        m_plan.copy.bytesToRead += sizeOf(blob.descriptor);
    }
    return {};
}

void RepairPlanner::countDropped()
{
    QHash<Digest, qint64> before;
    for (const PlatformCache &cache : m_source.snapshot.platforms) {
        for (const CacheLayer &layer : cache.layers) {
            if (!layer.descriptor.digest.isNull()) {
                before.insert(layer.descriptor.digest, sizeOf(layer.descriptor));
            }
        }
    }
    for (const PlannedBlob &blob : m_plan.copy.blobs) {
        before.remove(blob.descriptor.digest);
    }
    for (const qint64 bytes : std::as_const(before)) {
        ++m_plan.dropped.layers;
        m_plan.dropped.bytes += bytes;
    }
}

Result<RepairPlan> RepairPlanner::plan()
{
    m_plan.problems = m_source.snapshot.allProblems();
    const bool hasConfig = std::any_of(m_source.snapshot.platforms.begin(), m_source.snapshot.platforms.end(),
                                       [](const PlatformCache &cache) { return cache.readable; });
    if (!hasConfig) {
        return fail(ErrorCode::Damaged,
                    QStringLiteral("%1: neither its manifest nor its config can be read, so there is nothing to repair "
                                   "it from%2")
                        .arg(m_source.snapshot.spec, m_plan.problems.empty()
                                                         ? QString()
                                                         : QStringLiteral(": ") + m_plan.problems.front().message));
    }
    CACHALOT_TRY(checkBlobs());
    CACHALOT_TRY(askDonors());
    CopySource cured = m_source;
    cured.backend = m_patched;
    cured.snapshot.problems.clear();
    std::vector<PlatformCache> readable;
    for (size_t i = 0; i < cured.snapshot.platforms.size(); ++i) {
        CACHALOT_TRY(cure(cured.snapshot.platforms[i], i));
        if (cured.snapshot.platforms[i].readable) {
            readable.push_back(std::move(cured.snapshot.platforms[i]));
        }
    }
    cured.snapshot.platforms = std::move(readable);
    std::vector<CopySource> sources;
    sources.push_back(std::move(cured));
    CACHALOT_ASSIGN(m_plan.copy, planCopy(std::move(sources), m_destination, m_options.copy, m_context));
    CACHALOT_TRY(checkDestination());
    countDropped();
    return std::move(m_plan);
}

/// Deletes blobs whose bytes are not what their digests say, so that they can be written anew.
Result<> removeBadBlobs(const std::vector<Digest> &blobs, CacheBackend &destination, const OpContext &context)
{
    StoreCleaner *cleaner = destination.cleaner();
    StoreInventory *inventory = destination.inventory();
    if (cleaner == nullptr || inventory == nullptr || !inventory->traits().listsBlobs) {
        return fail(ErrorCode::Unsupported,
                    QStringLiteral("%1: it has blob %2 with other bytes than its digest says, and such a store can't "
                                   "delete a blob; repair to another place")
                        .arg(destination.spec().toString(), blobs.front().toShortString()));
    }
    std::vector<StoredItem> items;
    CACHALOT_TRY(inventory->items(
        [&](const StoredItem &item) -> Result<> {
            if (item.kind == StoredKind::Blob && std::find(blobs.begin(), blobs.end(), item.digest) != blobs.end()) {
                items.push_back(item);
            }
            return {};
        },
        context));
    RemovalTerms terms;
    terms.neededNow = [](const OpContext &) { return Result<QSet<Digest>>(QSet<Digest>()); };
    constexpr qint64 kDay = 24 * 3600; // clocks differ
    terms.notAfter = QDateTime::currentDateTimeUtc().addSecs(kDay);
    return cleaner->removeItems(
        items, terms, [](size_t, const Removal &) {}, context);
}

} // namespace

Result<RepairPlan> planRepair(CopySource source, CacheBackend &destination, const RepairOptions &options,
                              const OpContext &context)
{
    return RepairPlanner(std::move(source), destination, options, context).plan();
}

Result<RepairReport> runRepair(const RepairPlan &plan, CacheBackend &destination, CopyObserver *observer,
                               const OpContext &context)
{
    if (!plan.toReplace.empty()) {
        CACHALOT_TRY(removeBadBlobs(plan.toReplace, destination, context));
    }
    RepairReport report;
    report.dropped = plan.dropped;
    CACHALOT_ASSIGN(report.copy, runCopy(plan.copy, destination, observer, context));
    CACHALOT_ASSIGN(const VerifyReport verified, verifyCache(destination, {}, context));
    if (!verified.ok) {
        return fail(ErrorCode::Damaged,
                    QStringLiteral("%1: the new cache is not sound: %2")
                        .arg(destination.spec().toString(),
                             verified.problems.empty() ? verified.verdict : verified.problems.front().message));
    }
    return report;
}

} // namespace cachalot
