#include "core/backend/gha/ghaindexes.h"
#include "core/backend/gha/ghakeys.h"
#include "core/backend/gha/ghasettings.h"
#include "core/backend/gha/runtimetoken.h"
#include "core/backend/gha/uploadlimiter.h"
#include "core/content/hasher.h"
#include "tests/support/ghaserver.h"
#include "tests/support/testclock.h"

#include <QTest>

#include <numeric>

using namespace cachalot;
using namespace Qt::StringLiterals;

namespace
{

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

QString tokenOf(const QByteArray &claims)
{
    const auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return QString::fromLatin1(QByteArray(R"({"alg":"RS256"})").toBase64(options) + '.' + claims.toBase64(options) +
                               ".c2VjcmV0");
}

QByteArray claims(const QByteArray &ac, qint64 from, qint64 until)
{
    const qint64 seconds = now().toSecsSinceEpoch();
    return "{\"ac\":" + ac + ",\"nbf\":" + QByteArray::number(seconds + from) +
           ",\"exp\":" + QByteArray::number(seconds + until) + '}';
}

QProcessEnvironment environmentOf(std::initializer_list<std::pair<const char *, const char *>> variables)
{
    QProcessEnvironment environment;
    for (const auto &[name, value] : variables) {
        environment.insert(QString::fromLatin1(name), QString::fromLatin1(value));
    }
    return environment;
}

class NoticeSink final : public ProgressSink
{
public:
    void report(const Progress &) override {}
    void notice(const QString &text) override { notices << text; }
    QStringList notices;
};

} // namespace

/// What can be told without a server: keys, tokens, settings, limits.
class TestGhaProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEntriesAsBuildKitDoes();
    void readsIndexKeys_data();
    void readsIndexKeys();
    void readsBlobKeys();
    void readsTokens();
    void refusesTokens_data();
    void refusesTokens();
    void picksTheService_data();
    void picksTheService();
    void takesTheApiFromTheEnvironment();
    void refusesNonsense_data();
    void refusesNonsense();
    void saysWhatIsLacking();
    void keepsTheNewestIndex();
    void countsUploads();
};

