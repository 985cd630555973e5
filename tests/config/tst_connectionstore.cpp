#include "core/backend/specuse.h"
#include "core/config/connections.h"
#include "tests/config/memorysecrets.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <vector>

using namespace cachalot;
using namespace Qt::StringLiterals;

namespace
{

Connection connection(const QString &name, const QString &spec)
{
    Connection made;
    made.id = makeConnectionId();
    made.name = name;
    made.spec = *BackendSpec::parse(spec);
    made.createdAt = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    return made;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestConnectionStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startsEmpty();
    void keepsWhatIsSaved();
    void keepsWhatItDoesNotKnow();
    void refusesNamesTwice();
    void checksNames_data();
    void checksNames();
    void suggestsNames();
    void writesNoSecret();
    void refusesSecretsInOtherAttributes();
    void leavesADamagedFileAlone_data();
    void leavesADamagedFileAlone();
    void recovers();
    void leavesALaterVersionAlone();
    void losesNothingBetweenThreads();
    void tellsWhatWasMeant();
    void resolvesSecrets();
    void tellsWhereASecretShouldBe();
    void keepsNothingWhereTheKeyringFails();
    void removesAndRestores();
    void removesWithoutAKeyring();
    void duplicates();
    void dropsSecretsThatAreNoLongerUsed();
    void usesSpecsOnEitherSide_data();
    void usesSpecsOnEitherSide();
    void namesEntries_data();
    void namesEntries();

private:
    [[nodiscard]] ConnectionStore store() const { return ConnectionStore(m_directory->path()); }
    [[nodiscard]] Connections connections(AskForSecret ask = nullptr) const
    {
        QProcessEnvironment environment;
        environment.insert(u"TOKEN_VARIABLE"_s, u"from-the-environment"_s);
        return {store(), ConnectionSecrets(m_keyring, environment, std::move(ask))};
    }
    [[nodiscard]] static ConnectionDraft bucket()
    {
        ConnectionDraft draft;
        draft.connection = connection(u"ci"_s, u"type=s3,bucket=ci,region=r"_s);
        draft.connection.secrets = {{u"access_key_id"_s}, {u"secret_access_key"_s}};
        draft.secrets = {{u"secret_access_key"_s, u"T0pS3cret"_s}, {u"access_key_id"_s, u"AKIAEXAMPLE"_s}};
        return draft;
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::shared_ptr<test::MemorySecrets> m_keyring;
};

void TestConnectionStore::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_keyring = std::make_shared<test::MemorySecrets>();
}

void TestConnectionStore::startsEmpty()
{
    const auto list = ConnectionStore(m_directory->filePath(u"not/there"_s)).list();
    QVERIFY(list);
    QVERIFY(list->empty());
    QVERIFY(!QFile::exists(m_directory->filePath(u"not"_s))); // reading makes nothing
}

void TestConnectionStore::keepsWhatIsSaved()
{
    Connection one = connection(u"ghcr shop"_s, u"type=registry,ref=ghcr.io/acme/shop:cache,mode=max"_s);
    one.note = u"the one that CI writes"_s;
    one.pinned = true;
    Connection two = connection(u"quoted"_s, u"type=local,\"src=/a,b\""_s);
    two.secrets = {{u"token"_s, SecretOrigin::Environment, u"VAR"_s}, {u"x"_s, SecretOrigin::Ask}};
    QVERIFY(store().add(one));
    QVERIFY(store().add(two));
    QCOMPARE(*store().list(), (std::vector{one, two}));
    QCOMPARE(*store().find(u"quoted"_s), two);
    one.name = u"renamed"_s;
    QVERIFY(store().replace(one));
    QCOMPARE(store().list()->front(), one);
    QCOMPARE(*store().remove(one.id), one);
    QCOMPARE(*store().list(), std::vector{two});
    QCOMPARE(store().remove(one.id).error().code, ErrorCode::NotFound);
    // Nobody else may read where people's caches are.
    QCOMPARE(QFile::permissions(store().path()) & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
}

void TestConnectionStore::keepsWhatItDoesNotKnow()
{
    put(store().path(),
        R"({"schemaVersion":1,"theme":{"dark":true},"connections":[
            {"id":"1","name":"a","spec":"type=local,src=/a","colour":"red","secrets":{}}]})");
    QVERIFY(store().add(connection(u"b"_s, u"type=local,src=/b"_s)));
    const QByteArray written = contents(store().path());
    QVERIFY2(written.contains("\"colour\": \"red\"") && written.contains("\"dark\": true"), written.constData());
}

