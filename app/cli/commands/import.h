#pragma once

#include "app/cli/command.h"

namespace cachalot::cli
{

/// `import SRC… [--as NAME]`: into the library.
class ImportCommand final : public Command
{
public:
    [[nodiscard]] const CommandSyntax &syntax() const override;
    [[nodiscard]] Result<ExitCode> run(CommandContext &context) const override;
};

} // namespace cachalot::cli
