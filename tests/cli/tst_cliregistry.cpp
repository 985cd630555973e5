#include "tests/cli/jsoncontract.h"
#include "tests/cli/programrunner.h"
#include "tests/support/fakeregistry.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cachalot::test;

namespace
{

const QString kApp = QStringLiteral("team/app");

} // namespace

/// The commands that read, on caches in a registry.
class TestCliRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsARepository();
    void showsTheProgressOfAListing();
    void inspectsLikeTheDirectory();
    void readsFiles();
    void comparesWithADirectory();
    void verifies();
    void tellsDamage();
    void tellsByItsExitCode_data();
    void tellsByItsExitCode();
    void usesTheDockerLogin();
    void tellsNoPasswords();
    void givesUpInTime();

private:
    [[nodiscard]] QString ref(const char *tag) const
    {
        return m_registry->host() + u'/' + kApp + u':' + QString::fromLatin1(tag);
    }

    std::unique_ptr<FakeRegistry> m_registry;
    ProgramRunner m_runner;
};

void TestCliRegistry::init()
{
    m_registry = std::make_unique<FakeRegistry>();
    m_registry->addFixture(kApp, QStringLiteral("max"), QStringLiteral("buildkit-pair"), QStringLiteral("max"));
    m_registry->addFixture(kApp, QStringLiteral("min"), QStringLiteral("buildkit-pair"), QStringLiteral("min"));
    m_registry->addFixture(kApp, QStringLiteral("image"), QStringLiteral("buildkit-inline"), QStringLiteral("inline"));
}

void TestCliRegistry::listsARepository()
{
    const ProgramRun run =
        m_runner.run({QStringLiteral("ls"), QStringLiteral("--json"), m_registry->host() + u'/' + kApp});
    QVERIFY2(run.exitCode == 0, run.description());
    const auto json = run.json();
    QCOMPARE(json["caches"].size(), size_t(3));
    QCOMPARE(json["caches"][0]["name"].get<std::string>(), std::string("image"));
    QCOMPARE(json["caches"][0]["format"].get<std::string>(), std::string("inline"));
    QCOMPARE(json["caches"][1]["layers"].get<int>(), 14);
    // A tag in the name changes nothing: the store is the repository.
    QCOMPARE(m_runner.run({QStringLiteral("ls"), QStringLiteral("--json"), ref("min")}).json()["caches"].size(),
             size_t(3));
}

void TestCliRegistry::showsTheProgressOfAListing()
{
    for (int i = 0; i < 40; ++i) {
        m_registry->addFixture(kApp, QStringLiteral("t%1").arg(i), QStringLiteral("buildkit-pair"),
                               QStringLiteral("min"));
    }
    m_registry->tamper = [](const ServedRequest &request, ServedReply &reply, int) {
        reply.pauseMilliseconds = request.path().contains("/manifests/") ? 300 : 0;
    };
    const ProgramRun run =
        m_runner.run({QStringLiteral("ls"), QStringLiteral("--progress"), QStringLiteral("json"), ref("max")});
    QVERIFY2(run.exitCode == 0, run.description());
    QVERIFY2(run.err.contains("\"unit\":\"items\""), run.err);
    QVERIFY2(run.err.contains("\"total\":43"), run.err);
}

void TestCliRegistry::inspectsLikeTheDirectory()
{
    for (const char *tag : {"max", "min"}) {
        const ProgramRun there = m_runner.run({QStringLiteral("inspect"), QStringLiteral("--json"), ref(tag)});
        const ProgramRun here = m_runner.run({QStringLiteral("inspect"), QStringLiteral("--json"),
                                              QStringLiteral("buildkit-pair:") + QString::fromLatin1(tag)});
        QVERIFY2(there.exitCode == 0, there.description());
        auto expected = here.json();
        expected["cache"] = there.json()["cache"];
        QCOMPARE(there.json().dump(), expected.dump());
    }
}

void TestCliRegistry::readsFiles()
{
    const ProgramRun files = m_runner.run({QStringLiteral("files"), ref("max")});
    QVERIFY2(files.exitCode == 0, files.description());
    QVERIFY(files.out.contains("bin/busybox"));
    const ProgramRun local = m_runner.run({QStringLiteral("files"), QStringLiteral("buildkit-pair:max")});
    QCOMPARE(files.out, local.out);
    QTemporaryDir directory;
    const ProgramRun extracted = m_runner.run(
        {QStringLiteral("extract"), ref("max"), QStringLiteral("-C"), directory.filePath(QStringLiteral("out"))});
    QVERIFY2(extracted.exitCode == 0, extracted.description());
    QVERIFY(QFile::exists(directory.filePath(QStringLiteral("out/bin/busybox"))));
}

void TestCliRegistry::comparesWithADirectory()
{
    const ProgramRun run = m_runner.run(
        {QStringLiteral("compare"), QStringLiteral("--json"), ref("max"), QStringLiteral("buildkit-pair:max")});
    QVERIFY2(run.exitCode == 0, run.description());
    QCOMPARE(run.json()["layers"]["onlyA"]["count"].get<int>(), 0);
    QCOMPARE(run.json()["layers"]["common"]["count"].get<int>(), 14);
}

