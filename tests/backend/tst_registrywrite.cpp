#include "core/content/blobcontents.h"
#include "core/content/hasher.h"
#include "tests/backend/registryfixture.h"

#include <atomic>
#include <memory>

using namespace cachalot;
using namespace std::chrono_literals;
using test::RegistryFixture;
using test::ServedReply;
using test::ServedRequest;
using test::TestHttpServer;
using test::told;

namespace
{

const QString kApp = QStringLiteral("app");
constexpr qint64 kPiece = 1 << 20; // as the fixture has it

QByteArray noise(qsizetype bytes)
{
    QByteArray data(bytes, Qt::Uninitialized);
    quint32 state = 7;
    for (char &c : data) {
        state = state * 1664525 + 1013904223;
        c = static_cast<char>(state >> 24);
    }
    return data;
}

/// Content that counts how often it was opened.
class CountedContent final : public BlobContent
{
public:
    explicit CountedContent(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    Result<std::unique_ptr<ByteSource>> open(const OpContext &) override
    {
        ++opened;
        return std::unique_ptr<ByteSource>(std::make_unique<BufferSource>(m_bytes));
    }
    int opened = 0;

private:
    QByteArray m_bytes;
};

struct Upload {
    RegistryFixture fixture;
    QByteArray bytes = noise(3'500'000);
    CountedContent content{bytes};

    Result<> put()
    {
        const auto backend = fixture.open();
        return backend->publisher()->writer().put({{}, digestOf(bytes), bytes.size(), {}, {}}, content, {});
    }
    [[nodiscard]] bool isThere() const
    {
        return fixture.registry.blob(kApp, digestOf(bytes).toString().toLatin1()) == bytes;
    }
    [[nodiscard]] int count(const char *method) { return fixture.registry.server().count(method, "/blobs/uploads/"); }
    /// Bytes that were sent as content.
    [[nodiscard]] qint64 sent()
    {
        qint64 sum = 0;
        for (const ServedRequest &request : fixture.registry.server().requests()) {
            sum += request.body.size();
        }
        return sum;
    }
};

/// Takes so much of the first two streams, and then loses the connection.
void cutStreams(Upload &upload, qint64 keep)
{
    upload.fixture.registry.cutUpload =
        [keep, streams = std::make_shared<std::atomic<int>>(0)](const ServedRequest &request) {
            return request.method == "PATCH" && ++*streams <= 2 ? keep : qint64(-1);
        };
}

/// As a proxy before the registry does it.
void refuseLargerThan(Upload &upload, qint64 most)
{
    upload.fixture.registry.fault = [most](const ServedRequest &request, int) {
        return request.body.size() > most ? std::optional(ServedReply{.status = 413, .close = true}) : std::nullopt;
    };
}

CacheToPublish smallCache(const Descriptor &layer)
{
    CacheToPublish cache;
    ConfigLayer listed;
    listed.blob = layer.digest.toString().toUtf8();
    listed.parent = -1;
    cache.config.layers.push_back(listed);
    cache.layers.push_back(layer);
    return cache;
}

} // namespace

/// Uploads, mounts and deletions.
class TestRegistryWrite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsOneStream();
    void sendsSmallBlobsWhole();
    void skipsWhatIsThere();
    void sendsTheTailOfWhatWasCut_data();
    void sendsTheTailOfWhatWasCut();
    void readsAgainWhatIsNotKept();
    void startsOverWhenTheSessionIsLost();
    void survivesPassingFailures();
    void renewsItsTokenInTheMiddle();
    void findsWhatItsLostAnswerStored();
    void streamsWhereNoPiecesAreTaken();
    void streamsAgainAfterACut();
    void streamsNoOtherContent_data();
    void streamsNoOtherContent();
    void sendsPiecesWhereAProxyTakesNoMore();
    void takesPiecesOfTheSizeThatIsAsked();
    void keepsTheLocationsQuery_data();
    void keepsTheLocationsQuery();
    void uploadsToAnotherHostWithoutCredentials();
    void toldOtherDigestIsDamage();
    void cancelsUploads();
    void tellsWhoMayNotPush();
    void publishesUnderATag();
    void refusesToPublishToADigest();
    void tellsRefusedManifests();
    void mountsWithinARegistry();
    void doesNotMountAcrossRegistries();
    void fallsBackFromMounts();
    void deletesByDigest();
    void respectsOtherTags();
    void respectsIndexes();
    void tellsARegistryThatDoesNotDelete();
};

