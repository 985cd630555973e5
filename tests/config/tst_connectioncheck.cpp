#include "core/config/connectioncheck.h"
#include "tests/support/fakeregistry.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
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

QString summary(const QString &spec, TryWriting tryWriting = TryWriting::No)
{
    const auto checks = checkConnection(*BackendSpec::parse(spec), tryWriting, {});
    return checks ? summary(*checks) : checks.error().message;
}

} // namespace

class TestConnectionCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksADirectory();
    void checksADirectoryThatIsNotThere();
    void writesAndSaysWhat();
    void checksARegistry();
    void tellsDenial();
    void tellsSilence();
    void checksWhatCanNotBeOpened();
    void reportsAsItGoes();
    void stops();
};

void TestConnectionCheck::checksADirectory()
{
    const QString pair = test::dataPath(u"caches/buildkit-pair"_s);
    const auto checks = checkConnection(BackendSpec(u"local"_s, {{u"dest"_s, pair}}), TryWriting::No, {});
    QVERIFY(checks);
    QCOMPARE(summary(*checks),
             u"reach done, authenticate done, list done, read done, write possible, delete possible"_s);
    QCOMPARE((*checks)[2].caches, std::optional<qint64>(2));
    QVERIFY((*checks)[2].bytes.value_or(0) > 2'000'000);
    QVERIFY(!firstFailure(*checks));
}

void TestConnectionCheck::checksADirectoryThatIsNotThere()
{
    const auto checks = checkConnection(BackendSpec(u"local"_s, {{u"src"_s, u"/not/there"_s}}), TryWriting::No, {});
    QCOMPARE(
        summary(*checks),
        u"reach failed, authenticate not-tried, list not-tried, read not-tried, write not-tried, delete not-tried"_s);
    QVERIFY(firstFailure(*checks)->detail.contains(u"/not/there"));
}

void TestConnectionCheck::writesAndSaysWhat()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"cache"_s);
    QVERIFY(QDir().mkpath(path + u"/blobs/sha256"_s));
    QFile index(path + u"/index.json"_s);
    QVERIFY(index.open(QIODevice::WriteOnly));
    index.write(R"({"schemaVersion":2,"manifests":[]})");
    index.close();
    const QString spec = u"type=local,dest=%1,mode=max"_s.arg(path);
    QCOMPARE(summary(spec, TryWriting::Yes),
             u"reach done, authenticate done, list done, read absent, write done, delete done"_s);
    QCOMPARE(summary(spec, TryWriting::Yes).count(u"write done"), 1);
    int blobs = 0;
    QDirIterator files(path + u"/blobs"_s, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        ++blobs;
    }
    QCOMPARE(blobs, 0); // it was taken away again
}

void TestConnectionCheck::checksARegistry()
{
    test::FakeRegistry registry;
    registry.addFixture(u"team/app"_s, u"max"_s, u"buildkit-pair"_s, u"max"_s);
    QCOMPARE(summary(u"type=registry,ref=%1/team/app"_s.arg(registry.host())),
             u"reach done, authenticate done, list done, read done, write possible, delete possible"_s);
    QCOMPARE(summary(u"type=registry,ref=%1/team/app:gone"_s.arg(registry.host())),
             u"reach done, authenticate done, list done, read absent, write possible, delete possible"_s);
    QCOMPARE(summary(u"type=registry,ref=%1/team/nothing"_s.arg(registry.host())).section(u", "_s, 0, 1),
             u"reach done, authenticate done"_s);
}

void TestConnectionCheck::tellsDenial()
{
    test::FakeRegistry registry;
    registry.addFixture(u"team/app"_s, u"max"_s, u"buildkit-pair"_s, u"max"_s);
    registry.tamper = [](const test::ServedRequest &, test::ServedReply &reply, int) {
        reply = test::registryError(401, "UNAUTHORIZED");
    };
    const auto checks = checkConnection(*BackendSpec::parse(registry.host() + u"/team/app"_s), TryWriting::Yes, {});
    QCOMPARE(summary(*checks),
             u"reach done, authenticate failed, list not-tried, read not-tried, write not-tried, delete not-tried"_s);
    QCOMPARE(firstFailure(*checks)->error->code, ErrorCode::Denied);
}

void TestConnectionCheck::tellsSilence()
{
    QString host;
    {
        const test::FakeRegistry gone;
        host = gone.host();
    }
    const auto checks = checkConnection(*BackendSpec::parse(host + u"/team/app"_s), TryWriting::No, {});
    QCOMPARE(summary(*checks).section(u", "_s, 0, 1), u"reach failed, authenticate not-tried"_s);
}

void TestConnectionCheck::checksWhatCanNotBeOpened()
{
    const auto checks = checkConnection(*BackendSpec::parse(u"type=local"_s), TryWriting::No, {});
    QCOMPARE(firstFailure(*checks)->ability, Ability::Reach);
    QCOMPARE(checks->size(), size_t(6));
}

void TestConnectionCheck::reportsAsItGoes()
{
    const QString pair = test::dataPath(u"caches/buildkit-pair"_s);
    std::vector<ConnectionCheck> seen;
    const auto checks = checkConnection(BackendSpec(u"local"_s, {{u"src"_s, pair}}), TryWriting::No, {},
                                        [&](const ConnectionCheck &check) { seen.push_back(check); });
    QCOMPARE(summary(seen), summary(*checks));
}

void TestConnectionCheck::stops()
{
    std::stop_source stop;
    stop.request_stop();
    const auto checks = checkConnection(BackendSpec(u"local"_s, {{u"src"_s, u"/not/there"_s}}), TryWriting::No,
                                        OpContext{stop.get_token()});
    QCOMPARE(checks.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestConnectionCheck)
#include "tst_connectioncheck.moc"
