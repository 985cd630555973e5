#include "core/base/parallel.h"
#include "tests/cli/programrunner.h"
#include "tests/support/testdata.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <array>
#include <vector>

using namespace cachalot::test;
using namespace std::chrono_literals;

namespace
{

using Json = nlohmann::ordered_json;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kSanitized = true;
#else
constexpr bool kSanitized = false;
#endif

/// Enough for the largest case, a config of a million records, and not for a bomb that is unpacked into memory.
constexpr qint64 kMaxAddressSpace = qint64(2) << 30;

/// Under sanitizers the cases that are only big (a million records, bombs of 3 GiB) are slow, and what they are
/// about, bounded memory, can't be seen there. The fuzzers meet the same readers with bounds of their
/// own. With CACHALOT_ALL_BROKEN_CACHES set they are put to the commands all the same.
bool leavesOutBurdens()
{
    return kSanitized && !qEnvironmentVariableIsSet("CACHALOT_ALL_BROKEN_CACHES");
}

/// The commands that every case is put to; the first three in the order in which they look deeper.
struct Question {
    const char *exitCode; ///< its member in expectations.json
    QStringList command;
    const char *problems; ///< its member in the answer
};

const std::array<Question, 4> &questions()
{
    static const std::array<Question, 4> all{{
        {"inspect", {QStringLiteral("inspect")}, "problems"},
        {"verify", {QStringLiteral("verify")}, "problems"},
        {"verifyDeep", {QStringLiteral("verify"), QStringLiteral("--deep")}, "problems"},
        {"files", {QStringLiteral("files")}, "findings"},
    }};
    return all;
}

constexpr size_t kDeep = 2;
constexpr size_t kFiles = 3;

/// The first question whose answer must name the problems.
size_t foundBy(const Json &expected)
{
    const Json &name = expected.at("foundBy");
    if (!name.is_string() || name == "inspect") {
        return 0;
    }
    return name == "verify" ? 1 : name == "deep" ? kDeep : kFiles;
}

/// Cases whose outcome nobody can tell who does not run the build.
bool isBeyondKnowing(const std::string &name)
{
    return name == "record-link-absent" || // a sound graph, but not the one of the build
           name == "name-very-deep" ||     // BuildKit would get there, after more than five minutes
           name ==
               "layer-symlink-to-same-bytes"; // links out of a store are not followed, so nobody knows what is there
}

/// Whether the answer names the problem: in its JSON, or where there is none, on standard error.
bool names(const ProgramRun &run, const char *member, const std::string &code)
{
    const Json answer = run.json();
    if (!answer.is_object() || !answer.contains(member)) {
        return run.err.contains(QByteArray::fromStdString('[' + code + ']'));
    }
    return std::ranges::any_of(answer.at(member), [&](const Json &problem) { return problem.at("code") == code; });
}

/// Whether one of the expected problems is told of with its place.
bool namesPlace(const ProgramRun &run, const char *member, const Json &codes, const std::string &place)
{
    const Json answer = run.json();
    if (!answer.is_object() || !answer.contains(member)) {
        return run.err.contains(QByteArray::fromStdString(place));
    }
    return std::ranges::any_of(answer.at(member), [&](const Json &problem) {
        return std::ranges::find(codes, problem.at("code")) != codes.end() &&
               (problem.at("message").get_ref<const std::string &>().find(place) != std::string::npos ||
                (problem.at("digest").is_string() &&
                 problem.at("digest").get_ref<const std::string &>().find(place) != std::string::npos));
    });
}

} // namespace

/// Every broken cache of tests/support/corpus, and what the commands say of it.
class TestBrokenCaches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theAnswerIsTheExpectedOne_data();
    void theAnswerIsTheExpectedOne();

private:
    QTemporaryDir m_corpus;
    std::vector<Json> m_cases;
    std::vector<std::array<ProgramRun, 4>> m_runs; // parallel to m_cases
};

