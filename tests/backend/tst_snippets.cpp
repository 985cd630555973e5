#include "core/backend/snippets.h"
#include "tests/backend/snippetreaders.h"
#include "tests/support/golden.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace cachalot;
using namespace Qt::StringLiterals;

namespace
{

DirectedSpec from(const QString &spec)
{
    return {BackendSpec::parse(spec).value(), Direction::Import};
}

DirectedSpec to(const QString &spec)
{
    return {BackendSpec::parse(spec).value(), Direction::Export};
}

QString randomText(QRandomGenerator &random, QStringView alphabet, int longest)
{
    QString out;
    for (int length = random.bounded(longest + 1); length > 0; --length) {
        out += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
    }
    return out;
}

// Every sign that means something to a shell, to CSV, to HCL or to YAML, and some that mean nothing to anybody.
std::vector<DirectedSpec> nastySpecs(uint seed, int count)
{
    QRandomGenerator random(seed);
    const QString nasty = u"ab=,:;#'\"\\/ \t\n\r$${}%{`!*?[]&|<>~@-.()^é\u0001\u007f\u0085\u2028\ufeff"_s;
    std::vector<DirectedSpec> out;
    for (int i = 0; i < count; ++i) {
        std::vector<BackendSpec::Attribute> attributes;
        for (int n = random.bounded(4); n > 0; --n) {
            // No "://" and no key that looks like a secret: those are not written as they are.
            attributes.push_back(
                {u"k"_s + randomText(random, u"ab _.\"#", 4), randomText(random, nasty, 10).remove(u"://"_s)});
        }
        out.push_back({BackendSpec(u"t"_s + randomText(random, u"ab,\"' :", 3), std::move(attributes)),
                       random.bounded(2) == 0 ? Direction::Import : Direction::Export});
    }
    // Alone and in pairs, what the languages themselves would read.
    for (const QString &value : {u"true"_s, u"${HOME}"_s, u"$$"_s, u"$(id)"_s, u"`id`"_s, u"%{if}"_s, u"a: b"_s,
                                 u"a #b"_s, u"\\"_s, u"it's"_s, u" "_s, u"a:"_s, u"\n"_s, u"🐋"_s}) {
        out.push_back({BackendSpec(u"local"_s, {{u"dest"_s, value}}), Direction::Export});
        out.push_back({BackendSpec(u"local"_s, {{u"src"_s, value}, {u"tag"_s, value}}), Direction::Import});
    }
    return out;
}

std::vector<BackendSpec> only(const std::vector<DirectedSpec> &specs, Direction direction)
{
    std::vector<BackendSpec> out;
    for (const DirectedSpec &each : specs) {
        if (each.direction == direction) {
            out.push_back(each.spec);
        }
    }
    return out;
}

QString compareSpecs(const QStringList &texts, const std::vector<BackendSpec> &specs)
{
    if (texts.size() != static_cast<qsizetype>(specs.size())) {
        return u"%1 texts for %2 specs"_s.arg(texts.size()).arg(specs.size());
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const BackendSpec &spec = specs[static_cast<size_t>(i)];
        const auto read = BackendSpec::parse(texts[i]);
        if (!read || *read != spec) {
            return spec.toString(Secrets::Reveal) + u" was read as "_s + texts[i];
        }
    }
    return {};
}

QByteArray runShell(const QByteArray &script, const QProcessEnvironment &environment)
{
    QProcess shell;
    shell.setProcessEnvironment(environment);
    shell.start(u"/bin/sh"_s, {u"-s"_s});
    shell.write(script);
    shell.closeWriteChannel();
    if (!shell.waitForFinished(60000) || shell.exitCode() != 0 || !shell.readAllStandardError().isEmpty()) {
        return "the shell failed";
    }
    return shell.readAllStandardOutput();
}

// The words that a shell passes to the tool.
QStringList shellWords(const QString &script, const QProcessEnvironment &environment = QProcessEnvironment())
{
    const QByteArray tools = "docker() { for word; do printf '%s\\0' \"$word\"; done; }\n"
                             "buildctl() { for word; do printf '%s\\0' \"$word\"; done; }\n";
    QByteArray out = runShell(tools + script.toUtf8(), environment);
    out.chop(1);
    QStringList words;
    for (const QByteArray &word : out.split('\0')) {
        words.append(QString::fromUtf8(word));
    }
    return words;
}

QStringList following(const QStringList &words, const QString &flag)
{
    QStringList out;
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        if (words[i] == flag) {
            out.append(words[++i]);
        }
    }
    return out;
}

} // namespace

class TestSnippets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void golden_data();
    void golden();
    void shellReadsTheSame();
    void shellTakesVariables();
    void bakeReadsTheSame();
    void composeReadsTheSame();
    void actionsReadTheSame();
    void pythonReadsTheSameYaml();
    void holdsNoSecret_data();
    void holdsNoSecret();
    void keepsTwoIdentitiesApart();
    void namesTargets();
};

