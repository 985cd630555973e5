#include "tests/cli/programrunner.h"
#include "tests/support/fakeazure.h"
#include "tests/support/fakes3.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <algorithm>

using namespace cachalot::test;
using namespace Qt::StringLiterals;

namespace
{

const QString kContainer = u"caches"_s;
const QString kDocument = u"manifests/main"_s;

/// A bucket or a container with a cache in it, and what can be done to it behind everybody's back.
struct ObjectStore {
    virtual ~ObjectStore() = default;
    [[nodiscard]] virtual QString spec() const = 0;
    [[nodiscard]] virtual QStringList keys() const = 0;
    [[nodiscard]] virtual QByteArray bytes(const QString &key) const = 0;
    virtual void put(const QString &key, const QByteArray &bytes) = 0;
    virtual void remove(const QString &key) = 0;
    /// From now on the answer to a GET of that object says that it has so many bytes.
    virtual void claim(const QString &key, qint64 bytes) = 0;
};

void claimLength(const ServedRequest &request, ServedReply &reply, const QString &key, qint64 bytes)
{
    if (request.method == "GET" && QByteArray::fromPercentEncoding(request.target).contains(key.toUtf8())) {
        reply.claimedLength = bytes;
    }
}

struct S3Store final : ObjectStore {
    FakeS3 store;
    [[nodiscard]] QString spec() const override
    {
        return store.spec() + u",name=main,access_key_id=AKIAWHALE0000000TEST,secret_access_key=krill/plankton+squid"_s;
    }
    [[nodiscard]] QStringList keys() const override { return store.keys(); }
    [[nodiscard]] QByteArray bytes(const QString &key) const override { return store.bytes(key); }
    void put(const QString &key, const QByteArray &bytes) override { store.put(key, bytes); }
    void remove(const QString &key) override { store.remove(key); }
    void claim(const QString &key, qint64 bytes) override
    {
        store.tamper = [key, bytes](const ServedRequest &request, ServedReply &reply, int) {
            claimLength(request, reply, key, bytes);
        };
    }
};

struct AzureStore final : ObjectStore {
    FakeAzure store;
    [[nodiscard]] QString spec() const override
    {
        return u"type=azblob,account_url=%1,account_name=acme,container=%2,name=main,secret_access_key=QUJD"_s.arg(
            QString::fromLatin1(store.accountUrl()), kContainer);
    }
    [[nodiscard]] QStringList keys() const override { return store.keys(kContainer); }
    [[nodiscard]] QByteArray bytes(const QString &key) const override { return store.blob(kContainer, key); }
    void put(const QString &key, const QByteArray &bytes) override { store.addBlob(kContainer, key, bytes); }
    void remove(const QString &key) override { store.removeBlob(kContainer, key); }
    void claim(const QString &key, qint64 bytes) override
    {
        store.tamper = [key, bytes](const ServedRequest &request, ServedReply &reply, int) {
            claimLength(request, reply, key, bytes);
        };
    }
};

/// The blob of the largest layer.
QString largestBlob(const ObjectStore &store)
{
    QStringList keys = store.keys().filter(u"blobs/sha256:"_s);
    return *std::ranges::max_element(keys, {}, [&](const QString &key) { return store.bytes(key).size(); });
}

using Damage = std::function<void(ObjectStore &store)>;

void setDocument(ObjectStore &store, const QByteArray &bytes)
{
    store.put(kDocument, bytes);
}

} // namespace

Q_DECLARE_METATYPE(Damage)

/// Caches in object stores that are broken, or lie among other things: what `verify` and `copy` say.
class TestBrokenObjects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAnswerIsTheExpectedOne_data();
    void theAnswerIsTheExpectedOne();

private:
    ProgramRunner m_runner;
};

