#pragma once

#include "app/cli/command.h"

namespace cachalot::cli
{

/// `cat CACHE PATH`: the content of one file.
class CatCommand final : public Command
{
public:
    [[nodiscard]] const CommandSyntax &syntax() const override;
    [[nodiscard]] Result<ExitCode> run(CommandContext &context) const override;
};

} // namespace cachalot::cli