void TestConnectionStore::refusesNamesTwice()
{
    const Connection one = connection(u"a"_s, u"type=local,src=/a"_s);
    Connection two = connection(u"b"_s, u"type=local,src=/b"_s);
    QVERIFY(store().add(one));
    QVERIFY(store().add(two));
    QCOMPARE(store().add(connection(u"a"_s, u"type=local,src=/c"_s)).error().code, ErrorCode::Refused);
    two.name = u"a"_s;
    QCOMPARE(store().replace(two).error().code, ErrorCode::Refused);
    QCOMPARE(store().list()->size(), size_t(2));
}

void TestConnectionStore::checksNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("good");
    QTest::newRow("plain") << u"ci"_s << true;
    QTest::newRow("blank inside") << u"my cache 2"_s << true;
    QTest::newRow("other script") << u"кэш"_s << true;
    for (const char *bad : {"", " a", "a ", "a:b", "a@b", "a/b", "a,b", "a=b", "a\"b", "a\nb"}) {
        QTest::addRow("bad %s", bad) << QString::fromLatin1(bad) << false;
    }
    QTest::newRow("long") << QString(65, u'a') << false;
}

void TestConnectionStore::checksNames()
{
    QFETCH(QString, name);
    QFETCH(bool, good);
    QCOMPARE(checkConnectionName(name).has_value(), good);
}

void TestConnectionStore::suggestsNames()
{
    const auto name = [](const QString &spec, const QStringList &taken = {}) {
        return suggestConnectionName(*BackendSpec::parse(spec), taken);
    };
    QCOMPARE(name(u"type=registry,ref=ghcr.io/acme/shop:cache"_s), u"shop"_s);
    QCOMPARE(name(u"type=registry,ref=ghcr.io/acme/shop:cache"_s, {u"shop"_s, u"shop 2"_s}), u"shop 3"_s);
    QCOMPARE(name(u"type=local,src=/home/me/.cache/bk/"_s), u"bk"_s);
    QCOMPARE(name(u"type=s3,bucket=ci-cache,region=r"_s), u"ci-cache"_s);
    QCOMPARE(name(u"type=gha"_s), u"gha"_s);
    QVERIFY(checkConnectionName(name(u"type=local,\"src=/a,=:\""_s)));
    QCOMPARE(nextConnectionName(u"shop 2"_s, {u"shop 2"_s}), u"shop 3"_s);
}

void TestConnectionStore::writesNoSecret()
{
    Connections saved = connections();
    ConnectionDraft draft = bucket();
    QVERIFY(saved.add(draft, {}));
    draft.connection.note = u"changed"_s;
    QVERIFY(saved.update(draft, {})); // so that there is a backup, too
    QDirIterator files(m_directory->path(), QDir::Files | QDir::Hidden);
    int seen = 0;
    while (files.hasNext()) {
        const QByteArray bytes = contents(files.next());
        QVERIFY2(!bytes.contains("T0pS3cret") && !bytes.contains("AKIAEXAMPLE"), bytes.constData());
        ++seen;
    }
    QVERIFY(seen >= 2);
    draft.connection.id = makeConnectionId();
    draft.connection.name = u"other"_s;
    draft.connection.spec.set(u"secret_access_key"_s, u"T0pS3cret"_s);
    const auto refused = saved.add(draft, {});
    QCOMPARE(refused.error().code, ErrorCode::Usage);
    QVERIFY(!refused.error().message.contains(u"T0pS3cret"));
}

void TestConnectionStore::refusesSecretsInOtherAttributes()
{
    const auto split = splitSecrets(*BackendSpec::parse(u"type=registry,ref=me:hunter2@ghcr.io/a/b"_s));
    QVERIFY(!split);
    QVERIFY(!split.error().message.contains(u"hunter2"));
    const auto clean = splitSecrets(*BackendSpec::parse(u"type=gha,token=t,scope=s,ghtoken=g"_s));
    QVERIFY(clean);
    QCOMPARE(clean->spec.toString(Secrets::Reveal), u"type=gha,scope=s"_s);
    QCOMPARE(clean->secrets.size(), size_t(2));
}

