#include "core/content/hasher.h"
#include "core/content/ocilayout.h"
#include "tests/cli/jsoncontract.h"
#include "tests/cli/programrunner.h"
#include "tests/support/cachebuilder.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <thread>
#include <unistd.h>

using namespace cachalot;
using namespace cachalot::test;
using namespace std::chrono_literals;

namespace
{

/// Every file with its size and its time: what a dry run must leave as it is.
QStringList everything(const QString &directory)
{
    QStringList files;
    QDirIterator all(directory, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QFileInfo file(all.next());
        files += QStringLiteral("%1 %2 %3")
                     .arg(file.filePath())
                     .arg(file.size())
                     .arg(file.lastModified().toMSecsSinceEpoch());
    }
    files.sort();
    return files;
}

QStringList blobsIn(const QString &directory)
{
    return QDir(directory + QStringLiteral("/blobs/sha256")).entryList(QDir::Files, QDir::Name);
}

} // namespace

/// `prune` and `repair`, run as a process.
class TestCliPrune : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_runner.setTimeLimit(180s);
        m_directory = std::make_unique<QTemporaryDir>();
        copyCache(QStringLiteral("buildkit-grown"), path());
    }

    void grownCacheAsPromised()
    {
        const QStringList before = everything(path());
        const ProgramRun dry = run(QStringLiteral("prune %1 --grace 0 --dry-run --json").arg(path()));
        QVERIFY2(dry.exitCode == 0, dry.description().constData());
        const Json plan = dry.json();
        QCOMPARE(keysMissing(plan, {"schemaVersion", "store", "dryRun", "cachesRemoved", "blobsRemoved", "bytesFreed",
                                    "kept", "skipped"}),
                 QString());
        QCOMPARE(shown(plan["dryRun"]), QStringLiteral("true"));
        QCOMPARE(shown(plan["blobsRemoved"]), QStringLiteral("18"));
        QCOMPARE(shown(plan["bytesFreed"]), QStringLiteral("145487"));
        QCOMPARE(shown(plan["kept"]["blobs"]), QStringLiteral("18"));
        QCOMPARE(shown(plan["cachesRemoved"]), QStringLiteral("[]"));
        QCOMPARE(everything(path()), before);

        const ProgramRun done = run(QStringLiteral("prune %1 --grace 0 --yes --json").arg(path()));
        QVERIFY2(done.exitCode == 0, done.description().constData());
        QCOMPARE(shown(done.json()["dryRun"]), QStringLiteral("false"));
        QCOMPARE(shown(done.json()["blobsRemoved"]), QStringLiteral("18"));
        QCOMPARE(shown(done.json()["bytesFreed"]), QStringLiteral("145487"));
        QCOMPARE(blobsIn(path()).size(), 18);
        QCOMPARE(run(QStringLiteral("verify %1:main").arg(path())).exitCode, 0);

        const ProgramRun again = run(QStringLiteral("prune %1 --grace 0 --yes --json").arg(path()));
        QCOMPARE(shown(again.json()["blobsRemoved"]), QStringLiteral("0"));
    }

    void whatIsYoungStaysByDefault()
    {
        const ProgramRun done = run(QStringLiteral("prune %1 --yes --json").arg(path()));
        QCOMPARE(done.exitCode, 0);
        QCOMPARE(shown(done.json()["blobsRemoved"]), QStringLiteral("0"));
        QCOMPARE(done.json()["skipped"].size(), size_t(18));
        QVERIFY(isDigest(done.json()["skipped"][0]["digest"]));
        QCOMPARE(blobsIn(path()).size(), 36);
    }

    void journalTellsWhatWent()
    {
        QCOMPARE(run(QStringLiteral("prune %1 --grace 0 --yes").arg(path())).exitCode, 0);
        QFile journal(m_runner.homeDirectory() + QStringLiteral("/.local/state/cachalot/pruned.jsonl"));
        QVERIFY2(journal.open(QIODevice::ReadOnly), qPrintable(journal.fileName()));
        int lines = 0;
        while (!journal.atEnd()) {
            const Json line = Json::parse(journal.readLine().toStdString());
            QVERIFY(isDigest(line["digest"]));
            QVERIFY(isTime(line["time"]));
            ++lines;
        }
        QVERIFY(lines >= 18);
    }

    void scriptsHaveToSayYes()
    {
        const ProgramRun refused = run(QStringLiteral("prune %1 --grace 0").arg(path()));
        QCOMPARE(refused.exitCode, 2);
        QVERIFY(refused.err.contains("--yes"));
        QCOMPARE(blobsIn(path()).size(), 36);
    }

    void terminalsAreAsked()
    {
        ProgramRunner runner;
        runner.setInput(ProgramRunner::Input::Terminal);
        TerminalProcess terminal(
            runner, {QStringLiteral("prune"), path(), QStringLiteral("--grace"), QStringLiteral("0")}, 100);
        const QByteArray asked = terminal.readFor(5s);
        QVERIFY2(asked.contains("Delete 18 blobs, free 145 kB"), asked.constData());
        QVERIFY(asked.contains("[y/N]"));
        terminal.signal(SIGINT);
        static_cast<void>(terminal.finish(20s));
        QCOMPARE(blobsIn(path()).size(), 36);
    }

    void foreignFilesStay()
    {
        QFile mine(path() + QStringLiteral("/blobs/sha256/notes.txt"));
        QVERIFY(mine.open(QIODevice::WriteOnly));
        mine.close();
        QVERIFY(QFile::link(QStringLiteral("/etc/hostname"),
                            path() + QStringLiteral("/blobs/sha256/") + QString(64, u'f')));
        const ProgramRun done = run(QStringLiteral("prune %1 --grace 0 --yes --json").arg(path()));
        QCOMPARE(shown(done.json()["blobsRemoved"]), QStringLiteral("18"));
        QCOMPARE(shown(done.json()["totals"]["foreign"]["count"]), QStringLiteral("2"));
        QVERIFY(mine.exists());
    }

    void damageIsRefused_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("no manifest") << QStringLiteral("missing");
        QTest::newRow("other bytes") << QStringLiteral("flipped");
        QTest::newRow("no index") << QStringLiteral("index");
    }
    void damageIsRefused()
    {
        QFETCH(QString, what);
        const auto entries = OciLayout(path()).readIndex();
        const QString manifest = OciLayout(path()).blobPath(entries->front().descriptor.digest);
        if (what == u"index") {
            QFile index(path() + QStringLiteral("/index.json"));
            QVERIFY(index.open(QIODevice::WriteOnly)); // now it is empty
        } else if (what == u"missing") {
            QVERIFY(QFile::remove(manifest));
        } else {
            QFile file(manifest);
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
            QVERIFY(file.open(QIODevice::ReadWrite));
            file.seek(5);
            file.putChar('#');
        }
        const auto count = blobsIn(path()).size();
        const ProgramRun refused = run(QStringLiteral("prune %1 --grace 0 --yes").arg(path()));
        QCOMPARE(refused.exitCode, what == u"index" ? 6 : 7);
        QVERIFY2(what == u"index" || refused.err.contains("repair"), refused.description().constData());
        QCOMPARE(blobsIn(path()).size(), count);
    }

    void rulesThatMakeNoSense_data()
    {
        QTest::addColumn<QString>("rules");
        QTest::newRow("except alone") << QStringLiteral("--except main");
        QTest::newRow("no age") << QStringLiteral("--older-than soon");
        QTest::newRow("no bytes") << QStringLiteral("--keep-bytes much");
        QTest::newRow("no count") << QStringLiteral("--keep-last -1");
    }
    void rulesThatMakeNoSense()
    {
        QFETCH(QString, rules);
        QCOMPARE(run(QStringLiteral("prune %1 --yes %2").arg(path(), rules)).exitCode, 2);
        QCOMPARE(blobsIn(path()).size(), 36);
    }

    void policiesComeFromFiles()
    {
        QFile file(m_directory->filePath(QStringLiteral("policy.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"unreferenced":true,"graceSeconds":0})");
        file.close();
        const ProgramRun dry =
            run(QStringLiteral("prune %1 --policy %2 --dry-run --json").arg(path(), file.fileName()));
        QCOMPARE(shown(dry.json()["blobsRemoved"]), QStringLiteral("18"));
    }

    void cachesGoByRule()
    {
        QCOMPARE(run(QStringLiteral("copy sample:min %1:pr-1").arg(path())).exitCode, 0);
        QCOMPARE(run(QStringLiteral("copy sample:max %1:pr-2").arg(path())).exitCode, 0);
        const ProgramRun done =
            run(QStringLiteral("prune %1 --match pr-* --except *-2 --unreferenced --grace 0 --yes --json").arg(path()));
        QVERIFY2(done.exitCode == 0, done.description().constData());
        QCOMPARE(shown(done.json()["cachesRemoved"]), QStringLiteral("[\"pr-1\"]"));
        QCOMPARE(run(QStringLiteral("verify %1:pr-1").arg(path())).exitCode, 3);
        QCOMPARE(run(QStringLiteral("verify %1:pr-2").arg(path())).exitCode, 0);
        QCOMPARE(run(QStringLiteral("verify %1:main").arg(path())).exitCode, 0);
    }

    void heldLockIsRefused()
    {
        QCOMPARE(run(QStringLiteral("copy sample:min %1:old").arg(path())).exitCode, 0);
        const int lock = ::open(qPrintable(path() + QStringLiteral("/index.json.lock")), O_CREAT | O_RDWR, 0644);
        QVERIFY(::flock(lock, LOCK_EX) == 0);
        const ProgramRun refused = run(QStringLiteral("prune %1 --match old --grace 0 --yes").arg(path()));
        ::close(lock);
        QFile::remove(path() + QStringLiteral("/index.json.lock"));
        QCOMPARE(refused.exitCode, 7);
        QCOMPARE(run(QStringLiteral("verify %1:old").arg(path())).exitCode, 0);
    }

    void severalAtATime()
    {
        std::vector<std::unique_ptr<QProcess>> processes;
        for (int i = 0; i < 4; ++i) {
            processes.push_back(
                m_runner.prepare({QStringLiteral("prune"), path(), QStringLiteral("--grace"), QStringLiteral("0"),
                                  QStringLiteral("--yes"), QStringLiteral("--json")}));
            processes.back()->start();
        }
        qint64 removed = 0;
        for (const auto &process : processes) {
            QVERIFY(process->waitForFinished(60'000));
            QCOMPARE(process->exitCode(), 0);
            removed += Json::parse(process->readAllStandardOutput().toStdString())["blobsRemoved"].get<qint64>();
        }
        QCOMPARE(blobsIn(path()).size(), 18);
        QVERIFY2(removed <= 18, "what one of them deleted is counted once");
        QCOMPARE(run(QStringLiteral("verify %1:main").arg(path())).exitCode, 0);
    }

    void killedAtAnyMoment()
    {
        // Blobs without a name by the thousand, so that there is something to be killed in.
        int killed = 0;
        for (int i = 0; i < 20; ++i) {
            for (int k = 0; k < 1000; ++k) {
                const QByteArray bytes = QByteArray::number(i) + ' ' + QByteArray::number(k);
                QFile file(path() + QStringLiteral("/blobs/sha256/") + digestOf(bytes).hex());
                QVERIFY(file.open(QIODevice::WriteOnly));
                file.write(bytes);
            }
            const auto process = m_runner.prepare({QStringLiteral("prune"), path(), QStringLiteral("--grace"),
                                                   QStringLiteral("0"), QStringLiteral("--yes")});
            process->start();
            QVERIFY(process->waitForStarted());
            std::this_thread::sleep_for(std::chrono::milliseconds(5 + i * 6));
            ::kill(static_cast<pid_t>(process->processId()), SIGKILL);
            QVERIFY(process->waitForFinished(20'000));
            killed += process->exitStatus() == QProcess::CrashExit ? 1 : 0;
            const ProgramRun verified = run(QStringLiteral("verify %1:main").arg(path()));
            QVERIFY2(verified.exitCode == 0, verified.description().constData());
        }
        QVERIFY2(killed > 5, qPrintable(QStringLiteral("only %1 of 20 were killed before their end").arg(killed)));
        // The next one puts back what the last had set aside before it looks around, and ends it.
        QCOMPARE(run(QStringLiteral("prune %1 --grace 0 --yes").arg(path())).exitCode, 0);
        QCOMPARE(blobsIn(path()).size(), 18);
        QCOMPARE(QDir(path() + QStringLiteral("/ingest")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList());
    }

    void repairKeepsWhatIsSound()
    {
        damageOneLayer();
        QCOMPARE(run(QStringLiteral("verify %1:main").arg(path())).exitCode, 1);
        const QStringList before = everything(path());
        const ProgramRun dry = run(QStringLiteral("repair %1:main --to %1:main --dry-run --json").arg(path()));
        QVERIFY2(dry.exitCode == 0, dry.description().constData());
        QCOMPARE(everything(path()), before);
        const Json dropped = dry.json()["dropped"];
        QCOMPARE(keysMissing(dropped, {"results", "records", "layers", "bytes"}), QString());
        QVERIFY(dropped["results"].get<int>() > 0);
        QVERIFY(dropped["bytes"].get<qint64>() > 0);
        const ProgramRun done = run(QStringLiteral("repair %1:main --to %1:main --json").arg(path()));
        QVERIFY2(done.exitCode == 0, done.description().constData());
        QCOMPARE(shown(done.json()["dropped"]), shown(dropped));
        QCOMPARE(keysMissing(done.json(),
                             {"schemaVersion", "destination", "manifest", "layers", "blobsCopied", "blobsSkipped",
                              "blobsMounted", "blobsReencoded", "bytesRead", "bytesWritten", "seconds", "dropped"}),
                 QString());
        QCOMPARE(run(QStringLiteral("verify %1:main --deep").arg(path())).exitCode, 0);
    }

    void repairFetchesFromAnother()
    {
        const QString victim = damageOneLayer();
        const ProgramRun done = run(QStringLiteral("repair %1:main --to %1:main --blobs-from %2:main --json")
                                        .arg(path(), dataPath(QStringLiteral("caches/buildkit-grown"))));
        QVERIFY2(done.exitCode == 0, done.description().constData());
        QCOMPARE(shown(done.json()["dropped"]["results"]), QStringLiteral("0"));
        QCOMPARE(shown(done.json()["blobsFetched"]), QStringLiteral("1"));
        QCOMPARE(run(QStringLiteral("verify %1:main --deep").arg(path())).exitCode, 0);
        QFile file(victim);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(digestOf(file.readAll()).hex(), QFileInfo(victim).fileName()); // the flipped one was written anew
    }

    void repairShrinks()
    {
        const ProgramRun done =
            run(QStringLiteral("repair %1:main --to %1:small --keep-bytes 1200kB --json").arg(path()));
        QVERIFY2(done.exitCode == 0, done.description().constData());
        const Json small = run(QStringLiteral("inspect %1:small --json").arg(path())).json();
        QVERIFY(small["totals"]["blobBytes"].get<qint64>() <= 1'200'000);
        QVERIFY(small["totals"]["recordsWithResults"].get<int>() > 0);
        QCOMPARE(run(QStringLiteral("verify %1:small").arg(path())).exitCode, 0);
        QCOMPARE(run(QStringLiteral("verify %1:main").arg(path())).exitCode, 0); // the old one stays
    }

    void repairTurnsFormats()
    {
        for (const auto &[option, format] : {std::pair{"false", "image-index"}, std::pair{"true", "image-manifest"}}) {
            const ProgramRun done = run(QStringLiteral("repair %1:main --to %1:main --image-manifest %2")
                                            .arg(path(), QString::fromLatin1(option)));
            QVERIFY2(done.exitCode == 0, done.description().constData());
            const Json turned = run(QStringLiteral("inspect %1:main --json").arg(path())).json();
            QCOMPARE(shown(turned["format"]), QString::fromLatin1(format));
        }
    }

    void repairCuresAnIndex()
    {
        QFile file(path() + QStringLiteral("/index.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        Json index = Json::parse(file.readAll().toStdString());
        file.close();
        Json dangling = index["manifests"][0];
        dangling["digest"] = "sha256:" + std::string(64, '0');
        dangling["annotations"]["org.opencontainers.image.ref.name"] = "dangling";
        Json twin = index["manifests"][0];
        index["manifests"] = Json::array({dangling, index["manifests"][0], twin});
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(index.dump()));
        file.close();
        QCOMPARE(run(QStringLiteral("prune %1 --grace 0 --yes").arg(path())).exitCode, 7);
        const ProgramRun dry = run(QStringLiteral("repair %1 --index --dry-run --json").arg(path()));
        QCOMPARE(dry.json()["entriesRemoved"].size(), size_t(2));
        const ProgramRun done = run(QStringLiteral("repair %1 --index").arg(path()));
        QVERIFY2(done.exitCode == 0, done.description().constData());
        QCOMPARE(OciLayout(path()).readIndex()->size(), size_t(1));
        QCOMPARE(run(QStringLiteral("prune %1 --grace 0 --yes").arg(path())).exitCode, 0);
        QCOMPARE(blobsIn(path()).size(), 18);
    }

    void repairBuildsAnIndexAnew_data()
    {
        QTest::addColumn<QByteArray>("index");
        QTest::newRow("not JSON") << QByteArray("<html>no index</html>");
        QTest::newRow("cut") << QByteArray("{\"schemaVersion\":2,\"manifests\":[{\"mediaType\":\"appl");
        QTest::newRow("an array") << QByteArray("[]");
        QTest::newRow("missing") << QByteArray();
        QTest::newRow("all of it dangling") << QByteArray(
            R"({"schemaVersion":2,"manifests":[{"mediaType":"application/vnd.oci.image.manifest.v1+json",)"
            R"("digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000",)"
            R"("size":9,"annotations":{"org.opencontainers.image.ref.name":"main"}}]})");
    }

    void repairBuildsAnIndexAnew()
    {
        // The directory holds two generations of a cache: of each the manifest tells.
        QFETCH(const QByteArray, index);
        const QString file = path() + QStringLiteral("/index.json");
        const Digest named = OciLayout(path()).readIndex()->front().descriptor.digest;
        QVERIFY(QFile::remove(file));
        if (!index.isEmpty()) {
            QFile damaged(file);
            QVERIFY(damaged.open(QIODevice::WriteOnly));
            damaged.write(index);
        }
        const QStringList before = everything(path());
        const ProgramRun dry = run(QStringLiteral("repair %1 --index --dry-run --json").arg(path()));
        QVERIFY2(dry.exitCode == 0, dry.description().constData());
        QCOMPARE(everything(path()), before);
        const Json answer = dry.json();
        QVERIFY(answer["rebuilt"].get<bool>());
        QStringList found;
        for (const Json &entry : answer["entriesFound"]) {
            QVERIFY(entry["isCache"].get<bool>());
            found += shown(entry["digest"]);
        }
        QVERIFY2(found.contains(named.toString()), qPrintable(found.join(u' ')));
        QVERIFY2(found.size() > 1, "the older generations are there, too");
        const ProgramRun done = run(QStringLiteral("repair %1 --index").arg(path()));
        QVERIFY2(done.exitCode == 0, done.description().constData());
        QVERIFY2(done.out.contains("Which names they had is not known"), done.description().constData());
        const bool isNone = !index.isEmpty() && !index.contains("size");
        QCOMPARE(QFile::exists(file + QStringLiteral(".damaged")), isNone);
        QCOMPARE(OciLayout(path()).readIndex()->size(), static_cast<size_t>(found.size()));
        // As the answer says, a name can be given again.
        const ProgramRun copied = run(QStringLiteral("copy type=local,src=%1,digest=%2 type=local,dest=%1,tag=main")
                                          .arg(path(), named.toString()));
        QVERIFY2(copied.exitCode == 0, copied.description().constData());
        QCOMPARE(run(QStringLiteral("verify %1:main").arg(path())).exitCode, 0);
    }

    void theCommandThatGivesANameFitsEveryPath()
    {
        const QString odd = m_directory->filePath(QStringLiteral("it's, a cache"));
        QVERIFY(QDir().rename(path(), odd));
        QVERIFY(QFile::remove(odd + QStringLiteral("/index.json")));
        const ProgramRun done = m_runner.run({QStringLiteral("repair"), odd, QStringLiteral("--index")});
        QVERIFY2(done.exitCode == 0, done.description().constData());
        const QString begin = QStringLiteral("\n  cachalot-cli ");
        QString command = QString::fromUtf8(done.out);
        QVERIFY2(command.contains(begin), done.out.constData());
        command =
            command.section(begin, 1).section(u'\n', 0, 0).replace(QStringLiteral("NAME"), QStringLiteral("main"));
        // Red where a shell, or the reader of the flag, makes other words of it than were meant.
        QProcess shell;
        shell.start(QStringLiteral("sh"),
                    {QStringLiteral("-c"), QStringLiteral("for w in %1; do echo \"$w\"; done").arg(command)});
        QVERIFY(shell.waitForFinished());
        const ProgramRun copied =
            m_runner.run(QString::fromUtf8(shell.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts));
        QVERIFY2(copied.exitCode == 0, copied.description().constData());
        QCOMPARE(m_runner.run({QStringLiteral("verify"), odd + QStringLiteral(":main")}).exitCode, 0);
    }

    void anIndexIsNotInventedOfNothing()
    {
        // A directory of something else is not made a cache, and a missing one is not made.
        const QString other = m_directory->filePath(QStringLiteral("other"));
        QVERIFY(QDir().mkpath(other));
        QCOMPARE(run(QStringLiteral("repair type=local,src=%1 --index").arg(other)).exitCode, 3);
        QVERIFY(QDir(other).isEmpty());
        QCOMPARE(run(QStringLiteral("repair type=local,src=%1/none --index").arg(other)).exitCode, 3);
    }

    void repairKilledAtAnyMoment()
    {
        damageOneLayer();
        const ProgramRun good = run(QStringLiteral("repair %1:main --to %1:before").arg(path()));
        QVERIFY2(good.exitCode == 0, good.description().constData());
        for (int i = 0; i < 20; ++i) {
            const auto process =
                m_runner.prepare({QStringLiteral("repair"), path() + QStringLiteral(":main"), QStringLiteral("--to"),
                                  path() + QStringLiteral(":new"), QStringLiteral("--compression"),
                                  QStringLiteral("zstd"), QStringLiteral("--force-compression")});
            process->start();
            QVERIFY(process->waitForStarted());
            std::this_thread::sleep_for(std::chrono::milliseconds(10 + i * 10));
            ::kill(static_cast<pid_t>(process->processId()), SIGKILL);
            QVERIFY(process->waitForFinished(20'000));
            QCOMPARE(run(QStringLiteral("verify %1:before").arg(path())).exitCode, 0);
            const int made = run(QStringLiteral("verify %1:new").arg(path())).exitCode;
            QVERIFY2(made == 0 || made == 3, "it is there as a whole, or not at all");
        }
        // Half-written blobs and blobs without a name are what such a repair leaves; one clean-up takes them.
        QCOMPARE(run(QStringLiteral("prune %1 --grace 0 --yes").arg(path())).exitCode, 0);
        const ProgramRun again = run(QStringLiteral("prune %1 --grace 0 --dry-run --json").arg(path()));
        QCOMPARE(again.json()["blobsRemoved"].get<int>(), 0);
        QCOMPARE(QDir(path() + QStringLiteral("/ingest")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList());
    }

    void misuse()
    {
        QCOMPARE(run(QStringLiteral("repair %1").arg(path())).exitCode, 2);
        QCOMPARE(run(QStringLiteral("repair %1 --index --to x").arg(path())).exitCode, 2);
        QCOMPARE(run(QStringLiteral("prune %1/none --yes").arg(path())).exitCode, 3);
    }

private:
    [[nodiscard]] ProgramRun run(const QString &line) const
    {
        return m_runner.run(line.split(u' ', Qt::SkipEmptyParts));
    }
    [[nodiscard]] QString path() const { return m_directory->filePath(QStringLiteral("cache")); }

    /// Flips a byte of a layer that is neither the base's nor nobody's; its path.
    QString damageOneLayer() const
    {
        const Json cache = run(QStringLiteral("inspect %1:main --layers --json").arg(path())).json();
        QString victim;
        qint64 best = -1;
        for (const Json &layer : cache["layers"]) {
            const auto size = layer["size"].get<qint64>();
            if (!layer["usedBy"].empty() && size < 100'000 && size > best) {
                best = size;
                victim = path() + QStringLiteral("/blobs/sha256/") + shown(layer["digest"]).mid(7);
            }
        }
        QFile file(victim);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        if (!file.open(QIODevice::ReadWrite)) {
            qFatal("%s can't be damaged", qPrintable(victim));
        }
        file.seek(best / 2);
        const char byte = file.read(1)[0];
        file.seek(best / 2);
        file.putChar(static_cast<char>(byte ^ 1));
        return victim;
    }

    ProgramRunner m_runner;
    std::unique_ptr<QTemporaryDir> m_directory;
};

QTEST_GUILESS_MAIN(TestCliPrune)
#include "tst_cliprune.moc"
