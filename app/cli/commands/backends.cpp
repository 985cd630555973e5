#include "app/cli/commands/backends.h"

#include "app/cli/jsonwriter.h"
#include "app/cli/phrases.h"
#include "app/cli/texttable.h"
#include "core/backend/attributeschema.h"

#include <algorithm>

namespace cachalot::cli
{
namespace
{

using Align = TextTable::Align;
using Fit = TextTable::Fit;

QString directionName(UsedIn usedIn)
{
    switch (usedIn) {
    case UsedIn::Import:
        return QStringLiteral("import");
    case UsedIn::Export:
        return QStringLiteral("export");
    case UsedIn::Both:
        break;
    }
    return QStringLiteral("both");
}

QString filledByName(FilledBy filledBy)
{
    switch (filledBy) {
    case FilledBy::Client:
        return QStringLiteral("client");
    case FilledBy::Daemon:
        return QStringLiteral("daemon");
    case FilledBy::Nobody:
        break;
    }
    return QStringLiteral("nobody");
}

QString kindName(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Text:
        return QStringLiteral("text");
    case ValueKind::Names:
        return QStringLiteral("names");
    case ValueKind::Bool:
        return QStringLiteral("bool");
    case ValueKind::Integer:
        return QStringLiteral("integer");
    case ValueKind::Duration:
        return QStringLiteral("duration");
    case ValueKind::Choice:
        return QStringLiteral("choice");
    case ValueKind::Secret:
        return QStringLiteral("secret");
    case ValueKind::Path:
        return QStringLiteral("path");
    case ValueKind::Url:
        return QStringLiteral("url");
    case ValueKind::ImageRef:
        return QStringLiteral("image-ref");
    case ValueKind::Digest:
        break;
    }
    return QStringLiteral("digest");
}

void writeTexts(JsonWriter &json, const char *key, const QStringList &texts)
{
    json.key(key).beginArray();
    for (const QString &text : texts) {
        json.text(text);
    }
    json.end();
}

void writeAttribute(JsonWriter &json, const AttributeInfo &attribute)
{
    json.beginObject();
    json.key("name").text(attribute.name);
    json.key("direction").text(directionName(attribute.usedIn));
    json.key("kind").text(kindName(attribute.kind));
    json.key("required").boolean(attribute.required);
    json.key("default").textOrNull(attribute.defaultValue);
    writeTexts(json, "choices", attribute.choices);
    json.key("minimum").number(attribute.minimum);
    json.key("maximum").number(attribute.maximum);
    json.key("filledBy").text(filledByName(attribute.filledBy));
    writeTexts(json, "environment", attribute.environment);
    json.key("sinceBuildKit").textOrNull(attribute.sinceBuildKit);
    json.key("sinceBuildx").textOrNull(attribute.sinceBuildx);
    json.key("secret").boolean(attribute.isSecret());
    json.key("meaning").text(schemaText(attribute.meaning));
    json.key("note").textOrNull(schemaText(attribute.note));
    json.end();
}

void writeBackend(JsonWriter &json, const BackendSchema &schema)
{
    json.beginObject();
    json.key("type").text(schema.type);
    json.key("title").text(schemaText(schema.title));
    json.key("meaning").text(schemaText(schema.meaning));
    json.key("importable").boolean(schema.importable);
    json.key("experimental").boolean(schema.experimental);
    json.key("sinceBuildKit").textOrNull(schema.sinceBuildKit);
    json.key("sinceBuildx").textOrNull(schema.sinceBuildx);
    json.key("attributes").beginArray();
    for (const AttributeInfo &attribute : schema.attributes) {
        writeAttribute(json, attribute);
    }
    json.end();
    json.end();
}

void writeJson(Output &out, const BackendSchema *only)
{
    JsonWriter json(out);
    json.beginObject();
    json.key("schemaVersion").number(1);
    json.key("backends").beginArray();
    for (const BackendSchema &schema : backendSchemas()) {
        if (only == nullptr || only == &schema) {
            writeBackend(json, schema);
        }
    }
    json.end();
    json.key("drivers").beginArray();
    for (const DriverSupport &driver : driverSupport()) {
        json.beginObject();
        json.key("driver").text(driver.driver);
        json.key("title").text(schemaText(driver.title));
        writeTexts(json, "exports", driver.exports);
        writeTexts(json, "imports", driver.imports);
        json.key("note").textOrNull(schemaText(driver.note));
        json.end();
    }
    json.end();
    json.end();
}

void printOverview(Output &out)
{
    out.printLine(QStringLiteral("BuildKit knows %1 cache backends; “backends TYPE” lists the attributes of one.")
                      .arg(backendSchemas().size()));
    out.printLine();
    TextTable table(
        {{QStringLiteral("TYPE")}, {QStringLiteral("ATTRIBUTES"), Align::Right}, {QStringLiteral("STATE")}});
    for (const BackendSchema &schema : backendSchemas()) {
        table.addRow({{schema.type, Tone::Heading},
                      QString::number(schema.attributes.size()),
                      schema.experimental ? QStringLiteral("experimental") : QStringLiteral("stable")});
        table.addNote(schemaText(schema.meaning));
    }
    out.print(table.toString(out.terminal()));
    out.printLine();
    TextTable drivers({{QStringLiteral("DRIVER")}, {QStringLiteral("CACHE-TO")}, {QStringLiteral("CACHE-FROM")}});
    for (const DriverSupport &driver : driverSupport()) {
        drivers.addRow({schemaText(driver.title), driver.exports.join(QStringLiteral(", ")),
                        driver.imports.join(QStringLiteral(", "))});
    }
    out.print(drivers.toString(out.terminal()));
}

QString sideOf(UsedIn usedIn)
{
    switch (usedIn) {
    case UsedIn::Import:
        return QStringLiteral("cache-from");
    case UsedIn::Export:
        return QStringLiteral("cache-to");
    case UsedIn::Both:
        break;
    }
    return QStringLiteral("both");
}

/// What follows an attribute's meaning: where the value comes from, and what surprises.
QStringList remarks(const AttributeInfo &attribute)
{
    QStringList lines;
    if (!attribute.environment.isEmpty()) {
        const QString variables = attribute.environment.join(QStringLiteral(", "));
        lines += attribute.filledBy == FilledBy::Daemon
                     ? QStringLiteral("from the daemon's environment: %1").arg(variables)
                     : QStringLiteral("from the environment: %1").arg(variables);
    }
    QStringList since;
    if (!attribute.sinceBuildKit.isEmpty()) {
        since += QStringLiteral("BuildKit %1").arg(attribute.sinceBuildKit);
    }
    if (!attribute.sinceBuildx.isEmpty()) {
        since += QStringLiteral("buildx %1").arg(attribute.sinceBuildx);
    }
    if (!since.isEmpty()) {
        lines += QStringLiteral("since %1").arg(since.join(QStringLiteral(" and ")));
    }
    if (const QString note = schemaText(attribute.note); !note.isEmpty()) {
        lines += note;
    }
    return lines;
}

/// A table, and below each of its lines what the attribute means.
void printAttributes(Output &out, const BackendSchema &schema)
{
    TextTable table({{QStringLiteral("ATTRIBUTE")},
                     {QStringLiteral("VALUE")},
                     {QStringLiteral("DEFAULT")},
                     {QStringLiteral("IN")}});
    for (const AttributeInfo &attribute : schema.attributes) {
        table.addRow({{attribute.name, Tone::Heading},
                      valueKindText(attribute),
                      attribute.required ? QStringLiteral("(required)") : attribute.defaultValue,
                      sideOf(attribute.usedIn)});
        table.addNote(schemaText(attribute.meaning));
        for (const QString &remark : remarks(attribute)) {
            table.addNote(remark, Tone::Faint);
        }
    }
    out.print(table.toString(out.terminal()));
}

void printBackend(Output &out, const BackendSchema &schema)
{
    out.printLine(
        QStringLiteral("%1: %2").arg(toned(schema.type, Tone::Heading, out.terminal()), schemaText(schema.meaning)));
    QStringList facts;
    if (schema.experimental) {
        facts += QStringLiteral("experimental");
    }
    if (!schema.sinceBuildKit.isEmpty()) {
        facts += QStringLiteral("since BuildKit %1").arg(schema.sinceBuildKit);
    }
    if (!schema.importable) {
        facts += QStringLiteral("for cache-to only");
    }
    facts += counted(static_cast<qint64>(schema.attributes.size()), QStringLiteral("attribute"),
                     QStringLiteral("attributes"));
    out.printLine(facts.join(QStringLiteral(", ")));
    if (schema.attributes.empty()) {
        return;
    }
    out.printLine();
    printAttributes(out, schema);
}

} // namespace