void TestConnectionStore::leavesADamagedFileAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("cut") << QByteArray(R"({"schemaVersion":1,"connections":[{"id")");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("no version") << QByteArray(R"({"connections":[]})");
    QTest::newRow("no list") << QByteArray(R"({"schemaVersion":1,"connections":{}})");
    QTest::newRow("no spec") << QByteArray(R"({"schemaVersion":1,"connections":[{"id":"1","name":"a"}]})");
    QTest::newRow("name twice") << QByteArray(
        R"({"schemaVersion":1,"connections":[{"id":"1","name":"a","spec":"type=gha"},{"id":"2","name":"a","spec":"type=gha"}]})");
    QTest::newRow("origin") << QByteArray(
        R"({"schemaVersion":1,"connections":[{"id":"1","name":"a","spec":"type=gha","secrets":{"token":{"from":"file"}}}]})");
}

void TestConnectionStore::leavesADamagedFileAlone()
{
    QFETCH(QByteArray, bytes);
    put(store().path(), bytes);
    const auto list = store().list();
    QCOMPARE(list.error().code, ErrorCode::Damaged);
    QVERIFY(list.error().message.startsWith(store().path()));
    QCOMPARE(store().add(connection(u"a"_s, u"type=local,src=/a"_s)).error().code, ErrorCode::Damaged);
    QCOMPARE(contents(store().path()), bytes);
}

void TestConnectionStore::recovers()
{
    const Connection one = connection(u"a"_s, u"type=local,src=/a"_s);
    QVERIFY(store().add(one));
    QVERIFY(store().add(connection(u"b"_s, u"type=local,src=/b"_s)));
    QCOMPARE(store().recover().error().code, ErrorCode::Usage);
    put(store().path(), "nonsense");
    QVERIFY(store().list().error().message.contains(store().backupPath()));
    const auto aside = store().recover();
    QVERIFY(aside);
    QCOMPARE(contents(*aside), QByteArray("nonsense"));
    QCOMPARE(*store().list(), std::vector{one}); // the version before the last change
    put(store().path(), "again");
    put(store().backupPath(), "too");
    const auto second = store().recover();
    QVERIFY(second && *second != *aside);
    QVERIFY(store().list()->empty());
}

void TestConnectionStore::leavesALaterVersionAlone()
{
    const QByteArray later = R"({"schemaVersion":2,"connections":[]})";
    put(store().path(), later);
    QCOMPARE(store().list().error().code, ErrorCode::Unsupported);
    QCOMPARE(store().add(connection(u"a"_s, u"type=local,src=/a"_s)).error().code, ErrorCode::Unsupported);
    QCOMPARE(contents(store().path()), later);
}

