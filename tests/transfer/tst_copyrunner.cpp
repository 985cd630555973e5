#include "core/backend/local/localbackend.h"
#include "core/transfer/copyrunner.h"
#include "core/transfer/ratelimiter.h"
#include "tests/support/testdata.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <mutex>
#include <thread>
#include <vector>

using namespace cachalot;

namespace
{

std::unique_ptr<LocalBackend> local(const QString &directory, const QString &tag)
{
    auto backend = LocalBackend::create(
        BackendSpec(QStringLiteral("local"), {{QStringLiteral("dest"), directory}, {QStringLiteral("tag"), tag}}));
    return backend ? *std::move(backend) : nullptr;
}

std::vector<CopySource> pair(const char *tag)
{
    std::vector<CopySource> sources(1);
    sources.front().backend = local(test::dataPath(QStringLiteral("caches/buildkit-pair")), QString::fromLatin1(tag));
    auto snapshot = sources.front().backend->load({});
    if (!snapshot) {
        qFatal("%s", qPrintable(snapshot.error().message));
    }
    sources.front().snapshot = *std::move(snapshot);
    return sources;
}

/// A directory that takes blobs from another one without reading them through here, or says that it can't; and whose
/// writer may need a second attempt for each blob.
class OddBackend final : public CacheBackend, private BlobMounter, private BlobWriter, private CachePublisher
{
public:
    enum class Mounts { All, None };
    enum class Attempts { One, Two };

    OddBackend(const QString &directory, Mounts mounts, Attempts attempts)
        : m_inner(local(directory, QStringLiteral("main"))), m_mounts(mounts), m_attempts(attempts)
    {
    }
    [[nodiscard]] const BackendSpec &spec() const override { return m_inner->spec(); }
    [[nodiscard]] Result<CacheSnapshot> load(const OpContext &context) override { return m_inner->load(context); }
    [[nodiscard]] BlobStore &blobs() override { return m_inner->blobs(); }
    [[nodiscard]] CacheCatalog *catalog() override { return nullptr; }
    [[nodiscard]] CachePublisher *publisher() override { return this; }
    [[nodiscard]] BlobMounter *mounter() override { return this; }
    [[nodiscard]] BuildEffect lostBlobEffect(qint64) const override { return BuildEffect::StepRuns; }

private:
    [[nodiscard]] bool canMountFrom(const BackendSpec &) const override { return true; }
    [[nodiscard]] Result<bool> mount(const Digest &blob, const BackendSpec &source, const OpContext &context) override
    {
        if (m_mounts == Mounts::None) {
            return false;
        }
        const QString from = source.value(u"dest") + QStringLiteral("/blobs/sha256/") + blob.hex();
        const QString to = m_inner->spec().value(u"dest") + QStringLiteral("/blobs/sha256/") + blob.hex();
        CACHALOT_TRY(context.checkpoint());
        return QFile::copy(from, to);
    }
    [[nodiscard]] Result<> put(const Descriptor &blob, BlobContent &content, const OpContext &context) override
    {
        if (m_attempts == Attempts::Two) {
            CACHALOT_ASSIGN(const auto source, content.open(context));
            std::vector<char> chunk(100);
            CACHALOT_TRY(source->read(chunk)); // and then the connection is lost
        }
        return m_inner->publisher()->writer().put(blob, content, context);
    }
    [[nodiscard]] BlobWriter &writer() override { return *this; }
    [[nodiscard]] Result<> prepare(const OpContext &context) override { return m_inner->publisher()->prepare(context); }
    [[nodiscard]] Result<Descriptor> publish(const CacheToPublish &cache, const OpContext &context) override
    {
        return m_inner->publisher()->publish(cache, context);
    }

    std::unique_ptr<LocalBackend> m_inner;
    Mounts m_mounts;
    Attempts m_attempts;
};

class Recorder final : public CopyObserver, public ProgressSink
{
public:
    explicit Recorder(size_t blobs) : done(blobs), bytes(blobs) {}
    void started(const CopyTotals &all) override
    {
        const std::lock_guard lock(mutex);
        totals = all;
        wasFirst = events == 0;
        ++events;
    }
    void blobStarted(size_t) override { ++count(); }
    void blobProgress(size_t blob, qint64 soFar) override
    {
        const std::lock_guard lock(mutex);
        bytes[blob] = soFar;
        ++events;
    }
    void blobDone(size_t blob) override
    {
        const std::lock_guard lock(mutex);
        done[blob] = true;
        ++events;
    }
    void report(const Progress &progress) override
    {
        const std::lock_guard lock(mutex);
        if (progress.unit == ProgressUnit::Bytes) {
            most = std::max(most, progress.done);
            last = progress.done;
        }
    }
    int &count()
    {
        const std::lock_guard lock(mutex);
        ++events;
        return startedBlobs;
    }

