#include "tests/cli/programrunner.h"
#include "tests/support/azurite.h"
#include "tests/support/fakeazure.h"
#include "tests/support/secretlist.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace cachalot::test;
using namespace Qt::StringLiterals;

namespace
{

const QString kPair = u"buildkit-pair:max"_s;

} // namespace

/// The commands on caches in Azure Blob Storage: Azurite, and a fake for what it does not do.
class TestCliAzure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_azurite.reset(); }
    void init();
    void copiesThereAndBack();
    void listsAndInspects();
    void readsSeveralNamesAsOne();
    void verifiesAndTellsDamage();
    void removesAName();
    void takesTheEnvironment();
    void tellsByItsExitCode();
    void tellsNoSignature();

private:
    /// With the key, as it would be pasted.
    [[nodiscard]] QString spec(const QString &name) const
    {
        return m_azurite->spec(m_container, name).toString(cachalot::Secrets::Reveal);
    }
    ProgramRun run(const QStringList &arguments) const { return m_runner.run(arguments); }

    std::unique_ptr<Azurite> m_azurite;
    QString m_container;
    int m_containers = 0;
    ProgramRunner m_runner;
};

void TestCliAzure::initTestCase()
{
    if (const QString missing = Azurite::missing(); !missing.isEmpty()) {
        QSKIP(qPrintable(missing));
    }
    m_azurite = std::make_unique<Azurite>();
}

void TestCliAzure::init()
{
    m_container = u"c%1-caches"_s.arg(++m_containers);
    const ProgramRun copied = run({u"copy"_s, kPair, spec(u"main"_s)});
    QVERIFY2(copied.exitCode == 0, copied.description());
}

void TestCliAzure::copiesThereAndBack()
{
    const ProgramRun again = run({u"copy"_s, kPair, spec(u"other"_s), u"--json"_s});
    QVERIFY2(again.exitCode == 0, again.description());
    QCOMPARE(again.json()["blobsCopied"].get<int>(), 0); // the layers are there
    QVERIFY(again.json()["manifest"].is_null());
    const QTemporaryDir directory;
    const QString local = directory.filePath(u"back"_s);
    const ProgramRun back = run({u"copy"_s, spec(u"other"_s), u"type=local,dest="_s + local + u",tag=t"_s});
    QVERIFY2(back.exitCode == 0, back.description());
    const ProgramRun compared = run({u"compare"_s, kPair, local + u":t"_s, u"--fail-on"_s, u"any"_s});
    QVERIFY2(compared.exitCode == 0, compared.description());
}

void TestCliAzure::listsAndInspects()
{
    const ProgramRun listed = run({u"ls"_s, spec(u"main"_s), u"--json"_s});
    QVERIFY2(listed.exitCode == 0, listed.description());
    const auto caches = listed.json()["caches"];
    QCOMPARE(caches.size(), size_t(1));
    QCOMPARE(caches[0]["name"].get<std::string>(), std::string("main"));
    QCOMPARE(caches[0]["format"].get<std::string>(), std::string("object"));
    QCOMPARE(caches[0]["layers"].get<int>(), 14);
    const ProgramRun inspected = run({u"inspect"_s, spec(u"main"_s), u"--json"_s});
    QVERIFY2(inspected.exitCode == 0, inspected.description());
    const auto there = inspected.json();
    const auto here = run({u"inspect"_s, kPair, u"--json"_s}).json();
    QCOMPARE(there["totals"].dump(), here["totals"].dump());
    QVERIFY(there["problems"].empty());
    QVERIFY(there["cache"].get<std::string>().find("secret_access_key=***") != std::string::npos);
}

void TestCliAzure::readsSeveralNamesAsOne()
{
    const ProgramRun copied = run({u"copy"_s, u"buildkit-pair:min"_s, spec(u"min"_s)});
    QVERIFY2(copied.exitCode == 0, copied.description());
    const ProgramRun both = run({u"inspect"_s, spec(u"main;min"_s), u"--json"_s});
    QVERIFY2(both.exitCode == 0, both.description());
    const auto max = run({u"inspect"_s, kPair, u"--json"_s}).json();
    QCOMPARE(both.json()["totals"]["records"].dump(), max["totals"]["records"].dump());
    QCOMPARE(both.json()["totals"]["layers"].dump(), max["totals"]["layers"].dump());
}

