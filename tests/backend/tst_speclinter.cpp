#include "core/backend/speclinter.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace cachalot;
using namespace Qt::StringLiterals;

namespace
{

QString listed(const std::vector<LintFinding> &findings)
{
    QStringList out;
    for (const LintFinding &finding : findings) {
        out.append(severityName(finding.severity) + u' ' + finding.code + u' ' + finding.attribute + u": "_s +
                   lintText(finding));
    }
    return out.join(u'\n');
}

const LintFinding *findCode(const std::vector<LintFinding> &findings, const QString &code)
{
    const auto found =
        std::find_if(findings.begin(), findings.end(), [&](const LintFinding &f) { return f.code == code; });
    return found == findings.end() ? nullptr : &*found;
}

} // namespace

class TestSpecLinter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void leavesGoodSpecsAlone_data();
    void leavesGoodSpecsAlone();
    void fixesEverything_data();
    void fixesEverything();
    void defaultsAreFine();
    void aFixCuresItsFinding();
    void showsNoSecret();
    void errorsComeFirst();
    void lists_data();
    void lists();
    void drivers();
};

void TestSpecLinter::finds_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("attribute");
    QTest::addColumn<QString>("fixed"); // empty: no fix is certain

    const auto row = [](Severity severity, const char *code, const QString &attribute, Direction direction,
                        const QString &spec, const QString &fixed) {
        QTest::addRow("%s %s", code, qPrintable(spec))
            << spec << direction << severity << QString::fromLatin1(code) << attribute << fixed;
    };
    constexpr auto Export = Direction::Export;
    constexpr auto Import = Direction::Import;
    constexpr auto Error = Severity::Error;
    constexpr auto Warning = Severity::Warning;
    constexpr auto Info = Severity::Info;
    const QString digest = u"sha256:"_s + QString(64, u'a');

    // Type
    row(Error, "unknown-type", u"type"_s, Export, u"type=Local,dest=a"_s, u"type=local,dest=a"_s);
    row(Error, "unknown-type", u"type"_s, Export, u"type=github,scope=a"_s, {});
    row(Error, "unknown-type", u"type"_s, Import, u"type=regsitry,ref=a"_s, {});
    row(Error, "unknown-type", u"type"_s, Import, u"type=tar,dest=a"_s, {});
    row(Error, "inline-import", u"type"_s, Import, u"type=inline"_s, {});
    row(Warning, "repeated-type", u"type"_s, Import, u"type=s3,type=local,src=a"_s, u"type=local,src=a"_s);

    // Keys
    row(Warning, "blank-in-key", u" mode"_s, Export, u"type=gha,scope=a, mode=max"_s, u"type=gha,scope=a,mode=max"_s);
    row(Warning, "blank-in-key", u"mode "_s, Export, u"type=gha,mode =max,mode=min"_s, {});
    row(Warning, "unknown-attribute", u"mod"_s, Export, u"type=gha,scope=a,mod=max"_s, {});
    row(Warning, "unknown-attribute", u"compresion"_s, Export, u"type=registry,ref=a,compresion=zstd"_s,
        u"type=registry,ref=a,compression=zstd"_s);
    row(Warning, "unknown-attribute", u"image_manifest"_s, Export, u"type=registry,ref=a,image_manifest=true"_s,
        u"type=registry,ref=a,image-manifest=true"_s);
    row(Warning, "unknown-attribute", u"zzz"_s, Export, u"type=local,dest=a,zzz=1"_s, {});
    row(Warning, "unknown-attribute", u"Bucket"_s, Export, u"{\"type\":\"s3\",\"Bucket\":\"b\",\"region\":\"r\"}"_s,
        u"type=s3,bucket=b,region=r"_s);
    row(Error, "unknown-attribute", u"ref"_s, Import, u"type=local,ref=a"_s, u"type=local,src=a"_s);
    row(Error, "unknown-attribute", u"path"_s, Export, u"type=local,path=a"_s, u"type=local,dest=a"_s);
    row(Warning, "unknown-attribute", u"endpoint"_s, Export, u"type=s3,bucket=b,region=r,endpoint=https://h"_s,
        u"type=s3,bucket=b,region=r,endpoint_url=https://h"_s);
    row(Warning, "unknown-attribute", u"region"_s, Export, u"type=azblob,account_url=https://a.b,region=r"_s,
        u"type=azblob,account_url=https://a.b"_s);
    row(Warning, "unknown-attribute", u"name"_s, Import, u"type=local,src=a,name=x"_s, u"type=local,src=a,tag=x"_s);
    row(Warning, "empty-key", QString(), Export, u"type=local,dest=a,=x"_s, u"type=local,dest=a"_s);
    row(Warning, "repeated-attribute", u"dest"_s, Export, u"type=local,dest=a,dest=b"_s, u"type=local,dest=b"_s);
    row(Error, "wrong-direction", u"src"_s, Export, u"type=local,src=a"_s, u"type=local,dest=a"_s);
    row(Error, "wrong-direction", u"dest"_s, Import, u"type=local,dest=a"_s, u"type=local,src=a"_s);
    row(Warning, "wrong-direction", u"dest"_s, Import, u"type=local,dest=a,src=b"_s, {});
    row(Warning, "wrong-direction", u"mode"_s, Import, u"type=registry,ref=a,mode=max"_s, u"type=registry,ref=a"_s);
    row(Warning, "wrong-direction", u"compression"_s, Import, u"type=gha,compression=zstd"_s, u"type=gha"_s);
    row(Warning, "wrong-direction", u"touch_refresh"_s, Import, u"type=s3,bucket=b,region=r,touch_refresh=1h"_s,
        u"type=s3,bucket=b,region=r"_s);
    row(Warning, "ignored-by-inline", u"mode"_s, Export, u"type=inline,mode=max"_s, u"type=inline"_s);
    row(Warning, "ignored-by-inline", u"ref"_s, Export, u"type=inline,ref=a"_s, u"type=inline"_s);
    for (const QString &type : {u"gha"_s, u"s3"_s, u"azblob"_s}) {
        const QString start = u"type="_s + type +
                              (type == u"gha"  ? u""_s
                               : type == u"s3" ? u",bucket=b,region=r"_s
                                               : u",account_url=https://a.b"_s);
        row(Warning, "compression-ignored", u"compression"_s, Export, start + u",compression=zstd"_s, start);
        row(Warning, "compression-ignored", u"force-compression"_s, Export, start + u",force-compression=true"_s,
            start);
        row(Warning, "format-ignored", u"image-manifest"_s, Export, start + u",image-manifest=true"_s, start);
    }
    row(Error, "missing-attribute", u"ref"_s, Export, u"type=registry"_s, {});
    row(Error, "missing-attribute", u"dest"_s, Export, u"type=local"_s, {});
    row(Error, "missing-attribute", u"src"_s, Import, u"type=local,tag=a"_s, {});
    row(Error, "empty-attribute", u"dest"_s, Export, u"type=local,dest="_s, {});
    row(Error, "empty-attribute", u"token"_s, Export, u"type=gha,token="_s, {});
    row(Info, "from-environment", u"region"_s, Export, u"type=s3,bucket=b"_s, {});
    row(Error, "missing-attribute", u"bucket"_s, Export, u"type=s3,region=r"_s, {});
    row(Error, "missing-attribute", u"bucket"_s, Import, u"type=s3,region=r,name=x"_s, {});
    row(Info, "from-environment", u"token"_s, Import, u"type=gha"_s, {});
    row(Info, "from-environment", u"account_url"_s, Export, u"type=azblob"_s, {});

    // Values
    const QString local = u"type=local,dest=a,"_s;
    row(Warning, "unknown-mode", u"mode"_s, Export, local + u"mode=Max"_s, local + u"mode=max"_s);
    row(Warning, "unknown-mode", u"mode"_s, Export, local + u"mode=full"_s, local + u"mode=max"_s);
    row(Warning, "unknown-mode", u"mode"_s, Export, local + u"mode=1"_s, {});
    row(Warning, "unknown-mode", u"mode"_s, Export, local + u"mode="_s, {});
    row(Warning, "invalid-bool", u"ignore-error"_s, Export, local + u"ignore-error=yes"_s,
        local + u"ignore-error=true"_s);
    row(Warning, "invalid-bool", u"ignore-error"_s, Export, local + u"ignore-error="_s, {});
    row(Error, "invalid-bool", u"oci-mediatypes"_s, Export, local + u"oci-mediatypes=off"_s,
        local + u"oci-mediatypes=false"_s);
    row(Error, "invalid-bool", u"reset"_s, Export, local + u"reset=tRuE"_s, local + u"reset=true"_s);
    row(Error, "invalid-bool", u"registry.insecure"_s, Import, u"type=registry,ref=a,registry.insecure=2"_s, {});
    row(Error, "unknown-value", u"compression"_s, Export, local + u"compression=gz"_s, local + u"compression=gzip"_s);
    row(Error, "unknown-value", u"compression"_s, Export, local + u"compression=lz4"_s, {});
    row(Error, "invalid-integer", u"compression-level"_s, Export, local + u"compression-level=high"_s, {});
    row(Error, "level-out-of-range", u"compression-level"_s, Export, local + u"compression-level=12"_s, {});
    row(Info, "level-out-of-range", u"compression-level"_s, Export, local + u"compression-level=-1"_s, {});
    row(Warning, "level-out-of-range", u"compression-level"_s, Export,
        local + u"compression=zstd,compression-level=30"_s, {});
    row(Warning, "level-without-effect", u"compression-level"_s, Export,
        local + u"compression=uncompressed,compression-level=3"_s, local + u"compression=uncompressed"_s);
    row(Warning, "blank-in-value", u"mode"_s, Export, local + u"mode= max"_s, local + u"mode=max"_s);
    row(Warning, "tilde-not-expanded", u"dest"_s, Export, u"type=local,dest=~/cache"_s, {});

    // Registry and local
    row(Error, "invalid-reference", u"ref"_s, Export, u"type=registry,ref=https://ghcr.io/me/app:c"_s,
        u"type=registry,ref=ghcr.io/me/app:c"_s);
    row(Error, "invalid-reference", u"ref"_s, Import, u"type=registry,ref=ghcr.io/Me/App:V1"_s,
        u"type=registry,ref=ghcr.io/me/app:V1"_s);
    row(Error, "invalid-reference", u"ref"_s, Import, u"type=registry,ref=a b"_s, {});
    row(Error, "invalid-reference", u"ref"_s, Import, u"type=registry,ref=me/app:-x"_s, {});
    row(Warning, "export-to-digest", u"ref"_s, Export, u"type=registry,ref=app@"_s + digest, {});
    row(Error, "image-manifest-needs-oci", u"image-manifest"_s, Export,
        u"type=registry,ref=a,image-manifest=true,oci-mediatypes=false"_s, {});
    row(Info, "image-manifest-off", u"oci-mediatypes"_s, Export, local + u"oci-mediatypes=0"_s, {});
    row(Info, "insecure-registry", u"registry.insecure"_s, Import, u"type=registry,ref=a,registry.insecure=true"_s, {});
    row(Info, "reset-needs-buildx", u"reset"_s, Export, local + u"reset=true"_s, {});
    row(Info, "local-grows", u"dest"_s, Export, u"type=local,dest=a"_s, {});
    row(Warning, "tag-ignored", u"tag"_s, Import, u"type=local,src=a,tag=x,digest="_s + digest,
        u"type=local,src=a,digest="_s + digest);
    row(Error, "empty-tag", u"tag"_s, Import, u"type=local,src=a,tag="_s, u"type=local,src=a"_s);
    row(Warning, "empty-tag", u"tag"_s, Export, u"type=local,dest=a,tag="_s, u"type=local,dest=a"_s);
    row(Error, "invalid-digest", u"digest"_s, Import, u"type=local,src=a,digest=abc"_s, {});

    // s3
    const QString s3 = u"type=s3,bucket=b,region=r,"_s;
    row(Warning, "needs-endpoint-url", u"use_path_style"_s, Export, s3 + u"use_path_style=true"_s,
        u"type=s3,bucket=b,region=r"_s);
    row(Warning, "invalid-bool", u"use_path_style"_s, Export, s3 + u"endpoint_url=https://h,use_path_style=yes"_s,
        s3 + u"endpoint_url=https://h,use_path_style=true"_s);
    row(Warning, "only-first-name", u"name"_s, Import, s3 + u"name=a;b"_s, s3 + u"name=a"_s);
    row(Warning, "empty-name", u"name"_s, Export, s3 + u"name=a;;b"_s, s3 + u"name=a;b"_s);
    row(Warning, "empty-name", u"name"_s, Export, s3 + u"name="_s, u"type=s3,bucket=b,region=r"_s);
    row(Info, "prefix-without-slash", u"prefix"_s, Export, s3 + u"prefix=team"_s, {});
    row(Warning, "prefixes-equal", u"manifests_prefix"_s, Export, s3 + u"blobs_prefix=x/,manifests_prefix=x/"_s, {});
    row(Warning, "invalid-duration", u"touch_refresh"_s, Export, s3 + u"touch_refresh=7d"_s,
        s3 + u"touch_refresh=168h"_s);
    row(Warning, "invalid-duration", u"touch_refresh"_s, Export, s3 + u"touch_refresh=24"_s, {});
    row(Error, "out-of-range", u"upload_parallelism"_s, Export, s3 + u"upload_parallelism=0"_s, {});
    row(Error, "invalid-integer", u"retry_max_attempts"_s, Import, s3 + u"retry_max_attempts=3x"_s, {});
    row(Error, "unknown-value", u"retry_mode"_s, Import, s3 + u"retry_mode=legacy"_s, {});
    row(Error, "url-without-scheme", u"endpoint_url"_s, Export, s3 + u"endpoint_url=minio:9000"_s, {});
    row(Error, "invalid-bucket", u"bucket"_s, Export, u"type=s3,bucket=s3://b,region=r"_s,
        u"type=s3,bucket=b,region=r"_s);
    row(Error, "invalid-bucket", u"bucket"_s, Export, u"type=s3,bucket=b/c,region=r"_s, {});
    row(Warning, "incomplete-credentials", u"access_key_id"_s, Export, s3 + u"access_key_id=x"_s, {});
    row(Warning, "incomplete-credentials", u"session_token"_s, Export, s3 + u"session_token=x"_s, {});
    row(Warning, "google-signature", u"disable_accept_encoding"_s, Export,
        s3 + u"endpoint_url=https://storage.googleapis.com"_s,
        s3 + u"endpoint_url=https://storage.googleapis.com,disable_accept_encoding=true"_s);

    // azblob
    const QString azblob = u"type=azblob,account_url=https://a.blob.core.windows.net,"_s;
    row(Error, "account-url-without-https", u"account_url"_s, Export,
        u"type=azblob,account_url=a.blob.core.windows.net"_s,
        u"type=azblob,account_url=https://a.blob.core.windows.net"_s);
    row(Error, "account-url-without-https", u"account_url"_s, Export, u"type=azblob,account_url=http://a.b"_s, {});
    row(Error, "invalid-container", u"container"_s, Export, azblob + u"container=My_Cache"_s, {});
    row(Info, "import-creates-container", u"container"_s, Import, azblob + u"container=abc"_s, {});
    row(Warning, "prefix-cleaned", u"prefix"_s, Export, azblob + u"prefix=a/../b"_s, {});

    // gha
    row(Error, "invalid-duration", u"timeout"_s, Export, u"type=gha,scope=a,timeout=10"_s, {});
    row(Error, "invalid-duration", u"timeout"_s, Export, u"type=gha,scope=a,timeout=10 m"_s,
        u"type=gha,scope=a,timeout=10m"_s);
    row(Error, "invalid-integer", u"version"_s, Import, u"type=gha,version=v2"_s, {});
    row(Warning, "needs-both", u"repository"_s, Export, u"type=gha,scope=a,repository=o/r"_s, {});
    row(Warning, "url-ignored", u"url_v2"_s, Import, u"type=gha,version=1,url=https://a,url_v2=https://b"_s,
        u"type=gha,version=1,url=https://a"_s);
    row(Info, "one-scope", u"scope"_s, Import, u"type=gha,scope=a;b"_s, {});
    row(Info, "default-scope", u"scope"_s, Export, u"type=gha"_s, {});

    // Secrets
    row(Warning, "secret-in-spec", u"token"_s, Export, u"type=gha,scope=a,token=hush"_s, {});
    row(Warning, "secret-in-spec", u"secret_access_key"_s, Import, azblob + u"secret_access_key=hush"_s, {});
    row(Error, "redacted-secret", u"token"_s, Import, u"type=gha,token=***"_s, {});
    row(Warning, "secret-in-value", u"endpoint_url"_s, Export, s3 + u"endpoint_url=https://u:hush@h"_s, {});
}

