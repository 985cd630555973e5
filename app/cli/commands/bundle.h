#pragma once

#include "app/cli/command.h"

namespace cachalot::cli
{

/// `bundle CACHE FILE`: one cache as a file that can be carried anywhere.
class BundleCommand final : public Command
{
public:
    [[nodiscard]] const CommandSyntax &syntax() const override;
    [[nodiscard]] Result<ExitCode> run(CommandContext &context) const override;
};

} // namespace cachalot::cli