const CommandSyntax &BackendsCommand::syntax() const
{
    static const CommandSyntax syntax{
        .name = QStringLiteral("backends"),
        .summary = QStringLiteral("BuildKit's cache backends, and every attribute that they take"),
        .description =
            QStringLiteral("Lists the cache backends and what the drivers of buildx can do with them, or every\n"
                           "attribute of one backend with its default, direction, environment and meaning."),
        .operands = {{QStringLiteral("TYPE"), QStringLiteral("registry, local, inline, gha, s3 or azblob."),
                      OperandSyntax::Count::Optional}},
        .options = {},
        .examples = {QStringLiteral("backends"), QStringLiteral("backends s3")},
    };
    return syntax;
}

Result<ExitCode> BackendsCommand::run(CommandContext &context) const
{
    const QString type = context.arguments.operand(0);
    const BackendSchema *only = findBackendSchema(type);
    if (!type.isEmpty() && only == nullptr) {
        QStringList types;
        for (const BackendSchema &schema : backendSchemas()) {
            types += schema.type;
        }
        return fail(ErrorCode::Usage, QStringLiteral("BuildKit has no cache backend “%1”; there are %2")
                                          .arg(type, types.join(QStringLiteral(", "))));
    }
    if (context.wantsJson()) {
        writeJson(context.out, only);
    } else if (only == nullptr) {
        printOverview(context.out);
    } else {
        printBackend(context.out, *only);
    }
    return ExitCode::Done;
}

} // namespace cachalot::cli