void TestRegistryWrite::sendsOneStream()
{
    Upload upload;
    const auto done = upload.put();
    QVERIFY2(done, told(done));
    QVERIFY(upload.isThere());
    QCOMPARE(upload.count("PATCH"), 1);
    QCOMPARE(upload.count("PUT"), 1);
    QCOMPARE(upload.content.opened, 1);
    QVERIFY(upload.fixture.registry.unfinishedUploads().isEmpty());
}

void TestRegistryWrite::sendsSmallBlobsWhole()
{
    Upload upload;
    upload.bytes = noise(1000);
    upload.content = CountedContent(upload.bytes);
    const auto done = upload.put();
    QVERIFY2(done, told(done));
    QVERIFY(upload.isThere());
    QCOMPARE(upload.fixture.registry.server().requests().size(), size_t(3)); // HEAD, POST, PUT
}

void TestRegistryWrite::skipsWhatIsThere()
{
    Upload upload;
    upload.fixture.registry.addBlob(kApp, upload.bytes);
    QVERIFY(upload.put());
    QCOMPARE(upload.count("POST"), 0);
    QCOMPARE(upload.content.opened, 0);
}

void TestRegistryWrite::sendsTheTailOfWhatWasCut_data()
{
    QTest::addColumn<qint64>("keep");
    QTest::newRow("some") << kPiece / 2 + 7;
    QTest::newRow("nothing") << qint64(0);
    QTest::newRow("all but the answer") << qint64(3'500'000);
}

void TestRegistryWrite::sendsTheTailOfWhatWasCut()
{
    QFETCH(const qint64, keep);
    Upload upload;
    if (keep == upload.bytes.size()) {
        upload.fixture.registry.tamper = [](const ServedRequest &request, ServedReply &reply, int) {
            reply.hangUp = request.method == "PATCH";
        };
    } else {
        cutStreams(upload, keep);
    }
    const auto done = upload.put();
    QVERIFY2(done, told(done));
    QVERIFY(upload.isThere());
    QCOMPARE(upload.count("POST"), 1);
    QCOMPARE(upload.content.opened, 1); // nothing is read twice
    QCOMPARE(upload.sent(), qint64(upload.bytes.size()));
    QVERIFY(upload.count("GET") <= 2); // fewer where libcurl has seen to a kept connection that died
}

