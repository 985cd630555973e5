#pragma once

#include "app/cli/command.h"

namespace cachalot::cli
{

/// `lint SPEC…`: what BuildKit and buildx make of a cache spec.
class LintCommand final : public Command
{
public:
    [[nodiscard]] const CommandSyntax &syntax() const override;
    [[nodiscard]] Result<ExitCode> run(CommandContext &context) const override;
};

} // namespace cachalot::cli
