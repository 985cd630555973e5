#include "core/transfer/verifyrunner.h"

#include "core/base/format.h"
#include "core/base/parallel.h"
#include "core/cache/blobneeds.h"
#include "core/cache/problemlist.h"
#include "core/cache/rfc3339.h"
#include "core/transfer/blobcheck.h"
#include "core/transfer/linkcheck.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <mutex>
#include <random>

namespace cachalot
{
namespace
{

/// True for what keeps BuildKit from taking anything of a cache.
bool rejectsAll(BuildEffect effect)
{
    return effect == BuildEffect::ImportRejected || effect == BuildEffect::SilentlyEmpty ||
           effect == BuildEffect::EntrySkipped;
}

/// True for what costs a layer, so that its results can't be restored.
bool losesLayer(BuildEffect effect)
{
    return effect == BuildEffect::ResultDropped || effect == BuildEffect::StepRuns || effect == BuildEffect::BuildFails;
}

/// Each blob of a snapshot once: layers only, since reading the cache has hashed manifests and configs already.
std::vector<BlobToCheck> blobsOf(const CacheSnapshot &snapshot, const CacheBackend &backend)
{
    std::vector<BlobToCheck> blobs;
    QSet<Digest> seen;
    for (const PlatformCache &platform : snapshot.platforms) {
        const QHash<Digest, qint64> needs = resultsByBlob(platform);
        for (size_t i = 0; i < platform.layers.size(); ++i) {
            const CacheLayer &layer = platform.layers[i];
            if (layer.descriptor.digest.isNull() || !layer.inManifest || seen.contains(layer.descriptor.digest)) {
                continue;
            }
            seen.insert(layer.descriptor.digest);
            const qint64 results = needs.value(layer.descriptor.digest);
            blobs.push_back({layer.descriptor, layer.diffID, layer.compression, backend.lostBlobEffect(results),
                             backend.alteredBlobEffect(results),
                             results > 0 ? BuildEffect::StepRuns : BuildEffect::None,
                             QStringLiteral("layers[%1] %2").arg(i).arg(layer.descriptor.digest.toShortString())});
        }
    }
    // The large ones first, so that no thread is left alone with one at the end.
    std::stable_sort(blobs.begin(), blobs.end(),
                     [](const BlobToCheck &a, const BlobToCheck &b) { return a.descriptor.size > b.descriptor.size; });
    return blobs;
}

/// Leaves a part of the blobs, chosen by chance; how many went.
qint64 takeSample(std::vector<BlobToCheck> &blobs, const VerifySample &sample)
{
    const auto count = static_cast<double>(blobs.size());
    constexpr double kHundred = 100;
    const double wanted = sample.blobs > 0 ? static_cast<double>(sample.blobs)
                                           : std::ceil(count * std::clamp(sample.percent, 0.0, kHundred) / kHundred);
    const auto kept = static_cast<size_t>(std::min(count, wanted));
    std::mt19937 random(std::random_device{}());
    std::vector<BlobToCheck> chosen;
    std::sample(std::make_move_iterator(blobs.begin()), std::make_move_iterator(blobs.end()),
                std::back_inserter(chosen), kept, random); // keeps the order
    const auto left = static_cast<qint64>(blobs.size() - kept);
    blobs = std::move(chosen);
    return left;
}

/// Counts bytes over all threads and reports them.
class ByteProgress
{
public:
    ByteProgress(const std::vector<BlobToCheck> &blobs, const OpContext &context) : m_context(context)
    {
        for (const BlobToCheck &blob : blobs) {
            // Sizes come from outside; a nonsensical sum means that the total is not known.
            const qint64 size = std::max<qint64>(blob.descriptor.size, 0);
            if (size > kMaxTotal || m_total > kMaxTotal) {
                m_total = -1;
                return;
            }
            m_total += size;
        }
    }

