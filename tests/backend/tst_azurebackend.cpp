#include "core/backend/backendfactory.h"
#include "core/backend/objectstore/objectcache.h"
#include "tests/backend/azurefixture.h"

#include <QTest>

using namespace cachalot;
using namespace Qt::StringLiterals;
using test::AzureFixture;
using test::ServedReply;
using test::ServedRequest;
using test::told;

namespace
{

QStringList namesOf(const std::vector<CatalogEntry> &entries)
{
    QStringList names;
    for (const CatalogEntry &entry : entries) {
        names << entry.name;
    }
    return names;
}

} // namespace

/// What Cachalot asks of the blob service, and what it makes of the answers.
class TestAzureBackend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOpenedByItsSpec();
    void makesAContainerOnAWriteOnly();
    void writesAllNames();
    void loadsTheUnionOfNames();
    void loadsWhatIsThereOfSeveralNames();
    void rejectsAllWhereOneNameIsBroken();
    void listsNamesPageByPage();
    void listsWhatIsThere();
    void leavesOtherFilesAlone();
    void deletesTheNamesOfTheSpec();
    void sendsLargeLayersInBlocks();
    void keepsLayersThatAreThere();
    void replacesHalfALayer();
    void continuesACutDownload();
    void saysWhatABuildWouldDo();
};

void TestAzureBackend::isOpenedByItsSpec()
{
    AzureFixture f;
    CACHALOT_VERIFY_OK(f.add(u"main"_s, u"max"_s));
    const auto backend = createBackend(f.spec(u"main"_s), Direction::Import, f.services());
    CACHALOT_VERIFY_OK(backend);
    const auto snapshot = (*backend)->load({});
    CACHALOT_VERIFY_OK(snapshot);
    QCOMPARE(snapshot->name, u"main"_s);
    QVERIFY2(!snapshot->spec.contains(f.key), "the key is in the spec of a snapshot");
    QVERIFY2(snapshot->spec.contains(u"secret_access_key=***"), qPrintable(snapshot->spec));
    QCOMPARE(snapshot->primary().layers.size(), size_t(14));
    QVERIFY(snapshot->primary().graph);
    QVERIFY(snapshot->allProblems().empty());
}

void TestAzureBackend::makesAContainerOnAWriteOnly()
{
    AzureFixture f;
    const auto loaded = f.open()->load({});
    QVERIFY(!loaded);
    QVERIFY2(told(loaded).startsWith("not-found: c/manifests/main: 404 Not Found: ContainerNotFound"), told(loaded));
    const auto backend = f.open();
    const auto listed = backend->catalog()->list({});
    QVERIFY2(told(listed).startsWith("not-found: c: 404"), told(listed));
    QVERIFY(!f.azure.hasContainer(u"c"_s));
    CACHALOT_VERIFY_OK(backend->publisher()->prepare({}));
    QVERIFY(f.azure.hasContainer(u"c"_s));
    const auto missing = f.open()->load({});
    QVERIFY2(told(missing).startsWith("not-found: c/manifests/main: 404 Not Found: BlobNotFound"), told(missing));
}

void TestAzureBackend::writesAllNames()
{
    AzureFixture f;
    CACHALOT_VERIFY_OK(f.add(u"one;two"_s, u"min"_s));
    QVERIFY(f.azure.keys(u"c"_s).contains(u"manifests/one"_s));
    QCOMPARE(f.azure.blob(u"c"_s, u"manifests/one"_s), f.azure.blob(u"c"_s, u"manifests/two"_s));
    QVERIFY(f.azure.blob(u"c"_s, u"manifests/one"_s).startsWith("{\"layers\":[{\"blob\":\"sha256:"));
}

void TestAzureBackend::loadsTheUnionOfNames()
{
    AzureFixture f;
    CACHALOT_VERIFY_OK(f.add(u"max"_s, u"max"_s));
    // The same cache in two halves: each record only with the layers of the other half taken away.
    const auto whole = CacheConfig::fromJson(f.azure.blob(u"c"_s, u"manifests/max"_s));
    CACHALOT_VERIFY_OK(whole);
    CacheConfig first = *whole;
    CacheConfig second = *whole;
    for (size_t i = 0; i < whole->records.size(); ++i) {
        (i % 2 == 0 ? first : second).records[i].results.clear();
    }
    f.azure.addBlob(u"c"_s, u"manifests/a"_s, first.toJson());
    f.azure.addBlob(u"c"_s, u"manifests/b"_s, second.toJson());
    const auto snapshot = f.open(u"a;b"_s)->load({});
    CACHALOT_VERIFY_OK(snapshot);
    QCOMPARE(snapshot->name, u"a;b"_s);
    const auto expected = f.open(u"max"_s)->load({});
    CACHALOT_VERIFY_OK(expected);
    QCOMPARE(snapshot->primary().cacheConfig.records, expected->primary().cacheConfig.records);
    QCOMPARE(snapshot->primary().layers.size(), expected->primary().layers.size());
    for (const CacheLayer &layer : snapshot->primary().layers) {
        QVERIFY(layer.diffID.has_value());
    }
    // A name twice is that name.
    QCOMPARE(f.open(u"max;max"_s)->load({})->primary().cacheConfig.records, expected->primary().cacheConfig.records);
}

