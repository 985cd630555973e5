#include "tests/backend/azurefixture.h"

#include <QTest>

using namespace cachalot;
using namespace Qt::StringLiterals;
using test::AzureFixture;
using test::azureRefusal;
using test::ServedReply;
using test::ServedRequest;
using test::TestHttpServer;
using test::told;

/// A blob service that refuses, stumbles and lies.
class TestAzureFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsForABusyServer();
    void sendsALostBlockAgain();
    void givesUpWhereABlockIsRefused();
    void renewsATokenInTheMiddle();
    void tellsAClockThatIsOff();
    void tellsThatASignatureHasEnded();
    void takesASignatureForBlobsOnly();
    void tellsWhoMayNot();
    void readsADocumentAgainThatWasCut();
    void survivesAListThatChanges();
    void endsAListWithoutEnd();
    void tellsNoSecrets();
};

void TestAzureFaults::waitsForABusyServer()
{
    AzureFixture f;
    CACHALOT_VERIFY_OK(f.add(u"main"_s, u"min"_s));
    f.azure.fault = [](const ServedRequest &request, int nth) -> std::optional<ServedReply> {
        if (request.method == "GET" && nth <= 2) {
            ServedReply reply = azureRefusal(503, "ServerBusy", "The server is currently unable to receive requests.");
            reply.headers.add("Retry-After", "3");
            return reply;
        }
        return std::nullopt;
    };
    CACHALOT_VERIFY_OK(f.open(u"main"_s)->load({}));
    QCOMPARE(f.clock->sleeps(), (std::vector<qint64>{3000, 3000}));
    f.azure.fault = [](const ServedRequest &, int) { return azureRefusal(503, "ServerBusy", "Busy."); };
    const auto loaded = f.open(u"main"_s)->load({});
    QVERIFY2(told(loaded).startsWith("server: c/manifests/main: 503 Service Unavailable: ServerBusy: Busy."),
             told(loaded));
}

void TestAzureFaults::sendsALostBlockAgain()
{
    AzureFixture f;
    f.azure.fault = [](const ServedRequest &request, int nth) -> std::optional<ServedReply> {
        if (request.query("comp") == "block" && nth == 2) {
            return ServedReply{.hangUp = true};
        }
        if (request.query("comp") == "block" && nth == 4) {
            return azureRefusal(500, "InternalError");
        }
        return std::nullopt;
    };
    const QByteArray bytes = test::noise(4'500'000);
    CACHALOT_VERIFY_OK(f.put(bytes));
    QCOMPARE(f.azure.blob(u"c"_s, u"blobs/"_s + digestOf(bytes).toString()), bytes);
    QCOMPARE(f.azure.server().count("PUT", "comp=block&"), 7);
}

void TestAzureFaults::givesUpWhereABlockIsRefused()
{
    AzureFixture f;
    f.azure.fault = [](const ServedRequest &request, int nth) -> std::optional<ServedReply> {
        return request.query("comp") == "block" && nth >= 3
                   ? std::optional(azureRefusal(403, "AuthorizationPermissionMismatch", "Not permitted."))
                   : std::nullopt;
    };
    const QByteArray bytes = test::noise(60'000'000);
    const Result<> put = f.put(bytes);
    QVERIFY2(told(put).startsWith("denied: c/blobs/sha256:"), told(put));
    QVERIFY2(told(put).contains("Storage Blob Data"), told(put));
    QCOMPARE(f.azure.keys(u"c"_s), QStringList());
    QVERIFY(f.azure.server().count("PUT", "comp=block&") < 20); // the rest was not tried
}

void TestAzureFaults::renewsATokenInTheMiddle()
{
    AzureFixture f;
    f.key.clear();
    f.azure.token = "token-1";
    QByteArray given = "token-1";
    TestHttpServer tokens([&](const ServedRequest &) -> ServedReply {
        return {.body = "{\"access_token\":\"" + given + "\",\"expires_in\":3600}"};
    });
    f.environment.insert(u"AZURE_TENANT_ID"_s, u"tenant"_s);
    f.environment.insert(u"AZURE_CLIENT_ID"_s, u"client"_s);
    f.environment.insert(u"AZURE_CLIENT_SECRET"_s, u"geheim"_s);
    f.environment.insert(u"AZURE_AUTHORITY_HOST"_s, QString::fromLatin1(tokens.url("/").toBytes()));
    // Refused before its time, after two blocks.
    f.azure.fault = [&](const ServedRequest &request, int nth) -> std::optional<ServedReply> {
        if (request.query("comp") == "block" && nth == 3 && given == "token-1") {
            given = "token-2";
            f.azure.token = "token-2";
        }
        return std::nullopt;
    };
    const QByteArray bytes = test::noise(6'000'000);
    CACHALOT_VERIFY_OK(f.put(bytes));
    QCOMPARE(f.azure.blob(u"c"_s, u"blobs/"_s + digestOf(bytes).toString()), bytes);
    QCOMPARE(tokens.requests().size(), size_t(2));
    // One that nobody takes any more is said so, not tried for ever.
    f.azure.token = "token-3";
    const auto loaded = f.open()->load({});
    QVERIFY2(told(loaded).startsWith("denied: c/manifests/main: 401 Unauthorized: InvalidAuthenticationInfo"),
             told(loaded));
}

void TestAzureFaults::tellsAClockThatIsOff()
{
    AzureFixture f;
    f.azure.fault = [](const ServedRequest &, int) {
        ServedReply reply = azureRefusal(403, "AuthenticationFailed", "Server failed to authenticate the request.");
        reply.headers.add("Date", "Tue, 24 Nov 2026 10:30:00 GMT"); // an hour and a half before the test's
        return reply;
    };
    const auto loaded = f.open()->load({});
    QVERIFY2(told(loaded).startsWith("denied: "), told(loaded));
    QVERIFY2(told(loaded).contains("the clock of this machine is 90 minutes ahead of the server's"), told(loaded));
}

