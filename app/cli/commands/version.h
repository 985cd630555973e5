#pragma once

#include "app/cli/command.h"

namespace cachalot::cli
{

/// `version`: which version this is, and what it runs on.
class VersionCommand final : public Command
{
public:
    [[nodiscard]] const CommandSyntax &syntax() const override;
    [[nodiscard]] Result<ExitCode> run(CommandContext &context) const override;
};

} // namespace cachalot::cli
