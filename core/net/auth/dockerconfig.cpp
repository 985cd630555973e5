#include "core/net/auth/dockerconfig.h"

#include <nlohmann/json.hpp>

namespace cachalot
{
namespace
{

using Json = nlohmann::json;

QString toText(const Json &value)
{
    if (!value.is_string()) {
        return {};
    }
    const auto &text = value.get_ref<const std::string &>();
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString member(const Json &object, const char *name)
{
    const auto at = object.find(name);
    return at == object.end() ? QString() : toText(*at);
}

Result<Credentials> parseEntry(const QString &key, const Json &entry)
{
    Credentials credentials;
    credentials.username = member(entry, "username");
    credentials.password = member(entry, "password");
    credentials.identityToken = member(entry, "identitytoken");
    credentials.registryToken = member(entry, "registrytoken");
    if (const QString auth = member(entry, "auth"); !auth.isEmpty()) {
        const auto decoded =
            QByteArray::fromBase64Encoding(auth.trimmed().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        const qsizetype colon = decoded.decoded.indexOf(':');
        if (!decoded || colon < 0) {
            return fail(ErrorCode::Usage, QStringLiteral("auths.%1.auth is not the base64 of user:password").arg(key));
        }
        credentials.username = QString::fromUtf8(decoded.decoded.first(colon));
        QByteArray password = decoded.decoded.sliced(colon + 1);
        while (password.endsWith('\0')) { // as Docker does (cli/config/configfile, decodeAuth)
            password.chop(1);
        }
        credentials.password = QString::fromUtf8(password);
    }
    if (credentials.username == u"<token>") { // what `docker login` writes for identity tokens
        credentials.identityToken =
            credentials.identityToken.isEmpty() ? credentials.password : credentials.identityToken;
        credentials.username.clear();
        credentials.password.clear();
    }
    return credentials;
}

bool isEmpty(const Credentials &credentials)
{
    return credentials.username.isEmpty() && credentials.password.isEmpty() && credentials.identityToken.isEmpty() &&
           credentials.registryToken.isEmpty();
}

} // namespace

Result<DockerConfig> DockerConfig::parse(QByteArrayView json)
{
    DockerConfig config;
    if (json.trimmed().isEmpty()) {
        return config;
    }
    const Json document = Json::parse(json.begin(), json.end(), nullptr, false);
    if (!document.is_object()) {
        return fail(ErrorCode::Usage, QStringLiteral("it is not a JSON object"));
    }
    if (const auto auths = document.find("auths"); auths != document.end() && auths->is_object()) {
        for (const auto &[key, entry] : auths->items()) {
            if (entry.is_object()) {
                const QString name = QString::fromStdString(key);
                CACHALOT_ASSIGN(Credentials credentials, parseEntry(name, entry));
                config.auths.insert(normalisedKey(name), std::move(credentials));
            }
        }
    }
    if (const auto helpers = document.find("credHelpers"); helpers != document.end() && helpers->is_object()) {
        for (const auto &[host, helper] : helpers->items()) {
            config.credHelpers.insert(normalisedKey(QString::fromStdString(host)), toText(helper));
        }
    }
    config.credsStore = member(document, "credsStore");
    return config;
}

std::optional<Credentials> DockerConfig::find(const CredentialQuery &query) const
{
    const QString host = normalisedKey(query.host);
    QString key = query.repository.isEmpty() ? host : host + u'/' + query.repository;
    for (;;) {
        if (const auto at = auths.constFind(key); at != auths.constEnd() && !isEmpty(*at)) {
            return *at;
        }
        if (key.size() <= host.size()) {
            return std::nullopt;
        }
        key.truncate(key.lastIndexOf(u'/'));
    }
}

QString DockerConfig::helperFor(const QString &host) const
{
    return credHelpers.value(normalisedKey(host), credsStore);
}

QString normalisedKey(const QString &key)
{
    QString name = key;
    for (const QString &scheme : {QStringLiteral("https://"), QStringLiteral("http://")}) {
        if (name.startsWith(scheme)) {
            name.remove(0, scheme.size());
        }
    }
    while (name.endsWith(u'/')) {
        name.chop(1);
    }
    if (name.endsWith(u"/v1") || name.endsWith(u"/v2")) {
        name.chop(3);
    }
    for (const QString &hub : {QStringLiteral("index.docker.io"), QStringLiteral("registry-1.docker.io")}) {
        if (name == hub || name.startsWith(hub + u'/')) {
            name.replace(0, hub.size(), QStringLiteral("docker.io"));
        }
    }
    return name;
}

QString helperServerName(const QString &host)
{
    return normalisedKey(host) == u"docker.io" ? QStringLiteral("https://index.docker.io/v1/") : host;
}

} // namespace cachalot