void TestSpecLinter::finds()
{
    QFETCH(QString, spec);
    QFETCH(Direction, direction);
    QFETCH(Severity, severity);
    QFETCH(QString, code);
    QFETCH(QString, attribute);
    QFETCH(QString, fixed);
    const auto findings = lint(BackendSpec::parse(spec).value(), direction);
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [&](const LintFinding &f) { return f.code == code && f.attribute == attribute; });
    QVERIFY2(found != findings.end(), qPrintable(listed(findings)));
    QCOMPARE(severityName(found->severity), severityName(severity));
    QVERIFY(!found->message.isEmpty());
    QCOMPARE(found->fixed ? found->fixed->toString(Secrets::Reveal) : QString(), fixed);
    QVERIFY2(!listed(findings).contains(u"hush"), qPrintable(listed(findings)));
}

void TestSpecLinter::leavesGoodSpecsAlone_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<Direction>("direction");
    const auto row = [](Direction direction, const QString &spec) {
        QTest::newRow(qPrintable(spec)) << spec << direction;
    };
    // From Docker's and BuildKit's documents.
    row(Direction::Import, u"user/app:cache"_s);
    row(Direction::Export, u"type=inline"_s);
    row(Direction::Export, u"type=registry,ref=user/app:buildcache,mode=max,compression=zstd,compression-level=22"_s);
    row(Direction::Export, u"type=registry,ref=localhost:5000/a/b__c:v1,image-manifest=true,oci-mediatypes=true"_s);
    row(Direction::Import, u"type=registry,ref=[::1]:5000/app@sha256:"_s + QString(64, u'b'));
    row(Direction::Export, u"type=registry,ref=${IMAGE}:cache"_s);
    row(Direction::Export, u"type=local,dest=/tmp/cache,mode=max,force-compression=,reset=true"_s);
    row(Direction::Import, u"type=local,src=C:\\cache,tag=v1"_s);
    row(Direction::Export, u"type=gha,mode=max,scope=app"_s);
    row(Direction::Import, u"type=gha,scope=app,url_v2=https://results.example.com/,token=${{ secrets.TOKEN }}"_s);
    row(Direction::Export,
        u"type=s3,region=eu-central-1,bucket=my.bucket,name=a;b,prefix=team/,upload_parallelism=8,touch_refresh=1h30m"_s);
    row(Direction::Import,
        u"type=s3,region=auto,bucket=b,endpoint_url=http://minio:9000,use_path_style=true,retry_mode=adaptive"_s);
    row(Direction::Export,
        u"type=azblob,account_url=https://a.blob.core.windows.net,container=build-cache-1,name=a;b"_s);
    row(Direction::Import, u"type=azblob,account_url=http://127.0.0.1:10000/devstoreaccount1,secret_access_key=$KEY"_s);
}

