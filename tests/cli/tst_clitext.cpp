#include "app/cli/arguments.h"
#include "app/cli/consoleprogress.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/phrases.h"
#include "app/cli/texttable.h"
#include "app/composition/paths.h"

#include <QDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace cachalot;
using namespace cachalot::cli;
using namespace std::chrono_literals;

/// The parts that write text, each for itself.
class TestCliText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widthsOfText_data();
    void widthsOfText();
    void elision_data();
    void elision();
    void wrapping();
    void tablesAlign();
    void tablesGiveWayInTheirElasticColumns();
    void jsonEscapes_data();
    void jsonEscapes();
    void jsonNesting();
    void rates();
    void ratesStartAnew();
    void closestNames_data();
    void closestNames();
    void compressionShares();
    void paths();
};

void TestCliText::widthsOfText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("ASCII") << QStringLiteral("abc") << 3;
    QTest::newRow("umlaut") << QStringLiteral("Grüße") << 5;
    QTest::newRow("combining") << QStringLiteral("e\u0301") << 1;
    QTest::newRow("wide") << QStringLiteral("北京") << 4;
    QTest::newRow("beyond the first plane") << QStringLiteral("\U0001F433") << 2;
}

void TestCliText::widthsOfText()
{
    QFETCH(QString, text);
    QTEST(displayWidth(text), "width");
}

void TestCliText::elision_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("shown");
    QTest::newRow("fits") << QStringLiteral("abcdef") << 6 << QStringLiteral("abcdef");
    QTest::newRow("even") << QStringLiteral("abcdefgh") << 6 << QStringLiteral("abc…gh");
    QTest::newRow("odd") << QStringLiteral("abcdefgh") << 5 << QStringLiteral("ab…gh");
    QTest::newRow("wide characters are not halved") << QStringLiteral("北京北京") << 6 << QStringLiteral("北…京");
    QTest::newRow("one column") << QStringLiteral("abc") << 1 << QStringLiteral("…");
    QTest::newRow("none") << QStringLiteral("abc") << 0 << QString();
}

void TestCliText::elision()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    QTEST(elideMiddle(text, width), "shown");
}

void TestCliText::wrapping()
{
    QCOMPARE(wrapped(QStringLiteral("one two three"), 7),
             (QStringList{QStringLiteral("one two"), QStringLiteral("three")}));
    QCOMPARE(wrapped(QStringLiteral("incomprehensible word"), 5),
             (QStringList{QStringLiteral("incomprehensible"), QStringLiteral("word")}));
    QCOMPARE(wrapped(QStringLiteral("one two three"), 0), QStringList{QStringLiteral("one two three")});
}

void TestCliText::tablesAlign()
{
    TextTable table({{QStringLiteral("NAME")},
                     {QStringLiteral("UNUSED")},
                     {QStringLiteral("SIZE"), TextTable::Align::Right},
                     {QStringLiteral("REMARK")}});
    table.addRow({QStringLiteral("北京"), QString(), QStringLiteral("1 kB")});
    table.addRow({QStringLiteral("x"), QString(), QStringLiteral("10 kB"), QStringLiteral("\x1b[2J")});
    table.addNote(QStringLiteral("a note"));
    QCOMPARE(table.toString({}), QStringLiteral("NAME   SIZE  REMARK\n"
                                                "北京   1 kB\n"
                                                "x     10 kB  \\x1b[2J\n"
                                                "    a note\n"));
}

void TestCliText::tablesGiveWayInTheirElasticColumns()
{
    TextTable table(
        {{QStringLiteral("STEP"), TextTable::Align::Left, TextTable::Fit::Elastic}, {QStringLiteral("DIGEST")}});
    table.addRow(
        {QStringLiteral("RUN apt-get update && apt-get install -y everything"), QStringLiteral("033f782a652a")});
    const Terminal narrow{.interactive = true, .width = 40, .colour = false};
    QCOMPARE(table.toString(narrow).section(u'\n', 1, 1), QStringLiteral("RUN apt-get u…y everything  033f782a652a"));
    QCOMPARE(displayWidth(table.toString(narrow).section(u'\n', 1, 1)), 40);
    QVERIFY(table.toString(narrow).contains(u"…"));
    QVERIFY(table.toString({}).contains(u"install -y everything")); // a pipe has no width
}

void TestCliText::jsonEscapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("plain") << QStringLiteral("Grüße 北京 \U0001F433") << QByteArray("\"Grüße 北京 \U0001F433\"");
    QTest::newRow("quotes") << QStringLiteral("a\"b\\c") << QByteArray("\"a\\\"b\\\\c\"");
    QTest::newRow("controls") << QStringLiteral("\n\t\x1b") << QByteArray("\"\\n\\t\\u001b\"");
    QTest::newRow("C1 and bidirectional") << QStringLiteral("\u009b\u202e") << QByteArray("\"\\u009b\\u202e\"");
    QTest::newRow("lone surrogate") << QString(QChar(0xD800)) << QByteArray("\"\uFFFD\"");
    QTest::newRow("NUL") << QString(QChar(0)) << QByteArray("\"\\u0000\"");
}

void TestCliText::jsonEscapes()
{
    QFETCH(QString, text);
    QByteArray bytes;
    JsonWriter json([&bytes](QByteArrayView piece) { bytes.append(piece); });
    json.text(text);
    QTEST(bytes.trimmed(), "json");
}

