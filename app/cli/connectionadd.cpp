#include "app/cli/connectionactions.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/secretprompt.h"
#include "core/backend/attributeschema.h"
#include "core/backend/speclinter.h"
#include "core/backend/specuse.h"
#include "core/base/format.h"
#include "core/config/connections.h"

#include <QDir>
#include <QProcessEnvironment>

#include <algorithm>

namespace cachalot::cli
{
namespace
{

using namespace Qt::StringLiterals;

/// A saved path must not depend on where the next command is run.
void makeAbsolute(BackendSpec &spec)
{
    for (const QString &key : {u"src"_s, u"dest"_s}) {
        if (spec.type() == u"local" && !spec.value(key).isEmpty()) {
            spec.set(key, QDir::cleanPath(QDir::current().absoluteFilePath(spec.value(key))));
        }
    }
}

/// Checks a spec for both sides of a build: a connection is used on either.
Result<> checkSpec(const CommandContext &context, const BackendSpec &spec)
{
    if (spec.type() == u"inline") {
        return fail(ErrorCode::Usage, u"type=inline names no place: an inline cache is in its image; save the image "
                                      "(type=registry,ref=IMAGE)"_s);
    }
    QStringList warnings;
    for (const Direction direction : {Direction::Import, Direction::Export}) {
        for (const LintFinding &finding : lint(specFor(spec, direction), direction)) {
            const QString text = lintText(finding);
            if (finding.severity == Severity::Error) {
                return fail(ErrorCode::Usage, text);
            }
            if (finding.severity == Severity::Warning && !warnings.contains(text)) {
                warnings << text;
            }
        }
    }
    for (const QString &warning : std::as_const(warnings)) {
        if (context.attributeWarnings == AttributeWarnings::Refuse) {
            return fail(ErrorCode::Usage, u"%1 (--strict)"_s.arg(warning));
        }
        context.messages.warning(warning);
    }
    return {};
}

Result<BackendSpec> givenSpec(const CommandContext &context)
{
    const QString text = context.arguments.operand(2);
    if (text.isEmpty()) {
        return fail(ErrorCode::Usage, u"SPEC is missing: what stands behind --cache-to or --cache-from"_s);
    }
    if (text.startsWith(u'@')) {
        return fail(ErrorCode::Usage, u"%1 is a saved connection already"_s.arg(printable(text)));
    }
    if (text.startsWith(u"type=", Qt::CaseInsensitive) || text.startsWith(u'{')) {
        CACHALOT_ASSIGN(BackendSpec spec, BackendSpec::parse(text));
        makeAbsolute(spec);
        return spec;
    }
    CACHALOT_ASSIGN(LocatedCache located, locateStore(text, context.locations, context.operation));
    makeAbsolute(located.spec);
    return located.spec;
}

/// Sorts the secrets that the options name into the draft; values are read or asked for here.
class SecretCollector
{
public:
    SecretCollector(const CommandContext &context, ConnectionDraft &draft) : m_context(context), m_draft(draft) {}

    Result<> collect()
    {
        const QString keep = m_context.arguments.value(u"keep"_s);
        m_origin = keep.isEmpty() ? SecretOrigin::Keyring : *secretOriginFromName(keep);
        for (const QString &pair : m_context.arguments.values(u"secret-from-env"_s)) {
            CACHALOT_TRY(fromEnvironment(pair));
        }
        for (const QString &attribute : m_context.arguments.values(u"ask"_s)) {
            CACHALOT_TRY(asked(attribute));
        }
        if (m_draft.connection.secrets.empty() && m_context.arguments.isSet(u"keep"_s)) {
            return fail(ErrorCode::Usage, u"--keep says where secrets are kept, and none is named "
                                          "(--secret-from-env ATTR=VAR, --ask ATTR)"_s);
        }
        return login();
    }

private:
    Result<> check(const QString &attribute) const
    {
        const BackendSchema *schema = findBackendSchema(m_draft.connection.spec.type());
        const AttributeInfo *info = schema ? schema->find(attribute) : nullptr;
        if (!info || !info->isSecret()) {
            return fail(ErrorCode::Usage,
                        u"%1 is no secret of type=%2"_s.arg(printable(attribute), m_draft.connection.spec.type()));
        }
        if (m_draft.connection.secret(attribute)) {
            return fail(ErrorCode::Usage, u"%1 is given twice"_s.arg(attribute));
        }
        return {};
    }

    Result<> fromEnvironment(const QString &pair)
    {
        const QString attribute = pair.section(u'=', 0, 0);
        const QString variable = pair.section(u'=', 1);
        if (variable.isEmpty()) {
            return fail(ErrorCode::Usage,
                        u"--secret-from-env takes ATTRIBUTE=VARIABLE"_s); // may be a secret: not shown
        }
        CACHALOT_TRY(check(attribute));
        if (m_origin == SecretOrigin::Ask) {
            return fail(ErrorCode::Usage, u"--keep ask and --secret-from-env contradict each other"_s);
        }
        if (m_origin == SecretOrigin::Environment) {
            m_draft.connection.secrets.push_back({attribute, m_origin, variable});
            return {};
        }
        CACHALOT_ASSIGN(const QString value, valueOf(variable));
        m_draft.connection.secrets.push_back({attribute, m_origin});
        m_draft.secrets.push_back({attribute, value});
        return {};
    }

