#include "core/backend/local/localbackend.h"
#include "core/content/blobcontents.h"
#include "core/content/hasher.h"
#include "core/transfer/copyrunner.h"
#include "core/transfer/verifyrunner.h"
#include "tests/backend/registryhome.h"
#include "tests/support/cuttingproxy.h"
#include "tests/support/olareg.h"
#include "tests/support/testdata.h"
#include "tests/support/tools.h"

using namespace cachalot;
using test::publishFixture;
using test::RegistryHome;
using test::runProgram;
using test::told;

namespace
{

constexpr qsizetype kMib = 1 << 20;

/// One of the two implementations, empty.
class AnyRegistry
{
public:
    explicit AnyRegistry(const QString &kind)
    {
        if (kind == u"olareg") {
            m_olareg = std::make_unique<test::Olareg>();
        } else {
            m_docker = std::make_unique<test::RealRegistry>();
        }
    }
    [[nodiscard]] QString host() const { return m_olareg ? m_olareg->host() : m_docker->host(); }
    [[nodiscard]] int port() const { return host().section(u':', 1).toInt(); }
    [[nodiscard]] QStringList unfinishedUploads() const
    {
        return m_olareg ? m_olareg->unfinishedUploads() : m_docker->unfinishedUploads();
    }

private:
    std::unique_ptr<test::RealRegistry> m_docker;
    std::unique_ptr<test::Olareg> m_olareg;
};

/// What is missing here for a test with that registry and these tools, in words for a QSKIP.
QString missingOf(const QString &kind, const QStringList &tools)
{
    for (const QString &tool : tools) {
        if (test::findTool(tool).isEmpty()) {
            return QStringLiteral("not installed: ") + tool;
        }
    }
    return kind == u"olareg" ? test::Olareg::missing() : test::RealRegistry::missing();
}

/// The formats that registries hold, and what each is called in a tag.
const std::vector<std::pair<CacheFormat, QString>> kFormats{{CacheFormat::ImageManifest, QStringLiteral("image")},
                                                            {CacheFormat::ImageIndex, QStringLiteral("index")},
                                                            {CacheFormat::DockerManifestList, QStringLiteral("list")}};

Result<Descriptor> publishAs(RegistryBackend &backend, CacheFormat format)
{
    CACHALOT_TRY(backend.publisher()->prepare({}));
    CACHALOT_ASSIGN(CacheToPublish cache,
                    test::putFixture(*backend.publisher(), QStringLiteral("buildkit-pair"), QStringLiteral("max")));
    cache.format = format;
    return backend.publisher()->publish(cache, {});
}

QByteArray regctl(const AnyRegistry &registry, const QStringList &arguments)
{
    return runProgram(
        test::findTool(QStringLiteral("regctl")),
        QStringList{QStringLiteral("--host"), QStringLiteral("reg=%1,tls=disabled").arg(registry.host())} + arguments);
}

QByteArray skopeo(const QStringList &arguments)
{
    return runProgram(QStringLiteral("skopeo"), arguments);
}

/// What is wrong with a cache that stands there, all blobs read and unpacked; empty for nothing.
QByteArray flawOf(CacheBackend &backend)
{
    VerifyOptions options;
    options.deep = true;
    const auto report = verifyCache(backend, options, {});
    if (!report) {
        return told(report);
    }
    return report->problems.empty() ? QByteArray() : report->problems.front().message.toUtf8();
}

} // namespace

/// What other programs make of what we write to real registries, and we of what they write: Debian's docker-registry
/// and olareg, skopeo and regctl.
class TestRegistryPeers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void skopeoReadsWhatWeWrite_data() { registries(); }
    void skopeoReadsWhatWeWrite();
    void regctlReadsWhatWeWrite_data() { registries(); }
    void regctlReadsWhatWeWrite();
    void readsWhatSkopeoCopied_data() { registries(); }
    void readsWhatSkopeoCopied();
    void readsWhatRegctlCopied_data() { registries(); }
    void readsWhatRegctlCopied();
    void mountsBlobs_data() { registries(); }
    void mountsBlobs();
    void copiesBetweenRepositoriesByMounting_data() { registries(); }
    void copiesBetweenRepositoriesByMounting();
    void survivesAnUploadThatWasCut_data() { registries(); }
    void survivesAnUploadThatWasCut();
    void goesOnWithADownloadThatWasCut_data() { registries(); }
    void goesOnWithADownloadThatWasCut();
    void deletesAManifest_data() { registries(); }
    void deletesAManifest();
    void listsTagsOverSeveralPages();