void TestAzureBackend::loadsWhatIsThereOfSeveralNames()
{
    AzureFixture f;
    CACHALOT_VERIFY_OK(f.add(u"main"_s, u"max"_s));
    const auto snapshot = f.open(u"gone;main"_s)->load({});
    CACHALOT_VERIFY_OK(snapshot);
    QCOMPARE(snapshot->primary().layers.size(), size_t(14));
    QVERIFY(!f.open(u"gone;away"_s)->load({}));
}

void TestAzureBackend::rejectsAllWhereOneNameIsBroken()
{
    AzureFixture f;
    CACHALOT_VERIFY_OK(f.add(u"main"_s, u"max"_s));
    f.azure.addBlob(u"c"_s, u"manifests/cut"_s, f.azure.blob(u"c"_s, u"manifests/main"_s).first(2000));
    const auto snapshot = f.open(u"main;cut"_s)->load({});
    CACHALOT_VERIFY_OK(snapshot);
    QVERIFY(snapshot->isMalformed());
    const auto problems = snapshot->allProblems();
    QVERIFY(!problems.empty());
    QVERIFY2(problems.front().message.startsWith(u"cut: "), qPrintable(problems.front().message));
    QCOMPARE(problems.front().effect, BuildEffect::ImportRejected);
}

void TestAzureBackend::listsNamesPageByPage()
{
    AzureFixture f;
    CACHALOT_VERIFY_OK(f.add(u"one;three;two;team/four"_s, u"min"_s));
    f.azure.pageSize = 1;
    const auto entries = f.open()->catalog()->list({});
    CACHALOT_VERIFY_OK(entries);
    QCOMPARE(namesOf(*entries), (QStringList{u"one"_s, u"team/four"_s, u"three"_s, u"two"_s}));
    QCOMPARE(entries->front().format, CacheFormat::Object);
    QCOMPARE(entries->front().layers, f.open(u"one"_s)->load({})->primary().layers.size());
    QVERIFY(entries->front().createdAt.isValid());
    QVERIFY(entries->front().problem.isEmpty());
}

void TestAzureBackend::listsWhatIsThere()
{
    AzureFixture f;
    CACHALOT_VERIFY_OK(f.add(u"gone;main"_s, u"min"_s));
    f.azure.addBlob(u"c"_s, u"manifests/cut"_s, f.azure.blob(u"c"_s, u"manifests/main"_s).first(2000));
    f.azure.addBlob(u"c"_s, u"manifests/notes.txt"_s, "hello");
    f.azure.addBlob(u"c"_s, u"manifests2/other"_s, "{}");
    // Deleted after it was listed.
    f.azure.fault = [&](const ServedRequest &request, int) -> std::optional<ServedReply> {
        if (request.method == "GET" && request.path().endsWith("gone")) {
            f.azure.removeBlob(u"c"_s, u"manifests/gone"_s);
        }
        return std::nullopt;
    };
    const auto entries = f.open()->catalog()->list({});
    CACHALOT_VERIFY_OK(entries);
    QCOMPARE(namesOf(*entries), (QStringList{u"cut"_s, u"main"_s, u"notes.txt"_s}));
    QVERIFY((*entries)[0].isCache && !(*entries)[0].problem.isEmpty());
    QVERIFY(!(*entries)[2].isCache);
}

void TestAzureBackend::leavesOtherFilesAlone()
{
    // Names and blobs in one folder, in which other people's things lie, too.
    AzureFixture f;
    BackendSpec spec = f.spec(u"main"_s);
    spec.set(u"manifests_prefix"_s, QString());
    spec.set(u"blobs_prefix"_s, QString());
    f.azure.addBlob(u"c"_s, u"main.bak"_s, "theirs");
    f.azure.addBlob(u"c"_s, u"sha256:notes"_s, "theirs, too");
    const auto backend = f.open(spec);
    CACHALOT_VERIFY_OK(backend->publisher()->prepare({}));
    const auto cache = test::putFixture(*backend->publisher(), u"buildkit-pair"_s, u"min"_s);
    CACHALOT_VERIFY_OK(cache);
    CACHALOT_VERIFY_OK(backend->publisher()->publish(*cache, {}));
    const auto entries = backend->catalog()->list({});
    CACHALOT_VERIFY_OK(entries);
    QCOMPARE(namesOf(*entries), (QStringList{u"main"_s, u"main.bak"_s, u"sha256:notes"_s}));
    const QStringList before = f.azure.keys(u"c"_s);
    CACHALOT_VERIFY_OK(backend->remover()->remove({}));
    QStringList after = before;
    after.removeAll(u"main"_s);
    QCOMPARE(f.azure.keys(u"c"_s), after);
}

