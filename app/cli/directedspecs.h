#pragma once

#include "app/cli/arguments.h"
#include "core/backend/speclinter.h"

namespace cachalot::cli
{

/// A spec as it was given, read or not.
struct GivenSpec {
    QString typed;
    Direction direction = Direction::Export;
    Result<BackendSpec> spec;
};

/// `--cache-to SPEC` and `--cache-from SPEC`, as buildx takes them; repeatable.
[[nodiscard]] std::vector<OptionSyntax> directedSpecOptions();

/// The specs of those options and of the operands. An operand's direction is what its attributes say (`src=` or
/// `digest=` for an import, anything else for an export).
[[nodiscard]] std::vector<GivenSpec> givenSpecs(const Arguments &arguments);

/// "--cache-to" or "--cache-from".
[[nodiscard]] QString flagOf(Direction direction);

/// "export" or "import".
[[nodiscard]] QString directionName(Direction direction);

} // namespace cachalot::cli
