#include "tests/support/fakeazure.h"

#include <QRegularExpression>
#include <QXmlStreamWriter>

namespace cachalot::test
{
namespace
{

QString decoded(const QByteArray &text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
}

} // namespace

ServedReply azureRefusal(int status, const QByteArray &code, const QByteArray &message)
{
    return {.status = status,
            .headers = {{"x-ms-error-code", code}, {"Content-Type", "application/xml"}},
            .body = "<?xml version=\"1.0\" encoding=\"utf-8\"?><Error><Code>" + code + "</Code><Message>" + message +
                    "</Message></Error>"};
}

FakeAzure::FakeAzure()
    : m_server(std::make_unique<TestHttpServer>([this](const ServedRequest &request) { return serve(request); }))
{
}

void FakeAzure::addContainer(const QString &container)
{
    const std::lock_guard lock(m_mutex);
    m_containers[container];
}

void FakeAzure::addBlob(const QString &container, const QString &key, const QByteArray &bytes)
{
    const std::lock_guard lock(m_mutex);
    m_containers[container][key] = bytes;
}

void FakeAzure::removeBlob(const QString &container, const QString &key)
{
    const std::lock_guard lock(m_mutex);
    m_containers[container].remove(key);
}

bool FakeAzure::hasContainer(const QString &container) const
{
    const std::lock_guard lock(m_mutex);
    return m_containers.contains(container);
}

QStringList FakeAzure::keys(const QString &container) const
{
    const std::lock_guard lock(m_mutex);
    return m_containers.value(container).keys();
}

QByteArray FakeAzure::blob(const QString &container, const QString &key) const
{
    const std::lock_guard lock(m_mutex);
    return m_containers.value(container).value(key);
}

ServedReply FakeAzure::serve(const ServedRequest &request)
{
    const std::lock_guard lock(m_mutex);
    const int nth = ++m_counts[request.method + ' ' + request.path() + ' ' + request.query("comp")];
    if (fault) {
        if (auto reply = fault(request, nth)) {
            return *std::move(reply);
        }
    }
    ServedReply reply = own(request);
    if (tamper) {
        tamper(request, reply, nth);
    }
    return reply;
}

ServedReply FakeAzure::own(const ServedRequest &request)
{
    if (!token.isEmpty() && request.headers.value("Authorization") != "Bearer " + token) {
        return azureRefusal(401, "InvalidAuthenticationInfo", "Lifetime validation failed. The token is expired.");
    }
    if (request.headers.value("x-ms-version").isEmpty()) {
        return azureRefusal(400, "MissingRequiredHeader", "x-ms-version");
    }
    // /acme/container/key, of which the key is one escaped part
    const QList<QByteArray> parts = request.path().split('/');
    if (parts.size() == 3) {
        return ofContainer(request, decoded(parts[2]));
    }
    return parts.size() == 4 ? ofBlob(request, decoded(parts[2]), decoded(parts[3]))
                             : azureRefusal(400, "InvalidUri", "keys are one escaped part of the path");
}

ServedReply FakeAzure::ofContainer(const ServedRequest &request, const QString &name)
{
    if (request.method == "PUT") {
        if (m_containers.contains(name)) {
            return azureRefusal(409, "ContainerAlreadyExists");
        }
        m_containers[name];
        return {.status = 201};
    }
    if (!m_containers.contains(name)) {
        return azureRefusal(404, "ContainerNotFound", "The specified container does not exist.");
    }
    return request.query("comp") == "list" ? listing(request, m_containers[name]) : ServedReply{};
}

ServedReply FakeAzure::listing(const ServedRequest &request, const Container &container)
{
    const QString prefix = QString::fromUtf8(request.query("prefix"));
    const QString marker = QString::fromUtf8(request.query("marker"));
    QByteArray body;
    QXmlStreamWriter xml(&body);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("EnumerationResults"));
    xml.writeStartElement(QStringLiteral("Blobs"));
    int count = 0;
    QString next;
    for (auto at = container.lowerBound(std::max(prefix, marker)); at != container.end() && next.isEmpty(); ++at) {
        if (!at.key().startsWith(prefix)) {
            continue;
        }
        if (pageSize > 0 && count == pageSize) {
            next = at.key();
            break;
        }
        ++count;
        xml.writeStartElement(QStringLiteral("Blob"));
        xml.writeTextElement(QStringLiteral("Name"), at.key());
        xml.writeStartElement(QStringLiteral("Properties"));
        xml.writeTextElement(QStringLiteral("Last-Modified"), QStringLiteral("Tue, 24 Nov 2026 11:00:00 GMT"));
        xml.writeTextElement(QStringLiteral("Content-Length"), QString::number(at->size()));
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeTextElement(QStringLiteral("NextMarker"), next);
    xml.writeEndDocument();
    return {.headers = {{"Content-Type", "application/xml"}}, .body = body};
}

ServedReply FakeAzure::ofBlob(const ServedRequest &request, const QString &container, const QString &key)
{
    if (!m_containers.contains(container)) {
        return azureRefusal(404, "ContainerNotFound", "The specified container does not exist.");
    }
    Container &blobs = m_containers[container];
    if (request.method == "PUT") {
        return put(request, container, key);
    }
    if (!blobs.contains(key)) {
        return azureRefusal(404, "BlobNotFound", "The specified blob does not exist.");
    }
    if (request.method == "DELETE") {
        blobs.remove(key);
        return {.status = 202};
    }
    const QByteArray bytes = blobs[key];
    static const QRegularExpression range(QStringLiteral("^bytes=(\\d+)-$"));
    const auto match = range.match(QString::fromLatin1(request.headers.value("Range")));
    if (!match.hasMatch()) {
        return {.body = bytes};
    }
    const qint64 from = match.captured(1).toLongLong();
    if (from >= bytes.size()) {
        return azureRefusal(416, "InvalidRange");
    }
    return {
        .status = 206,
        .headers = {{"Content-Range", "bytes " + QByteArray::number(from) + '-' + QByteArray::number(bytes.size() - 1) +
                                          '/' + QByteArray::number(bytes.size())}},
        .body = bytes.sliced(from)};
}

ServedReply FakeAzure::put(const ServedRequest &request, const QString &container, const QString &key)
{
    const QString blob = container + u'/' + key;
    if (request.query("comp") == "block") {
        m_blocks[blob][request.query("blockid")] = request.body;
        return {.status = 201};
    }
    if (request.headers.value("If-None-Match") == "*" && m_containers[container].contains(key)) {
        return azureRefusal(409, "BlobAlreadyExists", "The specified blob already exists.");
    }
    if (request.query("comp") != "blocklist") {
        if (request.headers.value("x-ms-blob-type") != "BlockBlob") {
            return azureRefusal(400, "MissingRequiredHeader", "x-ms-blob-type");
        }
        m_containers[container][key] = request.body;
        return {.status = 201};
    }
    QByteArray bytes;
    static const QRegularExpression latest(QStringLiteral("<Latest>([^<]+)</Latest>"));
    auto matches = latest.globalMatch(QString::fromLatin1(request.body));
    while (matches.hasNext()) {
        const QByteArray name = matches.next().captured(1).toLatin1();
        if (!m_blocks[blob].contains(name)) {
            return azureRefusal(400, "InvalidBlockList", "The specified block list is invalid.");
        }
        bytes += m_blocks[blob][name];
    }
    m_blocks.remove(blob); // what is not in the list is dropped, too
    m_containers[container][key] = bytes;
    return {.status = 201};
}

} // namespace cachalot::test
