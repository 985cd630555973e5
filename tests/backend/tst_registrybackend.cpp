#include "core/backend/backendfactory.h"
#include "core/backend/local/localbackend.h"
#include "core/content/hasher.h"
#include "core/transfer/verifyrunner.h"
#include "tests/backend/registryfixture.h"
#include "tests/support/testdata.h"

#include <atomic>
#include <mutex>
#include <thread>

using namespace cachalot;
using test::RegistryFixture;
using test::ServedReply;
using test::ServedRequest;
using test::told;

namespace
{

const QString kApp = QStringLiteral("app");
const QString kCache = QStringLiteral("cache");

CacheSnapshot localSnapshot(const char *directory, const char *tag)
{
    const auto backend = LocalBackend::create(BackendSpec(
        QStringLiteral("local"),
        {{QStringLiteral("src"), test::dataPath(QStringLiteral("caches/") + QString::fromLatin1(directory))},
         {QStringLiteral("tag"), QString::fromLatin1(tag)}}));
    return *(*backend)->load({});
}

/// An index of the image with the inline cache, for amd64, and of its twin for arm64.
void addMultiPlatformImage(test::FakeRegistry &registry, const QString &tag)
{
    const QByteArray type = "application/vnd.oci.image.manifest.v1+json";
    registry.addFixture(kApp, {}, QStringLiteral("buildkit-inline"), QStringLiteral("inline"));
    const CacheSnapshot snapshot = localSnapshot("buildkit-inline", "inline");
    const QByteArray first = snapshot.manifestBytes;
    const QByteArray firstConfig = snapshot.primary().configBytes;
    QByteArray secondConfig = firstConfig;
    secondConfig.replace("\"amd64\"", "\"arm64\"");
    QByteArray second = first;
    second.replace(digestOf(firstConfig).toString().toLatin1(), registry.addBlob(kApp, secondConfig));
    QByteArray index = "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.index.v1+json\",\"manifests\":[";
    for (const auto &[bytes, architecture] : {std::pair(first, "amd64"), std::pair(second, "arm64")}) {
        const QByteArray digest = registry.addManifest(kApp, {}, bytes, type);
        index += "{\"mediaType\":\"" + type + "\",\"digest\":\"" + digest +
                 "\",\"size\":" + QByteArray::number(bytes.size()) +
                 ",\"platform\":{\"os\":\"linux\",\"architecture\":\"" + architecture + "\"}},";
    }
    index.chop(1);
    registry.addManifest(kApp, tag, index + "]}", "application/vnd.oci.image.index.v1+json");
}

/// Remembers the last report of items.
class Items final : public ProgressSink
{
public:
    void report(const Progress &progress) override
    {
        const std::lock_guard lock(mutex);
        if (progress.unit == ProgressUnit::Items && progress.total >= 0) {
            done = std::max(done, progress.done);
            total = progress.total;
        }
    }
    std::mutex mutex;
    qint64 done = -1;
    qint64 total = -1;
};

/// Wants a token for everything, which its own server gives.
void guard(RegistryFixture &fixture, int &tokens)
{
    fixture.registry.fault = [&](const ServedRequest &request, int) -> std::optional<ServedReply> {
        if (request.path() == "/token") {
            ++tokens;
            return ServedReply{.body = "{\"token\":\"t\",\"expires_in\":300}"};
        }
        if (request.headers.value("Authorization") == "Bearer t") {
            return std::nullopt;
        }
        return ServedReply{
            .status = 401,
            .headers = {{"WWW-Authenticate", "Bearer realm=\"http://" + fixture.registry.server().authority() +
                                                 "/token\",service=\"s\",scope=\"repository:app:pull\""}}};
    };
}

} // namespace

class TestRegistryBackend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picksOrigins_data();
    void picksOrigins();
    void findsUploadsBehindAProxy_data();
    void findsUploadsBehindAProxy();
    void refusesSpecs_data();
    void refusesSpecs();
    void readsEveryShape_data();
    void readsEveryShape();
    void costsFourRequests();
    void loadsByDigest();
    void labelsInlineLayers();
    void readsAllPlatforms();
    void tellsWhatIsNotThere();
    void tellsOtherBytes();
    void tellsAConfigThatIsGone();
    void tellsThatALostLayerFailsTheBuild();
    void listsTags();
    void listsInPages_data();
    void listsInPages();
    void listsManyTagsInParallel();
    void endsEndlessLists();
    void listsNothing();
    void listsAroundATagThatVanished();
    void isOpenedByTheFactory();
};