void TestAzureFaults::tellsThatASignatureHasEnded()
{
    AzureFixture f;
    f.key.clear();
    f.signature = u"?sv=2021-12-02&se=2026-11-24T11%3A00%3A00Z&sig=c2VjcmV0"_s;
    f.azure.fault = [](const ServedRequest &, int) {
        return azureRefusal(403, "AuthenticationFailed", "Server failed to authenticate the request.");
    };
    const auto loaded = f.open()->load({});
    QVERIFY2(told(loaded).contains("the shared access signature in account_url ended at 2026-11-24T11:00:00Z"),
             told(loaded));
    QVERIFY2(!told(loaded).contains("c2VjcmV0"), told(loaded));
}

void TestAzureFaults::takesASignatureForBlobsOnly()
{
    // It may write blobs, and ask nothing of the container.
    AzureFixture f;
    f.key.clear();
    f.signature = u"?sv=2021-12-02&sr=c&sig=c2VjcmV0"_s;
    f.azure.addContainer(u"c"_s);
    f.azure.fault = [](const ServedRequest &request, int) -> std::optional<ServedReply> {
        return request.query("restype") == "container"
                   ? std::optional(azureRefusal(403, "AuthorizationFailure", "Not authorized."))
                   : std::nullopt;
    };
    CACHALOT_VERIFY_OK(f.add(u"main"_s, u"min"_s));
    for (const ServedRequest &request : f.azure.server().requests()) {
        QCOMPARE(request.query("sig"), QByteArray("c2VjcmV0"));
        QVERIFY(!request.headers.has("Authorization"));
    }
}

void TestAzureFaults::tellsWhoMayNot()
{
    AzureFixture f;
    f.azure.addContainer(u"c"_s);
    f.azure.fault = [](const ServedRequest &, int) {
        return azureRefusal(403, "AuthorizationFailure", "This request is not authorized to perform this operation.");
    };
    const auto backend = f.open();
    const Result<> prepared = backend->publisher()->prepare({});
    // A HEAD has no body: the header tells.
    QVERIFY2(told(prepared).startsWith("denied: c: 403 Forbidden: AuthorizationFailure"), told(prepared));
}

void TestAzureFaults::readsADocumentAgainThatWasCut()
{
    AzureFixture f;
    CACHALOT_VERIFY_OK(f.add(u"main"_s, u"max"_s));
    f.azure.tamper = [](const ServedRequest &request, ServedReply &reply, int nth) {
        if (request.method == "GET" && nth == 1) {
            reply.cutAfter = 1000;
        }
    };
    const auto snapshot = f.open()->load({});
    CACHALOT_VERIFY_OK(snapshot);
    QVERIFY(!snapshot->isMalformed());
}

void TestAzureFaults::survivesAListThatChanges()
{
    AzureFixture f;
    CACHALOT_VERIFY_OK(f.add(u"a;b;c;d"_s, u"min"_s));
    f.azure.pageSize = 2;
    f.azure.fault = [&](const ServedRequest &request, int nth) -> std::optional<ServedReply> {
        if (request.query("comp") == "list" && nth == 2) {
            f.azure.removeBlob(u"c"_s, u"manifests/c"_s);
            f.azure.addBlob(u"c"_s, u"manifests/aa"_s, "{}");
        }
        return std::nullopt;
    };
    const auto entries = f.open()->catalog()->list({});
    CACHALOT_VERIFY_OK(entries);
    QCOMPARE(entries->size(), size_t(3)); // a, b, d; what came behind the page's back is not seen
}

void TestAzureFaults::endsAListWithoutEnd()
{
    AzureFixture f;
    CACHALOT_VERIFY_OK(f.add(u"main"_s, u"min"_s));
    f.azure.tamper = [](const ServedRequest &request, ServedReply &reply, int) {
        if (request.query("comp") == "list") {
            reply.body.replace("<NextMarker></NextMarker>", "<NextMarker>again</NextMarker>");
        }
    };
    const auto entries = f.open()->catalog()->list({});
    QVERIFY2(told(entries).startsWith("limit-exceeded: c/manifests/: the listing does not end"), told(entries));
}

void TestAzureFaults::tellsNoSecrets()
{
    AzureFixture f;
    f.key.clear();
    f.signature = u"?sv=2021-12-02&sig=c2VjcmV0"_s;
    f.azure.addContainer(u"c"_s);
    // An answer that holds the request again.
    f.azure.fault = [](const ServedRequest &request, int) {
        QByteArray mirrored = request.target;
        mirrored.replace('&', "&amp;");
        return azureRefusal(400, "InvalidUri", "not to be used: https://acme.example" + mirrored);
    };
    const auto backend = f.open();
    const QByteArray all = told(backend->load({})) + told(backend->catalog()->list({})) +
                           told(backend->publisher()->prepare({})) + told(backend->remover()->remove({})) +
                           told(f.put("x")) + told(backend->blobs().stat(digestOf("x"), {})) +
                           backend->spec().toString().toUtf8();
    QVERIFY2(!all.contains("c2VjcmV0"), all);
    f.signature.clear();
    f.key = u"Z2VoZWltZXIgU2NobMO8c3NlbA=="_s;
    const auto other = f.open();
    const QByteArray more = told(other->load({})) + told(other->publisher()->prepare({}));
    QVERIFY2(!more.contains("Z2VoZWltZXIgU2No"), more);
}

QTEST_GUILESS_MAIN(TestAzureFaults)
#include "tst_azurefaults.moc"
