#include "core/net/auth/credentialchain.h"
#include "core/net/auth/credentialhelper.h"
#include "core/net/auth/dockerconfig.h"
#include "core/net/tlssettings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cachalot;
using namespace std::chrono_literals;

namespace
{

const CredentialQuery kQuery{QStringLiteral("reg.example.com"), QStringLiteral("team/app")};

QByteArray auth(const char *userAndPassword)
{
    return QByteArray(userAndPassword).toBase64();
}

QByteArray fileFor(const QByteArray &key, const char *userAndPassword)
{
    return R"({"auths":{")" + key + R"(":{"auth":")" + auth(userAndPassword) + R"("}}})";
}

/// A home directory of its own.
struct Home {
    QTemporaryDir directory;
    QProcessEnvironment environment;
    QByteArray oldPath = qgetenv("PATH");

    Home() { environment.insert(QStringLiteral("HOME"), directory.path()); }
    ~Home() { qputenv("PATH", oldPath); }
    Home(const Home &) = delete;
    Home &operator=(const Home &) = delete;

    QString write(const QString &path, const QByteArray &bytes) const
    {
        const QString full = directory.filePath(path);
        QDir().mkpath(QFileInfo(full).path());
        QFile file(full);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("can't write %s", qPrintable(full));
        }
        return full;
    }
    void helper(const QString &name, const QByteArray &script) const
    {
        const QString path = write(QStringLiteral("bin/docker-credential-") + name, "#!/bin/sh\n" + script);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("PATH", directory.filePath(QStringLiteral("bin")).toLocal8Bit() + ':' + oldPath);
    }
    Result<std::optional<Credentials>> find(const CredentialQuery &query = kQuery,
                                            std::shared_ptr<SecretStore> secrets = nullptr) const
    {
        return CredentialChain(environment, std::move(secrets)).find(query, {});
    }
    QString user(const CredentialQuery &query = kQuery) const
    {
        const auto found = find(query);
        return !found ? QStringLiteral("error: ") + found.error().message : *found ? (*found)->username : QString();
    }
};

class OneSecret final : public SecretStore
{
public:
    Result<> check(const OpContext &) override { return {}; }
    Result<std::optional<QString>> read(const QString &name, const OpContext &) override
    {
        return name == u"registry:reg.example.com" ? std::optional(QStringLiteral("ring:pa:ss")) : std::nullopt;
    }
    Result<> write(const QString &, const QString &, const OpContext &) override { return {}; }
    Result<> remove(const QString &, const OpContext &) override { return {}; }
};

} // namespace

class TestCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalisesKeys_data();
    void normalisesKeys();
    void readsEntries();
    void takesTheLongestPrefix();
    void refusesWithoutTellingSecrets();
    void looksInTheirOrder();
    void knowsDockerHub();
    void asksTheHelperOfAHost();
    void asksTheStore();
    void fallsBackFromAHelperThatKnowsNothing();
    void readsIdentityTokens();
    void boundsHelpers();
    void runsNoOtherProgram();
    void asksTheKeyringLast();
    void readsCertificateDirectories();
};

void TestCredentials::normalisesKeys_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("expected");
    QTest::newRow("hub") << QStringLiteral("https://index.docker.io/v1/") << QStringLiteral("docker.io");
    QTest::newRow("hub's host") << QStringLiteral("registry-1.docker.io") << QStringLiteral("docker.io");
    QTest::newRow("scheme") << QStringLiteral("https://quay.io") << QStringLiteral("quay.io");
    QTest::newRow("version") << QStringLiteral("http://reg:5000/v2/") << QStringLiteral("reg:5000");
    QTest::newRow("path") << QStringLiteral("quay.io/team/app") << QStringLiteral("quay.io/team/app");
}

void TestCredentials::normalisesKeys()
{
    QFETCH(const QString, key);
    QTEST(normalisedKey(key), "expected");
}

void TestCredentials::readsEntries()
{
    const auto config = DockerConfig::parse(
        R"({"auths":{"a":{"auth":")" + auth("me:pa:ss") + R"("},"b":{"identitytoken":"it","auth":")" +
        auth("<token>:") +
        R"("},"c":{"registrytoken":"rt"},"d":{},"e":{"username":"u","password":"p"}},"HttpHeaders":{"X":"y"}})");
    QVERIFY2(config, qPrintable(config ? QString() : config.error().message));
    const auto find = [&](const QString &host) { return config->find({host, QStringLiteral("x")}); };
    QCOMPARE(find(QStringLiteral("a"))->username, QStringLiteral("me"));
    QCOMPARE(find(QStringLiteral("a"))->password, QStringLiteral("pa:ss"));
    QCOMPARE(find(QStringLiteral("b"))->identityToken, QStringLiteral("it"));
    QVERIFY(find(QStringLiteral("b"))->username.isEmpty());
    QCOMPARE(find(QStringLiteral("c"))->registryToken, QStringLiteral("rt"));
    QVERIFY(!find(QStringLiteral("d")));
    QCOMPARE(find(QStringLiteral("e"))->password, QStringLiteral("p"));
    QVERIFY(!find(QStringLiteral("f")));
}

