#include "tests/support/fakes3.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QXmlStreamReader>

namespace cachalot::test
{
namespace
{

constexpr char kBucket[] = "/bucket";

QByteArray etag(const QByteArray &bytes)
{
    return '"' + QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex() + '"';
}

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1();
}

/// Texts of all elements with that name.
QStringList elements(const QByteArray &text, QStringView name)
{
    QStringList found;
    QXmlStreamReader xml(text);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == name) {
            found << xml.readElementText();
        }
    }
    return found;
}

bool hasQuery(const ServedRequest &request, const QByteArray &name)
{
    const QByteArray query = '&' + request.target.mid(request.path().size() + 1);
    return query.contains('&' + name + '=') || query.endsWith('&' + name);
}

ServedReply xml(const QByteArray &text)
{
    return {.headers = {{"Content-Type", "application/xml"}}, .body = "<?xml version=\"1.0\"?>" + text};
}

/// "bytes=3-7", "bytes=3-".
QByteArray rangeOf(const QByteArray &bytes, const QByteArray &range)
{
    const QByteArray numbers = range.mid(range.indexOf('=') + 1);
    const qsizetype first = numbers.left(numbers.indexOf('-')).toLongLong();
    const QByteArray last = numbers.mid(numbers.indexOf('-') + 1);
    return last.isEmpty() ? bytes.mid(first) : bytes.mid(first, last.toLongLong() - first + 1);
}

} // namespace

ServedReply s3Error(int status, const QByteArray &code, const QByteArray &message)
{
    return {.status = status,
            .headers = {{"Content-Type", "application/xml"}},
            .body =
                "<?xml version=\"1.0\"?><Error><Code>" + code + "</Code><Message>" + message + "</Message></Error>"};
}

FakeS3::FakeS3()
    : m_server(std::make_unique<TestHttpServer>([this](const ServedRequest &request) { return serve(request); }))
{
}

QString FakeS3::spec() const
{
    return QStringLiteral("type=s3,region=us-east-1,bucket=bucket,endpoint_url=%1,use_path_style=true").arg(endpoint());
}

void FakeS3::put(const QString &key, const QByteArray &bytes, const QDateTime &modified)
{
    const std::lock_guard lock(m_mutex);
    m_objects.insert(key.toUtf8(), {bytes, modified.isValid() ? modified : clock, {}});
}

void FakeS3::remove(const QString &key)
{
    const std::lock_guard lock(m_mutex);
    m_objects.remove(key.toUtf8());
}

bool FakeS3::has(const QString &key) const
{
    const std::lock_guard lock(m_mutex);
    return m_objects.contains(key.toUtf8());
}

QByteArray FakeS3::bytes(const QString &key) const
{
    const std::lock_guard lock(m_mutex);
    return m_objects.value(key.toUtf8()).bytes;
}

QDateTime FakeS3::modified(const QString &key) const
{
    const std::lock_guard lock(m_mutex);
    return m_objects.value(key.toUtf8()).modified;
}

QByteArray FakeS3::metadata(const QString &key) const
{
    const std::lock_guard lock(m_mutex);
    return m_objects.value(key.toUtf8()).metadata;
}

QStringList FakeS3::keys() const
{
    const std::lock_guard lock(m_mutex);
    QStringList all;
    for (const QByteArray &key : m_objects.keys()) {
        all << QString::fromUtf8(key);
    }
    return all;
}

int FakeS3::unfinishedUploads() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_uploads.size());
}

