#include "core/backend/gha/ghabackend.h"
#include "core/backend/gha/ghakeys.h"
#include "core/content/blobcontents.h"
#include "core/content/hasher.h"
#include "tests/support/cuttingproxy.h"
#include "tests/support/ghaserver.h"
#include "tests/support/storecontract.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <algorithm>
#include <atomic>
#include <mutex>

using namespace cachalot;
using namespace Qt::StringLiterals;
using test::GhaServer;

namespace
{

const QString kMain = u"refs/heads/main"_s;
const QString kPull = u"refs/pull/7/merge"_s;

/// The time of day, on which waiting takes no time.
class ImpatientClock final : public RetryClock
{
public:
    QDateTime now() override { return QDateTime::currentDateTimeUtc().addMSecs(m_slept); }
    double chance() override { return 0.0; }
    Result<> sleep(std::chrono::milliseconds span, const OpContext &context) override
    {
        m_slept += span.count();
        const std::lock_guard lock(m_mutex);
        m_longest = std::max(m_longest, span.count());
        return context.checkpoint();
    }
    [[nodiscard]] qint64 slept() const { return m_slept; }
    [[nodiscard]] qint64 longest()
    {
        const std::lock_guard lock(m_mutex);
        return m_longest;
    }

private:
    std::atomic<qint64> m_slept = 0;
    std::mutex m_mutex;
    std::chrono::milliseconds::rep m_longest = 0;
};

class NoticeSink final : public ProgressSink
{
public:
    void report(const Progress &) override {}
    void notice(const QString &text) override
    {
        const std::lock_guard lock(m_mutex);
        m_notices << text;
    }
    [[nodiscard]] QString all()
    {
        const std::lock_guard lock(m_mutex);
        return m_notices.join(u'\n');
    }

private:
    std::mutex m_mutex;
    QStringList m_notices;
};

Descriptor blobOf(const QByteArray &bytes)
{
    Descriptor blob;
    blob.mediaType = u"application/vnd.oci.image.layer.v1.tar"_s;
    blob.digest = digestOf(bytes);
    blob.size = bytes.size();
    return blob;
}

template <typename T>
QByteArray told(const Result<T> &result)
{
    return result ? QByteArray("ok") : (errorCodeName(result.error().code) + u' ' + result.error().message).toUtf8();
}

QStringList codesOf(const CacheSnapshot &snapshot)
{
    QStringList codes;
    for (const Problem &problem : snapshot.allProblems()) {
        codes << problem.code;
    }
    return codes;
}

} // namespace

/// The backend against a service that behaves and one that does not.
class TestGhaBackend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void readsWhatItWrote_data();
    void readsWhatItWrote();
    void combinesRefs();
    void oneBrokenIndexSpoilsAll();
    void readsSignedIndexes();
    void takesNoSignatureForABlob();
    void makesTheNextIndex();
    void stepsOverADeadReservation();
    void waitsForAnotherUpload();
    void uploadsLargeBlobsInPieces_data();
    void uploadsLargeBlobsInPieces();
    void goesOnWithAnotherUrl();
    void goesOnWhereADownloadBroke();
    void waitsWhenToldSo_data();
    void waitsWhenToldSo();
    void keepsItsReservation();
    void tokenThatMayNotWrite();
    void tokenThatExpires();
    void outsideARun();
    void withoutTheApi();
    void listsCaches();
    void listsPages();
    void leavesOthersAlone();
    void tellsWhatThePermissionIs_data();
    void tellsWhatThePermissionIs();
    void tellsNoSecrets_data();
    void tellsNoSecrets();