    std::mutex mutex;
    CopyTotals totals;
    bool wasFirst = false;
    int events = 0;
    int startedBlobs = 0;
    std::vector<bool> done;
    std::vector<qint64> bytes;
    qint64 most = 0;
    qint64 last = 0;
};

} // namespace

class TestCopyRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void totalsComeFirst();
    void mountedBlobsAreNotRead();
    void refusedMountsAreCopied();
    void aSecondAttemptDoesNotCountTwice();
    void planTellsWhatIsThere();
    void formatsFollowBuildKitsRules();
    void optionsAreReadAsBuildKitDoes();
    void rateHoldsForAllTogether();
};

void TestCopyRunner::totalsComeFirst()
{
    const QTemporaryDir directory;
    const auto destination = local(directory.path(), QStringLiteral("main"));
    const auto plan = planCopy(pair("max"), *destination, CopyOptions(), {});
    QVERIFY(plan);
    Recorder recorder(plan->blobs.size());
    const auto report = runCopy(*plan, *destination, &recorder, OpContext{{}, &recorder});
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QVERIFY(recorder.wasFirst);
    QCOMPARE(recorder.totals.blobs, 14);
    QCOMPARE(recorder.totals.bytes, 1'203'385);
    QCOMPARE(recorder.startedBlobs, 14);
    QCOMPARE(recorder.last, 1'203'385);
    for (size_t i = 0; i < plan->blobs.size(); ++i) {
        QVERIFY(recorder.done[i]);
        QCOMPARE(recorder.bytes[i], plan->blobs[i].descriptor.size);
    }
}

void TestCopyRunner::mountedBlobsAreNotRead()
{
    const QTemporaryDir directory;
    OddBackend destination(directory.path(), OddBackend::Mounts::All, OddBackend::Attempts::One);
    const auto plan = planCopy(pair("max"), destination, CopyOptions(), {});
    QVERIFY(plan);
    QCOMPARE(plan->count(PlannedBlob::Action::Mount), 14);
    QCOMPARE(plan->bytesToMount, 1'203'385);
    QCOMPARE(plan->bytesToRead, 0);
    const auto report = runCopy(*plan, destination, nullptr, {});
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE(report->blobsMounted, 14);
    QCOMPARE(report->blobsCopied, 0);
    QCOMPARE(report->bytesRead, 0);
    QVERIFY(local(directory.path(), QStringLiteral("main"))->load({})->allProblems().empty());
}

void TestCopyRunner::refusedMountsAreCopied()
{
    const QTemporaryDir directory;
    OddBackend destination(directory.path(), OddBackend::Mounts::None, OddBackend::Attempts::One);
    const auto plan = planCopy(pair("max"), destination, CopyOptions(), {});
    QVERIFY(plan);
    const auto report = runCopy(*plan, destination, nullptr, {});
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE(report->blobsMounted, 0);
    QCOMPARE(report->blobsCopied, 14);
    QCOMPARE(report->bytesRead, 1'203'385);
}

void TestCopyRunner::aSecondAttemptDoesNotCountTwice()
{
    const QTemporaryDir directory;
    OddBackend destination(directory.path(), OddBackend::Mounts::None, OddBackend::Attempts::Two);
    const auto plan = planCopy(pair("max"), destination, CopyOptions(), {});
    QVERIFY(plan);
    Recorder recorder(plan->blobs.size());
    const auto report = runCopy(*plan, destination, &recorder, OpContext{{}, &recorder});
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QVERIFY(report->bytesRead > 1'203'385); // that much did come over the line
    QVERIFY(recorder.most <= 1'203'385);
    QCOMPARE(recorder.last, 1'203'385);
}

void TestCopyRunner::planTellsWhatIsThere()
{
    const QTemporaryDir directory;
    const auto destination = local(directory.path(), QStringLiteral("main"));
    const auto first = planCopy(pair("min"), *destination, CopyOptions(), {});
    QVERIFY(first);
    QVERIFY(runCopy(*first, *destination, nullptr, {}));
    const auto second = planCopy(pair("max"), *destination, CopyOptions(), {});
    QVERIFY(second);
    QCOMPARE(second->count(PlannedBlob::Action::There), 7);
    QCOMPARE(second->count(PlannedBlob::Action::Copy), 7);
    QCOMPARE(second->bytesThere, 1'134'960);
    QCOMPARE(second->bytesToRead, 1'203'385 - 1'134'960);
    QVERIFY(second->isFaithful);
    QVERIFY(!runCopy(*second, *destination, nullptr,
                     OpContext{[] {
                                   std::stop_source stop;
                                   stop.request_stop();
                                   return stop.get_token();
                               }(),
                               nullptr}));
}

