#include "tests/cli/programrunner.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace cachalot::test;

class TestCliCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offers_data();
    void offers();
    void offersNothingWhereNothingFits();
    void bashCompletes_data();
    void bashCompletes();
    void everyShellTakesItsScript_data();
    void everyShellTakesItsScript();
    void knowsNoOtherShell();
    void manualIsComplete();

private:
    [[nodiscard]] QStringList words(const QStringList &typed);

    ProgramRunner m_runner;
};

QStringList TestCliCompletion::words(const QStringList &typed)
{
    const ProgramRun run = m_runner.run(QStringList{QStringLiteral("completion"), QStringLiteral("words"),
                                                    QStringLiteral("--json"), QStringLiteral("--")} +
                                        typed);
    QStringList out;
    for (const auto &word : run.json().value("words", nlohmann::ordered_json::array())) {
        out << QString::fromStdString(word.value("word", ""));
    }
    return out;
}

void TestCliCompletion::offers_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QStringList>("some"); // of what must be offered
    QTest::addColumn<QStringList>("none"); // of what must not be
    const auto row = [](const char *name, const char *typed, const char *some, const char *none) {
        const auto list = [](const char *text) { return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts); };
        QStringList line = QString::fromUtf8(typed).split(u' ', Qt::SkipEmptyParts);
        line.replaceInStrings(QStringLiteral("_"), QString());
        QTest::newRow(name) << line << list(some) << list(none);
    };
    row("commands", "_", "inspect copy verify", "--json");
    row("commands by their beginning", "ver", "verify version", "inspect");
    row("options", "copy --", "--mode --dry-run --json", "");
    row("options are given once", "copy --mode min --", "--dry-run", "--mode");
    row("values of an option", "copy --mode _", "min max", "--mode");
    row("values behind =", "copy --mode=m", "--mode=min --mode=max", "");
    row("caches", "inspect s", "sample:min sample:max", "");
    row("types", "inspect type=", "type=s3 type=local type=gha", "");
    row("attributes", "inspect type=s3,bucket=b,re", "type=s3,bucket=b,region=", "type=s3,bucket=b,bucket=");
    row("values of an attribute", "copy a type=registry,ref=r,compression=",
        "type=registry,ref=r,compression=zstd type=registry,ref=r,compression=gzip", "");
    row("truth values", "copy a type=local,dest=d,force-compression=t", "type=local,dest=d,force-compression=true",
        "type=local,dest=d,force-compression=false");
    row("commands of help", "help ins", "inspect", "");
    row("types of backends", "backends g", "gha", "s3");
    row("shells", "completion z", "zsh", "bash");
    row("global options first", "--json ins", "inspect", "");
    row("values are no commands", "--progress _", "auto json none", "inspect");
}

void TestCliCompletion::offers()
{
    QFETCH(QStringList, typed);
    QFETCH(QStringList, some);
    QFETCH(QStringList, none);
    const QStringList offered = words(typed);
    for (const QString &word : some) {
        QVERIFY2(offered.contains(word), qPrintable(word + QStringLiteral(" is not among ") + offered.join(u' ')));
    }
    for (const QString &word : none) {
        QVERIFY2(!offered.contains(word), qPrintable(word + QStringLiteral(" is among ") + offered.join(u' ')));
    }
}

void TestCliCompletion::offersNothingWhereNothingFits()
{
    QVERIFY(words({QStringLiteral("no-such-command"), QString()}).isEmpty());
    QVERIFY(words({QStringLiteral("version"), QString()}).isEmpty());
    QVERIFY(words({QStringLiteral("inspect"), QStringLiteral("type=nonsense,a")}).isEmpty());
}

