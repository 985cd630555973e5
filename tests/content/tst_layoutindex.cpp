#include "core/content/hasher.h"
#include "core/content/layoutindex.h"
#include "core/content/layoutwriter.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/file.h>
#include <thread>
#include <unistd.h>

using namespace cachalot;

namespace
{

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("%s can't be written", qPrintable(path));
    }
}

LayoutName tag(const char *name)
{
    return {LayoutName::Kind::Tag, QString::fromLatin1(name)};
}

Descriptor manifest(const char *text)
{
    Descriptor descriptor;
    descriptor.mediaType = QStringLiteral("application/vnd.oci.image.manifest.v1+json");
    descriptor.digest = digestOf(text);
    descriptor.size = static_cast<qint64>(qstrlen(text));
    return descriptor;
}

} // namespace

class TestLayoutIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bytesAreBuildKits();
    void imageNamesAreWrittenAsBuildKitDoes();
    void whatElseIsThereStays();
    void removesWhatWouldBeFound();
    void malformedIndexIsLeftAlone();
    void heldLockIsRefused();
    void waitsForAShortLock();
    void manyWritersLoseNothing();
    void leftoversOfTheDeadAreTaken();
    void linksOutOfTheLayoutAreNotFollowed();

private:
    QTemporaryDir m_directory;
    QString m_path;
    [[nodiscard]] LayoutIndex index() const { return LayoutIndex(OciLayout(m_path)); }
    [[nodiscard]] QByteArray indexBytes() const { return contents(m_path + QStringLiteral("/index.json")); }
};

void TestLayoutIndex::init()
{
    static int count = 0;
    m_path = m_directory.filePath(QString::number(++count));
}

void TestLayoutIndex::bytesAreBuildKits()
{
    const QString original = test::dataPath(QStringLiteral("caches/buildkit-local"));
    const auto entries = OciLayout(original).readIndex();
    QVERIFY(entries);
    // Every tag once as something else, as a directory that is used for long: a tag moves to the end.
    QVERIFY(index().put(manifest("before"), {{LayoutName::Kind::Tag, entries->front().name}}, {}));
    for (const LayoutEntry &entry : *entries) {
        Descriptor descriptor = entry.descriptor;
        descriptor.annotations.clear();
        QVERIFY(index().put(descriptor, {{LayoutName::Kind::Tag, entry.name}}, {}));
    }
    QCOMPARE(indexBytes(), contents(original + QStringLiteral("/index.json")));
    QCOMPARE(contents(m_path + QStringLiteral("/oci-layout")), contents(original + QStringLiteral("/oci-layout")));
    QVERIFY(!QFile::exists(m_path + QStringLiteral("/index.json.lock")));
}

void TestLayoutIndex::imageNamesAreWrittenAsBuildKitDoes()
{
    QVERIFY(index().put(manifest("a"), {{LayoutName::Kind::Name, QStringLiteral("docker.io/library/app:v1")}}, {}));
    QVERIFY(indexBytes().contains(R"("annotations":{"io.containerd.image.name":"docker.io/library/app:v1",)"
                                  R"("org.opencontainers.image.ref.name":"v1"})"));
    // A tag of the same text is another name.
    QVERIFY(index().put(manifest("b"), {tag("v1"), tag("v2")}, {}));
    QCOMPARE(OciLayout(m_path).readIndex()->size(), size_t(3));
    QVERIFY(index().put(manifest("c"), {{LayoutName::Kind::Name, QStringLiteral("docker.io/library/app:v1")}}, {}));
    const auto entries = OciLayout(m_path).readIndex();
    QCOMPARE(entries->size(), size_t(3));
    QCOMPARE(OciLayout::find(*entries, QStringLiteral("docker.io/library/app:v1"))->descriptor.digest,
             manifest("c").digest);
    QCOMPARE(OciLayout::find(*entries, QStringLiteral("v1"))->descriptor.digest, manifest("b").digest);
}

void TestLayoutIndex::whatElseIsThereStays()
{
    const QByteArray other = R"({"mediaType":"x/y","digest":"sha256:zz","size":3,"platform":{"os":"linux"},)"
                             R"("annotations":{"note":"a\u003cb"},"future":[1,{"k":null}]})";
    write(m_path + QStringLiteral("/index.json"),
          R"({"schemaVersion":2,"manifests":[)" + other + R"(],"annotations":{"of":"the index"}})");
    QVERIFY(index().put(manifest("a"), {tag("main")}, {}));
    const QByteArray bytes = indexBytes();
    QVERIFY2(bytes.startsWith(R"({"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json",)"
                              R"("manifests":[)" +
                              other + ','),
             bytes.constData());
    QVERIFY2(bytes.endsWith(R"(,"annotations":{"of":"the index"}})"), bytes.constData());
}

void TestLayoutIndex::removesWhatWouldBeFound()
{
    QVERIFY(index().put(manifest("a"), {tag("main"), tag("other")}, {}));
    QVERIFY(index().put(manifest("b"), {}, {}));
    QVERIFY(index().remove(QStringLiteral("main"), {}));
    const auto again = index().remove(QStringLiteral("main"), {});
    QVERIFY(!again);
    QCOMPARE(errorCodeName(again.error().code), QStringLiteral("not-found"));
    const auto named = index().removeNameless(manifest("a").digest, {});
    QVERIFY(!named);
    QCOMPARE(errorCodeName(named.error().code), QStringLiteral("refused"));
    QVERIFY(named.error().message.contains(QStringLiteral("other")));
    QVERIFY(index().removeNameless(manifest("b").digest, {}));
    const auto entries = OciLayout(m_path).readIndex();
    QCOMPARE(entries->size(), size_t(1));
    QCOMPARE(entries->front().name, QStringLiteral("other"));
}

