#include "tests/cli/jsoncontract.h"
#include "tests/cli/programrunner.h"

#include <QTest>

#include <unistd.h>

using namespace cachalot::test;

namespace
{

const QStringList kCommands{
    QStringLiteral("ls"),       QStringLiteral("inspect"), QStringLiteral("compare"),
    QStringLiteral("verify"),   QStringLiteral("lint"),    QStringLiteral("snippet"),
    QStringLiteral("backends"), QStringLiteral("help"),    QStringLiteral("version"),
};

} // namespace

/// What all commands have in common: help, usage errors, streams, colours.
class TestCliFramework : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpListsEveryCommand();
    void everyCommandExplainsItself();
    void nothingGivenIsAUsageError();
    void usageErrors_data();
    void usageErrors();
    void globalOptionsStandOnEitherSide();
    void aFullDiskIsAnError();
    void aClosedStandardOutputIsAnError();
    void aReaderThatGoesAwayIsNoError();
    void aLocaleThatIsNotUtf8IsNoNoise();
    void colourIsForTerminalsThatWantIt();
    void tablesFitTheTerminal();
    void warningsAreForPeople();
    void strictRefusesWhatBuildKitIgnores();
    void theLibraryIsWhereItIsSaidToBe();

private:
    ProgramRunner m_runner;
};

void TestCliFramework::helpListsEveryCommand()
{
    const ProgramRun run = m_runner.run({QStringLiteral("help")});
    QCOMPARE(run.exitCode, 0);
    for (const QString &command : kCommands) {
        QVERIFY2(run.out.contains("\n  " + command.toUtf8() + ' '), qPrintable(command));
    }
    QCOMPARE(m_runner.run({QStringLiteral("--help")}).out, run.out);

    const auto json = m_runner.run({QStringLiteral("help"), QStringLiteral("--json")}).json();
    QStringList names;
    for (const auto &command : json.at("commands")) {
        names += shown(command.at("name"));
    }
    for (const QString &command : kCommands) {
        QVERIFY2(names.contains(command), qPrintable(command));
    }
}

void TestCliFramework::everyCommandExplainsItself()
{
    for (const QString &command : kCommands) {
        const ProgramRun run = m_runner.run({QStringLiteral("help"), command});
        QVERIFY2(run.exitCode == 0, run.description());
        QVERIFY2(run.out.startsWith("Usage: cachalot-cli " + command.toUtf8()), run.description());
        QVERIFY(run.err.isEmpty());
        // Where there is much to say, it must be found in both places.
        QCOMPARE(m_runner.run({command, QStringLiteral("--help")}).out, run.out);
    }
}

void TestCliFramework::nothingGivenIsAUsageError()
{
    const ProgramRun run = m_runner.run({});
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY(run.err.contains("Usage:"));
}

void TestCliFramework::usageErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char *name, const QString &line, const QByteArray &message) {
        QTest::newRow(name) << line.split(u' ', Qt::SkipEmptyParts) << message;
    };
    row("unknown command", QStringLiteral("inspekt x"), "did you mean “inspect”?");
    row("nothing like it", QStringLiteral("frobnicate"), "there is no command “frobnicate”");
    row("unknown option", QStringLiteral("inspect --layer x"), "there is no option --layer; did you mean --layers?");
    row("unknown option before the command", QStringLiteral("--jsn inspect x"), "did you mean --json?");
    row("missing operand", QStringLiteral("inspect"), "CACHE is missing");
    row("second operand missing", QStringLiteral("compare buildkit-pair:min"), "B is missing");
    row("one too many", QStringLiteral("inspect a b"), "“b” is one argument too many");
    row("not a choice", QStringLiteral("inspect --raw layers a"), "--raw takes manifest, config, not “layers”");
    row("value missing", QStringLiteral("version --timeout"), "timeout");
    row("value where none belongs", QStringLiteral("version --json=yes"), "json");
    row("given twice", QStringLiteral("inspect --raw config --raw manifest a"), "--raw is given more than once");
    row("no number", QStringLiteral("version --timeout soon"), "--timeout takes a number of seconds, not “soon”");
    row("no time at all", QStringLiteral("version --timeout 0"), "--timeout");
    row("raw as JSON", QStringLiteral("inspect --json --raw config buildkit-pair:max"), "--json");
    row("unknown backend", QStringLiteral("backends s4"), "registry, local, inline, gha, s3, azblob");
    row("required option missing", QStringLiteral("snippet type=gha"), "--for TOOL is missing");
    row("a backend that is no place", QStringLiteral("inspect type=inline"), "can't import type=inline");
}

