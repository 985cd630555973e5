#pragma once

#include "app/cli/command.h"

namespace cachalot::cli
{

/// `backends [TYPE]`: BuildKit's cache backends and every attribute that they take.
class BackendsCommand final : public Command
{
public:
    [[nodiscard]] const CommandSyntax &syntax() const override;
    [[nodiscard]] Result<ExitCode> run(CommandContext &context) const override;
};

} // namespace cachalot::cli