void TestSpecLinter::leavesGoodSpecsAlone()
{
    QFETCH(QString, spec);
    QFETCH(Direction, direction);
    const BackendSpec parsed = BackendSpec::parse(spec).value();
    auto findings = lint(parsed, direction);
    findings.erase(std::remove_if(findings.begin(), findings.end(),
                                  [](const LintFinding &f) { return f.severity == Severity::Info; }),
                   findings.end());
    QVERIFY2(findings.empty(), qPrintable(listed(findings)));
    QCOMPARE(withFixes(parsed, direction), parsed);
}

void TestSpecLinter::fixesEverything_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<QString>("fixed");
    QTest::newRow("blanks after commas") << u"type=s3, bucket=b, region=r, mode=MAX"_s << Direction::Export
                                         << u"type=s3,bucket=b,region=r,mode=max"_s;
    QTest::newRow("type, key and value") << u"type=LOCAL,path=a,mode=Max,compression=zst,mode=maximal"_s
                                         << Direction::Export << u"type=local,dest=a,mode=max,compression=zstd"_s;
    QTest::newRow("an export read as an import")
        << u"type=local,dest=a,mode=max,compression=zstd"_s << Direction::Import << u"type=local,src=a"_s;
}

void TestSpecLinter::fixesEverything()
{
    QFETCH(QString, spec);
    QFETCH(Direction, direction);
    QFETCH(QString, fixed);
    QCOMPARE(withFixes(BackendSpec::parse(spec).value(), direction).toString(Secrets::Reveal), fixed);
}