void TestCliFramework::usageErrors()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, message);
    const ProgramRun run = m_runner.run(arguments);
    QVERIFY2(run.exitCode == 2, run.description());
    QVERIFY2(run.out.isEmpty(), run.description());
    QVERIFY2(run.err.contains(message), run.description());
    QVERIFY2(run.err.startsWith("cachalot-cli: "), run.description());
}

void TestCliFramework::globalOptionsStandOnEitherSide()
{
    const ProgramRun before = m_runner.run({QStringLiteral("--json"), QStringLiteral("version")});
    const ProgramRun after = m_runner.run({QStringLiteral("version"), QStringLiteral("--json")});
    QCOMPARE(before.json().at("schemaVersion").get<int>(), 1);
    QCOMPARE(before.out, after.out);
}

void TestCliFramework::aFullDiskIsAnError()
{
    ProgramRunner runner;
    runner.setOutputFile(QStringLiteral("/dev/full"));
    for (const QStringList &arguments :
         {QStringList{QStringLiteral("version")},
          QStringList{QStringLiteral("inspect"), QStringLiteral("--json"), QStringLiteral("buildkit-pair:max")}}) {
        const ProgramRun run = runner.run(arguments);
        QVERIFY2(run.exitCode == 74, run.description());
        QCOMPARE(run.err, QByteArray("cachalot-cli: standard output: No space left on device\n"));
    }
}

void TestCliFramework::aClosedStandardOutputIsAnError()
{
    const auto process = m_runner.prepare({QStringLiteral("version")});
    const auto modifier = process->childProcessModifier();
    process->setChildProcessModifier([modifier] {
        modifier();
        ::close(STDOUT_FILENO);
    });
    process->start();
    QVERIFY(process->waitForFinished());
    QCOMPARE(process->exitCode(), 74);
    QVERIFY(process->readAllStandardError().startsWith("cachalot-cli: standard output: "));
}

void TestCliFramework::aReaderThatGoesAwayIsNoError()
{
    // As in "… | head": the reading end is closed before the program writes.
    std::array<int, 2> ends{};
    QCOMPARE(::pipe(ends.data()), 0);
    const auto process =
        m_runner.prepare({QStringLiteral("inspect"), QStringLiteral("--json"), QStringLiteral("buildkit-grown:main")});
    const auto modifier = process->childProcessModifier();
    process->setChildProcessModifier([modifier, ends] {
        modifier();
        ::dup2(ends[1], STDOUT_FILENO);
        ::close(ends[0]);
        ::close(ends[1]);
    });
    ::close(ends[0]);
    process->start();
    QVERIFY(process->waitForFinished());
    ::close(ends[1]);
    QCOMPARE(process->exitStatus(), QProcess::NormalExit); // not by SIGPIPE
    QCOMPARE(process->exitCode(), 0);
    QCOMPARE(process->readAllStandardError(), QByteArray());
}

