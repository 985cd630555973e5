#include "core/backend/local/localbackend.h"
#include "core/content/hasher.h"
#include "core/content/ocilayout.h"
#include "tests/cli/jsoncontract.h"
#include "tests/cli/programrunner.h"
#include "tests/support/largecache.h"
#include "tests/support/storecontract.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <random>
#include <sys/mount.h>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>

using namespace cachalot;
using namespace cachalot::test;
using namespace std::chrono_literals;

namespace
{

/// Everything that can be seen in a directory is what its name says. An empty text, or what is wrong.
QString whatIsWrongIn(const QString &directory)
{
    QDirIterator blobs(directory + QStringLiteral("/blobs/sha256"), QDir::Files);
    while (blobs.hasNext()) {
        QFile file(blobs.next());
        if (!file.open(QIODevice::ReadOnly) || digestOf(file.readAll()).hex() != blobs.fileName()) {
            return QStringLiteral("%1 has other bytes").arg(blobs.fileName());
        }
    }
    const OciLayout layout(directory);
    const auto entries = layout.readIndex();
    if (!entries) {
        return entries.error().code == ErrorCode::NotFound ? QString() : entries.error().message;
    }
    for (const LayoutEntry &entry : *entries) {
        if (!QFile::exists(layout.blobPath(entry.descriptor.digest))) {
            return QStringLiteral("%1 names what is not there").arg(entry.name);
        }
    }
    return {};
}

QStringList leftovers(const QString &directory)
{
    return QDir(directory + QStringLiteral("/ingest")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
}

} // namespace

/// `copy`, `import`, `export` and `rm`, and what happens to a copy that is interrupted.
class TestCliCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void answersAsPromised();
    void plainCopyIsTheSameManifest_data();
    void plainCopyIsTheSameManifest();
    void everyPackingAndFormat_data();
    void everyPackingAndFormat();
    void secondReencodingIsReused();
    void keptCompressionIsTold();
    void minIsBuildKitsMin();
    void imageSaysWhatMinKeeps();
    void dryRunMovesNothing();
    void mergesInAnyOrder();
    void inlineCachesBecomeCaches();
    void libraryInAndOut();
    void bundlesCarryACache_data();
    void bundlesCarryACache();
    void bundlesAreTheSameEachTime();
    void damagedBundleIsTold();
    void skopeosArchivesAreRead();
    void removes();
    void misuseIsTold_data();
    void misuseIsTold();
    void missingLayersAreLeftOut();
    void damagedBlobIsNotCopied();
    void ignoredErrorIsAWarning();
    void rateIsLimited();
    void heldLockIsRefused();
    void killedAtAnyMoment();
    void fullDisk();
    void twoProcessesOneDirectory();

private:
    [[nodiscard]] ProgramRun run(const QString &line) const
    {
        return m_runner.run(line.split(u' ', Qt::SkipEmptyParts));
    }
    [[nodiscard]] QString large() const { return m_large.path() + QStringLiteral("/cache:main"); }

    ProgramRunner m_runner;
    QTemporaryDir m_large;
    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_to;
};

void TestCliCopy::initTestCase()
{
    makeLargeCache(m_large.path() + QStringLiteral("/cache"));
}

void TestCliCopy::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_to = m_directory->filePath(QStringLiteral("to"));
}