void TestLayoutIndex::malformedIndexIsLeftAlone()
{
    for (const QByteArray &bytes : {QByteArray("{\"manifests\":["), QByteArray("[]"), QByteArray("{\"manifests\":7}"),
                                    QByteArray("{\"x\":") + QByteArray(1000, '[') + QByteArray(1000, ']') + '}'}) {
        write(m_path + QStringLiteral("/index.json"), bytes);
        const auto put = index().put(manifest("a"), {tag("main")}, {});
        QVERIFY(!put);
        QCOMPARE(errorCodeName(put.error().code), QStringLiteral("damaged"));
        QCOMPARE(indexBytes(), bytes);
        QVERIFY(!QFile::exists(m_path + QStringLiteral("/index.json.lock")));
    }
    write(m_path + QStringLiteral("/index.json"), {}); // what a buildx that died while it made the index leaves
    QVERIFY(index().put(manifest("a"), {tag("main")}, {}));
    QCOMPARE(OciLayout(m_path).readIndex()->size(), size_t(1));
}

void TestLayoutIndex::heldLockIsRefused()
{
    QVERIFY(index().put(manifest("a"), {tag("main")}, {}));
    const QByteArray before = indexBytes();
    const QByteArray lockPath = QFile::encodeName(m_path + QStringLiteral("/index.json.lock"));
    const int held = ::open(lockPath.constData(), O_CREAT | O_RDWR | O_CLOEXEC, 0644);
    QCOMPARE(::flock(held, LOCK_EX | LOCK_NB), 0);
    const auto put = index().put(manifest("b"), {tag("main")}, {});
    QVERIFY(!put);
    QCOMPARE(errorCodeName(put.error().code), QStringLiteral("refused"));
    QVERIFY2(put.error().message.contains(QStringLiteral("a lock is held")), qPrintable(put.error().message));
    QCOMPARE(indexBytes(), before);
    QVERIFY(QFile::exists(QFile::decodeName(lockPath))); // it is not ours to take away
    std::stop_source stop;
    stop.request_stop();
    OpContext cancelled;
    cancelled.cancel = stop.get_token();
    const auto stopped = index().put(manifest("b"), {tag("main")}, cancelled);
    QVERIFY(!stopped);
    QCOMPARE(errorCodeName(stopped.error().code), QStringLiteral("cancelled"));
    ::close(held);
}

void TestLayoutIndex::waitsForAShortLock()
{
    QVERIFY(index().put(manifest("a"), {tag("main")}, {}));
    const QByteArray lockPath = QFile::encodeName(m_path + QStringLiteral("/index.json.lock"));
    const int held = ::open(lockPath.constData(), O_CREAT | O_RDWR | O_CLOEXEC, 0644);
    QCOMPARE(::flock(held, LOCK_EX | LOCK_NB), 0);
    Result<> put;
    {
        std::jthread writer([&] { put = index().put(manifest("b"), {tag("main")}, {}); });
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        ::close(held); // as buildx: first the lock, and then the file
        ::unlink(lockPath.constData());
    }
    QVERIFY2(put, qPrintable(put ? QString() : put.error().message));
    QCOMPARE(OciLayout(m_path).readIndex()->front().descriptor.digest, manifest("b").digest);
}

void TestLayoutIndex::manyWritersLoseNothing()
{
    constexpr int kWriters = 8;
    std::vector<Result<>> results(kWriters);
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < kWriters; ++i) {
            threads.emplace_back([this, i, &result = results[static_cast<size_t>(i)]] {
                for (int round = 0; round < 3 && result; ++round) {
                    result = index().put(manifest("m"), {{LayoutName::Kind::Tag, QString::number(i)}}, {});
                }
            });
        }
    }
    for (const auto &result : results) {
        QVERIFY2(result, qPrintable(result ? QString() : result.error().message));
    }
    QCOMPARE(OciLayout(m_path).readIndex()->size(), size_t(kWriters));
    QVERIFY(!QFile::exists(m_path + QStringLiteral("/index.json.lock")));
}

void TestLayoutIndex::leftoversOfTheDeadAreTaken()
{
    LayoutWriter writer{OciLayout(m_path)};
    QVERIFY(writer.prepare());
    const QString ingest = m_path + QStringLiteral("/ingest/");
    write(ingest + QStringLiteral("cachalot-dead"), "half a blob");
    write(ingest + QStringLiteral("cachalot-alive"), "half a blob");
    write(ingest + QStringLiteral("0123abcd/data"), "of containerd");
    const int alive = ::open(QFile::encodeName(ingest + QStringLiteral("cachalot-alive")).constData(), O_RDWR);
    QCOMPARE(::flock(alive, LOCK_EX | LOCK_NB), 0);
    QVERIFY(writer.prepare());
    QCOMPARE(QDir(ingest).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             (QStringList{QStringLiteral("0123abcd"), QStringLiteral("cachalot-alive")}));
    ::close(alive);
}

void TestLayoutIndex::linksOutOfTheLayoutAreNotFollowed()
{
    const QString outside = m_directory.filePath(QStringLiteral("outside"));
    QVERIFY(QDir().mkpath(outside));
    QVERIFY(QDir().mkpath(m_path));
    QVERIFY(QFile::link(outside, m_path + QStringLiteral("/blobs")));
    LayoutWriter writer{OciLayout(m_path)};
    const auto prepared = writer.prepare();
    QVERIFY(!prepared);
    QCOMPARE(errorCodeName(prepared.error().code), QStringLiteral("damaged"));
    QVERIFY(QDir(outside).isEmpty());
}

QTEST_GUILESS_MAIN(TestLayoutIndex)
#include "tst_layoutindex.moc"
