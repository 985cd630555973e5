#include "tests/cli/jsoncontract.h"
#include "tests/cli/programrunner.h"

#include <QTest>

using namespace cachalot::test;

/// `compare` of caches that a real BuildKit wrote in many formats and compressions.
class TestCliCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figures_data();
    void figures();
    void theContract();
    void failOn_data();
    void failOn();
    void theSentenceAnswers();
    void whatMinWouldHold();
    void whatCompressionsWouldTake();
    void whatIfStandsInsteadOfB_data();
    void whatIfStandsInsteadOfB();

private:
    [[nodiscard]] ProgramRun compare(const QStringList &arguments) const
    {
        return m_runner.run(QStringList{QStringLiteral("compare")} + arguments);
    }

    ProgramRunner m_runner;
};

void TestCliCompare::figures_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QList<qint64>>("layers");  // common, only A, only B
    QTest::addColumn<QList<qint64>>("results"); // both, only A, only B, neither
    const auto row = [](const char *name, const QString &a, const QString &b, const QList<qint64> &layers,
                        const QList<qint64> &results) { QTest::newRow(name) << a << b << layers << results; };
    row("min is within max", QStringLiteral("buildkit-local:min-gzip"), QStringLiteral("buildkit-local:max-zstd"),
        {7, 0, 7}, {6, 0, 7, 9});
    row("the other way round", QStringLiteral("buildkit-local:max-zstd"), QStringLiteral("buildkit-local:min-gzip"),
        {7, 7, 0}, {6, 7, 0, 9});
    row("recompressed", QStringLiteral("buildkit-local:max-zstd"), QStringLiteral("buildkit-local:max-uncompressed"),
        {14, 0, 0}, {13, 0, 0, 9});
    row("itself", QStringLiteral("buildkit-pair:max"), QStringLiteral("buildkit-pair:max"), {14, 0, 0}, {13, 0, 0, 9});
    row("an index has the same", QStringLiteral("buildkit-local:min-index"),
        QStringLiteral("buildkit-local:min-docker"), {9, 0, 0}, {6, 0, 0, 16});
}

void TestCliCompare::figures()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(QList<qint64>, layers);
    QFETCH(QList<qint64>, results);
    const ProgramRun run = compare({QStringLiteral("--json"), a, b});
    QVERIFY2(run.exitCode == 0, run.description());
    const Json json = run.json();
    const Json &l = json.at("layers");
    const QList<qint64> gotLayers{l.at("common").at("count"), l.at("onlyA").at("count"), l.at("onlyB").at("count")};
    if (!a.contains(u"index")) { // an index lists variants of some layers, which count once by their diffID
        QCOMPARE(gotLayers, layers);
    } else {
        QCOMPARE(gotLayers.mid(1), layers.mid(1));
    }
    const Json &r = json.at("results");
    QCOMPARE((QList<qint64>{r.at("both"), r.at("onlyA"), r.at("onlyB"), r.at("neither")}), results);
    QCOMPARE(json.at("records").at("common").get<int>(), 22);
}