void TestCliCopy::answersAsPromised()
{
    const ProgramRun first = run(QStringLiteral("copy --json buildkit-pair:max %1:main").arg(m_to));
    QVERIFY2(first.exitCode == 0, first.description());
    const Json json = first.json();
    QCOMPARE(keysMissing(json, {"schemaVersion", "destination", "manifest", "layers", "blobsCopied", "blobsSkipped",
                                "blobsMounted", "blobsReencoded", "bytesRead", "bytesWritten", "seconds"}),
             QString());
    QCOMPARE(json.at("schemaVersion").get<int>(), 1);
    QCOMPARE(shown(json.at("destination")), QStringLiteral("type=local,dest=%1,tag=main").arg(m_to));
    QVERIFY(isDigest(json.at("manifest")));
    QCOMPARE(json.at("layers").get<int>(), 14);
    QCOMPARE(json.at("blobsCopied").get<int>(), 14);
    QCOMPARE(json.at("bytesRead").get<qint64>(), 1'203'385);
    QCOMPARE(json.at("bytesWritten").get<qint64>(), 1'203'385);
    QVERIFY(json.at("seconds").is_number_float());
    const Json again = run(QStringLiteral("copy --json buildkit-pair:max %1:other").arg(m_to)).json();
    QCOMPARE(again.at("blobsCopied").get<int>(), 0);
    QCOMPARE(again.at("blobsSkipped").get<int>(), 14);
    QCOMPARE(again.at("bytesRead").get<int>(), 0);
}