void TestRegistryBackend::picksOrigins_data()
{
    QTest::addColumn<QString>("ref");
    QTest::addColumn<QString>("insecure");
    QTest::addColumn<QStringList>("origins");
    const auto row = [](const char *name, const char *ref, const char *insecure, const QStringList &origins) {
        QTest::newRow(name) << QString::fromLatin1(ref) << QString::fromLatin1(insecure) << origins;
    };
    row("a host", "reg.example.com/a:b", "", {QStringLiteral("https://reg.example.com/")});
    row("Docker Hub", "alpine", "", {QStringLiteral("https://registry-1.docker.io/")});
    row("Docker Hub's other name", "index.docker.io/library/alpine", "false",
        {QStringLiteral("https://registry-1.docker.io/")});
    row("insecure", "reg:5000/a", "true", {QStringLiteral("https://reg:5000/"), QStringLiteral("http://reg:5000/")});
    row("this machine", "localhost:5000/a", "",
        {QStringLiteral("http://localhost:5000/"), QStringLiteral("https://localhost:5000/")});
}

void TestRegistryBackend::picksOrigins()
{
    QFETCH(const QString, ref);
    QFETCH(const QString, insecure);
    BackendSpec spec(QStringLiteral("registry"), {{QStringLiteral("ref"), ref}});
    if (!insecure.isEmpty()) {
        spec.set(QStringLiteral("registry.insecure"), insecure);
    }
    const auto endpoint = RegistryEndpoint::of(spec);
    QVERIFY2(endpoint, told(endpoint));
    QStringList origins;
    for (const Url &url : endpoint->origins) {
        origins << QString::fromLatin1(url.toBytes());
    }
    QTEST(origins, "origins");
    QCOMPARE(endpoint->verifies, insecure != u"true");
}

void TestRegistryBackend::findsUploadsBehindAProxy_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("relative") << QByteArray("/v2/a/x?s=1") << QByteArray("https://reg.example.com/v2/a/x?s=1");
    // The registry does not know that a proxy speaks TLS for it.
    QTest::newRow("http") << QByteArray("http://reg.example.com/v2/a/x")
                          << QByteArray("https://reg.example.com/v2/a/x");
    QTest::newRow("another host") << QByteArray("https://up.example.com/x") << QByteArray("https://up.example.com/x");
}

void TestRegistryBackend::findsUploadsBehindAProxy()
{
    QFETCH(const QByteArray, location);
    RegistryFixture fixture;
    RegistryConnection connection(*RegistryEndpoint::of(*BackendSpec::parse(u"reg.example.com/a:b")),
                                  fixture.services());
    HttpResponse response;
    response.url = *Url::parse("https://reg.example.com/v2/a/blobs/uploads/");
    const auto located = connection.locate(response, location);
    QVERIFY2(located, told(located));
    QTEST(located->toBytes(), "expected");
    QCOMPARE(connection.locate(response, "http://other.example.com/x").error().code, ErrorCode::Refused);
}

void TestRegistryBackend::refusesSpecs_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no ref") << QStringLiteral("type=registry,mode=max");
    QTest::newRow("URL") << QStringLiteral("type=registry,ref=https://reg.example.com/a");
    QTest::newRow("insecure") << QStringLiteral("type=registry,ref=reg/a,registry.insecure=yes");
}

void TestRegistryBackend::refusesSpecs()
{
    QFETCH(const QString, text);
    const auto backend = createBackend(*BackendSpec::parse(text), Direction::Import);
    QVERIFY(!backend);
    QCOMPARE(backend.error().code, ErrorCode::Usage);
}

void TestRegistryBackend::readsEveryShape_data()
{
    QTest::addColumn<QByteArray>("directory");
    QTest::addColumn<QByteArray>("tag");
    for (const char *tag : {"max-gzip", "max-index", "max-docker", "min-estargz", "min-zstd"}) {
        QTest::newRow(tag) << QByteArray("buildkit-local") << QByteArray(tag);
    }
    QTest::newRow("inline") << QByteArray("buildkit-inline") << QByteArray("inline");
}

