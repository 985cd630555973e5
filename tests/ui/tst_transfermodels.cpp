#include "tests/support/testdata.h"
#include "ui/models/copyorder.h"
#include "ui/models/copyplanmodel.h"
#include "ui/models/document.h"
#include "ui/models/jobblobsmodel.h"
#include "ui/models/jobsmodel.h"
#include "ui/models/ratehistory.h"
#include "ui/models/roles.h"
#include "ui/models/transferservice.h"
#include "ui/models/transferwords.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <condition_variable>
#include <mutex>
#include <numeric>

using namespace cachalot;

namespace
{

BackendSpec pairSpec(const QString &tag)
{
    return BackendSpec(QStringLiteral("local"),
                       {{QStringLiteral("src"), test::dataPath(QStringLiteral("caches/buildkit-pair"))},
                        {QStringLiteral("tag"), tag}});
}

TransferRequest requestFor(const QString &destination)
{
    TransferRequest request;
    request.sources = {pairSpec(QStringLiteral("max"))};
    request.destination = BackendSpec(QStringLiteral("local"), {{QStringLiteral("dest"), destination}});
    return request;
}

/// A transfer of many blobs that moves when the test says so.
class SteppedTransfer
{
public:
    [[nodiscard]] TransferRunner runner()
    {
        return [this](const TransferRequest &, const TransferPlanned &planned, CopyObserver &observer,
                      const OpContext &context) -> Result<CopyReport> {
            CopyPlan plan;
            plan.blobs.resize(5000);
            for (PlannedBlob &blob : plan.blobs) {
                blob.descriptor.size = 100;
            }
            planned(plan);
            observer.started({5000, 500'000});
            std::unique_lock lock(m_mutex);
            for (;;) {
                if (!m_changed.wait(lock, context.cancel, [this] { return m_moved >= 0 || m_isOver; })) {
                    return fail(ErrorCode::Cancelled, QStringLiteral("cancelled"));
                }
                if (m_isOver) {
                    m_isOver = false;
                    return CopyReport();
                }
                observer.blobStarted(static_cast<size_t>(m_moved));
                observer.blobProgress(static_cast<size_t>(m_moved), 50);
                m_moved = -1;
            }
        };
    }
    void move(int blob)
    {
        const std::lock_guard lock(m_mutex);
        m_moved = blob;
        m_changed.notify_one();
    }
    void finish()
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
        m_changed.notify_one();
    }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    int m_moved = -1;
    bool m_isOver = false;
};

} // namespace

class TransferModelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ratesStayBounded();
    void ratesStartAnew();
    void listsJobsNewestFirst();
    void tellsOnlyOfBlobsThatMoved();
    void forgetsTheBlobsOfARemovedJob();
    void keepsOneHistoryForOneProgram();
    void makesNothingBeforeItIsNeeded();
    void knowsWhichStoreItWroteInto_data();
    void knowsWhichStoreItWroteInto();
    void readsDestinations_data();
    void readsDestinations();
    void writesTheCommand();
    void writesNoSecretIntoTheCommand();
    void plansAMinCopy();
    void showsThePlan();
    void saysTimes();
};

void TransferModelsTest::ratesStayBounded()
{
    RateHistory history;
    qint64 done = 0;
    for (qint64 time = 150; time < 3'600'000; time += 150) {
        done += 150'000; // one MB a second, for an hour
        history.add(time, done);
    }
    const std::vector<double> rates = history.rates();
    QVERIFY(rates.size() > RateHistory::kMostSlots / 3);
    QVERIFY(rates.size() <= RateHistory::kMostSlots);
    for (const double rate : rates) {
        QVERIFY2(std::abs(rate - 1e6) < 1e3, qPrintable(QString::number(rate)));
    }
}

void TransferModelsTest::ratesStartAnew()
{
    RateHistory history;
    history.add(1000, 4000);
    history.add(2000, 1000); // it had to begin again: nothing was moved backwards
    history.add(3000, 3000);
    const std::vector<double> rates = history.rates();
    QCOMPARE(rates.size(), size_t(12));
    QCOMPARE(rates.front(), 4000.0);
    QCOMPARE(rates[5], 0.0);
    QCOMPARE(rates.back(), 2000.0);
}