    Result<> asked(const QString &attribute)
    {
        CACHALOT_TRY(check(attribute));
        if (m_origin == SecretOrigin::Environment) {
            return fail(ErrorCode::Usage, u"--keep environment takes --secret-from-env ATTR=VAR, not --ask"_s);
        }
        if (m_origin == SecretOrigin::Keyring) {
            CACHALOT_ASSIGN(const QString value, askForConnection(m_draft.connection, attribute, m_context.operation));
            m_draft.secrets.push_back({attribute, value});
        }
        m_draft.connection.secrets.push_back({attribute, m_origin});
        return {};
    }

    Result<> login()
    {
        const QString user = m_context.arguments.value(u"username"_s);
        const QString variable = m_context.arguments.value(u"password-from-env"_s);
        if (user.isEmpty()) {
            return variable.isEmpty() ? Result<>() : fail(ErrorCode::Usage, u"--password-from-env needs --username"_s);
        }
        if (m_draft.connection.spec.type() != u"registry") {
            return fail(ErrorCode::Usage, u"--username is for type=registry"_s);
        }
        if (user.contains(u':')) {
            return fail(ErrorCode::Usage, u"a user's name holds no colon"_s);
        }
        const auto password = variable.isEmpty()
                                  ? askOnTerminal(u"password of %1"_s.arg(printable(user)), m_context.operation)
                                  : valueOf(variable);
        if (!password) {
            return fail(password.error());
        }
        m_draft.login = user + u':' + *password;
        return {};
    }

    static Result<QString> valueOf(const QString &variable)
    {
        const QString value = QProcessEnvironment::systemEnvironment().value(variable);
        if (value.isEmpty()) {
            return fail(ErrorCode::Usage, u"the environment has no value in %1"_s.arg(printable(variable)));
        }
        return value;
    }

    const CommandContext &m_context;
    ConnectionDraft &m_draft;
    SecretOrigin m_origin = SecretOrigin::Keyring;
};

Error withChoices(Error error)
{
    if (error.code == ErrorCode::Unsupported) {
        error.message += u". Nothing was saved: secrets go to no file. Choose --keep environment (the variable is read "
                         "each time) or --keep ask (you are asked each time)"_s;
    }
    return error;
}

} // namespace

Result<ExitCode> addConnection(CommandContext &context)
{
    ConnectionDraft draft;
    Connection &connection = draft.connection;
    connection.name = context.arguments.operand(1);
    connection.name = connection.name.startsWith(u'@') ? connection.name.sliced(1) : connection.name;
    CACHALOT_TRY(checkConnectionName(connection.name));
    CACHALOT_ASSIGN(const BackendSpec given, givenSpec(context));
    CACHALOT_ASSIGN(SplitSpec split, splitSecrets(given));
    if (!split.secrets.empty()) {
        const QString attribute = printable(split.secrets.front().attribute);
        return fail(ErrorCode::Usage,
                    u"%1 does not belong on a command line, where other users and the shell's history see it: "
                    "--secret-from-env %1=VARIABLE takes it from the environment, --ask %1 asks on the terminal"_s.arg(
                        attribute));
    }
    connection.id = makeConnectionId();
    connection.spec = std::move(split.spec);
    connection.note = context.arguments.value(u"note"_s);
    connection.pinned = context.arguments.isSet(u"pin"_s);
    connection.createdAt = QDateTime::currentDateTimeUtc();
    CACHALOT_TRY(checkSpec(context, connection.spec));
    CACHALOT_TRY(SecretCollector(context, draft).collect());
    if (auto added = context.connections.add(draft, context.operation); !added) {
        return fail(withChoices(std::move(added).error()));
    }
    if (context.wantsJson()) {
        JsonWriter json(context.out);
        json.beginObject();
        json.key("schemaVersion").number(1);
        json.key("connection");
        writeConnection(json, connection);
        json.end();
        return ExitCode::Done;
    }
    context.out.printLine(u"saved @%1: %2"_s.arg(connection.name, printable(connection.spec.toString(), 2000)));
    if (const QString secrets = secretsPhrase(connection); !secrets.isEmpty()) {
        context.out.printLine(printable(secrets, 1000));
    }
    if (draft.login) {
        context.out.printLine(
            u"the login of %1 in the keyring"_s.arg(printable(registryLoginName(connection.spec).section(u':', 1))));
    }
    return ExitCode::Done;
}

} // namespace cachalot::cli
