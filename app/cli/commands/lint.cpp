#include "app/cli/commands/lint.h"

#include "app/cli/directedspecs.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/phrases.h"
#include "core/base/format.h"

#include <algorithm>

namespace cachalot::cli
{
namespace
{

constexpr qsizetype kMaxChars = 2000;

/// One spec and what was found about it.
struct LintedSpec {
    QString shown; ///< without secrets
    Direction direction = Direction::Export;
    std::vector<LintFinding> findings;
    QString fixed; ///< everything that is certain put right; empty where that changes nothing
};

struct LintAnswer {
    std::vector<LintedSpec> specs;
    std::vector<ListFinding> together;

    [[nodiscard]] qint64 count(Severity severity) const
    {
        const auto isIt = [severity](const LintFinding &finding) { return finding.severity == severity; };
        qint64 sum = std::count_if(together.begin(), together.end(),
                                   [&](const ListFinding &finding) { return isIt(finding.finding); });
        for (const LintedSpec &spec : specs) {
            sum += std::count_if(spec.findings.begin(), spec.findings.end(), isIt);
        }
        return sum;
    }
};

LintedSpec lintOne(const GivenSpec &given, const DriverSupport *driver)
{
    LintedSpec linted;
    linted.direction = given.direction;
    if (!given.spec) {
        // What can't be read can't be redacted, either, so it is not shown.
        linted.shown = QStringLiteral("(unreadable)");
        linted.findings = {{Severity::Error, QStringLiteral("unreadable"), {}, given.spec.error().message, {}}};
        return linted;
    }
    const BackendSpec &spec = *given.spec;
    linted.shown = spec.toString();
    linted.findings = lint(spec, given.direction);
    if (driver != nullptr) {
        auto more = lintForDriver(spec, given.direction, *driver);
        std::move(more.begin(), more.end(), std::back_inserter(linted.findings));
    }
    if (const BackendSpec fixed = withFixes(spec, given.direction); fixed != spec) {
        linted.fixed = fixed.toString();
    }
    return linted;
}

LintAnswer lintEach(const std::vector<GivenSpec> &given, const DriverSupport *driver)
{
    LintAnswer answer;
    std::vector<DirectedSpec> readable;
    std::vector<size_t> positions;
    for (const GivenSpec &one : given) {
        if (one.spec) {
            readable.push_back({*one.spec, one.direction});
            positions.push_back(answer.specs.size());
        }
        answer.specs.push_back(lintOne(one, driver));
    }
    answer.together = lintAll(readable);
    for (ListFinding &finding : answer.together) {
        for (size_t &spec : finding.specs) {
            spec = positions[spec];
        }
    }
    return answer;
}

void writeFindingMembers(JsonWriter &json, const LintFinding &finding)
{
    json.key("severity").text(severityName(finding.severity));
    json.key("code").text(finding.code);
    json.key("attribute").textOrNull(finding.attribute);
    json.key("message").text(finding.message);
    json.key("suggestion").textOrNull(finding.suggestion);
    json.key("fixed").textOrNull(finding.fixed ? finding.fixed->toString() : QString());
}

void writeJson(Output &out, const LintAnswer &answer)
{
    JsonWriter json(out);
    json.beginObject();
    json.key("schemaVersion").number(1);
    json.key("ok").boolean(answer.count(Severity::Error) == 0);
    json.key("errors").number(answer.count(Severity::Error));
    json.key("warnings").number(answer.count(Severity::Warning));
    json.key("specs").beginArray();
    for (const LintedSpec &spec : answer.specs) {
        json.beginObject();
        json.key("spec").text(spec.shown);
        json.key("direction").text(directionName(spec.direction));
        json.key("findings").beginArray();
        for (const LintFinding &finding : spec.findings) {
            json.beginObject();
            writeFindingMembers(json, finding);
            json.end();
        }
        json.end();
        json.key("fixed").textOrNull(spec.fixed);
        json.end();
    }
    json.end();
    json.key("together").beginArray();
    for (const ListFinding &finding : answer.together) {
        json.beginObject();
        writeFindingMembers(json, finding.finding);
        json.key("specs").beginArray();
        for (const size_t spec : finding.specs) {
            json.number(static_cast<qint64>(spec));
        }
        json.end();
        json.end();
    }
    json.end();
    json.end();
}

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

void printFinding(Output &out, const LintFinding &finding)
{
    const QString mark = QStringLiteral("  %1 [%2]").arg(severityName(finding.severity), finding.code);
    out.printLine(QStringLiteral("%1 %2").arg(toned(mark, toneOf(finding.severity), out.terminal()),
                                              printable(finding.message, kMaxChars)));
    if (!finding.suggestion.isEmpty()) {
        out.printLine(QStringLiteral("    → %1").arg(printable(finding.suggestion, kMaxChars)));
    }
}

void printText(Output &out, const LintAnswer &answer)
{
    const qint64 errors = answer.count(Severity::Error);
    const qint64 warnings = answer.count(Severity::Warning);
    QString sentence = QStringLiteral("nothing wrong");
    if (errors > 0 || warnings > 0) {
        sentence =
            QStringLiteral("%1, %2").arg(counted(errors, QStringLiteral("error"), QStringLiteral("errors")),
                                         counted(warnings, QStringLiteral("warning"), QStringLiteral("warnings")));
    }
    out.printLine(QStringLiteral("%1 in %2")
                      .arg(sentence, counted(static_cast<qint64>(answer.specs.size()), QStringLiteral("spec"),
                                             QStringLiteral("specs"))));
    for (const LintedSpec &spec : answer.specs) {
        out.printLine();
        out.printLine(toned(QStringLiteral("%1 %2").arg(flagOf(spec.direction), printable(spec.shown, kMaxChars)),
                            Tone::Heading, out.terminal()));
        for (const LintFinding &finding : spec.findings) {
            printFinding(out, finding);
        }
        if (!spec.fixed.isEmpty()) {
            out.printLine(QStringLiteral("  put right: %1").arg(printable(spec.fixed, kMaxChars)));
        }
    }
    if (!answer.together.empty()) {
        out.printLine();
        out.printLine(toned(QStringLiteral("together"), Tone::Heading, out.terminal()));
        for (const ListFinding &finding : answer.together) {
            printFinding(out, finding.finding);
        }
    }
}

QStringList driverNames()
{
    QStringList names;
    for (const DriverSupport &driver : driverSupport()) {
        names += driver.driver;
    }
    return names;
}

} // namespace

const CommandSyntax &LintCommand::syntax() const
{
    static const CommandSyntax syntax = [] {
        CommandSyntax it{
            .name = QStringLiteral("lint"),
            .summary = QStringLiteral("check cache specs: what BuildKit would refuse, ignore or misread"),
            .description = QStringLiteral(
                "Checks specs against what BuildKit and buildx really do with them: attributes that are\n"
                "silently ignored, values that mean something else, specs that get in each other's way.\n"
                "The exit code is 1 where there is an error, with --strict also for a warning. A bare\n"
                "SPEC counts as a --cache-to, unless it has src= or digest=."),
            .operands = {{QStringLiteral("SPEC"), QStringLiteral("What stands behind --cache-to or --cache-from."),
                          OperandSyntax::Count::Any}},
            .options = directedSpecOptions(),
            .examples = {QStringLiteral("lint type=gha,mode=max"),
                         QStringLiteral("lint --cache-to type=local,dest=cache,mode=max --cache-from "
                                        "type=local,src=cache")},
        };
        it.options.push_back({QStringLiteral("driver"),
                              QStringLiteral("NAME"),
                              QStringLiteral("Also check what this driver of buildx can do."),
                              driverNames(),
                              {}});
        return it;
    }();
    return syntax;
}

Result<ExitCode> LintCommand::run(CommandContext &context) const
{
    const std::vector<GivenSpec> given = givenSpecs(context.arguments);
    if (given.empty()) {
        return fail(ErrorCode::Usage, QStringLiteral("SPEC is missing: what stands behind --cache-to or --cache-from"));
    }
    const QString driverName = context.arguments.value(QStringLiteral("driver"));
    const auto &drivers = driverSupport();
    const auto driver = std::find_if(drivers.begin(), drivers.end(),
                                     [&](const DriverSupport &each) { return each.driver == driverName; });
    const LintAnswer answer = lintEach(given, driver == drivers.end() ? nullptr : &*driver);
    if (context.wantsJson()) {
        writeJson(context.out, answer);
    } else {
        printText(context.out, answer);
    }
    const bool isBad = answer.count(Severity::Error) > 0 ||
                       (context.attributeWarnings == AttributeWarnings::Refuse && answer.count(Severity::Warning) > 0);
    return isBad ? ExitCode::BadAnswer : ExitCode::Done;
}

} // namespace cachalot::cli
