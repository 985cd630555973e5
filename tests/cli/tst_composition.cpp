#include "app/composition/composition.h"
#include "tests/support/serverprocess.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace cachalot;

/// What the two programs put together from the core's parts.
class TestComposition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unpacksABundleOnceUnlessCancelled();
};

void TestComposition::unpacksABundleOnceUnlessCancelled()
{
    const QTemporaryDir directory;
    const QString file = directory.filePath(QStringLiteral("pair.tar"));
    static_cast<void>(test::runProgram(QStringLiteral("tar"),
                                       {QStringLiteral("-cf"), file, QStringLiteral("-C"),
                                        test::dataPath(QStringLiteral("caches/buildkit-pair")), QStringLiteral("blobs"),
                                        QStringLiteral("index.json"), QStringLiteral("oci-layout")}));
    const Locations locations = makeLocations({});
    std::stop_source stop;
    stop.request_stop();
    const auto cancelled = locations.bundleDirectory(file, {stop.get_token(), nullptr});
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    const auto unpacked = locations.bundleDirectory(file, {});
    QVERIFY(unpacked);
    QVERIFY(QFile::exists(*unpacked + QStringLiteral("/index.json")));
    QCOMPARE(locations.bundleDirectory(file, {}).value(), *unpacked);
}

QTEST_GUILESS_MAIN(TestComposition)
#include "tst_composition.moc"