void TestSpecLinter::defaultsAreFine()
{
    // A form that writes every default must not provoke a warning.
    for (const BackendSchema &schema : backendSchemas()) {
        for (const Direction direction : {Direction::Import, Direction::Export}) {
            for (const AttributeInfo &attribute : schema.attributes) {
                if (attribute.defaultValue.isEmpty() || !attribute.isUsedIn(direction)) {
                    continue;
                }
                const BackendSpec spec(schema.type, {{attribute.name, attribute.defaultValue}});
                for (const LintFinding &finding : lint(spec, direction)) {
                    QVERIFY2(finding.attribute != attribute.name || finding.severity == Severity::Info,
                             qPrintable(spec.toString() + u' ' + finding.message));
                }
            }
        }
    }
}

void TestSpecLinter::aFixCuresItsFinding()
{
    // Random nonsense: no rule crashes, each fix removes its finding, and all together come to an end.
    QRandomGenerator random(5);
    const QStringList types = {u"local"_s, u"registry"_s, u"inline"_s, u"gha"_s, u"s3"_s, u"azblob"_s, u"S3"_s, u"x"_s};
    QStringList keys = {u" mode"_s,  u"Mode"_s,           u"ref"_s, u"path"_s, u"name"_s,
                        u"token "_s, u"image_manifest"_s, u""_s,    u"type"_s};
    for (const BackendSchema &schema : backendSchemas()) {
        for (const AttributeInfo &attribute : schema.attributes) {
            keys.append(attribute.name);
        }
    }
    const QStringList values = {u""_s,   u"true"_s,          u"yes"_s, u"Max"_s, u"7d"_s,     u"a;b"_s, u" x"_s,
                                u"12"_s, u"https://u:p@h"_s, u"gz"_s,  u"~/a"_s, u"s3://b"_s, u"A/B"_s, u"***"_s};
    const auto any = [&](const QStringList &list) { return list.at(random.bounded(static_cast<int>(list.size()))); };
    int cured = 0;
    for (int i = 0; i < 4000; ++i) {
        std::vector<BackendSpec::Attribute> attributes;
        for (int n = random.bounded(6); n > 0; --n) {
            attributes.push_back({any(keys), any(values)});
        }
        const BackendSpec spec(any(types), attributes);
        const Direction direction = random.bounded(2) == 0 ? Direction::Import : Direction::Export;
        for (const LintFinding &finding : lint(spec, direction)) {
            if (!finding.fixed) {
                continue;
            }
            ++cured;
            const auto after = lint(*finding.fixed, direction);
            const bool still = std::any_of(after.begin(), after.end(), [&](const LintFinding &f) {
                return f.code == finding.code && f.attribute == finding.attribute && f.message == finding.message;
            });
            QVERIFY2(!still, qPrintable(spec.toString(Secrets::Reveal) + u" → "_s + finding.message));
        }
        const auto left = lint(withFixes(spec, direction), direction);
        QVERIFY2(std::none_of(left.begin(), left.end(), [](const LintFinding &f) { return f.fixed.has_value(); }),
                 qPrintable(spec.toString(Secrets::Reveal)));
    }
    QVERIFY(cured > 1000);
}

