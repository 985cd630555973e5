#include "tests/cli/programrunner.h"
#include "tests/cli/sessionkeyring.h"
#include "tests/support/fakeregistry.h"
#include "tests/support/testdata.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace cachalot::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr char kSecret[] = "T0pS3cretValue";

bool holdsSecret(const ProgramRun &run)
{
    return run.out.contains(kSecret) || run.err.contains(kSecret);
}

} // namespace

/// `connection`, and what @NAME stands for, as a process of its own.
class TestCliConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void savesAndUses();
    void listsAsJson();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void refusesSecretsOnTheCommandLine();
    void offersAChoiceWithoutAKeyring();
    void testsARegistry();
    void testsByItsExitCode();
    void keepsSecretsInTheKeyring();
    void asksOnATerminal();
    void logsIntoARegistry();
    void leavesADamagedFile();

private:
    [[nodiscard]] ProgramRun run(const QStringList &arguments) const
    {
        return m_runner->run(QStringList{u"connection"_s} + arguments);
    }
    [[nodiscard]] QString configDirectory() const { return m_runner->homeDirectory() + u"/.config/cachalot"_s; }
    void expectNoSecretInFiles() const;
    [[nodiscard]] bool haveKeyring(TestKeyring &keyring);

    std::unique_ptr<ProgramRunner> m_runner;
};

void TestCliConnection::init()
{
    m_runner = std::make_unique<ProgramRunner>();
    m_runner->setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, {});
    m_runner->setVariable(u"XDG_RUNTIME_DIR"_s, m_runner->homeDirectory());
    m_runner->setVariable(u"XDG_STATE_HOME"_s, {});
}

