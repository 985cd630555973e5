#include "core/backend/objectstore/s3/s3inventory.h"

#include "core/backend/objectstore/objectroot.h"
#include "core/backend/objectstore/s3/s3catalog.h"
#include "core/content/hasher.h"
#include "core/content/manifest.h"

namespace cachalot
{

StoreTraits S3Inventory::traits() const
{
    StoreTraits traits;
    traits.reuseWindow = std::chrono::ceil<std::chrono::seconds>(m_connection.settings().touchRefresh);
    traits.advice.push_back(
        {QStringLiteral("a lifecycle rule of the bucket can do the same for layers: exports renew the dates of what "
                        "they use when it is older than touch_refresh, so that a rule for several times that age takes "
                        "only what nobody uses; let it end unfinished multipart uploads, too"),
         {}});
    return traits;
}

Result<> S3Inventory::roots(const RootSink &sink, const OpContext &context)
{
    CACHALOT_ASSIGN(const auto names, listNames(m_connection, context));
    OpContext silent = context; // bytes would mix with the names
    silent.progress = nullptr;
    QSet<QString> caches;
    qint64 done = 0;
    for (const S3Listed &listed : names) {
        CACHALOT_TRY(context.checkpoint());
        context.report({ProgressUnit::Items, done++, static_cast<qint64>(names.size()), listed.key});
        StoreRoot root;
        root.id = {listed.key, listed.etag, {}};
        root.changedAt = listed.modified;
        const auto document =
            readObject(m_connection, m_connection.settings().manifestKey(listed.key), kMaxDocumentBytes, silent);
        if (document) {
            CACHALOT_TRY(fillRootOfObjectCache(root, *document, silent));
        } else if (document.error().code == ErrorCode::NotFound) {
            continue; // gone meanwhile
        } else if (document.error().code == ErrorCode::LimitExceeded) {
            root.unreadable = document.error();
        } else {
            return fail(document.error());
        }
        if (!root.isCache) {
            continue; // somebody else's: items() tells it
        }
        caches.insert(listed.key);
        CACHALOT_TRY(sink(std::move(root)));
    }
    const std::lock_guard lock(m_mutex);
    m_caches = std::move(caches);
    return {};
}

Result<QByteArray> S3Inventory::rootsStamp(const OpContext &context)
{
    CACHALOT_ASSIGN(const auto names, listNames(m_connection, context));
    QByteArray all;
    for (const S3Listed &listed : names) {
        all += listed.key.toUtf8() + '\0' + listed.etag.toUtf8() + '\0' +
               QByteArray::number(listed.modified.toMSecsSinceEpoch()) + '\n';
    }
    return digestOf(all).bytes();
}

Result<bool> S3Inventory::isForeign(const QString &name, const OpContext &context)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_caches.contains(name)) {
            return false;
        }
    }
    S3Call call{.key = m_connection.settings().manifestKey(name)};
    call.headers.add("Range", "bytes=0-0");
    CACHALOT_ASSIGN(HttpResponse response, m_connection.send(call, context));
    if (!response.isSuccess()) {
        return response.status == 416; // empty
    }
    char first = 0;
    CACHALOT_ASSIGN(const qint64 count, response.body->read(std::span(&first, 1)));
    return count != 1 || first != '{';
}

Result<> S3Inventory::items(const ItemSink &sink, const OpContext &context)
{
    const S3Settings &settings = m_connection.settings();
    qint64 done = 0;
    const auto take = [&](const S3Listed &object) -> Result<> {
        StoredItem item;
        item.key = object.key;
        item.size = object.size;
        item.changedAt = object.modified;
        const bool isName = object.key.startsWith(settings.allManifests()) &&
                            object.key.size() > settings.allManifests().size() && !object.key.endsWith(u'/');
        if (const auto digest = settings.blobOfKey(object.key)) {
            item.kind = StoredKind::Blob;
            item.digest = *digest;
        } else if (isName) {
            CACHALOT_ASSIGN(const bool foreign, isForeign(object.key.mid(settings.allManifests().size()), context));
            if (!foreign) {
                return {};
            }
        }
        constexpr qint64 kReportEvery = 1000;
        if (++done % kReportEvery == 0) {
            context.report({ProgressUnit::Items, done, -1, {}});
        }
        return sink(item);
    };
    CACHALOT_TRY(listObjects(m_connection, settings.prefix, take, context));
    return unfinishedUploads(sink, context);
}

Result<> S3Inventory::unfinishedUploads(const ItemSink &sink, const OpContext &context)
{
    const auto take = [&](const S3OpenUpload &upload) -> Result<> {
        const auto digest = m_connection.settings().blobOfKey(upload.key);
        if (!digest) {
            return {};
        }
        StoredItem item;
        item.kind = StoredKind::Leftover;
        item.key = upload.key;
        item.handle = upload.id;
        item.size = -1;
        item.changedAt = upload.started;
        return sink(item);
    };
    const Result<> listed = listUploads(m_connection, m_connection.settings().allBlobs(), take, context);
    // Not every right, and not every store, goes so far.
    const bool isUnable =
        !listed && (listed.error().code == ErrorCode::Denied || listed.error().code == ErrorCode::Unsupported);
    return isUnable ? Result<>() : listed;
}

} // namespace cachalot
