#include "app/cli/commands/prune.h"

#include "app/cli/opencache.h"
#include "app/cli/pruneanswer.h"
#include "app/cli/quantities.h"
#include "core/base/files.h"
#include "core/base/format.h"
#include "core/cleanup/prunesurvey.h"

#include <QJsonDocument>

#include <array>
#include <unistd.h>

namespace cachalot::cli
{
namespace
{

OptionSyntax option(const QString &name, const QString &value, const QString &help)
{
    return {.name = name, .value = value, .help = help, .choices = {}, .shortName = {}};
}

OptionSyntax repeatable(const QString &name, const QString &value, const QString &help)
{
    OptionSyntax made = option(name, value, help);
    made.isRepeatable = true;
    return made;
}

Result<PrunePolicy> readPolicyFile(const QString &path)
{
    constexpr qint64 kMostBytes = 1 << 20;
    CACHALOT_ASSIGN(const QByteArray bytes, readFile(path, kMostBytes));
    QJsonParseError parsed{};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parsed);
    if (!document.isObject()) {
        return fail(ErrorCode::Damaged, QStringLiteral("%1: not a policy: %2").arg(path, parsed.errorString()));
    }
    auto policy = PrunePolicy::fromJson(document.object());
    return policy ? policy : fail(std::move(policy).error().withContext(path));
}

Result<qint64> parseCount(const QString &name, const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber || number < 0) {
        return fail(ErrorCode::Usage, QStringLiteral("--%1 takes a number of 0 or more, not “%2”").arg(name, text));
    }
    return number;
}

Result<PrunePolicy> readPolicy(const Arguments &arguments)
{
    PrunePolicy policy;
    if (arguments.isSet(QStringLiteral("policy"))) {
        CACHALOT_ASSIGN(policy, readPolicyFile(arguments.value(QStringLiteral("policy"))));
    }
    const auto given = [&arguments](const QString &name) { return arguments.isSet(name); };
    policy.unreferenced = policy.unreferenced || given(QStringLiteral("unreferenced"));
    policy.despiteDamage = policy.despiteDamage || given(QStringLiteral("despite-damage"));
    if (const QString name = QStringLiteral("older-than"); given(name)) {
        CACHALOT_ASSIGN(policy.olderThan, parseAge(arguments.value(name)));
    }
    if (const QString name = QStringLiteral("unused-for"); given(name)) {
        CACHALOT_ASSIGN(policy.unusedFor, parseAge(arguments.value(name)));
    }
    if (const QString name = QStringLiteral("grace"); given(name)) {
        CACHALOT_ASSIGN(policy.grace, parseAge(arguments.value(name)));
    }
    if (const QString name = QStringLiteral("keep-last"); given(name)) {
        CACHALOT_ASSIGN(policy.keepLast, parseCount(name, arguments.value(name)));
    }
    if (const QString name = QStringLiteral("keep-bytes"); given(name)) {
        CACHALOT_ASSIGN(policy.keepBytes, parseBytes(arguments.value(name)));
    }
    policy.match += arguments.values(QStringLiteral("match"));
    policy.except += arguments.values(QStringLiteral("except"));
    for (const QString &pin : arguments.values(QStringLiteral("pin"))) {
        if (const auto digest = Digest::parse(pin)) {
            policy.pinnedDigests.push_back(*digest);
        } else {
            policy.pinnedNames += pin;
        }
    }
    CACHALOT_TRY(checkPolicy(policy));
    return policy;
}

bool isInteractive()
{
    return ::isatty(STDIN_FILENO) == 1 && ::isatty(STDERR_FILENO) == 1;
}

/// Asks on the terminal; anything but a yes is a no.
bool isConfirmed(CommandContext &context, const PrunePlan &plan)
{
    context.messages.note(pruneSentence(plan) + QStringLiteral("? [y/N]"));
    std::array<char, 16> answer{};
    const ssize_t count = ::read(STDIN_FILENO, answer.data(), answer.size());
    const QByteArray text = QByteArray(answer.data(), std::max<qsizetype>(count, 0)).trimmed().toLower();
    return text == "y" || text == "yes";
}

} // namespace