void TestCliCompare::theContract()
{
    const Json json = compare({QStringLiteral("--json"), QStringLiteral("buildkit-local:min-gzip"),
                               QStringLiteral("buildkit-local:max-zstd")})
                          .json();
    QCOMPARE(keysMissing(json, {"schemaVersion", "a", "b", "layers", "records", "results", "steps"}), QString());
    for (const auto *side : {"a", "b"}) {
        QCOMPARE(keysMissing(json.at(side), {"cache", "layers", "uniqueBlobs", "blobBytes", "uncompressedBytes",
                                             "records", "recordsWithResults", "links", "oldestResult", "newestResult"}),
                 QString());
    }
    QCOMPARE(json.at("a").at("layers").get<int>(), 7);
    QCOMPARE(json.at("b").at("layers").get<int>(), 14);
    QCOMPARE(keysMissing(json.at("layers"), {"common", "onlyA", "onlyB"}), QString());
    QCOMPARE(keysMissing(json.at("layers").at("common"), {"count", "bytesA", "bytesB"}), QString());
    QCOMPARE(json.at("layers").at("common").at("bytesA").get<qint64>(), 1'134'960);
    QCOMPARE(json.at("layers").at("common").at("bytesB").get<qint64>(), 1'119'258);
    QCOMPARE(keysMissing(json.at("layers").at("onlyB"), {"count", "bytes"}), QString());
    QCOMPARE(json.at("layers").at("onlyB").at("bytes").get<qint64>(), 1'139'730 - 1'119'258);
    QCOMPARE(keysMissing(json.at("records"), {"common", "onlyA", "onlyB"}), QString());
    QCOMPARE(keysMissing(json.at("results"), {"both", "onlyA", "onlyB", "neither"}), QString());
    QCOMPARE(json.at("steps").size(), size_t(22));
    int onlyInB = 0;
    for (const Json &step : json.at("steps")) {
        QCOMPARE(keysMissing(step, {"digest", "label", "inA", "inB", "resultInA", "resultInB", "bytes"}), QString());
        QVERIFY(isDigest(step.at("digest")));
        QVERIFY(step.at("inA").get<bool>() && step.at("inB").get<bool>());
        onlyInB += step.at("resultInB").get<bool>() && !step.at("resultInA").get<bool>() ? 1 : 0;
    }
    QCOMPARE(onlyInB, 7);
}

void TestCliCompare::failOn_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("exitCode");
    const auto min = QStringLiteral("buildkit-local:min-gzip");
    const auto max = QStringLiteral("buildkit-local:max-zstd");
    QTest::newRow("nothing asked") << min << max << QString() << 0;
    QTest::newRow("layers differ") << min << max << QStringLiteral("layers") << 1;
    QTest::newRow("records do not") << min << max << QStringLiteral("records") << 0;
    QTest::newRow("results differ") << min << max << QStringLiteral("results") << 1;
    QTest::newRow("any") << min << max << QStringLiteral("any") << 1;
    QTest::newRow("recompressed is equal")
        << QStringLiteral("buildkit-local:min-zstd") << min << QStringLiteral("any") << 0;
    QTest::newRow("estargz is not") << QStringLiteral("buildkit-local:min-estargz") << min << QStringLiteral("layers")
                                    << 1;
    QTest::newRow("other records") << QStringLiteral("buildkit-grown:main") << min << QStringLiteral("records") << 1;
}

void TestCliCompare::failOn()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(QString, what);
    QStringList arguments{a, b};
    if (!what.isEmpty()) {
        arguments += {QStringLiteral("--fail-on"), what};
    }
    const ProgramRun run = compare(arguments);
    QTEST(run.exitCode, "exitCode");
    QVERIFY(run.out.size() > 50); // the answer is there all the same
    QVERIFY(run.err.isEmpty());
}

void TestCliCompare::theSentenceAnswers()
{
    const auto firstLine = [this](const QString &a, const QString &b) {
        const QByteArray out = compare({a, b}).out;
        return out.left(out.indexOf('\n'));
    };
    QCOMPARE(firstLine(QStringLiteral("buildkit-pair:min"), QStringLiteral("buildkit-pair:max")),
             QByteArray("min and max share 7 layers; max alone has 7 layers (68.4 kB) and restores 7 of 22 steps"));
    QCOMPARE(firstLine(QStringLiteral("buildkit-local:min-zstd"), QStringLiteral("buildkit-local:min-gzip")),
             QByteArray("min-zstd and min-gzip hold the same: 7 layers and 22 steps, of which 6 can be restored"));
    // Names that do not tell them apart are replaced by letters, and a legend says which is which.
    const QByteArray same =
        compare({QStringLiteral("buildkit-pair:max"), QStringLiteral("type=local,src=buildkit-pair,tag=max")}).out;
    QVERIFY2(same.startsWith("A and B hold the same") && same.contains("\nA  type=local,src=buildkit-pair,tag=max\n"),
             same);
}

