#pragma once

#include "app/cli/command.h"

namespace cachalot::cli
{

/// `extract CACHE -C DIR [PATH]`: files of a cache into a directory.
class ExtractCommand final : public Command
{
public:
    [[nodiscard]] const CommandSyntax &syntax() const override;
    [[nodiscard]] Result<ExitCode> run(CommandContext &context) const override;
};

} // namespace cachalot::cli