void TestSpecLinter::showsNoSecret()
{
    for (const QString &text :
         {u"type=s3,bucket=s3://u:hush@b,region=r"_s, u"type=s3,bucket=b,region=r,endpoint_url=u:hush@h"_s,
          u"type=registry,ref=https://u:hush@H/X"_s, u"type=gha,tokn=hush,timeout=https://u:hush@h"_s,
          u"type=azblob,account_url=a.b?sig=hush"_s, u"type=s3;secret_access_key=hush"_s,
          u"type=s3,secret_access_key=hush,bucket;token=hush"_s.replace(u";"_s, u"_"_s),
          u"type=local,https://u:hush@h/?a=b"_s, u"type=s3,name=token=hush;b"_s}) {
        const BackendSpec spec = BackendSpec::parse(text).value();
        for (const Direction direction : {Direction::Import, Direction::Export}) {
            for (const LintFinding &finding : lint(spec, direction)) {
                QVERIFY2(!(finding.message + finding.suggestion + finding.attribute).contains(u"hush"),
                         qPrintable(text + u": "_s + finding.message + finding.suggestion + finding.attribute));
            }
        }
    }
}

void TestSpecLinter::errorsComeFirst()
{
    const auto findings =
        lint(BackendSpec::parse(u"type=s3,bucket=b,name=a;;b, x=1,retry_mode=z").value(), Direction::Export);
    QVERIFY(findings.size() >= 4);
    QVERIFY(findCode(findings, u"unknown-value"_s) == &findings.front());
    QCOMPARE(findings.back().severity, Severity::Info);
}

