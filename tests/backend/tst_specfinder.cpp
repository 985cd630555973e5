#include "core/backend/snippets.h"
#include "core/backend/specfinder.h"
#include "tests/support/cpuclock.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cachalot;
using namespace Qt::StringLiterals;

class TestSpecFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void findsWhatSnippetsSay_data();
    void findsWhatSnippetsSay();
    void says();
    void survivesNonsense();
    void isLinear();
};

void TestSpecFinder::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found"); // "line direction spec", or "line direction !" for a malformed one
    const auto row = [](const char *name, const QString &text, const QStringList &found) {
        QTest::newRow(name) << text << found;
    };
    row("nothing", u"docker build -t app . # no cache here"_s, {});
    row("a mention", u"see also --cache-from"_s, {});
    row("before another flag", u"docker build --cache-to --no-cache"_s, {});
    row("one flag", u"--cache-to type=local,dest=a"_s, {u"1 > type=local,dest=a"_s});
    row("with =", u"--cache-from=user/app:cache"_s, {u"1 < type=registry,ref=user/app:cache"_s});
    row("several references", u"--cache-from a,b"_s, {u"1 < type=registry,ref=a"_s, u"1 < type=registry,ref=b"_s});
    row("a command",
        u"$ docker buildx build \\\n  --cache-from type=gha,scope='my app' \\\n  --cache-to \"type=gha,scope=my app,mode=max\" .\n"_s,
        {u"2 < type=gha,scope=my app"_s, u"3 > type=gha,scope=my app,mode=max"_s});
    row("the value on the next line", u"docker build --cache-to \\\n  type=inline ."_s, {u"2 > type=inline"_s});
    row("PowerShell", u"docker build `\r\n  --cache-to type=local,dest=C:\\cache `\r\n  ."_s,
        {u"2 > type=local,dest=C:\\cache"_s});
    row("cmd", u"docker build --cache-to type=inline^\r\n ."_s, {u"1 > type=inline"_s});
    row("in sh -c", u"sh -c \"docker build --cache-to type=gha\"\n"_s, {u"1 > type=gha"_s});
    row("in $( )", u"x=$(docker build --cache-to type=gha)"_s, {u"1 > type=gha"_s});
    row("before && and ;", u"docker build --cache-to type=gha && ls; b --cache-to type=inline; ls"_s,
        {u"1 > type=gha"_s, u"1 > type=inline"_s});
    row("names with a semicolon", u"--cache-to type=s3,name=a;b ."_s, {u"1 > type=s3,name=a;b"_s});
    row("CSV in quotes", u"--cache-to 'type=local,\"dest=a,b\"' ."_s, {u"1 > type=local,\"dest=a,b\""_s});
    row("escapes", u"--cache-to type=local,dest=my\\ dir ."_s, {u"1 > type=local,dest=my dir"_s});
    row("expressions", u"--cache-to type=gha,scope=${{ github.ref }},ignore-error=$(true) ."_s,
        {u"1 > type=gha,scope=${{ github.ref }},ignore-error=$(true)"_s});
    row("exec form", u"[\"docker\", \"build\", \"--cache-to\", \"type=gha,mode=max\", \".\"]"_s,
        {u"1 > type=gha,mode=max"_s});
    row("buildctl", u"buildctl build --export-cache type=local,dest=a --import-cache ref,with/comma"_s,
        {u"1 > type=local,dest=a"_s, u"1 < type=registry,\"ref=ref,with/comma\""_s});
    row("bake --set",
        u"docker buildx bake --set '*.cache-to=type=gha,mode=max' --set app.cache-from+=type=gha --set x.args.A=b"_s,
        {u"1 > type=gha,mode=max"_s, u"1 < type=gha"_s});
    row("malformed", u"--cache-to type=local,dest"_s, {u"1 > !"_s});
    row("another flag", u"--no-cache-to type=gha --cache-tomato type=gha"_s, {});
    row("workflow, scalars",
        u"    - uses: x\n      with:\n        cache-from: type=gha # comment\n        cache-to: 'type=gha,mode=max'\n"_s,
        {u"3 < type=gha"_s, u"4 > type=gha,mode=max"_s});
    row("workflow, block",
        u"with:\n  cache-from: |\n    type=gha,scope=a\n\n    \"type=local,\"\"src=a,b\"\"\"\n  cache-to: |-\n    user/app\n  push: true\n"_s,
        {u"3 < type=gha,scope=a"_s, u"5 < type=local,\"src=a,b\""_s, u"7 > type=registry,ref=user/app"_s});
    row("Compose",
        u"build:\n  cache_from:\n    - alpine:latest\n    # a comment\n    - \"type=local,src=a b\"\n  cache_to: [type=inline]\n  context: .\n"_s,
        {u"3 < type=registry,ref=alpine:latest"_s, u"5 < type=local,src=a b"_s, u"6 > type=inline"_s});
    row("Compose, same indent, dollars", u"cache_to:\n- type=local,dest=$$x\nother:\n- type=gha\n"_s,
        {u"2 > type=local,dest=$x"_s});
    row("HCL",
        u"target \"a\" {\n  cache-from = [\"type=gha\", \"user/app\"]\n  cache-to = [\n    {\n      type = \"s3\"\n    "
        u"  "
        "bucket = \"b,c\"\n    },\n    # more\n    \"type=inline\",\n  ]\n}\n"_s,
        {u"2 < type=gha"_s, u"2 < type=registry,ref=user/app"_s, u"4 > type=s3,\"bucket=b,c\""_s,
         u"9 > type=inline"_s});
    row("JSON",
        u"{\"target\":{\"a\":{\n\"cache-to\": [{\"type\": \"local\", \"dest\": \"a\\\"b\"}],\n\"cache-from\":[\"x\"]}}}"_s,
        {u"2 > type=local,\"dest=a\"\"b\""_s, u"3 < type=registry,ref=x"_s});
}