void TestRegistryWrite::readsAgainWhatIsNotKept()
{
    // Much more than the buffers of a connection hold: what the registry lacks lies farther back than what is kept.
    Upload upload;
    upload.bytes = noise(32 << 20);
    upload.content = CountedContent(upload.bytes);
    upload.fixture.window = {.aheadBytes = kChunkBytes, .keptBytes = kChunkBytes};
    cutStreams(upload, 100'000);
    const auto done = upload.put();
    QVERIFY2(done, told(done));
    QVERIFY(upload.isThere());
    QCOMPARE(upload.count("POST"), 1); // the session goes on all the same
    QVERIFY(upload.content.opened > 1);
    QCOMPARE(upload.sent(), qint64(upload.bytes.size()));
}

void TestRegistryWrite::startsOverWhenTheSessionIsLost()
{
    Upload upload;
    upload.fixture.registry.fault = [&, streams = std::make_shared<std::atomic<int>>(0)](const ServedRequest &request,
                                                                                         int) {
        if (request.method == "PATCH" && ++*streams == 1) {
            upload.fixture.registry.forgetUploads(); // it was restarted
        }
        return std::optional<ServedReply>();
    };
    const auto done = upload.put();
    QVERIFY2(done, told(done));
    QVERIFY(upload.isThere());
    QCOMPARE(upload.content.opened, 2);
    QCOMPARE(upload.count("POST"), 2);
}

void TestRegistryWrite::survivesPassingFailures()
{
    Upload upload;
    upload.fixture.registry.fault = [&](const ServedRequest &request, int) -> std::optional<ServedReply> {
        static const QList<QByteArray> kMethods{"HEAD", "POST", "PATCH", "PUT"};
        const int of = upload.fixture.registry.server().count(request.method, "/blobs/");
        if (kMethods.contains(request.method) && of == 1) {
            return ServedReply{.status = 503};
        }
        if (request.method == "PATCH" && of == 3) {
            return ServedReply{.status = 429, .headers = {{"Retry-After", "3"}}};
        }
        return std::nullopt;
    };
    const auto done = upload.put();
    QVERIFY2(done, told(done));
    QVERIFY(upload.isThere());
    const auto sleeps = upload.fixture.clock->sleeps();
    QVERIFY(std::find(sleeps.begin(), sleeps.end(), 3000) != sleeps.end());
    QVERIFY(upload.fixture.registry.unfinishedUploads().isEmpty());
}

void TestRegistryWrite::renewsItsTokenInTheMiddle()
{
    Upload upload;
    std::atomic<int> valid = 1;
    std::atomic<int> streams = 0;
    upload.fixture.registry.fault = [&](const ServedRequest &request, int) -> std::optional<ServedReply> {
        if (request.path() == "/token") {
            return ServedReply{.body = "{\"token\":\"t" + QByteArray::number(valid.load()) + "\",\"expires_in\":300}"};
        }
        if (request.method == "PATCH" && ++streams == 1) {
            valid = 2;
        }
        if (request.headers.value("Authorization") == "Bearer t" + QByteArray::number(valid.load())) {
            return std::nullopt;
        }
        return ServedReply{
            .status = 401,
            .headers = {{"WWW-Authenticate",
                         "Bearer realm=\"http://" + upload.fixture.registry.server().authority() + "/token\""}}};
    };
    const auto done = upload.put();
    QVERIFY2(done, told(done));
    QVERIFY(upload.isThere());
    QCOMPARE(upload.content.opened, 1);
    for (const ServedRequest &request : upload.fixture.registry.server().requests()) {
        if (request.path() == "/token" && request.query("scope").contains("push")) {
            QCOMPARE(request.query("scope"), QByteArray("repository:app:pull,push"));
        }
    }
}

void TestRegistryWrite::findsWhatItsLostAnswerStored()
{
    Upload upload;
    upload.fixture.registry.tamper = [](const ServedRequest &request, ServedReply &reply, int) {
        reply.hangUp = request.method == "PUT";
    };
    const auto done = upload.put();
    QVERIFY2(done, told(done));
    QVERIFY(upload.isThere());
    QCOMPARE(upload.content.opened, 1);
    QCOMPARE(upload.sent(), qint64(upload.bytes.size()));
}

void TestRegistryWrite::streamsWhereNoPiecesAreTaken()
{
    Upload upload;
    upload.fixture.registry.takesPieces = false;
    const auto backend = upload.fixture.open();
    const auto put = [&](const QByteArray &bytes) {
        BytesContent content(bytes);
        return backend->publisher()->writer().put({{}, digestOf(bytes), bytes.size(), {}, {}}, content, {});
    };
    QVERIFY(put(upload.bytes));
    QVERIFY(upload.isThere());
    QCOMPARE(upload.count("PATCH"), 1);
    QVERIFY(put(upload.bytes + "more"));
    QCOMPARE(upload.count("PATCH"), 1); // it is known now
    QVERIFY(upload.fixture.registry.unfinishedUploads().isEmpty());
}

void TestRegistryWrite::streamsAgainAfterACut()
{
    Upload upload;
    upload.fixture.registry.takesPieces = false;
    upload.fixture.registry.cutUpload = [puts = std::make_shared<std::atomic<int>>(0)](const ServedRequest &request) {
        return request.method == "PUT" && ++*puts <= 2 ? qint64(2'000'000) : qint64(-1);
    };
    const auto done = upload.put();
    QVERIFY2(done, told(done));
    QVERIFY(upload.isThere());
    QCOMPARE(upload.count("PUT"), 3);
}

void TestRegistryWrite::streamsNoOtherContent_data()
{
    QTest::addColumn<QByteArray>("delivered");
    const QByteArray good = Upload().bytes;
    QByteArray changed = good;
    changed[3'000'000] = static_cast<char>(changed[3'000'000] ^ 1);
    QTest::newRow("other bytes") << changed;
    QTest::newRow("too few") << good.chopped(1);
    QTest::newRow("too many") << good + 'x';
}

void TestRegistryWrite::streamsNoOtherContent()
{
    QFETCH(const QByteArray, delivered);
    for (const bool pieces : {true, false}) {
        Upload upload;
        upload.fixture.registry.takesPieces = pieces;
        upload.content = CountedContent(delivered);
        const auto done = upload.put();
        QVERIFY(!done);
        QVERIFY2(done.error().code == ErrorCode::Damaged, told(done));
        QVERIFY(!upload.fixture.registry.hasBlob(kApp, digestOf(upload.bytes).toString().toLatin1()));
        QVERIFY(!upload.fixture.registry.hasBlob(kApp, digestOf(delivered).toString().toLatin1()));
        // The registry never saw an end that fits: it is not the one that has to notice.
        QCOMPARE(upload.count("PUT"), 0);
        QVERIFY(upload.fixture.registry.unfinishedUploads().isEmpty());
    }
}

void TestRegistryWrite::sendsPiecesWhereAProxyTakesNoMore()
{
    Upload upload;
    refuseLargerThan(upload, kPiece);
    const auto backend = upload.fixture.open();
    const auto put = [&](const QByteArray &bytes) {
        BytesContent content(bytes);
        return backend->publisher()->writer().put({{}, digestOf(bytes), bytes.size(), {}, {}}, content, {});
    };
    const auto done = put(upload.bytes);
    QVERIFY2(done, told(done));
    QVERIFY(upload.isThere());
    QCOMPARE(upload.count("PATCH"), 1 + 4);
    QVERIFY(put(upload.bytes + "more"));
    QCOMPARE(upload.count("PATCH"), 1 + 4 + 4); // it is known now
    QVERIFY(upload.fixture.registry.unfinishedUploads().isEmpty());
}

void TestRegistryWrite::takesPiecesOfTheSizeThatIsAsked()
{
    Upload upload;
    refuseLargerThan(upload, 2'000'000);
    upload.fixture.registry.tamper = [](const ServedRequest &request, ServedReply &reply, int) {
        if (request.method == "POST") {
            reply.headers.add("OCI-Chunk-Min-Length", "2000000");
        }
    };
    QVERIFY(upload.put());
    QVERIFY(upload.isThere());
    QCOMPARE(upload.count("PATCH"), 1 + 2);
}

void TestRegistryWrite::keepsTheLocationsQuery_data()
{
    QTest::addColumn<bool>("relative");
    QTest::newRow("relative") << true;
    QTest::newRow("absolute") << false;
}

void TestRegistryWrite::keepsTheLocationsQuery()
{
    QFETCH(const bool, relative);
    Upload upload;
    upload.fixture.registry.relativeLocations = relative;
    const auto done = upload.put();
    QVERIFY2(done, told(done));
    QVERIFY(upload.isThere());
}

void TestRegistryWrite::uploadsToAnotherHostWithoutCredentials()
{
    Upload upload;
    // The same registry by another name: what comes there is passed on.
    TestHttpServer other([&](const ServedRequest &request) {
        HttpRequest passed{
            .method = request.method, .url = upload.fixture.registry.server().url(request.target), .headers = {}};
        for (const char *name : {"Content-Range", "Content-Type"}) {
            if (request.headers.has(name)) {
                passed.headers.add(name, request.headers.value(name));
            }
        }
        passed.headers.add("Authorization", "Bearer t");
        passed.body = std::make_shared<BytesBody>(request.body);
        CurlClient client({});
        const auto response = client.send(passed, {});
        ServedReply reply{.status = response ? response->status : 502};
        if (response) {
            for (const char *name : {"Location", "Range"}) {
                reply.headers.add(name, response->headers.value(name));
            }
        }
        return reply;
    });
    upload.fixture.registry.uploadHost = "http://" + other.authority();
    upload.fixture.registry.fault = [&](const ServedRequest &request, int) -> std::optional<ServedReply> {
        if (request.path() == "/token") {
            return ServedReply{.body = "{\"token\":\"t\"}"};
        }
        if (request.headers.value("Authorization") == "Bearer t") {
            return std::nullopt;
        }
        return ServedReply{
            .status = 401,
            .headers = {{"WWW-Authenticate",
                         "Bearer realm=\"http://" + upload.fixture.registry.server().authority() + "/token\""}}};
    };
    const auto done = upload.put();
    QVERIFY2(done, told(done));
    QVERIFY(upload.isThere());
    QVERIFY(!other.requests().empty());
    for (const ServedRequest &request : other.requests()) {
        QVERIFY(!request.headers.has("Authorization"));
    }
}

void TestRegistryWrite::toldOtherDigestIsDamage()
{
    Upload upload;
    upload.fixture.registry.fault = [](const ServedRequest &request, int) {
        return request.method == "PUT" ? std::optional(test::registryError(400, "DIGEST_INVALID")) : std::nullopt;
    };
    const auto done = upload.put();
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Damaged);
    QVERIFY2(done.error().message.contains(digestOf(upload.bytes).toShortString()), told(done));
    QVERIFY(upload.fixture.registry.unfinishedUploads().isEmpty());
}

