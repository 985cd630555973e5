#include "tests/support/storecontract.h"

#include "core/backend/local/localbackend.h"
#include "core/backend/manifestwriter.h"
#include "core/content/hasher.h"
#include "tests/support/testdata.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <random>
#include <thread>

namespace cachalot::test
{
namespace
{

Descriptor blobOf(const QByteArray &bytes)
{
    Descriptor blob;
    blob.mediaType = QStringLiteral("application/vnd.oci.image.layer.v1.tar");
    blob.digest = digestOf(bytes);
    blob.size = bytes.size();
    return blob;
}

/// Calls something after so many bytes: to cancel, or to fail, in the middle of a blob.
class TrappedContent final : public BlobContent
{
public:
    using Trap = std::function<Result<>()>;
    TrappedContent(QByteArray bytes, qint64 after, Trap trap)
        : m_bytes(std::move(bytes)), m_after(after), m_trap(std::move(trap))
    {
    }
    [[nodiscard]] Result<std::unique_ptr<ByteSource>> open(const OpContext &) override
    {
        return std::make_unique<Source>(*this);
    }

private:
    class Source final : public ByteSource
    {
    public:
        explicit Source(TrappedContent &content) : m_content(content), m_inner(content.m_bytes) {}
        [[nodiscard]] Result<qint64> read(std::span<char> buffer) override
        {
            if (m_done >= m_content.m_after) {
                CACHALOT_TRY(m_content.m_trap());
            }
            CACHALOT_ASSIGN(const qint64 count, m_inner.read(buffer.first(std::min<size_t>(buffer.size(), 64 * 1024))));
            m_done += count;
            return count;
        }

    private:
        TrappedContent &m_content;
        BufferSource m_inner;
        qint64 m_done = 0;
    };