void TestRegistryBackend::readsEveryShape()
{
    QFETCH(const QByteArray, directory);
    QFETCH(const QByteArray, tag);
    const CacheSnapshot expected = localSnapshot(directory, tag);
    RegistryFixture fixture;
    fixture.registry.addFixture(kApp, kCache, QString::fromLatin1(directory), QString::fromLatin1(tag));
    const auto snapshot = fixture.open()->load({});
    QVERIFY2(snapshot, told(snapshot));
    QCOMPARE(snapshot->format, expected.format);
    QCOMPARE(snapshot->manifest.digest, expected.manifest.digest);
    QCOMPARE(snapshot->manifest.mediaType, expected.manifest.mediaType);
    QCOMPARE(snapshot->name, kCache);
    QCOMPARE(snapshot->primary().layers.size(), expected.primary().layers.size());
    QCOMPARE(snapshot->primary().configBytes, expected.primary().configBytes);
    QCOMPARE(snapshot->allProblems().size(), expected.allProblems().size());
    QVERIFY(snapshot->isAuthentic());
}

void TestRegistryBackend::costsFourRequests()
{
    RegistryFixture fixture;
    fixture.registry.addFixture(kApp, kCache, QStringLiteral("buildkit-local"), QStringLiteral("max-gzip"));
    int tokens = 0;
    guard(fixture, tokens);
    const auto snapshot = fixture.open()->load({});
    QVERIFY2(snapshot, told(snapshot));
    QVERIFY(snapshot->primary().layers.size() > 5);
    QCOMPARE(fixture.registry.server().requests().size(), size_t(4)); // refused, token, manifest, config
    QCOMPARE(tokens, 1);
    QCOMPARE(fixture.registry.server().connections(), 1);
}

void TestRegistryBackend::loadsByDigest()
{
    RegistryFixture fixture;
    const QByteArray digest =
        fixture.registry.addFixture(kApp, kCache, QStringLiteral("buildkit-pair"), QStringLiteral("min"));
    const auto snapshot = fixture.open(QStringLiteral("app@") + QString::fromLatin1(digest))->load({});
    QVERIFY2(snapshot, told(snapshot));
    QCOMPARE(snapshot->name, QString::fromLatin1(digest));
    QVERIFY(snapshot->allProblems().empty());
}

void TestRegistryBackend::labelsInlineLayers()
{
    RegistryFixture fixture;
    fixture.registry.addFixture(kApp, kCache, QStringLiteral("buildkit-inline"), QStringLiteral("inline"));
    const auto snapshot = fixture.open()->load({});
    QVERIFY2(snapshot, told(snapshot));
    QCOMPARE(snapshot->format, CacheFormat::Inline);
    const auto &layers = snapshot->primary().layers;
    QVERIFY(std::any_of(layers.begin(), layers.end(),
                        [](const CacheLayer &layer) { return layer.label.startsWith(u"RUN "); }));
}

void TestRegistryBackend::readsAllPlatforms()
{
    RegistryFixture fixture;
    addMultiPlatformImage(fixture.registry, kCache);
    const auto snapshot = fixture.open()->load({});
    QVERIFY2(snapshot, told(snapshot));
    QCOMPARE(snapshot->format, CacheFormat::Inline);
    QCOMPARE(snapshot->platforms.size(), size_t(2));
    QCOMPARE(snapshot->platforms[0].platform, QStringLiteral("linux/amd64"));
    QCOMPARE(snapshot->platforms[1].platform, QStringLiteral("linux/arm64"));
    for (const PlatformCache &platform : snapshot->platforms) {
        QVERIFY(platform.graph != nullptr);
        QVERIFY(!platform.layers.front().label.isEmpty());
    }
    // Images in an index are manifests there, and their configs blobs.
    QCOMPARE(fixture.registry.server().count("GET", "/manifests/sha256:"), 2);
    QCOMPARE(fixture.registry.server().requests().size(), size_t(5));
}

