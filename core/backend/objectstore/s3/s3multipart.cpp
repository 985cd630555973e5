#include "core/backend/objectstore/s3/s3multipart.h"

#include "core/backend/objectstore/s3/s3answers.h"

namespace cachalot
{
namespace
{

/// Giving up is a courtesy: nobody waits long for it.
constexpr std::chrono::milliseconds kAbortPatience = std::chrono::seconds(5);
/// Putting many parts together takes the store a while.
constexpr std::chrono::milliseconds kCompletePatience = std::chrono::minutes(5);

} // namespace

Result<S3Multipart> S3Multipart::start(S3Connection &connection, const QString &key, const OpContext &context)
{
    S3Call call{.method = "POST", .key = key, .query = "uploads=", .repeat = Repeat::Yes};
    call.headers.add("Content-Type", "application/octet-stream");
    CACHALOT_ASSIGN(const QByteArray answer, connection.ask(call, QStringLiteral("starting an upload"), context));
    const QByteArray id = awsEncoded(elementOf(answer, u"UploadId").toUtf8());
    if (id.isEmpty()) {
        return fail(ErrorCode::Server,
                    QStringLiteral("%1: the store gives the upload no name").arg(connection.settings().shown(key)));
    }
    return S3Multipart(connection, key, id);
}

S3Multipart::S3Multipart(S3Multipart &&other) noexcept
    : m_connection(other.m_connection),
      m_key(std::move(other.m_key)),
      m_id(std::move(other.m_id)),
      m_etags(std::move(other.m_etags))
{
    other.m_id.clear();
}

S3Multipart::~S3Multipart()
{
    if (m_id.isEmpty()) {
        return;
    }
    S3Call call{.method = "DELETE", .key = m_key, .query = "uploadId=" + m_id, .repeat = Repeat::No};
    call.patience = kAbortPatience;
    static_cast<void>(m_connection->send(call, {}));
}

QByteArray S3Multipart::partQuery(int number) const
{
    return "partNumber=" + QByteArray::number(number) + "&uploadId=" + m_id;
}

Result<> S3Multipart::putPart(int number, const QByteArray &bytes, const OpContext &context)
{
    S3Call call{.method = "PUT", .key = m_key, .query = partQuery(number), .body = bytes};
    CACHALOT_ASSIGN(HttpResponse response, m_connection->send(call, context));
    if (!response.isSuccess()) {
        return fail(m_connection->errorOf(response, m_key, context)
                        .withContext(QStringLiteral("part %1 of an upload").arg(number)));
    }
    addPart(number, response.headers.value("ETag"));
    return {};
}

void S3Multipart::addPart(int number, const QByteArray &etag)
{
    const std::lock_guard lock(m_mutex);
    m_etags[number] = etag;
}

Result<> S3Multipart::complete(const OpContext &context)
{
    QByteArray list = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                      "<CompleteMultipartUpload xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">";
    for (const auto &[number, etag] : m_etags) {
        list += "<Part><PartNumber>" + QByteArray::number(number) + "</PartNumber><ETag>" +
                xmlEscaped(QString::fromLatin1(etag)) + "</ETag></Part>";
    }
    list += "</CompleteMultipartUpload>";
    S3Call call{.method = "POST", .key = m_key, .query = "uploadId=" + m_id, .body = list, .repeat = Repeat::Yes};
    call.headers.add("Content-Type", "application/xml");
    call.patience = kCompletePatience;
    CACHALOT_TRY(m_connection->ask(call, QStringLiteral("ending an upload"), context));
    m_id.clear();
    return {};
}

} // namespace cachalot