    QByteArray m_bytes;
    qint64 m_after;
    Trap m_trap;
};

QString textOf(const Result<> &result)
{
    return result ? QStringLiteral("ok") : errorCodeName(result.error().code) + u' ' + result.error().message;
}

QByteArray readBack(CacheBackend &backend, const Digest &digest)
{
    auto source = backend.blobs().open(digest, {});
    if (!source) {
        return QByteArray("can't be opened: ") + source.error().message.toUtf8();
    }
    auto bytes = readAll(**source, qint64(1) << 30, {});
    return bytes ? *bytes : QByteArray("can't be read: ") + bytes.error().message.toUtf8();
}

bool isMissing(CacheBackend &backend, const Digest &digest)
{
    const auto info = backend.blobs().stat(digest, {});
    return !info && info.error().code == ErrorCode::NotFound;
}

std::unique_ptr<LocalBackend> fixture(const QString &directory, const QString &tag)
{
    auto backend = LocalBackend::create(
        BackendSpec(QStringLiteral("local"), {{QStringLiteral("src"), dataPath(QStringLiteral("caches/") + directory)},
                                              {QStringLiteral("tag"), tag}}));
    return backend ? *std::move(backend) : nullptr;
}

class FixtureContent final : public BlobContent
{
public:
    FixtureContent(BlobStore &blobs, const Digest &digest) : m_blobs(blobs), m_digest(digest) {}
    [[nodiscard]] Result<std::unique_ptr<ByteSource>> open(const OpContext &context) override
    {
        return m_blobs.open(m_digest, context);
    }

private:
    BlobStore &m_blobs;
    Digest m_digest;
};

/// A store without manifests: the same records, and the same layers by what their annotations say.
void compareObjectCache(const CacheSnapshot &snapshot, const CacheSnapshot &expected)
{
    QCOMPARE(cacheFormatName(snapshot.format), QStringLiteral("object"));
    QVERIFY(snapshot.manifest.digest.isNull());
    QCOMPARE(snapshot.primary().cacheConfig.records, expected.primary().cacheConfig.records);
    const auto &layers = snapshot.primary().layers;
    QCOMPARE(layers.size(), expected.primary().layers.size());
    for (size_t i = 0; i < layers.size(); ++i) {
        const CacheLayer &was = expected.primary().layers[i];
        QCOMPARE(layers[i].descriptor.digest, was.descriptor.digest);
        QCOMPARE(layers[i].descriptor.size, was.descriptor.size);
        QCOMPARE(layers[i].parent, was.parent);
        QCOMPARE(layers[i].diffID, was.diffID);
        QVERIFY(layers[i].compression.has_value());
    }
}

/// Publishes a fixture under a name; the descriptor of its manifest, which is null where the store has none.
Result<Descriptor> publishFixture(const StoreUnderTest &store, const QString &name, const QString &directory,
                                  const QString &tag)
{
    const auto backend = store.open(name);
    CACHALOT_TRY(backend->publisher()->prepare({}));
    CACHALOT_ASSIGN(const CacheToPublish cache, putFixture(*backend->publisher(), directory, tag));
    return backend->publisher()->publish(cache, {});
}

} // namespace

#define CACHALOT_VERIFY_OK(expression)                                                                                 \
    do {                                                                                                               \
        const auto cachalotResult = (expression);                                                                      \
        QVERIFY2(cachalotResult, qPrintable(cachalotResult ? QString() : cachalotResult.error().message));             \
    } while (false)

Result<std::unique_ptr<ByteSource>> BufferContent::open(const OpContext &)
{
    return std::make_unique<BufferSource>(m_bytes);
}

QByteArray noise(qsizetype bytes, quint32 seed)
{
    std::mt19937 random(seed);
    QByteArray data(bytes, Qt::Uninitialized);
    std::generate(data.begin(), data.end(), [&random] { return static_cast<char>(random()); });
    return data;
}

Result<CacheToPublish> putFixture(CachePublisher &publisher, const QString &directory, const QString &tag)
{
    const auto source = fixture(directory, tag);
    CACHALOT_ASSIGN(const CacheSnapshot snapshot, source->load({}));
    CacheToPublish cache;
    cache.config = snapshot.primary().cacheConfig;
    cache.format = snapshot.format;
    for (const CacheLayer &layer : snapshot.primary().layers) {
        cache.layers.push_back(layer.descriptor);
        FixtureContent content(source->blobs(), layer.descriptor.digest);
        CACHALOT_TRY(publisher.writer().put(layer.descriptor, content, {}));
    }
    return cache;
}

void StoreContract::init()
{
    m_store = m_factory();
    QVERIFY(m_store.open);
}

void StoreContract::cleanup()
{
    if (m_store.leftovers) {
        QCOMPARE(m_store.leftovers(), QStringList());
    }
    m_store = {};
}

void StoreContract::blobsComeBackAsTheyWere_data()
{
    QTest::addColumn<qsizetype>("bytes");
    QTest::newRow("one byte") << qsizetype(1);
    QTest::newRow("a chunk") << qsizetype(kChunkBytes);
    QTest::newRow("a chunk and a byte") << qsizetype(kChunkBytes + 1);
    QTest::newRow("many chunks") << qsizetype(12'345'678);
}

void StoreContract::blobsComeBackAsTheyWere()
{
    QFETCH(qsizetype, bytes);
    const QByteArray content = noise(bytes);
    const Descriptor blob = blobOf(content);
    const auto backend = m_store.open(QStringLiteral("main"));
    CACHALOT_VERIFY_OK(backend->publisher()->prepare({}));
    QVERIFY(isMissing(*backend, blob.digest));
    BufferContent source(content);
    CACHALOT_VERIFY_OK(backend->publisher()->writer().put(blob, source, {}));
    const auto info = backend->blobs().stat(blob.digest, {});
    CACHALOT_VERIFY_OK(info);
    QCOMPARE(info->size, qint64(bytes));
    QVERIFY(readBack(*backend, blob.digest) == content);
    QVERIFY(readBack(*m_store.open(QStringLiteral("other")), blob.digest) == content);
}

void StoreContract::missingBlobsAreNotFound()
{
    const auto backend = m_store.open(QStringLiteral("main"));
    CACHALOT_VERIFY_OK(backend->publisher()->prepare({}));
    const Digest digest = digestOf("never put");
    QVERIFY(isMissing(*backend, digest));
    const auto source = backend->blobs().open(digest, {});
    QVERIFY(!source);
    QCOMPARE(errorCodeName(source.error().code), QStringLiteral("not-found"));
}

void StoreContract::badContentLeavesNothing_data()
{
    QTest::addColumn<QByteArray>("promised");
    QTest::addColumn<QByteArray>("delivered");
    const QByteArray good = noise(700'000);
    QByteArray changed = good;
    changed[500'000] = static_cast<char>(changed[500'000] ^ 1);
    QTest::newRow("other bytes") << good << changed;
    QTest::newRow("too few") << good << good.first(good.size() - 1);
    QTest::newRow("none at all") << good << QByteArray();
    QTest::newRow("too many") << good << good + 'x';
    QTest::newRow("far too many") << good << good + noise(3'000'000, 2);
}

void StoreContract::badContentLeavesNothing()
{
    QFETCH(QByteArray, promised);
    QFETCH(QByteArray, delivered);
    const Descriptor blob = blobOf(promised);
    const auto backend = m_store.open(QStringLiteral("main"));
    CACHALOT_VERIFY_OK(backend->publisher()->prepare({}));
    BufferContent bad(delivered);
    const Result<> put = backend->publisher()->writer().put(blob, bad, {});
    QVERIFY(!put);
    QVERIFY2(put.error().code == ErrorCode::Damaged, qPrintable(textOf(put)));
    QVERIFY2(put.error().message.contains(blob.digest.toShortString()), qPrintable(put.error().message));
    QVERIFY(isMissing(*backend, blob.digest));
    QVERIFY(isMissing(*backend, digestOf(delivered)));
    BufferContent good(promised);
    CACHALOT_VERIFY_OK(backend->publisher()->writer().put(blob, good, {}));
    QVERIFY(readBack(*backend, blob.digest) == promised);
}

void StoreContract::failedContentIsTheError()
{
    const QByteArray content = noise(2'000'000);
    const Descriptor blob = blobOf(content);
    const auto backend = m_store.open(QStringLiteral("main"));
    CACHALOT_VERIFY_OK(backend->publisher()->prepare({}));
    TrappedContent failing(content, 1'000'000,
                           [] { return Result<>(fail(ErrorCode::Denied, QStringLiteral("the source said no"))); });
    const Result<> put = backend->publisher()->writer().put(blob, failing, {});
    QVERIFY(!put);
    QCOMPARE(errorCodeName(put.error().code), QStringLiteral("denied"));
    QVERIFY2(put.error().message.contains(QStringLiteral("the source said no")), qPrintable(put.error().message));
    QVERIFY(isMissing(*backend, blob.digest));
}

void StoreContract::whatIsThereCanBePutAgain()
{
    const QByteArray content = noise(300'000);
    const Descriptor blob = blobOf(content);
    for (int i = 0; i < 2; ++i) {
        const auto backend = m_store.open(QStringLiteral("main"));
        CACHALOT_VERIFY_OK(backend->publisher()->prepare({}));
        BufferContent source(content);
        CACHALOT_VERIFY_OK(backend->publisher()->writer().put(blob, source, {}));
        QVERIFY(readBack(*backend, blob.digest) == content);
    }
}

void StoreContract::manyMayPutOneBlob()
{
    const QByteArray content = noise(3'000'000);
    const Descriptor blob = blobOf(content);
    constexpr int kWriters = 6;
    const auto shared = m_store.open(QStringLiteral("main"));
    CACHALOT_VERIFY_OK(shared->publisher()->prepare({}));
    std::vector<std::unique_ptr<CacheBackend>> own;
    for (int i = 0; i < kWriters; i += 2) {
        own.push_back(m_store.open(QStringLiteral("main")));
    }
    std::vector<Result<>> results(kWriters);
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < kWriters; ++i) {
            CacheBackend &backend = i % 2 == 0 ? *own[static_cast<size_t>(i) / 2] : *shared;
            threads.emplace_back([&backend, &blob, &content, &result = results[static_cast<size_t>(i)]] {
                BufferContent source(content);
                result = backend.publisher()->writer().put(blob, source, {});
            });
        }
    }
    for (const Result<> &result : results) {
        CACHALOT_VERIFY_OK(result);
    }
    QVERIFY(readBack(*shared, blob.digest) == content);
}

