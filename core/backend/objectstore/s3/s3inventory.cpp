#include "core/backend/objectstore/s3/s3inventory.h"

#include "core/backend/objectstore/objectcatalog.h"
#include "core/backend/objectstore/s3/s3catalog.h"
#include "core/base/parallel.h"
#include "core/content/hasher.h"
#include "core/content/manifest.h"

#include <mutex>

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
    const auto count = static_cast<qint64>(names.size());
    std::mutex mutex;
    qint64 done = 0;
    OpContext silent = context; // bytes would mix with the names
    silent.progress = nullptr;
    return forEachParallel(names.size(), S3Catalog::kParallel, silent,
                           [&](size_t i, const OpContext &inner) -> Result<> {
                               StoreRoot root;
                               root.id = {names[i].key, names[i].etag, {}};
                               root.changedAt = names[i].modified;
                               const QString key = m_connection.settings().manifestKey(names[i].key);
                               const auto document = readObject(m_connection, key, kMaxDocumentBytes, inner);
                               if (document) {
                                   CACHALOT_TRY(describeObjectRoot(*document, root, inner));
                               } else if (document.error().code == ErrorCode::NotFound) {
                                   return {}; // deleted meanwhile
                               } else if (document.error().code == ErrorCode::LimitExceeded) {
                                   root.unreadable = document.error();
                               } else {
                                   return fail(document.error());
                               }
                               const std::lock_guard lock(mutex);
                               context.report({ProgressUnit::Items, ++done, count, names[i].key});
                               return sink(std::move(root));
                           });
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

Result<> S3Inventory::items(const ItemSink &sink, const OpContext &context)
{
    const S3Settings &settings = m_connection.settings();
    qint64 done = 0;
    const auto take = [&](const S3Listed &object) -> Result<> {
        StoredItem item;
        item.key = object.key;
        item.size = object.size;
        item.changedAt = object.modified;
        if (const auto digest = settings.blobOfKey(object.key)) {
            item.kind = StoredKind::Blob;
            item.digest = *digest;
        } else if (isNameKey(settings, object)) {
            return {}; // a root
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