ServedReply FakeS3::serve(const ServedRequest &request)
{
    int nth = 0;
    {
        const std::lock_guard lock(m_mutex);
        nth = ++m_counts[request.method + ' ' + request.target];
    }
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

ServedReply FakeS3::own(const ServedRequest &request)
{
    const std::lock_guard lock(m_mutex);
    const QByteArray path = request.path();
    if (path == kBucket) {
        return bucket(request);
    }
    if (!path.startsWith(QByteArray(kBucket) + '/')) {
        return s3Error(404, "NoSuchBucket");
    }
    return object(request, QString::fromUtf8(QByteArray::fromPercentEncoding(path.mid(qsizetype(sizeof(kBucket))))));
}

ServedReply FakeS3::bucket(const ServedRequest &request)
{
    if (request.method == "POST" && hasQuery(request, "delete")) {
        return deleteMany(request);
    }
    if (request.method == "GET" && hasQuery(request, "uploads")) {
        QByteArray text;
        for (auto at = m_uploads.constBegin(); at != m_uploads.constEnd(); ++at) {
            text += "<Upload><Key>" + at->key.toUtf8().toPercentEncoding("/") + "</Key><UploadId>" + at.key() +
                    "</UploadId><Initiated>" + clock.toString(Qt::ISODate).toLatin1() + "</Initiated></Upload>";
        }
        return xml("<ListMultipartUploadsResult><EncodingType>url</EncodingType><IsTruncated>false</IsTruncated>" +
                   text + "</ListMultipartUploadsResult>");
    }
    return request.method == "GET" ? list(request) : ServedReply{};
}

ServedReply FakeS3::list(const ServedRequest &request)
{
    if (beforeList) {
        beforeList();
    }
    const QByteArray prefix = request.query("prefix");
    const QByteArray after = QByteArray::fromBase64(request.query("continuation-token"));
    QByteArray contents;
    QByteArray last;
    int count = 0;
    bool isTruncated = false;
    for (auto at = m_objects.upperBound(after); at != m_objects.end(); ++at) {
        if (!at.key().startsWith(prefix)) {
            continue;
        }
        if (count == keysPerPage) {
            isTruncated = true;
            break;
        }
        ++count;
        last = at.key();
        contents += "<Contents><Key>" + at.key().toPercentEncoding("/").replace("%20", "+") + "</Key><LastModified>" +
                    at->modified.toString(Qt::ISODateWithMs).toLatin1() + "</LastModified><ETag>" + etag(at->bytes) +
                    "</ETag><Size>" + QByteArray::number(at->bytes.size()) + "</Size></Contents>";
    }
    QByteArray text = "<ListBucketResult><EncodingType>url</EncodingType><IsTruncated>";
    text += isTruncated ? "true</IsTruncated><NextContinuationToken>" + last.toBase64() + "</NextContinuationToken>"
                        : QByteArray("false</IsTruncated>");
    return xml(text + contents + "</ListBucketResult>");
}

ServedReply FakeS3::deleteMany(const ServedRequest &request)
{
    if (request.headers.value("Content-MD5") !=
        QCryptographicHash::hash(request.body, QCryptographicHash::Md5).toBase64()) {
        return s3Error(400, "InvalidDigest");
    }
    const QStringList keys = elements(request.body, u"Key");
    if (keys.size() > 1000) {
        return s3Error(400, "MalformedXML");
    }
    for (const QString &key : keys) {
        m_objects.remove(key.toUtf8());
    }
    return xml("<DeleteResult></DeleteResult>");
}

ServedReply FakeS3::object(const ServedRequest &request, const QString &key)
{
    if (request.method == "GET" || request.method == "HEAD") {
        return read(request, key);
    }
    if (request.method == "PUT") {
        return write(request, key);
    }
    const QByteArray id = request.query("uploadId");
    if (request.method == "DELETE") {
        if (id.isEmpty()) {
            m_objects.remove(key.toUtf8());
        } else {
            m_uploads.remove(id);
        }
        return {.status = 204};
    }
    if (hasQuery(request, "uploads")) {
        const QByteArray next = "upload/" + QByteArray::number(++m_nextUpload);
        m_uploads.insert(next, {key, {}});
        return xml("<InitiateMultipartUploadResult><UploadId>" + next + "</UploadId></InitiateMultipartUploadResult>");
    }
    return complete(request, key);
}

ServedReply FakeS3::read(const ServedRequest &request, const QString &key)
{
    const auto at = m_objects.constFind(key.toUtf8());
    if (at == m_objects.constEnd()) {
        ServedReply reply = s3Error(404, "NoSuchKey");
        return request.method == "HEAD" ? ServedReply{.status = 404} : reply;
    }
    ServedReply reply{.headers = {{"Last-Modified", httpDate(at->modified)}, {"ETag", etag(at->bytes)}},
                      .body = at->bytes};
    if (const QByteArray range = request.headers.value("Range"); !range.isEmpty()) {
        reply.status = 206;
        reply.body = rangeOf(at->bytes, range);
        const qsizetype first = at->bytes.size() - reply.body.size();
        reply.headers.add("Content-Range", "bytes " + QByteArray::number(first) + '-' +
                                               QByteArray::number(at->bytes.size() - 1) + '/' +
                                               QByteArray::number(at->bytes.size()));
    }
    return reply;
}

ServedReply FakeS3::write(const ServedRequest &request, const QString &key)
{
    QByteArray bytes = request.body;
    const QByteArray source = QByteArray::fromPercentEncoding(request.headers.value("X-Amz-Copy-Source"));
    if (!source.isEmpty()) {
        const auto at = m_objects.constFind(source.mid(source.indexOf('/') + 1));
        if (at == m_objects.constEnd()) {
            return s3Error(404, "NoSuchKey");
        }
        bytes = at->bytes;
        if (const QByteArray range = request.headers.value("X-Amz-Copy-Source-Range"); !range.isEmpty()) {
            bytes = rangeOf(bytes, range);
        }
    } else if (request.headers.value("X-Amz-Content-Sha256") !=
               QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()) {
        return s3Error(400, "XAmzContentSHA256Mismatch");
    }
    if (const QByteArray id = request.query("uploadId"); !id.isEmpty()) {
        if (!m_uploads.contains(id)) {
            return s3Error(404, "NoSuchUpload");
        }
        m_uploads[id].parts.insert(request.query("partNumber").toInt(), bytes);
        return source.isEmpty() ? ServedReply{.headers = {{"ETag", etag(bytes)}}}
                                : xml("<CopyPartResult><ETag>" + etag(bytes) + "</ETag></CopyPartResult>");
    }
    m_objects.insert(key.toUtf8(), {bytes, clock, request.headers.value("X-Amz-Meta-Updated-At")});
    return source.isEmpty() ? ServedReply{.headers = {{"ETag", etag(bytes)}}}
                            : xml("<CopyObjectResult><ETag>" + etag(bytes) + "</ETag></CopyObjectResult>");
}

ServedReply FakeS3::complete(const ServedRequest &request, const QString &key)
{
    const QByteArray id = request.query("uploadId");
    if (!m_uploads.contains(id)) {
        return s3Error(404, "NoSuchUpload");
    }
    const Upload upload = m_uploads.value(id);
    const QStringList numbers = elements(request.body, u"PartNumber");
    const QStringList tags = elements(request.body, u"ETag");
    QByteArray bytes;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const QByteArray part = upload.parts.value(numbers[i].toInt());
        if (!upload.parts.contains(numbers[i].toInt()) || tags[i].toLatin1() != etag(part)) {
            return s3Error(400, "InvalidPart");
        }
        if (i + 1 < numbers.size() && part.size() < 5 * 1024 * 1024) {
            return s3Error(400, "EntityTooSmall");
        }
        bytes += part;
    }
    m_objects.insert(key.toUtf8(), {bytes, clock, {}});
    m_uploads.remove(id);
    return xml("<CompleteMultipartUploadResult><ETag>x</ETag></CompleteMultipartUploadResult>");
}

} // namespace cachalot::test
