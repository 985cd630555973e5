#pragma once

#include "app/cli/command.h"

namespace cachalot::cli
{

/// `files CACHE [PATH]`: what the layers hold.
class FilesCommand final : public Command
{
public:
    [[nodiscard]] const CommandSyntax &syntax() const override;
    [[nodiscard]] Result<ExitCode> run(CommandContext &context) const override;
};

} // namespace cachalot::cli
