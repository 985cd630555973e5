#include "tests/support/realregistry.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>

namespace cachalot::test
{
namespace
{

void writeText(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
        qFatal("can't write %s", qPrintable(path));
    }
}

} // namespace

QString RealRegistry::missing(const RegistrySetup &setup)
{
    QStringList names;
    const auto need = [&names](const char *name) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(name)).isEmpty()) {
            names << QString::fromLatin1(name);
        }
    };
    need("docker-registry");
    if (setup.tls || setup.token) {
        need("openssl");
    }
    if (setup.htpasswd) {
        need("htpasswd");
    }
    if (setup.token) {
        need("python3");
    }
    return names.isEmpty() ? QString() : QStringLiteral("not installed: ") + names.join(QStringLiteral(", "));
}

RealRegistry::RealRegistry(const RegistrySetup &setup) : m_port(freePort())
{
    if (setup.tls || setup.token) {
        makeCertificates();
    }
    if (setup.htpasswd) {
        writeText(m_directory.filePath(QStringLiteral("htpasswd")),
                  runProgram(QStringLiteral("htpasswd"),
                             {QStringLiteral("-Bbn"), QStringLiteral("me"), QStringLiteral("geheim")}));
    }
    if (setup.token) {
        m_tokenPort = freePort();
        m_tokenServer.start(QStringLiteral("python3"),
                            {QStringLiteral(CACHALOT_TOKEN_SERVER), QString::number(m_tokenPort), m_directory.path()},
                            m_tokenPort, m_directory.filePath(QStringLiteral("tokenserver.log")));
    }
    writeConfig(setup);
    m_process.start(QStringLiteral("docker-registry"),
                    {QStringLiteral("serve"), m_directory.filePath(QStringLiteral("config.yml"))}, m_port,
                    m_directory.filePath(QStringLiteral("log")));
}

void RealRegistry::makeCertificates() const
{
    const auto openssl = [this](const QString &arguments) {
        static_cast<void>(runProgram(QStringLiteral("openssl"), arguments.split(u' '), m_directory.path()));
    };
    openssl(QStringLiteral(
        "req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.crt -days 2 -subj /CN=Cachalot-test-CA"));
    openssl(QStringLiteral("req -newkey rsa:2048 -nodes -keyout server.key -out server.csr -subj /CN=localhost"));
    writeText(m_directory.filePath(QStringLiteral("names")), "subjectAltName=DNS:localhost,IP:127.0.0.1\n");
    openssl(QStringLiteral(
        "x509 -req -in server.csr -CA ca.crt -CAkey ca.key -CAcreateserial -out server.crt -days 2 -extfile names"));
    openssl(QStringLiteral("req -newkey rsa:2048 -nodes -keyout client.key -out client.csr -subj /CN=client"));
    openssl(
        QStringLiteral("x509 -req -in client.csr -CA ca.crt -CAkey ca.key -CAcreateserial -out client.crt -days 2"));
}

void RealRegistry::writeConfig(const RegistrySetup &setup) const
{
    const QByteArray directory = m_directory.path().toLocal8Bit();
    QByteArray config = "version: 0.1\nlog:\n  level: error\n  accesslog:\n    disabled: true\n"
                        "storage:\n  filesystem:\n    rootdirectory: " +
                        directory + "/data\n  delete:\n    enabled: " + (setup.deletes ? "true" : "false") +
                        "\nhttp:\n  addr: 127.0.0.1:" + QByteArray::number(m_port) +
                        "\n  secret: x\n  relativeurls: " + (setup.relativeUrls ? "true" : "false") + '\n';
    if (setup.tls) {
        config += "  tls:\n    certificate: " + directory + "/server.crt\n    key: " + directory + "/server.key\n";
        if (setup.clientCertificates) {
            config += "    clientcas: [" + directory + "/ca.crt]\n";
        }
    }
    if (setup.htpasswd) {
        config += "auth:\n  htpasswd:\n    realm: test\n    path: " + directory + "/htpasswd\n";
    }
    if (setup.token) {
        config += "auth:\n  token:\n    realm: http://127.0.0.1:" + QByteArray::number(m_tokenPort) +
                  "/token\n    service: registry\n    issuer: issuer\n    rootcertbundle: " + directory + "/ca.crt\n";
    }
    writeText(m_directory.filePath(QStringLiteral("config.yml")), config);
}

QByteArray RealRegistry::dockerConfig() const
{
    return R"({"auths":{")" + host().toLatin1() + R"(":{"auth":")" + QByteArray("me:geheim").toBase64() + R"("}}})";
}

QStringList RealRegistry::unfinishedUploads() const
{
    QStringList found;
    QDirIterator files(m_directory.filePath(QStringLiteral("data")), {QStringLiteral("startedat")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        found << files.next();
    }
    return found;
}

} // namespace cachalot::test
