#include "core/config/connectioncheck.h"
#include "tests/support/azurite.h"
#include "tests/support/ghaserver.h"
#include "tests/support/s3server.h"

#include <QTest>

using namespace cachalot;
using namespace Qt::StringLiterals;

namespace
{

/// "reach done, authenticate done, list failed …"
QString summary(const std::vector<ConnectionCheck> &checks)
{
    QStringList parts;
    for (const ConnectionCheck &check : checks) {
        parts << abilityName(check.ability) + u' ' + checkStateName(check.state);
    }
    return parts.join(u", "_s);
}

const QString kAllowed = u"reach done, authenticate done, list done, read absent, write done, delete done"_s;
const QString kRefused =
    u"reach done, authenticate failed, list not-tried, read not-tried, write not-tried, delete not-tried"_s;

/// Sets variables of this process as long as it lives: a connection is made of a spec and the environment.
class Environment
{
public:
    explicit Environment(const QProcessEnvironment &variables) : m_names(variables.keys())
    {
        for (const QString &name : m_names) {
            qputenv(qPrintable(name), variables.value(name).toUtf8());
        }
    }
    ~Environment()
    {
        for (const QString &name : m_names) {
            qunsetenv(qPrintable(name));
        }
    }
    Environment(const Environment &) = delete;
    Environment &operator=(const Environment &) = delete;

private:
    QStringList m_names;
};

} // namespace

/// The test of a connection against servers that check credentials, with the right ones and with wrong ones.
class TestStoreConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void s3();
    void azblob();
    void gha_data();
    void gha();

private:
    static void expectRefusal(const BackendSpec &spec, const QString &secret);
};

/// That it was refused, in words that hold the store's place, and not what was wrong.
void TestStoreConnections::expectRefusal(const BackendSpec &spec, const QString &secret)
{
    const auto checks = checkConnection(spec, TryWriting::Yes, {});
    QVERIFY(checks);
    QCOMPARE(summary(*checks), kRefused);
    const ConnectionCheck &failure = *firstFailure(*checks);
    QCOMPARE(failure.error->code, ErrorCode::Denied);
    QVERIFY2(!failure.detail.isEmpty() && !failure.detail.contains(secret), qPrintable(failure.detail));
}

void TestStoreConnections::s3()
{
    if (const QString missing = test::S3Server::missing(test::S3Program::Versitygw); !missing.isEmpty()) {
        QSKIP(qPrintable(missing));
    }
    test::S3Server server(test::S3Program::Versitygw);
    server.makeBucket(u"caches"_s);
    const auto good = BackendSpec::parse(server.spec(u"caches"_s));
    const auto checks = checkConnection(*good, TryWriting::Yes, {});
    QVERIFY(checks);
    QCOMPARE(summary(*checks), kAllowed);
    QCOMPARE((*checks)[2].caches, std::optional<qint64>(0));

    QString wrong = server.spec(u"caches"_s);
    wrong.replace(server.secretAccessKey(), u"of-the-shark-4711"_s);
    expectRefusal(*BackendSpec::parse(wrong), u"of-the-shark-4711"_s);
    wrong = server.spec(u"caches"_s);
    wrong.replace(server.accessKeyId(), u"nobody"_s);
    expectRefusal(*BackendSpec::parse(wrong), server.secretAccessKey());
}

void TestStoreConnections::azblob()
{
    if (const QString missing = test::Azurite::missing(); !missing.isEmpty()) {
        QSKIP(qPrintable(missing));
    }
    const test::Azurite azurite;
    // A container that nobody made yet is no failure: a copy makes it.
    const auto checks = checkConnection(azurite.spec(u"caches"_s, u"main"_s), TryWriting::Yes, {});
    QVERIFY(checks);
    QVERIFY2(summary(*checks).startsWith(u"reach done, authenticate done"_s), qPrintable(summary(*checks)));
    const auto again = checkConnection(azurite.spec(u"caches"_s, u"main"_s), TryWriting::Yes, {});
    QVERIFY(again);
    QCOMPARE(summary(*again), kAllowed);

    const QString key = u"Z2VoZWltZXIgU2NobMO8c3NlbA=="_s;
    QString text = azurite.spec(u"caches"_s, u"main"_s).toString(Secrets::Reveal);
    text.replace(QString::fromLatin1(test::Azurite::kKey), key);
    expectRefusal(*BackendSpec::parse(text), key);
    // A signature that has ended, and one that allows less than it takes.
    const auto signedSpec = [&](const QByteArray &signature) {
        return BackendSpec(u"azblob"_s,
                           {{u"account_url"_s, QString::fromLatin1(azurite.accountUrl() + '?' + signature)},
                            {u"account_name"_s, QString::fromLatin1(test::Azurite::kAccount)},
                            {u"container"_s, u"caches"_s},
                            {u"name"_s, u"main"_s}});
    };
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QByteArray ended = test::Azurite::signature(now.addSecs(-3600));
    expectRefusal(signedSpec(ended), QString::fromLatin1(ended.mid(ended.indexOf("sig=") + 4)));
    const auto reader =
        checkConnection(signedSpec(test::Azurite::signature(now.addSecs(3600), "rl")), TryWriting::Yes, {});
    QVERIFY(reader);
    QCOMPARE(summary(*reader).section(u", "_s, 0, 4),
             u"reach done, authenticate done, list done, read absent, write failed"_s);
    QCOMPARE((*reader)[4].error->code, ErrorCode::Denied);
}

void TestStoreConnections::gha_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("version 1") << 1;
    QTest::newRow("version 2") << 2;
}

void TestStoreConnections::gha()
{
    QFETCH(int, version);
    if (const QString missing = test::GhaServer::missing(); !missing.isEmpty()) {
        QSKIP(qPrintable(missing));
    }
    const test::GhaServer server;
    const BackendSpec spec(u"gha"_s, {{u"scope"_s, u"shop"_s}});
    const QString repository = u"acme/connections"_s;
    QProcessEnvironment run = server.runOf(repository, version, {{u"refs/heads/main"_s, 3}});
    {
        const Environment environment(run);
        // GitHub's API does not know the repository of the test before its first entry.
        QVERIFY(checkConnection(spec, TryWriting::Yes, {}));
        const auto checks = checkConnection(spec, TryWriting::Yes, {});
        QVERIFY(checks);
        QCOMPARE(summary(*checks), kAllowed);
    }
    // A token that has expired, and one of the REST API that GitHub does not know.
    const QString expired = test::GhaServer::runtimeToken(repository, {{u"refs/heads/main"_s, 3}}, -5);
    run.insert(u"ACTIONS_RUNTIME_TOKEN"_s, expired);
    run.insert(u"GITHUB_TOKEN"_s, u"bad"_s);
    const Environment environment(run);
    expectRefusal(spec, expired);
}

QTEST_GUILESS_MAIN(TestStoreConnections)
#include "tst_storeconnections.moc"
