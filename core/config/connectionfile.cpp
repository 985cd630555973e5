#include "core/config/connectionfile.h"

#include "core/base/format.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <utility>

namespace cachalot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int kVersion = 1;

tl::unexpected<Error> damaged(const QString &where, const QString &what)
{
    return fail(ErrorCode::Damaged, where.isEmpty() ? what : where + u": "_s + what);
}

/// Takes a member out of an object, so that what is left is what nobody asked for.
QJsonValue taken(QJsonObject &object, const QString &key)
{
    return object.take(key);
}

Result<SecretReference> secretOf(const QString &attribute, QJsonObject object)
{
    const auto origin = secretOriginFromName(taken(object, u"from"_s).toString());
    if (!origin) {
        return fail(ErrorCode::Damaged, u"\"from\" is none of keyring, environment, ask"_s);
    }
    return SecretReference{attribute, *origin, taken(object, u"variable"_s).toString()};
}

Result<Connection> connectionOf(const QJsonValue &value)
{
    if (!value.isObject()) {
        return fail(ErrorCode::Damaged, u"not an object"_s);
    }
    QJsonObject object = value.toObject();
    Connection connection;
    connection.id = taken(object, u"id"_s).toString();
    connection.name = taken(object, u"name"_s).toString();
    connection.note = taken(object, u"note"_s).toString();
    connection.pinned = taken(object, u"pinned"_s).toBool();
    connection.createdAt = QDateTime::fromString(taken(object, u"createdAt"_s).toString(), Qt::ISODate);
    if (connection.id.isEmpty() || connection.id.size() > 100) {
        return fail(ErrorCode::Damaged, u"\"id\" is missing"_s);
    }
    if (const auto checked = checkConnectionName(connection.name); !checked) {
        return fail(ErrorCode::Damaged, checked.error().message);
    }
    auto spec = BackendSpec::parse(taken(object, u"spec"_s).toString());
    if (!spec) {
        return fail(ErrorCode::Damaged, u"\"spec\": "_s + spec.error().message);
    }
    connection.spec = *std::move(spec);
    const QJsonObject secrets = taken(object, u"secrets"_s).toObject();
    for (auto it = secrets.begin(); it != secrets.end(); ++it) {
        auto secret = secretOf(it.key(), it.value().toObject());
        if (!secret) {
            return fail(std::move(secret).error().withContext(u"secrets."_s + printable(it.key())));
        }
        connection.secrets.push_back(*std::move(secret));
    }
    connection.unknown = std::move(object);
    return connection;
}

QJsonObject toObject(const Connection &connection)
{
    QJsonObject object = connection.unknown;
    object.insert(u"id"_s, connection.id);
    object.insert(u"name"_s, connection.name);
    object.insert(u"spec"_s, connection.spec.toString(Secrets::Redact));
    object.insert(u"createdAt"_s, formatTime(connection.createdAt));
    if (!connection.note.isEmpty()) {
        object.insert(u"note"_s, connection.note);
    }
    if (connection.pinned) {
        object.insert(u"pinned"_s, true);
    }
    QJsonObject secrets;
    for (const SecretReference &secret : connection.secrets) {
        QJsonObject one{{u"from"_s, secretOriginName(secret.origin)}};
        if (!secret.variable.isEmpty()) {
            one.insert(u"variable"_s, secret.variable);
        }
        secrets.insert(secret.attribute, one);
    }
    if (!secrets.isEmpty()) {
        object.insert(u"secrets"_s, secrets);
    }
    return object;
}

} // namespace

Result<ConnectionFile> ConnectionFile::parse(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        return damaged(u"byte %1"_s.arg(error.offset), error.errorString());
    }
    if (!document.isObject()) {
        return damaged({}, u"not a JSON object"_s);
    }
    ConnectionFile file;
    file.unknown = document.object();
    if (const int version = taken(file.unknown, u"schemaVersion"_s).toInt(); version != kVersion) {
        if (version > kVersion) {
            return fail(ErrorCode::Unsupported,
                        u"written by a later Cachalot (version %1 of the file, this one knows %2)"_s.arg(version).arg(
                            kVersion));
        }
        return damaged({}, u"\"schemaVersion\" is missing"_s);
    }
    const QJsonValue list = taken(file.unknown, u"connections"_s);
    if (!list.isArray()) {
        return damaged({}, u"\"connections\" is not a list"_s);
    }
    QSet<QString> names;
    for (const QJsonValue &value : list.toArray()) {
        const QString where = u"connections[%1]"_s.arg(file.connections.size());
        if (file.connections.size() >= kMaxConnections) {
            return fail(ErrorCode::LimitExceeded, u"more than %1 connections"_s.arg(kMaxConnections));
        }
        auto connection = connectionOf(value);
        if (!connection) {
            return damaged(where, connection.error().message);
        }
        if (names.contains(connection->name)) {
            return damaged(where, u"a second connection with the name %1"_s.arg(connection->name));
        }
        names.insert(connection->name);
        file.connections.push_back(*std::move(connection));
    }
    return file;
}

QByteArray ConnectionFile::toJson() const
{
    QJsonArray list;
    for (const Connection &connection : connections) {
        list.append(toObject(connection));
    }
    QJsonObject root = unknown;
    root.insert(u"schemaVersion"_s, kVersion);
    root.insert(u"connections"_s, list);
    return QJsonDocument(root).toJson();
}

} // namespace cachalot
