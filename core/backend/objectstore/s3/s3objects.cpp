#include "core/backend/objectstore/s3/s3objects.h"

#include "core/backend/objectstore/s3/s3multipart.h"

#include <QCryptographicHash>

#include <algorithm>

namespace cachalot
{
namespace
{

constexpr size_t kMostDeletions = 1000;
/// CopyObject takes objects up to this size.
constexpr qint64 kMaxCopyBytes = qint64(5) << 30;
/// Copying is the store's work, and it may take its time.
constexpr std::chrono::milliseconds kCopyPatience = std::chrono::minutes(10);

QByteArray copySource(const S3Connection &connection, const QString &key)
{
    return awsEncoded((connection.settings().bucket + u'/' + key).toUtf8(), Slashes::Keep);
}

QByteArray listQuery(const QString &prefix, const QString &token)
{
    QByteArray query = "list-type=2&encoding-type=url&max-keys=1000&prefix=" + awsEncoded(prefix.toUtf8());
    return token.isEmpty() ? query : query + "&continuation-token=" + awsEncoded(token.toUtf8());
}

/// Knows which keys of a listing were told before, without remembering them: stores list in the order of their keys'
/// bytes, but for a few (S3's directory buckets).
class ListOrder
{
public:
    /// The listing begins again. Whether what comes then can be told from what came.
    [[nodiscard]] bool restart()
    {
        m_isAgain = true;
        return m_isSorted;
    }
    [[nodiscard]] bool isTold(const QString &key)
    {
        QByteArray bytes = key.toUtf8();
        if (m_last.isNull() || bytes > m_last) {
            m_last = std::move(bytes);
            return false;
        }
        if (bytes == m_last || (m_isSorted && m_isAgain)) {
            return true;
        }
        m_isSorted = false;
        return false;
    }

private:
    QByteArray m_last;
    bool m_isSorted = true;
    bool m_isAgain = false;
};

} // namespace

Result<S3Info> headObject(S3Connection &connection, const QString &key, const OpContext &context)
{
    CACHALOT_ASSIGN(HttpResponse response, connection.send({.method = "HEAD", .key = key}, context));
    if (!response.isSuccess()) {
        return fail(connection.errorOf(response, key, context));
    }
    S3Info info;
    info.size = response.contentLength().value_or(-1);
    info.etag = QString::fromLatin1(response.headers.value("ETag").trimmed());
    info.modified = parseHttpDate(response.headers.value("Last-Modified")).value_or(QDateTime());
    return info;
}

Result<QByteArray> readObject(S3Connection &connection, const QString &key, qint64 maxBytes, const OpContext &context)
{
    for (RetryRun run = connection.newRetryRun();;) {
        CACHALOT_ASSIGN(HttpResponse response, connection.send({.key = key}, context));
        if (response.status != 200) {
            return fail(connection.errorOf(response, key, context));
        }
        auto bytes = response.readBody(maxBytes, context);
        if (bytes) {
            return bytes;
        }
        CACHALOT_ASSIGN(const bool again, run.waitAfter(bytes.error(), context));
        if (!again) {
            return fail(std::move(bytes).error().withContext(connection.settings().shown(key)));
        }
    }
}

Result<> listObjects(S3Connection &connection, const QString &prefix,
                     const std::function<Result<>(const S3Listed &object)> &take, const OpContext &context)
{
    QString token;
    ListOrder order;
    for (bool mayRestart = true;;) {
        CACHALOT_TRY(context.checkpoint());
        auto answer =
            connection.ask({.query = listQuery(prefix, token)}, QStringLiteral("listing the bucket"), context);
        // The store forgot the token, or it belongs to another state of the list.
        if (!answer && answer.error().httpStatus == 400 && !token.isEmpty() && mayRestart && order.restart()) {
            token.clear();
            mayRestart = false;
            continue;
        }
        CACHALOT_TRY(answer);
        auto page = readPage(*answer);
        if (!page) {
            return fail(std::move(page).error().withContext(connection.settings().shown(prefix)));
        }
        for (const S3Listed &object : page->objects) {
            if (!object.key.startsWith(prefix) || order.isTold(object.key)) {
                continue; // of no concern, or told before
            }
            mayRestart = true;
            CACHALOT_TRY(take(object));
        }
        if (page->next.isEmpty()) {
            return {};
        }
        if (page->next == token) {
            return fail(ErrorCode::Server,
                        QStringLiteral("%1: the listing does not get on").arg(connection.settings().shown(prefix)));
        }
        token = page->next;
    }
}

Result<> listUploads(S3Connection &connection, const QString &prefix,
                     const std::function<Result<>(const S3OpenUpload &upload)> &take, const OpContext &context)
{
    S3UploadsPage page;
    QString before;
    do {
        CACHALOT_TRY(context.checkpoint());
        QByteArray query = "uploads=&encoding-type=url&prefix=" + awsEncoded(prefix.toUtf8());
        if (!page.nextKey.isEmpty()) {
            query += "&key-marker=" + awsEncoded(page.nextKey.toUtf8()) +
                     "&upload-id-marker=" + awsEncoded(page.nextId.toUtf8());
        }
        before = page.nextKey + u'\n' + page.nextId;
        CACHALOT_ASSIGN(const QByteArray answer,
                        connection.ask({.query = query}, QStringLiteral("listing unfinished uploads"), context));
        CACHALOT_ASSIGN(page, readUploadsPage(answer));
        for (const S3OpenUpload &upload : page.uploads) {
            if (upload.key.startsWith(prefix)) {
                CACHALOT_TRY(take(upload));
            }
        }
    } while (!page.nextKey.isEmpty() && page.nextKey + u'\n' + page.nextId != before);
    return {};
}

Result<std::vector<S3NotDeleted>> deleteObjects(S3Connection &connection, std::span<const QString> keys,
                                                const OpContext &context)
{
    std::vector<S3NotDeleted> failed;
    for (size_t first = 0; first < keys.size(); first += kMostDeletions) {
        CACHALOT_TRY(context.checkpoint());
        QByteArray list = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                          "<Delete xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Quiet>true</Quiet>";
        for (const QString &key : keys.subspan(first, std::min(kMostDeletions, keys.size() - first))) {
            list += "<Object><Key>" + xmlEscaped(key) + "</Key></Object>";
        }
        list += "</Delete>";
        S3Call call{.method = "POST", .query = "delete=", .body = list, .repeat = Repeat::Yes};
        call.headers.add("Content-Type", "application/xml");
        call.headers.add("Content-MD5", QCryptographicHash::hash(list, QCryptographicHash::Md5).toBase64());
        CACHALOT_ASSIGN(const QByteArray answer, connection.ask(call, QStringLiteral("deleting"), context));
        for (S3NotDeleted &object : readNotDeleted(answer)) {
            failed.push_back(std::move(object));
        }
    }
    return failed;
}

Result<> deleteObject(S3Connection &connection, const QString &key, const OpContext &context)
{
    CACHALOT_ASSIGN(HttpResponse response, connection.send({.method = "DELETE", .key = key}, context));
    return response.isSuccess() ? Result<>() : fail(connection.errorOf(response, key, context));
}

std::vector<QByteArray> copyRanges(qint64 size, qint64 most)
{
    std::vector<QByteArray> ranges;
    for (qint64 first = 0; first < size; first += most) {
        const qint64 last = std::min(first + most, size) - 1;
        ranges.push_back("bytes=" + QByteArray::number(first) + '-' + QByteArray::number(last));
    }
    return ranges;
}

Result<> touchObject(S3Connection &connection, const QString &key, qint64 size, const OpContext &context)
{
    const QString what = QStringLiteral("renewing its date");
    if (size < kMaxCopyBytes) {
        S3Call call{.method = "PUT", .key = key, .patience = kCopyPatience};
        call.headers.add("X-Amz-Copy-Source", copySource(connection, key));
        call.headers.add("X-Amz-Metadata-Directive", "REPLACE");
        call.headers.add("X-Amz-Meta-Updated-At", connection.now().toString(Qt::ISODate).toLatin1());
        return connection.ask(call, what, context).map([](const QByteArray &) {});
    }
    CACHALOT_ASSIGN(S3Multipart upload, S3Multipart::start(connection, key, context));
    int number = 0;
    for (const QByteArray &range : copyRanges(size, kMaxCopyBytes)) {
        S3Call call{.method = "PUT", .key = key, .query = upload.partQuery(++number), .patience = kCopyPatience};
        call.headers.add("X-Amz-Copy-Source", copySource(connection, key));
        call.headers.add("X-Amz-Copy-Source-Range", range);
        CACHALOT_ASSIGN(const QByteArray answer, connection.ask(call, what, context));
        upload.addPart(number, elementOf(answer, u"ETag").toLatin1());
    }
    return upload.complete(context);
}

} // namespace cachalot
