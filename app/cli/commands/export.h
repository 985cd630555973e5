#pragma once

#include "app/cli/command.h"

namespace cachalot::cli
{

/// `export NAME --to DEST`: out of the library.
class ExportCommand final : public Command
{
public:
    [[nodiscard]] const CommandSyntax &syntax() const override;
    [[nodiscard]] Result<ExitCode> run(CommandContext &context) const override;
};

} // namespace cachalot::cli
