#pragma once

#include "app/cli/command.h"

namespace cachalot::cli
{

/// `repair CACHE --to DEST`: a sound cache from a damaged or bloated one; `repair DIR --index`: a sound index.json.
class RepairCommand final : public Command
{
public:
    [[nodiscard]] const CommandSyntax &syntax() const override;
    [[nodiscard]] Result<ExitCode> run(CommandContext &context) const override;
};

} // namespace cachalot::cli