private:
    [[nodiscard]] std::unique_ptr<GhaBackend> open(QProcessEnvironment environment, const QString &scope = u"web"_s);
    [[nodiscard]] std::unique_ptr<GhaBackend> openMain(int version = 2)
    {
        return open(m_server->runOf(m_repository, version, {{kMain, 3}}));
    }
    [[nodiscard]] std::unique_ptr<GhaBackend> openPull()
    {
        return open(m_server->runOf(m_repository, 2, {{kPull, 3}, {kMain, 1}}));
    }
    [[nodiscard]] Result<> publish(GhaBackend &backend, const QString &tag);
    /// An entry with these bytes, as some other program may have made it.
    void makeEntry(const QString &key, const QByteArray &bytes, const QString &ref = kMain);
    void reserveEntry(const QString &key);
    void fault(const nlohmann::json &fault)
    {
        m_server->control("faults", QByteArray::fromStdString(nlohmann::json::array({fault}).dump()));
    }

    std::unique_ptr<GhaServer> m_server;
    std::shared_ptr<ImpatientClock> m_clock;
    QString m_repository;
    int m_count = 0;
};

void TestGhaBackend::initTestCase()
{
    if (const QString missing = GhaServer::missing(); !missing.isEmpty()) {
        QSKIP(qPrintable(missing));
    }
    m_server = std::make_unique<GhaServer>();
}

void TestGhaBackend::init()
{
    m_repository = u"acme/r%1"_s.arg(++m_count);
    m_clock = std::make_shared<ImpatientClock>();
    m_server->control("faults", "[]");
    m_server->control("settings", R"({"sasSeconds":3600,"limitPerMinute":0,"storage":""})");
}

std::unique_ptr<GhaBackend> TestGhaBackend::open(QProcessEnvironment environment, const QString &scope)
{
    HttpServices services = HttpServices::fromEnvironment(environment);
    services.clock = m_clock;
    auto backend = GhaBackend::create(BackendSpec(u"gha"_s, {{u"scope"_s, scope}}), services);
    return backend ? *std::move(backend) : nullptr;
}

Result<> TestGhaBackend::publish(GhaBackend &backend, const QString &tag)
{
    CACHALOT_TRY(backend.publisher()->prepare({}));
    CACHALOT_ASSIGN(const CacheToPublish cache, test::putFixture(*backend.publisher(), u"buildkit-pair"_s, tag));
    CACHALOT_TRY(backend.publisher()->publish(cache, {}));
    return {};
}

void TestGhaBackend::makeEntry(const QString &key, const QByteArray &bytes, const QString &ref)
{
    const auto services = HttpServices::fromEnvironment({});
    const auto settings = GhaSettings::of(BackendSpec(u"gha"_s, {}), m_server->runOf(m_repository, 2, {{ref, 3}}));
    GhaConnection connection(*settings, services);
    const auto service = GhaService::create(connection);
    const auto reservation = service->reserve(key, {});
    QVERIFY2(reservation && *reservation, told(reservation));
    BufferSource source(bytes);
    QVERIFY(service->upload(**reservation, source, bytes.size(), {}));
    QVERIFY(service->finish(**reservation, bytes.size(), {}));
}

void TestGhaBackend::reserveEntry(const QString &key)
{
    const auto services = HttpServices::fromEnvironment({});
    const auto settings = GhaSettings::of(BackendSpec(u"gha"_s, {}), m_server->runOf(m_repository, 2, {{kMain, 3}}));
    GhaConnection connection(*settings, services);
    const auto reservation = GhaService::create(connection)->reserve(key, {});
    QVERIFY2(reservation && *reservation, told(reservation));
}

void TestGhaBackend::readsWhatItWrote_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("version 1") << 1;
    QTest::newRow("version 2") << 2;
}

void TestGhaBackend::readsWhatItWrote()
{
    QFETCH(int, version);
    const auto written = publish(*openMain(version), u"max"_s);
    QVERIFY2(written, told(written));
    const auto snapshot = openMain(version)->load({});
    QVERIFY2(snapshot, told(snapshot));
    QCOMPARE(snapshot->name, u"web"_s);
    QCOMPARE(snapshot->spec, u"type=gha,scope=web"_s);
    QCOMPARE(snapshot->format, CacheFormat::Object);
    QCOMPARE(codesOf(*snapshot), QStringList());
    // The other version sees the same entries, as GitHub's do.
    QVERIFY(openMain(3 - version)->load({}));
}