void TestSnippets::golden_data()
{
    QTest::addColumn<SnippetTarget>("target");
    for (const QString &name : snippetTargetNames()) {
        QTest::newRow(qPrintable(name)) << snippetTargetFromName(name).value();
    }
}

void TestSnippets::golden()
{
    QFETCH(SnippetTarget, target);
    const std::vector<std::pair<QString, std::vector<DirectedSpec>>> cases = {
        {u"a registry cache"_s,
         {from(u"ghcr.io/me/app:cache"_s), to(u"type=registry,ref=ghcr.io/me/app:cache,mode=max,compression=zstd"_s)}},
        {u"several, with names that need quotes"_s,
         {from(u"type=local,src=/srv/my cache,tag=v1"_s), from(u"type=gha,scope=app"_s),
          to(u"type=gha,scope=app,mode=max,token=hush"_s), to(u"type=local,\"dest=a,b\",mode=max"_s)}},
        {u"secrets of stores"_s,
         {to(u"type=s3,bucket=b,region=eu-central-1,access_key_id=hush,secret_access_key=hush2,session_token=hush3"_s),
          to(u"type=azblob,account_url=https://a.blob.core.windows.net,secret_access_key=hush=="_s)}},
        {u"import only"_s,
         {from(u"type=s3,bucket=b,region=r,endpoint_url=https://u:hush@minio:9000,use_path_style=true"_s)}},
    };
    QString out;
    for (const auto &[title, specs] : cases) {
        out += u"# ---- "_s + title + u'\n' + snippet(target, specs) + u'\n';
    }
    QVERIFY(!out.contains(u"hush"));
    QVERIFY(test::compareGolden(u"snippets/"_s + snippetTargetName(target) + u".txt"_s, out.toUtf8()));
}

void TestSnippets::shellReadsTheSame()
{
    const auto specs = nastySpecs(1, 300);
    const QStringList buildx = shellWords(snippet(SnippetTarget::Buildx, specs));
    QCOMPARE(buildx.value(0), u"buildx"_s);
    QCOMPARE(buildx.constLast(), u"."_s);
    QCOMPARE(compareSpecs(following(buildx, u"--cache-from"_s), only(specs, Direction::Import)), QString());
    QCOMPARE(compareSpecs(following(buildx, u"--cache-to"_s), only(specs, Direction::Export)), QString());
    const QStringList buildctl = shellWords(snippet(SnippetTarget::Buildctl, specs));
    QCOMPARE(compareSpecs(following(buildctl, u"--import-cache"_s), only(specs, Direction::Import)), QString());
    QCOMPARE(compareSpecs(following(buildctl, u"--export-cache"_s), only(specs, Direction::Export)), QString());
}

void TestSnippets::shellTakesVariables()
{
    QProcessEnvironment environment;
    environment.insert(u"AZURE_STORAGE_KEY"_s, u"a b$c=="_s);
    const auto words = shellWords(
        snippet(SnippetTarget::Buildx, {to(u"type=azblob,account_url=https://a,secret_access_key=hush,name=x y"_s)}),
        environment);
    QCOMPARE(following(words, u"--cache-to"_s),
             QStringList{u"type=azblob,account_url=https://a,secret_access_key=a b$c==,name=x y"_s});
}

void TestSnippets::bakeReadsTheSame()
{
    const auto specs = nastySpecs(2, 300);
    const QString text = snippet(SnippetTarget::Bake, specs);
    const auto imports = test::hclStrings(text, u"cache-from"_s);
    const auto exports = test::hclStrings(text, u"cache-to"_s);
    QVERIFY(imports && exports);
    QCOMPARE(compareSpecs(*imports, only(specs, Direction::Import)), QString());
    QCOMPARE(compareSpecs(*exports, only(specs, Direction::Export)), QString());
}

void TestSnippets::composeReadsTheSame()
{
    const auto specs = nastySpecs(3, 300);
    const QString text = snippet(SnippetTarget::Compose, specs);
    for (const auto &[key, direction] :
         {std::pair{u"cache_from"_s, Direction::Import}, {u"cache_to"_s, Direction::Export}}) {
        auto items = test::yamlSequence(text, key);
        QVERIFY(items);
        for (QString &item : *items) {
            // Compose's interpolation: each dollar must be doubled.
            QVERIFY2(QString(item).remove(u"$$"_s).count(u'$') == 0, qPrintable(item));
            item.replace(u"$$"_s, u"$"_s);
        }
        QCOMPARE(compareSpecs(*items, only(specs, direction)), QString());
    }
}

