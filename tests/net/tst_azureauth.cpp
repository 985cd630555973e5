#include "core/base/parallel.h"
#include "core/net/auth/azureidentity.h"
#include "core/net/auth/sharedkeysigner.h"
#include "tests/support/testclock.h"
#include "tests/support/testhttpserver.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cachalot;
using test::ServedReply;
using test::ServedRequest;
using test::TestHttpServer;
using namespace std::chrono_literals;

namespace
{

const QByteArray kSecret = "s3cr3t/with+signs=";

/// Entra ID, App Service and the metadata service in one; and who asked for what.
class TokenServer
{
public:
    QByteArray token = "token-1";
    int status = 200;
    QByteArray wrong;
    QByteArray life = ",\"expires_in\":3600";

    TestHttpServer server{[this](const ServedRequest &) -> ServedReply {
        if (!wrong.isEmpty()) {
            return {.status = status, .headers = {{"Content-Type", "application/json"}}, .body = wrong};
        }
        return {.status = status, .body = "{\"access_token\":\"" + token + "\"" + life + "}"};
    }};

    [[nodiscard]] ServedRequest last() const { return server.requests().back(); }
    [[nodiscard]] int asked() const { return static_cast<int>(server.requests().size()); }
};

struct Fixture {
    TokenServer tokens;
    std::shared_ptr<test::TestClock> clock = std::make_shared<test::TestClock>();
    AzureSignIn signIn;

    Fixture()
    {
        signIn.authority = QString::fromLatin1(tokens.server.url("/").toBytes());
        // Nobody listens there.
        signIn.metadataService = QStringLiteral("http://127.0.0.1:1");
        signIn.chosen = QStringLiteral("prod");
    }
    void servicePrincipal()
    {
        signIn.tenant = QStringLiteral("tenant");
        signIn.client = QStringLiteral("client");
        signIn.clientSecret = QString::fromLatin1(kSecret);
    }
};

Result<QByteArray> authorised(RequestAuthoriser &authoriser, const char *url = "https://acme.blob.core.windows.net/c")
{
    HttpRequest request{.url = *Url::parse(url)};
    CACHALOT_TRY(authoriser.authorise(request, {}));
    return request.headers.value("Authorization");
}

QString textOf(const Result<QByteArray> &result)
{
    return result ? QString::fromLatin1(*result)
                  : errorCodeName(result.error().code) + QStringLiteral(": ") + result.error().message;
}

std::unique_ptr<SharedKeySigner> signer(const QByteArray &account, const std::shared_ptr<RetryClock> &clock)
{
    // The key that the emulators of Azure Storage have.
    return *SharedKeySigner::create(
        account, "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==", clock);
}

} // namespace

class TestAzureAuth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsTheTextsOfTheDocumentation_data();
    void signsTheTextsOfTheDocumentation();
    void signsWithTheKey();
    void refusesAKeyThatIsNone();
    void signsInAsServicePrincipal();
    void signsInAsWorkload();
    void signsInByManagedIdentity_data();
    void signsInByManagedIdentity();
    void signsInByTheAzureCli();
    void goesOnWhereNothingIsSetUp();
    void saysWhatWasLookedFor();
    void stopsWhereASignInIsRefused();
    void choosesAsTheEnvironmentSays();
    void keepsATokenForItsTime();
    void fetchesOneTokenForAll();
    void renewsARefusedToken();
    void sendsNoTokenInTheClear();
};

