#include "core/backend/attributeschema.h"

#include <QRegularExpression>
#include <QTest>

using namespace cachalot;
using namespace Qt::StringLiterals;

/// The tables against what stands in BuildKit's and buildx's sources.
class TestAttributeSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasEveryAttribute_data();
    void hasEveryAttribute();
    void isWellFormed();
    void knowsSecrets();
    void knowsTheEnvironment_data();
    void knowsTheEnvironment();
    void knowsDrivers();
};

void TestAttributeSchema::hasEveryAttribute_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("exports"); // sorted
    QTest::addColumn<QString>("imports");
    // The constants attr… of cache/remotecache/*, client/solve.go and control/control.go.
    QTest::newRow("inline") << u"inline"_s << u""_s << u""_s;
    QTest::newRow("registry") << u"registry"_s
                              << u"compression compression-level force-compression ignore-error image-manifest mode "
                                 "oci-mediatypes ref registry.insecure"_s
                              << u"ref registry.insecure"_s;
    QTest::newRow("local") << u"local"_s
                           << u"compression compression-level dest force-compression ignore-error image-manifest mode "
                              "oci-mediatypes reset tag"_s
                           << u"digest src tag"_s;
    QTest::newRow("gha") << u"gha"_s << u"ghtoken ignore-error mode repository scope timeout token url url_v2 version"_s
                         << u"scope timeout token url url_v2 version"_s;
    QTest::newRow("s3")
        << u"s3"_s
        << u"access_key_id blobs_prefix bucket disable_accept_encoding endpoint_url ignore-error "
           "manifests_prefix mode name prefix region retry_max_attempts retry_mode secret_access_key "
           "session_token touch_refresh upload_parallelism use_path_style"_s
        << u"access_key_id blobs_prefix bucket disable_accept_encoding endpoint_url manifests_prefix name "
           "prefix region retry_max_attempts retry_mode secret_access_key session_token use_path_style"_s;
    QTest::newRow("azblob")
        << u"azblob"_s
        << u"account_name account_url blobs_prefix container ignore-error manifests_prefix mode name "
           "prefix secret_access_key"_s
        << u"account_name account_url blobs_prefix container manifests_prefix name prefix "
           "secret_access_key"_s;
}

void TestAttributeSchema::hasEveryAttribute()
{
    QFETCH(QString, type);
    QFETCH(QString, exports);
    QFETCH(QString, imports);
    const BackendSchema *schema = findBackendSchema(type);
    QVERIFY(schema);
    const auto names = [&](Direction direction) {
        QStringList out;
        for (const AttributeInfo &attribute : schema->attributes) {
            if (attribute.isUsedIn(direction)) {
                out.append(attribute.name);
            }
        }
        out.sort();
        return out.join(u' ');
    };
    QCOMPARE(names(Direction::Export), exports);
    QCOMPARE(names(Direction::Import), imports);
}

void TestAttributeSchema::isWellFormed()
{
    QCOMPARE(backendSchemas().size(), size_t(6));
    static const QRegularExpression version(u"\\A0\\.[0-9]{1,2}\\z"_s);
    for (const BackendSchema &schema : backendSchemas()) {
        QVERIFY(!schemaText(schema.title).isEmpty());
        QVERIFY(schemaText(schema.meaning).endsWith(u'.'));
        QStringList names;
        for (const AttributeInfo &attribute : schema.attributes) {
            const QByteArray name = (schema.type + u' ' + attribute.name).toUtf8();
            QVERIFY2(!names.contains(attribute.name), name.constData());
            names.append(attribute.name);
            QVERIFY2(schemaText(attribute.meaning).endsWith(u'.'), name.constData());
            QVERIFY2(schemaText(attribute.note).isEmpty() || schemaText(attribute.note).endsWith(u'.'),
                     name.constData());
            QVERIFY2(!valueKindText(attribute).isEmpty(), name.constData());
            QVERIFY2(attribute.sinceBuildKit.isEmpty() || version.match(attribute.sinceBuildKit).hasMatch(),
                     name.constData());
            QVERIFY2((attribute.kind == ValueKind::Choice) == !attribute.choices.isEmpty(), name.constData());
            QVERIFY2(attribute.choices.isEmpty() || attribute.choices.contains(attribute.defaultValue),
                     name.constData());
            QVERIFY2(attribute.filledBy != FilledBy::Nobody || attribute.environment.isEmpty(), name.constData());
            QVERIFY2(!attribute.required || attribute.defaultValue.isEmpty(), name.constData());
        }
    }
    QVERIFY(!findBackendSchema(u"S3"));
}

