#include "core/backend/local/localbackend.h"
#include "core/backend/registry/registrybackend.h"
#include "core/base/parallel.h"
#include "core/content/blobcontents.h"
#include "core/content/hasher.h"
#include "core/net/auth/credentialchain.h"
#include "core/transfer/verifyrunner.h"
#include "tests/support/realregistry.h"
#include "tests/support/storecontract.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace cachalot;
using test::RealRegistry;
using test::RegistrySetup;

namespace
{

template <typename T>
QByteArray told(const Result<T> &result)
{
    return result ? QByteArray("it succeeded")
                  : errorCodeName(result.error().code).toUtf8() + ": " + result.error().message.toUtf8();
}

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A user's home directory, with or without credentials.
struct Home {
    QTemporaryDir directory;
    QProcessEnvironment environment;

    Home() { environment.insert(QStringLiteral("HOME"), directory.path()); }
    void login(const RealRegistry &registry) const
    {
        write(directory.filePath(QStringLiteral(".docker/config.json")), registry.dockerConfig());
    }
    void trust(const RealRegistry &registry, const QString &host) const
    {
        const QString target = directory.filePath(QStringLiteral(".config/docker/certs.d/%1/ca.crt").arg(host));
        QDir().mkpath(QFileInfo(target).path());
        QVERIFY(QFile::copy(registry.caFile(), target));
    }
    [[nodiscard]] std::unique_ptr<RegistryBackend> open(const QString &ref, bool insecure = false) const
    {
        BackendSpec spec(QStringLiteral("registry"), {{QStringLiteral("ref"), ref}});
        if (insecure) {
            spec.set(QStringLiteral("registry.insecure"), QStringLiteral("true"));
        }
        RegistryServices services = RegistryServices::fromEnvironment(environment);
        services.uploadChunkBytes = 1 << 20;
        services.retry.maxAttempts = 2;
        auto backend = RegistryBackend::create(spec, services);
        return backend ? *std::move(backend) : nullptr;
    }
};

Result<Descriptor> publish(RegistryBackend &backend)
{
    CACHALOT_TRY(backend.publisher()->prepare({}));
    CACHALOT_ASSIGN(const CacheToPublish cache,
                    test::putFixture(*backend.publisher(), QStringLiteral("buildkit-pair"), QStringLiteral("max")));
    return backend.publisher()->publish(cache, {});
}

#define SKIP_WITHOUT(setup)                                                                                            \
    if (const QString missing = RealRegistry::missing(setup); !missing.isEmpty()) {                                    \
        QSKIP(qPrintable(missing));                                                                                    \
    }

} // namespace

/// Debian's docker-registry, guarded in each way, and skopeo beside us.
class TestRealRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksTlsWithAnOwnAuthority();
    void distrustsAnUnknownAuthority();
    void takesAnyCertificateWhenAsked();
    void fallsToPlainHttpWhenAsked();
    void severalFallToPlainHttpAtATime();
    void logsInWithAPassword();
    void logsInWithTokens();
    void renewsTokensThatEnd();
    void tradesIdentityTokens();
    void sendsLargeBlobs_data();
    void sendsLargeBlobs();
    void mountsBlobs();
    void skopeoReadsWhatWeWrite();
    void readsWhatSkopeoCopied();
};

void TestRealRegistry::speaksTlsWithAnOwnAuthority()
{
    const RegistrySetup setup{.tls = true, .htpasswd = true};
    SKIP_WITHOUT(setup)
    const RealRegistry registry(setup);
    Home home;
    home.trust(registry, registry.host());
    home.login(registry);
    const auto backend = home.open(registry.host() + QStringLiteral("/a/cache:main"));
    const auto published = publish(*backend);
    QVERIFY2(published, told(published));
    const auto snapshot = backend->load({});
    QVERIFY2(snapshot, told(snapshot));
    QVERIFY(snapshot->allProblems().empty());
}

void TestRealRegistry::distrustsAnUnknownAuthority()
{
    const RegistrySetup setup{.tls = true};
    SKIP_WITHOUT(setup)
    const RealRegistry registry(setup);
    const Home home;
    const auto snapshot = home.open(registry.host() + QStringLiteral("/a/cache:main"))->load({});
    QVERIFY(!snapshot);
    QCOMPARE(snapshot.error().code, ErrorCode::Network);
    QVERIFY2(snapshot.error().message.contains(QStringLiteral("certificate is not accepted")), told(snapshot));
}

