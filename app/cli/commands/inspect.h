#pragma once

#include "app/cli/command.h"

namespace cachalot::cli
{

/// `inspect CACHE`: totals and problems; tables on demand.
class InspectCommand final : public Command
{
public:
    [[nodiscard]] const CommandSyntax &syntax() const override;
    [[nodiscard]] Result<ExitCode> run(CommandContext &context) const override;
};

} // namespace cachalot::cli