void TestCredentials::takesTheLongestPrefix()
{
    const auto config =
        DockerConfig::parse(R"({"auths":{"q.io":{"auth":")" + auth("host:x") + R"("},"q.io/team":{"auth":")" +
                            auth("team:x") + R"("},"q.io/team/app":{"auth":")" + auth("app:x") + R"("}}})");
    QVERIFY(config);
    const auto user = [&](const char *repository) {
        return config->find({QStringLiteral("q.io"), QString::fromLatin1(repository)})->username;
    };
    QCOMPARE(user("team/app"), QStringLiteral("app"));
    QCOMPARE(user("team/other/deep"), QStringLiteral("team"));
    QCOMPARE(user("teamwork/x"), QStringLiteral("host"));
}

void TestCredentials::refusesWithoutTellingSecrets()
{
    for (const QByteArray &json :
         {QByteArray("[1]"), QByteArray("{\"auths\""), QByteArray(R"({"auths":{"a":{"auth":"geheim!!"}}})")}) {
        const auto config = DockerConfig::parse(json);
        QVERIFY(!config);
        QCOMPARE(config.error().code, ErrorCode::Usage);
        QVERIFY(!config.error().message.contains(QStringLiteral("geheim")));
    }
    Home home;
    const QString file = home.write(QStringLiteral(".docker/config.json"), "{");
    const auto found = home.find();
    QVERIFY(!found);
    QVERIFY(found.error().message.contains(file));
}

void TestCredentials::looksInTheirOrder()
{
    Home home;
    home.environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.directory.filePath(QStringLiteral("run")));
    home.write(QStringLiteral(".config/containers/auth.json"), fileFor("reg.example.com", "config:x"));
    QCOMPARE(home.user(), QStringLiteral("config"));
    home.write(QStringLiteral("run/containers/auth.json"), fileFor("reg.example.com/team", "runtime:x"));
    QCOMPARE(home.user(), QStringLiteral("runtime"));
    home.environment.insert(QStringLiteral("REGISTRY_AUTH_FILE"),
                            home.write(QStringLiteral("other.json"), fileFor("reg.example.com", "file:x")));
    QCOMPARE(home.user(), QStringLiteral("file"));
    home.write(QStringLiteral(".docker/config.json"), fileFor("https://reg.example.com", "docker:x"));
    QCOMPARE(home.user(), QStringLiteral("docker"));
    home.write(QStringLiteral("elsewhere/config.json"), fileFor("reg.example.com", "elsewhere:x"));
    home.environment.insert(QStringLiteral("DOCKER_CONFIG"), home.directory.filePath(QStringLiteral("elsewhere")));
    QCOMPARE(home.user(), QStringLiteral("elsewhere"));
    QCOMPARE(home.user({QStringLiteral("unknown.example.com"), QStringLiteral("x")}), QString());
}

void TestCredentials::knowsDockerHub()
{
    Home home;
    home.write(QStringLiteral(".docker/config.json"), fileFor("https://index.docker.io/v1/", "hub:x"));
    QCOMPARE(home.user({QStringLiteral("docker.io"), QStringLiteral("library/alpine")}), QStringLiteral("hub"));
}

void TestCredentials::asksTheHelperOfAHost()
{
    Home home;
    home.write(QStringLiteral(".docker/config.json"),
               R"({"credHelpers":{"reg.example.com":"one","docker.io":"one"},"credsStore":"missing"})");
    home.helper(QStringLiteral("one"), "read server; echo \"{\\\"ServerURL\\\":\\\"x\\\",\\\"Username\\\":\\\"$1 "
                                       "$server\\\",\\\"Secret\\\":\\\"s\\\"}\"");
    QCOMPARE(home.user(), QStringLiteral("get reg.example.com"));
    QCOMPARE(home.user({QStringLiteral("docker.io"), {}}), QStringLiteral("get https://index.docker.io/v1/"));
}

void TestCredentials::asksTheStore()
{
    Home home;
    home.write(QStringLiteral(".docker/config.json"), R"({"auths":{"reg.example.com":{}},"credsStore":"store"})");
    home.helper(QStringLiteral("store"), "cat >/dev/null; echo '{\"Username\":\"kept\",\"Secret\":\"s\"}'");
    const auto found = home.find();
    QVERIFY(found);
    QCOMPARE((*found)->username, QStringLiteral("kept"));
    QCOMPARE((*found)->origin, QStringLiteral("docker-credential-store"));
}

