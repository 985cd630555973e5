#pragma once

#include "app/cli/command.h"

namespace cachalot::cli
{

/// `rm CACHE`: takes away the name of one cache.
class RmCommand final : public Command
{
public:
    [[nodiscard]] const CommandSyntax &syntax() const override;
    [[nodiscard]] Result<ExitCode> run(CommandContext &context) const override;
};

} // namespace cachalot::cli