void TestAttributeSchema::knowsSecrets()
{
    for (const QString &key : {u"token"_s, u"ghtoken"_s, u"access_key_id"_s, u"secret_access_key"_s, u"session_token"_s,
                               u" token"_s, u"Token"_s, u"secret-access-key"_s, u"acess_key_id"_s, u"password"_s,
                               u"api_key"_s, u"sas_token"_s, u"tokn"_s}) {
        QVERIFY2(isSecretAttribute(key), qPrintable(key));
    }
    for (const BackendSchema &schema : backendSchemas()) {
        for (const AttributeInfo &attribute : schema.attributes) {
            QCOMPARE(isSecretAttribute(attribute.name), attribute.isSecret());
        }
    }
    for (const QString &key : {u"type"_s, u"name"_s, u"path"_s, u"k"_s, QString()}) {
        QVERIFY2(!isSecretAttribute(key), qPrintable(key));
    }
}

void TestAttributeSchema::knowsTheEnvironment_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("attribute");
    QTest::addColumn<FilledBy>("by");
    QTest::addColumn<QString>("variables");
    const auto row = [](const QString &type, const QString &attribute, FilledBy by, const QString &variables) {
        QTest::newRow(qPrintable(type + u' ' + attribute)) << type << attribute << by << variables;
    };
    // The lookups of buildx's build/opt.go, and of the daemon's getConfig functions.
    row(u"gha"_s, u"token"_s, FilledBy::Client, u"ACTIONS_RUNTIME_TOKEN"_s);
    row(u"gha"_s, u"url"_s, FilledBy::Client, u"ACTIONS_CACHE_URL ACTIONS_RESULTS_URL"_s);
    row(u"gha"_s, u"url_v2"_s, FilledBy::Client, u"ACTIONS_RESULTS_URL"_s);
    row(u"gha"_s, u"ghtoken"_s, FilledBy::Nobody, QString());
    row(u"s3"_s, u"bucket"_s, FilledBy::Daemon, u"AWS_BUCKET"_s);
    row(u"s3"_s, u"region"_s, FilledBy::Daemon, u"AWS_REGION"_s);
    row(u"s3"_s, u"session_token"_s, FilledBy::Client, u"AWS_SESSION_TOKEN"_s);
    row(u"azblob"_s, u"account_url"_s, FilledBy::Daemon, u"BUILDKIT_AZURE_STORAGE_ACCOUNT_URL"_s);
    row(u"azblob"_s, u"account_name"_s, FilledBy::Daemon, u"BUILDKIT_AZURE_STORAGE_ACCOUNT_NAME"_s);
    row(u"azblob"_s, u"container"_s, FilledBy::Daemon, u"BUILDKIT_AZURE_STORAGE_CONTAINER"_s);
    row(u"azblob"_s, u"prefix"_s, FilledBy::Daemon, u"BUILDKIT_AZURE_STORAGE_PREFIX"_s);
    row(u"azblob"_s, u"secret_access_key"_s, FilledBy::Nobody, QString());
}

void TestAttributeSchema::knowsTheEnvironment()
{
    QFETCH(QString, type);
    QFETCH(QString, attribute);
    QFETCH(FilledBy, by);
    QFETCH(QString, variables);
    const AttributeInfo *info = findBackendSchema(type)->find(attribute);
    QVERIFY(info);
    QCOMPARE(info->filledBy, by);
    QCOMPARE(info->environment.join(u' '), variables);
}

void TestAttributeSchema::knowsDrivers()
{
    for (const DriverSupport &driver : driverSupport()) {
        for (const QString &type : driver.exports + driver.imports) {
            QVERIFY2(findBackendSchema(type), qPrintable(type));
        }
        QVERIFY(!driver.imports.contains(u"inline"_s));
        QVERIFY(driver.exports.contains(u"inline"_s));
    }
}

QTEST_GUILESS_MAIN(TestAttributeSchema)
#include "tst_attributeschema.moc"