void TestGhaProtocol::namesEntriesAsBuildKitDoes()
{
    QCOMPARE(digestOf("|go-actionscache-1.0").hex(), QString::fromLatin1(ghakey::kEntryVersion));
    QCOMPARE(ghakey::refHash(u"refs/heads/main"), u"f921bd05"_s);
    QCOMPARE(ghakey::refHash(u"refs/heads/master"), u"49c8f7d5"_s);
    QCOMPARE(ghakey::refHash(u""), u"e3b0c442"_s);
    QCOMPARE(ghakey::indexKey(u"buildkit", u"refs/heads/main"), QByteArray("index-buildkit-1-f921bd05"));
    QCOMPARE(ghakey::blobKey(digestOf("")),
             QByteArray("buildkit-blob-1-sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
}

void TestGhaProtocol::readsIndexKeys_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("scope");
    QTest::addColumn<bool>("isSigned");
    QTest::addColumn<qint64>("number");
    QTest::newRow("plain") << u"index-buildkit-1-f921bd05#1"_s << u"buildkit"_s << false << qint64(1);
    QTest::newRow("many") << u"index-buildkit-1-f921bd05#1024"_s << u"buildkit"_s << false << qint64(1024);
    QTest::newRow("signed") << u"index-buildkit-1-f921bd05-sig#3"_s << u"buildkit"_s << true << qint64(3);
    QTest::newRow("dashes") << u"index-a-1-b-1-f921bd05#2"_s << u"a-1-b"_s << false << qint64(2);
    QTest::newRow("scope that looks like a key")
        << u"index-index-x-1-f921bd05#1-1-f921bd05#2"_s << u"index-x-1-f921bd05#1"_s << false << qint64(2);
    QTest::newRow("no scope") << u"index--1-f921bd05#2"_s << QString() << false << qint64(2);
    for (const char *odd :
         {"index-buildkit-1-f921bd05", "index-buildkit-1-f921bd05#", "index-buildkit-1-f921bd05#0",
          "index-buildkit-1-f921bd05#01", "index-buildkit-1-f921bd05#-1", "index-buildkit-1-f921bd05#x",
          "index-buildkit-1-F921BD05#1", "index-buildkit-f921bd05#1", "index-1-f921bd05#1", "npm-1-f921bd05#1",
          "index-#1", "index-sig#1", "#1", "", "index-buildkit-1-f921bd05#99999999999999999999"}) {
        QTest::newRow(odd) << QString::fromLatin1(odd) << QString() << false << qint64(0);
    }
}

void TestGhaProtocol::readsIndexKeys()
{
    QFETCH(QString, key);
    QFETCH(qint64, number);
    const auto name = ghakey::parseIndexKey(key);
    QCOMPARE(name.has_value(), number > 0);
    if (name) {
        QTEST(name->scope, "scope");
        QTEST(name->isSigned, "isSigned");
        QCOMPARE(name->number, number);
        QCOMPARE(name->refHash, u"f921bd05"_s);
    }
}

void TestGhaProtocol::readsBlobKeys()
{
    const Digest digest = digestOf("x");
    const QString key = QString::fromLatin1(ghakey::blobKey(digest));
    QVERIFY((ghakey::parseBlobKey(key) == ghakey::BlobName{digest, false}));
    QVERIFY((ghakey::parseBlobKey(key + u"-sig"_s) == ghakey::BlobName{digest, true}));
    QVERIFY(!ghakey::parseBlobKey(key + u"-other"_s));
    QVERIFY(!ghakey::parseBlobKey(key.chopped(1)));
    QVERIFY(!ghakey::parseBlobKey(u"npm-sha256:1"));
}

void TestGhaProtocol::readsTokens()
{
    const auto token = RuntimeToken::parse(
        test::GhaServer::runtimeToken(u"acme/shop"_s, {{u"refs/pull/7/merge"_s, 3}, {u"refs/heads/main"_s, 1}}), now());
    QVERIFY2(token, qPrintable(token ? QString() : token.error().message));
    QCOMPARE(token->refs(), (QStringList{u"refs/pull/7/merge"_s, u"refs/heads/main"_s}));
    QCOMPARE(token->writeRef(), u"refs/pull/7/merge"_s);
    QVERIFY(!token->scopes()[1].mayWrite);
    // BuildKit takes the last of several.
    const auto two = RuntimeToken::parse(
        tokenOf(claims(R"("[{\"scope\":\"a\",\"PERMISSION\":2},{\"Scope\":\"b\",\"Permission\":3}]")", -1, 60)), now());
    QVERIFY(two);
    QCOMPARE(two->writeRef(), u"b"_s);
    const auto none = RuntimeToken::parse(test::GhaServer::runtimeToken(u"a/b"_s, {{u"a"_s, 1}}), now());
    QVERIFY(none);
    QCOMPARE(none->writeRef(), QString());
}

void TestGhaProtocol::refusesTokens_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("word");
    const QByteArray ac = R"("[{\"Scope\":\"refs/heads/main\",\"Permission\":3}]")";
    QTest::newRow("not a token") << u"ghp_geheim"_s << u"usage"_s << u"no JSON Web Token"_s;
    QTest::newRow("two parts") << u"e30.e30"_s << u"usage"_s << u"no JSON Web Token"_s;
    QTest::newRow("not base64") << u"e30.%%%.x"_s << u"usage"_s << u"no JSON Web Token"_s;
    // BuildKit decodes the signature, though it does not look at it: "could not base64 decode signature".
    QTest::newRow("an odd signature") << tokenOf(claims(ac, -1, 60)).section(u'.', 0, 1) + u".x"_s << u"usage"_s
                                      << u"no JSON Web Token"_s;
    QTest::newRow("no claims") << tokenOf("{}") << u"usage"_s << u"claim ac"_s;
    QTest::newRow("ac is a list") << tokenOf(claims("[]", -1, 60)) << u"usage"_s << u"claim ac"_s;
    QTest::newRow("ac is no list") << tokenOf(claims("\"{}\"", -1, 60)) << u"usage"_s << u"claim ac"_s;
    QTest::newRow("no exp") << tokenOf("{\"ac\":" + ac + ",\"nbf\":1}") << u"usage"_s << u"claim exp"_s;
    QTest::newRow("no nbf") << tokenOf("{\"ac\":" + ac + ",\"exp\":9999999999}") << u"usage"_s << u"claim nbf"_s;
    QTest::newRow("exp is text") << tokenOf("{\"ac\":" + ac + ",\"exp\":\"1\",\"nbf\":1}") << u"usage"_s
                                 << u"claim exp"_s;
    QTest::newRow("expired") << tokenOf(claims(ac, -60, -5)) << u"denied"_s << u"expired at"_s;
    QTest::newRow("not yet") << tokenOf(claims(ac, 600, 900)) << u"denied"_s << u"clock"_s;
}

void TestGhaProtocol::refusesTokens()
{
    QFETCH(QString, token);
    QFETCH(QString, word);
    const auto parsed = RuntimeToken::parse(token, now());
    QVERIFY(!parsed);
    QTEST(errorCodeName(parsed.error().code), "code");
    QVERIFY2(parsed.error().message.contains(word), qPrintable(parsed.error().message));
    QVERIFY2(!parsed.error().message.contains(u"geheim") && !parsed.error().message.contains(token),
             qPrintable(parsed.error().message));
}

void TestGhaProtocol::picksTheService_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QProcessEnvironment>("environment");
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("version");
    const auto both = [](const char *v2) {
        return environmentOf({{"ACTIONS_CACHE_URL", "https://one.example/"},
                              {"ACTIONS_RESULTS_URL", "https://two.example/"},
                              {"ACTIONS_CACHE_SERVICE_V2", v2}});
    };
    QTest::newRow("v1 by default") << u"type=gha"_s << both("") << u"https://one.example/"_s << 1;
    for (const char *yes : {"1", "t", "T", "true", "TRUE", "True"}) {
        QTest::newRow(yes) << u"type=gha"_s << both(yes) << u"https://two.example/"_s << 2;
    }
    for (const char *no : {"yes", "on", "tRUE", "2", "false"}) { // no Go ParseBool, or false
        QTest::newRow(no) << u"type=gha"_s << both(no) << u"https://one.example/"_s << 1;
    }
    QTest::newRow("version=2") << u"type=gha,version=2"_s << both("") << u"https://two.example/"_s << 2;
    QTest::newRow("version=1 against the variable")
        << u"type=gha,version=1"_s << both("true") << u"https://one.example/"_s << 1;
    QTest::newRow("version=1 against url_v2") << u"type=gha,version=1,url_v2=https://x.example,url=https://y.example"_s
                                              << both("true") << u"https://y.example/"_s << 1;
    QTest::newRow("url_v2 wins") << u"type=gha,url_v2=https://x.example,url=https://y.example"_s << both("")
                                 << u"https://x.example/"_s << 2;
    QTest::newRow("results only, v1 by its looks")
        << u"type=gha"_s << environmentOf({{"ACTIONS_RESULTS_URL", "https://two.example/"}})
        << u"https://two.example/"_s << 1;
    QTest::newRow("results only, v2 by its looks")
        << u"type=gha"_s
        << environmentOf({{"ACTIONS_RESULTS_URL", "https://results-receiver.actions.githubusercontent.com/"}})
        << u"https://results-receiver.actions.githubusercontent.com/"_s << 2;
    QTest::newRow("version=3 with a url")
        << u"type=gha,version=3,url=https://y.example"_s << both("") << u"https://y.example/"_s << 2;
}

void TestGhaProtocol::picksTheService()
{
    QFETCH(QString, spec);
    QFETCH(QProcessEnvironment, environment);
    const auto settings = GhaSettings::of(BackendSpec::parse(spec).value_or(BackendSpec()), environment);
    QVERIFY2(settings, qPrintable(settings ? QString() : settings.error().message));
    QTEST(QString::fromLatin1(settings->service.toBytes()), "url");
    QFETCH(int, version);
    QCOMPARE(settings->version == GhaVersion::V2 ? 2 : 1, version);
}

void TestGhaProtocol::takesTheApiFromTheEnvironment()
{
    const auto of = [](const QString &spec, const QProcessEnvironment &environment) {
        return GhaSettings::of(BackendSpec::parse(spec).value_or(BackendSpec()), environment).value_or(GhaSettings());
    };
    const auto plain = of(u"type=gha"_s, environmentOf({{"GITHUB_REPOSITORY", "a/b"}, {"GITHUB_TOKEN", "one"}}));
    QCOMPARE(plain.repository, u"a/b"_s);
    QCOMPARE(plain.apiToken, u"one"_s);
    QCOMPARE(plain.api.toBytes(), QByteArray("https://api.github.com/"));
    QCOMPARE(plain.scope, u"buildkit"_s);
    QVERIFY(plain.hasApi() && !plain.isWithinRun());
    const auto more = of(u"type=gha,repository=c/d,ghtoken=three"_s,
                         environmentOf({{"GITHUB_REPOSITORY", "a/b"},
                                        {"GITHUB_TOKEN", "one"},
                                        {"GH_TOKEN", "two"},
                                        {"GITHUB_API_URL", "https://ghe.example/api/v3"}}));
    QCOMPARE(more.repository, u"c/d"_s);
    QCOMPARE(more.apiToken, u"three"_s);
    QCOMPARE(more.api.toBytes(), QByteArray("https://ghe.example/api/v3"));
    QCOMPARE(of(u"type=gha"_s, environmentOf({{"GITHUB_TOKEN", "one"}, {"GH_TOKEN", "two"}})).apiToken, u"two"_s);
}

void TestGhaProtocol::refusesNonsense_data()
{
    QTest::addColumn<QString>("spec");
    QTest::newRow("version") << u"type=gha,version=two"_s;
    QTest::newRow("timeout") << u"type=gha,timeout=10"_s;
    QTest::newRow("no time") << u"type=gha,timeout=0"_s;
    QTest::newRow("url") << u"type=gha,url=two.example"_s;
    QTest::newRow("repository") << u"type=gha,repository=shop"_s;
    QTest::newRow("a repository that climbs") << u"type=gha,repository=a/.."_s;
    QTest::newRow("a repository with a query") << u"type=gha,repository=a/b?c"_s;
}

void TestGhaProtocol::refusesNonsense()
{
    QFETCH(QString, spec);
    const auto settings = GhaSettings::of(BackendSpec::parse(spec).value_or(BackendSpec()), {});
    QVERIFY(!settings);
    QCOMPARE(errorCodeName(settings.error().code), u"usage"_s);
}

void TestGhaProtocol::saysWhatIsLacking()
{
    GhaSettings settings;
    QVERIFY(settings.outsideRun(u"read"_s).message.contains(u"ACTIONS_RUNTIME_TOKEN"));
    QVERIFY(settings.outsideRun(u"read"_s).message.contains(u"ACTIONS_RESULTS_URL"));
    QVERIFY(settings.outsideRun(u"read"_s).message.contains(u"ls"));
    settings.token = u"t"_s;
    QVERIFY(!settings.outsideRun(u"read"_s).message.contains(u"ACTIONS_RUNTIME_TOKEN"));
    QVERIFY(settings.withoutApi(u"listing"_s).message.contains(u"GITHUB_REPOSITORY"));
    QVERIFY(settings.withoutApi(u"listing"_s).message.contains(u"GITHUB_TOKEN"));
    settings.repository = u"a/b"_s;
    QVERIFY(!settings.withoutApi(u"listing"_s).message.contains(u"GITHUB_REPOSITORY"));
}

void TestGhaProtocol::keepsTheNewestIndex()
{
    const auto entry = [](qint64 id, const QString &ref, const QString &key) {
        GhaListedEntry listed;
        listed.id = id;
        listed.ref = ref;
        listed.key = key;
        listed.version = QString::fromLatin1(ghakey::kEntryVersion);
        listed.createdAt = QDateTime::fromSecsSinceEpoch(1'700'000'000 + id, Qt::UTC);
        return listed;
    };
    const auto indexes = newestIndexes({entry(1, u"refs/heads/main"_s, u"index-web-1-f921bd05#9"_s),
                                        entry(2, u"refs/heads/main"_s, u"index-web-1-f921bd05#10"_s),
                                        entry(3, u"refs/pull/1/merge"_s, u"index-web-1-01234567#1"_s),
                                        entry(4, u"refs/heads/main"_s, u"index-web-1-f921bd05-sig#1"_s),
                                        entry(5, u"refs/heads/main"_s, u"index-api-1-f921bd05#3"_s),
                                        entry(6, u"refs/heads/main"_s, u"index-lists-of-others"_s)});
    QStringList told;
    for (const GhaIndex &index : indexes) {
        told << QStringLiteral("%1 %2 %3 of %4")
                    .arg(index.name.scope, index.entry.ref, index.entry.key)
                    .arg(index.count);
    }
    QCOMPARE(told, (QStringList{u"api refs/heads/main index-api-1-f921bd05#3 of 1"_s,
                                u"web refs/heads/main index-web-1-f921bd05#10 of 2"_s,
                                u"web refs/heads/main index-web-1-f921bd05-sig#1 of 1"_s,
                                u"web refs/pull/1/merge index-web-1-01234567#1 of 1"_s}));
}

void TestGhaProtocol::countsUploads()
{
    test::TestClock clock;
    UploadLimiter limiter(clock, 3);
    NoticeSink sink;
    OpContext context;
    context.progress = &sink;
    const auto waited = [&clock] {
        const auto sleeps = clock.sleeps();
        return std::accumulate(sleeps.begin(), sleeps.end(), qint64(0));
    };
    for (int i = 0; i < 3; ++i) {
        QVERIFY(limiter.acquire(context));
        clock.advance(std::chrono::seconds(10));
    }
    QCOMPARE(waited(), qint64(0));
    QVERIFY(sink.notices.isEmpty());
    QVERIFY(limiter.acquire(context)); // the first was made 30 s ago
    QCOMPARE(waited(), qint64(30'000));
    QCOMPARE(sink.notices.first(), u"waiting 30 s: GitHub takes 3 new cache entries a minute"_s);
    QCOMPARE(sink.notices.last(), u"waiting 1 s: GitHub takes 3 new cache entries a minute"_s);
    std::stop_source stop;
    stop.request_stop();
    context.cancel = stop.get_token();
    const auto cancelled = limiter.acquire(context);
    QVERIFY(!cancelled);
    QCOMPARE(errorCodeName(cancelled.error().code), u"cancelled"_s);
}

QTEST_GUILESS_MAIN(TestGhaProtocol)
#include "tst_ghaprotocol.moc"