void TransferModelsTest::listsJobsNewestFirst()
{
    SteppedTransfer transfer;
    TransferService service({.historyFile = {}, .runner = transfer.runner()});
    JobsModel model(service, QStringLiteral("/library"));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    service.queue().submit(requestFor(QStringLiteral("/srv/a")));
    QTRY_COMPARE(service.jobs().front()->state(), JobState::Running);
    Job *second = service.queue().submit(requestFor(QStringLiteral("/library")));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.jobAt(0), second);
    QCOMPARE(model.index(0, JobsModel::TransferColumn).data().toString(),
             QStringLiteral("buildkit-pair:max → Library"));
    QCOMPARE(model.index(1, JobsModel::StateColumn).data(StateRole).toInt(), static_cast<int>(JobState::Running));
    service.cancelAll();
    QTRY_VERIFY(service.active().empty());
    QCOMPARE(model.index(1, JobsModel::StateColumn).data().toString(), QStringLiteral("Cancelled"));
    service.queue().remove(*second);
    QCOMPARE(model.rowCount(), 1);
}

void TransferModelsTest::tellsOnlyOfBlobsThatMoved()
{
    SteppedTransfer transfer;
    TransferService service({.historyFile = {}, .runner = transfer.runner()});
    JobBlobsModel model(service);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Job *job = service.queue().submit(requestFor(QStringLiteral("/srv/a")));
    model.setJob(job);
    QTRY_COMPARE(model.rowCount(), 5000);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    transfer.move(4321);
    QTRY_COMPARE(changes.count(), 1);
    QCOMPARE(changes[0][0].toModelIndex().row(), 4321);
    QCOMPARE(changes[0][1].toModelIndex().row(), 4321);
    QCOMPARE(model.index(4321, JobBlobsModel::ProgressColumn).data().toString(), QStringLiteral("50 %"));
    QCOMPARE(model.index(1, JobBlobsModel::ProgressColumn).data().toString(), QStringLiteral("Waiting"));
    transfer.finish();
    QTRY_COMPARE(job->state(), JobState::Succeeded);
}

void TransferModelsTest::forgetsTheBlobsOfARemovedJob()
{
    SteppedTransfer transfer;
    TransferService service({.historyFile = {}, .runner = transfer.runner()});
    JobBlobsModel model(service);
    Job *job = service.queue().submit(requestFor(QStringLiteral("/srv/a")));
    model.setJob(job);
    QTRY_COMPARE(model.rowCount(), 5000);
    service.queue().cancel(*job);
    QTRY_COMPARE(job->state(), JobState::Cancelled);
    service.queue().remove(*job);
    QCOMPARE(model.rowCount(), 0);
}

void TransferModelsTest::keepsOneHistoryForOneProgram()
{
    const QTemporaryDir directory;
    const QString file = directory.filePath(QStringLiteral("state/transfers.json"));
    SteppedTransfer transfer;
    TransferService first({.historyFile = file, .runner = transfer.runner()});
    Job *job = first.queue().submit(requestFor(QStringLiteral("/srv/a")));
    QTRY_COMPARE(job->state(), JobState::Running);
    {
        // Another window of another process: what runs in the first is not cut off, and what it writes stays.
        TransferService second({.historyFile = file, .runner = transfer.runner()});
        second.openHistory();
        QVERIFY(second.jobs().empty());
        Job *other = second.queue().submit(requestFor(QStringLiteral("/srv/b")));
        second.queue().cancel(*other);
        QTRY_COMPARE(other->state(), JobState::Cancelled);
    }
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray history = written.readAll();
    QVERIFY(history.contains("/srv/a"));
    QVERIFY(!history.contains("/srv/b"));
    QVERIFY(first.stop(std::chrono::seconds(20)));
}

void TransferModelsTest::makesNothingBeforeItIsNeeded()
{
    const QTemporaryDir directory;
    TransferService service({.historyFile = directory.filePath(QStringLiteral("state/transfers.json"))});
    service.openHistory(); // there is none
    QVERIFY(!service.openQueue());
    QVERIFY(service.jobs().empty());
    QVERIFY(service.stop(std::chrono::milliseconds(1)));
    QVERIFY(!QFile::exists(directory.filePath(QStringLiteral("state"))));
}

