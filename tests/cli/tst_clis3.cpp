#include "tests/cli/programrunner.h"
#include "tests/support/fakes3.h"
#include "tests/support/secretlist.h"
#include "tests/support/testdata.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace cachalot::test;

namespace
{

constexpr char kSecret[] = "krill/plankton+squid";
constexpr char kKeyId[] = "AKIAWHALE0000000TEST";
constexpr char kSession[] = "IQoJtideOfTheTests0815";

} // namespace

/// The commands on caches in a bucket.
class TestCliS3 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void copiesThereAndBack();
    void listsInspectsAndVerifies();
    void tellsWhatALostLayerCosts();
    void removesNames();
    void tellsByItsExitCode();
    void ignoresHowManifestsAreWritten();

private:
    [[nodiscard]] QString spec(const char *name) const
    {
        return m_store->spec() + QStringLiteral(",prefix=team-,name=") + QString::fromLatin1(name);
    }
    ProgramRun run(const QStringList &arguments)
    {
        ProgramRun run = m_runner.run(arguments);
        m_written += run.out + run.err;
        return run;
    }

    std::unique_ptr<FakeS3> m_store;
    ProgramRunner m_runner;
    QByteArray m_written;
};

void TestCliS3::init()
{
    m_store = std::make_unique<FakeS3>();
    m_store->clock = QDateTime::currentDateTimeUtc();
    m_written.clear();
    m_runner.setVariable(QStringLiteral("AWS_ACCESS_KEY_ID"), QString::fromLatin1(kKeyId));
    m_runner.setVariable(QStringLiteral("AWS_SECRET_ACCESS_KEY"), QString::fromLatin1(kSecret));
    m_runner.setVariable(QStringLiteral("AWS_SESSION_TOKEN"), QString::fromLatin1(kSession));
    QCOMPARE(secretsIn(kSecret).size() + secretsIn(kSession).size(), 2); // the runner looks for them
}

void TestCliS3::cleanup()
{
    QVERIFY2(!m_written.contains(kSecret) && !m_written.contains(kKeyId), m_written);
}

void TestCliS3::copiesThereAndBack()
{
    const ProgramRun there = run(
        {QStringLiteral("copy"), QStringLiteral("buildkit-pair:max"), spec("main;latest"), QStringLiteral("--json")});
    QVERIFY2(there.exitCode == 0, there.description());
    QVERIFY(there.json()["manifest"].is_null());
    QVERIFY(m_store->has(QStringLiteral("team-manifests/main")));
    QVERIFY(m_store->has(QStringLiteral("team-manifests/latest")));
    QCOMPARE(m_store->server().requests().back().headers.value("X-Amz-Security-Token"), QByteArray(kSession));
    QCOMPARE(m_store->keys().size(), 16);
    QTemporaryDir directory;
    const QString back = QStringLiteral("type=local,dest=%1").arg(directory.filePath(QStringLiteral("back")));
    QVERIFY(run({QStringLiteral("copy"), spec("main"), back}).exitCode == 0);
    const ProgramRun compared =
        run({QStringLiteral("compare"), QStringLiteral("--json"), spec("latest"), QStringLiteral("buildkit-pair:max")});
    QVERIFY2(compared.exitCode == 0, compared.description());
    QCOMPARE(compared.json()["layers"]["common"]["count"].get<int>(), 14);
    QCOMPARE(compared.json()["records"]["common"].get<int>(), 22);
    QCOMPARE(compared.json()["results"]["both"].get<int>(), 13);
}

void TestCliS3::listsInspectsAndVerifies()
{
    QVERIFY(run({QStringLiteral("copy"), QStringLiteral("buildkit-pair:max"), spec("main")}).exitCode == 0);
    m_store->put(QStringLiteral("team-manifests/notes"), "not a cache");
    const ProgramRun listed = run({QStringLiteral("ls"), QStringLiteral("--json"), spec("any")});
    QVERIFY2(listed.exitCode == 0, listed.description());
    const auto caches = listed.json()["caches"];
    QCOMPARE(caches[0]["name"].get<std::string>(), std::string("main"));
    QCOMPARE(caches[0]["format"].get<std::string>(), std::string("object"));
    QCOMPARE(caches[0]["layers"].get<int>(), 14);
    const ProgramRun inspected = run({QStringLiteral("inspect"), spec("main")});
    QVERIFY2(inspected.exitCode == 0, inspected.description());
    const ProgramRun verified = run({QStringLiteral("verify"), QStringLiteral("--deep"), spec("main")});
    QVERIFY2(verified.exitCode == 0, verified.description());
    QVERIFY(m_store->has(QStringLiteral("team-manifests/notes")));
}

void TestCliS3::tellsWhatALostLayerCosts()
{
    QVERIFY(run({QStringLiteral("copy"), QStringLiteral("buildkit-pair:max"), spec("main")}).exitCode == 0);
    const QStringList keys = m_store->keys();
    const auto blob = std::find_if(keys.begin(), keys.end(), [](const QString &key) {
        return key.startsWith(QStringLiteral("team-blobs/sha256:"));
    });
    m_store->remove(*blob);
    const ProgramRun verified = run({QStringLiteral("verify"), QStringLiteral("--json"), spec("main")});
    QVERIFY2(verified.exitCode != 0, verified.description());
    QVERIFY2(verified.out.contains("\"blob-missing\"") && verified.out.contains("\"build-fails\""), verified.out);
}

void TestCliS3::removesNames()
{
    QVERIFY(run({QStringLiteral("copy"), QStringLiteral("buildkit-pair:max"), spec("main;other")}).exitCode == 0);
    const ProgramRun removed = run({QStringLiteral("rm"), spec("main")});
    QVERIFY2(removed.exitCode == 0, removed.description());
    QVERIFY(!m_store->has(QStringLiteral("team-manifests/main")));
    QVERIFY(m_store->has(QStringLiteral("team-manifests/other")));
    QCOMPARE(m_store->keys().size(), 15);
}

void TestCliS3::tellsByItsExitCode()
{
    const ProgramRun missing = run({QStringLiteral("inspect"), spec("none")});
    QCOMPARE(missing.exitCode, 3);
    m_store->fault = [](const ServedRequest &, int) -> std::optional<ServedReply> {
        return s3Error(403, "AccessDenied", "Access Denied");
    };
    const ProgramRun denied = run({QStringLiteral("inspect"), spec("none")});
    QCOMPARE(denied.exitCode, 4);
    QVERIFY2(denied.err.contains("s3://bucket/team-manifests/none"), denied.err);
}

void TestCliS3::ignoresHowManifestsAreWritten()
{
    const ProgramRun copied = run({QStringLiteral("copy"), QStringLiteral("buildkit-pair:max"), spec("main"),
                                   QStringLiteral("--image-manifest"), QStringLiteral("false")});
    QVERIFY2(copied.exitCode == 0, copied.description());
    QVERIFY2(copied.err.contains("--image-manifest are ignored"), copied.err);
}

QTEST_GUILESS_MAIN(TestCliS3)
#include "tst_clis3.moc"
