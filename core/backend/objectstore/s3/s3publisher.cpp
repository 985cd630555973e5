#include "core/backend/objectstore/s3/s3publisher.h"

#include "core/backend/objectstore/objectcache.h"
#include "core/base/parallel.h"

#include <QSet>

#include <optional>

namespace cachalot
{

Result<> S3Publisher::prepare(const OpContext &context)
{
    CACHALOT_ASSIGN(HttpResponse response, m_connection.send({.method = "HEAD"}, context));
    if (response.isSuccess() || response.status == 403) {
        return {}; // one may be allowed to write and not to ask
    }
    Error error = m_connection.errorOf(response, {}, context);
    if (response.status == 404) {
        error.message += QStringLiteral("; there is no such bucket, and writing a cache makes none");
    }
    return fail(std::move(error));
}

Result<> S3Publisher::touch(const Digest &digest, const OpContext &context)
{
    CACHALOT_ASSIGN(const S3Info info, m_blobs.info(digest, context));
    const auto age = std::chrono::milliseconds(info.modified.msecsTo(m_connection.now()));
    if (!info.modified.isValid() || age <= m_connection.settings().touchRefresh) {
        return {};
    }
    return touchObject(m_connection, m_connection.settings().blobKey(digest), info.size, context);
}

Result<Descriptor> S3Publisher::publish(const CacheToPublish &cache, const OpContext &context)
{
    CACHALOT_TRY(context.checkpoint());
    CACHALOT_ASSIGN(const QByteArray document, makeObjectDocument(cache));
    QSet<Digest> layers;
    for (const Descriptor &layer : cache.layers) {
        layers.insert(layer.digest);
    }
    const std::vector<Digest> all(layers.begin(), layers.end());
    CACHALOT_TRY(forEachParallel(all.size(), kParallel, context,
                                 [&](size_t i, const OpContext &inner) { return touch(all[i], inner); }));
    for (const QString &name : m_connection.settings().names) {
        const QString key = m_connection.settings().manifestKey(name);
        S3Call call{.method = "PUT", .key = key, .body = document};
        call.headers.add("Content-Type", "application/octet-stream");
        CACHALOT_ASSIGN(HttpResponse response, m_connection.send(call, context));
        if (!response.isSuccess()) {
            return fail(m_connection.errorOf(response, key, context));
        }
    }
    return Descriptor();
}

Result<> S3Remover::remove(const OpContext &context)
{
    std::vector<QString> keys;
    std::optional<Error> missing;
    for (const QString &name : m_connection.settings().names) {
        const QString key = m_connection.settings().manifestKey(name);
        const auto info = headObject(m_connection, key, context); // S3 deletes what is not there without a word
        if (info) {
            keys.push_back(key);
        } else if (info.error().code == ErrorCode::NotFound) {
            missing = info.error();
        } else {
            return fail(info.error());
        }
    }
    if (keys.empty() && missing) {
        return fail(*std::move(missing));
    }
    if (keys.size() == 1) {
        return deleteObject(m_connection, keys.front(), context);
    }
    CACHALOT_ASSIGN(const auto failed, deleteObjects(m_connection, keys, context));
    if (failed.empty()) {
        return {};
    }
    return fail(failed.front().code == u"AccessDenied" ? ErrorCode::Denied : ErrorCode::Server,
                QStringLiteral("%1: %2").arg(m_connection.settings().shown(failed.front().key), failed.front().reason));
}

} // namespace cachalot
