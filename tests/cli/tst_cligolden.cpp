#include "tests/cli/programrunner.h"
#include "tests/support/golden.h"

#include <QRegularExpression>
#include <QTest>

using namespace cachalot::test;

/// What people read, as whole texts: a change of one of them is looked at (tests/support/golden.h says how to accept
/// it).
class TestCliGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();

private:
    ProgramRunner m_runner;
};

void TestCliGolden::texts_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const QString &line) {
        QTest::newRow(name) << line.split(u' ', Qt::SkipEmptyParts);
    };
    row("help", QStringLiteral("help"));
    row("help-inspect", QStringLiteral("help inspect"));
    row("ls", QStringLiteral("ls buildkit-local"));
    row("inspect-max", QStringLiteral("inspect sample:max --layers --records"));
    row("inspect-grown", QStringLiteral("inspect buildkit-grown:main --layers"));
    row("inspect-inline", QStringLiteral("inspect buildkit-inline:inline"));
    row("compare", QStringLiteral("compare sample:min sample:max --layers --records"));
    row("what-if-min", QStringLiteral("compare sample:max --what-if min"));
    row("waste", QStringLiteral("files sample:max --waste --all-layers"));
    row("verify", QStringLiteral("verify buildkit-pair:max --deep"));
    row("help-copy", QStringLiteral("help copy"));
    row("copy-plan", QStringLiteral("copy sample:max ./no/such/directory:min --mode min --dry-run"));
    row("backends", QStringLiteral("backends"));
    row("backends-local", QStringLiteral("backends local"));
    row("lint", QStringLiteral("lint --cache-to type=local,dest=cache,mode=max,tga=x --cache-from "
                               "type=local,src=cache,mode=max"));
    row("snippet-bake", QStringLiteral("snippet --for bake --cache-to type=gha,mode=max --cache-from type=gha"));
}

void TestCliGolden::texts()
{
    QFETCH(QStringList, arguments);
    const ProgramRun run = m_runner.run(arguments);
    QVERIFY2(run.exitCode == 0, run.description());
    QString text = QString::fromUtf8(run.out);
    // What is another one each day and on each machine.
    static const QRegularExpression age(QStringLiteral("\\d+ (s|min|h|days) old"));
    static const QRegularExpression samples(QStringLiteral("/samples-[0-9a-f]+"));
    text.replace(age, QStringLiteral("AGE old"));
    text.replace(samples, QStringLiteral("/samples-ID"));
    text.replace(m_runner.homeDirectory(), QStringLiteral("HOME"));
    QVERIFY(
        compareGolden(QStringLiteral("cli/%1.txt").arg(QString::fromLatin1(QTest::currentDataTag())), text.toUtf8()));
}

QTEST_GUILESS_MAIN(TestCliGolden)
#include "tst_cligolden.moc"
