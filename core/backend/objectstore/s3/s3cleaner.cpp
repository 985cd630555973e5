#include "core/backend/objectstore/s3/s3inventory.h"
#include "core/base/parallel.h"

#include <algorithm>

namespace cachalot
{
namespace
{

/// So many are looked at and deleted before it is asked again what is needed.
constexpr size_t kBatch = 1000;

} // namespace

Result<> S3Cleaner::removeNames(std::span<const StoreName> names, const RemovalSink &sink, const OpContext &context)
{
    for (size_t i = 0; i < names.size(); ++i) {
        CACHALOT_TRY(context.checkpoint());
        const QString key = m_connection.settings().manifestKey(names[i].name);
        const auto info = headObject(m_connection, key, context);
        if (!info && info.error().code != ErrorCode::NotFound) {
            return fail(info.error());
        }
        if (!info) {
            sink(i, {RemovalOutcome::Gone, {}});
        } else if (!names[i].handle.isEmpty() && info->etag != names[i].handle) {
            sink(i, {RemovalOutcome::Moved, {}});
        } else {
            CACHALOT_TRY(deleteObject(m_connection, key, context));
            sink(i, {RemovalOutcome::Removed, {}});
        }
    }
    return {};
}

Result<> S3Cleaner::removeItems(std::span<const StoredItem> items, const RemovalTerms &terms, const RemovalSink &sink,
                                const OpContext &context)
{
    std::vector<size_t> batch;
    for (size_t i = 0; i < items.size(); ++i) {
        CACHALOT_TRY(context.checkpoint());
        const StoredItem &item = items[i];
        const auto blob = m_connection.settings().blobOfKey(item.key);
        if (item.kind == StoredKind::Leftover && blob) {
            CACHALOT_ASSIGN(const Removal removal, removeUpload(item, terms, context));
            sink(i, removal);
        } else if (item.kind != StoredKind::Blob || !blob || *blob != item.digest) {
            sink(i, {RemovalOutcome::Kept, QStringLiteral("it is not BuildKit's")});
        } else {
            batch.push_back(i);
        }
        if (batch.size() == kBatch || (i + 1 == items.size() && !batch.empty())) {
            CACHALOT_TRY(removeBlobs(items, batch, terms, sink, context));
            batch.clear();
        }
    }
    return {};
}

Result<> S3Cleaner::removeBlobs(std::span<const StoredItem> items, const std::vector<size_t> &positions,
                                const RemovalTerms &terms, const RemovalSink &sink, const OpContext &context)
{
    std::vector<std::optional<Removal>> fates(positions.size());
    CACHALOT_TRY(
        forEachParallel(positions.size(), kParallel, context, [&](size_t i, const OpContext &inner) -> Result<> {
            const auto info = headObject(m_connection, items[positions[i]].key, inner);
            if (!info && info.error().code != ErrorCode::NotFound) {
                return fail(info.error());
            }
            if (!info) {
                fates[i] = {RemovalOutcome::Gone, {}};
            } else if (info->modified.isValid() && info->modified > terms.notAfter) {
                fates[i] = {RemovalOutcome::Young, {}};
            }
            return {};
        }));
    CACHALOT_ASSIGN(const QSet<Digest> needed, terms.neededNow(context)); // last, so that nothing lies between
    std::vector<QString> keys;
    for (size_t i = 0; i < positions.size(); ++i) {
        if (!fates[i] && needed.contains(items[positions[i]].digest)) {
            fates[i] = {RemovalOutcome::Needed, {}};
        } else if (!fates[i]) {
            keys.push_back(items[positions[i]].key);
        }
    }
    std::vector<S3NotDeleted> failed;
    if (!keys.empty()) {
        CACHALOT_ASSIGN(failed, deleteObjects(m_connection, keys, context));
    }
    for (size_t i = 0; i < positions.size(); ++i) {
        const auto at = std::find_if(failed.begin(), failed.end(),
                                     [&](const S3NotDeleted &object) { return object.key == items[positions[i]].key; });
        if (!fates[i] && at != failed.end()) {
            fates[i] = {RemovalOutcome::Failed, at->reason};
        }
        sink(positions[i], fates[i].value_or(Removal()));
    }
    return {};
}

Result<Removal> S3Cleaner::removeUpload(const StoredItem &item, const RemovalTerms &terms, const OpContext &context)
{
    if (!item.changedAt.isValid() || item.changedAt > terms.notAfter) {
        return Removal{RemovalOutcome::Young, {}};
    }
    const S3Call call{.method = "DELETE", .key = item.key, .query = "uploadId=" + awsEncoded(item.handle.toUtf8())};
    CACHALOT_ASSIGN(HttpResponse response, m_connection.send(call, context));
    if (response.isSuccess()) {
        return Removal();
    }
    if (response.status == 404) {
        return Removal{RemovalOutcome::Gone, {}};
    }
    return Removal{RemovalOutcome::Failed, m_connection.errorOf(response, item.key, context).message};
}

} // namespace cachalot
