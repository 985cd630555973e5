#include "tests/support/ghaserver.h"

#include "core/net/curlclient.h"
#include "tests/support/tools.h"

#include <nlohmann/json.hpp>

#include <QDateTime>
#include <QFileInfo>
#include <QStandardPaths>

namespace cachalot::test
{
namespace
{

QByteArray tokenPart(const nlohmann::json &json)
{
    return QByteArray::fromStdString(json.dump())
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QString azurite()
{
    return findNodeModule(QStringLiteral("azurite/package.json"));
}

} // namespace

QString GhaServer::missing()
{
    if (QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty()) {
        return QStringLiteral("not installed: node");
    }
    return azurite().isEmpty() ? QStringLiteral("not installed: azurite (packaging/dev/tools.sh azurite)") : QString();
}

GhaServer::GhaServer() : m_port(freePort()), m_storagePort(m_port)
{
    while (m_storagePort == m_port) {
        m_storagePort = freePort(); // the same may be free twice
    }
    const QString modules = QFileInfo(QFileInfo(azurite()).path()).path();
    m_process.start(QStringLiteral("node"),
                    {QStringLiteral(CACHALOT_GHA_SERVER), QString::number(m_port), QString::number(m_storagePort),
                     m_directory.filePath(QStringLiteral("data")), modules},
                    m_port, m_directory.filePath(QStringLiteral("log")));
}

QString GhaServer::url() const
{
    return QStringLiteral("http://127.0.0.1:%1/").arg(m_port);
}

QString GhaServer::runtimeToken(const QString &repository, const Scopes &scopes, qint64 seconds)
{
    nlohmann::json list = nlohmann::json::array();
    for (const auto &[ref, permission] : scopes) {
        list.push_back(nlohmann::json::object({{"Scope", ref.toStdString()}, {"Permission", permission}}));
    }
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    return QString::fromLatin1(tokenPart(nlohmann::json::object({{"alg", "none"}, {"typ", "JWT"}})) + '.' +
                               tokenPart(nlohmann::json::object({{"ac", list.dump()},
                                                                 {"nbf", now - 60},
                                                                 {"exp", now + seconds},
                                                                 {"repository", repository.toStdString()}})) +
                               ".c2lnbmF0dXJl");
}

QProcessEnvironment GhaServer::runOf(const QString &repository, int version, const Scopes &scopes) const
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("ACTIONS_RUNTIME_TOKEN"), runtimeToken(repository, scopes));
    environment.insert(QStringLiteral("ACTIONS_RESULTS_URL"), url());
    environment.insert(QStringLiteral("ACTIONS_CACHE_URL"), url());
    if (version == 2) {
        environment.insert(QStringLiteral("ACTIONS_CACHE_SERVICE_V2"), QStringLiteral("True"));
    }
    environment.insert(QStringLiteral("GITHUB_API_URL"), url());
    environment.insert(QStringLiteral("GITHUB_REPOSITORY"), repository);
    environment.insert(QStringLiteral("GITHUB_TOKEN"), QStringLiteral("ghs_restTokenOfTheTests0000000000000000000"));
    return environment;
}

QByteArray GhaServer::control(const QByteArray &what, const QByteArray &json) const
{
    CurlClient client({});
    HttpRequest request;
    request.method = "POST";
    request.url = Url::parse(url().toLatin1() + "_test/" + what).value_or(Url());
    request.body = std::make_shared<BytesBody>(json);
    auto response = client.send(request, {});
    if (!response || response->status != 200) {
        qFatal("the test's own server does not obey: %s", what.constData());
    }
    return readAll(*response->body, qint64(1) << 24, {}).value_or(QByteArray());
}

QStringList GhaServer::requests(const QString &part) const
{
    QStringList found;
    for (const auto &request : nlohmann::json::parse(control("requests"))) {
        const QString line = QString::fromStdString(request.get<std::string>());
        if (line.contains(part)) {
            found << line;
        }
    }
    return found;
}

} // namespace cachalot::test