    void add(qint64 bytes, const QString &subject)
    {
        const std::lock_guard lock(m_mutex);
        m_done += bytes;
        m_context.report({ProgressUnit::Bytes, m_done, m_total, subject});
    }

private:
    static constexpr qint64 kMaxTotal = qint64(1) << 60;
    std::mutex m_mutex;
    OpContext m_context;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

/// The result that BuildKit loads: the newest that it did not drop. It does not fall back to an older one.
const CacheGraph::ResultRef *newestUsable(std::span<const CacheGraph::ResultRef> results)
{
    const CacheGraph::ResultRef *newest = nullptr;
    for (const CacheGraph::ResultRef &result : results) {
        if (result.usable && result.top &&
            (newest == nullptr || parseTime(result.createdAt) > parseTime(newest->createdAt))) {
            newest = &result;
        }
    }
    return newest;
}

/// How many records of a platform have a result, and how many can be restored, without the layers that problems cost.
struct Restorable {
    qint64 before = 0;
    qint64 after = 0;
};

Restorable countRestorable(const PlatformCache &cache, const QSet<Digest> &bad)
{
    Restorable count;
    if (!cache.graph) {
        return count;
    }
    // Whether a chain of parents is whole, by its top layer; each layer is walked once.
    enum class Whole : quint8 { Unknown, Yes, No };
    std::vector<Whole> whole(cache.layers.size(), Whole::Unknown);
    const auto isGood = [&](LayerId id) {
        const CacheLayer &layer = cache.layers[index(id)];
        return layer.diffID && !bad.contains(layer.descriptor.digest); // BuildKit can't use a layer without a diffID
    };
    const auto isWhole = [&](LayerId top) {
        std::vector<LayerId> way;
        Whole state = Whole::Yes;
        for (std::optional<LayerId> at = top; at; at = cache.graph->parent(*at)) {
            if (whole[index(*at)] != Whole::Unknown) {
                state = whole[index(*at)];
                break;
            }
            way.push_back(*at);
            if (!isGood(*at)) {
                state = Whole::No;
                break;
            }
        }
        for (const LayerId id : way) {
            whole[index(id)] = state;
        }
        return state == Whole::Yes;
    };
    for (size_t i = 0; i < cache.graph->recordCount(); ++i) {
        const auto id = static_cast<RecordId>(i);
        const auto results = cache.graph->results(id);
        if (results.empty() || cache.graph->isSkipped(id)) {
            continue;
        }
        ++count.before;
        const CacheGraph::ResultRef *newest = newestUsable(results);
        if (newest == nullptr) {
            continue;
        }
        if (newest->chain < 0) {
            count.after += isWhole(*newest->top) ? 1 : 0;
        } else {
            const auto layers = cache.graph->layersOf(id, *newest);
            count.after += std::all_of(layers.begin(), layers.end(), isGood) ? 1 : 0;
        }
    }
    return count;
}

bool isFatal(const std::vector<Problem> &problems)
{
    return std::any_of(problems.begin(), problems.end(), [](const Problem &p) { return rejectsAll(p.effect); });
}

/// What BuildKit would make of it all.
class Verdict
{
public:
    Verdict(const CacheSnapshot &snapshot, VerifyReport &report) : m_snapshot(snapshot), m_report(report) {}

    /// Takes in one problem; the report keeps a bounded number of them, the verdict needs all.
    void consider(const Problem &problem)
    {
        if (losesLayer(problem.effect) && !problem.digest.isNull()) {
            m_bad.insert(problem.digest);
        }
        m_buildFails = m_buildFails || problem.effect == BuildEffect::BuildFails;
    }

    void judge()
    {
        for (const Problem &problem : m_report.problems) {
            consider(problem);
        }
        Restorable sum;
        if (!isFatal(m_snapshot.problems)) {
            for (const PlatformCache &platform : m_snapshot.platforms) {
                const Restorable count = countRestorable(platform, m_bad);
                const bool rejected = isFatal(platform.problems) || !platform.readable;
                m_partRejected = m_partRejected || rejected;
                sum.before += count.before;
                sum.after += rejected ? 0 : count.after;
            }
        }
        m_report.resultsLost = sum.before - sum.after;
        decide(sum);
    }

private:
    void decide(const Restorable &sum)
    {
        if (m_buildFails && sum.before > 0) {
            m_report.outcome = ImportOutcome::BuildFails;
            m_report.verdict =
                QStringLiteral("A build that imports this cache would fail when it needs a layer that is missing or "
                               "broken. Don't import it; remove it or export it again.");
        } else if (sum.after == 0) {
            m_report.outcome = ImportOutcome::Nothing;
            m_report.verdict = nothingReason();
        } else if (m_report.resultsLost > 0 || m_partRejected) {
            m_report.outcome = ImportOutcome::Part;
            m_report.verdict = QStringLiteral("A build would import this cache and restore up to %1 of %2 steps; the "
                                              "others run again.")
                                   .arg(sum.after)
                                   .arg(sum.before);
        } else {
            m_report.outcome = ImportOutcome::All;
            m_report.verdict =
                QStringLiteral("A build would import this cache and could restore all %1 steps that have a result.")
                    .arg(sum.after);
        }
        m_report.importable = m_report.outcome == ImportOutcome::All || m_report.outcome == ImportOutcome::Part;
    }

    [[nodiscard]] QString nothingReason() const
    {
        const auto worst = std::find_if(m_report.problems.begin(), m_report.problems.end(),
                                        [](const Problem &p) { return rejectsAll(p.effect); });
        const BuildEffect effect = worst == m_report.problems.end() ? BuildEffect::StepRuns : worst->effect;
        switch (effect) {
        case BuildEffect::ImportRejected:
            return QStringLiteral("BuildKit would reject this cache as a whole (\"importing cache manifest\" shows an "
                                  "error), and the build would go on without it.");
        case BuildEffect::EntrySkipped:
            return QStringLiteral("buildx would print a warning, leave this cache out, and build without it.");
        case BuildEffect::SilentlyEmpty:
            return QStringLiteral("BuildKit would import this cache without a word and find nothing in it.");
        default:
            return QStringLiteral("BuildKit would import this cache, but none of its steps could be restored.");
        }
    }

