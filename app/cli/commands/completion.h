#pragma once

#include "app/cli/command.h"

namespace cachalot::cli
{

/// `completion SHELL`: the script that makes a shell complete command lines; it asks `completion -- WORD…`.
class CompletionCommand final : public Command
{
public:
    [[nodiscard]] const CommandSyntax &syntax() const override;
    [[nodiscard]] Result<ExitCode> run(CommandContext &context) const override;
};

} // namespace cachalot::cli
