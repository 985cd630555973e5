#include "core/content/hasher.h"
#include "tests/cli/jsoncontract.h"
#include "tests/cli/programrunner.h"
#include "tests/support/cachebuilder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace cachalot;
using namespace cachalot::test;
using namespace std::chrono_literals;

namespace
{

void writeFile(const QString &path, const std::string &bytes)
{
    QFile::remove(path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(bytes)) < 0) {
        qFatal("%s can't be written", qPrintable(path));
    }
}

Json readJson(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s can't be read", qPrintable(path));
    }
    return Json::parse(file.readAll().toStdString());
}

/// What an export does to a cache whose config has grown: a new config, a new manifest, and the first tag on it.
void exportAnew(const QString &directory, qsizetype padding)
{
    const auto pathOf = [&directory](const Json &descriptor) {
        return directory + QStringLiteral("/blobs/sha256/") + shown(descriptor["digest"]).mid(7);
    };
    const auto put = [&](Json &descriptor, const Json &document) {
        const std::string text = document.dump();
        descriptor["digest"] = digestOf(QByteArray::fromStdString(text)).toString().toStdString();
        descriptor["size"] = text.size();
        writeFile(pathOf(descriptor), text);
    };
    Json index = readJson(directory + QStringLiteral("/index.json"));
    Json &entry = index["manifests"][0];
    Json manifest = readJson(pathOf(entry));
    Json config = readJson(pathOf(manifest["config"]));
    config["x-padding"] = std::string(static_cast<size_t>(padding), 'x');
    put(manifest["config"], config);
    put(entry, manifest);
    writeFile(directory + QStringLiteral("/index.json"), index.dump());
}

} // namespace

/// `verify`, and how a long command shows its progress and is stopped.
class TestCliVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRealCacheIsSound_data();
    void everyRealCacheIsSound();
    void aFlippedBitIsFound();
    void jobsAreANumber();
    void ctrlCStopsAndCleansTheLine();
    void aTerminatedRunStops();
    void timeIsLimited();
    void progressAsJson();
    void noProgressWhereNobodyLooks();
    void aSampleReadsAFew_data();
    void aSampleReadsAFew();
    void samplesAreAmounts_data();
    void samplesAreAmounts();
    void growthIsToldBeforeTheLimit();

private:
    [[nodiscard]] QString huge() const { return m_huge.path(); }

    ProgramRunner m_runner;
    QTemporaryDir m_huge;
};

void TestCliVerify::initTestCase()
{
    // Takes longer to read than any of these tests lasts, and no room on the disk.
    makeHugeCache(m_huge.path(), qint64(1) << 40);
}

void TestCliVerify::everyRealCacheIsSound_data()
{
    QTest::addColumn<QString>("cache");
    QTest::addColumn<int>("blobs"); // manifest and config, and each layer once
    QTest::newRow("max") << QStringLiteral("buildkit-pair:max") << 16;
    QTest::newRow("duplicates") << QStringLiteral("buildkit-local:max-gzip") << 20;
    QTest::newRow("zstd") << QStringLiteral("buildkit-local:min-zstd") << 9;
    QTest::newRow("estargz") << QStringLiteral("buildkit-local:max-estargz") << 16;
    QTest::newRow("index") << QStringLiteral("buildkit-local:min-index") << 11;
    QTest::newRow("inline") << QStringLiteral("buildkit-inline:inline") << 9;
}

void TestCliVerify::everyRealCacheIsSound()
{
    QFETCH(QString, cache);
    for (const QStringList &options : {QStringList(), QStringList{QStringLiteral("--deep")}}) {
        const ProgramRun run =
            m_runner.run(QStringList{QStringLiteral("verify"), QStringLiteral("--json"), cache} + options);
        QVERIFY2(run.exitCode == 0, run.description());
        const Json json = run.json();
        QCOMPARE(keysMissing(
                     json, {"schemaVersion", "cache", "ok", "blobsChecked", "bytesChecked", "importable", "problems"}),
                 QString());
        QVERIFY(json.at("ok").get<bool>());
        QVERIFY(json.at("importable").get<bool>());
        QTEST(json.at("blobsChecked").get<int>(), "blobs");
        QCOMPARE(shown(json.at("outcome")), QStringLiteral("all"));
    }
}