void TestSpecFinder::finds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    const auto specs = findSpecs(text);
    QVERIFY(specs);
    QStringList actual;
    for (const FoundSpec &each : *specs) {
        actual.append(u"%1 %2 %3"_s.arg(each.line)
                          .arg(each.direction == Direction::Export ? u">"_s : u"<"_s)
                          .arg(each.spec ? each.spec->toString(Secrets::Reveal) : u"!"_s));
    }
    QCOMPARE(actual, found);
}

void TestSpecFinder::findsWhatSnippetsSay_data()
{
    QTest::addColumn<SnippetTarget>("target");
    for (const QString &name : snippetTargetNames()) {
        QTest::newRow(qPrintable(name)) << snippetTargetFromName(name).value();
    }
}

void TestSpecFinder::findsWhatSnippetsSay()
{
    QFETCH(SnippetTarget, target);
    std::vector<DirectedSpec> specs;
    for (const QString &text :
         {u"type=local,src=/srv/my cache,tag=a$b"_s, u"type=gha,scope=it's \"x\""_s, u"type=local,\"src=a,b#c\""_s}) {
        specs.push_back(
            {BackendSpec::parse(text.startsWith(u"type=gha") ? u"type=gha,\"scope=it's \"\"x\"\"\""_s : text).value(),
             Direction::Import});
    }
    specs.push_back({BackendSpec::parse(u"type=registry,ref=ghcr.io/me/app:c,mode=max").value(), Direction::Export});
    specs.push_back({BackendSpec::parse(u"type=s3,bucket=b,name=x;y,prefix=p\\q/").value(), Direction::Export});
    const QString text = snippet(target, specs);
    const auto found = findSpecs(text);
    QVERIFY(found);
    QVERIFY2(found->size() == specs.size(), qPrintable(text));
    for (size_t i = 0; i < specs.size(); ++i) {
        const FoundSpec &each = found->at(i);
        QVERIFY2(each.spec, qPrintable(text));
        QCOMPARE(each.spec->toString(), specs[i].spec.toString());
        QCOMPARE(each.direction, specs[i].direction);
    }
}

void TestSpecFinder::says()
{
    const auto found = findSpecs(u"build:\n  cache_to:\n    - type=s3,secret_access_key=a,hush\n");
    QVERIFY(found);
    QCOMPARE(found->size(), size_t(1));
    QCOMPARE(found->front().where, u"cache_to"_s);
    QCOMPARE(found->front().line, 3);
    QVERIFY(!found->front().spec);
    QVERIFY(!found->front().spec.error().message.contains(u"hush"));
}

void TestSpecFinder::survivesNonsense()
{
    QRandomGenerator random(9);
    const QStringList bits = {u"--cache-to "_s,
                              u"--set "_s,
                              u"cache-from: "_s,
                              u"\ncache_to ="_s,
                              u"["_s,
                              u"]"_s,
                              u"{"_s,
                              u"}"_s,
                              u"\""_s,
                              u"'"_s,
                              u"\\"_s,
                              u"\n"_s,
                              u"  "_s,
                              u"- "_s,
                              u"type=a"_s,
                              u","_s,
                              u"$"_s,
                              u"${{"_s,
                              u"|"_s,
                              u"="_s,
                              u":"_s,
                              u"#"_s,
                              u"\r"_s,
                              u"`"_s,
                              u"a.cache-to=x"_s,
                              u"\\u00"_s};
    for (int i = 0; i < 20000; ++i) {
        QString text;
        for (int n = random.bounded(14); n > 0; --n) {
            text += bits.at(random.bounded(static_cast<int>(bits.size())));
        }
        QVERIFY(findSpecs(text));
    }
}

void TestSpecFinder::isLinear()
{
    for (const QString &bit :
         {u"--cache-to "_s, u"--cache-to \""_s, u"cache-to: [\n"_s, u"cache-to:\n- a"_s, u"cache-to: |\n"_s,
          u"--cache-to $("_s, u" "_s, u"\ncache-to = [{"_s, u"cache-to: \"\n"_s, u"--cache-to `\n"_s}) {
        const test::CpuClock clock;
        QVERIFY(findSpecs(bit.repeated(200'000 / bit.size())));
        QVERIFY2(clock.milliseconds() < 5000, qPrintable(bit));
    }
    QCOMPARE(findSpecs(QString(1'100'000, u'a')).error().code, ErrorCode::LimitExceeded);
}

QTEST_GUILESS_MAIN(TestSpecFinder)
#include "tst_specfinder.moc"
