#include "core/net/auth/aws/awscredentialchain.h"
#include "tests/support/testclock.h"
#include "tests/support/testhttpserver.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cachalot;
using test::ServedReply;
using test::ServedRequest;
using test::TestHttpServer;

namespace
{

QByteArray json(const QByteArray &id, const QByteArray &expiration = "2026-11-24T18:00:00Z")
{
    return R"({"Code":"Success","AccessKeyId":")" + id +
           R"(","SecretAccessKey":"secret","Token":"token","Expiration":")" + expiration + R"("})";
}

/// The token service, the container's agent and the machine's metadata service in one; and who asked for what.
struct Amazon {
    QByteArray id = "ASIA1";
    QByteArray role = "builder\n";
    bool isMachine = true;
    TestHttpServer server{[this](const ServedRequest &request) { return answer(request); }};

    ServedReply answer(const ServedRequest &request)
    {
        const QByteArray path = request.path();
        if (path == "/creds") {
            return {.body = json(id)};
        }
        if (path.startsWith("/latest")) {
            return machine(request, path);
        }
        return {.body = "<AssumeRoleResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><AssumeRoleResult>"
                        "<Credentials><AccessKeyId>" +
                        id +
                        "</AccessKeyId><SecretAccessKey>secret</SecretAccessKey><SessionToken>token</SessionToken>"
                        "<Expiration>2026-11-24T13:00:00Z</Expiration></Credentials></AssumeRoleResult>"
                        "</AssumeRoleResponse>"};
    }
    ServedReply machine(const ServedRequest &request, const QByteArray &path) const
    {
        if (!isMachine) {
            return {.status = 404};
        }
        if (path == "/latest/api/token") {
            return request.method == "PUT" ? ServedReply{.body = "session"} : ServedReply{.status = 405};
        }
        if (request.headers.value("X-aws-ec2-metadata-token") != "session") {
            return {.status = 401};
        }
        if (path.endsWith("/security-credentials/")) {
            return {.body = role};
        }
        return {.body = json(id)};
    }
};

struct Fixture {
    Amazon amazon;
    QTemporaryDir home;
    QProcessEnvironment environment;
    std::shared_ptr<test::TestClock> clock = std::make_shared<test::TestClock>();

    Fixture()
    {
        set("HOME", home.path());
        set("AWS_EC2_METADATA_SERVICE_ENDPOINT", QString::fromLatin1(amazon.server.url("").toBytes()));
        set("AWS_ENDPOINT_URL_STS", QString::fromLatin1(amazon.server.url("/").toBytes()));
        amazon.isMachine = false;
    }
    void set(const char *name, const QString &value) { environment.insert(QLatin1String(name), value); }
    QString file(const char *name, const QByteArray &text) const
    {
        const QString path = home.filePath(QLatin1String(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
            qFatal("can't write %s", qPrintable(path));
        }
        return path;
    }
    void profiles(const QByteArray &config, const QByteArray &credentials = {})
    {
        set("AWS_CONFIG_FILE", file("config", config));
        set("AWS_SHARED_CREDENTIALS_FILE", file("credentials", credentials));
    }
    [[nodiscard]] std::unique_ptr<AwsCredentialChain> chain() const
    {
        return std::make_unique<AwsCredentialChain>(environment, QStringLiteral("eu-west-1"), clock, RetryPolicy(),
                                                    CurlClient::Options());
    }
    /// "id" or "denied: …"
    [[nodiscard]] QString found() const
    {
        const auto credentials = chain()->get({});
        return credentials
                   ? QString::fromLatin1(credentials->accessKeyId)
                   : errorCodeName(credentials.error().code) + QStringLiteral(": ") + credentials.error().message;
    }
};

} // namespace

class TestAwsCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstPlaceCounts();
    void profilesAreReadAsAmazonsToolsDo();
    void webIdentity();
    void rolesOfProfiles();
    void credentialProcess();
    void containerAndItsToken();
    void machine();
    void nothingIsSaidInOneLine();
    void renewedBeforeTheyEnd();
    void ssoIsSaidToBeOut();
};

void TestAwsCredentials::firstPlaceCounts()
{
    Fixture fixture;
    fixture.amazon.isMachine = true;
    QCOMPARE(fixture.found(), QStringLiteral("ASIA1"));
    fixture.profiles("", "[default]\naws_access_key_id = AKIAFILE\naws_secret_access_key = s\n");
    QCOMPARE(fixture.found(), QStringLiteral("AKIAFILE"));
    fixture.set("AWS_ACCESS_KEY_ID", QStringLiteral("AKIAENV"));
    QCOMPARE(fixture.found(), QStringLiteral("AKIAFILE")); // half a pair is none
    fixture.set("AWS_SECRET_ACCESS_KEY", QStringLiteral("s"));
    QCOMPARE(fixture.found(), QStringLiteral("AKIAENV"));
}

