#include "core/backend/registry/registrybackend.h"
#include "core/transfer/verifyrunner.h"
#include "tests/cli/programrunner.h"
#include "tests/support/largecache.h"
#include "tests/support/realregistry.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <chrono>
#include <csignal>
#include <random>
#include <thread>

using namespace cachalot;
using namespace cachalot::test;

namespace
{

/// What a reader sees under that name: nothing, or a whole cache. An empty text, or what is wrong.
QString whatIsWrongAt(const QString &ref, bool mayBeAbsent)
{
    const auto backend = RegistryBackend::create(
        BackendSpec(QStringLiteral("registry"), {{QStringLiteral("ref"), ref}}), RegistryServices::fromEnvironment({}));
    const auto report = verifyCache(**backend, {}, {});
    if (!report) {
        const bool isAbsent = report.error().code == ErrorCode::NotFound;
        return isAbsent && mayBeAbsent ? QString() : report.error().message;
    }
    return report->problems.empty() ? QString() : report->problems.front().message;
}

/// How many uploads a registry keeps, once it has dealt with what a program had sent when it was killed: a request that
/// it had not read yet begins one after that program's end.
qsizetype settledUploads(const RealRegistry &registry)
{
    using namespace std::chrono_literals;
    qsizetype count = registry.unfinishedUploads().size();
    for (auto quiet = 0ms; quiet < 500ms; quiet += 50ms) {
        std::this_thread::sleep_for(50ms);
        if (const qsizetype now = registry.unfinishedUploads().size(); now != count) {
            count = now;
            quiet = 0ms;
        }
    }
    return count;
}

} // namespace

/// Copies to a real registry that are killed with SIGKILL, which nothing can be done about at that moment.
class TestCliKilledCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void registryIsSoundAtAnyMoment();
};

void TestCliKilledCopy::registryIsSoundAtAnyMoment()
{
    if (const QString missing = RealRegistry::missing(); !missing.isEmpty()) {
        QSKIP(qPrintable(missing));
    }
    constexpr int kKills = 20;
    const RealRegistry source;
    const RealRegistry target;
    const ProgramRunner runner;
    const QTemporaryDir directory;
    const QString local = directory.filePath(QStringLiteral("cache"));
    makeLargeCache(local);
    const QString remote = source.host() + QStringLiteral("/large:main");
    const ProgramRun whole = runner.run({QStringLiteral("copy"), local + QStringLiteral(":main"), remote});
    QVERIFY2(whole.exitCode == 0, whole.description());

    const auto seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const auto span = std::max<qint64>(whole.milliseconds, 30);
    int killed = 0;
    qint64 skipped = 0;
    for (int i = 0; i < kKills; ++i) {
        const QString from = i % 2 == 0 ? local + QStringLiteral(":main") : remote;
        const QString to = QStringLiteral("%1/killed%2:main").arg(target.host()).arg(i);
        const QStringList words{QStringLiteral("copy"), from, to, QStringLiteral("--json")};
        const auto process = runner.prepare(words);
        process->start();
        QVERIFY(process->waitForStarted());
        std::this_thread::sleep_for(
            std::chrono::microseconds(std::uniform_int_distribution<qint64>(0, span * 1000)(random)));
        ::kill(static_cast<pid_t>(process->processId()), SIGKILL);
        QVERIFY(process->waitForFinished());
        killed += process->exitStatus() == QProcess::CrashExit ? 1 : 0;

        QCOMPARE(whatIsWrongAt(to, true), QString());
        // What was on its way when the program died is the registry's to take away; the next run leaves nothing more.
        const qsizetype uploads = settledUploads(target);
        const ProgramRun again = runner.run(words);
        QVERIFY2(again.exitCode == 0, again.description());
        QCOMPARE(whatIsWrongAt(to, false), QString());
        QVERIFY(target.unfinishedUploads().size() <= uploads);
        skipped += again.json().at("blobsSkipped").get<qint64>();
    }
    QVERIFY2(killed > 5, qPrintable(QStringLiteral("only %1 of 20 were killed before their end").arg(killed)));
    QVERIFY(skipped > 0); // what a killed run had brought is not brought again
}

QTEST_GUILESS_MAIN(TestCliKilledCopy)
#include "tst_clikilledcopy.moc"