void TestRegistryWrite::cancelsUploads()
{
    Upload upload;
    std::stop_source stop;
    upload.fixture.registry.tamper = [&](const ServedRequest &request, ServedReply &reply, int) {
        if (request.method == "PATCH") {
            stop.request_stop();
            reply.stallAfter = 0;
            reply.body = "x";
        }
    };
    const auto backend = upload.fixture.open();
    const auto done = backend->publisher()->writer().put({{}, digestOf(upload.bytes), upload.bytes.size(), {}, {}},
                                                         upload.content, {stop.get_token()});
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Cancelled);
    QVERIFY(upload.fixture.registry.unfinishedUploads().isEmpty());
}

void TestRegistryWrite::tellsWhoMayNotPush()
{
    RegistryFixture fixture;
    QVERIFY(fixture.open()->publisher()->prepare({}));
    QVERIFY(fixture.registry.unfinishedUploads().isEmpty());
    fixture.registry.fault = [](const ServedRequest &request, int) {
        return request.method == "POST" ? std::optional(test::registryError(403, "DENIED")) : std::nullopt;
    };
    QCOMPARE(fixture.open()->publisher()->prepare({}).error().code, ErrorCode::Denied);
}

void TestRegistryWrite::publishesUnderATag()
{
    RegistryFixture fixture;
    const auto backend = fixture.open();
    const QByteArray bytes = noise(1000);
    BytesContent content(bytes);
    const Descriptor layer{
        QStringLiteral("application/vnd.oci.image.layer.v1.tar"), digestOf(bytes), bytes.size(), {}, {}};
    QVERIFY(backend->publisher()->writer().put(layer, content, {}));
    const auto published = backend->publisher()->publish(smallCache(layer), {});
    QVERIFY2(published, told(published));
    QCOMPARE(fixture.registry.tagged(kApp, QStringLiteral("cache")), published->digest.toString().toLatin1());
    const auto requests = fixture.registry.server().requests();
    QCOMPARE(requests.back().method, QByteArray("PUT")); // the tag is last
    QCOMPARE(requests.back().headers.value("Content-Type"), QByteArray("application/vnd.oci.image.manifest.v1+json"));
}