void TestSpecLinter::lists_data()
{
    QTest::addColumn<QStringList>("specs"); // ">" before an export
    QTest::addColumn<QString>("code");      // empty: nothing is found
    QTest::addColumn<QList<int>>("indexes");
    const auto row = [](const char *code, const QStringList &specs, const QList<int> &indexes) {
        QTest::addRow("%s %s", code, qPrintable(specs.join(u' '))) << specs << QString::fromLatin1(code) << indexes;
    };
    row("duplicate-export", {u">type=registry,ref=a:c,mode=max"_s, u">type=gha"_s, u">type=registry,ref=a:c"_s},
        {0, 2});
    row("duplicate-export", {u">type=gha,scope=a,mode=max"_s, u">type=gha,mode=max,scope=a"_s}, {0, 1});
    row("same-destination", {u">type=registry,ref=a"_s, u">type=registry,ref=docker.io/library/a:latest"_s}, {0, 1});
    row("same-destination", {u">type=s3,bucket=b,name=x;y"_s, u">type=s3,bucket=b,name=y,mode=max"_s}, {0, 1});
    row("same-destination", {u">type=gha"_s, u">type=gha,scope=buildkit"_s}, {0, 1});
    row("same-directory", {u">type=local,dest=./c,tag=a"_s, u">type=local,dest=c/,tag=b"_s}, {0, 1});
    row("repeated-inline", {u">type=inline"_s, u">type=inline"_s}, {0, 1});
    row("index-of-another-export", {u">type=local,dest=a"_s, u">type=local,dest=b,mode=max"_s}, {0, 1});
    row("index-of-another-export",
        {u">type=local,dest=a"_s, u">type=gha"_s, u">type=registry,ref=a,compression=zstd"_s}, {0, 2});
    row("index-of-another-export", {u">type=local,dest=a"_s, u">type=registry,ref=a,oci-mediatypes=false"_s}, {0, 1});
    row("export-not-imported", {u">type=local,dest=a"_s, u"type=local,src=b"_s}, {0});
    row("", {u">type=local,dest=a,mode=max,image-manifest=true"_s, u">type=registry,ref=a,mode=max"_s}, {});
    row("", {u">type=gha,scope=a"_s, u">type=s3,bucket=b,mode=max"_s, u">type=local,dest=a"_s}, {});
    row("", {u">type=s3,bucket=b,name=x"_s, u">type=s3,bucket=b,name=y"_s}, {});
    row("", {u"type=registry,ref=a"_s, u"type=registry,ref=a"_s, u">type=registry,ref=a:latest"_s}, {});
    row("", {u">type=local,dest=a"_s, u"type=local,src=./a,tag=b"_s}, {});
}

