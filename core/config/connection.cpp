#include "core/config/connection.h"

#include "core/backend/attributeschema.h"
#include "core/base/format.h"

#include <QUuid>

#include <algorithm>
#include <array>

namespace cachalot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype kMaxNameChars = 64;

struct OriginName {
    SecretOrigin origin;
    QStringView name;
};

constexpr std::array kOrigins{OriginName{SecretOrigin::Keyring, u"keyring"},
                              OriginName{SecretOrigin::Environment, u"environment"},
                              OriginName{SecretOrigin::Ask, u"ask"}};

bool mayStandInName(QChar c)
{
    return c.isPrint() && !u"@:/\\,=\"'"_s.contains(c);
}

/// What people call the place: the last part of a path, reference or address.
QString wordOf(const BackendSpec &spec)
{
    const QString type = spec.type();
    if (type == u"registry") {
        return spec.value(u"ref").section(u'@', 0, 0).section(u'/', -1).section(u':', 0, 0);
    }
    if (type == u"local") {
        const QString path = spec.has(u"src") ? spec.value(u"src") : spec.value(u"dest");
        return path.section(u'/', -1, -1, QString::SectionSkipEmpty);
    }
    const QString word = type == u"s3"       ? spec.value(u"bucket")
                         : type == u"azblob" ? spec.value(u"container")
                                             : QString();
    return word.isEmpty() ? type : word;
}

} // namespace

QString secretOriginName(SecretOrigin origin)
{
    for (const OriginName &each : kOrigins) {
        if (each.origin == origin) {
            return each.name.toString();
        }
    }
    return {};
}

std::optional<SecretOrigin> secretOriginFromName(QStringView name)
{
    for (const OriginName &each : kOrigins) {
        if (each.name == name) {
            return each.origin;
        }
    }
    return std::nullopt;
}

const SecretReference *Connection::secret(QStringView attribute) const
{
    const auto found = std::find_if(secrets.begin(), secrets.end(),
                                    [&](const SecretReference &each) { return each.attribute == attribute; });
    return found == secrets.end() ? nullptr : &*found;
}

Result<SplitSpec> splitSecrets(const BackendSpec &spec)
{
    SplitSpec split{spec, {}};
    for (const BackendSpec::Attribute &attribute : spec.attributes()) {
        if (isSecretAttribute(attribute.key)) {
            if (const QString value = spec.value(attribute.key); split.spec.has(attribute.key) && !value.isEmpty()) {
                split.secrets.push_back({attribute.key, value}); // of repeated ones the last counts
            }
            split.spec.remove(attribute.key);
        }
    }
    const BackendSpec redacted = split.spec.redacted();
    for (size_t i = 0; i < redacted.attributes().size(); ++i) {
        if (redacted.attributes()[i] != split.spec.attributes()[i]) {
            return fail(ErrorCode::Usage,
                        u"%1 holds a password or token (%2): take it out; a registry's password is kept with the "
                        "connection or by docker login"_s.arg(printable(redacted.attributes()[i].key),
                                                              printable(redacted.attributes()[i].value)));
        }
    }
    if (redacted.type() != split.spec.type()) {
        return fail(ErrorCode::Usage, u"the type holds a password or token"_s);
    }
    return split;
}

Result<> checkConnectionName(QStringView name)
{
    if (name.isEmpty()) {
        return fail(ErrorCode::Usage, u"a connection needs a name"_s);
    }
    if (name.size() > kMaxNameChars) {
        return fail(ErrorCode::Usage, u"the name is longer than %1 characters"_s.arg(kMaxNameChars));
    }
    if (name.front().isSpace() || name.back().isSpace()) {
        return fail(ErrorCode::Usage, u"the name begins or ends with a blank"_s);
    }
    const auto wrong = std::find_if_not(name.begin(), name.end(), mayStandInName);
    if (wrong != name.end()) {
        return fail(ErrorCode::Usage, u"the name holds %1, which can't stand in one: @NAME:ENTRY has to be read"_s.arg(
                                          printable(QStringView(&*wrong, 1))));
    }
    return {};
}

QString suggestConnectionName(const BackendSpec &spec, const QStringList &taken)
{
    QString name;
    for (const QChar c : wordOf(spec)) {
        if (mayStandInName(c) && name.size() < kMaxNameChars / 2) {
            name += c;
        }
    }
    name = name.trimmed();
    if (name.isEmpty()) {
        name = spec.type().isEmpty() || !checkConnectionName(spec.type()) ? u"cache"_s : spec.type();
    }
    return taken.contains(name) ? nextConnectionName(name, taken) : name;
}

QString nextConnectionName(const QString &name, const QStringList &taken)
{
    const qsizetype blank = name.lastIndexOf(u' ');
    bool isNumber = false;
    int number = blank > 0 ? QStringView(name).sliced(blank + 1).toInt(&isNumber) : 0;
    const QString stem = (isNumber ? name.first(blank) : name).left(kMaxNameChars - 12).trimmed();
    number = isNumber ? number : 1;
    QString next;
    do {
        next = u"%1 %2"_s.arg(stem).arg(++number);
    } while (taken.contains(next));
    return next;
}

QString keyringName(const Connection &connection, const QString &attribute)
{
    return u"connection:%1:%2"_s.arg(connection.id, attribute);
}

QString makeConnectionId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace cachalot