void TestCliVerify::aFlippedBitIsFound()
{
    QTemporaryDir directory;
    copyCache(QStringLiteral("buildkit-pair"), directory.path());
    const QString hex = QStringLiteral("3dc4cfd3d82b6968b181ed3ca9a15f97da855cf22b90592c3de3766806c97073");
    QFile layer(directory.filePath(QStringLiteral("blobs/sha256/")) + hex);
    QVERIFY(layer.open(QIODevice::ReadWrite));
    layer.seek(500'000);
    char byte = 0;
    QVERIFY(layer.getChar(&byte));
    layer.seek(500'000);
    layer.putChar(char(byte ^ 1));
    layer.close();

    const QString cache = directory.path() + QStringLiteral(":max");
    const ProgramRun run = m_runner.run({QStringLiteral("verify"), QStringLiteral("--json"), cache});
    QVERIFY2(run.exitCode == 1, run.description());
    const Json json = run.json();
    QVERIFY(!json.at("ok").get<bool>());
    QCOMPARE(json.at("problems").size(), size_t(1));
    const Json &problem = json.at("problems").at(0);
    QCOMPARE(keysMissing(problem, {"severity", "code", "message", "digest"}), QString());
    QCOMPARE(shown(problem.at("code")), QStringLiteral("blob-digest-mismatch"));
    QCOMPARE(shown(problem.at("digest")), QStringLiteral("sha256:") + hex);

    const ProgramRun text = m_runner.run({QStringLiteral("verify"), cache});
    QCOMPARE(text.exitCode, 1);
    QVERIFY2(text.out.startsWith("damaged: 16 blobs, 1.21 MB read; 1 problem\n"), text.description());
    QVERIFY2(text.out.contains("error [blob-digest-mismatch] "), text.description());
}

void TestCliVerify::jobsAreANumber()
{
    const auto verifyWith = [this](const QString &jobs) {
        return m_runner
            .run({QStringLiteral("verify"), QStringLiteral("--jobs"), jobs, QStringLiteral("buildkit-pair:max")})
            .exitCode;
    };
    QCOMPARE(verifyWith(QStringLiteral("1")), 0);
    QCOMPARE(verifyWith(QStringLiteral("0")), 2);
    QCOMPARE(verifyWith(QStringLiteral("many")), 2);
}

void TestCliVerify::ctrlCStopsAndCleansTheLine()
{
    TerminalProcess process(m_runner, {QStringLiteral("verify"), huge()}, 60);
    const QByteArray progress = process.readFor(2s);
    const QString line = visibleLines(progress).value(0);
    QVERIFY2(line.startsWith(u"verify  ") && line.contains(u" of 1.1 TB"), qPrintable(line));
    QVERIFY2(line.size() < 60, qPrintable(line)); // or the terminal would wrap it
    QVERIFY(!progress.contains('\n'));

    process.signal(SIGINT);
    QElapsedTimer timer;
    timer.start();
    const ProgramRun run = process.finish(10s);
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY2(!run.timedOut && !run.crashed && run.exitCode == 130, run.description());
    QCOMPARE(visibleLines(run.out), QStringList{QStringLiteral("cachalot-cli: cancelled")});
}

void TestCliVerify::aTerminatedRunStops()
{
    const auto process =
        m_runner.prepare({QStringLiteral("verify"), QStringLiteral("--progress"), QStringLiteral("json"), huge()});
    process->start();
    process->setReadChannel(QProcess::StandardError);
    QVERIFY(process->waitForReadyRead(60'000)); // it is at work, and no longer only starting
    process->terminate();
    QVERIFY(process->waitForFinished(5000));
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(process->exitCode(), 130);
    QCOMPARE(process->readAllStandardOutput(), QByteArray());
}

void TestCliVerify::timeIsLimited()
{
    const ProgramRun run =
        m_runner.run({QStringLiteral("verify"), QStringLiteral("--timeout"), QStringLiteral("0.5"), huge()});
    QVERIFY2(run.exitCode == 5, run.description());
    QVERIFY(run.milliseconds < 5000);
    QCOMPARE(run.err, QByteArray("cachalot-cli: not done after 0.5 seconds (--timeout)\n"));
    // And does not disturb what is faster.
    QCOMPARE(m_runner
                 .run({QStringLiteral("verify"), QStringLiteral("--timeout"), QStringLiteral("60"),
                       QStringLiteral("buildkit-pair:max")})
                 .exitCode,
             0);
}

void TestCliVerify::progressAsJson()
{
    const ProgramRun run = m_runner.run({QStringLiteral("verify"), QStringLiteral("--progress"), QStringLiteral("json"),
                                         QStringLiteral("--timeout"), QStringLiteral("2.5"), huge()});
    const QList<QByteArray> lines = run.err.split('\n');
    QVERIFY2(lines.size() >= 4, run.description());
    qint64 before = -1;
    bool sawRate = false;
    for (const QByteArray &line : lines.first(lines.size() - 2)) { // the last one is the message
        const Json json = Json::parse(line.toStdString(), nullptr, false);
        QCOMPARE(keysMissing(json, {"phase", "unit", "done", "total", "perSecond", "secondsLeft", "subject"}),
                 QString());
        QCOMPARE(shown(json.at("phase")), QStringLiteral("verify"));
        QVERIFY(json.at("total").get<qint64>() >= qint64(1) << 40);
        QVERIFY(json.at("done").get<qint64>() >= before);
        before = json.at("done").get<qint64>();
        sawRate = sawRate || json.at("perSecond").is_number();
        QCOMPARE(json.at("secondsLeft").is_number(), json.at("perSecond").is_number());
    }
    QVERIFY(before > 0);
    QVERIFY(sawRate);
}

void TestCliVerify::noProgressWhereNobodyLooks()
{
    const QStringList verify{QStringLiteral("verify"), QStringLiteral("--timeout"), QStringLiteral("1"), huge()};
    QVERIFY(m_runner.run(verify).err.startsWith("cachalot-cli: not done")); // not a terminal
    for (const QString &option : {QStringLiteral("--no-progress"), QStringLiteral("--quiet")}) {
        const ProgramRun run = m_runner.runOnTerminal(verify + QStringList{option}, 80);
        QVERIFY2(!run.out.contains('\r') || run.out.count('\r') == run.out.count("\r\n"), run.description());
    }
}

void TestCliVerify::aSampleReadsAFew_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<int>("left"); // of 14 layers; manifest and config are always read
    QTest::newRow("a number") << QStringLiteral("3") << 11;
    QTest::newRow("a percentage") << QStringLiteral("50%") << 7;
    QTest::newRow("never none") << QStringLiteral("1%") << 13;
    QTest::newRow("all") << QStringLiteral("100%") << 0;
    QTest::newRow("more than there are") << QStringLiteral("1000") << 0;
}

void TestCliVerify::aSampleReadsAFew()
{
    QFETCH(const QString, sample);
    QFETCH(const int, left);
    const QStringList verify{QStringLiteral("verify"), QStringLiteral("buildkit-pair:max"), QStringLiteral("--sample"),
                             sample};
    const ProgramRun run = m_runner.run(verify + QStringList{QStringLiteral("--json")});
    QVERIFY2(run.exitCode == 0, run.description());
    QCOMPARE(run.json().at("blobsLeftOut").get<int>(), left);
    QCOMPARE(run.json().at("blobsChecked").get<int>(), 16 - left);
    // A sample is no proof, and must not look like one.
    QCOMPARE(m_runner.run(verify).out.contains("the verdict takes them for sound"), left > 0);
}

void TestCliVerify::samplesAreAmounts_data()
{
    QTest::addColumn<QString>("sample");
    for (const char *text : {"0", "-1", "0%", "101%", "many", "%", "1.5"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void TestCliVerify::samplesAreAmounts()
{
    QFETCH(const QString, sample);
    const ProgramRun run = m_runner.run(
        {QStringLiteral("verify"), QStringLiteral("buildkit-pair:max"), QStringLiteral("--sample=") + sample});
    QVERIFY2(run.exitCode == 2, run.description());
    QVERIFY2(run.err.contains("--sample takes a number of blobs or a percentage"), run.description());
}

void TestCliVerify::growthIsToldBeforeTheLimit()
{
    const ProgramRunner runner; // with no exports remembered
    QTemporaryDir directory;
    copyCache(QStringLiteral("buildkit-grown"), directory.path());
    const QStringList verify{QStringLiteral("verify"), directory.path() + QStringLiteral(":main")};
    constexpr qsizetype kStep = 100'000;
    for (int i = 1; i <= 3; ++i) {
        exportAnew(directory.path(), i * kStep);
        for (int again = 0; again < 2; ++again) { // one export that is looked at twice is one export
            const ProgramRun run = runner.run(verify + QStringList{QStringLiteral("--json")});
            QVERIFY2(run.exitCode == 0, run.description());
            const Json limit = run.json().at("limit");
            QCOMPARE(limit.at("mostBytes").get<int>(), 1 << 20);
            QCOMPARE(limit.at("exportsSeen").get<int>(), i);
            QCOMPARE(limit.at("exportsLeft").is_number(), i == 3);
        }
    }
    const Json limit = runner.run(verify + QStringList{QStringLiteral("--json")}).json().at("limit");
    const auto left = ((1 << 20) - limit.at("bytes").get<qint64>()) / kStep + 1;
    QVERIFY2(std::abs(limit.at("exportsLeft").get<qint64>() - left) <= 1, qPrintable(shown(limit)));
    QVERIFY(runner.run(verify).out.contains("At this rate it will be over that in about "));
    // Over the limit there is nothing to foretell: no build imports it any more.
    exportAnew(directory.path(), 1 << 20);
    const ProgramRun over = runner.run(verify + QStringList{QStringLiteral("--json")});
    QCOMPARE(over.exitCode, 1);
    QVERIFY(!over.json().at("importable").get<bool>());
    QVERIFY(over.json().at("limit").at("exportsLeft").is_null());
}

QTEST_GUILESS_MAIN(TestCliVerify)
#include "tst_cliverify.moc"