void TestRegistryBackend::tellsWhatIsNotThere()
{
    RegistryFixture fixture;
    fixture.registry.addFixture(kApp, kCache, QStringLiteral("buildkit-pair"), QStringLiteral("min"));
    const auto tag = fixture.open(QStringLiteral("app:other"))->load({});
    QCOMPARE(tag.error().code, ErrorCode::NotFound);
    QVERIFY2(tag.error().message.contains(QStringLiteral("/app: tag other: 404 Not Found: MANIFEST_UNKNOWN")),
             told(tag));
    QCOMPARE(fixture.open(QStringLiteral("nothing:here"))->load({}).error().code, ErrorCode::NotFound);
}

void TestRegistryBackend::tellsOtherBytes()
{
    RegistryFixture fixture;
    const QByteArray digest =
        fixture.registry.addFixture(kApp, kCache, QStringLiteral("buildkit-pair"), QStringLiteral("min"));
    fixture.registry.tamper = [](const ServedRequest &request, ServedReply &reply, int) {
        if (request.target.contains("/manifests/")) {
            reply.body.replace("\"schemaVersion\":2", "\"schemaVersion\": 2");
            reply.body.replace("\"schemaVersion\": 2,", "\"schemaVersion\":  2,");
        }
    };
    const auto snapshot = fixture.open()->load({});
    QVERIFY2(snapshot, told(snapshot));
    QVERIFY(!snapshot->isAuthentic());
    QCOMPARE(snapshot->manifest.digest.toString().toLatin1(), digest);
    QCOMPARE(snapshot->allProblems().front().code, QStringLiteral("blob-digest-mismatch"));
}

void TestRegistryBackend::tellsAConfigThatIsGone()
{
    RegistryFixture fixture;
    fixture.registry.addFixture(kApp, kCache, QStringLiteral("buildkit-pair"), QStringLiteral("min"));
    const CacheSnapshot local = localSnapshot("buildkit-pair", "min");
    fixture.registry.removeBlob(kApp, local.primary().config->digest.toString().toLatin1());
    const auto snapshot = fixture.open()->load({});
    QVERIFY2(snapshot, told(snapshot));
    QVERIFY(snapshot->isMalformed());
    QCOMPARE(snapshot->allProblems().front().code, QStringLiteral("config-missing"));
    QCOMPARE(snapshot->allProblems().front().effect, BuildEffect::ImportRejected);
}

void TestRegistryBackend::tellsThatALostLayerFailsTheBuild()
{
    RegistryFixture fixture;
    fixture.registry.addFixture(kApp, kCache, QStringLiteral("buildkit-pair"), QStringLiteral("max"));
    const CacheSnapshot local = localSnapshot("buildkit-pair", "max");
    const Digest lost = local.primary().layers.back().descriptor.digest;
    fixture.registry.removeBlob(kApp, lost.toString().toLatin1());
    const auto backend = fixture.open();
    QVERIFY(backend->load({})->allProblems().empty()); // loading looks at no layer
    QCOMPARE(fixture.registry.server().count("HEAD", "/blobs/"), 0);
    QCOMPARE(backend->lostBlobEffect(0), BuildEffect::None);
    QCOMPARE(backend->lostBlobEffect(1), BuildEffect::BuildFails);
    const auto report = verifyCache(*backend, {}, {});
    QVERIFY2(report, told(report));
    const auto problem = std::find_if(report->problems.begin(), report->problems.end(),
                                      [](const Problem &p) { return p.code == u"blob-missing"; });
    QVERIFY(problem != report->problems.end());
    QCOMPARE(problem->digest, lost);
    QCOMPARE(problem->effect, BuildEffect::BuildFails);
}