void TestBrokenObjects::theAnswerIsTheExpectedOne_data()
{
    QTest::addColumn<bool>("isS3");
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("code");   // of the problem that `verify` tells; empty where there is none
    QTest::addColumn<QByteArray>("effect"); // what BuildKit does
    QTest::addColumn<QByteArray>("place");  // what standard error names, where no cache could be read
    const auto row = [](const char *name, const Damage &damage, int exitCode, const QByteArray &code,
                        const QByteArray &effectInS3, const QByteArray &effectInAzure, const QByteArray &place = {}) {
        QTest::addRow("s3: %s", name) << true << damage << exitCode << code << effectInS3 << place;
        QTest::addRow("azblob: %s", name) << false << damage << exitCode << code << effectInAzure << place;
    };
    row("sound", [](ObjectStore &) {}, 0, {}, {}, {});
    row("keys that no BuildKit wrote",
        [](ObjectStore &store) {
            store.put(u"manifests/"_s, {});
            store.put(u"manifests/notes.txt"_s, "do not touch");
            store.put(u"blobs/sha256:abc"_s, "no digest");
            store.put(u"blobs/photo.jpg"_s, "x");
            store.put(u"other/thing"_s, "x");
        },
        0, {}, {}, {});
    // BuildKit's importer for azblob asks for each blob, and leaves out what is not there (importer.go); that for s3
    // finds out in the middle of a build.
    row(
        "a blob that is not there", [](ObjectStore &store) { store.remove(largestBlob(store)); }, 1, "blob-missing",
        "build-fails", "step-runs");
    row(
        "a blob that is cut",
        [](ObjectStore &store) {
            const QString key = largestBlob(store);
            store.put(key, store.bytes(key).first(store.bytes(key).size() / 2));
        },
        1, "blob-size-mismatch", "build-fails", "build-fails");
    row(
        "a blob with a byte turned over",
        [](ObjectStore &store) {
            const QString key = largestBlob(store);
            QByteArray bytes = store.bytes(key);
            bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
            store.put(key, bytes);
        },
        1, "blob-digest-mismatch", "build-fails", "build-fails");
    row(
        "a document that is no JSON", [](ObjectStore &store) { setDocument(store, "<html>Sign in</html>"); }, 1,
        "config-malformed", "import-rejected", "import-rejected");
    row(
        "a document that is cut",
        [](ObjectStore &store) { setDocument(store, store.bytes(kDocument).first(store.bytes(kDocument).size() / 2)); },
        1, "config-malformed", "import-rejected", "import-rejected");
    row(
        "an empty document", [](ObjectStore &store) { setDocument(store, {}); }, 1, "config-malformed",
        "import-rejected", "import-rejected");
    row(
        "a document without a diffID",
        [](ObjectStore &store) { setDocument(store, store.bytes(kDocument).replace("\"diffID\"", "\"other\"")); }, 1,
        "diffid-missing", "import-rejected", "import-rejected");
    row(
        "no document", [](ObjectStore &store) { store.remove(kDocument); }, 3, {}, {}, {}, "manifests/main");
    row(
        "a document without end", [](ObjectStore &store) { store.claim(kDocument, qint64(1) << 40); }, 6, {}, {}, {},
        "manifests/main");
}

void TestBrokenObjects::theAnswerIsTheExpectedOne()
{
    QFETCH(bool, isS3);
    QFETCH(Damage, damage);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, effect);
    QFETCH(QByteArray, place);
    const std::unique_ptr<ObjectStore> store =
        isS3 ? std::unique_ptr<ObjectStore>(new S3Store) : std::unique_ptr<ObjectStore>(new AzureStore);
    const ProgramRun made = m_runner.run({u"copy"_s, u"buildkit-pair:max"_s, store->spec()});
    QVERIFY2(made.exitCode == 0, made.description());
    const QByteArray lost = largestBlob(*store).section(u':', -1).toLatin1();
    damage(*store);
    const QStringList before = store->keys();

    const ProgramRun verified = m_runner.run({u"verify"_s, store->spec(), u"--json"_s});
    QVERIFY2(verified.exitCode == exitCode, verified.description());
    QVERIFY2(verified.err.contains(place), verified.description());
    QCOMPARE(store->keys(), before);
    if (!place.isEmpty()) {
        return;
    }
    const auto answer = verified.json();
    QCOMPARE(answer["ok"].get<bool>(), exitCode == 0);
    if (code.isEmpty()) {
        QVERIFY2(answer["problems"].empty(), verified.out);
        return;
    }
    const auto told = std::ranges::find_if(answer["problems"],
                                           [&](const auto &problem) { return problem["code"] == code.toStdString(); });
    QVERIFY2(told != answer["problems"].end(), verified.out);
    QCOMPARE((*told)["effect"].get<std::string>(), effect.toStdString());
    const bool isOfBlob = code.startsWith("blob-");
    QVERIFY2(!isOfBlob || QByteArray::fromStdString((*told)["digest"].get<std::string>()).contains(lost), verified.out);
    // A layer that is not what it should be is copied nowhere.
    const QString copy = u"type=local,dest=%1/%2"_s.arg(m_runner.homeDirectory(),
                                                        QString::number(qHash(QByteArray(QTest::currentDataTag()))));
    const ProgramRun copied = m_runner.run({u"copy"_s, store->spec(), copy});
    QVERIFY2(copied.exitCode != 0, copied.description());
    QVERIFY2(!isOfBlob || copied.err.contains(lost.first(12)), copied.description());
}

QTEST_GUILESS_MAIN(TestBrokenObjects)
#include "tst_brokenobjects.moc"
