#include "tests/cli/jsoncontract.h"
#include "tests/cli/programrunner.h"
#include "tests/support/ghaserver.h"
#include "tests/support/secretlist.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QTest>

using namespace cachalot::test;
using namespace Qt::StringLiterals;

namespace
{

const QString kCache = u"type=gha,scope=shop"_s;

} // namespace

/// The commands on caches in the cache service of GitHub Actions, within a run of a workflow and outside.
class TestCliGha : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void withinARun_data();
    void withinARun();
    void outsideARun();
    void tellsWhereTheTokenIsMissing();
    void mergesIntoAScope();
    void prunesFromOutside();

private:
    void enterRun(int version, const GhaServer::Scopes &scopes = {{u"refs/heads/main"_s, 3}});
    void leaveRun();
    ProgramRun run(const QStringList &arguments);
    [[nodiscard]] Json jsonOf(const QStringList &arguments);

    std::unique_ptr<GhaServer> m_server;
    std::unique_ptr<ProgramRunner> m_runner;
    QProcessEnvironment m_environment;
    QByteArray m_written; ///< by all runs of a test
    int m_count = 0;
};

void TestCliGha::initTestCase()
{
    if (const QString missing = GhaServer::missing(); !missing.isEmpty()) {
        QSKIP(qPrintable(missing));
    }
    m_server = std::make_unique<GhaServer>();
}

void TestCliGha::init()
{
    m_runner = std::make_unique<ProgramRunner>();
    m_written.clear();
    ++m_count;
}

/// Whatever the commands said, none of the secrets was in it.
void TestCliGha::cleanup()
{
    for (const char *name : {"ACTIONS_RUNTIME_TOKEN", "GITHUB_TOKEN"}) {
        const QByteArray secret = m_environment.value(QString::fromLatin1(name)).toLatin1();
        QVERIFY2(secret.isEmpty() || !m_written.contains(secret), name);
    }
    QVERIFY(!m_written.contains("sig="));
}

void TestCliGha::enterRun(int version, const GhaServer::Scopes &scopes)
{
    m_environment = m_server->runOf(u"acme/cli%1"_s.arg(m_count), version, scopes);
    for (const QString &name : m_environment.keys()) {
        m_runner->setVariable(name, m_environment.value(name));
    }
    // The runner looks for it, though it was made a moment ago.
    QCOMPARE(secretsIn(m_environment.value(u"ACTIONS_RUNTIME_TOKEN"_s).toLatin1()), QStringList{u"web-token"_s});
}

void TestCliGha::leaveRun()
{
    m_runner->setVariable(u"ACTIONS_RUNTIME_TOKEN"_s, {});
}

ProgramRun TestCliGha::run(const QStringList &arguments)
{
    ProgramRun done = m_runner->run(arguments);
    m_written += done.out + done.err;
    return done;
}

Json TestCliGha::jsonOf(const QStringList &arguments)
{
    const ProgramRun done = run(arguments + QStringList{u"--json"_s});
    if (done.exitCode != 0) {
        qWarning("%s", done.description().constData());
    }
    return done.json();
}

void TestCliGha::withinARun_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("version 1") << 1;
    QTest::newRow("version 2") << 2;
}

void TestCliGha::withinARun()
{
    QFETCH(int, version);
    enterRun(version);
    const Json copied = jsonOf({u"copy"_s, u"buildkit-pair:max"_s, kCache});
    QCOMPARE(shown(copied["destination"]), kCache);
    QVERIFY(copied["manifest"].is_null());
    QCOMPARE(copied["blobsCopied"].get<int>() > 0, true);
    const Json again = jsonOf({u"copy"_s, u"buildkit-pair:max"_s, kCache});
    QCOMPARE(again["blobsCopied"].get<int>(), 0);
    QCOMPARE(again["blobsSkipped"].get<int>(), copied["blobsCopied"].get<int>());

    const Json listed = jsonOf({u"ls"_s, u"type=gha"_s});
    QCOMPARE(listed["caches"].size(), size_t(1));
    const Json &entry = listed["caches"][0];
    QCOMPARE(keysMissing(entry, {"name", "format", "layers", "records", "bytes", "scope", "ref", "lastAccessedAt"}),
             QString());
    QCOMPARE(shown(entry["scope"]), u"shop"_s);
    QCOMPARE(shown(entry["ref"]), u"refs/heads/main"_s);
    QVERIFY(isTime(entry["lastAccessedAt"]));
    QCOMPARE(entry["entries"].get<int>(), 2);

    const Json inspected = jsonOf({u"inspect"_s, kCache});
    QCOMPARE(shown(inspected["format"]), u"object"_s);
    QVERIFY(inspected["problems"].empty());
    QCOMPARE(shown(inspected["totals"]["layers"]), shown(entry["layers"]));
    QCOMPARE(shown(inspected["totals"]["blobBytes"]), shown(entry["bytes"]));
    const ProgramRun compared = run({u"compare"_s, u"buildkit-pair:max"_s, kCache, u"--fail-on"_s, u"any"_s});
    QVERIFY2(compared.exitCode == 0, compared.description());
    const Json verified = jsonOf({u"verify"_s, u"--deep"_s, kCache});
    QVERIFY2(verified["ok"] == true, verified.dump().c_str());

    const QTemporaryDir directory;
    const QString local = u"type=local,dest="_s + directory.filePath(u"cache"_s);
    QVERIFY(jsonOf({u"copy"_s, kCache, local})["blobsCopied"].get<int>() > 0);
    const ProgramRun back =
        run({u"compare"_s, u"buildkit-pair:max"_s, directory.filePath(u"cache"_s), u"--fail-on"_s, u"any"_s});
    QVERIFY2(back.exitCode == 0, back.description());

    QVERIFY(jsonOf({u"rm"_s, kCache})["removed"] == true);
    const ProgramRun gone = run({u"inspect"_s, kCache});
    QVERIFY2(gone.exitCode == 3, gone.description());
}

