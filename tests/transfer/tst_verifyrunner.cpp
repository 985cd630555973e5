#include "core/transfer/verifyrunner.h"

#include "core/backend/local/localbackend.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace cachalot;

namespace
{

/// A copy of buildkit-pair that a test may break.
class BreakableCache
{
public:
    BreakableCache()
    {
        const QDir source(test::dataPath(QStringLiteral("caches/buildkit-pair")));
        QDirIterator files(source.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString from = files.next();
            const QString to = m_directory.filePath(source.relativeFilePath(from));
            QDir().mkpath(QFileInfo(to).path());
            QFile::copy(from, to);
            QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
        }
    }

    [[nodiscard]] std::unique_ptr<LocalBackend> open(const char *tag) const
    {
        auto backend = LocalBackend::create(
            BackendSpec(QStringLiteral("local"), {{QStringLiteral("src"), m_directory.path()},
                                                  {QStringLiteral("tag"), QString::fromLatin1(tag)}}));
        return *std::move(backend);
    }
    [[nodiscard]] QString blobPath(const Digest &digest) const
    {
        return OciLayout(m_directory.path()).blobPath(digest);
    }
    [[nodiscard]] QString filePath(const QString &name) const { return m_directory.filePath(name); }

    /// The only layer that the chain of a min cache starts with: all of its results need it.
    [[nodiscard]] Descriptor baseLayer() const
    {
        const auto snapshot = open("min")->load({});
        for (const CacheLayer &layer : snapshot->primary().layers) {
            if (layer.parent == -1) {
                return layer.descriptor;
            }
        }
        return {};
    }

private:
    QTemporaryDir m_directory;
};

VerifyReport verify(CacheBackend &backend, bool deep = false)
{
    auto report = verifyCache(backend, {deep, 0}, {});
    if (!report) {
        qFatal("%s", qPrintable(report.error().message));
    }
    return *std::move(report);
}

QStringList codes(const VerifyReport &report)
{
    QStringList found;
    for (const Problem &problem : report.problems) {
        found << problem.code;
    }
    return found;
}

} // namespace

class TestVerifyRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundCache_data();
    void soundCache();
    void flippedBitIsFoundAndCostsItsSteps();
    void missingBaseFailsTheBuild();
    void tornIndexIsAnAnswer();
    void absentTagIsAnError();
    void progressEndsAtTheTotal();
    void cancelStops();
};

void TestVerifyRunner::soundCache_data()
{
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<bool>("deep");
    QTest::addColumn<qint64>("bytes"); // layers as in tests/data/caches/README.md, with manifest and config
    QTest::newRow("min") << QByteArray("min") << false << qint64(1'134'960);
    QTest::newRow("max deep") << QByteArray("max") << true << qint64(1'203'385);
}

void TestVerifyRunner::soundCache()
{
    QFETCH(QByteArray, tag);
    QFETCH(bool, deep);
    QFETCH(qint64, bytes);
    const BreakableCache cache;
    const auto backend = cache.open(tag.constData());
    const VerifyReport report = verify(*backend, deep);
    QVERIFY2(report.problems.empty(), qPrintable(codes(report).join(u' ')));
    QVERIFY(report.ok);
    QVERIFY(report.importable);
    QCOMPARE(report.outcome, ImportOutcome::All);
    const auto snapshot = backend->load({});
    const qint64 documents = snapshot->manifestBytes.size() + snapshot->primary().configBytes.size();
    QCOMPARE(report.bytesChecked, bytes + documents);
}

void TestVerifyRunner::flippedBitIsFoundAndCostsItsSteps()
{
    const BreakableCache cache;
    const auto backend = cache.open("max");
    const auto snapshot = backend->load({});
    // A layer that exactly one step needs: that step is lost, the others are not.
    const PlatformCache &primary = snapshot->primary();
    std::optional<LayerId> lonely;
    for (size_t i = 0; i < primary.layers.size() && !lonely; ++i) {
        if (primary.graph->usedBy(static_cast<LayerId>(i)).size() == 1) {
            lonely = static_cast<LayerId>(i);
        }
    }
    QVERIFY(lonely);
    const Descriptor broken = primary.layers[index(*lonely)].descriptor;
    QFile blob(cache.blobPath(broken.digest));
    QVERIFY(blob.open(QIODevice::ReadWrite));
    QVERIFY(blob.seek(broken.size / 2));
    char byte = 0;
    QVERIFY(blob.peek(&byte, 1) == 1);
    byte = static_cast<char>(byte ^ 1);
    QVERIFY(blob.write(&byte, 1) == 1);
    blob.close();

    const VerifyReport report = verify(*backend);
    QCOMPARE(codes(report), QStringList{QStringLiteral("blob-digest-mismatch")});
    QCOMPARE(report.problems.front().digest, broken.digest);
    QCOMPARE(report.outcome, ImportOutcome::Part);
    QCOMPARE(report.resultsLost, 1);
    QVERIFY(!report.ok);
    QVERIFY(report.importable);
}

void TestVerifyRunner::missingBaseFailsTheBuild()
{
    const BreakableCache cache;
    QVERIFY(QFile::remove(cache.blobPath(cache.baseLayer().digest)));
    const VerifyReport report = verify(*cache.open("min"));
    QCOMPARE(codes(report), QStringList{QStringLiteral("blob-missing")});
    QCOMPARE(report.outcome, ImportOutcome::BuildFails); // several results need it
    QCOMPARE(report.resultsLost, 6);
    QVERIFY(!report.importable);
}

void TestVerifyRunner::tornIndexIsAnAnswer()
{
    const BreakableCache cache;
    QFile index(cache.filePath(QStringLiteral("index.json")));
    QVERIFY(index.resize(100));
    VerifyReport report = verify(*cache.open("min"));
    QCOMPARE(codes(report), QStringList{QStringLiteral("index-malformed")});
    QVERIFY(report.verdict.contains(QStringLiteral("warning")));

    QVERIFY(index.remove());
    report = verify(*cache.open("min"));
    QCOMPARE(codes(report), QStringList{QStringLiteral("index-missing")});
    QVERIFY(!report.importable);
}

void TestVerifyRunner::absentTagIsAnError()
{
    const BreakableCache cache;
    const auto report = verifyCache(*cache.open("nope"), {}, {});
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::NotFound);
}

void TestVerifyRunner::progressEndsAtTheTotal()
{
    class Sink final : public ProgressSink
    {
    public:
        void report(const Progress &progress) override // calls come one at a time, in order
        {
            isMonotonic = isMonotonic && progress.done >= last.done && progress.total == 1'203'385;
            last = progress;
        }
        Progress last;
        bool isMonotonic = true;
    } sink;
    const BreakableCache cache;
    QVERIFY(verifyCache(*cache.open("max"), {}, OpContext{{}, &sink}));
    QCOMPARE(sink.last.done, 1'203'385);
    QVERIFY(sink.isMonotonic);
}

void TestVerifyRunner::cancelStops()
{
    class Sink final : public ProgressSink
    {
    public:
        void report(const Progress &) override { stop.request_stop(); }
        std::stop_source stop;
    } sink;
    const BreakableCache cache;
    const auto report = verifyCache(*cache.open("max"), {}, OpContext{sink.stop.get_token(), &sink});
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestVerifyRunner)
#include "tst_verifyrunner.moc"