void TestAwsCredentials::profilesAreReadAsAmazonsToolsDo()
{
    Fixture fixture;
    fixture.profiles("# of the team\n[default]\nregion = eu-west-1\n[profile ci]\naws_access_key_id=AKIACONFIG ; mine\n"
                     "aws_secret_access_key=s\ns3 =\n  aws_access_key_id = AKIANESTED\n[ci]\n"
                     "aws_access_key_id=AKIAWRONGSECTION\n",
                     "[other]\naws_access_key_id = AKIAOTHER\naws_secret_access_key = s\n");
    fixture.set("AWS_PROFILE", QStringLiteral("ci"));
    QCOMPARE(fixture.found(), QStringLiteral("AKIACONFIG"));
    fixture.set("AWS_PROFILE", QStringLiteral("other"));
    QCOMPARE(fixture.found(), QStringLiteral("AKIAOTHER"));
    fixture.set("AWS_PROFILE", QStringLiteral("gone"));
    QVERIFY2(fixture.found().startsWith(QStringLiteral("denied: AWS_PROFILE names the profile gone")),
             qPrintable(fixture.found()));
    // The credentials file counts where both have keys, and both halves come from it.
    fixture.profiles("[default]\naws_access_key_id=AKIACONFIG\naws_secret_access_key=s\naws_session_token=t\n",
                     "[default]\naws_access_key_id=AKIAFILE\naws_secret_access_key=s2\n");
    fixture.environment.remove(QStringLiteral("AWS_PROFILE"));
    const auto credentials = fixture.chain()->get({});
    QCOMPARE(credentials->accessKeyId, QByteArray("AKIAFILE"));
    QCOMPARE(credentials->secretAccessKey, QByteArray("s2"));
    QVERIFY(credentials->sessionToken.isEmpty());
}

void TestAwsCredentials::webIdentity()
{
    Fixture fixture;
    fixture.set("AWS_WEB_IDENTITY_TOKEN_FILE", fixture.file("token", "jwt.of.the.job\n"));
    QVERIFY(fixture.found().startsWith(QStringLiteral("usage: ")));
    fixture.set("AWS_ROLE_ARN", QStringLiteral("arn:aws:iam::1:role/ci"));
    fixture.set("AWS_ROLE_SESSION_NAME", QStringLiteral("job 7"));
    QCOMPARE(fixture.found(), QStringLiteral("ASIA1"));
    const ServedRequest request = fixture.amazon.server.requests().back();
    QVERIFY2(request.body.startsWith("Action=AssumeRoleWithWebIdentity&Version=2011-06-15&"
                                     "RoleArn=arn%3Aaws%3Aiam%3A%3A1%3Arole%2Fci&RoleSessionName=job%207"),
             request.body);
    QVERIFY(request.body.endsWith("&WebIdentityToken=jwt.of.the.job"));
    QVERIFY(!request.headers.has("Authorization")); // the token is all
    fixture.set("AWS_WEB_IDENTITY_TOKEN_FILE", QStringLiteral("/nonexistent/token"));
    QVERIFY2(fixture.found().contains(QStringLiteral("/nonexistent/token")), qPrintable(fixture.found()));
}

void TestAwsCredentials::rolesOfProfiles()
{
    Fixture fixture;
    fixture.profiles("[default]\nrole_arn = arn:aws:iam::1:role/ci\nsource_profile = base\nexternal_id = 42\n"
                     "[profile base]\naws_access_key_id = AKIABASE\naws_secret_access_key = s\n"
                     "[profile self]\nrole_arn = arn:aws:iam::1:role/ci\nsource_profile = self\n"
                     "aws_access_key_id = AKIASELF\naws_secret_access_key = s\n"
                     "[profile loop]\nrole_arn = r\nsource_profile = pool\n"
                     "[profile pool]\nrole_arn = r\nsource_profile = loop\n");
    QCOMPARE(fixture.found(), QStringLiteral("ASIA1"));
    const ServedRequest request = fixture.amazon.server.requests().back();
    QVERIFY(request.body.contains("Action=AssumeRole&") && request.body.contains("ExternalId=42"));
    QVERIFY(request.headers.value("Authorization").contains("Credential=AKIABASE/"));
    QVERIFY(request.headers.value("Authorization").contains("/eu-west-1/sts/aws4_request"));
    fixture.set("AWS_PROFILE", QStringLiteral("self"));
    QCOMPARE(fixture.found(), QStringLiteral("ASIA1"));
    QVERIFY(fixture.amazon.server.requests().back().headers.value("Authorization").contains("Credential=AKIASELF/"));
    fixture.set("AWS_PROFILE", QStringLiteral("loop"));
    QVERIFY2(fixture.found().contains(QStringLiteral("never end")), qPrintable(fixture.found()));
}

