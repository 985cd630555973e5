#include "core/backend/gha/ghablobstore.h"

#include "core/backend/gha/ghakeys.h"
#include "core/base/format.h"
#include "core/net/httperror.h"
#include "core/net/resumingsource.h"

namespace cachalot
{
namespace
{

QString keyOf(const Digest &digest)
{
    return QString::fromLatin1(ghakey::blobKey(digest));
}

/// The whole of which a 206 is a part: "bytes 0-0/12345".
std::optional<qint64> totalOf(const HttpResponse &response)
{
    const QByteArray range = response.headers.value("Content-Range");
    bool isNumber = false;
    const qint64 total = range.mid(range.lastIndexOf('/') + 1).trimmed().toLongLong(&isNumber);
    return isNumber ? std::optional(total) : std::nullopt;
}

} // namespace

Result<Url> GhaBlobStore::locate(const QString &key, const OpContext &context)
{
    {
        const std::lock_guard lock(m_mutex);
        if (const auto at = m_known.constFind(key); at != m_known.constEnd()) {
            return *at;
        }
    }
    CACHALOT_ASSIGN(const auto entry, m_service.find(key, context));
    if (!entry || entry->key != key) { // a prefix matches, too: a signature's key begins with that of what it signs
        return fail(ErrorCode::NotFound,
                    QStringLiteral("the cache service at %1: there is no %2")
                        .arg(QString::fromLatin1(m_connection.settings().service.authority()), printable(key)));
    }
    const std::lock_guard lock(m_mutex);
    m_known.insert(key, entry->url);
    return entry->url;
}

void GhaBlobStore::forget(const QString &key)
{
    const std::lock_guard lock(m_mutex);
    m_known.remove(key);
}

Result<HttpResponse> GhaBlobStore::get(const QString &key, const HttpHeaders &headers, const OpContext &context)
{
    for (bool isFirst = true;; isFirst = false) {
        HttpRequest request;
        CACHALOT_ASSIGN(request.url, locate(key, context));
        request.headers = headers;
        CACHALOT_ASSIGN(HttpResponse response, m_connection.http().send(request, context));
        // The signature is good for minutes, and the entry may have been deleted and made anew.
        const bool isStale = response.status == 401 || response.status == 403 || response.status == 404;
        if (!isStale) {
            return response;
        }
        forget(key);
        if (!isFirst) {
            return response;
        }
    }
}

Result<BlobInfo> GhaBlobStore::stat(const Digest &digest, const OpContext &context)
{
    const QString key = keyOf(digest);
    HttpHeaders oneByte;
    oneByte.add("Range", "bytes=0-0"); // the URL is signed for reading; not every storage lets that be a HEAD
    CACHALOT_ASSIGN(HttpResponse response, get(key, oneByte, context));
    if (response.status == 206) {
        return BlobInfo{totalOf(response).value_or(-1)};
    }
    if (response.status == 200) {
        return BlobInfo{response.contentLength().value_or(-1)};
    }
    if (response.status == 416) {
        return BlobInfo{0};
    }
    return fail(errorOf(response, QStringLiteral("the storage of %1").arg(printable(key)), context,
                        m_connection.clock().now()));
}

Result<bool> GhaBlobStore::isThere(const Digest &digest, const OpContext &context)
{
    const auto url = locate(keyOf(digest), context);
    if (!url && url.error().code == ErrorCode::NotFound) {
        return false;
    }
    CACHALOT_TRY(url);
    return true;
}

Result<std::unique_ptr<ByteSource>> GhaBlobStore::open(const Digest &digest, const OpContext &context)
{
    return openEntry(keyOf(digest), context);
}

Result<std::unique_ptr<ByteSource>> GhaBlobStore::openEntry(const QString &key, const OpContext &context)
{
    Download download;
    download.name = QStringLiteral("the storage of %1").arg(printable(key));
    download.get = [this, key](const HttpHeaders &headers, const OpContext &inner) { return get(key, headers, inner); };
    download.errorOf = [this, name = download.name](HttpResponse &response, const OpContext &inner) {
        return errorOf(response, name, inner, m_connection.clock().now());
    };
    CACHALOT_ASSIGN(auto source, ResumingSource::start(std::move(download), m_connection.newRetryRun(), context));
    return std::unique_ptr<ByteSource>(std::move(source));
}

} // namespace cachalot