void TestCliCopy::plainCopyIsTheSameManifest_data()
{
    QTest::addColumn<QString>("cache");
    for (const char *name :
         {"buildkit-pair:max", "buildkit-local:max-index", "buildkit-local:max-docker", "buildkit-local:max-gzip",
          "buildkit-local:min-estargz", "buildkit-grown:main", "buildkit-multiplatform:multi"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TestCliCopy::plainCopyIsTheSameManifest()
{
    QFETCH(QString, cache);
    const ProgramRun copied = run(QStringLiteral("copy --json %1 %2:main").arg(cache, m_to));
    QVERIFY2(copied.exitCode == 0, copied.description());
    const Json original = run(QStringLiteral("inspect --json ") + cache).json();
    QCOMPARE(shown(copied.json().at("manifest")), shown(original.at("manifest").at("digest")));
    const ProgramRun verified = run(QStringLiteral("verify --deep %1:main").arg(m_to));
    QVERIFY2(verified.exitCode == 0, verified.description());
}

void TestCliCopy::everyPackingAndFormat_data()
{
    QTest::addColumn<QString>("cache");
    QTest::addColumn<QString>("packing");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("formatName");
    const QStringList formats{QStringLiteral("--image-manifest true"), QStringLiteral("--image-manifest false"),
                              QStringLiteral("--oci-mediatypes false")};
    const QStringList names{QStringLiteral("image-manifest"), QStringLiteral("image-index"),
                            QStringLiteral("docker-manifest-list")};
    for (const char *cache : {"buildkit-pair:max", "buildkit-grown:main", "buildkit-local:max-estargz"}) {
        for (const char *packing : {"uncompressed", "gzip", "gzip --compression-level 1", "gzip --compression-level 9",
                                    "zstd", "zstd --compression-level 12", "estargz"}) {
            for (int i = 0; i < 3; ++i) {
                QTest::addRow("%s to %s, %s", cache, packing, qPrintable(names[i]))
                    << QString::fromLatin1(cache) << QString::fromLatin1(packing) << formats[i] << names[i];
            }
        }
    }
}

void TestCliCopy::everyPackingAndFormat()
{
    QFETCH(QString, cache);
    QFETCH(QString, packing);
    QFETCH(QString, format);
    QFETCH(QString, formatName);
    const ProgramRun copied = run(QStringLiteral("copy --json %1 %2:main --force-compression --compression %3 %4")
                                      .arg(cache, m_to, packing, format));
    QVERIFY2(copied.exitCode == 0, copied.description());
    const ProgramRun verified = run(QStringLiteral("verify --deep %1:main").arg(m_to));
    QVERIFY2(verified.exitCode == 0, verified.description());
    const Json inspected = run(QStringLiteral("inspect --json --layers %1:main").arg(m_to)).json();
    QCOMPARE(shown(inspected.at("format")), formatName);
    const QString wanted = packing.section(u' ', 0, 0);
    for (const Json &layer : inspected.at("layers")) {
        QCOMPARE(shown(layer.at("compression")), wanted);
    }
    // The tar of an estargz layer holds a table of contents, so its diffID is another one. What BuildKit grew lists a
    // layer that no result needs, and such are not packed anew.
    const bool sameTars = wanted != u"estargz" && !cache.endsWith(u"estargz");
    const bool sameLayers = sameTars && !cache.startsWith(u"buildkit-grown");
    for (const QString &what : {QStringLiteral("records"), QStringLiteral("results"),
                                sameLayers ? QStringLiteral("any") : QStringLiteral("records")}) {
        const ProgramRun compared = run(QStringLiteral("compare --fail-on %1 %2 %3:main").arg(what, cache, m_to));
        QVERIFY2(compared.exitCode == 0, compared.description());
    }
    if (cache.endsWith(u"estargz") && wanted != u"estargz") {
        // Without the table it is what it was before BuildKit made it estargz.
        const ProgramRun original =
            run(QStringLiteral("compare --fail-on any buildkit-local:max-zstd %1:main").arg(m_to));
        QVERIFY2(original.exitCode == 0, original.description());
    }
}

void TestCliCopy::secondReencodingIsReused()
{
    const QString line =
        QStringLiteral("copy --json buildkit-pair:max %1:main --compression zstd --force-compression").arg(m_to);
    const Json first = run(line).json();
    QCOMPARE(first.at("blobsReencoded").get<int>(), 14);
    const Json second = run(line).json();
    QCOMPARE(second.at("blobsReencoded").get<int>(), 0);
    QCOMPARE(second.at("blobsSkipped").get<int>(), 14);
    QCOMPARE(shown(second.at("manifest")), shown(first.at("manifest")));
}

void TestCliCopy::keptCompressionIsTold()
{
    const ProgramRun copied = run(QStringLiteral("copy --json buildkit-pair:max %1:main --compression zstd").arg(m_to));
    QVERIFY2(copied.exitCode == 0, copied.description());
    QCOMPARE(copied.json().at("blobsReencoded").get<int>(), 0);
    QVERIFY2(copied.err.contains("14 layers keep their compression"), copied.description());
}

void TestCliCopy::minIsBuildKitsMin()
{
    const ProgramRun copied = run(QStringLiteral("copy --json buildkit-pair:max %1:main --mode min").arg(m_to));
    QVERIFY2(copied.exitCode == 0, copied.description());
    QCOMPARE(copied.json().at("layers").get<int>(), 7);
    const ProgramRun compared = run(QStringLiteral("compare --fail-on any buildkit-pair:min %1:main").arg(m_to));
    QVERIFY2(compared.exitCode == 0, compared.description());
}

void TestCliCopy::imageSaysWhatMinKeeps()
{
    // That image was built from the sources as they were before: fewer of its layers are in the cache.
    const QString line = QStringLiteral("copy --json --dry-run buildkit-grown:main %1:main --mode min").arg(m_to);
    const ProgramRun byImage = run(line + QStringLiteral(" --image buildkit-inline:inline"));
    QVERIFY2(byImage.exitCode == 0, byImage.description());
    const ProgramRun byLeaves = run(line);
    QVERIFY2(byLeaves.exitCode == 0, byLeaves.description());
    QVERIFY(byImage.json().at("leftOut").size() > byLeaves.json().at("leftOut").size());
    QVERIFY(byImage.json().at("results").get<int>() > 0);
}

void TestCliCopy::dryRunMovesNothing()
{
    const ProgramRun plan = run(QStringLiteral("copy --json --dry-run buildkit-pair:max %1:main --mode min").arg(m_to));
    QVERIFY2(plan.exitCode == 0, plan.description());
    QVERIFY(!QFileInfo::exists(m_to));
    const Json json = plan.json();
    QCOMPARE(
        keysMissing(json, {"schemaVersion", "dryRun", "destination", "format", "layers", "records", "results",
                           "bytesToRead", "bytesThere", "bytesToMount", "bytesLeftOut", "sources", "blobs", "leftOut"}),
        QString());
    QVERIFY(json.at("dryRun").get<bool>());
    QCOMPARE(json.at("blobs").size(), size_t(7));
    QCOMPARE(shown(json.at("blobs").at(0).at("action")), QStringLiteral("copy"));
    QCOMPARE(json.at("bytesToRead").get<int>(), 1'134'960);
    QCOMPARE(json.at("bytesLeftOut").get<int>(), 1'203'385 - 1'134'960);
}

void TestCliCopy::mergesInAnyOrder()
{
    const Json one =
        run(QStringLiteral("copy --json buildkit-grown:main buildkit-multiplatform:multi %1:a").arg(m_to)).json();
    const Json two =
        run(QStringLiteral("copy --json buildkit-multiplatform:multi buildkit-grown:main %1:b").arg(m_to)).json();
    QVERIFY(isDigest(one.at("manifest")));
    QCOMPARE(shown(one.at("manifest")), shown(two.at("manifest")));
    const ProgramRun verified = run(QStringLiteral("verify --deep %1:a").arg(m_to));
    QVERIFY2(verified.exitCode == 0, verified.description());
    for (const char *source : {"buildkit-grown:main", "buildkit-multiplatform:multi"}) {
        const Json compared =
            run(QStringLiteral("compare --json %1 %2:a").arg(QString::fromLatin1(source), m_to)).json();
        QCOMPARE(compared.at("results").at("onlyA").get<int>(), 0);
        QCOMPARE(compared.at("records").at("onlyA").get<int>(), 0);
    }
}

void TestCliCopy::inlineCachesBecomeCaches()
{
    const ProgramRun copied = run(QStringLiteral("copy --json buildkit-inline:inline %1:main").arg(m_to));
    QVERIFY2(copied.exitCode == 0, copied.description());
    const Json json = run(QStringLiteral("inspect --json %1:main").arg(m_to)).json();
    QCOMPARE(shown(json.at("format")), QStringLiteral("image-manifest"));
    QCOMPARE(json.at("problems").size(), size_t(0));
    QCOMPARE(json.at("totals").at("recordsRestorable").get<int>(), 3);
    const ProgramRun verified = run(QStringLiteral("verify --deep %1:main").arg(m_to));
    QVERIFY2(verified.exitCode == 0, verified.description());
}

void TestCliCopy::libraryInAndOut()
{
    m_runner.setVariable(QStringLiteral("CACHALOT_LIBRARY"), m_directory->filePath(QStringLiteral("library")));
    const ProgramRun imported = run(QStringLiteral("import --json buildkit-pair:max"));
    QVERIFY2(imported.exitCode == 0, imported.description());
    QVERIFY2(shown(imported.json().at("destination")).endsWith(QStringLiteral(",tag=max")), imported.description());
    QCOMPARE(run(QStringLiteral("import buildkit-pair:min --as small")).exitCode, 0);
    const Json listed = run(QStringLiteral("ls --json library:")).json();
    QCOMPARE(listed.at("caches").size(), size_t(2));
    const ProgramRun exported = run(QStringLiteral("export --json small --to %1:main").arg(m_to));
    QVERIFY2(exported.exitCode == 0, exported.description());
    const ProgramRun compared = run(QStringLiteral("compare --fail-on any buildkit-pair:min %1:main").arg(m_to));
    QVERIFY2(compared.exitCode == 0, compared.description());
    QCOMPARE(run(QStringLiteral("export nothing --to %1:x").arg(m_to)).exitCode, 3);
    QCOMPARE(run(QStringLiteral("export small")).exitCode, 2);
}

void TestCliCopy::bundlesCarryACache_data()
{
    QTest::addColumn<QString>("ending");
    for (const char *ending : {".tar", ".tar.zst", ".zip"}) {
        QTest::newRow(ending) << QString::fromLatin1(ending);
    }
}

void TestCliCopy::bundlesCarryACache()
{
    QFETCH(QString, ending);
    const QString file = m_directory->filePath(QStringLiteral("bundle")) + ending;
    const ProgramRun bundled = run(QStringLiteral("bundle --json buildkit-pair:max ") + file);
    QVERIFY2(bundled.exitCode == 0, bundled.description());
    QCOMPARE(keysMissing(bundled.json(), {"schemaVersion", "file", "manifest", "layers", "files", "bytes"}), QString());
    QCOMPARE(bundled.json().at("files").get<int>(), 14 + 2 + 3);
    QCOMPARE(bundled.json().at("bytes").get<qint64>(), QFileInfo(file).size());
    // One tag in it: it need not be named.
    const ProgramRun verified = run(QStringLiteral("verify --deep ") + file);
    QVERIFY2(verified.exitCode == 0, verified.description());
    const ProgramRun copied = run(QStringLiteral("copy --json %1 %2:main").arg(file, m_to));
    QVERIFY2(copied.exitCode == 0, copied.description());
    QCOMPARE(shown(copied.json().at("manifest")), shown(bundled.json().at("manifest")));
    QCOMPARE(run(QStringLiteral("inspect %1:max").arg(file)).exitCode, 0);
    QCOMPARE(run(QStringLiteral("inspect %1:other").arg(file)).exitCode, 3);
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::Hidden | QDir::AllEntries | QDir::NoDotAndDotDot).size(), 2);
}

void TestCliCopy::bundlesAreTheSameEachTime()
{
    const auto bundle = [this](const char *name) {
        const QString file = m_directory->filePath(QString::fromLatin1(name));
        const ProgramRun made = run(QStringLiteral("bundle buildkit-pair:max ") + file);
        QFile bytes(file);
        return made.exitCode == 0 && bytes.open(QIODevice::ReadOnly) ? bytes.readAll() : QByteArray();
    };
    const QByteArray first = bundle("a.tar.zst");
    QVERIFY(!first.isEmpty());
    QVERIFY(first == bundle("b.tar.zst"));
    QCOMPARE(run(QStringLiteral("bundle buildkit-pair:max x.rar")).exitCode, 2);
}

void TestCliCopy::damagedBundleIsTold()
{
    const QString path = m_directory->filePath(QStringLiteral("bundle.tar"));
    QCOMPARE(run(QStringLiteral("bundle buildkit-pair:max ") + path).exitCode, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const qsizetype index = bytes.indexOf("image.ref.name\":\"max");
    QVERIFY(index > 0);
    bytes[index + 17] = 'M'; // only the checksums can tell
    file.seek(0);
    file.write(bytes);
    file.close();
    const ProgramRun copied = run(QStringLiteral("copy %1 %2:main").arg(path, m_to));
    QVERIFY2(copied.exitCode == 6, copied.description());
    QVERIFY2(copied.err.contains("index.json"), copied.description());
    QVERIFY(!QFileInfo::exists(m_to));
}

void TestCliCopy::skopeosArchivesAreRead()
{
    const QString archive = m_directory->filePath(QStringLiteral("archive.tar"));
    QProcess skopeo;
    skopeo.setWorkingDirectory(dataPath(QStringLiteral("caches")));
    skopeo.start(QStringLiteral("skopeo"), {QStringLiteral("copy"), QStringLiteral("oci:buildkit-inline:inline"),
                                            QStringLiteral("oci-archive:%1:image").arg(archive)});
    if (!skopeo.waitForStarted()) {
        QSKIP("there is no skopeo");
    }
    QVERIFY(skopeo.waitForFinished());
    QVERIFY2(skopeo.exitCode() == 0, skopeo.readAllStandardError().constData());
    const ProgramRun inspected = run(QStringLiteral("inspect --json ") + archive);
    QVERIFY2(inspected.exitCode == 0, inspected.description());
    QCOMPARE(shown(inspected.json().at("format")), QStringLiteral("inline"));
    const ProgramRun compared = run(QStringLiteral("compare --fail-on any buildkit-inline:inline ") + archive);
    QVERIFY2(compared.exitCode == 0, compared.description());
}

void TestCliCopy::removes()
{
    QCOMPARE(run(QStringLiteral("copy buildkit-pair:max %1:main").arg(m_to)).exitCode, 0);
    QCOMPARE(run(QStringLiteral("copy buildkit-pair:min %1:other").arg(m_to)).exitCode, 0);
    const ProgramRun removed = run(QStringLiteral("rm --json %1:main").arg(m_to));
    QVERIFY2(removed.exitCode == 0, removed.description());
    QCOMPARE(keysMissing(removed.json(), {"schemaVersion", "cache", "removed"}), QString());
    QCOMPARE(run(QStringLiteral("rm %1:main").arg(m_to)).exitCode, 3);
    QCOMPARE(run(QStringLiteral("verify %1:other").arg(m_to)).exitCode, 0);
}

void TestCliCopy::misuseIsTold_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *line, int exitCode, const char *said) {
        QTest::newRow(line) << QString::fromLatin1(line) << exitCode << QString::fromLatin1(said);
    };
    row("copy buildkit-pair:max", 2, "SRC");
    row("copy buildkit-pair:nothing TO:x", 3, "no cache with the tag");
    row("copy buildkit-pair:max sample:max", 2, "samples");
    row("copy buildkit-pair:max TO:x --compression brotli", 2, "compression");
    row("copy buildkit-pair:max TO:x --compression gzip --compression-level 22", 2, "no compression level 22");
    row("copy buildkit-pair:max TO:x --oci-mediatypes false --image-manifest true", 2, "OCI mediatypes are required");
    row("copy buildkit-pair:max TO:x --image buildkit-inline:inline", 2, "--mode min");
    row("copy buildkit-pair:max TO:x --jobs 0", 2, "--jobs");
    row("copy buildkit-pair:max TO:x --limit-rate fast", 2, "number of bytes");
}

