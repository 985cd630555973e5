#include "core/backend/local/localbackend.h"
#include "core/cleanup/prunerunner.h"
#include "core/cleanup/prunesurvey.h"
#include "core/content/blobcontents.h"
#include "core/content/hasher.h"
#include "core/content/layoutindex.h"
#include "core/content/setaside.h"
#include "core/transfer/verifyrunner.h"
#include "tests/support/storecontract.h"

#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <thread>

using namespace cachalot;
using namespace std::chrono_literals;

namespace
{

PrunePolicy withoutGrace()
{
    PrunePolicy policy;
    policy.grace = 0s;
    return policy;
}

} // namespace

/// Clean-ups of a directory, while others are at work in it.
class TestPruneRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(publish(QStringLiteral("main"), QStringLiteral("min")));
        m_orphan = putBlob("nobody needs this");
    }

    void deletesAndKeepsAJournal()
    {
        const auto backend = open(QStringLiteral("main"));
        const auto plan = planPrune(*backend, withoutGrace(), {});
        QVERIFY(plan);
        Journal journal;
        const QString file = m_directory->filePath(QStringLiteral("state/pruned.jsonl"));
        QVERIFY(journal.open(file));
        const auto report = runPrune(*backend, *plan, journal, {});
        QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
        QCOMPARE(report->blobsRemoved, qint64(1));
        QCOMPARE(report->bytesFreed, qint64(17));
        QVERIFY(!isThere(m_orphan));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const auto line = QJsonDocument::fromJson(written.readLine()).object();
        QCOMPARE(line[QStringLiteral("event")].toString(), QStringLiteral("blob-removed"));
        QCOMPARE(line[QStringLiteral("digest")].toString(), m_orphan.toString());
        QCOMPARE(line[QStringLiteral("size")].toInt(), 17);
        QVERIFY(line.contains(QStringLiteral("time")));
        QVERIFY(written.atEnd());
    }

    void whatWasNamedAfterThePlanStays()
    {
        const auto backend = open(QStringLiteral("main"));
        QVERIFY(publish(QStringLiteral("other"), QStringLiteral("max")));
        QVERIFY(open(QStringLiteral("other"))->remover()->remove({}));
        const auto plan = planPrune(*backend, withoutGrace(), {});
        QVERIFY(plan);
        QVERIFY(plan->freed().count > 5);                                 // the layers of "other"
        QVERIFY(publish(QStringLiteral("other"), QStringLiteral("max"))); // a build that finds all of them there
        Journal journal;
        const auto report = runPrune(*backend, *plan, journal, {});
        QVERIFY(report);
        QCOMPARE(report->blobsRemoved, qint64(1)); // the orphan only
        QVERIFY(!report->skipped.empty());
        QVERIFY(isSound(QStringLiteral("other")));
        QVERIFY(isSound(QStringLiteral("main")));
    }

    void whatIsNamedInTheMiddleIsPutBack()
    {
        // The export has looked for its layers before they are set aside, and names them afterwards.
        const auto backend = open(QStringLiteral("main"));
        QVERIFY(publish(QStringLiteral("other"), QStringLiteral("max")));
        const auto entries = OciLayout(path()).readIndex();
        QVERIFY(entries);
        const Descriptor manifest = OciLayout::find(*entries, QStringLiteral("other"))->descriptor;
        QVERIFY(open(QStringLiteral("other"))->remover()->remove({}));
        age();
        PrunePolicy policy;
        policy.grace = 5s;
        const auto plan = planPrune(*backend, policy, {});
        QVERIFY(plan);
        QVERIFY(plan->freed().count > 5);
        std::jthread exporter([&] {
            const auto end = std::chrono::steady_clock::now() + 10s;
            while (isThere(manifest.digest) && std::chrono::steady_clock::now() < end) {
                std::this_thread::sleep_for(1ms);
            }
            std::this_thread::sleep_for(100ms);
            static_cast<void>(
                LayoutIndex(OciLayout(path())).put(manifest, {{LayoutName::Kind::Tag, QStringLiteral("other")}}, {}));
        });
        Journal journal;
        const auto report = runPrune(*backend, *plan, journal, {});
        exporter.join();
        QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
        QVERIFY(isSound(QStringLiteral("other")));
        QVERIFY(!isThere(m_orphan));
    }

    void whatAManifestNamesThatJustCameIsPutBack()
    {
        // BuildKit writes the manifest, and its client index.json a moment later.
        const auto backend = open(QStringLiteral("main"));
        const QByteArray layer("a layer that an export found here");
        const Digest reused = putBlob(layer);
        age();
        PrunePolicy policy;
        policy.grace = 3s;
        const auto plan = planPrune(*backend, policy, {});
        QVERIFY(plan);
        std::jthread exporter([&] {
            const auto end = std::chrono::steady_clock::now() + 10s;
            while (isThere(reused) && std::chrono::steady_clock::now() < end) {
                std::this_thread::sleep_for(1ms);
            }
            putBlob(R"({"schemaVersion":2,"config":{"mediaType":"x","digest":")" + m_orphan.toString().toLatin1() +
                    R"(","size":17},"layers":[{"mediaType":"y","digest":")" + reused.toString().toLatin1() +
                    R"(","size":33}]})");
        });
        Journal journal;
        const auto report = runPrune(*backend, *plan, journal, {});
        exporter.join();
        QVERIFY(report);
        QVERIFY(isThere(reused));
        QVERIFY(isThere(m_orphan));
        QCOMPARE(report->skipped.size(), size_t(2));
    }

    void anOpenUploadIsWaitedFor()
    {
        // Nobody knows what the export counts on.
        QVERIFY(QDir(path()).mkpath(QStringLiteral("ingest/4711")));
        QFile data(path() + QStringLiteral("/ingest/4711/data"));
        QVERIFY(data.open(QIODevice::WriteOnly));
        age();
        PrunePolicy policy;
        policy.grace = 2s; // after this no export can be running any more
        const auto backend = open(QStringLiteral("main"));
        const auto plan = planPrune(*backend, policy, {});
        QVERIFY(plan);
        QElapsedTimer timer;
        timer.start();
        Journal journal;
        const auto report = runPrune(*backend, *plan, journal, {});
        QVERIFY(report);
        QVERIFY2(timer.elapsed() >= 1900, "the grace age was not waited for while an upload was open");
        QVERIFY(!isThere(m_orphan));
    }

    void whatAKilledRunSetAsideComesBack()
    {
        const QString aside = QStringLiteral("ingest/cachalot-removed-dead");
        QVERIFY(QDir(path()).mkpath(aside));
        const auto entries = OciLayout(path()).readIndex();
        const Digest manifest = entries->front().descriptor.digest;
        QVERIFY(QFile::rename(OciLayout(path()).blobPath(manifest),
                              path() + u'/' + aside + QStringLiteral("/sha256-") + manifest.hex()));
        QVERIFY(!isSound(QStringLiteral("main")));
        QVERIFY(SetAside::recover(OciLayout(path())));
        QVERIFY(isSound(QStringLiteral("main")));
        QVERIFY(!QDir(path() + u'/' + aside).exists());
    }

    void oneRunAfterAKilledOneCleansAll()
    {
        // What the killed run had set aside counted as nothing, and a second run was needed for it.
        const QString aside = path() + QStringLiteral("/ingest/cachalot-removed-dead");
        QVERIFY(QDir().mkpath(aside));
        QVERIFY(
            QFile::rename(OciLayout(path()).blobPath(m_orphan), aside + QStringLiteral("/sha256-") + m_orphan.hex()));
        const auto backend = open(QStringLiteral("main"));
        const auto plan = planPrune(*backend, withoutGrace(), {});
        QVERIFY(plan);
        QCOMPARE(plan->freed().count, qint64(1));
        QCOMPARE(plan->freed().bytes, qint64(17));
        QVERIFY2(QDir(aside).exists(), "looking has changed something");
        Journal journal;
        const auto report = runPrune(*backend, *plan, journal, {});
        QVERIFY(report);
        QCOMPARE(report->bytesFreed, qint64(17));
        QVERIFY(!isThere(m_orphan));
        QVERIFY(!QDir(aside).exists());
    }

    void whatARunningCleanUpHasSetAsideIsItsOwn()
    {
        auto aside = SetAside::create(OciLayout(path()));
        QVERIFY(aside);
        QCOMPARE(static_cast<int>(*aside->take(m_orphan, QDateTime::currentDateTimeUtc().addDays(1))),
                 static_cast<int>(SetAside::Taken::Yes));
        const auto plan = planPrune(*open(QStringLiteral("main")), withoutGrace(), {});
        QVERIFY(plan);
        QCOMPARE(plan->freed().count, qint64(0));
    }

    void cancellationPutsEverythingBack()
    {
        const auto backend = open(QStringLiteral("main"));
        age();
        PrunePolicy policy;
        policy.grace = 60s;
        const auto plan = planPrune(*backend, policy, {});
        QVERIFY(plan);
        std::stop_source stop;
        OpContext context;
        context.cancel = stop.get_token();
        std::jthread canceller([&] {
            std::this_thread::sleep_for(200ms);
            stop.request_stop();
        });
        Journal journal;
        const auto report = runPrune(*backend, *plan, journal, context);
        QVERIFY(!report);
        QCOMPARE(errorCodeName(report.error().code), QStringLiteral("cancelled"));
        QVERIFY(isThere(m_orphan));
        QCOMPARE(QDir(path() + QStringLiteral("/ingest")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList());
    }

    void anIndexThatIsBeingWrittenIsNoEmptyOne()
    {
        // buildx writes index.json in place: for a moment it is empty, and must not read as "no cache needs anything".
        QFile index(path() + QStringLiteral("/index.json"));
        QVERIFY(index.open(QIODevice::ReadWrite));
        const QByteArray bytes = index.readAll();
        index.resize(0);
        std::jthread writer([&] {
            std::this_thread::sleep_for(300ms);
            index.seek(0);
            index.write(bytes);
            index.flush();
        });
        const auto backend = open(QStringLiteral("main"));
        const auto plan = planPrune(*backend, withoutGrace(), {});
        writer.join();
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
        QCOMPARE(plan->caches.size(), size_t(1));
        QCOMPARE(plan->freed().count, qint64(1));
        index.resize(0); // and one that stays empty is refused
        QVERIFY(!planPrune(*backend, withoutGrace(), {}));
    }

    void pinnedManifestsKeepAllThatTheyNeed()
    {
        QVERIFY(publish(QStringLiteral("other"), QStringLiteral("max")));
        const auto entries = OciLayout(path()).readIndex();
        const Digest manifest = OciLayout::find(*entries, QStringLiteral("other"))->descriptor.digest;
        QVERIFY(open(QStringLiteral("other"))->remover()->remove({}));
        PrunePolicy policy = withoutGrace();
        policy.pinnedDigests = {manifest};
        const auto backend = open(QStringLiteral("main"));
        const auto plan = planPrune(*backend, policy, {});
        QVERIFY(plan);
        QCOMPARE(plan->freed().count, qint64(1));
        QVERIFY(plan->tally(BlobFate::Pinned).count > 5);
    }

private:
    [[nodiscard]] QString path() const { return m_directory->filePath(QStringLiteral("cache")); }

    [[nodiscard]] std::unique_ptr<CacheBackend> open(const QString &tag) const
    {
        return *LocalBackend::create(
            BackendSpec(QStringLiteral("local"), {{QStringLiteral("dest"), path()}, {QStringLiteral("tag"), tag}}));
    }

    [[nodiscard]] bool publish(const QString &tag, const QString &fixtureTag) const
    {
        const auto backend = open(tag);
        CachePublisher &publisher = *backend->publisher();
        if (!publisher.prepare({})) {
            return false;
        }
        const auto cache = test::putFixture(publisher, QStringLiteral("buildkit-pair"), fixtureTag);
        return cache && publisher.publish(*cache, {});
    }

    Digest putBlob(const QByteArray &bytes) const
    {
        Descriptor blob;
        blob.digest = digestOf(bytes);
        blob.size = bytes.size();
        BytesContent content(bytes);
        if (!open(QStringLiteral("main"))->publisher()->writer().put(blob, content, {})) {
            qFatal("a blob can't be put");
        }
        return blob.digest;
    }

    [[nodiscard]] bool isThere(const Digest &digest) const { return QFile::exists(OciLayout(path()).blobPath(digest)); }

    [[nodiscard]] bool isSound(const QString &tag) const
    {
        const auto report = verifyCache(*open(tag), {}, {});
        return report && report->ok;
    }

    /// Makes all blobs a day old.
    void age() const
    {
        const QDir blobs(path() + QStringLiteral("/blobs/sha256"));
        for (const QString &name : blobs.entryList(QDir::Files)) {
            const std::filesystem::path file(blobs.filePath(name).toStdString());
            std::filesystem::last_write_time(file, std::filesystem::file_time_type::clock::now() - 24h);
        }
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    Digest m_orphan;
};

QTEST_GUILESS_MAIN(TestPruneRunner)
#include "tst_prunerunner.moc"
