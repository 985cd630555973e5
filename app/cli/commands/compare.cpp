#include "app/cli/commands/compare.h"

#include "app/cli/comparison.h"
#include "app/cli/whatif.h"

namespace cachalot::cli
{
namespace
{

bool differsIn(const CacheDiff &diff, const QString &what)
{
    if (what == u"layers") {
        return diff.layerSums.onlyACount > 0 || diff.layerSums.onlyBCount > 0;
    }
    if (what == u"records") {
        return diff.recordSums.onlyA > 0 || diff.recordSums.onlyB > 0;
    }
    if (what == u"results") {
        return diff.resultSums.onlyA > 0 || diff.resultSums.onlyB > 0;
    }
    return !diff.isEqual();
}

} // namespace

const CommandSyntax &CompareCommand::syntax() const
{
    static const CommandSyntax syntax{
        .name = QStringLiteral("compare"),
        .summary = QStringLiteral("what two caches have in common, and what only one of them holds"),
        .description = QStringLiteral(
            "Compares two caches of any format and compression. Layers are matched by diffID, so that a\n"
            "recompressed copy is equal (an estargz layer differs from its gzip twin); records by their\n"
            "digest together with those of their inputs; a result counts where BuildKit can restore it.\n"
            "With --what-if, one cache against what would become of it: exported with mode=min, or packed\n"
            "another way, which is measured on a sample of its layers."),
        .operands = {{QStringLiteral("A"), QStringLiteral("One cache.")},
                     {QStringLiteral("B"), QStringLiteral("The other one."), OperandSyntax::Count::Optional}},
        .options =
            {{QStringLiteral("layers"), {}, QStringLiteral("List the layers that only one of them has."), {}, {}},
             {QStringLiteral("records"),
              {},
              QStringLiteral("List the steps that only one of them has or can restore."),
              {},
              {}},
             {QStringLiteral("fail-on"),
              QStringLiteral("WHAT"),
              QStringLiteral("Exit with 1 where they differ in layers, records, results or any of these."),
              {QStringLiteral("layers"), QStringLiteral("records"), QStringLiteral("results"), QStringLiteral("any")},
              {}},
             {QStringLiteral("what-if"),
              QStringLiteral("WHAT"),
              QStringLiteral("Instead of B: what min would hold of A, what other compressions would take, or both."),
              {QStringLiteral("min"), QStringLiteral("compression"), QStringLiteral("all")},
              {}},
             cacheKeysOption(),
             platformOption()},
        .examples = {QStringLiteral("compare sample:min sample:max --records"),
                     QStringLiteral("compare cache:main cache:branch --fail-on layers"),
                     QStringLiteral("compare sample:max --what-if all")},
    };
    return syntax;
}

Result<ExitCode> CompareCommand::run(CommandContext &context) const
{
    const QString whatIf = context.arguments.value(QStringLiteral("what-if"));
    if (whatIf.isEmpty() == context.arguments.operand(1).isEmpty()) {
        return fail(ErrorCode::Usage, whatIf.isEmpty()
                                          ? QStringLiteral("B is missing: compare A B, or A --what-if WHAT")
                                          : QStringLiteral("--what-if stands instead of B"));
    }
    if (!whatIf.isEmpty()) {
        for (const QString &option : {QStringLiteral("layers"), QStringLiteral("records"), QStringLiteral("fail-on")}) {
            if (context.arguments.isSet(option)) {
                return fail(ErrorCode::Usage, QStringLiteral("--%1 needs two caches").arg(option));
            }
        }
        return runWhatIf(context, whatIf);
    }
    Comparison comparison;
    CACHALOT_ASSIGN(comparison.a, loadOnePlatform(context, context.arguments.operand(0)));
    CACHALOT_ASSIGN(comparison.b, loadOnePlatform(context, context.arguments.operand(1)));
    comparison.diff = diff(comparison.a.platform(), comparison.b.platform());
    if (context.wantsJson()) {
        CACHALOT_TRY(writeComparison(context.out, comparison, context.operation));
    } else {
        printComparison(context.out, comparison,
                        {.layers = context.arguments.isSet(QStringLiteral("layers")),
                         .records = context.arguments.isSet(QStringLiteral("records"))});
    }
    const QString failOn = context.arguments.value(QStringLiteral("fail-on"));
    return !failOn.isEmpty() && differsIn(comparison.diff, failOn) ? ExitCode::BadAnswer : ExitCode::Done;
}

} // namespace cachalot::cli