void TestSnippets::actionsReadTheSame()
{
    // One at a time (a scalar), and all at once (a list).
    for (const DirectedSpec &each : nastySpecs(4, 200)) {
        const QString text = snippet(SnippetTarget::Actions, {each});
        const auto value = test::yamlValue(text, each.direction == Direction::Import ? u"cache-from"_s : u"cache-to"_s);
        QVERIFY2(value, qPrintable(text));
        QCOMPARE(compareSpecs(test::actionsList(*value), {each.spec}), QString());
    }
    for (uint seed = 5; seed < 60; ++seed) {
        auto specs = nastySpecs(seed, 2);
        specs.resize(2);
        const QString text = snippet(SnippetTarget::Actions, specs);
        for (const auto &[key, direction] :
             {std::pair{u"cache-from"_s, Direction::Import}, {u"cache-to"_s, Direction::Export}}) {
            const auto expected = only(specs, direction);
            const auto value = test::yamlValue(text, key);
            QCOMPARE(value.has_value(), !expected.empty());
            if (value) {
                QCOMPARE(compareSpecs(test::actionsList(*value), expected), QString());
            }
        }
    }
}

void TestSnippets::pythonReadsTheSameYaml()
{
    // A second opinion on our own reader. Without PyYAML the assertions above stand alone.
    QProcess probe;
    probe.start(u"python3"_s, {u"-c"_s, u"import yaml"_s});
    if (!probe.waitForFinished(30000) || probe.exitStatus() != QProcess::NormalExit || probe.exitCode() != 0) {
        qWarning("PyYAML is not installed: YAML was read by the test's own reader only");
        return;
    }
    const auto specs = nastySpecs(6, 300);
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, u"import json, sys, yaml\n"
                                         "print(json.dumps(yaml.safe_load(sys.stdin.buffer.read().decode())))"_s});
    python.write(snippet(SnippetTarget::Compose, specs).toUtf8());
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished(60000));
    const QByteArray messages = python.readAllStandardError();
    QVERIFY2(messages.isEmpty(), messages.constData());
    const QJsonObject build = QJsonDocument::fromJson(python.readAllStandardOutput())
                                  .object()[u"services"_s][u"app"_s][u"build"_s]
                                  .toObject();
    for (const auto &[key, direction] :
         {std::pair{u"cache_from"_s, Direction::Import}, {u"cache_to"_s, Direction::Export}}) {
        QStringList items;
        for (const QJsonValue &item : build[key].toArray()) {
            QVERIFY(item.isString());
            items.append(item.toString().replace(u"$$"_s, u"$"_s));
        }
        QCOMPARE(compareSpecs(items, only(specs, direction)), QString());
    }
}

void TestSnippets::holdsNoSecret_data()
{
    golden_data();
}

void TestSnippets::holdsNoSecret()
{
    QFETCH(SnippetTarget, target);
    for (const BackendSchema &schema : backendSchemas()) {
        for (const AttributeInfo &attribute : schema.attributes) {
            for (const QString &key : {attribute.name, u" "_s + attribute.name, u"x_token"_s}) {
                for (const QString &value : {u"hush"_s, u"https://u:hush@h/"_s, u"https://h/?sig=hush"_s}) {
                    if (value == u"hush" && !isSecretAttribute(key)) {
                        continue;
                    }
                    const BackendSpec spec(schema.type, {{key, value}, {u"scope"_s, u"s"_s}});
                    const QString text = snippet(target, {{spec, Direction::Export}, {spec, Direction::Import}});
                    QVERIFY2(!text.contains(u"hush"), qPrintable(text));
                    QVERIFY2(!text.contains(u"***"), qPrintable(text));
                }
            }
        }
    }
}

void TestSnippets::keepsTwoIdentitiesApart()
{
    const QString text =
        snippet(SnippetTarget::Buildx, {to(u"type=s3,bucket=a,region=r,access_key_id=x,secret_access_key=y"_s),
                                        to(u"type=s3,bucket=b,region=r,access_key_id=p,secret_access_key=q"_s)});
    QVERIFY2(
        text.contains(
            u"bucket=a,region=r,access_key_id=\"$AWS_ACCESS_KEY_ID\",secret_access_key=\"$AWS_SECRET_ACCESS_KEY\""),
        qPrintable(text));
    QVERIFY2(
        text.contains(
            u"bucket=b,region=r,access_key_id=\"$AWS_ACCESS_KEY_ID_2\",secret_access_key=\"$AWS_SECRET_ACCESS_KEY_2\""),
        qPrintable(text));
}

void TestSnippets::namesTargets()
{
    for (const QString &name : snippetTargetNames()) {
        QCOMPARE(snippetTargetName(snippetTargetFromName(name).value()), name);
    }
    QVERIFY(!snippetTargetFromName(u"terraform"));
}

QTEST_GUILESS_MAIN(TestSnippets)
#include "tst_snippets.moc"