void TestCliText::jsonNesting()
{
    QByteArray bytes;
    JsonWriter json([&bytes](QByteArrayView piece) { bytes.append(piece); });
    json.beginObject();
    json.key("empty").beginArray();
    json.end();
    json.key("none").null();
    json.key("list").beginArray();
    json.number(1);
    json.beginObject();
    json.key("deep").beginArray();
    json.beginArray();
    json.number(-1);
    json.end();
    json.boolean(true);
    json.end();
    json.key("unknown").number(std::optional<qint64>());
    json.end();
    json.end();
    json.key("last").text(u"x");
    json.end();
    const auto parsed = nlohmann::ordered_json::parse(bytes.toStdString(), nullptr, false);
    QCOMPARE(QString::fromStdString(parsed.dump()),
             QStringLiteral(R"({"empty":[],"none":null,"list":[1,{"deep":[[-1],true],"unknown":null}],"last":"x"})"));
    QVERIFY(bytes.endsWith("}\n"));
}

void TestCliText::rates()
{
    RateMeter meter;
    const RateMeter::Clock::time_point start;
    meter.add(0, start);
    meter.add(50, start + 500ms);
    QVERIFY(!meter.perSecond()); // half a second tells nothing
    QVERIFY(!meter.secondsLeft(1000));
    for (int i = 2; i <= 100; ++i) {
        meter.add(50 * i, start + i * 500ms);
    }
    QCOMPARE(std::lround(meter.perSecond().value()), 100L);
    QCOMPARE(meter.secondsLeft(6000).value(), 10);
    QCOMPARE(meter.secondsLeft(5000).value(), 0);
    QVERIFY(!meter.secondsLeft(4000)); // more than there is: nobody knows

    // Ten times as fast: after some seconds the old rate is forgotten.
    for (int i = 1; i <= 20; ++i) {
        meter.add(5000 + 500 * i, start + 50s + i * 500ms);
    }
    QVERIFY2(meter.perSecond().value() > 900, qPrintable(QString::number(meter.perSecond().value())));
    // And where nothing moves any more, there is no estimate.
    for (int i = 1; i <= 200; ++i) {
        meter.add(15000, start + 60s + i * 500ms);
    }
    QVERIFY(!meter.secondsLeft(1'000'000));
}

void TestCliText::ratesStartAnew()
{
    RateMeter meter;
    const RateMeter::Clock::time_point start;
    meter.add(0, start);
    meter.add(1'000'000, start + 2s);
    QVERIFY(meter.perSecond());
    meter.add(10, start + 3s); // another phase
    QVERIFY(!meter.perSecond());
    meter.add(30, start + 5s);
    QCOMPARE(std::lround(meter.perSecond().value()), 10L);
}

void TestCliText::closestNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    QTest::newRow("a letter left out") << QStringLiteral("inspct") << QStringLiteral("inspect");
    QTest::newRow("swapped") << QStringLiteral("verfiy") << QStringLiteral("verify");
    QTest::newRow("short") << QStringLiteral("sl") << QStringLiteral("ls");
    QTest::newRow("nothing like it") << QStringLiteral("frobnicate") << QString();
    QTest::newRow("a path") << QStringLiteral("./cache") << QString();
}

void TestCliText::closestNames()
{
    QFETCH(QString, typed);
    QTEST(closestName(typed, {QStringLiteral("ls"), QStringLiteral("inspect"), QStringLiteral("verify")}), "meant");
}

void TestCliText::compressionShares()
{
    CacheTotals totals;
    totals.bytesByCompression = {{Compression::Gzip, 1000}};
    QCOMPARE(compressionPhrase(totals), QStringLiteral("gzip"));
    totals.bytesByCompression = {{Compression::Gzip, 249}, {Compression::Zstd, 750}, {Compression::Estargz, 1}};
    QCOMPARE(compressionPhrase(totals), QStringLiteral("zstd 75 %, gzip 25 %, estargz <1 %"));
    totals.bytesByCompression = {{Compression::Gzip, 0}, {Compression::Zstd, 0}};
    QCOMPARE(compressionPhrase(totals), QStringLiteral("gzip 0 %, zstd 0 %"));
}

void TestCliText::paths()
{
    QProcessEnvironment environment;
    Paths paths = resolvePaths({}, environment);
    QCOMPARE(paths.libraryDirectory, QDir::homePath() + QStringLiteral("/.local/share/cachalot/library"));
    QCOMPARE(paths.configDirectory, QDir::homePath() + QStringLiteral("/.config/cachalot"));
    QCOMPARE(paths.cacheDirectory, QDir::homePath() + QStringLiteral("/.cache/cachalot"));

    environment.insert(QStringLiteral("XDG_DATA_HOME"), QStringLiteral("/data"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), QStringLiteral("relative")); // counts as not set
    paths = resolvePaths({}, environment);
    QCOMPARE(paths.libraryDirectory, QStringLiteral("/data/cachalot/library"));
    QCOMPARE(paths.configDirectory, QDir::homePath() + QStringLiteral("/.config/cachalot"));

    environment.insert(QStringLiteral("CACHALOT_LIBRARY"), QStringLiteral("here"));
    paths = resolvePaths({.library = {}, .config = QStringLiteral("/etc/x/")}, environment);
    QCOMPARE(paths.libraryDirectory, QDir::currentPath() + QStringLiteral("/here"));
    QCOMPARE(paths.configDirectory, QStringLiteral("/etc/x"));
    paths = resolvePaths({.library = QStringLiteral("/there"), .config = {}}, environment);
    QCOMPARE(paths.libraryDirectory, QStringLiteral("/there"));
}

QTEST_GUILESS_MAIN(TestCliText)
#include "tst_clitext.moc"