void TestCliCompletion::bashCompletes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("replies");
    QTest::newRow("a command") << QStringLiteral("cachalot-cli ins") << QStringList{QStringLiteral("inspect")};
    QTest::newRow("a value") << QStringLiteral("cachalot-cli copy --mode ")
                             << QStringList{QStringLiteral("min"), QStringLiteral("max")};
    // bash has cut the word at "=" and ":", so only what follows them is inserted.
    QTest::newRow("behind =") << QStringLiteral("cachalot-cli inspect type=s3,bucket=b,reg")
                              << QStringList{QStringLiteral("b,region=")};
    QTest::newRow("behind :") << QStringLiteral("cachalot-cli inspect sample:m")
                              << QStringList{QStringLiteral("min"), QStringLiteral("max")};
    QTest::newRow("a file") << QStringLiteral("cachalot-cli inspect buildkit-pai")
                            << QStringList{QStringLiteral("buildkit-pair")};
}

void TestCliCompletion::bashCompletes()
{
    QFETCH(QString, line);
    QFETCH(QStringList, replies);
    const QFileInfo program(ProgramRunner::program());
    QProcess bash;
    bash.setWorkingDirectory(QStringLiteral(CACHALOT_TEST_DATA "/caches"));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PATH"),
                       program.absolutePath() + u':' + environment.value(QStringLiteral("PATH")));
    environment.insert(QStringLiteral("HOME"), m_runner.homeDirectory());
    environment.insert(QStringLiteral("LINE"), line);
    bash.setProcessEnvironment(environment);
    bash.start(QStringLiteral("bash"),
               {QStringLiteral("--norc"), QStringLiteral("-c"),
                QStringLiteral("source <(cachalot-cli completion bash); COMP_LINE=$LINE COMP_POINT=${#LINE}; "
                               "_cachalot_cli; printf '%s\\n' \"${COMPREPLY[@]}\"")});
    QVERIFY(bash.waitForFinished());
    const QString errors = QString::fromUtf8(bash.readAllStandardError());
    QVERIFY2(errors.isEmpty(), qPrintable(errors));
    QCOMPARE(QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts), replies);
}

void TestCliCompletion::everyShellTakesItsScript_data()
{
    QTest::addColumn<QString>("shell");
    for (const char *shell : {"bash", "zsh", "fish"}) {
        QTest::newRow(shell) << QString::fromLatin1(shell);
    }
}

void TestCliCompletion::everyShellTakesItsScript()
{
    QFETCH(QString, shell);
    const ProgramRun run = m_runner.run({QStringLiteral("completion"), shell});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.contains("completion words"));
    QProcess process;
    process.start(shell, {QStringLiteral("-n"), QStringLiteral("/dev/stdin")});
    if (!process.waitForStarted()) {
        QSKIP(qPrintable(shell + QStringLiteral(" is not installed")));
    }
    process.write(run.out);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

void TestCliCompletion::knowsNoOtherShell()
{
    const ProgramRun run = m_runner.run({QStringLiteral("completion"), QStringLiteral("tcsh")});
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.err.contains("tcsh"));
}

void TestCliCompletion::manualIsComplete()
{
    const ProgramRun run = m_runner.run({QStringLiteral("help"), QStringLiteral("--man")});
    QCOMPARE(run.exitCode, 0);
    for (const char *text : {".TH CACHALOT\\-CLI 1", ".SH EXIT STATUS", "\\-\\-dry\\-run", ".SS copy"}) {
        QVERIFY2(run.out.contains(text), text);
    }
    QProcess groff;
    groff.start(QStringLiteral("groff"),
                {QStringLiteral("-man"), QStringLiteral("-ww"), QStringLiteral("-K"), QStringLiteral("utf8"),
                 QStringLiteral("-T"), QStringLiteral("utf8"), QStringLiteral("-z")});
    if (!groff.waitForStarted()) {
        QSKIP("groff is not installed");
    }
    groff.write(run.out);
    groff.closeWriteChannel();
    QVERIFY(groff.waitForFinished());
    const QByteArray warnings = groff.readAllStandardError();
    QVERIFY2(groff.exitCode() == 0 && warnings.isEmpty(), warnings.constData());
}

QTEST_GUILESS_MAIN(TestCliCompletion)
#include "tst_clicompletion.moc"
