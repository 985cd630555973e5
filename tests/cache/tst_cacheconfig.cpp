#include "core/cache/cacheconfig.h"
#include "tests/support/testdata.h"

#include <QDirIterator>
#include <QTest>

using namespace cachalot;

class TestCacheConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTripsEveryRealConfig();
    void absentParentIsZero();
    void keepsUnknownMembers();
    void followsGosJson_data();
    void followsGosJson();
    void namesThePlaceOfAnError_data();
    void namesThePlaceOfAnError();
    void depthIsBounded();
    void invalidUtf8IsReadAsReplacement();
    void inlineRecords();
    void cancels();
};

void TestCacheConfig::roundTripsEveryRealConfig()
{
    // Every blob of the fixtures that is a cacheconfig, found by its first bytes: BuildKit writes `{"layers":[{"blob"`.
    int seen = 0;
    QDirIterator files(test::dataPath(QStringLiteral("caches")), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        if (!file.peek(32).startsWith("{\"layers\":[{\"blob\":")) {
            continue;
        }
        const QByteArray json = file.readAll();
        const auto config = CacheConfig::fromJson(json);
        QVERIFY2(config, qPrintable(config ? QString() : config.error().message));
        QCOMPARE(config->toJson(), json);
        ++seen;
    }
    // buildkit-pair 2, -local 12 (min and max of three formats may share bytes), -grown 3 generations, -multiplatform 1
    QVERIFY2(seen >= 12, qPrintable(QString::number(seen)));
}

void TestCacheConfig::absentParentIsZero()
{
    const auto config =
        CacheConfig::fromJson(R"({"layers":[{"blob":"a","parent":-1},{"blob":"b"},{"blob":"c","parent":1}]})");
    QVERIFY(config);
    QCOMPARE(config->layers[0].parent, -1);
    QCOMPARE(config->layers[1].parent, 0);
    QCOMPARE(config->layers[2].parent, 1);
    QCOMPARE(config->toJson(),
             QByteArray(R"({"layers":[{"blob":"a","parent":-1},{"blob":"b"},{"blob":"c","parent":1}]})"));
}

void TestCacheConfig::keepsUnknownMembers()
{
    const QByteArray json =
        R"({"layers":[{"blob":"a","parent":-1,"x":{"deep":[1,-2,3.50,null,true,"\u003cq\""],"e":{}}}],)"
        R"("records":[{"layers":[{"layer":0,"createdAt":"2026-01-01T00:00:00Z","why":[]}],)"
        R"("chains":[{"layers":[0],"createdAt":"2026-01-01T00:00:00Z","n":123456789012345678901234567890}],)"
        R"("digest":"d","inputs":[[{"selector":"s","link":0,"t":"merge"}]],"recordType":"merge"}],"version":7})";
    const auto config = CacheConfig::fromJson(json);
    QVERIFY2(config, qPrintable(config ? QString() : config.error().message));
    QCOMPARE(config->toJson(), json);
}

void TestCacheConfig::followsGosJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("same");
    QTest::newRow("case") << QByteArray(R"({"LAYERS":[{"Blob":"a","PARENT":-1}]})")
                          << QByteArray(R"({"layers":[{"blob":"a","parent":-1}]})");
    QTest::newRow("null members") << QByteArray(R"({"layers":null,"records":[null,{"digest":null,"inputs":null}]})")
                                  << QByteArray(R"({"records":[{},{}]})");
    QTest::newRow("last duplicate") << QByteArray(R"({"layers":[{"blob":"a"},{"blob":"b"}],"layers":[{"blob":"c"}]})")
                                    << QByteArray(R"({"layers":[{"blob":"c"}]})");
    QTest::newRow("blanks") << QByteArray(" \n{ \"layers\" : [ ] }\t ") << QByteArray("{}");
    QTest::newRow("null input") << QByteArray(R"({"records":[{"inputs":[[null]]}]})")
                                << QByteArray(R"({"records":[{"inputs":[[{"link":0}]]}]})");
    QTest::newRow("minus zero") << QByteArray(R"({"layers":[{"parent":-0}]})") << QByteArray(R"({"layers":[{}]})");
}

