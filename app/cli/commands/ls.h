#pragma once

#include "app/cli/command.h"

namespace cachalot::cli
{

/// `ls STORE`: the caches in a store.
class LsCommand final : public Command
{
public:
    [[nodiscard]] const CommandSyntax &syntax() const override;
    [[nodiscard]] Result<ExitCode> run(CommandContext &context) const override;
};

} // namespace cachalot::cli