void TransferModelsTest::knowsWhichStoreItWroteInto_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("store");
    QTest::addColumn<bool>("isIn");
    const auto row = [](const char *name, const char *written, const char *store, bool isIn) {
        QTest::newRow(name) << QString::fromLatin1(written) << QString::fromLatin1(store) << isIn;
    };
    const char *tag = "type=registry,ref=ghcr.io/acme/shop:main";
    row("a tag of the repository", tag, "type=registry,ref=ghcr.io/acme/shop", true);
    row("a repository of the registry", tag, "type=registry,ref=ghcr.io", true);
    row("the tag itself", tag, tag, true);
    row("another that begins so", "type=registry,ref=ghcr.io/acme/shopping:main", "type=registry,ref=ghcr.io/acme/shop",
        false);
    row("another registry", tag, "type=registry,ref=quay.io/acme/shop", false);
    row("the same bucket", "type=s3,bucket=b,region=r,name=x", "type=s3,bucket=b,region=r", true);
    row("another prefix in it", "type=s3,bucket=b,region=r,prefix=p/,name=x", "type=s3,bucket=b,region=r", false);
    row("another kind of store", tag, "type=s3,bucket=b,region=r", false);
    row("a folder by another name", "type=local,dest=/usr/../usr/lib", "type=local,src=/usr/lib", true);
    row("folders that are not there", "type=local,dest=/no/where", "type=local,src=/no/where", false);
}

void TransferModelsTest::knowsWhichStoreItWroteInto()
{
    QFETCH(const QString, written);
    QFETCH(const QString, store);
    QTEST(isInStore(*BackendSpec::parse(written), *BackendSpec::parse(store)), "isIn");
}

void TransferModelsTest::readsDestinations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("spec");
    QTest::newRow("library") << "library:shop"
                             << "type=local,dest=/lib,tag=shop";
    QTest::newRow("library without a name") << "library:" << QString();
    QTest::newRow("directory") << "/srv/cache"
                               << "type=local,dest=/srv/cache";
    QTest::newRow("directory and tag") << "/srv/ca:che:main"
                                       << "type=local,dest=/srv/ca:che,tag=main";
    QTest::newRow("reference") << "ghcr.io/acme/shop:cache"
                               << "type=registry,ref=ghcr.io/acme/shop:cache";
    QTest::newRow("no reference") << "ghcr.io/ACME/shop" << QString();
    QTest::newRow("spec") << "type=s3,bucket=b,region=r"
                          << "type=s3,bucket=b,region=r";
    QTest::newRow("flag") << "docker buildx build --cache-to type=local,dest=/x,mode=max ."
                          << "type=local,dest=/x,mode=max";
    QTest::newRow("nothing") << "mode=max" << QString();
}

void TransferModelsTest::readsDestinations()
{
    QFETCH(const QString, text);
    QFETCH(const QString, spec);
    const auto read = destinationFromText(text, QStringLiteral("/lib"));
    QCOMPARE(read ? read->toString() : QString(), spec);
}

void TransferModelsTest::writesTheCommand()
{
    CopyOrder order;
    order.sources = {{QStringLiteral("sample:max"), {}}, {QStringLiteral("./my cache:main"), {}}};
    order.destination = BackendSpec(QStringLiteral("registry"), {{QStringLiteral("ref"), QStringLiteral("r.io/a:b")}});
    order.destinationText = QStringLiteral("r.io/a:b");
    QCOMPARE(copyCommand(order), QStringLiteral("cachalot-cli copy sample:max './my cache:main' r.io/a:b"));
    QCOMPARE(destinationWithOptions(order).toString(), QStringLiteral("type=registry,ref=r.io/a:b,mode=max"));
    order.mode = CopyMode::Min;
    order.image = QStringLiteral("r.io/image");
    order.compression = Compression::Zstd;
    order.level = 9;
    order.force = Force::Yes;
    order.carrier = CopyOrder::Carrier::ImageIndex;
    order.ignoreErrors = IgnoreErrors::Yes;
    order.platform = QStringLiteral("linux/arm64");
    order.jobs = 8;
    order.bytesPerSecond = 2'500'000;
    QCOMPARE(copyCommand(order),
             QStringLiteral("cachalot-cli copy sample:max './my cache:main' r.io/a:b --mode min --compression zstd "
                            "--compression-level 9 --force-compression --image-manifest false --ignore-error --image "
                            "r.io/image --platform linux/arm64 --jobs 8 --limit-rate 2500kB"));
    QCOMPARE(destinationWithOptions(order).toString(),
             QStringLiteral("type=registry,ref=r.io/a:b,mode=min,compression=zstd,compression-level=9,"
                            "force-compression=true,image-manifest=false,ignore-error=true"));
    // What the text says itself counts.
    order.destination.set(QStringLiteral("mode"), QStringLiteral("max"));
    QVERIFY(destinationWithOptions(order).toString().contains(QStringLiteral("mode=max")));
    QVERIFY(!copyCommand(order).contains(QStringLiteral("--mode")));
}

