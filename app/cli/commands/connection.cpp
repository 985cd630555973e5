#include "app/cli/commands/connection.h"

#include "app/cli/connectionactions.h"
#include "core/base/format.h"

#include <algorithm>
#include <array>

namespace cachalot::cli
{
namespace
{

using namespace Qt::StringLiterals;

struct Action {
    QStringView name;
    Result<ExitCode> (*run)(CommandContext &);
    qsizetype operands; ///< at most, the action's own name included
    std::array<QStringView, 8> options;
};

constexpr std::array kActions{
    Action{u"add",
           addConnection,
           3,
           {u"secret-from-env", u"ask", u"keep", u"username", u"password-from-env", u"note", u"pin"}},
    Action{u"list", listConnections, 1, {}},
    Action{u"test", testConnection, 2, {u"write"}},
    Action{u"remove", removeConnection, 2, {}},
};

OptionSyntax option(const QString &name, const QString &value, const QString &help)
{
    return {.name = name, .value = value, .help = help, .choices = {}, .shortName = {}};
}

OptionSyntax repeatable(OptionSyntax syntax)
{
    syntax.isRepeatable = true;
    return syntax;
}

Result<> checkOptions(const CommandContext &context, const Action &action, const CommandSyntax &syntax)
{
    for (const OptionSyntax &each : syntax.options) {
        const bool isTaken = std::find(action.options.begin(), action.options.end(), each.name) != action.options.end();
        if (context.arguments.isSet(each.name) && !isTaken) {
            return fail(ErrorCode::Usage, u"--%1 is no option of “connection %2”"_s.arg(each.name, action.name));
        }
    }
    if (context.arguments.operands().size() > action.operands) {
        return fail(ErrorCode::Usage,
                    u"“%1” is one argument too many"_s.arg(printable(context.arguments.operand(action.operands))));
    }
    return {};
}

} // namespace

const CommandSyntax &ConnectionCommand::syntax() const
{
    static const CommandSyntax syntax = [] {
        CommandSyntax it{
            .name = u"connection"_s,
            .summary = u"saved connections: add, list, test, remove"_s,
            .description =
                u"Saves where caches are kept under a name, so that @NAME and @NAME:ENTRY stand for it in every\n"
                "command. Secrets go to the desktop's keyring, never to a file; where there is none, choose with\n"
                "--keep whether they come from the environment or are asked for each time.\n"
                "test says what can be done: reach, authenticate, list, read, write and delete."_s,
            .operands = {{u"ACTION"_s, u"One of add, list, test, remove."_s},
                         {u"NAME"_s, u"The name of the connection."_s, OperandSyntax::Count::Optional},
                         {u"SPEC"_s, u"For add: what stands behind --cache-to or --cache-from."_s,
                          OperandSyntax::Count::Optional}},
            .options = {},
            .examples =
                {
                    u"connection add ci type=registry,ref=ghcr.io/acme/shop:cache"_s,
                    u"connection add s3 type=s3,bucket=ci,region=eu-central-1 --secret-from-env "
                    "secret_access_key=AWS_SECRET_ACCESS_KEY --ask access_key_id"_s,
                    u"connection test ci --write"_s,
                    u"ls @ci"_s,
                },
        };
        it.options = {
            repeatable(option(u"secret-from-env"_s, u"ATTR=VAR"_s,
                              u"A secret attribute, and the variable that holds it; may be repeated."_s)),
            repeatable(option(u"ask"_s, u"ATTR"_s,
                              u"A secret attribute that is asked for on the terminal; may be repeated."_s)),
            option(u"keep"_s, u"WHERE"_s,
                   u"Where secrets are kept: keyring (the default), environment (the variable is read each time), ask "
                   "(each time)."_s),
            option(u"username"_s, u"USER"_s,
                   u"A registry's user; the password is asked for, and kept in the keyring."_s),
            option(u"password-from-env"_s, u"VAR"_s, u"The variable that holds the password."_s),
            option(u"note"_s, u"TEXT"_s, u"A note for people."_s),
            option(u"pin"_s, {}, u"Show it among the pinned ones in the app."_s),
            option(u"write"_s, {}, u"With test: send a blob of a few bytes to see whether it may."_s),
        };
        it.options[2].choices = {u"keyring"_s, u"environment"_s, u"ask"_s};
        return it;
    }();
    return syntax;
}

Result<ExitCode> ConnectionCommand::run(CommandContext &context) const
{
    const QString name = context.arguments.operand(0);
    const auto action =
        std::find_if(kActions.begin(), kActions.end(), [&](const Action &each) { return each.name == name; });
    if (action == kActions.end()) {
        QStringList names;
        for (const Action &each : kActions) {
            names << each.name.toString();
        }
        const QString meant = closestName(name, names);
        return fail(ErrorCode::Usage, u"“connection %1” is none of add, list, test, remove"_s.arg(printable(name)) +
                                          (meant.isEmpty() ? QString() : u"; did you mean %1?"_s.arg(meant)));
    }
    CACHALOT_TRY(checkOptions(context, *action, syntax()));
    return action->run(context);
}

} // namespace cachalot::cli