    const CacheSnapshot &m_snapshot;
    VerifyReport &m_report;
    QSet<Digest> m_bad;
    bool m_buildFails = false;
    bool m_partRejected = false;
};

/// A cache that could not even be found where it should be, as an answer.
VerifyReport reportOf(const Error &error)
{
    VerifyReport report;
    report.problems.push_back({Severity::Error, error.problemCode, error.message, Digest(), BuildEffect::EntrySkipped});
    CacheSnapshot nothing;
    nothing.problems = report.problems;
    Verdict(nothing, report).judge();
    return report;
}

/// What reading found and what checking the blobs found, each fact once.
std::vector<Problem> merged(const std::vector<Problem> &read, std::vector<Problem> checked)
{
    std::vector<Problem> all = read;
    for (Problem &problem : checked) {
        const bool known = std::any_of(read.begin(), read.end(), [&](const Problem &other) {
            return other.code == problem.code && other.digest == problem.digest;
        });
        if (!known) {
            all.push_back(std::move(problem));
        }
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Problem &a, const Problem &b) { return a.severity > b.severity; });
    return all;
}

} // namespace

QString importOutcomeName(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::All:
        return QStringLiteral("all");
    case ImportOutcome::Part:
        return QStringLiteral("part");
    case ImportOutcome::Nothing:
        return QStringLiteral("nothing");
    case ImportOutcome::BuildFails:
        break;
    }
    return QStringLiteral("build-fails");
}

Result<VerifyReport> verifyCache(CacheBackend &backend, const VerifyOptions &options, const OpContext &context)
{
    auto snapshot = backend.load(context);
    if (!snapshot) {
        if (!snapshot.error().problemCode.isEmpty()) {
            return reportOf(snapshot.error());
        }
        return fail(std::move(snapshot).error());
    }
    std::vector<BlobToCheck> blobs = blobsOf(*snapshot, backend);
    const qint64 leftOut = options.sample ? takeSample(blobs, *options.sample) : 0;
    ByteProgress progress(blobs, context);
    std::vector<BlobCheckResult> results(blobs.size());
    const size_t jobs = options.jobs == 0 ? cpuCount() : options.jobs;
    CACHALOT_TRY(forEachParallel(blobs.size(), jobs, context, [&](size_t i, const OpContext &inner) -> Result<> {
        const BytesRead onBytes = [&](qint64 bytes) {
            progress.add(bytes, blobs[i].descriptor.digest.toShortString());
        };
        CACHALOT_ASSIGN(results[i], options.deep ? checkLayerDeeply(backend.blobs(), blobs[i], onBytes, inner)
                                                 : checkBlob(backend.blobs(), blobs[i], onBytes, inner));
        return {};
    }));

    VerifyReport report;
    report.blobsLeftOut = leftOut;
    report.manifest = snapshot->manifest.digest;
    Verdict verdict(*snapshot, report);
    ProblemList problems;
    QHash<Digest, std::vector<LinkBelow>> links;
    for (size_t i = 0; i < results.size(); ++i) {
        BlobCheckResult &result = results[i];
        if (!result.linksBelow.empty()) {
            links.insert(blobs[i].descriptor.digest, std::move(result.linksBelow));
        }
        report.blobsChecked += 1;
        report.bytesChecked += result.bytesRead;
        for (Problem &problem : result.problems) {
            verdict.consider(problem);
            problems.add(std::move(problem));
        }
    }
    for (const PlatformCache &platform : snapshot->platforms) {
        CACHALOT_ASSIGN(auto broken, checkLinksBelow(backend.blobs(), platform, links, context));
        for (Problem &problem : broken) {
            verdict.consider(problem);
            problems.add(std::move(problem));
        }
        for (const QByteArray &document : {platform.manifestBytes, platform.configBytes}) {
            report.blobsChecked += document.isEmpty() ? 0 : 1;
            report.bytesChecked += document.size();
            const bool isLimited = snapshot->format != CacheFormat::Object && snapshot->format != CacheFormat::Inline;
            report.documentBytes =
                std::max(report.documentBytes, isLimited ? static_cast<qint64>(document.size()) : qint64(0));
        }
    }
    report.problems = merged(snapshot->allProblems(), problems.take());
    verdict.judge();
    report.ok = std::none_of(report.problems.begin(), report.problems.end(),
                             [](const Problem &p) { return p.severity == Severity::Error; });
    return report;
}

} // namespace cachalot