void TestCliGha::outsideARun()
{
    enterRun(2);
    QVERIFY(jsonOf({u"copy"_s, u"buildkit-pair:min"_s, kCache}).is_object());
    leaveRun();
    const ProgramRun inspected = run({u"inspect"_s, kCache});
    QVERIFY2(inspected.exitCode == 2, inspected.description());
    QVERIFY2(inspected.err.contains("only within a run") && inspected.err.contains("ls"), inspected.description());
    QVERIFY2(run({u"copy"_s, u"buildkit-pair:max"_s, kCache}).exitCode == 2, "copy");
    QVERIFY2(run({u"verify"_s, kCache}).exitCode == 2, "verify");

    const Json listed = jsonOf({u"ls"_s, u"type=gha"_s});
    QCOMPARE(listed["caches"].size(), size_t(1));
    QCOMPARE(shown(listed["caches"][0]["name"]), u"shop"_s);
    QVERIFY(listed["caches"][0]["bytes"].is_null()); // nobody outside can know
    QVERIFY(isTime(listed["caches"][0]["createdAt"]));
    const ProgramRun table = run({u"ls"_s, u"type=gha"_s});
    for (const char *word : {"SCOPE", "REF", "LAST USED", "shop", "refs/heads/main"}) {
        QVERIFY2(table.out.contains(word), table.description());
    }
    QVERIFY(jsonOf({u"rm"_s, kCache})["removed"] == true);
    QVERIFY2(run({u"rm"_s, kCache}).exitCode == 3, "the second rm");
}

void TestCliGha::tellsWhereTheTokenIsMissing()
{
    const ProgramRun bare = run({u"ls"_s, u"type=gha"_s});
    QVERIFY2(bare.exitCode == 2, bare.description());
    QVERIFY2(bare.err.contains("GITHUB_REPOSITORY") && bare.err.contains("GITHUB_TOKEN"), bare.description());
    enterRun(2);
    m_runner->setVariable(u"GITHUB_TOKEN"_s, u"bad"_s);
    const ProgramRun refused = run({u"ls"_s, u"type=gha"_s});
    QVERIFY2(refused.exitCode == 4, refused.description());
    m_environment.remove(u"GITHUB_TOKEN"_s);
    // Attributes that only exports have for BuildKit are of use to ls, and no warning is due.
    const ProgramRun strict = run({u"ls"_s, u"--strict"_s, u"type=gha,repository=acme/nowhere"_s});
    QVERIFY2(!strict.err.contains("belongs to --cache-to"), strict.description());
}

void TestCliGha::mergesIntoAScope()
{
    enterRun(2);
    QVERIFY(jsonOf({u"copy"_s, u"buildkit-pair:min"_s, u"buildkit-pair:max"_s, kCache}).is_object());
    const ProgramRun compared = run({u"compare"_s, u"buildkit-pair:max"_s, kCache, u"--json"_s});
    QVERIFY2(compared.exitCode == 0, compared.description());
    QCOMPARE(compared.json()["records"]["onlyA"].get<int>(), 0);
}

void TestCliGha::prunesFromOutside()
{
    const QString pull = u"refs/pull/7/merge"_s;
    enterRun(2);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(jsonOf({u"copy"_s, u"buildkit-pair:min"_s, kCache}).is_object());
    }
    const qint64 bytes = jsonOf({u"ls"_s, u"type=gha"_s})["caches"][0]["bytes"].get<qint64>();
    enterRun(2, {{pull, 3}, {u"refs/heads/main"_s, 1}});
    const Json more = jsonOf({u"copy"_s, u"buildkit-pair:max"_s, kCache});
    leaveRun();

    // While the pull request is open, only indexes that newer ones have replaced can go.
    const QStringList prune{u"prune"_s, u"type=gha"_s, u"--grace"_s, u"0s"_s, u"--yes"_s};
    const Json foreseen = jsonOf(prune + QStringList{u"--dry-run"_s});
    QVERIFY2(foreseen["cachesRemoved"].empty(), foreseen.dump().c_str());
    QCOMPARE(foreseen["blobsRemoved"].get<int>(), 2);
    QCOMPARE(jsonOf({u"ls"_s, u"type=gha"_s})["caches"].size(), size_t(2));

    m_server->control("closed", R"(["refs/pull/7/merge"])");
    const Json pruned = jsonOf(prune);
    m_server->control("closed", "[]");
    QCOMPARE(pruned["cachesRemoved"].size(), size_t(1));
    QCOMPARE(pruned["blobsRemoved"].get<int>(), 2 + more["blobsCopied"].get<int>()); // what only the pull request had
    const Json left = jsonOf({u"ls"_s, u"type=gha"_s});
    QCOMPARE(left["caches"].size(), size_t(1));
    QCOMPARE(shown(left["caches"][0]["ref"]), u"refs/heads/main"_s);
    QCOMPARE(left["caches"][0]["entries"].get<int>(), 1);

    enterRun(2);
    QCOMPARE(jsonOf({u"ls"_s, u"type=gha"_s})["caches"][0]["bytes"].get<qint64>(), bytes);
    const Json verified = jsonOf({u"verify"_s, kCache});
    QVERIFY2(verified["ok"] == true, verified.dump().c_str());
}

QTEST_GUILESS_MAIN(TestCliGha)
#include "tst_cligha.moc"