void TestCliFramework::aLocaleThatIsNotUtf8IsNoNoise()
{
    ProgramRunner runner;
    runner.setVariable(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    const ProgramRun run = runner.run({QStringLiteral("help")});
    QCOMPARE(run.err, QByteArray());
    QVERIFY(run.out.contains("“cachalot-cli help COMMAND”"));
}

void TestCliFramework::colourIsForTerminalsThatWantIt()
{
    const QStringList arguments{QStringLiteral("inspect"), QStringLiteral("--records"),
                                QStringLiteral("buildkit-pair:max")};
    QVERIFY(!m_runner.run(arguments).out.contains('\x1b'));
    QVERIFY(m_runner.runOnTerminal(arguments, 100).out.contains("\x1b[32mrestorable\x1b[0m"));

    ProgramRunner noColour;
    noColour.setVariable(QStringLiteral("NO_COLOR"), QStringLiteral("1"));
    const ProgramRun plain = noColour.runOnTerminal(arguments, 100);
    QVERIFY(!plain.out.contains('\x1b'));
    QVERIFY(plain.out.contains("restorable"));

    ProgramRunner dumb;
    dumb.setVariable(QStringLiteral("TERM"), QStringLiteral("dumb"));
    QVERIFY(!dumb.runOnTerminal(arguments, 100).out.contains('\x1b'));
}

void TestCliFramework::tablesFitTheTerminal()
{
    const ProgramRun run = m_runner.runOnTerminal(
        {QStringLiteral("inspect"), QStringLiteral("--layers"), QStringLiteral("sample:max")}, 80);
    QCOMPARE(run.exitCode, 0);
    const QStringList lines = visibleLines(run.out);
    const auto heading =
        std::find_if(lines.begin(), lines.end(), [](const QString &line) { return line.startsWith(u"LAYER"); });
    QVERIFY(heading != lines.end());
    for (auto line = heading; line != lines.end(); ++line) {
        QVERIFY2(line->size() <= 80, qPrintable(*line));
    }
    // The digest is never what gives way.
    QVERIFY((heading + 1)->endsWith(u"033f782a652a"));
    QVERIFY2((heading + 2)->contains(u"RUN mkdir dist"), qPrintable(*(heading + 2)));
    QVERIFY2((heading + 2)->contains(QChar(0x2026)), qPrintable(*(heading + 2)));
}

void TestCliFramework::warningsAreForPeople()
{
    const QString misspelt = QStringLiteral("type=local,src=buildkit-pair,tag=max,tga=x");
    const ProgramRun loud = m_runner.run({QStringLiteral("inspect"), QStringLiteral("--json"), misspelt});
    QCOMPARE(loud.exitCode, 0);
    QVERIFY2(loud.err.startsWith("cachalot-cli: warning: ") && loud.err.contains("tga") && loud.err.contains("tag"),
             loud.description());
    const ProgramRun quiet =
        m_runner.run({QStringLiteral("inspect"), QStringLiteral("--json"), QStringLiteral("--quiet"), misspelt});
    QCOMPARE(quiet.err, QByteArray());
    QCOMPARE(quiet.out, loud.out);
}

void TestCliFramework::strictRefusesWhatBuildKitIgnores()
{
    const QString withBlank = QStringLiteral("type=local,src=buildkit-pair,tag=max, mode=max");
    QCOMPARE(m_runner.run({QStringLiteral("inspect"), withBlank}).exitCode, 0);
    const ProgramRun run = m_runner.run({QStringLiteral("inspect"), QStringLiteral("--strict"), withBlank});
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.contains("\" mode\""), run.description());
}

void TestCliFramework::theLibraryIsWhereItIsSaidToBe()
{
    const QStringList inspect{QStringLiteral("inspect"), QStringLiteral("library:max"), QStringLiteral("--json")};
    QCOMPARE(m_runner.run(inspect).exitCode, 3); // the home directory of the test is empty

    const auto spec = [](const ProgramRun &run) { return shown(run.json().at("cache")); };
    ProgramRunner byVariable;
    byVariable.setVariable(QStringLiteral("CACHALOT_LIBRARY"), QStringLiteral("buildkit-pair"));
    QVERIFY(spec(byVariable.run(inspect)).endsWith(u"/buildkit-pair,tag=max"));

    // The option wins over the variable.
    const ProgramRun byOption =
        byVariable.run({QStringLiteral("inspect"), QStringLiteral("library:max-zstd"), QStringLiteral("--library"),
                        QStringLiteral("buildkit-local"), QStringLiteral("--json")});
    QVERIFY(spec(byOption).endsWith(u"/buildkit-local,tag=max-zstd"));

    ProgramRunner byXdg;
    byXdg.setVariable(QStringLiteral("XDG_DATA_HOME"), QStringLiteral("relative/does/not/count"));
    const ProgramRun run = byXdg.run(inspect);
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.err.contains(byXdg.homeDirectory().toUtf8() + "/.local/share/cachalot/library"), run.description());
}

QTEST_GUILESS_MAIN(TestCliFramework)
#include "tst_cliframework.moc"