void TestCliAzure::verifiesAndTellsDamage()
{
    const ProgramRun sound = run({u"verify"_s, u"--deep"_s, spec(u"main"_s), u"--json"_s});
    QVERIFY2(sound.exitCode == 0, sound.description());
    QVERIFY(sound.json()["ok"].get<bool>());
    // A blob that is gone is a miss, one with other bytes fails the build.
    FakeAzure azure;
    const QString other =
        u"type=azblob,account_url=%1,account_name=acme,container=caches,name=main,secret_access_key=QUJD"_s.arg(
            QString::fromLatin1(azure.accountUrl()));
    QCOMPARE(run({u"copy"_s, kPair, other}).exitCode, 0);
    QString first;
    QString second;
    for (const QString &key : azure.keys(u"caches"_s)) {
        if (key.startsWith(u"blobs/"_s)) {
            second = first;
            first = key;
        }
    }
    azure.removeBlob(u"caches"_s, first);
    QByteArray changed = azure.blob(u"caches"_s, second);
    changed[changed.size() / 2] = static_cast<char>(changed[changed.size() / 2] ^ 1);
    azure.addBlob(u"caches"_s, second, changed);
    const ProgramRun damaged = run({u"verify"_s, other, u"--json"_s});
    QVERIFY2(damaged.exitCode == 1, damaged.description());
    std::map<std::string, std::string> effects;
    const auto answer = damaged.json();
    for (const auto &problem : answer["problems"]) {
        effects[problem["code"].get<std::string>()] = problem["effect"].get<std::string>();
    }
    QVERIFY2(effects["blob-missing"] == "step-runs", damaged.out);
    QCOMPARE(effects["blob-digest-mismatch"], std::string("build-fails"));
}

void TestCliAzure::removesAName()
{
    QCOMPARE(run({u"copy"_s, kPair, spec(u"other"_s)}).exitCode, 0);
    const ProgramRun removed = run({u"rm"_s, spec(u"main"_s)});
    QVERIFY2(removed.exitCode == 0, removed.description());
    const ProgramRun gone = run({u"inspect"_s, spec(u"main"_s)});
    QVERIFY2(gone.exitCode == 3, gone.description());
    QVERIFY2(gone.err.contains("BlobNotFound"), gone.err);
    QCOMPARE(run({u"verify"_s, spec(u"other"_s)}).exitCode, 0);
}

void TestCliAzure::takesTheEnvironment()
{
    ProgramRunner runner;
    runner.setVariable(u"BUILDKIT_AZURE_STORAGE_ACCOUNT_URL"_s, QString::fromLatin1(m_azurite->accountUrl()));
    runner.setVariable(u"BUILDKIT_AZURE_STORAGE_ACCOUNT_NAME"_s, QString::fromLatin1(Azurite::kAccount));
    runner.setVariable(u"BUILDKIT_AZURE_STORAGE_CONTAINER"_s, m_container);
    const ProgramRun found =
        runner.run({u"inspect"_s, u"type=azblob,name=main,secret_access_key="_s + QString::fromLatin1(Azurite::kKey)});
    QVERIFY2(found.exitCode == 0, found.description());
}

void TestCliAzure::tellsByItsExitCode()
{
    QString wrongKey = spec(u"main"_s);
    wrongKey.replace(QString::fromLatin1(Azurite::kKey), u"QUJDRA=="_s);
    const ProgramRun denied = run({u"ls"_s, wrongKey});
    QVERIFY2(denied.exitCode == 4, denied.description());
    QString noContainer = spec(u"main"_s);
    noContainer.replace(m_container, u"nowhere"_s);
    const ProgramRun missing = run({u"ls"_s, noContainer});
    QVERIFY2(missing.exitCode == 3, missing.description());
    QVERIFY2(missing.err.contains("ContainerNotFound"), missing.err);
    QCOMPARE(run({u"ls"_s, u"type=azblob,account_url=acme.blob.core.windows.net"_s}).exitCode, 2);
    QCOMPARE(
        run({u"ls"_s, u"type=azblob,account_url=http://127.0.0.1:1/a,secret_access_key=QUJD"_s, u"--timeout"_s, u"1"_s})
            .exitCode,
        5);
}

void TestCliAzure::tellsNoSignature()
{
    const QByteArray signature = Azurite::signature(QDateTime::currentDateTimeUtc().addSecs(3600));
    QCOMPARE(secretsIn(signature), QStringList{u"shared-access-signature"_s}); // the runner looks for it
    const QString signedSpec = u"type=azblob,account_url=%1?%2,container=%3,name=main"_s.arg(
        QString::fromLatin1(m_azurite->accountUrl()), QString::fromLatin1(signature), m_container);
    const ProgramRun read = run({u"inspect"_s, signedSpec}); // BuildKit would send a token besides, and refuses to
    QVERIFY2(read.exitCode == 2 && read.err.contains("plain HTTP"), read.description());
}

QTEST_GUILESS_MAIN(TestCliAzure)
#include "tst_cliazure.moc"