void TestRegistryWrite::refusesToPublishToADigest()
{
    RegistryFixture fixture;
    const auto backend = fixture.open(QStringLiteral("app@sha256:") + QString(64, u'a'));
    QCOMPARE(backend->publisher()->prepare({}).error().code, ErrorCode::Usage);
}

void TestRegistryWrite::tellsRefusedManifests()
{
    RegistryFixture fixture;
    fixture.registry.fault = [](const ServedRequest &request, int) {
        return request.path().contains("/manifests/") ? std::optional(test::registryError(400, "MANIFEST_INVALID"))
                                                      : std::nullopt;
    };
    const QByteArray bytes = noise(1000);
    CacheToPublish cache =
        smallCache({QStringLiteral("application/vnd.oci.image.layer.v1.tar"), digestOf(bytes), bytes.size(), {}, {}});
    cache.format = CacheFormat::ImageIndex;
    const auto published = fixture.open()->publisher()->publish(cache, {});
    QVERIFY(!published);
    QVERIFY2(published.error().message.contains(QStringLiteral("MANIFEST_INVALID")), told(published));
    QVERIFY2(published.error().message.contains(QStringLiteral("image-manifest=true")), told(published));
}

void TestRegistryWrite::mountsWithinARegistry()
{
    RegistryFixture fixture;
    const QByteArray bytes = noise(1000);
    fixture.registry.addBlob(QStringLiteral("team/source"), bytes);
    const auto backend = fixture.open();
    const BackendSpec source = fixture.spec(QStringLiteral("team/source:x"));
    QVERIFY(backend->mounter()->canMountFrom(source));
    const auto mounted = backend->mounter()->mount(digestOf(bytes), source, {});
    QVERIFY2(mounted, told(mounted));
    QVERIFY(*mounted);
    QVERIFY(fixture.registry.hasBlob(kApp, digestOf(bytes).toString().toLatin1()));
}

