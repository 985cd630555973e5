#include "core/base/parallel.h"
#include "tests/cli/programrunner.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <vector>

using namespace cachalot::test;
using namespace std::chrono_literals;

namespace
{

using Json = nlohmann::ordered_json;

struct Copies {
    ProgramRun copy;
    ProgramRun verify; ///< of the copy, where there is one
    ProgramRun reencode;
    ProgramRun verifyDeep; ///< of the re-encoded copy, where there is one
};

} // namespace

/// Every broken cache of tests/support/corpus, copied: what comes out is sound, or there is nothing and a word of why.
class TestBrokenCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void copiesAreSound_data();
    void copiesAreSound();

private:
    void copy(const ProgramRunner &runner, size_t i);

    QTemporaryDir m_corpus;
    std::vector<Json> m_cases;
    std::vector<Copies> m_copies; // parallel to m_cases
};

void TestBrokenCopies::copy(const ProgramRunner &runner, size_t i)
{
    const Json &one = m_cases[i];
    const QString from = QString::fromStdString("type=local,src=" + one.at("cache").get<std::string>() +
                                                ",tag=" + one.at("tag").get<std::string>());
    const QString plain = m_corpus.filePath(QStringLiteral("copies/%1").arg(i));
    const QString packed = m_corpus.filePath(QStringLiteral("copies/%1-zstd").arg(i));
    const auto to = [](const QString &directory) { return QStringLiteral("type=local,dest=") + directory; };
    Copies &copies = m_copies[i];
    copies.copy = runner.run({QStringLiteral("copy"), from, to(plain)});
    if (copies.copy.exitCode == 0) {
        copies.verify = runner.run({QStringLiteral("verify"), QStringLiteral("--json"), plain});
    }
    copies.reencode = runner.run({QStringLiteral("copy"), from, to(packed), QStringLiteral("--compression"),
                                  QStringLiteral("zstd"), QStringLiteral("--force-compression")});
    if (copies.reencode.exitCode == 0) {
        copies.verifyDeep = runner.run({QStringLiteral("verify"), QStringLiteral("--json"), packed});
    }
    for (const QString &directory : {plain, packed}) {
        if (copies.copy.exitCode != 0 && copies.reencode.exitCode != 0 &&
            QFileInfo::exists(directory + QStringLiteral("/index.json"))) {
            copies.copy.err += "; there is an index.json all the same";
            copies.copy.crashed = true;
        }
        QDir(directory).removeRecursively();
    }
}

void TestBrokenCopies::initTestCase()
{
    QProcess maker;
    maker.start(QStringLiteral("python3"), {dataPath(QStringLiteral("../support/corpus/make_broken_caches.py")),
                                            m_corpus.path(), QStringLiteral("--small")});
    QVERIFY2(maker.waitForFinished(300'000) && maker.exitCode() == 0, maker.readAllStandardError().constData());
    QFile file(m_corpus.filePath(QStringLiteral("expectations.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    m_cases = Json::parse(text.begin(), text.end()).at("cases").get<std::vector<Json>>();
    QVERIFY(m_cases.size() > 200);
    m_copies.resize(m_cases.size());
    ProgramRunner runner;
    runner.setWorkingDirectory(m_corpus.path());
    const auto one = [&](size_t i, const cachalot::OpContext &) -> cachalot::Result<> {
        copy(runner, i);
        return {};
    };
    QVERIFY(cachalot::forEachParallel(m_cases.size(), cachalot::cpuCount(), {}, one));
}

void TestBrokenCopies::copiesAreSound_data()
{
    QTest::addColumn<size_t>("position");
    for (size_t i = 0; i < m_cases.size(); ++i) {
        QTest::newRow(m_cases[i].at("name").get<std::string>().c_str()) << i;
    }
}

void TestBrokenCopies::copiesAreSound()
{
    QFETCH(size_t, position);
    const Copies &copies = m_copies[position];
    for (const ProgramRun *run : {&copies.copy, &copies.reencode}) {
        QVERIFY2(!run->crashed && !run->timedOut, run->description());
        const bool isOneOfThese = run->exitCode == 0 || run->exitCode == 2 || run->exitCode == 3 || run->exitCode == 6;
        QVERIFY2(isOneOfThese, run->description());
        QVERIFY2(run->exitCode == 0 || !run->err.isEmpty(), run->description());
    }
    for (const auto &[copy, verify] :
         {std::pair(&copies.copy, &copies.verify), {&copies.reencode, &copies.verifyDeep}}) {
        // What BuildKit itself writes too large, it does not import; a copy says so.
        if (copy->exitCode == 0 && !copy->err.contains("BuildKit imports no cache with more than")) {
            QVERIFY2(verify->exitCode == 0, verify->description());
        }
    }
}

QTEST_GUILESS_MAIN(TestBrokenCopies)
#include "tst_brokencopies.moc"
