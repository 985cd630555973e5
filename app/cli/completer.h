#pragma once

#include "app/cli/command.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace cachalot::cli
{

/// One thing that the word under the cursor may become.
struct Completion {
    QString word;        ///< all of it
    QString help;        ///< in a few words; may be empty
    bool isWhole = true; ///< a blank may follow; false for `type=` or `src=`, which go on
};

/// What a shell offers for a command line.
struct Completions {
    std::vector<Completion> words;
    bool files = false; ///< names of files do as well
};

/// `words` are those behind the program's name, the last one being typed (perhaps empty). Knows commands, options with
/// their choices, how caches are named, and the attributes of all backends: they come from what the commands and the
/// schemas say of themselves. Reads nothing.
[[nodiscard]] Completions completionsOf(const CommandList &commands, const QStringList &words);

} // namespace cachalot::cli
