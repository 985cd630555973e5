#include "tests/cli/jsoncontract.h"
#include "tests/cli/programrunner.h"
#include "tests/support/cachebuilder.h"
#include "tests/support/testdata.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>

using namespace cachalot::test;

/// `ls` and `inspect` of caches that a real BuildKit wrote.
class TestCliInspect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figures_data();
    void figures();
    void theContractOfInspect_data();
    void theContractOfInspect();
    void layersAndRecordsReferToEachOther();
    void inlineImages();
    void rawIsByteForByte();
    void samplesHaveNames();
    void cacheKeysNameSteps();
    void aMissingConfigIsAnAnswer();
    void anotherConfigThanTheDigestSays();
    void whatIsNotThere_data();
    void whatIsNotThere();
    void theContractOfLs();
    void lsShowsWhatItCannotRead();
    void namesCannotCommandTheTerminal();

private:
    [[nodiscard]] ProgramRun inspect(const QString &cache) const
    {
        return m_runner.run({QStringLiteral("inspect"), QStringLiteral("--json"), cache});
    }

    ProgramRunner m_runner;
};

// The table in tests/data/caches/README.md, counted with jq and Python.
void TestCliInspect::figures_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QList<qint64>>("counts");
    const auto row = [](const char *cache, const QString &format, const QList<qint64> &counts) {
        QTest::newRow(cache) << format << counts;
    };
    const QString image = QStringLiteral("image-manifest");
    const QString index = QStringLiteral("image-index");
    const QString list = QStringLiteral("docker-manifest-list");
    row("buildkit-pair:min", image, {7, 7, 1'134'960, 22, 6, 24});
    row("buildkit-pair:max", image, {14, 14, 1'203'385, 22, 13, 24});
    row("buildkit-local:min-gzip", image, {7, 7, 1'134'960, 22, 6, 24});
    row("buildkit-local:min-zstd", image, {7, 7, 1'119'258, 22, 6, 24});
    row("buildkit-local:min-index", index, {9, 9, 1'155'416, 22, 6, 24});
    row("buildkit-local:min-docker", list, {9, 9, 1'155'416, 22, 6, 24});
    row("buildkit-local:min-uncompressed", image, {7, 7, 2'219'008, 22, 6, 24});
    row("buildkit-local:min-estargz", image, {7, 7, 1'138'759, 22, 6, 24});
    row("buildkit-local:max-gzip", image, {20, 18, 1'226'973, 22, 13, 24});
    row("buildkit-local:max-zstd", image, {14, 14, 1'139'730, 22, 13, 24});
    row("buildkit-local:max-index", index, {20, 19, 1'242'869, 22, 13, 24});
    row("buildkit-local:max-docker", list, {22, 20, 1'263'633, 22, 13, 24});
    row("buildkit-local:max-uncompressed", image, {14, 14, 2'612'224, 22, 13, 24});
    row("buildkit-local:max-estargz", image, {14, 14, 1'211'711, 22, 13, 24});
    row("buildkit-grown:main", image, {19, 16, 1'392'176, 34, 13, 39});
    row("buildkit-multiplatform:multi", image, {3, 3, 20'868, 5, 3, 5});
}

void TestCliInspect::figures()
{
    QFETCH(QString, format);
    QFETCH(QList<qint64>, counts);
    const ProgramRun run = inspect(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(run.exitCode == 0, run.description());
    const Json json = run.json();
    QCOMPARE(shown(json.at("format")), format);
    const Json &totals = json.at("totals");
    const QList<qint64> got{totals.at("layers"),  totals.at("uniqueBlobs"),        totals.at("blobBytes"),
                            totals.at("records"), totals.at("recordsWithResults"), totals.at("links")};
    QCOMPARE(got, counts);
    QCOMPARE(qint64(json.at("layers").size()), counts[0]);
    QCOMPARE(qint64(json.at("records").size()), counts[3]);
    QVERIFY(json.at("problems").empty());
}

void TestCliInspect::theContractOfInspect_data()
{
    QTest::addColumn<QString>("cache");
    QTest::newRow("image manifest") << QStringLiteral("buildkit-pair:max");
    QTest::newRow("index") << QStringLiteral("buildkit-local:max-index");
    QTest::newRow("several compressions") << QStringLiteral("buildkit-grown:main");
    QTest::newRow("uncompressed") << QStringLiteral("buildkit-local:min-uncompressed");
    QTest::newRow("inline") << QStringLiteral("buildkit-inline:inline");
}

void TestCliInspect::theContractOfInspect()
{
    QFETCH(QString, cache);
    const Json json = inspect(cache).json();
    QCOMPARE(keysMissing(json, {"schemaVersion", "cache", "name", "format", "manifest", "config", "totals", "layers",
                                "records", "problems"}),
             QString());
    QCOMPARE(json.at("schemaVersion").get<int>(), 1);
    QVERIFY(shown(json.at("cache")).startsWith(u"type=local,src="));
    QCOMPARE(shown(json.at("name")), cache.section(u':', 1));
    QCOMPARE(keysMissing(json.at("manifest"), {"digest", "mediaType", "size"}), QString());
    QVERIFY(isDigest(json.at("manifest").at("digest")));
    QCOMPARE(keysMissing(json.at("config"), {"digest", "size"}), QString());
    QVERIFY(isDigest(json.at("config").at("digest")));

    const Json &totals = json.at("totals");
    QCOMPARE(keysMissing(totals, {"layers", "uniqueBlobs", "blobBytes", "uncompressedBytes", "records",
                                  "recordsWithResults", "links", "oldestResult", "newestResult"}),
             QString());
    QVERIFY(isTime(totals.at("oldestResult")) && isTime(totals.at("newestResult")));
    QVERIFY(totals.at("oldestResult") <= totals.at("newestResult"));
    if (cache.endsWith(u"uncompressed")) {
        QCOMPARE(shown(totals.at("uncompressedBytes")), shown(totals.at("blobBytes")));
    } else {
        QVERIFY(totals.at("uncompressedBytes").is_null()); // never a made-up number
    }

    static const QStringList compressions{QStringLiteral("uncompressed"), QStringLiteral("gzip"),
                                          QStringLiteral("estargz"), QStringLiteral("zstd")};
    size_t position = 0;
    for (const Json &layer : json.at("layers")) {
        QCOMPARE(keysMissing(layer, {"index", "digest", "parent", "mediaType", "compression", "size", "diffID",
                                     "createdAt", "usedBy", "label"}),
                 QString());
        QCOMPARE(layer.at("index").get<size_t>(), position++);
        QVERIFY(isDigest(layer.at("digest")) && isDigest(layer.at("diffID")));
        QVERIFY(compressions.contains(shown(layer.at("compression"))));
        QVERIFY(layer.at("size").get<qint64>() > 0);
        QVERIFY(layer.at("parent").get<qint64>() >= -1);
        QVERIFY(layer.at("createdAt").is_null() || isTime(layer.at("createdAt")));
    }
    position = 0;
    for (const Json &record : json.at("records")) {
        QCOMPARE(keysMissing(record, {"index", "digest", "inputs", "results", "label"}), QString());
        QCOMPARE(record.at("index").get<size_t>(), position++);
        QVERIFY(isDigest(record.at("digest")));
        for (const Json &slot : record.at("inputs")) {
            for (const Json &input : slot) {
                QCOMPARE(keysMissing(input, {"link", "selector"}), QString());
                QVERIFY(input.at("link").get<size_t>() < json.at("records").size());
            }
        }
        for (const Json &result : record.at("results")) {
            QCOMPARE(keysMissing(result, {"layers", "createdAt"}), QString());
            QVERIFY(isTime(result.at("createdAt")));
        }
    }
}

void TestCliInspect::layersAndRecordsReferToEachOther()
{
    const Json json = inspect(QStringLiteral("buildkit-pair:max")).json();
    const Json &layers = json.at("layers");
    std::map<size_t, std::vector<size_t>> users;
    qint64 links = 0;
    for (const Json &record : json.at("records")) {
        for (const Json &slot : record.at("inputs")) {
            links += qint64(slot.size());
        }
        for (const Json &result : record.at("results")) {
            qint64 below = -1;
            for (const Json &layer : result.at("layers")) { // bottom first
                QCOMPARE(layers.at(layer.get<size_t>()).at("parent").get<qint64>(), below);
                below = layer.get<qint64>();
                users[layer.get<size_t>()].push_back(record.at("index").get<size_t>());
            }
        }
    }
    QCOMPARE(links, json.at("totals").at("links").get<qint64>());
    for (const Json &layer : layers) {
        QCOMPARE(layer.at("usedBy").get<std::vector<size_t>>(), users[layer.at("index").get<size_t>()]);
    }
}

void TestCliInspect::inlineImages()
{
    const ProgramRun run = inspect(QStringLiteral("buildkit-inline:inline"));
    QCOMPARE(run.exitCode, 0);
    const Json json = run.json();
    QCOMPARE(shown(json.at("format")), QStringLiteral("inline"));
    QCOMPARE(shown(json.at("platform")), QStringLiteral("linux/amd64"));
    const QStringList inspectIt{QStringLiteral("inspect"), QStringLiteral("buildkit-inline:inline"),
                                QStringLiteral("--platform")};
    QCOMPARE(m_runner.run(inspectIt + QStringList{QStringLiteral("linux/amd64")}).exitCode, 0);
    const ProgramRun other = m_runner.run(inspectIt + QStringList{QStringLiteral("linux/arm64")});
    QCOMPARE(other.exitCode, 3);
    QVERIFY2(other.err.contains("linux/amd64"), other.description());
}

void TestCliInspect::rawIsByteForByte()
{
    const QString directory = QStringLiteral("caches/buildkit-pair/blobs/sha256/");
    const auto raw = [this](const QString &which) {
        return m_runner
            .run({QStringLiteral("inspect"), QStringLiteral("--raw"), which, QStringLiteral("buildkit-pair:max")})
            .out;
    };
    QCOMPARE(raw(QStringLiteral("manifest")),
             readData(directory + QStringLiteral("9b00ef646d0a0689ec53402f37679b72bdb19aafaf125fd5de791ecd79b8961c")));
    QCOMPARE(raw(QStringLiteral("config")),
             readData(directory + QStringLiteral("8ab583736abc7e98c0d1cd205929a4eace013428d50555cded4f2a70b021ca42")));
}

void TestCliInspect::samplesHaveNames()
{
    const ProgramRun run = inspect(QStringLiteral("sample:max"));
    QVERIFY2(run.exitCode == 0, run.description());
    const Json json = run.json();
    QCOMPARE(json.at("totals").at("blobBytes").get<qint64>(), 1'203'385);
    const bool hasWorkdir = std::any_of(json.at("records").begin(), json.at("records").end(), [](const Json &record) {
        return record.at("label").is_string() && record.at("label").get<std::string>() == "WORKDIR /srv";
    });
    QVERIFY(hasWorkdir);
    QCOMPARE(inspect(QStringLiteral("sample:min")).json().at("totals").at("layers").get<int>(), 7);
}

void TestCliInspect::cacheKeysNameSteps()
{
    const QStringList arguments{QStringLiteral("inspect"), QStringLiteral("--json"),
                                QStringLiteral("buildkit-local:min-gzip")};
    QVERIFY(m_runner.run(arguments).json().at("records").at(8).at("label").is_null());
    const QString keys = dataPath(QStringLiteral("cache-keys.json"));
    const ProgramRun named = m_runner.run(arguments + QStringList{QStringLiteral("--cache-keys"), keys});
    QVERIFY2(named.exitCode == 0, named.description().left(500));
    const Json answer = named.json();
    for (const Json &record : answer.at("records")) {
        QVERIFY2(record.at("label").is_string(), record.dump().c_str());
    }
    QCOMPARE(m_runner.run(arguments + QStringList{QStringLiteral("--cache-keys"), QStringLiteral("nowhere")}).exitCode,
             3);
}

void TestCliInspect::aMissingConfigIsAnAnswer()
{
    QTemporaryDir directory;
    copyCache(QStringLiteral("buildkit-pair"), directory.path());
    QVERIFY(QFile::remove(directory.filePath(
        QStringLiteral("blobs/sha256/8ab583736abc7e98c0d1cd205929a4eace013428d50555cded4f2a70b021ca42"))));
    const QString cache = directory.path() + QStringLiteral(":max");
    const ProgramRun run = inspect(cache);
    QVERIFY2(run.exitCode == 6, run.description());
    const Json json = run.json();
    QVERIFY(isDigest(json.at("manifest").at("digest"))); // what could be read
    const Json &problem = json.at("problems").at(0);
    QCOMPARE(keysMissing(problem, {"severity", "code", "message", "digest"}), QString());
    QCOMPARE(shown(problem.at("code")), QStringLiteral("config-missing"));
    QCOMPARE(shown(problem.at("severity")), QStringLiteral("error"));
    QCOMPARE(shown(problem.at("digest")), shown(json.at("config").at("digest")));

    const ProgramRun text = m_runner.run({QStringLiteral("inspect"), cache});
    QCOMPARE(text.exitCode, 6);
    QVERIFY2(text.out.startsWith("max: cannot be read; 1 problem\n"), text.description());
    QVERIFY2(text.out.contains("error [config-missing] ") && text.out.contains("BuildKit"), text.description());
    QVERIFY(text.err.isEmpty()); // an answer, not a failure
    QCOMPARE(inspect(directory.path() + QStringLiteral(":min")).exitCode, 0);
}

void TestCliInspect::anotherConfigThanTheDigestSays()
{
    QTemporaryDir directory;
    copyCache(QStringLiteral("buildkit-pair"), directory.path());
    QFile config(directory.filePath(
        QStringLiteral("blobs/sha256/8ab583736abc7e98c0d1cd205929a4eace013428d50555cded4f2a70b021ca42")));
    QVERIFY(config.open(QIODevice::ReadWrite));
    QByteArray bytes = config.readAll();
    bytes.replace("2026-11-23T", "2025-11-23T"); // the same length: only the digest tells
    config.seek(0);
    QCOMPARE(config.write(bytes), bytes.size());
    config.close();
    const ProgramRun run = inspect(directory.path() + QStringLiteral(":max"));
    QVERIFY2(run.exitCode == 6, run.description());
    QCOMPARE(shown(run.json().at("problems").at(0).at("code")), QStringLiteral("blob-digest-mismatch"));
    QCOMPARE(run.json().at("totals").at("records").get<int>(), 22); // still shown
}

void TestCliInspect::whatIsNotThere_data()
{
    QTest::addColumn<QString>("cache");
    QTest::newRow("tag") << QStringLiteral("buildkit-pair:nope");
    QTest::newRow("directory") << QStringLiteral("./nope:max");
    QTest::newRow("directory of a spec") << QStringLiteral("type=local,src=nope,tag=max");
    QTest::newRow("library") << QStringLiteral("library:nope");
}

void TestCliInspect::whatIsNotThere()
{
    QFETCH(QString, cache);
    for (const QString &command : {QStringLiteral("inspect"), QStringLiteral("verify")}) {
        const ProgramRun run = m_runner.run({command, QStringLiteral("--json"), cache});
        QVERIFY2(run.exitCode == 3, run.description());
        QVERIFY2(run.out.isEmpty(), run.description()); // errors are text, on the other stream
        QVERIFY2(!run.err.isEmpty(), run.description());
    }
}

void TestCliInspect::theContractOfLs()
{
    const ProgramRun run =
        m_runner.run({QStringLiteral("ls"), QStringLiteral("--json"), QStringLiteral("buildkit-local")});
    QCOMPARE(run.exitCode, 0);
    const Json json = run.json();
    QCOMPARE(keysMissing(json, {"schemaVersion", "store", "caches"}), QString());
    QCOMPARE(json.at("caches").size(), size_t(12));
    for (const Json &cache : json.at("caches")) {
        QCOMPARE(keysMissing(cache, {"name", "format", "manifest", "layers", "records", "bytes", "createdAt"}),
                 QString());
        QVERIFY(isDigest(cache.at("manifest")));
        QVERIFY(isTime(cache.at("createdAt")));
        const Json totals = inspect(QStringLiteral("buildkit-local:") + shown(cache.at("name"))).json().at("totals");
        QCOMPARE(shown(cache.at("bytes")), shown(totals.at("blobBytes")));
        QCOMPARE(shown(cache.at("layers")), shown(totals.at("layers")));
        QCOMPARE(shown(cache.at("records")), shown(totals.at("records")));
    }
}

void TestCliInspect::lsShowsWhatItCannotRead()
{
    QTemporaryDir directory;
    copyCache(QStringLiteral("buildkit-pair"), directory.path());
    QVERIFY(QFile::remove(directory.filePath(
        QStringLiteral("blobs/sha256/9b00ef646d0a0689ec53402f37679b72bdb19aafaf125fd5de791ecd79b8961c"))));
    const ProgramRun run = m_runner.run({QStringLiteral("ls"), QStringLiteral("--json"), directory.path()});
    QCOMPARE(run.exitCode, 0);
    const Json caches = run.json().at("caches");
    QCOMPARE(caches.size(), size_t(2));
    QCOMPARE(shown(caches.at(1).at("name")), QStringLiteral("max"));
    QVERIFY(caches.at(1).at("bytes").is_null());
    QVERIFY(caches.at(1).at("problem").is_string());
    QVERIFY(caches.at(0).at("bytes").is_number());
}

void TestCliInspect::namesCannotCommandTheTerminal()
{
    // A tag that would clear the screen, set the title and reverse the reading direction.
    QTemporaryDir directory;
    copyCache(QStringLiteral("buildkit-pair"), directory.path());
    QFile index(directory.filePath(QStringLiteral("index.json")));
    QVERIFY(index.open(QIODevice::ReadWrite));
    QByteArray bytes = index.readAll();
    bytes.replace("\"max\"", "\"evil\\u001b[2J\\u001b]0;x\\u0007\\u009b1m\\u202e\"");
    index.seek(0);
    index.write(bytes);
    index.close();
    const QStringList commands[] = {{QStringLiteral("ls"), directory.path()},
                                    {QStringLiteral("ls"), QStringLiteral("--json"), directory.path()}};
    for (const QStringList &command : commands) {
        const ProgramRun run = m_runner.run(command);
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.contains("evil"));
        QVERIFY(!run.out.contains('\x1b') && !run.out.contains('\x07'));
        QVERIFY(!run.out.contains("\xc2\x9b"));     // CSI as one character
        QVERIFY(!run.out.contains("\xe2\x80\xae")); // right-to-left override
    }
    const QString name = shown(m_runner.run(commands[1]).json().at("caches").at(1).at("name"));
    QCOMPARE(name, QStringLiteral("evil\x1b[2J\x1b]0;x\x07\u009b1m\u202e")); // JSON holds it whole
    // Nor in the message about a cache that is not there.
    const ProgramRun missing = m_runner.run({QStringLiteral("inspect"), directory.path() + QStringLiteral(":\x1b[2J")});
    QCOMPARE(missing.exitCode, 3);
    QVERIFY(!missing.err.contains('\x1b'));
}

QTEST_GUILESS_MAIN(TestCliInspect)
#include "tst_cliinspect.moc"