void TestAwsCredentials::credentialProcess()
{
    Fixture fixture;
    const QString answer =
        fixture.file("answer", R"({"Version":1,"AccessKeyId":"ASIAPROC","SecretAccessKey":"s","SessionToken":"t"})");
    fixture.profiles("[default]\ncredential_process = cat \"" + answer.toUtf8() + "\"\n");
    QCOMPARE(fixture.found(), QStringLiteral("ASIAPROC"));
    fixture.profiles("[default]\ncredential_process = exit 3\n");
    QVERIFY(fixture.found().startsWith(QStringLiteral("denied: profile default")));
}

void TestAwsCredentials::containerAndItsToken()
{
    Fixture fixture;
    fixture.set("AWS_CONTAINER_CREDENTIALS_FULL_URI",
                QString::fromLatin1(fixture.amazon.server.url("/creds").toBytes()));
    fixture.set("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", fixture.file("pod-token", "pod\n"));
    QCOMPARE(fixture.found(), QStringLiteral("ASIA1"));
    QCOMPARE(fixture.amazon.server.requests().back().headers.value("Authorization"), QByteArray("pod"));
    // A token is sent to nobody in the clear.
    fixture.set("AWS_CONTAINER_CREDENTIALS_FULL_URI", QStringLiteral("http://example.com/creds"));
    QVERIFY2(fixture.found().startsWith(QStringLiteral("refused: ")), qPrintable(fixture.found()));
}

void TestAwsCredentials::machine()
{
    Fixture fixture;
    fixture.amazon.isMachine = true;
    QCOMPARE(fixture.found(), QStringLiteral("ASIA1"));
    const auto requests = fixture.amazon.server.requests();
    QCOMPARE(requests.size(), size_t(3));
    QCOMPARE(requests.back().path(), QByteArray("/latest/meta-data/iam/security-credentials/builder"));
    fixture.amazon.role = "";
    QVERIFY(fixture.found().startsWith(QStringLiteral("denied: no AWS credentials")));
    fixture.set("AWS_EC2_METADATA_DISABLED", QStringLiteral("TRUE"));
    fixture.amazon.server.forgetRequests();
    QVERIFY(fixture.found().startsWith(QStringLiteral("denied: no AWS credentials")));
    QVERIFY(fixture.amazon.server.requests().empty());
}

void TestAwsCredentials::nothingIsSaidInOneLine()
{
    Fixture fixture;
    fixture.set("AWS_EC2_METADATA_SERVICE_ENDPOINT", QStringLiteral("http://127.0.0.1:1")); // nobody listens there
    const QString text = fixture.found();
    QVERIFY2(text.startsWith(QStringLiteral("denied: no AWS credentials: ")), qPrintable(text));
    QVERIFY2(text.contains(fixture.home.path() + QStringLiteral("/.aws/config")), qPrintable(text));
    QVERIFY(!text.contains(u'\n'));
}

void TestAwsCredentials::renewedBeforeTheyEnd()
{
    Fixture fixture;
    fixture.set("AWS_WEB_IDENTITY_TOKEN_FILE", fixture.file("token", "jwt"));
    fixture.set("AWS_ROLE_ARN", QStringLiteral("arn:aws:iam::1:role/ci"));
    const auto chain = fixture.chain(); // it is 12:00, and they end at 13:00
    QVERIFY(chain->get({}));
    fixture.clock->advance(std::chrono::minutes(50));
    QVERIFY(chain->get({}));
    QCOMPARE(fixture.amazon.server.requests().size(), size_t(1));
    fixture.clock->advance(std::chrono::minutes(6));
    fixture.amazon.id = "ASIA2";
    QCOMPARE(chain->get({})->accessKeyId, QByteArray("ASIA2"));
    QCOMPARE(fixture.amazon.server.requests().size(), size_t(2));
}

void TestAwsCredentials::ssoIsSaidToBeOut()
{
    Fixture fixture;
    fixture.profiles("[default]\nsso_session = corp\nsso_account_id = 1\n");
    QVERIFY2(fixture.found().startsWith(QStringLiteral("unsupported: profile default")), qPrintable(fixture.found()));
}

QTEST_GUILESS_MAIN(TestAwsCredentials)
#include "tst_awscredentials.moc"