void TestRealRegistry::takesAnyCertificateWhenAsked()
{
    const RegistrySetup setup{.tls = true};
    SKIP_WITHOUT(setup)
    const RealRegistry registry(setup);
    const Home home;
    const auto snapshot = home.open(registry.host() + QStringLiteral("/a/cache:main"), true)->load({});
    QCOMPARE(snapshot.error().code, ErrorCode::NotFound); // it was let in
}

void TestRealRegistry::fallsToPlainHttpWhenAsked()
{
    SKIP_WITHOUT({})
    const RealRegistry registry;
    const Home home;
    const auto published = publish(*home.open(registry.host() + QStringLiteral("/a/cache:main"), true));
    QVERIFY2(published, told(published));
}

void TestRealRegistry::severalFallToPlainHttpAtATime()
{
    const RegistrySetup setup;
    SKIP_WITHOUT(setup)
    const RealRegistry registry(setup);
    const Home home;
    const auto backend = home.open(registry.host() + QStringLiteral("/a/cache:main"), true);
    const Digest nothing = digestOf("no blob has these bytes");
    // As a copy does that first looks which blobs are there.
    const auto looked = forEachParallel(8, 8, {}, [&](size_t, const OpContext &context) -> Result<> {
        const auto info = backend->blobs().stat(nothing, context);
        return info || info.error().code == ErrorCode::NotFound ? Result<>() : fail(info.error());
    });
    QVERIFY2(looked, told(looked));
}

void TestRealRegistry::logsInWithAPassword()
{
    const RegistrySetup setup{.htpasswd = true};
    SKIP_WITHOUT(setup)
    const RealRegistry registry(setup);
    Home home;
    const QString ref = registry.host() + QStringLiteral("/a/cache:main");
    const auto refused = home.open(ref)->load({});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Denied);
    home.login(registry);
    const auto published = publish(*home.open(ref));
    QVERIFY2(published, told(published));
    QVERIFY(home.open(ref)->load({}));
}

void TestRealRegistry::logsInWithTokens()
{
    const RegistrySetup setup{.token = true};
    SKIP_WITHOUT(setup)
    const RealRegistry registry(setup);
    Home home;
    const QString ref = registry.host() + QStringLiteral("/public/cache:main");
    const auto refused = home.open(ref)->publisher()->prepare({});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Denied);
    home.login(registry);
    const auto published = publish(*home.open(ref));
    QVERIFY2(published, told(published));
    // Anonymous may read what is public, by a token too.
    const auto snapshot = Home().open(ref)->load({});
    QVERIFY2(snapshot, told(snapshot));
    const auto backend = home.open(ref);
    const auto report = verifyCache(*backend, {}, {});
    QVERIFY2(report, told(report));
    QVERIFY(report->problems.empty());
    const auto entries = backend->catalog()->list({});
    QVERIFY2(entries, told(entries));
    QCOMPARE(entries->size(), size_t(1));
    const auto removed = backend->remover()->remove({});
    QVERIFY2(removed, told(removed));
}

void TestRealRegistry::renewsTokensThatEnd()
{
    const RegistrySetup setup{.token = true};
    SKIP_WITHOUT(setup)
    const RealRegistry registry(setup);
    write(registry.directory() + QStringLiteral("/expires"), "1");
    Home home;
    home.login(registry);
    const auto backend = home.open(registry.host() + QStringLiteral("/a/cache:main"));
    QVERIFY(backend->publisher()->prepare({}));
    QTest::qWait(1500);
    const auto published = publish(*backend);
    QVERIFY2(published, told(published));
}

void TestRealRegistry::tradesIdentityTokens()
{
    const RegistrySetup setup{.token = true};
    SKIP_WITHOUT(setup)
    const RealRegistry registry(setup);
    Home home;
    write(home.directory.filePath(QStringLiteral(".docker/config.json")),
          "{\"auths\":{\"" + registry.host().toLatin1() + "\":{\"identitytoken\":\"identity\"}}}");
    const auto published = publish(*home.open(registry.host() + QStringLiteral("/a/cache:main")));
    QVERIFY2(published, told(published));
}