void TestAzureBackend::deletesTheNamesOfTheSpec()
{
    AzureFixture f;
    CACHALOT_VERIFY_OK(f.add(u"one;two;three"_s, u"min"_s));
    CACHALOT_VERIFY_OK(f.open(u"one;gone;two"_s)->remover()->remove({}));
    QCOMPARE(namesOf(*f.open()->catalog()->list({})), QStringList{u"three"_s});
    const Result<> again = f.open(u"one;gone"_s)->remover()->remove({});
    QVERIFY2(told(again).startsWith("not-found: c/manifests/"), told(again));
}

void TestAzureBackend::sendsLargeLayersInBlocks()
{
    AzureFixture f;
    const QByteArray bytes = test::noise(5'300'000);
    CACHALOT_VERIFY_OK(f.put(bytes));
    QCOMPARE(f.azure.blob(u"c"_s, u"blobs/"_s + digestOf(bytes).toString()), bytes);
    QSet<QByteArray> names;
    for (const ServedRequest &request : f.azure.server().requests()) {
        if (request.query("comp") == "block") {
            names.insert(request.query("blockid"));
            QVERIFY(request.body.size() <= 1 << 20);
        }
    }
    QCOMPARE(names.size(), 6);
    // As long as those of BuildKit's SDK: the service takes no others beside them in one blob.
    QCOMPARE(QByteArray::fromBase64(*names.begin()).size(), 64);
    QCOMPARE(f.azure.server().count("PUT", "comp=blocklist"), 1);
}

void TestAzureBackend::keepsLayersThatAreThere()
{
    AzureFixture f;
    const QByteArray bytes = test::noise(3'000'000);
    CACHALOT_VERIFY_OK(f.put(bytes));
    f.azure.server().forgetRequests();
    CACHALOT_VERIFY_OK(f.put(bytes));
    QCOMPARE(f.azure.server().count("PUT", ""), 0);
    // Another writer, between the look and the upload.
    const QByteArray other = test::noise(3'000'000, 2);
    const QString key = u"blobs/"_s + digestOf(other).toString();
    f.azure.fault = [&](const ServedRequest &request, int) -> std::optional<ServedReply> {
        if (request.query("comp") == "block") {
            f.azure.addBlob(u"c"_s, key, other);
        }
        return std::nullopt;
    };
    CACHALOT_VERIFY_OK(f.put(other));
    // … whose list took our blocks away.
    const QByteArray third = test::noise(3'000'000, 3);
    const QString thirdKey = u"blobs/"_s + digestOf(third).toString();
    f.azure.fault = [&](const ServedRequest &request, int) -> std::optional<ServedReply> {
        if (request.query("comp") != "blocklist") {
            return std::nullopt;
        }
        f.azure.addBlob(u"c"_s, thirdKey, third);
        return test::azureRefusal(400, "InvalidBlockList", "The specified block list is invalid.");
    };
    CACHALOT_VERIFY_OK(f.put(third));
}

void TestAzureBackend::replacesHalfALayer()
{
    AzureFixture f;
    const QByteArray bytes = test::noise(100'000);
    const QString key = u"blobs/"_s + digestOf(bytes).toString();
    f.azure.addBlob(u"c"_s, key, bytes.first(5000));
    CACHALOT_VERIFY_OK(f.put(bytes));
    QCOMPARE(f.azure.blob(u"c"_s, key), bytes);
}

void TestAzureBackend::continuesACutDownload()
{
    AzureFixture f;
    const QByteArray bytes = test::noise(2'000'000);
    CACHALOT_VERIFY_OK(f.put(bytes));
    f.azure.tamper = [](const ServedRequest &request, ServedReply &reply, int) {
        if (request.method == "GET" && reply.body.size() > 600'000) {
            reply.cutAfter = 500'000;
        }
    };
    const auto backend = f.open();
    auto source = backend->blobs().open(digestOf(bytes), {});
    CACHALOT_VERIFY_OK(source);
    const auto read = readAll(**source, 1 << 30, {});
    CACHALOT_VERIFY_OK(read);
    QVERIFY(*read == bytes);
    QCOMPARE(f.azure.server().count("GET", "blobs"), 4);
}

void TestAzureBackend::saysWhatABuildWouldDo()
{
    const AzureFixture f;
    const auto backend = f.open();
    QCOMPARE(backend->lostBlobEffect(0), BuildEffect::None);
    QCOMPARE(backend->lostBlobEffect(2), BuildEffect::StepRuns);
    QCOMPARE(backend->alteredBlobEffect(0), BuildEffect::None);
    QCOMPARE(backend->alteredBlobEffect(2), BuildEffect::BuildFails);
}

QTEST_GUILESS_MAIN(TestAzureBackend)
#include "tst_azurebackend.moc"