void TestCredentials::fallsBackFromAHelperThatKnowsNothing()
{
    Home home;
    home.write(QStringLiteral(".docker/config.json"),
               R"({"credsStore":"empty","auths":{"reg.example.com":{"auth":")" + auth("plain:x") + R"("}}})");
    home.helper(QStringLiteral("empty"), "echo 'credentials not found in native keychain'; exit 1");
    QCOMPARE(home.user(), QStringLiteral("plain"));
    home.helper(QStringLiteral("empty"), "echo 'the keychain is locked, password=geheim'; exit 1");
    const auto found = home.find();
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Denied);
    QVERIFY(found.error().message.contains(QStringLiteral("the keychain is locked")));
    QVERIFY(!found.error().message.contains(QStringLiteral("geheim")));
}

void TestCredentials::readsIdentityTokens()
{
    Home home;
    home.helper(QStringLiteral("token"), "cat >/dev/null; echo '{\"Username\":\"<token>\",\"Secret\":\"it\"}'");
    const auto found = askCredentialHelper(QStringLiteral("token"), QStringLiteral("x"), {});
    QVERIFY(found);
    QCOMPARE((*found)->identityToken, QStringLiteral("it"));
    QVERIFY((*found)->username.isEmpty());
}

void TestCredentials::boundsHelpers()
{
    Home home;
    home.helper(QStringLiteral("slow"), "exec sleep 600");
    QCOMPARE(askCredentialHelper(QStringLiteral("slow"), QStringLiteral("x"), {}, 200ms).error().code,
             ErrorCode::Timeout);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(askCredentialHelper(QStringLiteral("slow"), QStringLiteral("x"), {stop.get_token()}).error().code,
             ErrorCode::Cancelled);
    home.helper(QStringLiteral("endless"), "exec yes");
    QCOMPARE(askCredentialHelper(QStringLiteral("endless"), QStringLiteral("x"), {}).error().code,
             ErrorCode::LimitExceeded);
    home.helper(QStringLiteral("odd"), "echo '[1,2]'");
    QCOMPARE(askCredentialHelper(QStringLiteral("odd"), QStringLiteral("x"), {}).error().code, ErrorCode::Usage);
}

void TestCredentials::runsNoOtherProgram()
{
    for (const char *name : {"../../bin/sh", "a b", "", "a;b"}) {
        QCOMPARE(askCredentialHelper(QString::fromLatin1(name), QStringLiteral("x"), {}).error().code,
                 ErrorCode::Usage);
    }
    QCOMPARE(askCredentialHelper(QStringLiteral("cachalot-has-none"), QStringLiteral("x"), {}).error().code,
             ErrorCode::Usage);
}

void TestCredentials::asksTheKeyringLast()
{
    Home home;
    const auto secrets = std::make_shared<OneSecret>();
    const auto found = home.find(kQuery, secrets);
    QVERIFY(found);
    QCOMPARE((*found)->username, QStringLiteral("ring"));
    QCOMPARE((*found)->password, QStringLiteral("pa:ss"));
    home.write(QStringLiteral(".docker/config.json"), fileFor("reg.example.com", "docker:x"));
    QCOMPARE((*home.find(kQuery, secrets))->username, QStringLiteral("docker"));
}

void TestCredentials::readsCertificateDirectories()
{
    Home home;
    const QStringList directories = certificateDirectories(home.environment);
    QVERIFY(directories.contains(QStringLiteral("/etc/docker/certs.d")));
    const QString ca = home.write(QStringLiteral(".config/docker/certs.d/reg:5000/ca.crt"), "x");
    const QString cert = home.write(QStringLiteral(".config/docker/certs.d/reg:5000/client.cert"), "x");
    auto settings = hostTlsSettings(directories, "reg:5000");
    QVERIFY(!settings); // the key is missing
    const QString key = home.write(QStringLiteral(".config/docker/certs.d/reg:5000/client.key"), "x");
    settings = hostTlsSettings(directories, "reg:5000");
    QVERIFY(settings);
    QCOMPARE(settings->extraCaFiles, QStringList(ca));
    QCOMPARE(settings->clientCertificateFile, cert);
    QCOMPARE(settings->clientKeyFile, key);
    QVERIFY(settings->verifies);
    QVERIFY(hostTlsSettings(directories, "reg")->extraCaFiles.isEmpty());
}

QTEST_GUILESS_MAIN(TestCredentials)
#include "tst_credentials.moc"