void TestConnectionStore::losesNothingBetweenThreads()
{
    constexpr int kThreads = 4;
    constexpr int kEach = 10;
    std::vector<std::thread> threads;
    std::atomic<int> failures = 0;
    for (int t = 0; t < kThreads; ++t) {
        threads.emplace_back([&, t] {
            for (int i = 0; i < kEach; ++i) {
                if (!store().add(connection(u"c%1-%2"_s.arg(t).arg(i), u"type=local,src=/a"_s))) {
                    ++failures;
                }
            }
        });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    QCOMPARE(failures.load(), 0);
    QCOMPARE(store().list()->size(), size_t(kThreads * kEach));
}

void TestConnectionStore::tellsWhatWasMeant()
{
    QVERIFY(store().find(u"ci"_s).error().message.contains(u"none is saved"));
    QVERIFY(store().add(connection(u"production"_s, u"type=local,src=/a"_s)));
    const Error error = store().find(u"prodution"_s).error();
    QCOMPARE(error.code, ErrorCode::NotFound);
    QVERIFY2(error.message.contains(u"did you mean @production"), qPrintable(error.message));
}

void TestConnectionStore::resolvesSecrets()
{
    ConnectionDraft draft;
    draft.connection = connection(u"all"_s, u"type=gha,scope=s"_s);
    draft.connection.secrets = {{u"token"_s, SecretOrigin::Environment, u"TOKEN_VARIABLE"_s},
                                {u"ghtoken"_s, SecretOrigin::Ask},
                                {u"third"_s, SecretOrigin::Keyring}};
    draft.secrets = {{u"third"_s, u"from-the-keyring"_s}};
    QString asked;
    Connections saved = connections([&](const Connection &of, const QString &attribute, const OpContext &) {
        asked = of.name + u'/' + attribute;
        return Result<QString>(u"typed"_s);
    });
    QVERIFY(saved.add(draft, {}));
    const auto spec = saved.open(u"all"_s, {});
    QVERIFY(spec);
    QCOMPARE(spec->value(u"token"), u"from-the-environment"_s);
    QCOMPARE(spec->value(u"ghtoken"), u"typed"_s);
    QCOMPARE(spec->value(u"third"), u"from-the-keyring"_s);
    QCOMPARE(asked, u"all/ghtoken"_s);
    QCOMPARE(m_keyring->all().keys(), QStringList{keyringName(draft.connection, u"third"_s)});
}

void TestConnectionStore::tellsWhereASecretShouldBe()
{
    const auto messageOf = [&](const SecretReference &secret) {
        Connection one = connection(u"x"_s, u"type=gha"_s);
        one.secrets = {secret};
        const auto spec = connections().secrets().resolve(one, {});
        return spec ? QString() : errorCodeName(spec.error().code) + u' ' + spec.error().message;
    };
    const QString fromEnvironment = messageOf({u"token"_s, SecretOrigin::Environment, u"NOT_SET"_s});
    QVERIFY2(fromEnvironment.startsWith(u"denied @x") && fromEnvironment.contains(u"NOT_SET is not set"),
             qPrintable(fromEnvironment));
    QVERIFY(messageOf({u"token"_s, SecretOrigin::Ask}).contains(u"nobody to ask"));
    QVERIFY(messageOf({u"token"_s}).contains(u"not in this keyring"));
    m_keyring->failWith(Error{ErrorCode::Unsupported, u"there is no keyring"_s});
    QVERIFY(messageOf({u"token"_s}).startsWith(u"unsupported @x: there is no keyring"));
}

void TestConnectionStore::keepsNothingWhereTheKeyringFails()
{
    m_keyring->failWith(Error{ErrorCode::Unsupported, u"none"_s});
    QCOMPARE(connections().add(bucket(), {}).error().code, ErrorCode::Unsupported);
    QVERIFY(store().list()->empty());
    // And the other way round: what the file does not take, the keyring does not keep.
    m_keyring->failWith(std::nullopt);
    QVERIFY(connections().add(bucket(), {}));
    const auto before = m_keyring->all();
    QCOMPARE(connections().add(bucket(), {}).error().code, ErrorCode::Refused); // the name is taken
    QCOMPARE(m_keyring->all(), before);
}

void TestConnectionStore::removesAndRestores()
{
    Connections saved = connections();
    const ConnectionDraft draft = bucket();
    QVERIFY(saved.add(draft, {}));
    QVERIFY(store().add(connection(u"after"_s, u"type=local,src=/a"_s)));
    const auto before = m_keyring->all();
    const auto removed = saved.remove(draft.connection.id, {});
    QVERIFY(removed);
    QVERIFY(m_keyring->all().isEmpty());
    QCOMPARE(store().list()->size(), size_t(1));
    QVERIFY(saved.restore(*removed, {}));
    QCOMPARE(m_keyring->all(), before);
    QCOMPARE(store().list()->front(), draft.connection); // where it was

    // A registry's login goes with the last connection to that registry, and comes back.
    ConnectionDraft first;
    first.connection = connection(u"r1"_s, u"type=registry,ref=ghcr.io/a/b"_s);
    first.login = u"me:pass"_s;
    ConnectionDraft second;
    second.connection = connection(u"r2"_s, u"type=registry,ref=ghcr.io/c/d"_s);
    QVERIFY(saved.add(first, {}) && saved.add(second, {}));
    QVERIFY(saved.remove(first.connection.id, {}));
    QCOMPARE(m_keyring->all().value(u"registry:ghcr.io"_s), u"me:pass"_s);
    const auto last = saved.remove(second.connection.id, {});
    QVERIFY(!m_keyring->all().contains(u"registry:ghcr.io"_s));
    QVERIFY(saved.restore(*last, {}));
    QCOMPARE(m_keyring->all().value(u"registry:ghcr.io"_s), u"me:pass"_s);
}

void TestConnectionStore::removesWithoutAKeyring()
{
    const ConnectionDraft draft = bucket();
    QVERIFY(connections().add(draft, {}));
    m_keyring->failWith(Error{ErrorCode::Io, u"the keyring hangs"_s});
    const auto removed = connections().remove(draft.connection.id, {});
    QVERIFY(removed);
    QVERIFY(removed->left.contains(u"hangs"));
    QVERIFY(store().list()->empty());
}

void TestConnectionStore::duplicates()
{
    Connections saved = connections();
    const ConnectionDraft draft = bucket();
    QVERIFY(saved.add(draft, {}));
    QCOMPARE(*saved.duplicate(draft.connection.id, {}), u"ci 2"_s);
    const auto copy = store().find(u"ci 2"_s);
    QVERIFY(copy && copy->id != draft.connection.id);
    QCOMPARE(saved.open(u"ci 2"_s, {})->value(u"secret_access_key"), u"T0pS3cret"_s);
    QVERIFY(saved.remove(draft.connection.id, {}));
    QCOMPARE(saved.open(u"ci 2"_s, {})->value(u"secret_access_key"), u"T0pS3cret"_s); // its own copy
}

void TestConnectionStore::dropsSecretsThatAreNoLongerUsed()
{
    Connections saved = connections();
    ConnectionDraft draft = bucket();
    QVERIFY(saved.add(draft, {}));
    draft.connection.secrets = {{u"secret_access_key"_s, SecretOrigin::Environment, u"VAR"_s}, {u"access_key_id"_s}};
    draft.secrets.clear();
    QVERIFY(saved.update(draft, {}));
    QCOMPARE(m_keyring->all().keys(), QStringList{keyringName(draft.connection, u"access_key_id"_s)});
}

void TestConnectionStore::usesSpecsOnEitherSide_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("local") << u"type=local,dest=/c,mode=max,tag=t"_s << u"type=local,src=/c,tag=t"_s
                           << u"type=local,dest=/c,mode=max,tag=t"_s;
    QTest::newRow("local read") << u"type=local,src=/c,digest=sha256:x"_s << u"type=local,src=/c,digest=sha256:x"_s
                                << u"type=local,dest=/c"_s;
    QTest::newRow("registry") << u"type=registry,ref=a/b,mode=max,compression=zstd"_s << u"type=registry,ref=a/b"_s
                              << u"type=registry,ref=a/b,mode=max,compression=zstd"_s;
    QTest::newRow("unknown") << u"type=other,mode=max"_s << u"type=other,mode=max"_s << u"type=other,mode=max"_s;
    QTest::newRow("misspelt") << u"type=gha,scop=x"_s << u"type=gha,scop=x"_s << u"type=gha,scop=x"_s;
}

