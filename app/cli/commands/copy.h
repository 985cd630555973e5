#pragma once

#include "app/cli/command.h"

namespace cachalot::cli
{

/// `copy SRC… DEST`: one cache, or the union of several, to any store.
class CopyCommand final : public Command
{
public:
    [[nodiscard]] const CommandSyntax &syntax() const override;
    [[nodiscard]] Result<ExitCode> run(CommandContext &context) const override;
};

} // namespace cachalot::cli