void TestAzureAuth::signsTheTextsOfTheDocumentation_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<HttpHeaders>("headers");
    QTest::addColumn<qsizetype>("length");
    QTest::addColumn<QByteArray>("text");
    // "Authorize with Shared Key", the examples for the blob service; with the version of 2015-02-21, in which an empty
    // body has no length.
    QTest::newRow("Get Container Metadata")
        << QByteArray("GET")
        << QByteArray("https://myaccount.blob.core.windows.net/mycontainer?restype=container&comp=metadata&timeout=20")
        << HttpHeaders{{"x-ms-version", "2015-02-21"}, {"x-ms-date", "Fri, 26 Jun 2015 23:39:12 GMT"}} << qsizetype(0)
        << QByteArray("GET\n\n\n\n\n\n\n\n\n\n\n\nx-ms-date:Fri, 26 Jun 2015 23:39:12 GMT\nx-ms-version:2015-02-21\n"
                      "/myaccount/mycontainer\ncomp:metadata\nrestype:container\ntimeout:20");
    QTest::newRow("List Blobs") << QByteArray("GET")
                                << QByteArray("https://myaccount.blob.core.windows.net/mycontainer?restype=container&"
                                              "comp=list&include=snapshots&include=metadata&include=uncommittedblobs")
                                << HttpHeaders{{"x-ms-date", "Fri, 26 Jun 2015 23:39:12 GMT"}} << qsizetype(0)
                                << QByteArray("GET\n\n\n\n\n\n\n\n\n\n\n\nx-ms-date:Fri, 26 Jun 2015 23:39:12 GMT\n"
                                              "/myaccount/mycontainer\ncomp:list\n"
                                              "include:metadata,snapshots,uncommittedblobs\nrestype:container");
    QTest::newRow("the secondary location")
        << QByteArray("GET")
        << QByteArray("https://myaccount-secondary.blob.core.windows.net/mycontainer/"
                      "myblob")
        << HttpHeaders{{"x-ms-date", "Fri, 26 Jun 2015 23:39:12 GMT"}} << qsizetype(0)
        << QByteArray("GET\n\n\n\n\n\n\n\n\n\n\n\n"
                      "x-ms-date:Fri, 26 Jun 2015 23:39:12 GMT\n"
                      "/myaccount/mycontainer/myblob");
    QTest::newRow("Put Block, escaped") << QByteArray("PUT")
                                        << QByteArray("http://127.0.0.1:10000/myaccount/c/blobs%2Fsha256:ab?comp=block&"
                                                      "blockid=QUJD%2BQ%3D%3D")
                                        << HttpHeaders{{"If-None-Match", "*"},
                                                       {"Range", "bytes=5-"},
                                                       {"Content-Type", "application/octet-stream"},
                                                       {"X-Ms-Version", "2021-12-02"},
                                                       {"x-ms-blob-type", "BlockBlob"}}
                                        << qsizetype(11)
                                        << QByteArray("PUT\n\n\n11\n\napplication/octet-stream\n\n\n\n*\n\nbytes=5-\n"
                                                      "x-ms-blob-type:BlockBlob\nx-ms-version:2021-12-02\n"
                                                      "/myaccount/myaccount/c/blobs%2Fsha256:ab\n"
                                                      "blockid:QUJD+Q==\ncomp:block");
}

void TestAzureAuth::signsTheTextsOfTheDocumentation()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, url);
    QFETCH(HttpHeaders, headers);
    QFETCH(qsizetype, length);
    QFETCH(QByteArray, text);
    HttpRequest request{.method = method, .url = *Url::parse(url), .headers = headers};
    if (length > 0) {
        request.body = std::make_shared<BytesBody>(QByteArray(length, 'x'));
    }
    QCOMPARE(signer("myaccount", std::make_shared<test::TestClock>())->textToSign(request), text);
}

void TestAzureAuth::signsWithTheKey()
{
    // The signature was computed apart, with Python's hmac over that text.
    const auto clock = std::make_shared<test::TestClock>();
    HttpRequest request{.url = *Url::parse("http://127.0.0.1:10000/devstoreaccount1/c?restype=container")};
    request.headers.add("x-ms-version", "2021-12-02");
    QVERIFY(signer("devstoreaccount1", clock)->authorise(request, {}));
    QCOMPARE(request.headers.value("x-ms-date"), QByteArray("Tue, 24 Nov 2026 12:00:00 GMT"));
    QCOMPARE(request.headers.value("Authorization"),
             QByteArray("SharedKey devstoreaccount1:ZHnKjMzZcl85tCBMVQ3vDnCrwT5x3mSX5jUFRkdWAbk="));
}

