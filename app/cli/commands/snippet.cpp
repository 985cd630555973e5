#include "app/cli/commands/snippet.h"

#include "app/cli/directedspecs.h"
#include "app/cli/jsonwriter.h"
#include "core/backend/snippets.h"

namespace cachalot::cli
{
namespace
{

/// Tells of what BuildKit would refuse or ignore: a snippet carries it on as it is.
Result<> warnOf(const CommandContext &context, const DirectedSpec &directed)
{
    for (const LintFinding &finding : lint(directed.spec, directed.direction)) {
        if (finding.severity == Severity::Info) {
            continue;
        }
        if (context.attributeWarnings == AttributeWarnings::Refuse) {
            return fail(ErrorCode::Usage, QStringLiteral("%1 (--strict)").arg(lintText(finding)));
        }
        context.messages.warning(lintText(finding));
    }
    return {};
}

} // namespace

const CommandSyntax &SnippetCommand::syntax() const
{
    static const CommandSyntax syntax = [] {
        CommandSyntax it{
            .name = QStringLiteral("snippet"),
            .summary = QStringLiteral("cache specs as settings for buildx, bake, compose, GitHub Actions or buildctl"),
            .description = QStringLiteral(
                "Prints the settings that make a tool use these caches, ready to be pasted. Secrets are\n"
                "never written: the environment or a GitHub secret takes their place. A bare SPEC counts\n"
                "as a --cache-to, unless it has src= or digest=."),
            .operands = {{QStringLiteral("SPEC"), QStringLiteral("What stands behind --cache-to or --cache-from."),
                          OperandSyntax::Count::Any}},
            .options = {{.name = QStringLiteral("for"),
                         .value = QStringLiteral("TOOL"),
                         .help = QStringLiteral("Whose settings to print: %1.")
                                     .arg(snippetTargetNames().join(QStringLiteral(", "))),
                         .choices = snippetTargetNames(),
                         .shortName = {},
                         .isRequired = true}},
            .examples = {QStringLiteral("snippet --for bake --cache-to type=gha,mode=max --cache-from type=gha")},
        };
        const auto directed = directedSpecOptions();
        it.options.insert(it.options.end(), directed.begin(), directed.end());
        return it;
    }();
    return syntax;
}

Result<ExitCode> SnippetCommand::run(CommandContext &context) const
{
    std::vector<DirectedSpec> specs;
    for (const GivenSpec &given : givenSpecs(context.arguments)) {
        CACHALOT_ASSIGN(const BackendSpec spec, given.spec);
        specs.push_back({spec, given.direction});
        CACHALOT_TRY(warnOf(context, specs.back()));
    }
    if (specs.empty()) {
        return fail(ErrorCode::Usage, QStringLiteral("SPEC is missing: what stands behind --cache-to or --cache-from"));
    }
    const QString name = context.arguments.value(QStringLiteral("for"));
    const auto target = snippetTargetFromName(name);
    if (!target) {
        return fail(ErrorCode::Internal, QStringLiteral("there is no snippet for “%1”").arg(name));
    }
    const QString text = snippet(*target, specs);
    if (context.wantsJson()) {
        JsonWriter json(context.out);
        json.beginObject();
        json.key("schemaVersion").number(1);
        json.key("for").text(name);
        json.key("text").text(text);
        json.end();
    } else {
        context.out.print(text);
    }
    return ExitCode::Done;
}

} // namespace cachalot::cli
