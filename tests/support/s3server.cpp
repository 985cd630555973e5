#include "tests/support/s3server.h"

#include "core/net/auth/aws/awssigningclient.h"
#include "core/net/curlclient.h"
#include "core/net/httperror.h"
#include "tests/support/tools.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QXmlStreamReader>

namespace cachalot::test
{
namespace
{

constexpr char kServices[][10] = {"account", "container", "object"};

/// Of one of the three services behind the proxy.
QByteArray serviceConfig(const QByteArray &service, int port, const QByteArray &directory)
{
    return "[DEFAULT]\nbind_ip = 127.0.0.1\nbind_port = " + QByteArray::number(port) +
           "\nworkers = 0\nuser = root\nswift_dir = " + directory + "/etc\ndevices = " + directory +
           "/node\nmount_check = false\ndisable_fallocate = true\nlog_level = WARNING\n"
           "[pipeline:main]\npipeline = " +
           service + "-server\n[app:" + service + "-server]\nuse = egg:swift#" + service + "\n[" + service +
           "-replicator]\n[" + service + "-auditor]\n";
}

QByteArray proxyConfig(int port, int memcachedPort, const QByteArray &directory)
{
    QByteArray text = "[DEFAULT]\nbind_ip = 127.0.0.1\nbind_port = " + QByteArray::number(port) +
                      "\nworkers = 0\nuser = root\nswift_dir = " + directory +
                      "/etc\nlog_level = WARNING\n[pipeline:main]\npipeline = catch_errors gatekeeper cache "
                      "listing_formats s3api tempauth bulk copy slo dlo proxy-logging proxy-server\n"
                      "[app:proxy-server]\nuse = egg:swift#proxy\nallow_account_management = true\n"
                      "account_autocreate = true\n"
                      "[filter:cache]\nuse = egg:swift#memcache\nmemcache_servers = 127.0.0.1:" +
                      QByteArray::number(memcachedPort) +
                      "\n[filter:s3api]\nuse = egg:swift#s3api\nlocation = us-east-1\ndns_compliant_bucket_names = no\n"
                      "[filter:tempauth]\nuse = egg:swift#tempauth\nuser_test_tester = testing .admin\n";
    for (const QByteArray filter : {"catch_errors", "gatekeeper", "listing_formats", "bulk", "copy", "slo", "dlo"}) {
        text += "[filter:" + filter + "]\nuse = egg:swift#" + filter + '\n';
    }
    return text + "[filter:proxy-logging]\nuse = egg:swift#proxy_logging\n";
}

void writeText(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
        qFatal("can't write %s", qPrintable(path));
    }
}

QString inPath(const QString &program)
{
    return QStandardPaths::findExecutable(program);
}

} // namespace

QString S3Server::missing(S3Program program)
{
    if (program == S3Program::Versitygw) {
        return findTool(QStringLiteral("versitygw")).isEmpty()
                   ? QStringLiteral("there is no versitygw (packaging/dev/tools.sh versitygw)")
                   : QString();
    }
    QStringList names;
    for (const char *name : {"swift-proxy-server", "swift-account-server", "swift-container-server",
                             "swift-object-server", "swift-ring-builder", "memcached"}) {
        if (inPath(QString::fromLatin1(name)).isEmpty()) {
            names << QString::fromLatin1(name);
        }
    }
    return names.isEmpty() ? QString() : QStringLiteral("not installed: ") + names.join(QStringLiteral(", "));
}

S3Server::S3Server(S3Program program) : m_program(program), m_port(freePort())
{
    if (program == S3Program::Versitygw) {
        startVersitygw();
    } else {
        startSwift();
    }
}

S3Server::~S3Server()
{
    while (!m_processes.empty()) {
        m_processes.pop_back(); // the proxy first
    }
}

QString S3Server::accessKeyId() const
{
    return m_program == S3Program::Versitygw ? QStringLiteral("keeper") : QStringLiteral("test:tester");
}

QString S3Server::secretAccessKey() const
{
    return m_program == S3Program::Versitygw ? QStringLiteral("of-the-whale-0815") : QStringLiteral("testing");
}

QString S3Server::spec(const QString &bucket) const
{
    return QStringLiteral("type=s3,region=us-east-1,bucket=%1,endpoint_url=%2,use_path_style=true,access_key_id=%3,"
                          "secret_access_key=%4")
        .arg(bucket, endpoint(), accessKeyId(), secretAccessKey());
}

