#include "core/backend/attributeschema.h"
#include "core/backend/backendspec.h"
#include "core/base/format.h"
#include "tests/support/testdata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace cachalot;
using namespace Qt::StringLiterals;

namespace
{

using Attributes = std::map<QString, QString>;

// What counts of the attributes: of repeated keys the last.
Attributes effective(const BackendSpec &spec)
{
    Attributes out;
    for (const auto &attribute : spec.attributes()) {
        if (attribute.key != u"type") {
            out[attribute.key] = attribute.value;
        }
    }
    return out;
}

QString randomText(QRandomGenerator &random, QStringView alphabet, int longest)
{
    QString out;
    const int length = random.bounded(longest + 1);
    for (int i = 0; i < length; ++i) {
        out += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
    }
    return out;
}

BackendSpec randomSpec(QRandomGenerator &random)
{
    std::vector<BackendSpec::Attribute> attributes;
    const int count = random.bounded(6);
    for (int i = 0; i < count; ++i) {
        attributes.push_back(
            {randomText(random, u"abtype-_. \t\",\nä", 6), randomText(random, u"abAB=, \"\"\t\n\r;:/{}[]'\\é$*", 12)});
        if (attributes.back().key == u"type") {
            attributes.pop_back();
        }
    }
    return BackendSpec(u"t"_s + randomText(random, u"ab,\" =", 4), std::move(attributes));
}

} // namespace

class TestBackendSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatBuildxReads_data();
    void readsWhatBuildxReads();
    void keepsOrderAndRepetitions();
    void keepsEarlierTypes();
    void readsJson();
    void refusesJson_data();
    void refusesJson();
    void roundTripsCsv();
    void roundTripsJson();
    void setsAndRemoves();
    void redactsEverySecretAttribute();
    void redacts_data();
    void redacts();
    void errorsHoldNoSecret_data();
    void errorsHoldNoSecret();
    void boundsTheLength();
};

void TestBackendSpec::readsWhatBuildxReads_data()
{
    QTest::addColumn<QJsonObject>("vector");
    const auto vectors = QJsonDocument::fromJson(test::readData(u"specs/buildx-parse.json"_s)).array();
    QVERIFY(vectors.size() > 150);
    for (qsizetype i = 0; i < vectors.size(); ++i) {
        const QJsonObject vector = vectors.at(i).toObject();
        QTest::addRow("%d %s", static_cast<int>(i), qPrintable(printable(vector[u"in"_s].toString(), 60))) << vector;
    }
}

void TestBackendSpec::readsWhatBuildxReads()
{
    QFETCH(QJsonObject, vector);
    const QString in = vector[u"in"_s].toString();
    if (in.trimmed().startsWith(u'{')) {
        return; // Cachalot takes JSON here too: readsJson
    }
    const auto specs = BackendSpec::parseList(in);
    const QString error = vector[u"error"_s].toString();
    if (!error.isEmpty()) {
        QVERIFY2(!specs, "buildx refuses it");
        QCOMPARE(specs.error().code, ErrorCode::Usage);
        if (error.startsWith(u"type required for")) {
            // Go and Cachalot write control characters differently.
            QVERIFY2(specs.error().message.startsWith(u"type required for \""), qPrintable(specs.error().message));
        } else {
            QCOMPARE(specs.error().message, printable(error));
        }
        return;
    }
    QVERIFY2(specs, qPrintable(specs ? QString() : specs.error().message));
    const QJsonArray entries = vector[u"entries"_s].toArray();
    QCOMPARE(static_cast<qsizetype>(specs->size()), entries.size());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const BackendSpec &spec = specs->at(static_cast<size_t>(i));
        QCOMPARE(spec.type(), entries[i][u"type"_s].toString());
        Attributes expected;
        const QJsonObject attributes = entries[i][u"attrs"_s].toObject();
        for (auto it = attributes.begin(); it != attributes.end(); ++it) {
            expected[it.key()] = it.value().toString();
        }
        QCOMPARE(effective(spec), expected);
    }
}

void TestBackendSpec::keepsOrderAndRepetitions()
{
    const auto spec = BackendSpec::parse(u"type=local,src=a,tag=x,src=b").value();
    QCOMPARE(spec.toString(), u"type=local,src=a,tag=x,src=b"_s);
    QCOMPARE(spec.value(u"src"), u"b"_s);
    QVERIFY(spec.has(u"tag"));
    QVERIFY(!spec.has(u"dest"));
    QCOMPARE(spec.value(u"dest"), QString());
}

