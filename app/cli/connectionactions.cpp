#include "app/cli/connectionactions.h"

#include "app/cli/jsonwriter.h"
#include "app/cli/phrases.h"
#include "app/cli/texttable.h"
#include "core/base/format.h"
#include "core/config/connectioncheck.h"
#include "core/config/connections.h"

namespace cachalot::cli
{
namespace
{

using namespace Qt::StringLiterals;

using Fit = TextTable::Fit;

QString placeOf(const SecretReference &secret)
{
    switch (secret.origin) {
    case SecretOrigin::Environment:
        return u"%1 from $%2"_s.arg(secret.attribute, secret.variable);
    case SecretOrigin::Ask:
        return u"%1 is asked for"_s.arg(secret.attribute);
    case SecretOrigin::Keyring:
        break;
    }
    return u"%1 in the keyring"_s.arg(secret.attribute);
}

void writeChecks(JsonWriter &json, const std::vector<ConnectionCheck> &checks)
{
    json.key("checks").beginArray();
    for (const ConnectionCheck &check : checks) {
        json.beginObject();
        json.key("ability").text(abilityName(check.ability));
        json.key("result").text(checkStateName(check.state));
        json.key("detail").textOrNull(check.detail);
        json.key("code").textOrNull(check.error ? errorCodeName(check.error->code) : QString());
        json.key("caches").number(check.caches);
        json.key("bytes").number(check.bytes);
        json.end();
    }
    json.end();
}

Tone toneOf(CheckState state)
{
    switch (state) {
    case CheckState::Done:
        return Tone::Good;
    case CheckState::Failed:
        return Tone::Bad;
    case CheckState::NotTried:
        return Tone::Faint;
    default:
        return Tone::Plain;
    }
}

QString words(const ConnectionCheck &check)
{
    switch (check.state) {
    case CheckState::Done:
        return u"yes"_s;
    case CheckState::Possible:
        return u"not tried"_s;
    case CheckState::Absent:
        return u"nothing there yet"_s;
    case CheckState::Unsupported:
        return u"not with this store"_s;
    case CheckState::NotTried:
        return u"not tried"_s;
    case CheckState::Failed:
        break;
    }
    return u"no"_s;
}

QString remarkOn(const ConnectionCheck &check, bool wroteNothing)
{
    if (check.ability == Ability::Write && check.state == CheckState::Possible && wroteNothing) {
        return u"--write sends a blob of a few bytes to see"_s;
    }
    if (check.ability == Ability::List && check.bytes && check.state == CheckState::Done) {
        return u"%1, %2"_s.arg(check.detail, formatBytes(*check.bytes));
    }
    return check.detail;
}

} // namespace

QString secretsPhrase(const Connection &connection)
{
    QStringList parts;
    for (const SecretReference &secret : connection.secrets) {
        parts << placeOf(secret);
    }
    return parts.join(u", "_s);
}

void writeConnection(JsonWriter &json, const Connection &connection)
{
    json.beginObject();
    json.key("name").text(connection.name);
    json.key("type").text(connection.spec.type());
    json.key("spec").text(connection.spec.toString());
    json.key("secrets").beginArray();
    for (const SecretReference &secret : connection.secrets) {
        json.beginObject();
        json.key("attribute").text(secret.attribute);
        json.key("from").text(secretOriginName(secret.origin));
        json.key("variable").textOrNull(secret.variable);
        json.end();
    }
    json.end();
    json.key("note").textOrNull(connection.note);
    json.key("pinned").boolean(connection.pinned);
    json.key("createdAt").time(connection.createdAt);
    json.end();
}

Result<Connection> namedConnection(CommandContext &context)
{
    QString name = context.arguments.operand(1);
    if (name.startsWith(u'@')) {
        name.remove(0, 1);
    }
    if (name.isEmpty()) {
        return fail(ErrorCode::Usage, u"NAME is missing: that of a saved connection"_s);
    }
    return context.connections.store().find(name);
}

Result<ExitCode> listConnections(CommandContext &context)
{
    CACHALOT_ASSIGN(const auto connections, context.connections.store().list());
    if (context.wantsJson()) {
        JsonWriter json(context.out);
        json.beginObject();
        json.key("schemaVersion").number(1);
        json.key("connections").beginArray();
        for (const Connection &connection : connections) {
            writeConnection(json, connection);
        }
        json.end();
        json.end();
        return ExitCode::Done;
    }
    context.out.printLine(
        counted(static_cast<qint64>(connections.size()), u"saved connection"_s, u"saved connections"_s));
    if (connections.empty()) {
        return ExitCode::Done;
    }
    TextTable table({{u"NAME"_s}, {u"SPEC"_s, TextTable::Align::Left, Fit::Elastic}, {u"SECRETS"_s}, {u"NOTE"_s}});
    for (const Connection &connection : connections) {
        table.addRow({{u'@' + connection.name, Tone::Heading},
                      connection.spec.toString(),
                      secretsPhrase(connection),
                      connection.note});
    }
    context.out.printLine();
    context.out.print(table.toString(context.out.terminal()));
    return ExitCode::Done;
}

Result<ExitCode> testConnection(CommandContext &context)
{
    CACHALOT_ASSIGN(const Connection connection, namedConnection(context));
    CACHALOT_ASSIGN(const BackendSpec spec, context.connections.secrets().resolve(connection, context.operation));
    const TryWriting tryWriting = context.arguments.isSet(u"write"_s) ? TryWriting::Yes : TryWriting::No;
    CACHALOT_ASSIGN(const auto checks, checkConnection(spec, tryWriting, context.operation));
    const ConnectionCheck *failure = firstFailure(checks);
    if (context.wantsJson()) {
        JsonWriter json(context.out);
        json.beginObject();
        json.key("schemaVersion").number(1);
        json.key("connection").text(connection.name);
        json.key("spec").text(connection.spec.toString());
        json.key("ok").boolean(failure == nullptr);
        writeChecks(json, checks);
        json.end();
    } else {
        context.out.printLine(u"@%1, %2: %3"_s.arg(connection.name, printable(connection.spec.toString(), 2000),
                                                   failure ? u"it can't be used as it is"_s : u"it works"_s));
        context.out.printLine();
        TextTable table({{{}}, {{}}, {{}, TextTable::Align::Left, Fit::Fixed}}, 2);
        for (const ConnectionCheck &check : checks) {
            table.addRow({abilityName(check.ability),
                          {words(check), toneOf(check.state)},
                          remarkOn(check, tryWriting == TryWriting::No)});
        }
        context.out.print(table.toString(context.out.terminal()));
    }
    return failure ? exitCodeOf(failure->error->code) : ExitCode::Done;
}

Result<ExitCode> removeConnection(CommandContext &context)
{
    CACHALOT_ASSIGN(const Connection connection, namedConnection(context));
    CACHALOT_ASSIGN(const RemovedConnection removed, context.connections.remove(connection.id, context.operation));
    if (!removed.left.isEmpty()) {
        context.messages.warning(u"its secrets may still be in the keyring: %1"_s.arg(removed.left));
    }
    const auto secrets = static_cast<qint64>(removed.draft.secrets.size()) + (removed.draft.login ? 1 : 0);
    if (context.wantsJson()) {
        JsonWriter json(context.out);
        json.beginObject();
        json.key("schemaVersion").number(1);
        json.key("connection").text(connection.name);
        json.key("removed").boolean(true);
        json.key("secretsRemoved").number(removed.left.isEmpty() ? secrets : 0);
        json.end();
        return ExitCode::Done;
    }
    context.out.printLine(u"removed @%1%2; the caches in its store stay"_s.arg(
        connection.name, secrets > 0 && removed.left.isEmpty()
                             ? u" and %1 from the keyring"_s.arg(counted(secrets, u"secret"_s, u"secrets"_s))
                             : QString()));
    return ExitCode::Done;
}

} // namespace cachalot::cli
