#pragma once

#include "app/cli/command.h"

namespace cachalot::cli
{

/// `prune STORE [rules]`: delete what no cache needs, and caches by rule.
class PruneCommand final : public Command
{
public:
    [[nodiscard]] const CommandSyntax &syntax() const override;
    [[nodiscard]] Result<ExitCode> run(CommandContext &context) const override;
};

} // namespace cachalot::cli