private:
    static void registries();
};

#define REGISTRY_AND(...)                                                                                              \
    QFETCH(const QString, kind);                                                                                       \
    if (const QString missing = missingOf(kind, {__VA_ARGS__}); !missing.isEmpty()) {                                  \
        QSKIP(qPrintable(missing));                                                                                    \
    }                                                                                                                  \
    const AnyRegistry registry(kind);

void TestRegistryPeers::registries()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("docker-registry") << QStringLiteral("docker-registry");
    QTest::newRow("olareg") << QStringLiteral("olareg");
}

void TestRegistryPeers::skopeoReadsWhatWeWrite()
{
    REGISTRY_AND(QStringLiteral("skopeo"))
    const RegistryHome home;
    for (const auto &[format, tag] : kFormats) {
        const QString ref = registry.host() + QStringLiteral("/a/cache:") + tag;
        const auto published = publishAs(*home.open(ref), format);
        QVERIFY2(published, told(published));
        QCOMPARE(digestOf(skopeo({QStringLiteral("inspect"), QStringLiteral("--raw"),
                                  QStringLiteral("--tls-verify=false"), QStringLiteral("docker://") + ref})),
                 published->digest);
        if (format != CacheFormat::ImageManifest) {
            continue; // skopeo takes the entries of an index for images
        }
        const QTemporaryDir directory;
        skopeo({QStringLiteral("copy"), QStringLiteral("-q"), QStringLiteral("--src-tls-verify=false"),
                QStringLiteral("docker://") + ref, QStringLiteral("oci:%1/copy:main").arg(directory.path())});
        const auto copy = LocalBackend::create(
            *BackendSpec::parse(QStringLiteral("type=local,src=%1/copy,tag=main").arg(directory.path())));
        QCOMPARE(flawOf(**copy), QByteArray());
        QCOMPARE((*copy)->load({})->manifest.digest, published->digest);
    }
}

void TestRegistryPeers::regctlReadsWhatWeWrite()
{
    REGISTRY_AND(QStringLiteral("regctl"))
    const RegistryHome home;
    for (const auto &[format, tag] : kFormats) {
        const QString ref = registry.host() + QStringLiteral("/a/cache:") + tag;
        const auto published = publishAs(*home.open(ref), format);
        QVERIFY2(published, told(published));
        QCOMPARE(digestOf(regctl(registry, {QStringLiteral("manifest"), QStringLiteral("get"),
                                            QStringLiteral("--format"), QStringLiteral("raw-body"), ref})),
                 published->digest);
        if (format != CacheFormat::ImageManifest) {
            continue; // as skopeo does, regctl takes the entries of an index for images
        }
        const QTemporaryDir directory;
        regctl(registry, {QStringLiteral("image"), QStringLiteral("copy"), ref,
                          QStringLiteral("ocidir://%1/copy:main").arg(directory.path())});
        const auto copy = LocalBackend::create(
            *BackendSpec::parse(QStringLiteral("type=local,src=%1/copy,tag=main").arg(directory.path())));
        QCOMPARE(flawOf(**copy), QByteArray());
        QCOMPARE((*copy)->load({})->manifest.digest, published->digest);
    }
}

void TestRegistryPeers::readsWhatSkopeoCopied()
{
    REGISTRY_AND(QStringLiteral("skopeo"))
    const QString ref = registry.host() + QStringLiteral("/a/copied:min");
    skopeo({QStringLiteral("copy"), QStringLiteral("-q"), QStringLiteral("--dest-tls-verify=false"),
            QStringLiteral("oci:%1:min").arg(test::dataPath(QStringLiteral("caches/buildkit-pair"))),
            QStringLiteral("docker://") + ref});
    const auto backend = RegistryHome().open(ref);
    const auto snapshot = backend->load({});
    QVERIFY2(snapshot, told(snapshot));
    QCOMPARE(snapshot->format, CacheFormat::ImageManifest);
    QCOMPARE(flawOf(*backend), QByteArray());
}

