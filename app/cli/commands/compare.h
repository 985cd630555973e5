#pragma once

#include "app/cli/command.h"

namespace cachalot::cli
{

/// `compare A B`: what two caches have in common, and what one has alone.
class CompareCommand final : public Command
{
public:
    [[nodiscard]] const CommandSyntax &syntax() const override;
    [[nodiscard]] Result<ExitCode> run(CommandContext &context) const override;
};

} // namespace cachalot::cli
