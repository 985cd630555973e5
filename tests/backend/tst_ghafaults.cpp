#include "tests/backend/ghafixture.h"
#include "tests/support/cuttingproxy.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace cachalot;
using namespace cachalot::test;
using namespace Qt::StringLiterals;

/// The backend against a service that fails, refuses or makes it wait.
class TestGhaFaults : public QObject, private GhaFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { renew(); }

    void goesOnWithAnotherUrl();
    void goesOnWhereADownloadBroke();
    void waitsWhenToldSo_data();
    void waitsWhenToldSo();
    void keepsItsReservation();
    void tokenThatExpires();
    void tellsWhatThePermissionIs_data();
    void tellsWhatThePermissionIs();
    void tellsNoSecrets_data();
    void tellsNoSecrets();
};

void TestGhaFaults::initTestCase()
{
    if (const QString missing = start(); !missing.isEmpty()) {
        QSKIP(qPrintable(missing));
    }
}

void TestGhaFaults::goesOnWithAnotherUrl()
{
    const QByteArray bytes = noise(1000, 2);
    makeEntry(QString::fromLatin1(ghakey::blobKey(digestOf(bytes))), bytes);
    m_server->control("settings", R"({"sasSeconds":1})");
    const auto backend = openMain();
    QVERIFY(backend->blobs().stat(digestOf(bytes), {}));
    QTest::qWait(2500); // the storage's own clock counts
    const auto source = backend->blobs().open(digestOf(bytes), {});
    QVERIFY2(source, told(source));
    QCOMPARE(readAll(**source, 10'000, {}).value_or(QByteArray()), bytes);
}

void TestGhaFaults::goesOnWhereADownloadBroke()
{
    const QByteArray bytes = noise(3'000'000, 3);
    makeEntry(QString::fromLatin1(ghakey::blobKey(digestOf(bytes))), bytes);
    CuttingProxy proxy(m_server->storagePort());
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

void TestGhaFaults::waitsWhenToldSo_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("version 1") << 1;
    QTest::newRow("version 2") << 2;
}

void TestGhaFaults::waitsWhenToldSo()
{
    QFETCH(int, version);
    const QByteArray bytes = noise(1000, 4);
    BufferContent content(bytes);
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
    const QByteArray others = noise(1000, 40);
    BufferContent otherContent(others);
    const auto refused = openMain(version)->publisher()->writer().put(blobOf(others), otherContent, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().httpStatus, std::optional(429));
    QVERIFY2(refused.error().message.contains(u"200 new entries"), told(refused));
}

void TestGhaFaults::keepsItsReservation()
{
    const QByteArray bytes = noise(1000, 6);
    BufferContent content(bytes);
    const auto backend = openMain();
    fault({{"match", "FinalizeCacheEntryUpload"}, {"status", 403}, {"body", R"({"code":"permission_denied"})"}});
    QVERIFY(!backend->publisher()->writer().put(blobOf(bytes), content, {}));
    // The key is taken now, and by nobody but us.
    const auto again = backend->publisher()->writer().put(blobOf(bytes), content, {});
    QVERIFY2(again, told(again));
    QCOMPARE(m_clock->slept(), qint64(0));
}

void TestGhaFaults::tokenThatExpires()
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
    BufferContent content("x");
    const auto put = backend->publisher()->writer().put(blobOf("x"), content, {});
    QVERIFY(!put);
    QCOMPARE(errorCodeName(put.error().code), u"denied"_s);
    QVERIFY2(put.error().message.contains(u"token expired") && put.error().message.contains(u"job"), told(put));
}

void TestGhaFaults::tellsWhatThePermissionIs_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("word");
    QTest::newRow("bad") << u"bad"_s << u"denied"_s << u"Bad credentials"_s;
    QTest::newRow("weak") << u"weak"_s << u"denied"_s << u"actions: read"_s;
}

void TestGhaFaults::tellsWhatThePermissionIs()
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

void TestGhaFaults::tellsNoSecrets_data()
{
    QTest::addColumn<QString>("match");
    for (const char *match :
         {"GetCacheEntryDownloadURL", "CreateCacheEntry", "FinalizeCacheEntryUpload", "GET /repos", "DELETE /repos"}) {
        QTest::newRow(match) << QString::fromLatin1(match);
    }
}

void TestGhaFaults::tellsNoSecrets()
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

QTEST_GUILESS_MAIN(TestGhaFaults)
#include "tst_ghafaults.moc"