void TestCliRegistry::verifies()
{
    const ProgramRun run =
        m_runner.run({QStringLiteral("verify"), QStringLiteral("--deep"), QStringLiteral("--json"), ref("max")});
    QVERIFY2(run.exitCode == 0, run.description());
    QVERIFY(run.json()["ok"].get<bool>());
    QCOMPARE(run.json()["blobsChecked"].get<int>(), 16);
}

void TestCliRegistry::tellsDamage()
{
    m_registry->tamper = [](const ServedRequest &request, ServedReply &reply, int) {
        if (request.method == "GET" && request.path().contains("/blobs/") && reply.body.startsWith("\x1f\x8b")) {
            reply.body[reply.body.size() - 9] = static_cast<char>(reply.body[reply.body.size() - 9] ^ 1);
        }
    };
    const ProgramRun run = m_runner.run({QStringLiteral("verify"), QStringLiteral("--json"), ref("min")});
    QVERIFY2(run.exitCode == 1, run.description());
    QCOMPARE(run.json()["problems"][0]["code"].get<std::string>(), std::string("blob-digest-mismatch"));
    QCOMPARE(run.json()["problems"][0]["effect"].get<std::string>(), std::string("build-fails"));
}

void TestCliRegistry::tellsByItsExitCode_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("404") << 404 << 3;
    QTest::newRow("401") << 401 << 4;
    QTest::newRow("403") << 403 << 4;
    QTest::newRow("400") << 400 << 5;
}

void TestCliRegistry::tellsByItsExitCode()
{
    QFETCH(const int, status);
    m_registry->fault = [status](const ServedRequest &, int) { return std::optional(registryError(status, "WHY")); };
    for (const char *command : {"inspect", "ls", "verify", "files"}) {
        const ProgramRun run = m_runner.run({QString::fromLatin1(command), ref("max")});
        QTEST(run.exitCode, "exitCode");
        QVERIFY2(run.err.contains("WHY"), run.description());
    }
}

void TestCliRegistry::usesTheDockerLogin()
{
    const QByteArray auth = QByteArray("me:geheim").toBase64();
    m_registry->fault = [auth](const ServedRequest &request, int) -> std::optional<ServedReply> {
        if (request.headers.value("Authorization") == "Basic " + auth) {
            return std::nullopt;
        }
        return ServedReply{.status = 401, .headers = {{"WWW-Authenticate", "Basic realm=\"r\""}}};
    };
    ProgramRunner runner;
    QCOMPARE(runner.run({QStringLiteral("inspect"), ref("max")}).exitCode, 4);
    const QString config = runner.homeDirectory() + QStringLiteral("/.docker");
    QVERIFY(QDir().mkpath(config));
    QFile file(config + QStringLiteral("/config.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"auths\":{\"" + m_registry->host().toLatin1() + "\":{\"auth\":\"" + auth + "\"}}}");
    file.close();
    const ProgramRun run = runner.run({QStringLiteral("inspect"), ref("max")});
    QVERIFY2(run.exitCode == 0, run.description());
}

void TestCliRegistry::tellsNoPasswords()
{
    ProgramRunner runner;
    const QString config = runner.homeDirectory() + QStringLiteral("/.docker");
    QVERIFY(QDir().mkpath(config));
    QFile file(config + QStringLiteral("/config.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray auth = QByteArray("me:geheim").toBase64();
    file.write("{\"auths\":{\"" + m_registry->host().toLatin1() + "\":{\"auth\":\"" + auth + "\"}}}");
    file.close();
    // A registry that tells everybody what it was sent.
    m_registry->fault = [](const ServedRequest &request, int) -> std::optional<ServedReply> {
        const QByteArray sent = request.headers.value("Authorization");
        ServedReply reply{.status = sent.isEmpty() ? 401 : 403,
                          .headers = {{"WWW-Authenticate", "Basic realm=\"r\""}, {"Content-Type", "application/json"}}};
        reply.body = "{\"errors\":[{\"code\":\"DENIED\",\"message\":\"Authorization: " + sent + "\"}]}";
        return reply;
    };
    const ProgramRun run = runner.run({QStringLiteral("inspect"), ref("max")});
    QCOMPARE(run.exitCode, 4);
    QVERIFY2(!run.err.contains("geheim") && !run.err.contains(auth), run.err);
}

void TestCliRegistry::givesUpInTime()
{
    m_registry->tamper = [](const ServedRequest &, ServedReply &reply, int) { reply.stallAfter = 10; };
    const ProgramRun run =
        m_runner.run({QStringLiteral("--timeout"), QStringLiteral("1"), QStringLiteral("inspect"), ref("max")});
    QVERIFY2(run.exitCode == 5, run.description());
}

QTEST_GUILESS_MAIN(TestCliRegistry)
#include "tst_cliregistry.moc"