void TestCacheConfig::followsGosJson()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, same);
    const auto config = CacheConfig::fromJson(json);
    QVERIFY2(config, qPrintable(config ? QString() : config.error().message));
    QCOMPARE(config->toJson(), same);
}

void TestCacheConfig::namesThePlaceOfAnError_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *json, const char *message) {
        QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(message);
    };
    row("empty", "", "not JSON at byte 1");
    row("array", "[]", "the document: a list where an object must be");
    row("rest", "{} x", "not JSON at byte 4");
    row("cut", R"({"layers":[{"blob":"a")", "layers[0].blob");
    row("byte order mark", "\xEF\xBB\xBF{}", "byte order mark");
    row("text for number", R"({"records":[{},{"inputs":[[{"link":0},{"link":"1"}]]}]})",
        "records[1].inputs[0][1].link: a text where a whole number must be");
    row("fraction", R"({"layers":[{"parent":1.0}]})", "layers[0].parent: the number 1.0 where a whole number must be");
    row("too big", R"({"layers":[{"parent":9223372036854775808}]})",
        "layers[0].parent: the number 9223372036854775808 where a whole number must be");
    row("number for text", R"({"layers":[{"blob":7}]})", "layers[0].blob: a number where a text must be");
    row("bool", R"({"records":[{"digest":true}]})", "records[0].digest: true or false where a text must be");
    row("object for list", R"({"records":{}})", "records: an object where a list must be");
    row("list for object", R"({"layers":[[]]})", "layers[0]: a list where an object must be");
    row("syntax beats types", R"({"layers":7,"records":[}])", "not JSON at byte");
    row("time", R"({"records":[{"layers":[{"layer":0,"createdAt":"yesterday"}]}]})",
        "records[0].layers[0].createdAt: a text that is none where an RFC 3339 time must be");
}

void TestCacheConfig::namesThePlaceOfAnError()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, message);
    const auto config = CacheConfig::fromJson(json);
    QVERIFY(!config);
    QCOMPARE(config.error().code, ErrorCode::Damaged);
    QVERIFY2(config.error().message.contains(message), qPrintable(config.error().message));
}

void TestCacheConfig::depthIsBounded()
{
    const int levels = 100'000;
    const QByteArray deep = QByteArray(levels, '[') + QByteArray(levels, ']');
    const auto config = CacheConfig::fromJson("{\"x\":" + deep + "}");
    QVERIFY(!config);
    QCOMPARE(config.error().code, ErrorCode::LimitExceeded);
    QCOMPARE(CacheConfig::fromJson(deep).error().problemCode, QStringLiteral("nesting-limit"));
    QVERIFY(CacheConfig::fromJson("{\"x\":" + QByteArray(100, '[') + QByteArray(100, ']') + "}"));
}

void TestCacheConfig::invalidUtf8IsReadAsReplacement()
{
    const auto config = CacheConfig::fromJson("{\"records\":[{\"digest\":\"a\xFFz\"}]}");
    QVERIFY(config);
    QCOMPARE(config->records[0].digest, QByteArray("a\xEF\xBF\xBDz"));
    const auto surrogates = CacheConfig::fromJson(R"({"records":[{"digest":"\ud800x\udc00\ud83d\ude00\\ud800"}]})");
    QVERIFY(surrogates);
    QCOMPARE(surrogates->records[0].digest, QByteArray("\xEF\xBF\xBDx\xEF\xBF\xBD\xF0\x9F\x98\x80\\ud800"));
}

void TestCacheConfig::inlineRecords()
{
    const auto config = CacheConfig::fromInlineRecords(R"([{"digest":"d"}])");
    QVERIFY(config);
    QCOMPARE(config->records.size(), size_t(1));
    QVERIFY(config->layers.empty());
    QVERIFY(!CacheConfig::fromInlineRecords(R"({"records":[]})"));
}

void TestCacheConfig::cancels()
{
    std::stop_source stop;
    stop.request_stop();
    QByteArray json = "{\"records\":[{}";
    for (int i = 0; i < 10'000; ++i) {
        json += ",{}";
    }
    const auto config = CacheConfig::fromJson(json + "]}", OpContext{stop.get_token(), nullptr});
    QVERIFY(!config);
    QCOMPARE(config.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestCacheConfig)
#include "tst_cacheconfig.moc"