void TestRegistryWrite::doesNotMountAcrossRegistries()
{
    RegistryFixture fixture;
    const auto backend = fixture.open();
    const auto canMount = [&](const QString &text) {
        return backend->mounter()->canMountFrom(*BackendSpec::parse(text));
    };
    QVERIFY(!canMount(QStringLiteral("other.example.com/source:x")));
    QVERIFY(!canMount(fixture.registry.host() + QStringLiteral("/app:other"))); // the same repository
    QVERIFY(!canMount(QStringLiteral("type=local,src=/x")));
}

void TestRegistryWrite::fallsBackFromMounts()
{
    RegistryFixture fixture;
    fixture.registry.mounts = false;
    const auto backend = fixture.open();
    const BackendSpec source = fixture.spec(QStringLiteral("source:x"));
    const auto mounted = backend->mounter()->mount(digestOf("x"), source, {});
    QVERIFY2(mounted, told(mounted));
    QVERIFY(!*mounted);
    QVERIFY(fixture.registry.unfinishedUploads().isEmpty());
    fixture.registry.fault = [](const ServedRequest &, int) {
        return std::optional(test::registryError(403, "DENIED"));
    };
    QCOMPARE(backend->mounter()->mount(digestOf("x"), source, {}).value(), false);
}

void TestRegistryWrite::deletesByDigest()
{
    RegistryFixture fixture;
    fixture.registry.addFixture(kApp, QStringLiteral("cache"), QStringLiteral("buildkit-pair"), QStringLiteral("min"));
    fixture.registry.addFixture(kApp, QStringLiteral("other"), QStringLiteral("buildkit-pair"), QStringLiteral("max"));
    const auto backend = fixture.open();
    const auto removed = backend->remover()->remove({});
    QVERIFY2(removed, told(removed));
    QCOMPARE(backend->load({}).error().code, ErrorCode::NotFound);
    QVERIFY(fixture.open(QStringLiteral("app:other"))->load({}));
    QCOMPARE(backend->remover()->remove({}).error().code, ErrorCode::NotFound);
}

void TestRegistryWrite::respectsOtherTags()
{
    RegistryFixture fixture;
    fixture.registry.addFixture(kApp, QStringLiteral("cache"), QStringLiteral("buildkit-pair"), QStringLiteral("min"));
    const QByteArray digest = fixture.registry.addFixture(kApp, QStringLiteral("keep"), QStringLiteral("buildkit-pair"),
                                                          QStringLiteral("min"));
    for (const QString &name : {QStringLiteral("app:cache"), QStringLiteral("app@") + QString::fromLatin1(digest)}) {
        const auto removed = fixture.open(name)->remover()->remove({});
        QVERIFY(!removed);
        QCOMPARE(removed.error().code, ErrorCode::Refused);
    }
    QVERIFY(fixture.open()->load({}));
    QCOMPARE(fixture.registry.server().count("DELETE", {}), 0);
}

void TestRegistryWrite::respectsIndexes()
{
    RegistryFixture fixture;
    const QByteArray digest = fixture.registry.addFixture(kApp, QStringLiteral("cache"),
                                                          QStringLiteral("buildkit-inline"), QStringLiteral("inline"));
    const auto index = [](const QByteArray &type, const QByteArray &child) {
        return "{\"schemaVersion\":2,\"mediaType\":\"application/"
               "vnd.oci.image.index.v1+json\",\"manifests\":[{\"mediaType\":\"" +
               type + "\",\"digest\":\"" + child + "\",\"size\":1}]}";
    };
    const QByteArray indexType = "application/vnd.oci.image.index.v1+json";
    const QByteArray inner =
        fixture.registry.addManifest(kApp, {}, index("application/vnd.oci.image.manifest.v1+json", digest), indexType);
    fixture.registry.addManifest(kApp, QStringLiteral("multi"), index(indexType, inner), indexType);
    const auto removed = fixture.open()->remover()->remove({});
    QVERIFY(!removed);
    QCOMPARE(removed.error().code, ErrorCode::Refused);
    QVERIFY2(removed.error().message.contains(QStringLiteral("multi")), told(removed));
}

void TestRegistryWrite::tellsARegistryThatDoesNotDelete()
{
    RegistryFixture fixture;
    fixture.registry.deletes = false;
    fixture.registry.addFixture(kApp, QStringLiteral("cache"), QStringLiteral("buildkit-pair"), QStringLiteral("min"));
    QCOMPARE(fixture.open()->remover()->remove({}).error().code, ErrorCode::Unsupported);
}

QTEST_GUILESS_MAIN(TestRegistryWrite)
#include "tst_registrywrite.moc"