void TestCliCopy::misuseIsTold()
{
    QFETCH(QString, line);
    QFETCH(int, exitCode);
    QFETCH(QString, said);
    const ProgramRun answer = run(QString(line).replace(QStringLiteral("TO"), m_to));
    QVERIFY2(answer.exitCode == exitCode, answer.description());
    QVERIFY2(answer.err.contains(said.toUtf8()), answer.description());
    QVERIFY(!QFileInfo::exists(m_to));
}

void TestCliCopy::missingLayersAreLeftOut()
{
    const QString broken = m_directory->filePath(QStringLiteral("broken"));
    QCOMPARE(run(QStringLiteral("copy buildkit-pair:max %1:main").arg(broken)).exitCode, 0);
    const Json layers = run(QStringLiteral("inspect --json --layers %1:main").arg(broken)).json();
    const QString lost = shown(layers.at("layers").at(1).at("digest")).mid(7);
    QVERIFY(QFile::remove(broken + QStringLiteral("/blobs/sha256/") + lost));
    const ProgramRun copied = run(QStringLiteral("copy --json %1:main %2:main").arg(broken, m_to));
    QVERIFY2(copied.exitCode == 0, copied.description());
    QVERIFY2(copied.err.contains("left out"), copied.description());
    const ProgramRun verified = run(QStringLiteral("verify --deep --json %1:main").arg(m_to));
    QVERIFY2(verified.exitCode == 0, verified.description());
    const Json inspected = run(QStringLiteral("inspect --json %1:main").arg(m_to)).json();
    QCOMPARE(inspected.at("totals").at("records").get<int>(), 22);
    QVERIFY(inspected.at("totals").at("recordsWithResults").get<int>() < 13);
}

