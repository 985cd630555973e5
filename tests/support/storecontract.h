#pragma once

#include "core/backend/cachebackend.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace cachalot::test
{

/// One store, empty at first, that the contract works on.
struct StoreUnderTest {
    /// A new connection to the store for a cache of that name (a tag, an object's name). Called from one thread.
    std::function<std::unique_ptr<CacheBackend>(const QString &name)> open;
    /// What lies about in the store that is neither a blob nor a cache (temporary files, unfinished uploads); null
    /// where nobody can tell.
    std::function<QStringList()> leftovers;
    /// Puts something into the store that is not BuildKit's, where a clean-up meets it; null where that can't be.
    std::function<void()> plantForeign = {};
    /// Removed after the test: a temporary directory, a server.
    std::shared_ptr<void> owner;
};

/// Makes a store for each test; called often, so it may reuse a server and give each store a name of its own there.
using StoreFactory = std::function<StoreUnderTest()>;

/// What every store that can be written must do, whatever it is: a Qt Test class to derive from, or to run as it is,
/// `StoreContract contract(factory); return QTest::qExec(&contract, argc, argv)`.
class StoreContract : public QObject
{
    Q_OBJECT

public:
    explicit StoreContract(StoreFactory factory) : m_factory(std::move(factory)) {}

private Q_SLOTS:
    void init();
    void cleanup();

    void blobsComeBackAsTheyWere_data();
    void blobsComeBackAsTheyWere();
    void missingBlobsAreNotFound();
    void badContentLeavesNothing_data();
    void badContentLeavesNothing();
    void failedContentIsTheError();
    void whatIsThereCanBePutAgain();
    void manyMayPutOneBlob();
    void cancelledPutLeavesNothing();
    void publishedCacheIsWhatWasPublished_data();
    void publishedCacheIsWhatWasPublished();
    void nothingIsSeenBeforeThePublish();
    void cancelledPublishIsNotSeen();
    void publishingReplacesOneName();
    void removingTakesOneName();
    void removingWhatIsNotThere();
    void twoNamesOfOneManifest();

private:
    StoreFactory m_factory;
    StoreUnderTest m_store;
};

/// Bytes in memory as the content of a put.
class BufferContent final : public BlobContent
{
public:
    explicit BufferContent(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    [[nodiscard]] Result<std::unique_ptr<ByteSource>> open(const OpContext &context) override;

private:
    QByteArray m_bytes;
};

/// Bytes that nobody can compress, the same for each seed.
[[nodiscard]] QByteArray noise(qsizetype bytes, quint32 seed = 1);

/// Copies the blobs of a cache below tests/data/caches to a store, and returns what is to be published.
[[nodiscard]] Result<CacheToPublish> putFixture(CachePublisher &publisher, const QString &directory,
                                                const QString &tag);

} // namespace cachalot::test