void TestBackendSpec::keepsEarlierTypes()
{
    const auto spec = BackendSpec::parse(u"type=local,src=a,type=s3").value();
    QCOMPARE(spec.type(), u"s3"_s);
    QCOMPARE(spec.value(u"type"), u"local"_s);
    QCOMPARE(BackendSpec::parse(spec.toString()).value(), spec);
    QCOMPARE(spec.toJson(), u"{\"type\":\"s3\",\"src\":\"a\"}"_s);
}

void TestBackendSpec::readsJson()
{
    const auto spec =
        BackendSpec::parse(u" {\"mode\":\"max\",\"type\":\"s3\",\"Bucket\":\"b,c\",\"use_path_style\":true,"
                           u"\"upload_parallelism\":8}")
            .value();
    QCOMPARE(spec.type(), u"s3"_s);
    // Unlike CSV's, the keys of JSON are not lower-cased.
    QCOMPARE(effective(spec), (Attributes{{u"mode"_s, u"max"_s},
                                          {u"Bucket"_s, u"b,c"_s},
                                          {u"use_path_style"_s, u"true"_s},
                                          {u"upload_parallelism"_s, u"8"_s}}));
    QCOMPARE(spec.attributes().front().key, u"mode"_s);
}

void TestBackendSpec::refusesJson_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("no type") << u"{\"ref\":\"user/app:cache\"}"_s
                             << u"type required for \"{\\\"ref\\\":\\\"user/app:cache\\\"}\""_s;
    QTest::newRow("nested") << u"{\"type\":\"s3\",\"name\":[\"a\"]}"_s
                            << u"name: json: cannot unmarshal array into a value of type string"_s;
    QTest::newRow("null") << u"{\"type\":null}"_s << u"type: json: cannot unmarshal null into a value of type string"_s;
    QTest::newRow("cut off") << u"{\"type\":\"s3\""_s << u"must be a JSON object"_s;
    QTest::newRow("something after it") << u"{\"type\":\"s3\"},mode=max"_s << u"must be a JSON object"_s;
}

void TestBackendSpec::refusesJson()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    const auto spec = BackendSpec::parse(text);
    QVERIFY(!spec);
    QCOMPARE(spec.error().code, ErrorCode::Usage);
    QVERIFY2(spec.error().message.contains(words), qPrintable(spec.error().message));
}

void TestBackendSpec::roundTripsCsv()
{
    QRandomGenerator random(20);
    for (int i = 0; i < 5000; ++i) {
        const BackendSpec spec = randomSpec(random);
        const QString text = spec.toString(Secrets::Reveal);
        const auto back = BackendSpec::parse(text);
        QVERIFY2(back, qPrintable(text));
        if (*back != spec) {
            QFAIL(qPrintable(text + u" reads back as "_s + back->toString(Secrets::Reveal)));
        }
    }
}

void TestBackendSpec::roundTripsJson()
{
    QRandomGenerator random(21);
    for (int i = 0; i < 2000; ++i) {
        const BackendSpec spec = randomSpec(random);
        const QString text = spec.toJson(Secrets::Reveal);
        const auto back = BackendSpec::parse(text);
        QVERIFY2(back, qPrintable(text));
        QCOMPARE(back->type(), spec.type());
        QCOMPARE(effective(*back), effective(spec));
    }
}

void TestBackendSpec::setsAndRemoves()
{
    auto spec = BackendSpec::parse(u"type=local,src=a,tag=x,src=b").value();
    spec.set(u"src"_s, u"c"_s);
    QCOMPARE(spec.toString(), u"type=local,src=c,tag=x"_s);
    spec.set(u"mode"_s, u"max"_s);
    spec.remove(u"tag");
    QCOMPARE(spec.toString(), u"type=local,src=c,mode=max"_s);
}

void TestBackendSpec::redactsEverySecretAttribute()
{
    const QString secret = u"Zx9-hush,\"hush\"/+="_s;
    int seen = 0;
    for (const BackendSchema &schema : backendSchemas()) {
        for (const AttributeInfo &attribute : schema.attributes) {
            if (!attribute.isSecret()) {
                continue;
            }
            ++seen;
            // As it should be, and as it should not: another type's, misspelt, with a blank, in another case (JSON).
            const QString name = attribute.name;
            for (const QString &key : {name, u" "_s + name, name.toUpper(), name + u"s"_s, name.chopped(1),
                                       QString(name).replace(u'_', u'-'), name.first(1) + name.sliced(2)}) {
                const BackendSpec spec(u"local"_s, {{u"src"_s, u"a"_s}, {key, secret}});
                QVERIFY2(!spec.toString().contains(u"hush"), qPrintable(key));
                QVERIFY2(!spec.toJson().contains(u"hush"), qPrintable(key));
                QVERIFY(spec.toString(Secrets::Reveal).contains(u"hush"));
            }
        }
    }
    QVERIFY(seen >= 6);
}

