#include "core/transfer/copyrunner.h"

#include "core/base/parallel.h"
#include "core/content/blobcontents.h"
#include "core/content/mediatypes.h"
#include "core/content/verifyingsource.h"
#include "core/transfer/layerreencoder.h"
#include "core/transfer/ratelimiter.h"

#include <semaphore>

namespace cachalot
{
namespace
{

using Action = PlannedBlob::Action;

/// Counts for all blobs together.
class Meter
{
public:
    Meter(const CopyPlan &plan, CopyObserver *observer, const OpContext &context)
        : m_plan(plan), m_observer(observer), m_context(context), m_limiter(plan.options.bytesPerSecond)
    {
    }

    [[nodiscard]] Result<> read(size_t blob, qint64 ofBlob, qint64 bytes, const OpContext &context)
    {
        m_bytesRead += bytes;
        const qint64 done = m_done += bytes;
        m_context.report(
            {ProgressUnit::Bytes, done, m_plan.bytesToRead, m_plan.blobs[blob].descriptor.digest.toShortString()});
        if (m_observer != nullptr) {
            m_observer->blobProgress(blob, ofBlob);
        }
        return m_limiter.acquire(bytes, context);
    }
    /// A blob begins again: what was read of it does not count.
    void restart(size_t blob, qint64 ofBlob)
    {
        m_done -= ofBlob;
        if (m_observer != nullptr) {
            m_observer->blobProgress(blob, 0);
        }
    }
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }

private:
    const CopyPlan &m_plan;
    CopyObserver *m_observer;
    OpContext m_context;
    RateLimiter m_limiter;
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_bytesRead = 0;
};

/// The content of a source's blob, metered as it is read.
class MeteredContent final : public BlobContent
{
public:
    MeteredContent(BlobStore &blobs, const Digest &digest, Meter &meter, size_t blob)
        : m_content(blobs, digest), m_meter(meter), m_blob(blob)
    {
    }
    [[nodiscard]] Result<std::unique_ptr<ByteSource>> open(const OpContext &context) override
    {
        if (m_read > 0) {
            m_meter.restart(m_blob, m_read);
            m_read = 0;
        }
        CACHALOT_ASSIGN(auto inner, m_content.open(context));
        return std::make_unique<Source>(*this, std::move(inner), context);
    }

private:
    class Source final : public ByteSource
    {
    public:
        Source(MeteredContent &content, std::unique_ptr<ByteSource> inner, OpContext context)
            : m_content(content), m_inner(std::move(inner)), m_context(std::move(context))
        {
        }
        [[nodiscard]] Result<qint64> read(std::span<char> buffer) override
        {
            CACHALOT_ASSIGN(const qint64 count, m_inner->read(buffer));
            if (count > 0) {
                m_content.m_read += count;
                CACHALOT_TRY(m_content.m_meter.read(m_content.m_blob, m_content.m_read, count, m_context));
            }
            return count;
        }

    private:
        MeteredContent &m_content;
        std::unique_ptr<ByteSource> m_inner;
        OpContext m_context;
    };

    StoredContent m_content;
    Meter &m_meter;
    size_t m_blob;
    qint64 m_read = 0;
};

class Runner
{
public:
    Runner(const CopyPlan &plan, CacheBackend &destination, CopyObserver *observer, const OpContext &context)
        : m_plan(plan),
          m_destination(destination),
          m_publisher(*destination.publisher()),
          m_observer(observer),
          m_context(context),
          m_meter(plan, observer, context),
          m_cores(static_cast<std::ptrdiff_t>(cpuCount())),
          m_targets(plan.blobs.size())
    {
    }

    [[nodiscard]] Result<CopyReport> run();

private:
    [[nodiscard]] Result<> move(size_t i, const OpContext &context);
    [[nodiscard]] Result<> copy(size_t i, const OpContext &context);
    [[nodiscard]] Result<> copyWithDiffID(size_t i, const OpContext &context);
    [[nodiscard]] Result<> findDiffID(size_t i, const OpContext &context);
    [[nodiscard]] Result<bool> mount(size_t i, const OpContext &context);
    [[nodiscard]] Result<> reencode(size_t i, const OpContext &context);
    [[nodiscard]] CacheToPublish makeCache() const;
    [[nodiscard]] BlobStore &storeOf(const PlannedBlob &blob) const
    {
        return (*m_plan.sources)[blob.source].backend->blobs();
    }
    [[nodiscard]] const Descriptor &targetOf(const Digest &digest) const
    {
        return m_targets[m_plan.blobPositions.value(digest)];
    }

