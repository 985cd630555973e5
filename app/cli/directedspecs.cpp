#include "app/cli/directedspecs.h"

namespace cachalot::cli
{
namespace
{

Direction guessDirection(const Result<BackendSpec> &spec)
{
    const bool isImport = spec && !spec->has(u"dest") && (spec->has(u"src") || spec->has(u"digest"));
    return isImport ? Direction::Import : Direction::Export;
}

} // namespace

std::vector<OptionSyntax> directedSpecOptions()
{
    return {{.name = QStringLiteral("cache-to"),
             .value = QStringLiteral("SPEC"),
             .help = QStringLiteral("A spec that a build exports to; may be repeated."),
             .choices = {},
             .shortName = {},
             .isRequired = false,
             .isRepeatable = true},
            {.name = QStringLiteral("cache-from"),
             .value = QStringLiteral("SPEC"),
             .help = QStringLiteral("A spec that a build imports from; may be repeated."),
             .choices = {},
             .shortName = {},
             .isRequired = false,
             .isRepeatable = true}};
}

std::vector<GivenSpec> givenSpecs(const Arguments &arguments)
{
    std::vector<GivenSpec> specs;
    for (const QString &text : arguments.values(QStringLiteral("cache-to"))) {
        specs.push_back({text, Direction::Export, BackendSpec::parse(text)});
    }
    for (const QString &text : arguments.values(QStringLiteral("cache-from"))) {
        specs.push_back({text, Direction::Import, BackendSpec::parse(text)});
    }
    for (const QString &text : arguments.operands()) {
        auto spec = BackendSpec::parse(text);
        const Direction direction = guessDirection(spec);
        specs.push_back({text, direction, std::move(spec)});
    }
    return specs;
}

QString flagOf(Direction direction)
{
    return direction == Direction::Export ? QStringLiteral("--cache-to") : QStringLiteral("--cache-from");
}

QString directionName(Direction direction)
{
    return direction == Direction::Export ? QStringLiteral("export") : QStringLiteral("import");
}

} // namespace cachalot::cli