void TestRegistryPeers::readsWhatRegctlCopied()
{
    REGISTRY_AND(QStringLiteral("regctl"))
    const RegistryHome home;
    const QString ref = registry.host() + QStringLiteral("/a/cache:main");
    const QString copied = registry.host() + QStringLiteral("/b/copied:main");
    const auto published = publishFixture(*home.open(ref));
    QVERIFY2(published, told(published));
    regctl(registry, {QStringLiteral("image"), QStringLiteral("copy"), ref, copied});
    const auto backend = home.open(copied);
    const auto snapshot = backend->load({});
    QVERIFY2(snapshot, told(snapshot));
    QCOMPARE(snapshot->manifest.digest, published->digest);
    QCOMPARE(flawOf(*backend), QByteArray());
}

void TestRegistryPeers::mountsBlobs()
{
    REGISTRY_AND()
    const RegistryHome home;
    const QString from = registry.host() + QStringLiteral("/a/cache:main");
    const auto published = publishFixture(*home.open(from));
    QVERIFY2(published, told(published));
    const auto target = home.open(registry.host() + QStringLiteral("/b/cache:main"));
    const auto snapshot = home.open(from)->load({});
    const Digest layer = snapshot->primary().layers.front().descriptor.digest;
    const auto mounted = target->mounter()->mount(layer, *BackendSpec::parse(from), {});
    QVERIFY2(mounted, told(mounted));
    QVERIFY(*mounted);
    QVERIFY(target->blobs().stat(layer, {}));
    QCOMPARE(target->mounter()->mount(digestOf("not there"), *BackendSpec::parse(from), {}).value(), false);
    QVERIFY(registry.unfinishedUploads().isEmpty());
}

void TestRegistryPeers::copiesBetweenRepositoriesByMounting()
{
    REGISTRY_AND()
    const RegistryHome home;
    const QString from = registry.host() + QStringLiteral("/a/cache:main");
    const auto published = publishFixture(*home.open(from));
    QVERIFY2(published, told(published));
    const std::shared_ptr<CacheBackend> source = home.open(from);
    const auto target = home.open(registry.host() + QStringLiteral("/b/cache:main"));
    const auto plan = planCopy({{source, *source->load({}), {}}}, *target, {}, {});
    QVERIFY2(plan, told(plan));
    const auto report = runCopy(*plan, *target, nullptr, {});
    QVERIFY2(report, told(report));
    QCOMPARE(report->blobsMounted, report->layers);
    QCOMPARE(report->bytesRead, 0);
    QCOMPARE(flawOf(*target), QByteArray());
    QVERIFY(registry.unfinishedUploads().isEmpty());
}

/// A lost connection costs the piece that was on its way, not the blob. Docker's registry 2 knows an upload no more
/// that was cut in the middle of a piece ("upload resumed at wrong offset"): there the blob is begun anew.
void TestRegistryPeers::survivesAnUploadThatWasCut()
{
    REGISTRY_AND()
    test::CuttingProxy proxy(registry.port());
    const auto backend = RegistryHome().open(proxy.host() + QStringLiteral("/a/cache:main")); // pieces of 1 MiB
    const QByteArray bytes = test::noise(8 * kMib);
    BytesContent content(bytes);
    proxy.cutRequestsAfter(5 * kMib + kMib / 2);
    const auto done = backend->publisher()->writer().put({{}, digestOf(bytes), bytes.size(), {}, {}}, content, {});
    QVERIFY2(done, told(done));
    QCOMPARE(proxy.cuts(), 1);
    const auto source = backend->blobs().open(digestOf(bytes), {});
    QVERIFY(*readAll(**source, bytes.size(), {}) == bytes);
    if (kind == u"olareg") {
        QVERIFY2(proxy.requestBytes() < 9 * kMib + kMib / 2, QByteArray::number(proxy.requestBytes()));
        QVERIFY(registry.unfinishedUploads().isEmpty());
    }
}