void TestGhaBackend::combinesRefs()
{
    QVERIFY(publish(*openMain(), u"min"_s));
    const auto alone = openPull()->load({});
    QVERIFY2(alone, told(alone)); // from the ref that it falls back to
    QCOMPARE(codesOf(*alone), QStringList());
    QVERIFY(publish(*openPull(), u"max"_s));
    const auto both = openPull()->load({});
    QVERIFY2(both, told(both));
    QCOMPARE(codesOf(*both), QStringList{u"gha-refs-combined"_s});
    QVERIFY2(both->problems.front().message.contains(kPull) && both->problems.front().message.contains(kMain),
             qPrintable(both->problems.front().message));
    QVERIFY(both->primary().cacheConfig.layers.size() > alone->primary().cacheConfig.layers.size());
    // A run of main does not see what pull requests wrote.
    const auto main = openMain()->load({});
    QVERIFY2(main, told(main));
    QCOMPARE(main->primary().configBytes, alone->primary().configBytes);
}

void TestGhaBackend::oneBrokenIndexSpoilsAll()
{
    QVERIFY(publish(*openMain(), u"min"_s));
    makeEntry(QString::fromUtf8(ghakey::indexKey(u"web", kPull)) + u"#1"_s, "{\"layers\":[{\"blob\":", kPull);
    const auto snapshot = openPull()->load({});
    QVERIFY2(snapshot, told(snapshot));
    QVERIFY(snapshot->isMalformed());
    const auto codes = codesOf(*snapshot);
    QVERIFY2(codes.contains(u"config-malformed") && codes.contains(u"gha-refs-combined"), qPrintable(codes.join(u' ')));
}

void TestGhaBackend::readsSignedIndexes()
{
    QVERIFY(publish(*openMain(), u"min"_s));
    const QByteArray document = openMain()->load({})->primary().configBytes;
    makeEntry(QString::fromUtf8(ghakey::indexKey(u"signed", kMain)) + u"-sig#1"_s, document);
    const auto snapshot = open(m_server->runOf(m_repository, 2, {{kMain, 3}}), u"signed"_s)->load({});
    QVERIFY2(snapshot, told(snapshot)); // BuildKit's look-up by prefix finds it, too
    QCOMPARE(codesOf(*snapshot), QStringList{u"gha-signed"_s});
    QCOMPARE(snapshot->primary().configBytes, document);
}

void TestGhaBackend::takesNoSignatureForABlob()
{
    const Digest digest = digestOf("an index");
    makeEntry(QString::fromLatin1(ghakey::blobKey(digest)) + u"-sig"_s, "signature");
    const auto info = openMain()->blobs().stat(digest, {});
    QVERIFY(!info);
    QCOMPARE(errorCodeName(info.error().code), u"not-found"_s);
}

void TestGhaBackend::makesTheNextIndex()
{
    QVERIFY(publish(*openMain(), u"min"_s));
    QVERIFY(publish(*openMain(), u"max"_s));
    makeEntry(QString::fromUtf8(ghakey::indexKey(u"web", kMain)) + u"#9"_s,
              openMain()->load({})->primary().configBytes);
    QVERIFY(publish(*openMain(), u"min"_s));
    const auto caches = openMain()->catalog()->list({});
    QVERIFY2(caches, told(caches));
    QCOMPARE(caches->size(), size_t(1));
    QCOMPARE(caches->front().entries, std::optional<qint64>(4)); // 1, 2, 9, 10
    const auto found = openMain()->load({});
    QVERIFY(found);
    QCOMPARE(found->primary().layers.size(), size_t(*caches->front().layers));
}