void TestBrokenCaches::initTestCase()
{
    QProcess maker;
    QStringList arguments{dataPath(QStringLiteral("../support/corpus/make_broken_caches.py")), m_corpus.path()};
    if (leavesOutBurdens()) {
        arguments.append(QStringLiteral("--no-burdens"));
    }
    maker.start(QStringLiteral("python3"), arguments);
    QVERIFY2(maker.waitForFinished(900'000) && maker.exitCode() == 0, maker.readAllStandardError().constData());
    QFile file(m_corpus.filePath(QStringLiteral("expectations.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    m_cases = Json::parse(text.begin(), text.end()).at("cases").get<std::vector<Json>>();
    QVERIFY(m_cases.size() > 300);

    m_runs.resize(m_cases.size());
    ProgramRunner runner;
    runner.setWorkingDirectory(m_corpus.path());
    runner.setTimeLimit(kSanitized ? 120s : 60s);
    if (!kSanitized) {
        runner.setMemoryLimit(kMaxAddressSpace);
    }
    const auto ask = [&](size_t i, const cachalot::OpContext &) -> cachalot::Result<> {
        const Json &one = m_cases[i / questions().size()];
        const size_t question = i % questions().size();
        const QString cache = QString::fromStdString("type=local,src=" + one.at("cache").get<std::string>() +
                                                     ",tag=" + one.at("tag").get<std::string>());
        m_runs[i / questions().size()][question] =
            runner.run(questions()[question].command + QStringList{QStringLiteral("--json"), cache});
        return {};
    };
    QVERIFY(cachalot::forEachParallel(m_cases.size() * questions().size(), cachalot::cpuCount(), {}, ask));
}

void TestBrokenCaches::theAnswerIsTheExpectedOne_data()
{
    QTest::addColumn<size_t>("position");
    for (size_t i = 0; i < m_cases.size(); ++i) {
        QTest::newRow(m_cases[i].at("name").get<std::string>().c_str()) << i;
    }
}

void TestBrokenCaches::theAnswerIsTheExpectedOne()
{
    QFETCH(size_t, position);
    const Json &expected = m_cases[position];
    const std::string place = expected.at("place").is_string() ? expected.at("place").get<std::string>() : "";
    const size_t first = foundBy(expected);

    for (size_t question = 0; question < questions().size(); ++question) {
        const ProgramRun &run = m_runs[position][question];
        const QByteArray what = QByteArray(questions()[question].exitCode) + ": " + run.description();
        QVERIFY2(!run.crashed && !run.timedOut, what);
        if (const Json &exitCode = expected.at(questions()[question].exitCode); exitCode.is_number()) {
            QVERIFY2(run.exitCode == exitCode.get<int>(), "wrong exit code of " + what);
        }
        QVERIFY2(run.exitCode == 0 || !run.err.isEmpty() || run.json().is_object(), "no word of why: " + what);
        const bool mustName = first == kFiles ? question == kFiles : question >= first && question != kFiles;
        if (mustName) {
            for (const Json &code : expected.at("problems")) {
                QVERIFY2(names(run, questions()[question].problems, code.get<std::string>()),
                         QByteArray::fromStdString(code.get<std::string>() + " is not named by ") + what);
            }
            if (!expected.at("problems").empty()) {
                QVERIFY2(namesPlace(run, questions()[question].problems, expected.at("problems"), place),
                         QByteArray::fromStdString("the place '" + place + "' is not named by ") + what);
            }
        }
    }

    // BuildKit's own verdict.
    const Json answer = m_runs[position][kDeep].json();
    if (answer.is_object() && answer.contains("outcome") && !isBeyondKnowing(expected.at("name").get<std::string>())) {
        const Json &buildkit = expected.at("buildkit");
        const QByteArray what = "verify --deep: " + m_runs[position][kDeep].description();
        QVERIFY2(answer.at("outcome") == buildkit.at("outcome"),
                 QByteArray::fromStdString("BuildKit: " + buildkit.at("outcome").get<std::string>() + "; ") + what);
        QCOMPARE(answer.at("importable").get<bool>(), buildkit.at("importable").get<bool>());
    }
}

QTEST_GUILESS_MAIN(TestBrokenCaches)
#include "tst_brokencaches.moc"