void StoreContract::cancelledPutLeavesNothing()
{
    const QByteArray content = noise(3'000'000);
    const Descriptor blob = blobOf(content);
    const auto backend = m_store.open(QStringLiteral("main"));
    CACHALOT_VERIFY_OK(backend->publisher()->prepare({}));
    std::stop_source stop;
    OpContext context;
    context.cancel = stop.get_token();
    TrappedContent cancelling(content, 1'000'000, [&stop] {
        stop.request_stop();
        return Result<>();
    });
    const Result<> put = backend->publisher()->writer().put(blob, cancelling, context);
    QVERIFY(!put);
    QCOMPARE(errorCodeName(put.error().code), QStringLiteral("cancelled"));
    QVERIFY(isMissing(*backend, blob.digest));
}

void StoreContract::publishedCacheIsWhatWasPublished_data()
{
    QTest::addColumn<QString>("directory");
    QTest::addColumn<QString>("tag");
    const auto row = [](const char *directory, const char *tag) {
        QTest::newRow(tag) << QString::fromLatin1(directory) << QString::fromLatin1(tag);
    };
    row("buildkit-pair", "max");
    row("buildkit-local", "max-index");
    row("buildkit-local", "max-docker");
    row("buildkit-local", "min-estargz");
}

void StoreContract::publishedCacheIsWhatWasPublished()
{
    QFETCH(QString, directory);
    QFETCH(QString, tag);
    const auto published = publishFixture(m_store, QStringLiteral("main"), directory, tag);
    CACHALOT_VERIFY_OK(published);
    const auto expected = fixture(directory, tag)->load({});
    CACHALOT_VERIFY_OK(expected);
    const auto snapshot = m_store.open(QStringLiteral("main"))->load({});
    CACHALOT_VERIFY_OK(snapshot);
    QVERIFY2(snapshot->allProblems().empty(),
             qPrintable(snapshot->allProblems().empty() ? QString() : snapshot->allProblems().front().message));
    if (m_store.open(QStringLiteral("main"))->publisher()->carrier() == Carrier::Object) {
        QVERIFY(published->digest.isNull());
        compareObjectCache(*snapshot, *expected);
        return;
    }
    QCOMPARE(snapshot->format, expected->format);
    QCOMPARE(snapshot->manifestBytes, expected->manifestBytes);
    QCOMPARE(snapshot->primary().configBytes, expected->primary().configBytes);
    QCOMPARE(published->digest, snapshot->manifest.digest);
    QCOMPARE(published->size, qint64(snapshot->manifestBytes.size()));
    QCOMPARE(snapshot->manifest.mediaType, expected->manifest.mediaType);
}