void TestSpecLinter::lists()
{
    QFETCH(QStringList, specs);
    QFETCH(QString, code);
    QFETCH(QList<int>, indexes);
    std::vector<DirectedSpec> list;
    for (const QString &spec : specs) {
        const bool isExport = spec.startsWith(u'>');
        list.push_back({BackendSpec::parse(isExport ? spec.mid(1) : spec).value(),
                        isExport ? Direction::Export : Direction::Import});
    }
    const auto findings = lintAll(list);
    if (code.isEmpty()) {
        QVERIFY2(findings.empty(), findings.empty() ? "" : qPrintable(findings.front().finding.code));
        return;
    }
    const auto found =
        std::find_if(findings.begin(), findings.end(), [&](const ListFinding &f) { return f.finding.code == code; });
    QVERIFY(found != findings.end());
    QList<int> actual;
    for (const size_t index : found->specs) {
        actual.append(static_cast<int>(index));
    }
    QCOMPARE(actual, indexes);
}

void TestSpecLinter::drivers()
{
    const auto refused = [](const QString &driver, const QString &spec, Direction direction) {
        for (const DriverSupport &each : driverSupport()) {
            if (each.driver == driver) {
                return !lintForDriver(BackendSpec::parse(spec).value(), direction, each).empty();
            }
        }
        return false;
    };
    QVERIFY(refused(u"docker"_s, u"type=gha"_s, Direction::Export));
    QVERIFY(!refused(u"docker"_s, u"type=inline"_s, Direction::Export));
    QVERIFY(!refused(u"docker"_s, u"type=local,src=a"_s, Direction::Import));
    QVERIFY(refused(u"docker-containerd"_s, u"type=s3,bucket=b"_s, Direction::Export));
    QVERIFY(!refused(u"docker-containerd"_s, u"type=gha"_s, Direction::Export));
    QVERIFY(!refused(u"docker-container"_s, u"type=azblob"_s, Direction::Export));
    QVERIFY(!refused(u"kubernetes"_s, u"type=s3"_s, Direction::Import));
}

QTEST_GUILESS_MAIN(TestSpecLinter)
#include "tst_speclinter.moc"