void TestCliConnection::expectNoSecretInFiles() const
{
    int files = 0;
    QDirIterator walk(m_runner->homeDirectory(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(kSecret), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files > 0);
}

bool TestCliConnection::haveKeyring(TestKeyring &keyring)
{
    QString why;
    if (!keyring.start(why)) {
        qWarning("%s", qPrintable(why));
        return false;
    }
    keyring.lendTo(*m_runner);
    // The daemon takes its name on the bus when it is ready.
    for (int i = 0; i < 100; ++i) {
        const ProgramRun tried = run({u"add"_s, u"probe"_s, u"type=gha"_s, u"--secret-from-env"_s, u"token=HOME"_s});
        if (tried.exitCode == 0) {
            return run({u"remove"_s, u"probe"_s}).exitCode == 0;
        }
        if (i == 99) {
            qWarning("%s", tried.description().constData());
        }
        QTest::qWait(100);
    }
    return false;
}

void TestCliConnection::savesAndUses()
{
    QVERIFY(QDir(m_runner->homeDirectory()).mkdir(u"work"_s));
    QVERIFY2(run({u"add"_s, u"pair"_s, u"type=local,dest=buildkit-pair,mode=max"_s, u"--note"_s, u"both"_s}).exitCode ==
                 0,
             run({u"list"_s}).description());
    // Wherever the next command runs, and as src= although it was saved as dest=.
    m_runner->setWorkingDirectory(m_runner->homeDirectory());
    const ProgramRun list = m_runner->run({u"ls"_s, u"@pair"_s, u"--json"_s});
    QVERIFY2(list.exitCode == 0 && list.err.isEmpty(), list.description());
    QCOMPARE(list.json()["caches"].size(), size_t(2));
    const ProgramRun one = m_runner->run({u"inspect"_s, u"@pair:max"_s, u"--json"_s});
    QCOMPARE(one.json()["totals"]["layers"].get<int>(), 14);
    const ProgramRun copied = m_runner->run({u"copy"_s, u"@pair:min"_s, u"./copied:min"_s});
    QVERIFY2(copied.exitCode == 0, copied.description());
    QCOMPARE(run({u"remove"_s, u"@pair"_s}).exitCode, 0);
    QCOMPARE(m_runner->run({u"ls"_s, u"@pair"_s}).exitCode, 3);
}

void TestCliConnection::listsAsJson()
{
    QCOMPARE(run({u"add"_s, u"a"_s, u"ghcr.io/acme/shop:cache"_s, u"--pin"_s}).exitCode, 0);
    QCOMPARE(run({u"add"_s, u"b"_s, u"type=gha,scope=main"_s, u"--secret-from-env"_s, u"token=TOKEN"_s, u"--keep"_s,
                  u"environment"_s})
                 .exitCode,
             0);
    const auto json = run({u"list"_s, u"--json"_s}).json();
    QCOMPARE(json["schemaVersion"].get<int>(), 1);
    QCOMPARE(json["connections"].size(), size_t(2));
    QCOMPARE(json["connections"][0]["spec"].get<std::string>(),
             std::string("type=registry,ref=ghcr.io/acme/shop:cache"));
    QCOMPARE(json["connections"][0]["pinned"].get<bool>(), true);
    QVERIFY(json["connections"][0]["note"].is_null());
    QCOMPARE(json["connections"][1]["secrets"][0]["from"].get<std::string>(), std::string("environment"));
    QCOMPARE(json["connections"][1]["secrets"][0]["variable"].get<std::string>(), std::string("TOKEN"));
}

void TestCliConnection::tellsWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, const QStringList &arguments, int exitCode, const char *words) {
        QTest::newRow(name) << arguments << exitCode << QByteArray(words);
    };
    row("no action", {}, 2, "ACTION is missing");
    row("misspelt", {u"ad"_s}, 2, "did you mean add?");
    row("no name", {u"add"_s}, 2, "needs a name");
    row("no spec", {u"add"_s, u"x"_s}, 2, "SPEC is missing");
    row("bad name", {u"add"_s, u"a:b"_s, u"type=gha"_s}, 2, "the name holds :");
    row("inline", {u"add"_s, u"x"_s, u"type=inline"_s}, 2, "names no place");
    row("lint", {u"add"_s, u"x"_s, u"type=local"_s}, 2, "is missing");
    row("not there", {u"test"_s, u"x"_s}, 3, "none is saved");
    row("remove", {u"remove"_s, u"x"_s}, 3, "none is saved");
    row("too many", {u"list"_s, u"x"_s}, 2, "one argument too many");
    row("option", {u"list"_s, u"--write"_s}, 2, "no option of");
    row("no secret", {u"add"_s, u"x"_s, u"type=gha"_s, u"--secret-from-env"_s, u"scope=HOME"_s}, 2,
        "no secret of type=gha");
    row("not set", {u"add"_s, u"x"_s, u"type=gha"_s, u"--secret-from-env"_s, u"token=NOT_SET_ANYWHERE"_s}, 2,
        "no value in NOT_SET_ANYWHERE");
    row("no terminal", {u"add"_s, u"x"_s, u"type=gha"_s, u"--ask"_s, u"token"_s}, 4, "no terminal");
}

void TestCliConnection::tellsWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, words);
    const ProgramRun result = run(arguments);
    QVERIFY2(result.exitCode == exitCode && result.err.contains(words), result.description());
}

void TestCliConnection::refusesSecretsOnTheCommandLine()
{
    const ProgramRun result =
        run({u"add"_s, u"x"_s, u"type=s3,bucket=b,region=r,secret_access_key=%1"_s.arg(QLatin1String(kSecret))});
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.err.contains("--secret-from-env") && !holdsSecret(result), result.description());
}

