#include "tests/backend/ghafixture.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <algorithm>

using namespace cachalot;
using namespace cachalot::test;
using namespace Qt::StringLiterals;

namespace
{

QStringList codesOf(const CacheSnapshot &snapshot)
{
    QStringList codes;
    for (const Problem &problem : snapshot.allProblems()) {
        codes << problem.code;
    }
    return codes;
}

} // namespace

/// What the backend reads, writes, lists and deletes, within a run and outside.
class TestGhaBackend : public QObject, private GhaFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { renew(); }

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
    void tokenThatMayNotWrite();
    void outsideARun();
    void withoutTheApi();
    void listsCaches();
    void listsPages();
    void listsAnewWhereOneWasDeleted();
    void leavesOthersAlone();
};

void TestGhaBackend::initTestCase()
{
    if (const QString missing = start(); !missing.isEmpty()) {
        QSKIP(qPrintable(missing));
    }
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
    const QByteArray bytes = noise(1000);
    reserveEntry(QString::fromLatin1(ghakey::blobKey(digestOf(bytes))));
    BufferContent content(bytes);
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
    const QByteArray bytes = noise(70'000'000, 5);
    BufferContent content(bytes);
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

void TestGhaBackend::tokenThatMayNotWrite()
{
    const auto backend = open(m_server->runOf(m_repository, 2, {{kPull, 1}, {kMain, 1}}));
    const auto prepared = backend->publisher()->prepare({});
    QVERIFY(!prepared);
    QCOMPARE(errorCodeName(prepared.error().code), u"denied"_s);
    QVERIFY2(prepared.error().message.contains(u"forks") && prepared.error().message.contains(kPull), told(prepared));
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

void TestGhaBackend::listsAnewWhereOneWasDeleted()
{
    // The first page is that of a moment ago, when there was one entry more: without a second look the entry that moved
    // from the second page to the first would be told by neither.
    const auto entry = [this](const std::string &key) {
        return nlohmann::json::object({{"repository", m_repository.toStdString()},
                                       {"ref", "refs/heads/main"},
                                       {"key", key},
                                       {"version", ghakey::kEntryVersion},
                                       {"size", 10}});
    };
    nlohmann::json there = nlohmann::json::array();
    for (int i = 0; i < 150; ++i) {
        there.push_back(entry("index-s" + std::to_string(i) + "-1-f921bd05#1"));
    }
    m_server->control("entries", QByteArray::fromStdString(there.dump()));
    nlohmann::json before = nlohmann::json::array();
    for (int i = 0; i < 100; ++i) {
        nlohmann::json old = entry("index-old" + std::to_string(i) + "-1-f921bd05#1");
        old["id"] = 1'000'000 + i;
        before.push_back(old);
    }
    fault({{"match", "^GET /repos/.*/actions/caches"},
           {"status", 200},
           {"body", nlohmann::json({{"total_count", 151}, {"actions_caches", before}}).dump()}});
    const auto caches = open(m_server->runOf(m_repository, 2, {{kMain, 3}}))->catalog()->list({});
    QVERIFY2(caches, told(caches));
    QCOMPARE(caches->size(), size_t(150));
    QVERIFY(std::none_of(caches->begin(), caches->end(),
                         [](const CatalogEntry &cache) { return cache.name.startsWith(u"old"); }));
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

QTEST_GUILESS_MAIN(TestGhaBackend)
#include "tst_ghabackend.moc"