void TestRegistryPeers::goesOnWithADownloadThatWasCut()
{
    REGISTRY_AND()
    const QByteArray bytes = test::noise(8 * kMib);
    BytesContent content(bytes);
    const QString name = QStringLiteral("/a/cache:main");
    QVERIFY(RegistryHome()
                .open(registry.host() + name)
                ->publisher()
                ->writer()
                .put({{}, digestOf(bytes), bytes.size(), {}, {}}, content, {}));
    test::CuttingProxy proxy(registry.port());
    const auto backend = RegistryHome().open(proxy.host() + name);
    proxy.cutAnswersAfter(6 * kMib);
    const auto source = backend->blobs().open(digestOf(bytes), {});
    QVERIFY2(source, told(source));
    QVERIFY(*readAll(**source, bytes.size(), {}) == bytes);
    QCOMPARE(proxy.cuts(), 1);
    QVERIFY2(proxy.answerBytes() < 9 * kMib, QByteArray::number(proxy.answerBytes()));
}

void TestRegistryPeers::deletesAManifest()
{
    REGISTRY_AND()
    const RegistryHome home;
    const QString name = registry.host() + QStringLiteral("/a/cache:");
    QVERIFY(publishFixture(*home.open(name + QStringLiteral("one")), QStringLiteral("min")));
    QVERIFY(publishFixture(*home.open(name + QStringLiteral("two")), QStringLiteral("max")));
    const auto removed = home.open(name + QStringLiteral("one"))->remover()->remove({});
    QVERIFY2(removed, told(removed));
    const auto entries = home.open(name + QStringLiteral("two"))->catalog()->list({});
    QVERIFY2(entries, told(entries));
    QCOMPARE(entries->size(), size_t(1));
    QCOMPARE(entries->front().name, QStringLiteral("two"));
    QCOMPARE(flawOf(*home.open(name + QStringLiteral("two"))), QByteArray());
}

/// Docker's registry 2 gives all tags at once whatever it is asked for; olareg pages.
void TestRegistryPeers::listsTagsOverSeveralPages()
{
    if (const QString missing = test::Olareg::missing(); !missing.isEmpty()) {
        QSKIP(qPrintable(missing));
    }
    const test::Olareg registry;
    const RegistryHome home;
    const QString name = registry.host() + QStringLiteral("/a/cache:");
    const auto published = publishFixture(*home.open(name + QStringLiteral("t0000")));
    QVERIFY2(published, told(published));
    constexpr int kTags = 1203; // more than one page of what we ask for
    // As many pushes take a minute: the layout gets its tags by hand, before the registry looks at it.
    const QByteArray entry = R"({"mediaType":")" + published->mediaType.toLatin1() + R"(","digest":")" +
                             published->digest.toString().toLatin1() + R"(","size":)" +
                             QByteArray::number(published->size);
    QByteArrayList entries;
    for (int i = 0; i < kTags; ++i) {
        entries << entry + R"(,"annotations":{"org.opencontainers.image.ref.name":"t)" +
                       QByteArray::number(i).rightJustified(4, '0') + R"("}})";
    }
    const QDir layout(registry.layout(QStringLiteral("many")));
    static_cast<void>(runProgram(QStringLiteral("cp"),
                                 {QStringLiteral("-r"), registry.layout(QStringLiteral("a/cache")), layout.path()}));
    test::writeFile(layout.filePath(QStringLiteral("index.json")),
                    R"({"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[)" +
                        entries.join(',') + "]}");
    const auto list = home.open(registry.host() + QStringLiteral("/many:t0000"))->catalog()->list({});
    QVERIFY2(list, told(list));
    QCOMPARE(list->size(), size_t(kTags));
    QCOMPARE(list->back().name, QStringLiteral("t1202"));
    QVERIFY(
        std::all_of(list->begin(), list->end(), [](const CatalogEntry &e) { return e.isCache && e.records == 22; }));
}

QTEST_GUILESS_MAIN(TestRegistryPeers)
#include "tst_registrypeers.moc"