void TestCliConnection::offersAChoiceWithoutAKeyring()
{
    m_runner->setVariable(u"KEY"_s, QLatin1String(kSecret));
    const QStringList add{u"add"_s, u"ci"_s, u"type=s3,bucket=b,region=r"_s, u"--secret-from-env"_s,
                          u"secret_access_key=KEY"_s};
    const ProgramRun refused = run(add);
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.err.contains("--keep environment") && !holdsSecret(refused), refused.description());
    QCOMPARE(run({u"list"_s, u"--json"_s}).json()["connections"].size(), size_t(0)); // nothing was saved by halves
    QCOMPARE(run(add + QStringList{u"--keep"_s, u"environment"_s}).exitCode, 0);
    expectNoSecretInFiles();
    m_runner->setVariable(u"KEY"_s, {});
    const ProgramRun unset = run({u"test"_s, u"ci"_s});
    QVERIFY2(unset.exitCode == 4 && unset.err.contains("KEY is not set"), unset.description());
}

void TestCliConnection::testsARegistry()
{
    FakeRegistry registry;
    registry.addFixture(u"team/app"_s, u"max"_s, u"buildkit-pair"_s, u"max"_s);
    QCOMPARE(run({u"add"_s, u"reg"_s, registry.host() + u"/team/app"_s}).exitCode, 0);
    const ProgramRun result = run({u"test"_s, u"reg"_s, u"--json"_s});
    QVERIFY2(result.exitCode == 0, result.description());
    const auto json = result.json();
    QCOMPARE(json["ok"].get<bool>(), true);
    QCOMPARE(json["checks"].size(), size_t(6));
    QCOMPARE(json["checks"][2]["ability"].get<std::string>(), std::string("list"));
    QCOMPARE(json["checks"][2]["caches"].get<int>(), 1);
    QCOMPARE(json["checks"][4]["result"].get<std::string>(), std::string("possible"));
    const auto written = run({u"test"_s, u"reg"_s, u"--write"_s, u"--json"_s}).json();
    QCOMPARE(written["checks"][4]["result"].get<std::string>(), std::string("done"));
}

void TestCliConnection::testsByItsExitCode()
{
    QCOMPARE(run({u"add"_s, u"gone"_s, u"type=local,src=/not/there"_s}).exitCode, 0);
    QCOMPARE(run({u"test"_s, u"gone"_s}).exitCode, 3);
    FakeRegistry registry;
    registry.tamper = [](const ServedRequest &, ServedReply &reply, int) {
        reply = registryError(401, "UNAUTHORIZED");
    };
    QCOMPARE(run({u"add"_s, u"locked"_s, registry.host() + u"/team/app"_s}).exitCode, 0);
    const ProgramRun denied = run({u"test"_s, u"locked"_s, u"--json"_s});
    QCOMPARE(denied.exitCode, 4);
    QCOMPARE(denied.json()["checks"][1]["code"].get<std::string>(), std::string("denied"));
}

void TestCliConnection::keepsSecretsInTheKeyring()
{
    TestKeyring keyring;
    if (!haveKeyring(keyring)) {
        QSKIP("no keyring could be started on this machine");
    }
    m_runner->setVariable(u"KEY"_s, QLatin1String(kSecret));
    const ProgramRun added =
        run({u"add"_s, u"ci"_s, u"type=s3,bucket=b,region=r,endpoint_url=http://127.0.0.1:1"_s, u"--secret-from-env"_s,
             u"secret_access_key=KEY"_s, u"--secret-from-env"_s, u"access_key_id=KEY"_s});
    QVERIFY2(added.exitCode == 0 && !holdsSecret(added), added.description());
    expectNoSecretInFiles();
    m_runner->setVariable(u"KEY"_s, {});
    for (const QStringList &arguments : {QStringList{u"list"_s}, {u"list"_s, u"--json"_s}, {u"test"_s, u"ci"_s}}) {
        const ProgramRun shown = run(arguments);
        QVERIFY2(!holdsSecret(shown), shown.description());
        QVERIFY2(!shown.err.contains("keyring"), shown.description()); // it was found
    }
    // In the list of processes there is only what was typed: names of variables.
    const auto process = m_runner->prepare({u"connection"_s, u"test"_s, u"ci"_s});
    process->start();
    QVERIFY(process->waitForStarted());
    QFile line(u"/proc/%1/cmdline"_s.arg(process->processId()));
    if (line.open(QIODevice::ReadOnly)) {
        QVERIFY(!line.readAll().contains(kSecret));
    }
    QVERIFY(process->waitForFinished());
    const ProgramRun removed = run({u"remove"_s, u"ci"_s, u"--json"_s});
    QCOMPARE(removed.json()["secretsRemoved"].get<int>(), 2);
}