void StoreContract::nothingIsSeenBeforeThePublish()
{
    const auto backend = m_store.open(QStringLiteral("main"));
    CACHALOT_VERIFY_OK(backend->publisher()->prepare({}));
    const auto cache = putFixture(*backend->publisher(), QStringLiteral("buildkit-pair"), QStringLiteral("min"));
    CACHALOT_VERIFY_OK(cache);
    const auto early = m_store.open(QStringLiteral("main"))->load({});
    QVERIFY(!early);
    QCOMPARE(errorCodeName(early.error().code), QStringLiteral("not-found"));
    CACHALOT_VERIFY_OK(backend->publisher()->publish(*cache, {}));
    CACHALOT_VERIFY_OK(m_store.open(QStringLiteral("main"))->load({}));
}

void StoreContract::cancelledPublishIsNotSeen()
{
    const auto backend = m_store.open(QStringLiteral("main"));
    CACHALOT_VERIFY_OK(backend->publisher()->prepare({}));
    const auto cache = putFixture(*backend->publisher(), QStringLiteral("buildkit-pair"), QStringLiteral("min"));
    CACHALOT_VERIFY_OK(cache);
    std::stop_source stop;
    stop.request_stop();
    OpContext context;
    context.cancel = stop.get_token();
    const auto published = backend->publisher()->publish(*cache, context);
    QVERIFY(!published);
    QCOMPARE(errorCodeName(published.error().code), QStringLiteral("cancelled"));
    const auto snapshot = m_store.open(QStringLiteral("main"))->load({});
    QVERIFY(!snapshot);
    QCOMPARE(errorCodeName(snapshot.error().code), QStringLiteral("not-found"));
}

