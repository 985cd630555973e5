#include "core/config/connectionsecrets.h"

#include "core/backend/imagereference.h"

namespace cachalot
{

using namespace Qt::StringLiterals;

Result<QString> ConnectionSecrets::valueOf(const Connection &connection, const SecretReference &secret,
                                           const OpContext &context) const
{
    switch (secret.origin) {
    case SecretOrigin::Environment: {
        const QString value = m_environment.value(secret.variable);
        if (value.isEmpty()) {
            return fail(ErrorCode::Denied, u"%1 is to come from the environment, but %2 is not set"_s.arg(
                                               secret.attribute, secret.variable));
        }
        return value;
    }
    case SecretOrigin::Ask:
        if (!m_ask) {
            return fail(ErrorCode::Denied,
                        u"%1 is asked for each time, and there is nobody to ask"_s.arg(secret.attribute));
        }
        return m_ask(connection, secret.attribute, context);
    case SecretOrigin::Keyring:
        break;
    }
    CACHALOT_TRY(m_keyring->check(context));
    CACHALOT_ASSIGN(const auto value, m_keyring->read(keyringName(connection, secret.attribute), context));
    if (!value) {
        return fail(ErrorCode::Denied,
                    u"%1 is not in this keyring any more: give it again (edit the connection)"_s.arg(secret.attribute));
    }
    return *value;
}

Result<BackendSpec> ConnectionSecrets::resolve(const Connection &connection, const OpContext &context) const
{
    BackendSpec spec = connection.spec;
    for (const SecretReference &secret : connection.secrets) {
        auto value = valueOf(connection, secret, context);
        if (!value) {
            return fail(value.error().code == ErrorCode::Cancelled ? value.error()
                                                                   : value.error().withContext(u'@' + connection.name));
        }
        spec.set(secret.attribute, *value);
    }
    return spec;
}

Result<std::vector<SecretValue>> ConnectionSecrets::kept(const Connection &connection, const OpContext &context) const
{
    std::vector<SecretValue> values;
    for (const SecretReference &secret : connection.secrets) {
        if (secret.origin == SecretOrigin::Keyring) {
            CACHALOT_ASSIGN(const auto value, m_keyring->read(keyringName(connection, secret.attribute), context));
            if (value) {
                values.push_back({secret.attribute, *value});
            }
        }
    }
    return values;
}

Result<> ConnectionSecrets::keep(const Connection &connection, const std::vector<SecretValue> &values,
                                 const OpContext &context) const
{
    for (const SecretValue &each : values) {
        const SecretReference *secret = connection.secret(each.attribute);
        if (secret && secret->origin == SecretOrigin::Keyring) {
            CACHALOT_TRY(m_keyring->write(keyringName(connection, each.attribute), each.value, context));
        }
    }
    return {};
}

Result<> ConnectionSecrets::forget(const Connection &connection, const OpContext &context) const
{
    for (const SecretReference &secret : connection.secrets) {
        if (secret.origin == SecretOrigin::Keyring) {
            CACHALOT_TRY(m_keyring->remove(keyringName(connection, secret.attribute), context));
        }
    }
    return {};
}

QString registryLoginName(const BackendSpec &spec)
{
    if (spec.type() != u"registry") {
        return {};
    }
    const auto reference = ImageReference::parse(spec.value(u"ref"));
    return reference && !reference->domain.isEmpty() ? u"registry:"_s + reference->domain : QString();
}

} // namespace cachalot