void S3Server::run(const QString &program, const QStringList &arguments, int port)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("ROOT_ACCESS_KEY"), accessKeyId());
    environment.insert(QStringLiteral("ROOT_SECRET_KEY"), secretAccessKey());
    environment.insert(QStringLiteral("SWIFT_DIR"), m_directory.filePath(QStringLiteral("etc")));
    auto &process = *m_processes.emplace_back(std::make_unique<ServerProcess>());
    process.start(program, arguments, port, m_directory.filePath(QStringLiteral("log-%1").arg(m_processes.size())),
                  environment);
}

void S3Server::startVersitygw()
{
    const QDir directory(m_directory.path());
    directory.mkpath(QStringLiteral("data"));
    directory.mkpath(QStringLiteral("side")); // not every file system of temporary files has extended attributes
    run(findTool(QStringLiteral("versitygw")),
        {QStringLiteral("--port"), QStringLiteral("127.0.0.1:%1").arg(m_port), QStringLiteral("--quiet"),
         QStringLiteral("--keep-alive"), QStringLiteral("posix"), QStringLiteral("--sidecar"),
         directory.filePath(QStringLiteral("side")), directory.filePath(QStringLiteral("data"))},
        m_port);
}

void S3Server::startSwift()
{
    const QDir directory(m_directory.path());
    const QByteArray path = directory.path().toUtf8();
    directory.mkpath(QStringLiteral("node/d1"));
    directory.mkpath(QStringLiteral("etc"));
    const QString etc = directory.filePath(QStringLiteral("etc"));
    writeText(etc + QStringLiteral("/swift.conf"),
              "[swift-hash]\nswift_hash_path_prefix = test\nswift_hash_path_suffix = test\n"
              "[storage-policy:0]\nname = default\ndefault = yes\n");
    const int memcached = freePort();
    run(inPath(QStringLiteral("memcached")),
        {QStringLiteral("-l"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"), QString::number(memcached),
         QStringLiteral("-u"), QStringLiteral("root"), QStringLiteral("-m"), QStringLiteral("16")},
        memcached);
    const QString ring = inPath(QStringLiteral("swift-ring-builder"));
    for (const QByteArray service : kServices) {
        const int port = freePort();
        const QString name = QString::fromLatin1(service);
        const QString builder = name + QStringLiteral(".builder");
        (void)runProgram(
            ring, {builder, QStringLiteral("create"), QStringLiteral("4"), QStringLiteral("1"), QStringLiteral("0")},
            etc);
        (void)runProgram(
            ring,
            {builder, QStringLiteral("add"), QStringLiteral("r1z1-127.0.0.1:%1/d1").arg(port), QStringLiteral("1")},
            etc);
        (void)runProgram(ring, {builder, QStringLiteral("rebalance")}, etc);
        const QString config = etc + u'/' + name + QStringLiteral("-server.conf");
        writeText(config, serviceConfig(service, port, path));
        run(inPath(QStringLiteral("swift-%1-server").arg(name)), {config}, port);
    }
    const QString config = etc + QStringLiteral("/proxy-server.conf");
    writeText(config, proxyConfig(m_port, memcached, path));
    run(inPath(QStringLiteral("swift-proxy-server")), {config}, m_port);
}

QByteArray S3Server::ask(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                         const HttpHeaders &headers)
{
    CurlClient curl{CurlClient::Options()};
    FixedAwsCredentials credentials({accessKeyId().toUtf8(), secretAccessKey().toUtf8(), {}, {}, {}});
    const auto clock = systemClock();
    AwsSigningClient client(curl, credentials, *clock, SigV4Signer("us-east-1", "s3"));
    HttpRequest request;
    request.method = method;
    request.url = *Url::parse(endpoint().toUtf8() + target);
    request.headers = headers;
    if (method == "PUT" || method == "POST") {
        request.body = std::make_shared<BytesBody>(body);
    }
    auto response = client.send(request, {});
    if (!response || !response->isSuccess()) {
        qFatal(
            "%s %s: %s", method.constData(), target.constData(),
            qPrintable(response ? errorOf(*response, QStringLiteral("answer"), {}).message : response.error().message));
    }
    return readAll(*response->body, 1 << 20, {}).value_or(QByteArray());
}

void S3Server::makeBucket(const QString &bucket)
{
    (void)ask("PUT", '/' + awsEncoded(bucket.toUtf8()));
}

void S3Server::put(const QString &bucket, const QString &key, const QByteArray &bytes)
{
    (void)ask("PUT", '/' + awsEncoded(bucket.toUtf8()) + '/' + awsEncoded(key.toUtf8(), Slashes::Keep), bytes);
}

QStringList S3Server::unfinishedUploads(const QString &bucket)
{
    QStringList keys;
    QXmlStreamReader xml(ask("GET", '/' + awsEncoded(bucket.toUtf8()) + "?uploads="));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"Key") {
            keys << xml.readElementText();
        }
    }
    return keys;
}

} // namespace cachalot::test