void TestAzureAuth::refusesAKeyThatIsNone()
{
    for (const char *key : {"", "not base64!", "QUJD*"}) {
        const auto made = SharedKeySigner::create("acme", key, std::make_shared<test::TestClock>());
        QVERIFY(!made);
        QCOMPARE(errorCodeName(made.error().code), QStringLiteral("usage"));
        QVERIFY2(qstrlen(key) == 0 || !made.error().message.contains(QLatin1String(key)),
                 qPrintable(made.error().message));
    }
}

void TestAzureAuth::signsInAsServicePrincipal()
{
    Fixture f;
    f.servicePrincipal();
    AzureIdentity identity(f.signIn, f.clock, {});
    QCOMPARE(textOf(authorised(identity)), QStringLiteral("Bearer token-1"));
    QCOMPARE(f.tokens.last().method, QByteArray("POST"));
    QCOMPARE(f.tokens.last().target, QByteArray("/tenant/oauth2/v2.0/token"));
    QCOMPARE(f.tokens.last().body,
             QByteArray("grant_type=client_credentials&client_id=client&"
                        "scope=https%3A%2F%2Fstorage.azure.com%2F.default&client_secret=s3cr3t%2Fwith%2Bsigns%3D"));
}

void TestAzureAuth::signsInAsWorkload()
{
    QTemporaryDir directory;
    Fixture f;
    f.signIn.tenant = QStringLiteral("tenant");
    f.signIn.client = QStringLiteral("client");
    f.signIn.federatedTokenFile = directory.filePath(QStringLiteral("token"));
    const auto write = [&](const QByteArray &text) {
        QFile file(f.signIn.federatedTokenFile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write("a.b.c\n");
    AzureIdentity identity(f.signIn, f.clock, {});
    QCOMPARE(textOf(authorised(identity)), QStringLiteral("Bearer token-1"));
    QVERIFY(f.tokens.last().body.contains("client_assertion=a.b.c"));
    QVERIFY(f.tokens.last().body.contains(
        "client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer"));
    // Kubernetes puts a new one there.
    write("d.e.f");
    f.clock->advance(2h);
    QCOMPARE(textOf(authorised(identity)), QStringLiteral("Bearer token-1"));
    QVERIFY(f.tokens.last().body.contains("client_assertion=d.e.f"));
}

void TestAzureAuth::signsInByManagedIdentity_data()
{
    QTest::addColumn<bool>("appService");
    QTest::addColumn<QString>("client");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("App Service") << true << QString()
                                 << QByteArray("/msi/token?api-version=2019-08-01&"
                                               "resource=https%3A%2F%2Fstorage.azure.com");
    QTest::newRow("metadata service") << false << QString()
                                      << QByteArray("/metadata/identity/oauth2/token?api-version=2018-02-01&"
                                                    "resource=https%3A%2F%2Fstorage.azure.com");
    QTest::newRow("one of several") << false << QStringLiteral("me")
                                    << QByteArray("/metadata/identity/oauth2/token?api-version=2018-02-01&"
                                                  "resource=https%3A%2F%2Fstorage.azure.com&client_id=me");
}

void TestAzureAuth::signsInByManagedIdentity()
{
    QFETCH(bool, appService);
    QFETCH(QString, client);
    QFETCH(QByteArray, target);
    Fixture f;
    f.signIn.client = client;
    if (appService) {
        f.signIn.identityEndpoint = QString::fromLatin1(f.tokens.server.url("/msi/token").toBytes());
        f.signIn.identityHeader = QString::fromLatin1(kSecret);
    } else {
        f.signIn.metadataService = QString::fromLatin1(f.tokens.server.url("/").toBytes());
    }
    // These services write numbers as texts.
    f.tokens.life = ",\"expires_in\":\"3599\",\"expires_on\":\"" +
                    QByteArray::number(f.clock->now().addSecs(3599).toSecsSinceEpoch()) + "\"";
    AzureIdentity identity(f.signIn, f.clock, {});
    QCOMPARE(textOf(authorised(identity)), QStringLiteral("Bearer token-1"));
    QCOMPARE(f.tokens.last().target, target);
    QCOMPARE(f.tokens.last().headers.value(appService ? "X-IDENTITY-HEADER" : "Metadata"),
             appService ? kSecret : QByteArray("true"));
    f.clock->advance(50min);
    QVERIFY(authorised(identity));
    QCOMPARE(f.tokens.asked(), 1);
}

void TestAzureAuth::signsInByTheAzureCli()
{
    const QTemporaryDir directory;
    const QByteArray path = qgetenv("PATH");
    const auto install = [&](const QByteArray &script) {
        QFile file(directory.filePath(QStringLiteral("az")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + script);
        file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    };
    Fixture f;
    f.signIn.chosen = QStringLiteral("AzureCLICredential");
    qputenv("PATH", directory.path().toLocal8Bit());
    AzureIdentity nobody(f.signIn, f.clock, {});
    const QString absent = textOf(authorised(nobody));
    qputenv("PATH", directory.path().toLocal8Bit() + ':' + path);
    const QByteArray end = QByteArray::number(f.clock->now().addSecs(3600).toSecsSinceEpoch());
    install("test \"$*\" = 'account get-access-token -o json --resource https://storage.azure.com' || exit 3\n"
            "echo '{\"accessToken\": \"cli-token\", \"expires_on\": " +
            end + "}'\n");
    AzureIdentity user(f.signIn, f.clock, {});
    const QString token = textOf(authorised(user));
    QFile::remove(directory.filePath(QStringLiteral("az")));
    install("echo 'ERROR: Please run az login to setup account.' >&2; exit 1\n");
    AzureIdentity stranger(f.signIn, f.clock, {});
    const QString refused = textOf(authorised(stranger));
    qputenv("PATH", path);
    QVERIFY2(absent.contains(QStringLiteral("az is not installed")), qPrintable(absent));
    QCOMPARE(token, QStringLiteral("Bearer cli-token"));
    QVERIFY2(refused.startsWith(QStringLiteral("denied: ")) && refused.contains(QStringLiteral("az login")),
             qPrintable(refused));
}

void TestAzureAuth::goesOnWhereNothingIsSetUp()
{
    // A client id alone is that of a managed identity, not half a service principal.
    Fixture f;
    f.signIn.client = QStringLiteral("me");
    f.signIn.metadataService = QString::fromLatin1(f.tokens.server.url("/").toBytes());
    AzureIdentity identity(f.signIn, f.clock, {});
    QCOMPARE(textOf(authorised(identity)), QStringLiteral("Bearer token-1"));
}

void TestAzureAuth::saysWhatWasLookedFor()
{
    Fixture f;
    AzureIdentity identity(f.signIn, f.clock, {});
    const QString said = textOf(authorised(identity));
    QVERIFY2(said.startsWith(QStringLiteral("denied: no credentials for Azure")), qPrintable(said));
    for (const char *word : {"AZURE_CLIENT_SECRET", "AZURE_FEDERATED_TOKEN_FILE", "metadata service",
                             "secret_access_key", "shared access signature"}) {
        QVERIFY2(said.contains(QLatin1String(word)), qPrintable(said));
    }
}

void TestAzureAuth::stopsWhereASignInIsRefused()
{
    Fixture f;
    f.servicePrincipal();
    f.tokens.status = 401;
    f.tokens.wrong = "{\"error\":\"invalid_client\",\"error_description\":\"AADSTS7000215: Invalid client secret\"}";
    f.signIn.metadataService = QString::fromLatin1(f.tokens.server.url("/").toBytes());
    AzureIdentity identity(f.signIn, f.clock, {});
    const QString said = textOf(authorised(identity));
    QVERIFY2(said.startsWith(QStringLiteral("denied: EnvironmentCredential: ")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("AADSTS7000215")), qPrintable(said));
    QVERIFY2(!said.contains(QString::fromLatin1(kSecret)), qPrintable(said));
    QCOMPARE(f.tokens.asked(), 1);
}

void TestAzureAuth::choosesAsTheEnvironmentSays()
{
    Fixture f;
    f.servicePrincipal();
    f.signIn.chosen = QStringLiteral("managedidentitycredential");
    f.signIn.metadataService = QString::fromLatin1(f.tokens.server.url("/").toBytes());
    AzureIdentity managed(f.signIn, f.clock, {});
    QVERIFY(authorised(managed));
    QVERIFY(f.tokens.last().path().startsWith("/metadata/"));
    f.signIn.chosen = QStringLiteral("Mystery");
    AzureIdentity unknown(f.signIn, f.clock, {});
    const QString said = textOf(authorised(unknown));
    QVERIFY2(said.startsWith(QStringLiteral("usage: AZURE_TOKEN_CREDENTIALS=Mystery")), qPrintable(said));
}

void TestAzureAuth::keepsATokenForItsTime()
{
    Fixture f;
    f.servicePrincipal();
    AzureIdentity identity(f.signIn, f.clock, {});
    QVERIFY(authorised(identity));
    f.clock->advance(57min);
    QVERIFY(authorised(identity));
    QCOMPARE(f.tokens.asked(), 1);
    // Not to its very end: the request has to arrive, too.
    f.clock->advance(2min);
    f.tokens.token = "token-2";
    QCOMPARE(textOf(authorised(identity)), QStringLiteral("Bearer token-2"));
}

void TestAzureAuth::fetchesOneTokenForAll()
{
    Fixture f;
    f.servicePrincipal();
    AzureIdentity identity(f.signIn, f.clock, {});
    QVERIFY(forEachParallel(8, 8, {}, [&](size_t, const OpContext &) -> Result<> {
        CACHALOT_ASSIGN(const QByteArray sent, authorised(identity));
        return sent.isEmpty() ? Result<>(fail(ErrorCode::Internal, QString())) : Result<>();
    }));
    QCOMPARE(f.tokens.asked(), 1);
}

void TestAzureAuth::renewsARefusedToken()
{
    Fixture f;
    f.servicePrincipal();
    AzureIdentity identity(f.signIn, f.clock, {});
    TestHttpServer blobs([&](const ServedRequest &request) -> ServedReply {
        return {.status = request.headers.value("Authorization") == "Bearer token-2" ? 200 : 401};
    });
    CurlClient curl({});
    AuthorisingClient client(curl, identity);
    QVERIFY(authorised(identity));
    f.tokens.token = "token-2";
    const auto response = client.send({.url = blobs.url("/c")}, {});
    QVERIFY(response);
    QCOMPARE(response->status, 200);
    QCOMPARE(f.tokens.asked(), 2);
    // What nobody takes is not tried for ever.
    f.tokens.token = "token-3";
    f.clock->advance(2h);
    QCOMPARE(client.send({.url = blobs.url("/c")}, {})->status, 401);
    QCOMPARE(f.tokens.asked(), 4);
}

void TestAzureAuth::sendsNoTokenInTheClear()
{
    Fixture f;
    f.servicePrincipal();
    AzureIdentity identity(f.signIn, f.clock, {});
    QVERIFY2(textOf(authorised(identity, "http://acme.blob.core.windows.net/c")).startsWith(QStringLiteral("refused")),
             "a token went over plain HTTP");
    QCOMPARE(f.tokens.asked(), 0);
    f.signIn.authority = QStringLiteral("http://login.example.com/");
    AzureIdentity other(f.signIn, f.clock, {});
    const QString said = textOf(authorised(other));
    QVERIFY2(said.startsWith(QStringLiteral("refused: EnvironmentCredential: AZURE_AUTHORITY_HOST")), qPrintable(said));
}

QTEST_GUILESS_MAIN(TestAzureAuth)
#include "tst_azureauth.moc"
