#pragma once

#include "app/cli/command.h"

namespace cachalot::cli
{

/// `connection add|list|test|remove`: the saved connections.
class ConnectionCommand final : public Command
{
public:
    [[nodiscard]] const CommandSyntax &syntax() const override;
    [[nodiscard]] Result<ExitCode> run(CommandContext &context) const override;
};

} // namespace cachalot::cli
