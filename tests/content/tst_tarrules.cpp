#include "core/content/tarrules.h"
#include "tests/support/tarbuilder.h"

#include <QTest>

using namespace cachalot;
using namespace cachalot::test;

/// What Go's archive/tar and containerd make of a tar. Each case was put to a real BuildKit (tests/support/corpus).
class TestTarRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void aCutIsNoticedAnywhere();
};

namespace
{

QString judged(const QByteArray &tar, qsizetype step)
{
    TarRules rules;
    for (qsizetype at = 0; at < tar.size(); at += step) {
        const QByteArray part = tar.mid(at, step);
        rules.add({part.constData(), static_cast<size_t>(part.size())});
    }
    rules.finish();
    return rules.violation() ? rules.violation()->code : QString();
}

} // namespace

void TestTarRules::judges_data()
{
    QTest::addColumn<QByteArray>("tar");
    QTest::addColumn<QString>("code");
    const QString sound;
    const auto bad = QStringLiteral("bad-archive");
    const auto row = [](const char *name, const QByteArray &tar, const QString &code) {
        QTest::newRow(name) << tar << code;
    };
    const auto paxBody = [](const QByteArray &body) {
        return TarBuilder()
            .add({.name = "PaxHeaders/0", .type = 'x', .content = body, .link = {}})
            .file("f", "x")
            .bytes();
    };

    row("nothing", {}, sound);
    row("only an end", TarBuilder().bytes(), sound);
    row("all kinds",
        TarBuilder()
            .directory("d")
            .file("d/f", QByteArray(1000, 'x'))
            .symlink("s", "d")
            .hardlink("h", "d/f")
            .add({.name = "fifo", .type = '6', .content = {}, .link = {}})
            .bytes(),
        sound);
    row("no end marker", TarBuilder().file("f", "x").withoutEnd(), sound);
    row("long name", TarBuilder().file(QByteArray(300, 'n'), "x").bytes(), sound);
    row("socket-like", TarBuilder().add({.name = "odd", .type = 'Z', .content = {}, .link = {}}).bytes(),
        QStringLiteral("unsupported-entry"));
    row("old GNU sparse", TarBuilder().add({.name = "odd", .type = 'S', .content = "x", .link = {}}).bytes(),
        QStringLiteral("unsupported-entry"));
    row("pax: second length lies", paxBody("12 path=abc\n20 mtime=1700000.123\n"), bad);
    row("pax: right", paxBody("12 path=abc\n"), sound);
    row("pax: garbage", paxBody("xxxxxxxxxxxxxxxx"), bad);
    row("pax: length lies", paxBody("99 path=abc\n"), bad);
    row("pax: NUL in a path", paxBody(QByteArray("12 path=a\0c\n", 12)), bad);
    row("pax: no number", paxBody("11 size=zz\n"), bad);
    row("pax: sparse map backwards", paxBody("29 GNU.sparse.map=50,10,0,10\n"), bad);
    row("pax: sparse map", paxBody("29 GNU.sparse.map=0,10,50,10\n"), sound);
    row("pax: 10 MB", paxBody(QByteArray(10'000'000, 'x')), QStringLiteral("size-limit"));
    row("pax: alone", TarBuilder().pax({{"path", "abc"}}).bytes(), sound);
    row("header after zeros", TarBuilder().file("a", "x").raw(QByteArray(512, '\0')).file("b", "x").bytes(), bad);
    QByteArray checksum = TarBuilder().file("first", "1").file("second", "2").bytes();
    checksum[1024] = 'X';
    row("checksum", checksum, bad);
    QByteArray big = TarBuilder().pax({{"size", "1536"}}).add({.name = "f", .content = {}, .link = {}}).withoutEnd();
    row("size from pax", big + QByteArray(1536, 'x') + TarBuilder().file("g", "y").bytes(), sound);
}

void TestTarRules::judges()
{
    QFETCH(QByteArray, tar);
    for (const qsizetype step : {qsizetype(7), qsizetype(512), qsizetype(1) << 20}) {
        QTEST(judged(tar, step), "code");
    }
}

void TestTarRules::aCutIsNoticedAnywhere()
{
    const QByteArray tar = TarBuilder().file("f", QByteArray(700, 'x')).withoutEnd();
    for (qsizetype size = 1; size < tar.size(); ++size) {
        QCOMPARE(judged(tar.left(size), 100), QStringLiteral("bad-archive"));
    }
}

QTEST_GUILESS_MAIN(TestTarRules)
#include "tst_tarrules.moc"