void TestCopyRunner::formatsFollowBuildKitsRules()
{
    const auto formatOf = [](std::optional<bool> oci, std::optional<bool> manifest, CacheFormat source) {
        CopyOptions options;
        options.ociMediaTypes = oci;
        options.imageManifest = manifest;
        const auto format = formatOfCopy(options, Carrier::Manifest, {source});
        return format ? cacheFormatName(*format) : errorCodeName(format.error().code);
    };
    const auto index = CacheFormat::ImageIndex;
    const auto docker = CacheFormat::DockerManifestList;
    QCOMPARE(formatOf({}, {}, index), QStringLiteral("image-index"));
    QCOMPARE(formatOf({}, {}, docker), QStringLiteral("docker-manifest-list"));
    QCOMPARE(formatOf({}, {}, CacheFormat::Inline), QStringLiteral("image-manifest"));
    QCOMPARE(formatOf(true, {}, docker), QStringLiteral("image-manifest"));
    QCOMPARE(formatOf(false, {}, index), QStringLiteral("docker-manifest-list"));
    QCOMPARE(formatOf({}, false, docker), QStringLiteral("image-index"));
    QCOMPARE(formatOf(false, false, index), QStringLiteral("docker-manifest-list"));
    QCOMPARE(formatOf(false, true, index), QStringLiteral("usage"));
    CopyOptions impossible;
    impossible.ociMediaTypes = false;
    impossible.imageManifest = true;
    QCOMPARE(cacheFormatName(*formatOfCopy(impossible, Carrier::Object, {index})), QStringLiteral("object"));
}

void TestCopyRunner::optionsAreReadAsBuildKitDoes()
{
    const auto read = [](const char *text) { return copyOptionsOf(*BackendSpec::parse(QString::fromLatin1(text))); };
    QVERIFY(read("type=local,dest=d")->mode == CopyMode::All);
    QVERIFY(read("type=local,dest=d,mode=max")->mode == CopyMode::All);
    QVERIFY(read("type=local,dest=d,mode=min")->mode == CopyMode::Min);
    QVERIFY(read("type=local,dest=d,mode=Max")->mode == CopyMode::Min); // as BuildKit: silently
    QVERIFY(!read("type=local,dest=d")->compression);
    const auto zstd = read("type=local,dest=d,compression=zstd,compression-level=7,force-compression=");
    QVERIFY(zstd->compression->type == Compression::Zstd);
    QCOMPARE(zstd->compression->level, std::optional<int>(7));
    QVERIFY(zstd->compression->force == Force::Yes);
    QVERIFY(read("type=local,dest=d,ignore-error=1")->ignoreErrors == IgnoreErrors::Yes);
    QCOMPARE(read("type=s3,upload_parallelism=9")->jobs, size_t(9));
    QCOMPARE(read("type=local,upload_parallelism=9")->jobs, size_t(4)); // it is another store's attribute
    QVERIFY(read("type=local,dest=d,ignore-error=maybe")->ignoreErrors == IgnoreErrors::No);
    for (const char *wrong : {"type=local,dest=d,compression=lz4", "type=local,dest=d,compression-level=high",
                              "type=local,dest=d,force-compression=maybe", "type=local,dest=d,oci-mediatypes=maybe"}) {
        const auto options = read(wrong);
        QVERIFY2(!options && options.error().code == ErrorCode::Usage, wrong);
    }
}

void TestCopyRunner::rateHoldsForAllTogether()
{
    RateLimiter limiter(1'000'000);
    const auto start = std::chrono::steady_clock::now();
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 3; ++i) {
            threads.emplace_back([&limiter] {
                for (int piece = 0; piece < 10; ++piece) {
                    static_cast<void>(limiter.acquire(25'000, {}));
                }
            });
        }
    }
    // 750,000 bytes but for the burst: no sooner than in half a second.
    const auto span = std::chrono::steady_clock::now() - start;
    QVERIFY(span >= std::chrono::milliseconds(400));
    std::stop_source stop;
    stop.request_stop();
    OpContext cancelled;
    cancelled.cancel = stop.get_token();
    QVERIFY(!limiter.acquire(100'000'000, cancelled));
}

QTEST_GUILESS_MAIN(TestCopyRunner)
#include "tst_copyrunner.moc"