void TestGhaBackend::stepsOverADeadReservation()
{
    reserveEntry(QString::fromUtf8(ghakey::indexKey(u"web", kMain)) + u"#1"_s);
    const auto written = publish(*openMain(), u"min"_s);
    QVERIFY2(written, told(written));
    QVERIFY2(m_clock->slept() >= 15'000, qPrintable(QString::number(m_clock->slept()))); // as long as BuildKit waits
    QVERIFY(openMain()->load({}));
}

void TestGhaBackend::waitsForAnotherUpload()
{
    const QByteArray bytes = test::noise(1000);
    reserveEntry(QString::fromLatin1(ghakey::blobKey(digestOf(bytes))));
    test::BufferContent content(bytes);
    NoticeSink sink;
    OpContext context;
    context.progress = &sink;
    const auto put = openMain()->publisher()->writer().put(blobOf(bytes), content, context);
    QVERIFY(!put);
    QCOMPARE(errorCodeName(put.error().code), u"refused"_s);
    QVERIFY(m_clock->slept() >= 60'000);
    QVERIFY2(sink.all().contains(u"waiting for another upload"), qPrintable(sink.all()));
}

void TestGhaBackend::uploadsLargeBlobsInPieces_data()
{
    readsWhatItWrote_data();
}

void TestGhaBackend::uploadsLargeBlobsInPieces()
{
    QFETCH(int, version);
    const QByteArray bytes = test::noise(70'000'000, 5);
    test::BufferContent content(bytes);
    const auto backend = openMain(version);
    const auto before = m_server->requests(u"PATCH"_s).size();
    fault({{"match", "^PATCH"}, {"status", 503}, {"skip", 1}}); // the second piece, which is sent again
    const auto put = backend->publisher()->writer().put(blobOf(bytes), content, {});
    QVERIFY2(put, told(put));
    const auto info = openMain(version)->blobs().stat(digestOf(bytes), {});
    QVERIFY2(info, told(info));
    QCOMPARE(info->size, qint64(bytes.size()));
    const auto source = backend->blobs().open(digestOf(bytes), {});
    QVERIFY2(source, told(source));
    HashingSource hashing(**source);
    QVERIFY(readAll(hashing, bytes.size(), {}));
    QCOMPARE(hashing.finish(), digestOf(bytes));
    QCOMPARE(m_server->requests(u"PATCH"_s).size() - before, version == 1 ? 4 : 0); // 3 of 32 MiB, one of them twice
}

void TestGhaBackend::goesOnWithAnotherUrl()
{
    const QByteArray bytes = test::noise(1000, 2);
    makeEntry(QString::fromLatin1(ghakey::blobKey(digestOf(bytes))), bytes);
    m_server->control("settings", R"({"sasSeconds":1})");
    const auto backend = openMain();
    QVERIFY(backend->blobs().stat(digestOf(bytes), {}));
    QTest::qWait(2500); // the storage's own clock counts
    const auto source = backend->blobs().open(digestOf(bytes), {});
    QVERIFY2(source, told(source));
    QCOMPARE(readAll(**source, 10'000, {}).value_or(QByteArray()), bytes);
}

void TestGhaBackend::goesOnWhereADownloadBroke()
{
    const QByteArray bytes = test::noise(3'000'000, 3);
    makeEntry(QString::fromLatin1(ghakey::blobKey(digestOf(bytes))), bytes);
    test::CuttingProxy proxy(m_server->storagePort());
    m_server->control("settings", R"({"storage":"http://)" + proxy.host().toLatin1() + R"("})");
    proxy.cutAnswersAfter(1'000'000);
    const auto backend = openMain();
    const auto source = backend->blobs().open(digestOf(bytes), {});
    QVERIFY2(source, told(source));
    const auto read = readAll(**source, bytes.size(), {});
    QVERIFY2(read, told(read));
    QVERIFY(*read == bytes);
    QCOMPARE(proxy.cuts(), 1);
    QVERIFY2(proxy.answerBytes() < 3'100'000, qPrintable(QString::number(proxy.answerBytes()))); // only the rest again
}

void TestGhaBackend::waitsWhenToldSo_data()
{
    readsWhatItWrote_data();
}

void TestGhaBackend::waitsWhenToldSo()
{
    QFETCH(int, version);
    const QByteArray bytes = test::noise(1000, 4);
    test::BufferContent content(bytes);
    NoticeSink sink;
    OpContext context;
    context.progress = &sink;
    fault({{"match", version == 2 ? "CreateCacheEntry" : "POST .*/caches$"},
           {"status", 429},
           {"times", 2},
           {"headers", {{"Retry-After", "47"}}},
           {"body", R"({"code":"resource_exhausted","msg":"rate limit exceeded"})"}});
    const auto put = openMain(version)->publisher()->writer().put(blobOf(bytes), content, context);
    QVERIFY2(put, told(put));
    QVERIFY(m_clock->slept() >= 94'000);
    QVERIFY(m_clock->longest() < 60'000);
    QVERIFY2(sink.all().contains(u"waiting 47 s"), qPrintable(sink.all()));
    // Not longer than the spec's timeout allows.
    fault({{"match", version == 2 ? "CreateCacheEntry" : "POST .*/caches$"},
           {"status", 429},
           {"times", 100},
           {"headers", {{"Retry-After", "601"}}}});
    const QByteArray others = test::noise(1000, 40);
    test::BufferContent otherContent(others);
    const auto refused = openMain(version)->publisher()->writer().put(blobOf(others), otherContent, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().httpStatus, std::optional(429));
    QVERIFY2(refused.error().message.contains(u"200 new entries"), told(refused));
}

void TestGhaBackend::keepsItsReservation()
{
    const QByteArray bytes = test::noise(1000, 6);
    test::BufferContent content(bytes);
    const auto backend = openMain();
    fault({{"match", "FinalizeCacheEntryUpload"}, {"status", 403}, {"body", R"({"code":"permission_denied"})"}});
    QVERIFY(!backend->publisher()->writer().put(blobOf(bytes), content, {}));
    // The key is taken now, and by nobody but us.
    const auto again = backend->publisher()->writer().put(blobOf(bytes), content, {});
    QVERIFY2(again, told(again));
    QCOMPARE(m_clock->slept(), qint64(0));
}

void TestGhaBackend::tokenThatMayNotWrite()
{
    const auto backend = open(m_server->runOf(m_repository, 2, {{kPull, 1}, {kMain, 1}}));
    const auto prepared = backend->publisher()->prepare({});
    QVERIFY(!prepared);
    QCOMPARE(errorCodeName(prepared.error().code), u"denied"_s);
    QVERIFY2(prepared.error().message.contains(u"forks") && prepared.error().message.contains(kPull), told(prepared));
}

void TestGhaBackend::tokenThatExpires()
{
    QProcessEnvironment environment = m_server->runOf(m_repository, 2, {{kMain, 3}});
    environment.insert(u"ACTIONS_RUNTIME_TOKEN"_s, GhaServer::runtimeToken(m_repository, {{kMain, 3}}, -5));
    const auto old = open(environment)->load({});
    QVERIFY(!old);
    QCOMPARE(errorCodeName(old.error().code), u"denied"_s);
    QVERIFY2(old.error().message.contains(u"expired at"), told(old));
    // In the middle: the service says so before the token does.
    const auto backend = openMain();
    QVERIFY(backend->publisher()->prepare({}));
    fault({{"match", "CreateCacheEntry"},
           {"status", 401},
           {"times", 9},
           {"body", R"({"code":"unauthenticated","msg":"token expired"})"}});
    test::BufferContent content("x");
    const auto put = backend->publisher()->writer().put(blobOf("x"), content, {});
    QVERIFY(!put);
    QCOMPARE(errorCodeName(put.error().code), u"denied"_s);
    QVERIFY2(put.error().message.contains(u"token expired") && put.error().message.contains(u"job"), told(put));
}

void TestGhaBackend::outsideARun()
{
    QVERIFY(publish(*openMain(), u"min"_s));
    QProcessEnvironment environment = m_server->runOf(m_repository, 2, {{kMain, 3}});
    environment.remove(u"ACTIONS_RUNTIME_TOKEN"_s);
    const auto backend = open(environment);
    const auto loaded = backend->load({});
    QVERIFY(!loaded);
    QCOMPARE(errorCodeName(loaded.error().code), u"unsupported"_s);
    for (const char *word : {"only within a run", "ACTIONS_RUNTIME_TOKEN", "ls", "rm"}) {
        QVERIFY2(loaded.error().message.contains(QString::fromLatin1(word)), told(loaded));
    }
    QCOMPARE(errorCodeName(backend->publisher()->prepare({}).error().code), u"unsupported"_s);
    QCOMPARE(errorCodeName(backend->blobs().stat(digestOf("x"), {}).error().code), u"unsupported"_s);
    // What the API tells, and no made-up figures.
    const auto caches = backend->catalog()->list({});
    QVERIFY2(caches, told(caches));
    QCOMPARE(caches->size(), size_t(1));
    const CatalogEntry &cache = caches->front();
    QCOMPARE(cache.name, u"web"_s);
    QCOMPARE(cache.ref, kMain);
    QVERIFY(cache.lastAccessedAt.isValid() && cache.createdAt.isValid());
    QVERIFY(!cache.layers && !cache.bytes && !cache.records);
    const auto removed = backend->remover()->remove({});
    QVERIFY2(removed, told(removed));
    QCOMPARE(backend->catalog()->list({})->size(), size_t(0));
    const auto gone = openMain()->load({});
    QVERIFY(!gone);
    QCOMPARE(errorCodeName(gone.error().code), u"not-found"_s);
}

void TestGhaBackend::withoutTheApi()
{
    QProcessEnvironment environment = m_server->runOf(m_repository, 2, {{kMain, 3}});
    environment.remove(u"GITHUB_TOKEN"_s);
    const auto backend = open(environment);
    const auto caches = backend->catalog()->list({});
    QVERIFY(!caches);
    QCOMPARE(errorCodeName(caches.error().code), u"usage"_s);
    QVERIFY2(caches.error().message.contains(u"GITHUB_TOKEN") && !caches.error().message.contains(u"GITHUB_REPOSITORY"),
             told(caches));
    QVERIFY(publish(*backend, u"min"_s)); // contents need no API
    QVERIFY(backend->load({}));
}

void TestGhaBackend::listsCaches()
{
    QVERIFY(publish(*openMain(), u"max"_s));
    QVERIFY(publish(*openPull(), u"min"_s));
    const auto caches = openMain()->catalog()->list({});
    QVERIFY2(caches, told(caches));
    QCOMPARE(caches->size(), size_t(2));
    const CatalogEntry &main = caches->front();
    QCOMPARE(main.ref, kMain);
    QCOMPARE(main.scope, u"web"_s);
    QCOMPARE(main.layers, std::optional<qint64>(14)); // within the run, the token reads it
    QVERIFY(main.bytes && main.records);
    QCOMPARE((*caches)[1].ref, kPull);
    QVERIFY(!(*caches)[1].layers); // a run of main may not read what a pull request wrote
}

void TestGhaBackend::listsPages()
{
    nlohmann::json entries = nlohmann::json::array();
    for (int i = 0; i < 250; ++i) {
        entries.push_back({{"repository", m_repository.toStdString()},
                           {"ref", "refs/heads/main"},
                           {"key", "index-s" + std::to_string(i) + "-1-f921bd05#1"},
                           {"version", ghakey::kEntryVersion},
                           {"size", 10}});
    }
    m_server->control("entries", QByteArray::fromStdString(entries.dump()));
    QProcessEnvironment environment = m_server->runOf(m_repository, 2, {{kMain, 3}});
    environment.remove(u"ACTIONS_RUNTIME_TOKEN"_s);
    const auto caches = open(environment)->catalog()->list({});
    QVERIFY2(caches, told(caches));
    QCOMPARE(caches->size(), size_t(250));
}

void TestGhaBackend::leavesOthersAlone()
{
    QVERIFY(publish(*openMain(), u"min"_s));
    nlohmann::json entries = nlohmann::json::array();
    const auto add = [&](const std::string &key, const std::string &version) {
        entries.push_back({{"repository", m_repository.toStdString()},
                           {"ref", "refs/heads/main"},
                           {"key", key},
                           {"version", version},
                           {"size", 10}});
    };
    add("index-web-1-f921bd05#7", "of another program");
    add("index-web-of-npm", ghakey::kEntryVersion);
    add("index-web-2-1-f921bd05#1", ghakey::kEntryVersion); // the scope web-2
    add("npm-cache", "of another program");
    m_server->control("entries", QByteArray::fromStdString(entries.dump()));
    const auto backend = openMain();
    const auto caches = backend->catalog()->list({});
    QVERIFY2(caches, told(caches));
    QCOMPARE(caches->size(), size_t(2)); // web and web-2
    const auto removed = backend->remover()->remove({});
    QVERIFY2(removed, told(removed));
    const auto left = backend->catalog()->list({});
    QCOMPARE(left->size(), size_t(1));
    QCOMPARE(left->front().name, u"web-2"_s);
    QCOMPARE(m_server->requests(u"DELETE /repos/%1/"_s.arg(m_repository)).size(), 1);
    const auto again = backend->remover()->remove({});
    QVERIFY(!again);
    QCOMPARE(errorCodeName(again.error().code), u"not-found"_s);
}

void TestGhaBackend::tellsWhatThePermissionIs_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("word");
    QTest::newRow("bad") << u"bad"_s << u"denied"_s << u"Bad credentials"_s;
    QTest::newRow("weak") << u"weak"_s << u"denied"_s << u"actions: read"_s;
}

void TestGhaBackend::tellsWhatThePermissionIs()
{
    QFETCH(QString, token);
    QFETCH(QString, word);
    QProcessEnvironment environment = m_server->runOf(m_repository, 2, {{kMain, 3}});
    environment.insert(u"GITHUB_TOKEN"_s, token);
    const auto caches = open(environment)->catalog()->list({});
    QVERIFY(!caches);
    QTEST(errorCodeName(caches.error().code), "code");
    QVERIFY2(caches.error().message.contains(word) && caches.error().message.contains(m_repository), told(caches));
    environment.insert(u"GITHUB_TOKEN"_s, u"good"_s);
    environment.insert(u"GITHUB_REPOSITORY"_s, u"acme/nowhere"_s);
    const auto nowhere = open(environment)->catalog()->list({});
    QVERIFY(!nowhere);
    QCOMPARE(errorCodeName(nowhere.error().code), u"not-found"_s);
}

void TestGhaBackend::tellsNoSecrets_data()
{
    QTest::addColumn<QString>("match");
    for (const char *match :
         {"GetCacheEntryDownloadURL", "CreateCacheEntry", "FinalizeCacheEntryUpload", "GET /repos", "DELETE /repos"}) {
        QTest::newRow(match) << QString::fromLatin1(match);
    }
}

void TestGhaBackend::tellsNoSecrets()
{
    // Servers have been seen to write what they were sent into their errors.
    QFETCH(QString, match);
    const QProcessEnvironment environment = m_server->runOf(m_repository, 2, {{kMain, 3}});
    const QString token = environment.value(u"ACTIONS_RUNTIME_TOKEN"_s);
    const QString apiToken = environment.value(u"GITHUB_TOKEN"_s);
    QVERIFY(publish(*open(environment), u"min"_s));
    const std::string words =
        "Bearer " + token.toStdString() + " at https://x.example/c?sig=aBcDeF123%3D and " + apiToken.toStdString();
    fault({{"match", match.toStdString()},
           {"status", 400},
           {"times", 100},
           {"body", nlohmann::json({{"code", "invalid_argument"}, {"message", words}}).dump()}});
    const auto backend = open(environment);
    QStringList messages;
    const auto take = [&messages](const auto &result) {
        if (!result) {
            messages << result.error().message;
        }
    };
    take(backend->load({}));
    take(publish(*backend, u"max"_s));
    take(backend->catalog()->list({}));
    take(backend->remover()->remove({}));
    QVERIFY(!messages.isEmpty());
    for (const QString &message : messages) {
        QVERIFY2(!message.contains(token) && !message.contains(apiToken) && !message.contains(u"aBcDeF123"),
                 qPrintable(message));
        QVERIFY2(message.contains(u"400"), qPrintable(message));
    }
}

QTEST_GUILESS_MAIN(TestGhaBackend)
#include "tst_ghabackend.moc"