    const CopyPlan &m_plan;
    CacheBackend &m_destination;
    CachePublisher &m_publisher;
    CopyObserver *m_observer;
    OpContext m_context;
    Meter m_meter;
    std::counting_semaphore<> m_cores;
    std::vector<Descriptor> m_targets; // by blob; each is written by the one thread that moves it
    std::atomic<qint64> m_copied = 0;
    std::atomic<qint64> m_mounted = 0;
    std::atomic<qint64> m_reencoded = 0;
    std::atomic<qint64> m_written = 0;
};

QString nameOf(const PlannedBlob &blob)
{
    return QStringLiteral("layer %1").arg(blob.descriptor.digest.toShortString());
}

Result<CopyReport> Runner::run()
{
    const auto start = std::chrono::steady_clock::now();
    const qint64 there = m_plan.count(Action::There);
    if (m_observer != nullptr) {
        m_observer->started({static_cast<qint64>(m_plan.blobs.size()) - there, m_plan.bytesToRead});
    }
    CACHALOT_TRY(m_publisher.prepare(m_context));
    CACHALOT_TRY(forEachParallel(m_plan.blobs.size(), std::max<size_t>(m_plan.options.jobs, 1), m_context,
                                 [this](size_t i, const OpContext &context) { return move(i, context); }));
    const CacheToPublish cache = makeCache();
    CopyReport report;
    CACHALOT_ASSIGN(report.manifest, m_publisher.publish(cache, m_context));
    report.configBytes = cache.config.toJson().size();
    report.layers = static_cast<qint64>(cache.layers.size());
    report.blobsCopied = m_copied;
    report.blobsSkipped = there;
    report.blobsMounted = m_mounted;
    report.blobsReencoded = m_reencoded;
    report.bytesRead = m_meter.bytesRead();
    report.bytesWritten = m_written;
    report.time = std::chrono::steady_clock::now() - start;
    return report;
}

Result<> Runner::move(size_t i, const OpContext &context)
{
    const PlannedBlob &blob = m_plan.blobs[i];
    m_targets[i] = blob.target;
    if (blob.action == Action::There && !blob.isReadForDiffID) {
        return {};
    }
    if (m_observer != nullptr) {
        m_observer->blobStarted(i);
    }
    Result<> moved;
    bool isMounted = false;
    if (blob.action == Action::Mount) {
        CACHALOT_ASSIGN(isMounted, mount(i, context));
    }
    if (blob.action == Action::Reencode) {
        moved = reencode(i, context);
    } else if (blob.action == Action::There) {
        moved = findDiffID(i, context);
    } else if (!isMounted) {
        const bool needsDiffID = !blob.diffID && mediatype::layerCompression(blob.descriptor.mediaType, {}).has_value();
        moved = needsDiffID ? copyWithDiffID(i, context) : copy(i, context);
    }
    if (!moved) {
        return fail(std::move(moved).error().withContext(nameOf(blob)));
    }
    if (m_observer != nullptr) {
        m_observer->blobDone(i);
    }
    return {};
}

Result<bool> Runner::mount(size_t i, const OpContext &context)
{
    const PlannedBlob &blob = m_plan.blobs[i];
    auto mounted =
        m_destination.mounter()->mount(blob.descriptor.digest, (*m_plan.sources)[blob.source].backend->spec(), context);
    if (!mounted) {
        return fail(std::move(mounted).error().withContext(nameOf(blob)));
    }
    m_mounted += *mounted ? 1 : 0;
    return *mounted;
}

Result<> Runner::copy(size_t i, const OpContext &context)
{
    const PlannedBlob &blob = m_plan.blobs[i];
    MeteredContent content(storeOf(blob), blob.descriptor.digest, m_meter, i);
    CACHALOT_TRY(m_publisher.writer().put(blob.target, content, context));
    ++m_copied;
    m_written += blob.target.size;
    return {};
}

Result<> Runner::copyWithDiffID(size_t i, const OpContext &context)
{
    // BuildKit needs the diffID, and only the bytes tell it: they wait in a file until it is known.
    const PlannedBlob &blob = m_plan.blobs[i];
    CACHALOT_ASSIGN(const auto spool, SpoolFile::create());
    {
        MeteredContent content(storeOf(blob), blob.descriptor.digest, m_meter, i);
        CACHALOT_ASSIGN(const auto source, content.open(context));
        VerifyingSource verified(*source, blob.descriptor);
        CACHALOT_TRY(copyAll(verified, *spool, context));
    }
    CACHALOT_ASSIGN(const auto packed, spool->open(context));
    CACHALOT_ASSIGN(const Digest diffID, readDiffID(*packed, context));
    m_targets[i].annotations.insert(QString::fromUtf16(mediatype::kUncompressedAnnotation), diffID.toString());
    CACHALOT_TRY(m_publisher.writer().put(m_targets[i], *spool, context));
    ++m_copied;
    m_written += blob.target.size;
    return {};
}

Result<> Runner::findDiffID(size_t i, const OpContext &context)
{
    const PlannedBlob &blob = m_plan.blobs[i];
    MeteredContent content(storeOf(blob), blob.descriptor.digest, m_meter, i);
    CACHALOT_ASSIGN(const auto source, content.open(context));
    VerifyingSource verified(*source, blob.descriptor);
    CACHALOT_ASSIGN(const Digest diffID, readDiffID(verified, context));
    m_targets[i].annotations.insert(QString::fromUtf16(mediatype::kUncompressedAnnotation), diffID.toString());
    return {};
}

Result<> Runner::reencode(size_t i, const OpContext &context)
{
    const PlannedBlob &blob = m_plan.blobs[i];
    CACHALOT_ASSIGN(const auto spool, SpoolFile::create());
    {
        using namespace std::chrono_literals;
        while (!m_cores.try_acquire_for(50ms)) {
            CACHALOT_TRY(context.checkpoint());
        }
        struct Release {
            std::counting_semaphore<> &cores;
            ~Release() { cores.release(); }
        };
        const Release release{m_cores};
        MeteredContent content(storeOf(blob), blob.descriptor.digest, m_meter, i);
        CACHALOT_ASSIGN(const auto source, content.open(context));
        VerifyingSource verified(*source, blob.descriptor);
        const LayerPacking packing{blob.compression, m_plan.options.compression->type,
                                   m_plan.options.compression->level};
        CACHALOT_ASSIGN(m_targets[i], reencodeLayer(verified, packing, *spool, context));
        m_targets[i].annotations.insert(blob.target.annotations); // the bytes don't tell when they were made
    }
    CACHALOT_TRY(m_publisher.writer().put(m_targets[i], *spool, context));
    ++m_reencoded;
    m_written += m_targets[i].size;
    return {};
}

CacheToPublish Runner::makeCache() const
{
    CacheToPublish cache;
    cache.format = m_plan.format;
    if (m_plan.isFaithful) {
        cache.config = m_plan.caches.front()->cacheConfig;
        for (ConfigLayer &layer : cache.config.layers) {
            layer.annotations.reset(); // of an object store; elsewhere the descriptors have them
        }
        for (const CacheLayer &layer : m_plan.caches.front()->layers) {
            cache.layers.push_back(targetOf(layer.descriptor.digest));
        }
        return cache;
    }
    const auto digestOfOrigin = [this](const LayerOrigin &origin) {
        return m_plan.caches[origin.source]->layers[index(origin.layer)].descriptor.digest;
    };
    CacheDraft::Written written =
        m_plan.draft.write([&](const LayerOrigin &origin) { return targetOf(digestOfOrigin(origin)).digest; });
    cache.config = std::move(written.config);
    for (const LayerOrigin &origin : written.origins) {
        cache.layers.push_back(targetOf(digestOfOrigin(origin)));
    }
    return cache;
}

} // namespace

Result<CopyReport> runCopy(const CopyPlan &plan, CacheBackend &destination, CopyObserver *observer,
                           const OpContext &context)
{
    return Runner(plan, destination, observer, context).run();
}

} // namespace cachalot
