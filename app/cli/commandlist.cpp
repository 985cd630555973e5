#include "app/cli/commandlist.h"

#include "app/cli/commands/backends.h"
#include "app/cli/commands/bundle.h"
#include "app/cli/commands/cat.h"
#include "app/cli/commands/compare.h"
#include "app/cli/commands/completion.h"
#include "app/cli/commands/connection.h"
#include "app/cli/commands/copy.h"
#include "app/cli/commands/export.h"
#include "app/cli/commands/extract.h"
#include "app/cli/commands/files.h"
#include "app/cli/commands/help.h"
#include "app/cli/commands/import.h"
#include "app/cli/commands/inspect.h"
#include "app/cli/commands/lint.h"
#include "app/cli/commands/ls.h"
#include "app/cli/commands/prune.h"
#include "app/cli/commands/repair.h"
#include "app/cli/commands/rm.h"
#include "app/cli/commands/snippet.h"
#include "app/cli/commands/verify.h"
#include "app/cli/commands/version.h"

namespace cachalot::cli
{

CommandList makeCommands()
{
    CommandList commands;
    const auto add = [&commands](auto command) {
        commands.push_back(std::make_unique<decltype(command)>(std::move(command)));
    };
    add(LsCommand());
    add(InspectCommand());
    add(FilesCommand());
    add(CatCommand());
    add(ExtractCommand());
    add(CompareCommand());
    add(CopyCommand());
    add(ImportCommand());
    add(ExportCommand());
    add(BundleCommand());
    add(VerifyCommand());
    add(PruneCommand());
    add(RepairCommand());
    add(RmCommand());
    add(ConnectionCommand());
    add(LintCommand());
    add(SnippetCommand());
    add(BackendsCommand());
    add(CompletionCommand());
    add(HelpCommand());
    add(VersionCommand());
    return commands;
}

} // namespace cachalot::cli