void TestCliCompare::whatMinWouldHold()
{
    const ProgramRun run = compare({QStringLiteral("--json"), QStringLiteral("buildkit-pair:max"),
                                    QStringLiteral("--what-if"), QStringLiteral("min")});
    QVERIFY2(run.exitCode == 0, run.description());
    const Json json = run.json();
    QCOMPARE(keysMissing(json, {"schemaVersion", "cache", "min", "compression"}), QString());
    QVERIFY(json.at("compression").is_null());
    const Json &min = json.at("min");
    QCOMPARE(keysMissing(min, {"kept", "dropped", "records", "resultsKept", "stepsLost"}), QString());
    // What BuildKit's own min export of the same build has.
    const Json real =
        compare({QStringLiteral("--json"), QStringLiteral("buildkit-pair:min"), QStringLiteral("buildkit-pair:max")})
            .json();
    QCOMPARE(min.at("kept").at("layers").get<qint64>(), real.at("layers").at("common").at("count").get<qint64>());
    QCOMPARE(min.at("kept").at("bytes").get<qint64>(), real.at("layers").at("common").at("bytesA").get<qint64>());
    QCOMPARE(min.at("dropped").at("bytes").get<qint64>(), real.at("layers").at("onlyB").at("bytes").get<qint64>());
    QCOMPARE(min.at("resultsKept").get<qint64>(), real.at("results").at("both").get<qint64>());
    QCOMPARE(qint64(min.at("stepsLost").size()), real.at("results").at("onlyB").get<qint64>());
}

void TestCliCompare::whatCompressionsWouldTake()
{
    const ProgramRun run = compare({QStringLiteral("--json"), QStringLiteral("buildkit-pair:max"),
                                    QStringLiteral("--what-if"), QStringLiteral("compression")});
    QVERIFY2(run.exitCode == 0, run.description());
    const Json compression = run.json().at("compression");
    QVERIFY(run.json().at("min").is_null());
    // So small a cache is packed as a whole, and nothing is an estimate.
    QVERIFY(compression.at("measured").get<bool>());
    QHash<QString, qint64> bytes;
    for (const Json &packing : compression.at("packings")) {
        QVERIFY(packing.at("problem").is_null());
        QCOMPARE(packing.at("margin").get<qint64>(), 0);
        if (packing.at("level").is_null()) {
            bytes.insert(QString::fromStdString(packing.at("compression").get<std::string>()),
                         packing.at("bytes").get<qint64>());
        }
    }
    QCOMPARE(bytes.size(), 4);
    QCOMPARE(bytes.value(QStringLiteral("uncompressed")), compression.at("unpackedBytes").get<qint64>());
    QVERIFY(bytes.value(QStringLiteral("zstd")) < bytes.value(QStringLiteral("gzip")));
    QVERIFY(bytes.value(QStringLiteral("gzip")) < bytes.value(QStringLiteral("estargz")));
}

void TestCliCompare::whatIfStandsInsteadOfB_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const auto a = QStringLiteral("buildkit-pair:max");
    const auto whatIf = QStringLiteral("--what-if");
    QTest::newRow("neither") << QStringList{a} << QByteArray("B is missing");
    QTest::newRow("both") << QStringList{a, a, whatIf, QStringLiteral("min")} << QByteArray("instead of B");
    QTest::newRow("what is not known") << QStringList{a, whatIf, QStringLiteral("max")} << QByteArray("compression");
    QTest::newRow("an option of two caches")
        << QStringList{a, whatIf, QStringLiteral("min"), QStringLiteral("--records")} << QByteArray("--records");
}

void TestCliCompare::whatIfStandsInsteadOfB()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const ProgramRun run = compare(arguments);
    QVERIFY2(run.exitCode == 2 && run.out.isEmpty() && run.err.contains(says), run.description());
}

QTEST_GUILESS_MAIN(TestCliCompare)
#include "tst_clicompare.moc"
