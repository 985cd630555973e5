#include "core/backend/snippets.h"

#include "core/backend/csvfields.h"
#include "core/backend/snippet/cachearguments.h"
#include "core/backend/snippet/textquoting.h"

#include <array>

namespace cachalot
{

namespace
{

using namespace Qt::StringLiterals;

struct Target {
    SnippetTarget target;
    QStringView name;
};

constexpr std::array kTargets = {
    Target{SnippetTarget::Buildx, u"buildx"},     Target{SnippetTarget::Bake, u"bake"},
    Target{SnippetTarget::Compose, u"compose"},   Target{SnippetTarget::Actions, u"actions"},
    Target{SnippetTarget::Buildctl, u"buildctl"},
};

QString unchanged(const QString &text)
{
    return text;
}

QString commentLines(const CacheArguments &arguments, const QString &reader)
{
    QString out;
    if (arguments.leavesTokenOut) {
        out += u"# %1 takes the runtime token from ACTIONS_RUNTIME_TOKEN, which a workflow exposes to actions only.\n"_s
                   .arg(reader);
    }
    if (!arguments.fromEnvironment.isEmpty()) {
        out += u"# %1 takes the credentials from %2 in its environment.\n"_s.arg(
            reader, arguments.fromEnvironment.join(u", "_s));
    }
    for (const SecretVariable &variable : arguments.variables) {
        out += u"# Set %1 in the environment: the %2.\n"_s.arg(variable.name, variable.standsFor);
    }
    return out;
}

QString shellWord(const CacheArgument &argument)
{
    return argument.join(quoteShell, [](const QString &variable) { return u"\"$"_s + variable + u'"'; });
}

QString buildxSnippet(const CacheArguments &arguments)
{
    QString out = commentLines(arguments, u"buildx"_s) + u"docker buildx build \\\n"_s;
    for (const CacheArgument *import : arguments.of(Direction::Import)) {
        out += u"  --cache-from "_s + shellWord(*import) + u" \\\n"_s;
    }
    for (const CacheArgument *each : arguments.of(Direction::Export)) {
        out += u"  --cache-to "_s + shellWord(*each) + u" \\\n"_s;
    }
    return out + u"  .\n"_s;
}

QString buildctlSnippet(const CacheArguments &arguments)
{
    QString out = commentLines(arguments, u"buildctl"_s) +
                  u"buildctl build \\\n  --frontend dockerfile.v0 \\\n  --local context=. \\\n  --local dockerfile=."_s;
    for (const CacheArgument *import : arguments.of(Direction::Import)) {
        out += u" \\\n  --import-cache "_s + shellWord(*import);
    }
    for (const CacheArgument *each : arguments.of(Direction::Export)) {
        out += u" \\\n  --export-cache "_s + shellWord(*each);
    }
    return out + u'\n';
}

QString hclList(const QString &name, const std::vector<const CacheArgument *> &arguments)
{
    if (arguments.empty()) {
        return {};
    }
    QString out = u"  "_s + name + u" = [\n"_s;
    for (const CacheArgument *argument : arguments) {
        const QString text =
            argument->join(escapeHcl, [](const QString &variable) { return u"${"_s + variable + u'}'; });
        out += u"    \""_s + text + u"\",\n"_s;
    }
    return out + u"  ]\n"_s;
}

QString bakeSnippet(const CacheArguments &arguments)
{
    QString out = commentLines(arguments, u"bake"_s);
    for (const SecretVariable &variable : arguments.variables) {
        out += u"variable \"%1\" {\n  default = \"\"\n}\n"_s.arg(variable.name);
    }
    return out + u"target \"default\" {\n"_s + hclList(u"cache-from"_s, arguments.of(Direction::Import)) +
           hclList(u"cache-to"_s, arguments.of(Direction::Export)) + u"}\n"_s;
}

QString composeList(const QString &name, const std::vector<const CacheArgument *> &arguments)
{
    if (arguments.empty()) {
        return {};
    }
    QString out = u"      "_s + name + u":\n"_s;
    for (const CacheArgument *argument : arguments) {
        const QString text =
            argument->join([](const QString &literal) { return QString(literal).replace(u"$"_s, u"$$"_s); },
                           [](const QString &variable) { return u"${"_s + variable + u'}'; });
        out += u"        - "_s + quoteYaml(text) + u'\n';
    }
    return out;
}

QString composeSnippet(const CacheArguments &arguments)
{
    return commentLines(arguments, u"Compose"_s) + u"services:\n  app:\n    build:\n      context: .\n"_s +
           composeList(u"cache_from"_s, arguments.of(Direction::Import)) +
           composeList(u"cache_to"_s, arguments.of(Direction::Export));
}

// One line of the action's list. The action reads each as CSV and joins the fields again without their quotes, so a
// line with quotes goes in as one quoted field.
QString actionLine(const CacheArgument &argument)
{
    const QString line =
        argument.join(unchanged, [](const QString &variable) { return u"${{ secrets."_s + variable + u" }}"_s; });
    return line.contains(u'"') ? quoteCsvField(line) : line;
}

QString actionInput(const QString &name, const std::vector<const CacheArgument *> &arguments)
{
    if (arguments.empty()) {
        return {};
    }
    QStringList lines;
    bool blockLines = true;
    for (const CacheArgument *argument : arguments) {
        lines.append(actionLine(*argument));
        blockLines = blockLines && isYamlBlockLine(lines.back());
    }
    const QString start = u"    "_s + name + u':';
    if (lines.size() == 1 || !blockLines) {
        return start + u' ' + quoteYaml(lines.join(u'\n')) + u'\n';
    }
    return start + u" |\n      "_s + lines.join(u"\n      "_s) + u'\n';
}

QString actionsSnippet(const CacheArguments &arguments)
{
    QString out = u"- uses: docker/setup-buildx-action@v4\n"_s;
    QString environment;
    for (const QString &variable : arguments.fromEnvironment) {
        environment += u"    %1: ${{ secrets.%1 }}\n"_s.arg(variable);
    }
    for (const SecretVariable &variable : arguments.variables) {
        out += u"# Add %1 to the repository's secrets: the %2.\n"_s.arg(variable.name, variable.standsFor);
    }
    for (const QString &variable : arguments.fromEnvironment) {
        out += u"# Add %1 to the repository's secrets.\n"_s.arg(variable);
    }
    out += u"- uses: docker/build-push-action@v7\n"_s;
    if (!environment.isEmpty()) {
        out += u"  env:\n"_s + environment;
    }
    return out + u"  with:\n    context: .\n"_s + actionInput(u"cache-from"_s, arguments.of(Direction::Import)) +
           actionInput(u"cache-to"_s, arguments.of(Direction::Export));
}

} // namespace

QString snippetTargetName(SnippetTarget target)
{
    for (const Target &each : kTargets) {
        if (each.target == target) {
            return each.name.toString();
        }
    }
    return {};
}

std::optional<SnippetTarget> snippetTargetFromName(QStringView name)
{
    for (const Target &each : kTargets) {
        if (each.name == name) {
            return each.target;
        }
    }
    return std::nullopt;
}

QStringList snippetTargetNames()
{
    QStringList names;
    for (const Target &each : kTargets) {
        names.append(each.name.toString());
    }
    return names;
}

QString snippet(SnippetTarget target, const std::vector<DirectedSpec> &specs)
{
    const CacheArguments arguments = makeCacheArguments(target, specs);
    switch (target) {
    case SnippetTarget::Buildx:
        return buildxSnippet(arguments);
    case SnippetTarget::Bake:
        return bakeSnippet(arguments);
    case SnippetTarget::Compose:
        return composeSnippet(arguments);
    case SnippetTarget::Actions:
        return actionsSnippet(arguments);
    case SnippetTarget::Buildctl:
        return buildctlSnippet(arguments);
    }
    return {};
}

} // namespace cachalot