void TestBackendSpec::redacts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &text, const QString &shown) {
        QTest::newRow(name) << text << shown;
    };
    row("plain", u"type=local,src=a b,tag=x"_s, u"type=local,src=a b,tag=x"_s);
    row("empty secret", u"type=gha,token=,scope=x"_s, u"type=gha,token=,scope=x"_s);
    row("password in a URL", u"type=s3,endpoint_url=https://me:pw@minio:9000/x"_s,
        u"type=s3,endpoint_url=https://***@minio:9000/x"_s);
    row("… without a scheme", u"type=s3,endpoint_url=me:pw@minio:9000"_s, u"type=s3,endpoint_url=***@minio:9000"_s);
    row("… with a slash in it", u"type=s3,endpoint_url=https://me:p/w@minio"_s,
        u"type=s3,endpoint_url=https://***@minio"_s);
    row("signed URL", u"type=azblob,account_url=https://a.blob.core.windows.net?sv=2024-01-01&sig=abc%3D&comp=list"_s,
        u"type=azblob,account_url=https://a.blob.core.windows.net?sv=***&sig=***&comp=list"_s);
    row("signed, no scheme", u"type=azblob,account_url=a.blob.core.windows.net/?sig=abc"_s,
        u"type=azblob,account_url=a.blob.core.windows.net/?sig=***"_s);
    row("port only", u"type=registry,ref=localhost:5000/app:v1"_s, u"type=registry,ref=localhost:5000/app:v1"_s);
    row("password in a reference", u"type=registry,ref=me:pw@host:5000/app:v1"_s,
        u"type=registry,ref=***@host:5000/app:v1"_s);
    const QString digest = u"@sha256:"_s + QString(64, u'a');
    row("a digest is none", u"type=registry,ref=app:v1"_s + digest, u"type=registry,ref=app:v1"_s + digest);
    row("both", u"type=registry,ref=me:pw@h/app"_s + digest, u"type=registry,ref=***@h/app"_s + digest);
    row("semicolons for commas", u"type=s3;bucket=b;secret_access_key=abc"_s,
        u"type=s3;bucket=b;secret_access_key=***"_s);
    row("a token anywhere", u"type=gha,scope=eyJhbGciOi.eyJhYyI6.c2ln"_s, u"type=gha,scope=***"_s);
    row("path with an at", u"type=local,src=/home/me@work/cache"_s, u"type=local,src=/home/me@work/cache"_s);
}

void TestBackendSpec::redacts()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(BackendSpec::parse(text).value().toString(Secrets::Redact), shown);
}

void TestBackendSpec::errorsHoldNoSecret_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("comma in a secret") << u"type=s3,secret_access_key=aaa,hush"_s;
    QTest::newRow("no type") << u"bucket=b,secret_access_key=hush"_s;
    QTest::newRow("no type, JSON") << u"{\"secret_access_key\":\"hush\"}"_s;
    QTest::newRow("no type, URL") << u"endpoint_url=https://a:hush@b"_s;
    QTest::newRow("URL as a field") << u"type=s3,https://a:hush@b"_s;
    QTest::newRow("no type, misspelt") << u"secret_acess_key=hush"_s;
}

void TestBackendSpec::errorsHoldNoSecret()
{
    QFETCH(QString, text);
    const auto spec = BackendSpec::parse(text);
    QVERIFY(!spec);
    QVERIFY2(!spec.error().message.contains(u"hush"), qPrintable(spec.error().message));
}

void TestBackendSpec::boundsTheLength()
{
    const auto spec = BackendSpec::parse(u"type=local,src="_s + QString(70000, u'a'));
    QVERIFY(!spec);
    QCOMPARE(spec.error().code, ErrorCode::LimitExceeded);
    QVERIFY(!BackendSpec::parse(QString(70000, u'{')));
}

QTEST_GUILESS_MAIN(TestBackendSpec)
#include "tst_backendspec.moc"
