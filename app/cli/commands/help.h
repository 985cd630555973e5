#pragma once

#include "app/cli/command.h"

namespace cachalot::cli
{

/// `help [COMMAND]`: what there is, and how to use it. Also what `--help` shows.
class HelpCommand final : public Command
{
public:
    [[nodiscard]] const CommandSyntax &syntax() const override;
    [[nodiscard]] Result<ExitCode> run(CommandContext &context) const override;
};

/// What the program is for.
[[nodiscard]] QString overviewSentence();
/// The forms in which a cache can be named, each with its meaning.
[[nodiscard]] const std::vector<std::pair<QString, QString>> &cacheNames();
/// The overview, as text.
[[nodiscard]] QString overviewText(const CommandList &commands, const QString &programName, const Terminal &terminal);
/// The help of one command, as text.
[[nodiscard]] QString helpText(const CommandSyntax &syntax, const QString &programName, const Terminal &terminal);

} // namespace cachalot::cli