void TestRegistryBackend::listsTags()
{
    RegistryFixture fixture;
    fixture.registry.addFixture(kApp, QStringLiteral("a-cache"), QStringLiteral("buildkit-pair"),
                                QStringLiteral("max"));
    fixture.registry.addFixture(kApp, QStringLiteral("b-index"), QStringLiteral("buildkit-local"),
                                QStringLiteral("max-index"));
    fixture.registry.addFixture(kApp, QStringLiteral("c-inline"), QStringLiteral("buildkit-inline"),
                                QStringLiteral("inline"));
    addMultiPlatformImage(fixture.registry, QStringLiteral("d-multi"));
    const QByteArray config = R"({"architecture":"amd64","os":"linux","rootfs":{"type":"layers","diff_ids":["sha256:)" +
                              QByteArray(64, 'a') + R"("]}})";
    const QByteArray configDigest = fixture.registry.addBlob(kApp, config);
    const QByteArray layer = fixture.registry.addBlob(kApp, "a layer");
    const QByteArray image = R"({"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json","config":)"
                             R"({"mediaType":"application/vnd.oci.image.config.v1+json","digest":")" +
                             configDigest + R"(","size":)" + QByteArray::number(config.size()) +
                             R"(},"layers":[{"mediaType":"application/vnd.oci.image.layer.v1.tar","digest":")" + layer +
                             R"(","size":7}]})";
    fixture.registry.addManifest(kApp, QStringLiteral("e-image"), image, "application/vnd.oci.image.manifest.v1+json");
    fixture.registry.addManifest(kApp, QStringLiteral("f-broken"), "{", "application/vnd.oci.image.manifest.v1+json");
    const auto backend = fixture.open();
    Items items;
    OpContext context;
    context.progress = &items;
    const auto entries = backend->catalog()->list(context);
    QVERIFY2(entries, told(entries));
    QStringList told;
    for (const CatalogEntry &entry : *entries) {
        told << QStringLiteral("%1 %2 %3 %4")
                    .arg(entry.name, entry.format ? cacheFormatName(*entry.format) : QStringLiteral("-"),
                         entry.isCache ? QStringLiteral("cache") : QStringLiteral("other"),
                         entry.problem.isEmpty() ? QStringLiteral("good") : QStringLiteral("bad"));
    }
    QCOMPARE(told,
             QStringList({QStringLiteral("a-cache image-manifest cache good"),
                          QStringLiteral("b-index image-index cache good"),
                          QStringLiteral("c-inline inline cache good"), QStringLiteral("d-multi inline cache good"),
                          QStringLiteral("e-image - other good"), QStringLiteral("f-broken - cache bad")}));
    const CacheSnapshot pair = localSnapshot("buildkit-pair", "max");
    QCOMPARE(entries->front().layers, qint64(pair.primary().layers.size()));
    QCOMPARE(entries->front().manifest, pair.manifest.digest);
    QVERIFY(entries->front().createdAt.isValid());
    QCOMPARE(items.total, qint64(6));
    QCOMPARE(items.done, qint64(6));
    // No layer was read, nor asked after.
    QCOMPARE(fixture.registry.server().count({}, layer), 0);
    for (const CacheLayer &cached : pair.primary().layers) {
        QCOMPARE(fixture.registry.server().count({}, cached.blob), 0);
    }
}

void TestRegistryBackend::listsInPages_data()
{
    QTest::addColumn<bool>("relative");
    QTest::newRow("relative links") << true;
    QTest::newRow("absolute links") << false;
}

void TestRegistryBackend::listsInPages()
{
    QFETCH(const bool, relative);
    RegistryFixture fixture;
    fixture.registry.relativeLocations = relative;
    fixture.registry.tagsPerPage = 7;
    for (int i = 0; i < 30; ++i) {
        fixture.registry.addFixture(kApp, QStringLiteral("t%1").arg(i), QStringLiteral("buildkit-pair"),
                                    QStringLiteral("min"));
    }
    const auto entries = fixture.open()->catalog()->list({});
    QVERIFY2(entries, told(entries));
    QCOMPARE(entries->size(), size_t(30));
    QCOMPARE(fixture.registry.server().count("GET", "/tags/list"), 5);
    QVERIFY(fixture.registry.server().connections() > 1); // several at a time
    QVERIFY(fixture.registry.server().connections() <= int(RegistryCatalog::kParallel) + 1);
}

