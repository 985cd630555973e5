#pragma once

#include "app/cli/command.h"

namespace cachalot::cli
{

/// `snippet SPEC… --for TOOL`: the settings that make another tool use these caches.
class SnippetCommand final : public Command
{
public:
    [[nodiscard]] const CommandSyntax &syntax() const override;
    [[nodiscard]] Result<ExitCode> run(CommandContext &context) const override;
};

} // namespace cachalot::cli
