#pragma once

#include "app/cli/command.h"

namespace cachalot::cli
{

/// `verify CACHE`: presence, size and digest of every blob, and BuildKit's own verdict.
class VerifyCommand final : public Command
{
public:
    [[nodiscard]] const CommandSyntax &syntax() const override;
    [[nodiscard]] Result<ExitCode> run(CommandContext &context) const override;
};

} // namespace cachalot::cli