void TransferModelsTest::writesNoSecretIntoTheCommand()
{
    CopyOrder order;
    order.sources = {{QStringLiteral("type=s3,bucket=b,region=r,secret_access_key=hunter2hunter2"), {}}};
    order.destinationText = QStringLiteral("library:x");
    QVERIFY2(!copyCommand(order).contains(u"hunter2"), qPrintable(copyCommand(order)));
}

void TransferModelsTest::plansAMinCopy()
{
    const QTemporaryDir directory;
    Locations locations;
    locations.libraryDirectory = directory.filePath(QStringLiteral("library"));
    CopyOrder order;
    order.sources = {{QStringLiteral("x"), pairSpec(QStringLiteral("max"))}};
    order.destination = *destinationFromText(QStringLiteral("library:shop"), locations.libraryDirectory);
    order.mode = CopyMode::Min;
    const auto prepared = prepareCopy(order, locations, OpContext());
    QVERIFY2(prepared, qPrintable(prepared ? QString() : prepared.error().message));
    QVERIFY(!prepared->plan->leftOut.empty());
    QVERIFY(prepared->plan->leftOutBytes > 0);
    QCOMPARE(prepared->request.destination.value(u"mode"), QStringLiteral("min"));
    QVERIFY2(!QFile::exists(locations.libraryDirectory), "planning wrote something");
}

void TransferModelsTest::showsThePlan()
{
    const QTemporaryDir directory;
    Locations locations;
    locations.libraryDirectory = directory.filePath(QStringLiteral("library"));
    CopyOrder order;
    order.sources = {{QStringLiteral("x"), pairSpec(QStringLiteral("max"))},
                     {QStringLiteral("y"), pairSpec(QStringLiteral("min"))}};
    order.destination = *destinationFromText(QStringLiteral("library:shop"), locations.libraryDirectory);
    const auto prepared = prepareCopy(order, locations, OpContext());
    QVERIFY(prepared);
    CopyPlanModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPlan(prepared->plan, prepared->sourceNames);
    QCOMPARE(model.rowCount(), 14);
    QCOMPARE(model.index(0, CopyPlanModel::ActionColumn).data().toString(), QStringLiteral("Copy"));
    QCOMPARE(model.index(0, CopyPlanModel::SourceColumn).data().toString(), QStringLiteral("buildkit-pair:max"));
    qint64 bytes = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        bytes += model.index(row, CopyPlanModel::SizeColumn).data(BytesRole).toLongLong();
    }
    QCOMPARE(bytes, prepared->plan->bytesToRead);
}

void TransferModelsTest::saysTimes()
{
    QCOMPARE(text::duration(0.42), QStringLiteral("0.4 s"));
    QCOMPARE(text::duration(59.4), QStringLiteral("59 s"));
    QCOMPARE(text::duration(185), QStringLiteral("3:05"));
    QCOMPARE(text::duration(3723), QStringLiteral("1:02:03"));
    QCOMPARE(text::timeLeft(12), QStringLiteral("0:12 left"));
    QCOMPARE(text::timeLeft(std::nullopt), QString());
}

QTEST_GUILESS_MAIN(TransferModelsTest)
#include "tst_transfermodels.moc"
