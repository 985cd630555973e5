#include "app/cli/problemlist.h"

#include "app/cli/phrases.h"
#include "core/base/format.h"

#include <QHash>

namespace cachalot::cli
{
namespace
{

constexpr int kShownOfOneKind = 10;
constexpr qsizetype kMaxMessageChars = 1000;

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Tone::Bad;
    case Severity::Warning:
        return Tone::Warning;
    case Severity::Info:
        break;
    }
    return Tone::Plain;
}

} // namespace

void printProblems(Output &out, const std::vector<Problem> &problems)
{
    if (problems.empty()) {
        return;
    }
    out.printLine();
    out.printLine(toned(problemCount(problems), Tone::Heading, out.terminal()));
    QHash<QString, int> shown;
    QStringList order;
    for (const Problem &problem : problems) {
        int &count = shown[problem.code];
        if (++count == 1) {
            order += problem.code;
        }
        if (count > kShownOfOneKind) {
            continue;
        }
        const QString mark = QStringLiteral("  %1 [%2]").arg(severityName(problem.severity), printable(problem.code));
        out.printLine(QStringLiteral("%1 %2").arg(toned(mark, toneOf(problem.severity), out.terminal()),
                                                  printable(problem.message, kMaxMessageChars)));
        out.printLine(QStringLiteral("    → %1").arg(effectPhrase(problem.effect)));
    }
    for (const QString &code : order) {
        if (const int more = shown.value(code) - kShownOfOneKind; more > 0) {
            out.printLine(QStringLiteral("  … and %1 more [%2]").arg(formatCount(more), printable(code)));
        }
    }
}

QString problemCount(const std::vector<Problem> &problems)
{
    return problems.empty()
               ? QStringLiteral("no problems found")
               : counted(static_cast<qint64>(problems.size()), QStringLiteral("problem"), QStringLiteral("problems"));
}

void writeProblems(JsonWriter &json, const std::vector<Problem> &problems)
{
    json.beginArray();
    for (const Problem &problem : problems) {
        json.beginObject();
        json.key("severity").text(severityName(problem.severity));
        json.key("code").text(problem.code);
        json.key("message").text(problem.message);
        json.key("digest").digest(problem.digest);
        json.key("effect").text(buildEffectName(problem.effect));
        json.end();
    }
    json.end();
}

} // namespace cachalot::cli