void TestRealRegistry::sendsLargeBlobs_data()
{
    QTest::addColumn<bool>("relative");
    QTest::newRow("relative Locations") << true;
    QTest::newRow("absolute Locations") << false;
}

void TestRealRegistry::sendsLargeBlobs()
{
    QFETCH(const bool, relative);
    const RegistrySetup setup{.relativeUrls = relative};
    SKIP_WITHOUT(setup)
    const RealRegistry registry(setup);
    const auto backend = Home().open(registry.host() + QStringLiteral("/a/cache:main"));
    const QByteArray bytes = test::noise(30'000'000);
    BytesContent content(bytes);
    const auto done = backend->publisher()->writer().put({{}, digestOf(bytes), bytes.size(), {}, {}}, content, {});
    QVERIFY2(done, told(done));
    const auto source = backend->blobs().open(digestOf(bytes), {});
    QVERIFY(*readAll(**source, bytes.size(), {}) == bytes);
}

void TestRealRegistry::mountsBlobs()
{
    SKIP_WITHOUT({})
    const RealRegistry registry;
    const Home home;
    const QString from = registry.host() + QStringLiteral("/a/cache:main");
    const auto published = publish(*home.open(from));
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

void TestRealRegistry::skopeoReadsWhatWeWrite()
{
    SKIP_WITHOUT({})
    if (QStandardPaths::findExecutable(QStringLiteral("skopeo")).isEmpty()) {
        QSKIP("not installed: skopeo");
    }
    const RealRegistry registry;
    const QString ref = registry.host() + QStringLiteral("/a/cache:main");
    const auto published = publish(*Home().open(ref));
    QVERIFY2(published, told(published));
    const QByteArray raw = test::runProgram(QStringLiteral("skopeo"),
                                            {QStringLiteral("inspect"), QStringLiteral("--raw"),
                                             QStringLiteral("--tls-verify=false"), QStringLiteral("docker://") + ref});
    QCOMPARE(digestOf(raw), published->digest);
    QTemporaryDir directory;
    static_cast<void>(test::runProgram(QStringLiteral("skopeo"),
                                       {QStringLiteral("copy"), QStringLiteral("-q"),
                                        QStringLiteral("--src-tls-verify=false"), QStringLiteral("docker://") + ref,
                                        QStringLiteral("oci:%1/copy:main").arg(directory.path())}));
    const auto copy = LocalBackend::create(
        *BackendSpec::parse(QStringLiteral("type=local,src=%1/copy,tag=main").arg(directory.path())));
    const auto snapshot = (*copy)->load({});
    QVERIFY2(snapshot, told(snapshot));
    QVERIFY(snapshot->allProblems().empty());
    QCOMPARE(snapshot->manifest.digest, published->digest);
}

void TestRealRegistry::readsWhatSkopeoCopied()
{
    SKIP_WITHOUT({})
    if (QStandardPaths::findExecutable(QStringLiteral("skopeo")).isEmpty()) {
        QSKIP("not installed: skopeo");
    }
    const RealRegistry registry;
    const QString ref = registry.host() + QStringLiteral("/a/copied:min");
    static_cast<void>(
        test::runProgram(QStringLiteral("skopeo"),
                         {QStringLiteral("copy"), QStringLiteral("-q"), QStringLiteral("--dest-tls-verify=false"),
                          QStringLiteral("oci:%1:min").arg(test::dataPath(QStringLiteral("caches/buildkit-pair"))),
                          QStringLiteral("docker://") + ref}));
    const auto backend = Home().open(ref);
    const auto snapshot = backend->load({});
    QVERIFY2(snapshot, told(snapshot));
    QVERIFY(snapshot->allProblems().empty());
    QCOMPARE(snapshot->format, CacheFormat::ImageManifest);
    const auto report = verifyCache(*backend, {}, {});
    QVERIFY2(report, told(report));
    QVERIFY(report->problems.empty());
}

QTEST_GUILESS_MAIN(TestRealRegistry)
#include "tst_realregistry.moc"
