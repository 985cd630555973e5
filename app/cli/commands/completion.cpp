#include "app/cli/commands/completion.h"

#include "app/cli/completer.h"
#include "app/cli/jsonwriter.h"

#include <array>

namespace cachalot::cli
{
namespace
{

// Words come one a line: the word, a tab, "+" where it goes on or "." where it is whole, a tab, and its help. A line
// that is only ":" says that names of files do as well.

constexpr char kBash[] = R"SCRIPT(# bash completion for cachalot-cli and cachalot
_cachalot_cli() {
    local line=${COMP_LINE:0:COMP_POINT} word more rest cur prefix
    local -a words
    read -ra words <<<"$line"
    [[ $line == *[[:space:]] ]] && words+=("")
    cur=${words[-1]}
    # bash takes "=" and ":" for the end of a word.
    prefix=${cur%"${cur##*[=:]}"}
    COMPREPLY=()
    while IFS=$'\t' read -r word more rest; do
        if [[ $word == : ]]; then
            compopt -o filenames 2>/dev/null
            mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "${cur#"$prefix"}")
            continue
        fi
        [[ $more == + ]] && compopt -o nospace 2>/dev/null
        COMPREPLY+=("${word#"$prefix"}")
    done < <("${words[0]}" completion words -- "${words[@]:1}" 2>/dev/null)
}
complete -F _cachalot_cli cachalot-cli cachalot
)SCRIPT";

constexpr char kZsh[] = R"SCRIPT(#compdef cachalot-cli cachalot
# zsh completion for cachalot-cli and cachalot
_cachalot_cli() {
    local line word more help
    local -a whole wholeHelp part partHelp
    for line in "${(@f)$("${words[1]}" completion words -- "${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
        if [[ $line == : ]]; then
            _files
            continue
        fi
        word=${line%%$'\t'*}
        more=${${line#*$'\t'}%%$'\t'*}
        help=${line##*$'\t'}
        [[ -n $word ]] || continue
        if [[ $more == + ]]; then
            part+=("$word")
            partHelp+=("$word  $help")
        else
            whole+=("$word")
            wholeHelp+=("$word  $help")
        fi
    done
    (($#whole)) && compadd -l -d wholeHelp -a whole
    (($#part)) && compadd -l -S '' -d partHelp -a part
    return 0
}
compdef _cachalot_cli cachalot-cli cachalot
)SCRIPT";

constexpr char kFish[] = R"SCRIPT(# fish completion for cachalot-cli and cachalot
function __cachalot_cli
    set -l words (commandline -opc)
    for line in ($words[1] completion words -- $words[2..-1] (commandline -ct) 2>/dev/null)
        if test "$line" = :
            __fish_complete_path (commandline -ct)
        else
            set -l fields (string split \t -- $line)
            printf '%s\t%s\n' $fields[1] $fields[3]
        end
    end
end
complete -c cachalot-cli -f -a '(__cachalot_cli)'
complete -c cachalot -f -a '(__cachalot_cli)'
)SCRIPT";

struct Shell {
    const char *name;
    const char *script;
};
constexpr std::array kShells{Shell{"bash", kBash}, Shell{"zsh", kZsh}, Shell{"fish", kFish}};

void printCompletions(CommandContext &context, const Completions &completions)
{
    if (context.wantsJson()) {
        JsonWriter json(context.out);
        json.beginObject();
        json.key("schemaVersion").number(1);
        json.key("files").boolean(completions.files);
        json.key("words").beginArray();
        for (const Completion &completion : completions.words) {
            json.beginObject();
            json.key("word").text(completion.word);
            json.key("help").textOrNull(completion.help);
            json.key("isWhole").boolean(completion.isWhole);
            json.end();
        }
        json.end();
        json.end();
        return;
    }
    for (const Completion &completion : completions.words) {
        context.out.printLine(completion.word + u'\t' + (completion.isWhole ? u'.' : u'+') + u'\t' +
                              completion.help.simplified());
    }
    if (completions.files) {
        context.out.printLine(QStringLiteral(":"));
    }
}

} // namespace

const CommandSyntax &CompletionCommand::syntax() const
{
    static const CommandSyntax syntax{
        .name = QStringLiteral("completion"),
        .summary = QStringLiteral("make a shell complete command lines"),
        .description = QStringLiteral("Prints a script for bash, zsh or fish. Packages install it; otherwise let the\n"
                                      "shell read it at its start, for example in ~/.bashrc:\n"
                                      "  source <(cachalot-cli completion bash)\n"
                                      "The script asks “completion words -- WORD…” what the last word may become."),
        .operands = {{QStringLiteral("SHELL"),
                      QStringLiteral("bash, zsh or fish; or “words”, and behind it those of a line."),
                      OperandSyntax::Count::OneOrMore}},
        .options = {},
        .examples = {QStringLiteral("completion bash"), QStringLiteral("completion words -- copy --mode m")},
    };
    return syntax;
}

Result<ExitCode> CompletionCommand::run(CommandContext &context) const
{
    const QStringList &words = context.arguments.operands();
    if (words.first() == u"words") {
        printCompletions(context, completionsOf(context.commands, words.mid(1)));
        return ExitCode::Done;
    }
    for (const Shell &shell : kShells) {
        if (words.size() == 1 && words.first() == QLatin1String(shell.name)) {
            context.out.print(QString::fromUtf8(shell.script));
            return ExitCode::Done;
        }
    }
    return fail(ErrorCode::Usage,
                QStringLiteral("there are completions for bash, zsh and fish, not for “%1”").arg(words.join(u' ')));
}

} // namespace cachalot::cli