void TestCliCopy::damagedBlobIsNotCopied()
{
    const QString broken = m_directory->filePath(QStringLiteral("broken"));
    QCOMPARE(run(QStringLiteral("copy buildkit-pair:max %1:main").arg(broken)).exitCode, 0);
    const QString hex = QStringLiteral("3dc4cfd3d82b6968b181ed3ca9a15f97da855cf22b90592c3de3766806c97073");
    QFile layer(broken + QStringLiteral("/blobs/sha256/") + hex);
    layer.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(layer.open(QIODevice::ReadWrite));
    layer.seek(500'000);
    layer.write("!");
    layer.close();
    for (const char *options : {"", " --compression zstd --force-compression"}) {
        const ProgramRun copied =
            run(QStringLiteral("copy %1:main %2:main").arg(broken, m_to) + QString::fromLatin1(options));
        QVERIFY2(copied.exitCode == 6, copied.description());
        QVERIFY2(copied.err.contains("3dc4cfd3d82b"), copied.description());
        QVERIFY(!QFileInfo::exists(m_to + QStringLiteral("/blobs/sha256/") + hex));
        QVERIFY(!QFileInfo::exists(m_to + QStringLiteral("/index.json")));
        QCOMPARE(leftovers(m_to), QStringList());
    }
}

void TestCliCopy::ignoredErrorIsAWarning()
{
    QFile file(m_to);
    QVERIFY(file.open(QIODevice::WriteOnly)); // where a directory would have to be
    const ProgramRun copied =
        run(QStringLiteral("copy --json --ignore-error buildkit-pair:max type=local,dest=%1/x").arg(m_to));
    QVERIFY2(copied.exitCode == 0, copied.description());
    QVERIFY(copied.json().at("manifest").is_null());
    QVERIFY2(copied.err.contains("--ignore-error"), copied.description());
    QVERIFY(run(QStringLiteral("copy buildkit-pair:max type=local,dest=%1/x").arg(m_to)).exitCode != 0);
}

void TestCliCopy::rateIsLimited()
{
    // 1.2 MB at 1 MB/s: no less than most of a second, whatever the machine.
    const Json json = run(QStringLiteral("copy --json --limit-rate 1MB buildkit-pair:max %1:main").arg(m_to)).json();
    QVERIFY(json.at("seconds").get<double>() > 0.6);
}

void TestCliCopy::heldLockIsRefused()
{
    QVERIFY(QDir().mkpath(m_to));
    QProcess holder; // flock(1) of util-linux
    holder.start(QStringLiteral("flock"),
                 {m_to + QStringLiteral("/index.json.lock"), QStringLiteral("sleep"), QStringLiteral("60")});
    if (!holder.waitForStarted()) {
        QSKIP("there is no flock(1)");
    }
    QTRY_VERIFY(QFileInfo::exists(m_to + QStringLiteral("/index.json.lock")));
    std::this_thread::sleep_for(100ms);
    const ProgramRun copied = run(QStringLiteral("copy buildkit-pair:min %1:main").arg(m_to));
    holder.kill();
    holder.waitForFinished();
    QVERIFY2(copied.exitCode == 7, copied.description());
    QVERIFY2(copied.err.contains("a lock is held"), copied.description());
}

void TestCliCopy::killedAtAnyMoment()
{
    const auto seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    // How long one whole copy takes here.
    const ProgramRun whole = run(QStringLiteral("copy %1 %2:main").arg(large(), m_to));
    QVERIFY2(whole.exitCode == 0, whole.description());
    const auto span = std::max<qint64>(whole.milliseconds, 30);
    int killed = 0;
    for (int i = 0; i < 20; ++i) {
        const QString to = m_directory->filePath(QStringLiteral("killed%1").arg(i));
        const bool isReencoded = i % 4 == 3;
        QStringList words{QStringLiteral("copy"), large(), to + QStringLiteral(":main")};
        if (isReencoded) {
            words += {QStringLiteral("--compression"), QStringLiteral("zstd"), QStringLiteral("--force-compression")};
        }
        const auto process = m_runner.prepare(words);
        process->start();
        QVERIFY(process->waitForStarted());
        std::this_thread::sleep_for(
            std::chrono::microseconds(std::uniform_int_distribution<qint64>(0, span * 1000)(random)));
        ::kill(static_cast<pid_t>(process->processId()), SIGKILL);
        QVERIFY(process->waitForFinished());
        killed += process->exitStatus() == QProcess::CrashExit ? 1 : 0;

        QCOMPARE(whatIsWrongIn(to), QString());
        const ProgramRun again = m_runner.run(words);
        QVERIFY2(again.exitCode == 0, again.description());
        QCOMPARE(whatIsWrongIn(to), QString());
        QCOMPARE(leftovers(to), QStringList());
        QVERIFY(!QFileInfo::exists(to + QStringLiteral("/index.json.lock")));
        const ProgramRun verified = run(QStringLiteral("verify %1:main").arg(to));
        QVERIFY2(verified.exitCode == 0, verified.description());
        QVERIFY(QDir(to).removeRecursively());
    }
    QVERIFY2(killed > 5, qPrintable(QStringLiteral("only %1 of 20 were killed before their end").arg(killed)));
}

void TestCliCopy::fullDisk()
{
    QVERIFY(QDir().mkpath(m_to));
    const QByteArray path = QFile::encodeName(m_to);
    const bool isMounted = ::geteuid() == 0 && ::mount("tmpfs", path.constData(), "tmpfs", 0, "size=12m") == 0;
    const QStringList words{QStringLiteral("copy"), large(), m_to + QStringLiteral("/cache:main")};
    const auto process = m_runner.prepare(words);
    if (!isMounted) {
        qInfo("no file system can be mounted here: files may not grow instead");
        process->setChildProcessModifier([] {
            const rlimit limit{1'000'000, 1'000'000};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            ::signal(SIGXFSZ, SIG_IGN);
        });
    }
    process->start();
    const bool isFinished = process->waitForFinished(60'000);
    const QByteArray said = process->readAllStandardError();
    const QString wrong = whatIsWrongIn(m_to + QStringLiteral("/cache"));
    const QStringList left = leftovers(m_to + QStringLiteral("/cache"));
    const bool isVisible = QFileInfo::exists(m_to + QStringLiteral("/cache/index.json"));
    if (isMounted) {
        ::umount(path.constData());
    }
    QVERIFY(isFinished);
    QVERIFY2(process->exitCode() == 74, said.constData());
    QVERIFY2(said.contains(m_to.toUtf8()), said.constData());
    QCOMPARE(wrong, QString());
    QCOMPARE(left, QStringList());
    QVERIFY(!isVisible);
}

void TestCliCopy::twoProcessesOneDirectory()
{
    for (int round = 0; round < 5; ++round) {
        const QString to = m_directory->filePath(QStringLiteral("shared%1").arg(round));
        std::vector<std::unique_ptr<QProcess>> processes;
        const QStringList sources{large(), large(), QStringLiteral("buildkit-pair:max"),
                                  QStringLiteral("buildkit-pair:max")};
        const QStringList tags{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("c")};
        for (int i = 0; i < 4; ++i) {
            processes.push_back(m_runner.prepare({QStringLiteral("copy"), sources[i], to + u':' + tags[i]}));
            processes.back()->start();
        }
        for (const auto &process : processes) {
            QVERIFY(process->waitForFinished(60'000));
            QVERIFY2(process->exitCode() == 0, process->readAllStandardError().constData());
        }
        QCOMPARE(whatIsWrongIn(to), QString());
        QCOMPARE(leftovers(to), QStringList());
        const auto entries = OciLayout(to).readIndex();
        QVERIFY(entries);
        QCOMPARE(entries->size(), size_t(3));
        for (const char *tag : {"a", "b", "c"}) {
            QVERIFY(OciLayout::find(*entries, QString::fromLatin1(tag)) != nullptr);
        }
    }
}

QTEST_GUILESS_MAIN(TestCliCopy)
#include "tst_clicopy.moc"