void TestCliConnection::asksOnATerminal()
{
    // Asked for each time, and shown never.
    QCOMPARE(run({u"add"_s, u"ci"_s, u"type=gha,url_v2=http://127.0.0.1:1/"_s, u"--ask"_s, u"token"_s, u"--keep"_s,
                  u"ask"_s})
                 .exitCode,
             0);
    m_runner->setInput(ProgramRunner::Input::Terminal);
    TerminalProcess process(*m_runner, {u"connection"_s, u"test"_s, u"ci"_s}, 80);
    QByteArray seen;
    for (int i = 0; i < 100 && !seen.contains("token of @ci: "); ++i) {
        seen += process.readFor(std::chrono::milliseconds(100));
    }
    QVERIFY2(seen.contains("token of @ci: "), seen.constData());
    process.type(QByteArray(kSecret) + "\n");
    const ProgramRun result = process.finish(std::chrono::seconds(60));
    QVERIFY2(!holdsSecret(result) && !result.timedOut, result.description());
    QVERIFY2(result.out.contains("@ci, type=gha"), result.description());
    expectNoSecretInFiles();
}

void TestCliConnection::logsIntoARegistry()
{
    TestKeyring keyring;
    if (!haveKeyring(keyring)) {
        QSKIP("no keyring could be started on this machine");
    }
    FakeRegistry registry;
    registry.addFixture(u"team/app"_s, u"max"_s, u"buildkit-pair"_s, u"max"_s);
    const QByteArray wanted = "Basic " + QByteArray("me:").append(kSecret).toBase64();
    registry.tamper = [&wanted](const ServedRequest &request, ServedReply &reply, int) {
        if (request.headers.value("authorization") != wanted) {
            reply = registryError(401, "UNAUTHORIZED");
            reply.headers.set("WWW-Authenticate", "Basic realm=\"test\"");
        }
    };
    QCOMPARE(run({u"add"_s, u"open"_s, registry.host() + u"/team/app"_s}).exitCode, 0);
    QCOMPARE(run({u"test"_s, u"open"_s}).exitCode, 4);
    m_runner->setVariable(u"PASSWORD"_s, QLatin1String(kSecret));
    const ProgramRun added = run({u"add"_s, u"reg"_s, registry.host() + u"/team/app"_s, u"--username"_s, u"me"_s,
                                  u"--password-from-env"_s, u"PASSWORD"_s});
    QVERIFY2(added.exitCode == 0 && !holdsSecret(added), added.description());
    m_runner->setVariable(u"PASSWORD"_s, {});
    QCOMPARE(run({u"test"_s, u"reg"_s}).exitCode, 0);
    QCOMPARE(m_runner->run({u"ls"_s, u"@reg"_s}).exitCode, 0);
    expectNoSecretInFiles();
}

void TestCliConnection::leavesADamagedFile()
{
    QCOMPARE(run({u"add"_s, u"a"_s, u"type=local,src=/a"_s}).exitCode, 0);
    QFile file(configDirectory() + u"/connections.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ nonsense");
    file.close();
    const ProgramRun list = run({u"list"_s});
    QVERIFY2(list.exitCode == 6 && list.err.contains("connections.json"), list.description());
    QCOMPARE(run({u"add"_s, u"b"_s, u"type=local,src=/b"_s}).exitCode, 6);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("{ nonsense"));
}

QTEST_GUILESS_MAIN(TestCliConnection)
#include "tst_cliconnection.moc"