const CommandSyntax &PruneCommand::syntax() const
{
    static const CommandSyntax syntax{
        .name = QStringLiteral("prune"),
        .summary = QStringLiteral("delete what no cache needs, and caches by rule"),
        .description = QStringLiteral(
            "Without a rule, deletes the blobs that no cache of the store needs. A cache goes when all rules\n"
            "for caches that are given say so, and with it what only it needs. What is younger than the\n"
            "grace age stays, since an export may be about to name it; nothing that is not BuildKit's is\n"
            "touched. On a terminal you are asked first; a script has to say --yes."),
        .operands = {{QStringLiteral("STORE"), QStringLiteral("A cache directory, library:, a repository, a bucket.")}},
        .options =
            {option(QStringLiteral("unreferenced"), {},
                    QStringLiteral("Blobs that no cache needs; alone when no other rule is given.")),
             option(QStringLiteral("older-than"), QStringLiteral("AGE"),
                    QStringLiteral("Caches that were written, and whose newest step was built, so long ago.")),
             option(QStringLiteral("unused-for"), QStringLiteral("AGE"),
                    QStringLiteral("Caches that nobody has read for so long, where the store knows.")),
             option(QStringLiteral("keep-last"), QStringLiteral("N"),
                    QStringLiteral("Not the newest N; of each --match, where there are several.")),
             option(QStringLiteral("keep-bytes"), QStringLiteral("BYTES"),
                    QStringLiteral("The oldest caches, until the others need no more than this (10GB, 10GiB).")),
             repeatable(QStringLiteral("match"), QStringLiteral("GLOB"),
                        QStringLiteral("Only caches with such a name; may be repeated.")),
             repeatable(QStringLiteral("except"), QStringLiteral("GLOB"),
                        QStringLiteral("No caches with such a name; may be repeated.")),
             repeatable(QStringLiteral("pin"), QStringLiteral("NAME|DIGEST"),
                        QStringLiteral("Never this cache, or this blob or manifest; may be repeated.")),
             option(QStringLiteral("grace"), QStringLiteral("AGE"),
                    QStringLiteral("Nothing that is younger; 1h, if not given. 0: nobody is exporting now.")),
             option(QStringLiteral("policy"), QStringLiteral("FILE"),
                    QStringLiteral("Rules from a JSON file (docs/cleanup.md); those of the command line count more.")),
             option(QStringLiteral("despite-damage"), {},
                    QStringLiteral("Go on where a cache can't be read, and nobody knows what it needs.")),
             option(QStringLiteral("dry-run"), {}, QStringLiteral("Show what would go, and why; change nothing.")),
             option(QStringLiteral("yes"), {}, QStringLiteral("Don't ask."))},
        .examples = {QStringLiteral("prune ~/.cache/buildkit --dry-run"),
                     QStringLiteral("prune ghcr.io/acme/cache --match \"pr-*\" --older-than 14d --yes"),
                     QStringLiteral("prune library: --unreferenced --keep-bytes 20GB --yes")},
    };
    return syntax;
}

Result<ExitCode> PruneCommand::run(CommandContext &context) const
{
    const Arguments &arguments = context.arguments;
    CACHALOT_ASSIGN(const PrunePolicy policy, readPolicy(arguments));
    const bool isDry = arguments.isSet(QStringLiteral("dry-run"));
    if (!isDry && !arguments.isSet(QStringLiteral("yes")) && !isInteractive()) {
        return fail(ErrorCode::Usage, QStringLiteral("prune deletes, and nobody can be asked here: say --yes, or "
                                                     "--dry-run to see what would go"));
    }
    CACHALOT_ASSIGN(const auto backend, openStore(context, arguments.operand(0)));
    if (!isDry && backend->cleaner() != nullptr) {
        CACHALOT_TRY(backend->cleaner()->recover(context.operation));
    }
    CACHALOT_ASSIGN(const PrunePlan plan, planPrune(*backend, policy, context.operation));
    if (policy.grace.count() > 0 && plan.policy.grace > policy.grace) {
        context.messages.note(QStringLiteral("the grace age is %1 s here: exports leave no trace on a blob that is "
                                             "younger (touch_refresh)")
                                  .arg(plan.policy.grace.count()));
    }
    const QString shown = backend->spec().toString();
    if (isDry) {
        context.wantsJson() ? writePruneJson(context.out, shown, plan, nullptr)
                            : printPrunePlan(context.out, shown, plan);
        return ExitCode::Done;
    }
    if (!arguments.isSet(QStringLiteral("yes")) && !plan.isEmpty() && !isConfirmed(context, plan)) {
        return fail(ErrorCode::Cancelled, QStringLiteral("nothing was deleted"));
    }
    Journal journal;
    if (!context.locations.stateDirectory.isEmpty()) {
        if (const auto opened = journal.open(context.locations.stateDirectory + QStringLiteral("/pruned.jsonl"));
            !opened) {
            context.messages.warning(QStringLiteral("no journal is kept: %1").arg(opened.error().message));
        }
    }
    CACHALOT_ASSIGN(const PruneReport report, runPrune(*backend, plan, journal, context.operation));
    if (!report.journalFailure.isEmpty()) {
        context.messages.warning(QStringLiteral("the journal is not complete: %1").arg(report.journalFailure));
    }
    context.wantsJson() ? writePruneJson(context.out, shown, plan, &report)
                        : printPruneReport(context.out, shown, plan, report);
    return ExitCode::Done;
}

} // namespace cachalot::cli