void StoreContract::publishingReplacesOneName()
{
    const QString pair = QStringLiteral("buildkit-pair");
    CACHALOT_VERIFY_OK(publishFixture(m_store, QStringLiteral("main"), pair, QStringLiteral("min")));
    const auto other = publishFixture(m_store, QStringLiteral("other"), pair, QStringLiteral("min"));
    CACHALOT_VERIFY_OK(other);
    const auto again = publishFixture(m_store, QStringLiteral("main"), pair, QStringLiteral("max"));
    CACHALOT_VERIFY_OK(again);
    const auto main = m_store.open(QStringLiteral("main"))->load({});
    CACHALOT_VERIFY_OK(main);
    QCOMPARE(main->manifest.digest, again->digest);
    QVERIFY(main->allProblems().empty());
    const auto untouched = m_store.open(QStringLiteral("other"))->load({});
    CACHALOT_VERIFY_OK(untouched);
    QCOMPARE(untouched->manifest.digest, other->digest);
    QVERIFY(untouched->primary().configBytes != main->primary().configBytes);
    const auto max = fixture(pair, QStringLiteral("max"))->load({});
    QCOMPARE(main->primary().cacheConfig.records, max->primary().cacheConfig.records);
    const auto backend = m_store.open(QStringLiteral("main"));
    if (CacheCatalog *catalog = backend->catalog()) {
        const auto caches = catalog->list({});
        CACHALOT_VERIFY_OK(caches);
        QSet<QString> names;
        for (const CatalogEntry &entry : *caches) {
            names.insert(entry.name);
        }
        QCOMPARE(names, (QSet<QString>{QStringLiteral("main"), QStringLiteral("other")}));
        QCOMPARE(caches->size(), size_t(2));
    }
}

void StoreContract::removingTakesOneName()
{
    const QString pair = QStringLiteral("buildkit-pair");
    CACHALOT_VERIFY_OK(publishFixture(m_store, QStringLiteral("main"), pair, QStringLiteral("max")));
    CACHALOT_VERIFY_OK(publishFixture(m_store, QStringLiteral("other"), pair, QStringLiteral("min")));
    const auto backend = m_store.open(QStringLiteral("main"));
    if (backend->remover() == nullptr) {
        QSKIP("nothing can be deleted in this store");
    }
    CACHALOT_VERIFY_OK(backend->remover()->remove({}));
    const auto removed = m_store.open(QStringLiteral("main"))->load({});
    QVERIFY(!removed);
    QCOMPARE(errorCodeName(removed.error().code), QStringLiteral("not-found"));
    const auto kept = m_store.open(QStringLiteral("other"))->load({});
    CACHALOT_VERIFY_OK(kept);
    QVERIFY(kept->allProblems().empty());
}

void StoreContract::removingWhatIsNotThere()
{
    CACHALOT_VERIFY_OK(
        publishFixture(m_store, QStringLiteral("other"), QStringLiteral("buildkit-pair"), QStringLiteral("min")));
    const auto backend = m_store.open(QStringLiteral("main"));
    if (backend->remover() == nullptr) {
        QSKIP("nothing can be deleted in this store");
    }
    const Result<> removed = backend->remover()->remove({});
    QVERIFY(!removed);
    QCOMPARE(errorCodeName(removed.error().code), QStringLiteral("not-found"));
    CACHALOT_VERIFY_OK(m_store.open(QStringLiteral("other"))->load({}));
}

void StoreContract::twoNamesOfOneManifest()
{
    const QString pair = QStringLiteral("buildkit-pair");
    CACHALOT_VERIFY_OK(publishFixture(m_store, QStringLiteral("main"), pair, QStringLiteral("min")));
    CACHALOT_VERIFY_OK(publishFixture(m_store, QStringLiteral("other"), pair, QStringLiteral("min")));
    const auto backend = m_store.open(QStringLiteral("main"));
    if (backend->remover() == nullptr) {
        QSKIP("nothing can be deleted in this store");
    }
    // A store that deletes by digest only has to refuse; either way the other name stays.
    const Result<> removed = backend->remover()->remove({});
    const auto main = m_store.open(QStringLiteral("main"))->load({});
    if (removed) {
        QVERIFY(!main);
        QCOMPARE(errorCodeName(main.error().code), QStringLiteral("not-found"));
    } else {
        QVERIFY2(removed.error().code == ErrorCode::Refused, qPrintable(textOf(removed)));
        CACHALOT_VERIFY_OK(main);
    }
    CACHALOT_VERIFY_OK(m_store.open(QStringLiteral("other"))->load({}));
}

} // namespace cachalot::test