void TestConnectionStore::usesSpecsOnEitherSide()
{
    QFETCH(QString, spec);
    const BackendSpec parsed = *BackendSpec::parse(spec);
    QTEST(specFor(parsed, Direction::Import).toString(), "from");
    QTEST(specFor(parsed, Direction::Export).toString(), "to");
}

void TestConnectionStore::namesEntries_data()
{
    QTest::addColumn<QString>("store");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("spec");
    const QString digest = u"sha256:"_s + QString(64, u'a');
    QTest::newRow("tag") << u"type=local,src=/c"_s << u"max"_s << u"type=local,src=/c,tag=max"_s;
    QTest::newRow("local digest") << u"type=local,src=/c,tag=t"_s << digest << u"type=local,src=/c,digest="_s + digest;
    QTest::newRow("registry") << u"type=registry,ref=host:5000/a/b"_s << u"max"_s
                              << u"type=registry,ref=host:5000/a/b:max"_s;
    QTest::newRow("other tag") << u"type=registry,ref=host:5000/a/b:old"_s << u"max"_s
                               << u"type=registry,ref=host:5000/a/b:max"_s;
    QTest::newRow("registry digest") << u"type=registry,ref=a/b:old"_s << digest
                                     << u"type=registry,ref=a/b@"_s + digest;
    QTest::newRow("s3") << u"type=s3,bucket=b,region=r"_s << u"x"_s << u"type=s3,bucket=b,region=r,name=x"_s;
    QTest::newRow("azblob") << u"type=azblob,account_url=https://a,name=y"_s << u"x"_s
                            << u"type=azblob,account_url=https://a,name=x"_s;
    QTest::newRow("gha") << u"type=gha"_s << u"main"_s << u"type=gha,scope=main"_s;
}

void TestConnectionStore::namesEntries()
{
    QFETCH(QString, store);
    QFETCH(QString, entry);
    const BackendSpec spec = withEntry(*BackendSpec::parse(store), entry);
    QTEST(spec.toString(), "spec");
    QCOMPARE(entryOf(spec), std::optional(entry));
}

QTEST_GUILESS_MAIN(TestConnectionStore)
#include "tst_connectionstore.moc"