/// One request after the other would take a minute where each takes a tenth of a second.
void TestRegistryBackend::listsManyTagsInParallel()
{
    class Progresses final : public ProgressSink
    {
    public:
        std::atomic<qint64> reports = 0;
        std::atomic<qint64> most = 0;
        std::atomic<qint64> total = 0;
        void report(const Progress &progress) override
        {
            ++reports;
            most = std::max<qint64>(most, progress.done);
            total = std::max<qint64>(total, progress.total);
        }
    };
    constexpr int kTags = 200;
    RegistryFixture fixture;
    for (int i = 0; i < kTags; ++i) {
        fixture.registry.addFixture(kApp, QStringLiteral("t%1").arg(i), QStringLiteral("buildkit-pair"),
                                    QStringLiteral("min"));
    }
    std::atomic<int> running = 0;
    std::atomic<int> most = 0;
    fixture.registry.fault = [&](const ServedRequest &, int) -> std::optional<ServedReply> {
        most = std::max<int>(most, ++running);
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
        --running;
        return std::nullopt;
    };
    Progresses progress;
    const auto entries = fixture.open()->catalog()->list({{}, &progress});
    QVERIFY2(entries, told(entries));
    QCOMPARE(entries->size(), size_t(kTags));
    QVERIFY2(most > 2 && most <= int(RegistryCatalog::kParallel), QByteArray::number(most));
    QVERIFY(progress.reports >= kTags);
    QCOMPARE(progress.most, qint64(kTags));
    QCOMPARE(progress.total, qint64(kTags));
    // A manifest and a config for each, and the list.
    QCOMPARE(fixture.registry.server().requests().size(), size_t(2 * kTags + 1));
}

void TestRegistryBackend::endsEndlessLists()
{
    RegistryFixture fixture;
    fixture.registry.addFixture(kApp, kCache, QStringLiteral("buildkit-pair"), QStringLiteral("min"));
    fixture.registry.tamper = [](const ServedRequest &request, ServedReply &reply, int) {
        if (request.path().endsWith("/tags/list")) {
            reply.headers.add("Link", "</v2/app/tags/list?last=same>; rel=\"next\"");
        }
    };
    const auto entries = fixture.open()->catalog()->list({});
    QVERIFY(!entries);
    QCOMPARE(entries.error().code, ErrorCode::LimitExceeded);
}

void TestRegistryBackend::listsNothing()
{
    RegistryFixture fixture;
    fixture.registry.addBlob(kApp, "x");
    const auto entries = fixture.open()->catalog()->list({});
    QVERIFY2(entries, told(entries));
    QVERIFY(entries->empty());
    QCOMPARE(fixture.open(QStringLiteral("nothing"))->catalog()->list({}).error().code, ErrorCode::NotFound);
}

void TestRegistryBackend::listsAroundATagThatVanished()
{
    RegistryFixture fixture;
    fixture.registry.addFixture(kApp, QStringLiteral("a"), QStringLiteral("buildkit-pair"), QStringLiteral("min"));
    fixture.registry.addFixture(kApp, QStringLiteral("b"), QStringLiteral("buildkit-pair"), QStringLiteral("max"));
    fixture.registry.fault = [](const ServedRequest &request, int) {
        return request.path().endsWith("/manifests/a") ? std::optional(test::registryError(404, "MANIFEST_UNKNOWN"))
                                                       : std::nullopt;
    };
    const auto entries = fixture.open()->catalog()->list({});
    QVERIFY2(entries, told(entries));
    QCOMPARE(entries->size(), size_t(2));
    QVERIFY(!entries->front().problem.isEmpty());
    QVERIFY(entries->back().problem.isEmpty());
    // What concerns all of it is an error.
    fixture.registry.fault = [](const ServedRequest &request, int) {
        return request.path().contains("/manifests/") ? std::optional(test::registryError(403, "DENIED"))
                                                      : std::nullopt;
    };
    QCOMPARE(fixture.open()->catalog()->list({}).error().code, ErrorCode::Denied);
}

void TestRegistryBackend::isOpenedByTheFactory()
{
    RegistryFixture fixture;
    fixture.registry.addFixture(kApp, kCache, QStringLiteral("buildkit-pair"), QStringLiteral("min"));
    const auto backend =
        createBackend(*BackendSpec::parse(fixture.registry.host() + QStringLiteral("/app:cache")), Direction::Import);
    QVERIFY2(backend, told(backend));
    QVERIFY((*backend)->load({}));
    QVERIFY((*backend)->publisher() != nullptr && (*backend)->mounter() != nullptr && (*backend)->remover() != nullptr);
}

QTEST_GUILESS_MAIN(TestRegistryBackend)
#include "tst_registrybackend.moc"
