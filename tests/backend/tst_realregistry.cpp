#include "core/base/parallel.h"
#include "core/content/blobcontents.h"
#include "core/content/hasher.h"
#include "core/net/auth/credentialchain.h"
#include "core/transfer/verifyrunner.h"
#include "tests/backend/registryhome.h"
#include "tests/support/testdata.h"

using namespace cachalot;
using Home = test::RegistryHome;
using test::publishFixture;
using test::RealRegistry;
using test::RegistrySetup;
using test::told;

namespace
{

#define SKIP_WITHOUT(setup)                                                                                            \
    if (const QString missing = RealRegistry::missing(setup); !missing.isEmpty()) {                                    \
        QSKIP(qPrintable(missing));                                                                                    \
    }

} // namespace

/// Debian's docker-registry, guarded in each way.
class TestRealRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksTlsWithAnOwnAuthority();
    void showsAClientCertificate();
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
    const auto published = publishFixture(*backend);
    QVERIFY2(published, told(published));
    const auto snapshot = backend->load({});
    QVERIFY2(snapshot, told(snapshot));
    QVERIFY(snapshot->allProblems().empty());
}

void TestRealRegistry::showsAClientCertificate()
{
    const RegistrySetup setup{.tls = true, .clientCertificates = true};
    SKIP_WITHOUT(setup)
    const RealRegistry registry(setup);
    const Home home;
    home.trust(registry, registry.host());
    const QString ref = registry.host() + QStringLiteral("/a/cache:main");
    const auto refused = home.open(ref)->load({});
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(QStringLiteral("it wants a client certificate")), told(refused));
    QVERIFY2(!refused.error().isRetryable(), told(refused));
    home.keep(registry.host(), registry.clientCertFile(), QStringLiteral("me.cert"));
    home.keep(registry.host(), registry.clientKeyFile(), QStringLiteral("me.key"));
    const auto published = publishFixture(*home.open(ref));
    QVERIFY2(published, told(published));
    QVERIFY(home.open(ref)->load({}));
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
    const auto published = publishFixture(*home.open(registry.host() + QStringLiteral("/a/cache:main"), true));
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
    const auto published = publishFixture(*home.open(ref));
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
    const auto published = publishFixture(*home.open(ref));
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
    test::writeFile(registry.directory() + QStringLiteral("/expires"), "1");
    Home home;
    home.login(registry);
    const auto backend = home.open(registry.host() + QStringLiteral("/a/cache:main"));
    QVERIFY(backend->publisher()->prepare({}));
    QTest::qWait(1500);
    const auto published = publishFixture(*backend);
    QVERIFY2(published, told(published));
}

void TestRealRegistry::tradesIdentityTokens()
{
    const RegistrySetup setup{.token = true};
    SKIP_WITHOUT(setup)
    const RealRegistry registry(setup);
    Home home;
    test::writeFile(home.directory.filePath(QStringLiteral(".docker/config.json")),
                    "{\"auths\":{\"" + registry.host().toLatin1() + "\":{\"identitytoken\":\"identity\"}}}");
    const auto published = publishFixture(*home.open(registry.host() + QStringLiteral("/a/cache:main")));
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

QTEST_GUILESS_MAIN(TestRealRegistry)
#include "tst_realregistry.moc"
