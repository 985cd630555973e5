#include "core/backend/gha/ghainventory.h"

#include "core/backend/gha/ghaquota.h"
#include "core/backend/objectstore/objectcache.h"
#include "core/cache/graphstats.h"
#include "core/content/hasher.h"

#include <QHash>
#include <QSet>

namespace cachalot
{
namespace
{

bool isPullRequest(const QString &ref)
{
    return ref.startsWith(u"refs/pull/");
}

/// Every blob that a run of the ref could read, whatever its token: it may fall back to its base and the default
/// branch.
std::vector<NeededBlob> blobsWithin(const QString &ref, const std::vector<GhaListedEntry> &entries)
{
    std::vector<NeededBlob> blobs;
    QSet<Digest> seen;
    for (const GhaListedEntry &entry : entries) {
        const auto blob = ghakey::parseBlobKey(entry.key);
        const bool isVisible = entry.ref == ref || !isPullRequest(entry.ref);
        if (blob && !blob->isSignature && isBuildKits(entry) && isVisible && !seen.contains(blob->digest)) {
            seen.insert(blob->digest);
            blobs.push_back({blob->digest, entry.size});
        }
    }
    return blobs;
}

} // namespace

QString handleOf(const GhaIndex &index)
{
    return QString::number(index.entry.id);
}

StoreTraits GhaInventory::traits() const
{
    StoreTraits traits;
    traits.knowsUse = true;
    const std::lock_guard lock(m_mutex);
    traits.advice = m_advice;
    return traits;
}

Result<std::vector<GhaListedEntry>> GhaInventory::listAll(const OpContext &context)
{
    CACHALOT_ASSIGN(auto entries, m_api.list({}, context));
    auto advice = quotaAdvice(entries, m_connection.clock().now());
    const std::lock_guard lock(m_mutex);
    m_advice = std::move(advice);
    return entries;
}

Result<> GhaInventory::fillIn(StoreRoot &root, const GhaIndex &index, const std::vector<GhaListedEntry> &entries,
                              bool isReadable, const OpContext &context)
{
    if (isReadable) {
        auto bytes = readIndex(m_blobs, index.entry.key, context);
        if (bytes) {
            CACHALOT_ASSIGN(const CacheSnapshot snapshot, readObjectCache(*bytes, BuildEffect::StepRuns, context));
            QSet<Digest> seen;
            for (const CacheLayer &layer : snapshot.primary().layers) {
                if (!layer.descriptor.digest.isNull() && !seen.contains(layer.descriptor.digest)) {
                    seen.insert(layer.descriptor.digest);
                    root.blobs.push_back({layer.descriptor.digest, layer.descriptor.size});
                }
            }
            const CacheTotals totals = totalsOf(snapshot);
            root.layers = totals.layers;
            root.records = totals.records;
            root.createdAt = totals.newestResult;
            if (!snapshot.primary().readable) {
                root.unreadable = Error{ErrorCode::Damaged, QStringLiteral("its index can't be read")};
            }
            return {};
        }
        if (bytes.error().code == ErrorCode::Cancelled) {
            return fail(std::move(bytes).error());
        }
    }
    root.blobs = blobsWithin(index.entry.ref, entries);
    return {};
}

Result<> GhaInventory::roots(const RootSink &sink, const OpContext &context)
{
    CACHALOT_ASSIGN(const auto entries, listAll(context));
    const auto token = m_connection.token(QStringLiteral("read"));
    const QStringList readable = token ? token->refs() : QStringList();
    QHash<QString, QString> closed;
    const std::vector<GhaIndex> indexes = newestIndexes(entries);
    OpContext silent = context;
    silent.progress = nullptr;
    qint64 done = 0;
    for (const GhaIndex &index : indexes) {
        CACHALOT_TRY(context.checkpoint());
        context.report({ProgressUnit::Items, done++, static_cast<qint64>(indexes.size()), index.name.scope});
        StoreRoot root;
        root.id.name = index.name.scope;
        root.id.handle = handleOf(index);
        root.ownBytes = index.entry.size;
        root.changedAt = index.entry.createdAt;
        root.usedAt = index.entry.lastAccessedAt;
        if (!closed.contains(index.entry.ref)) {
            CACHALOT_ASSIGN(closed[index.entry.ref], m_api.closedRef(index.entry.ref, silent));
        }
        root.stale = closed.value(index.entry.ref);
        CACHALOT_TRY(fillIn(root, index, entries, readable.contains(index.entry.ref), silent));
        CACHALOT_TRY(sink(std::move(root)));
    }
    return {};
}

Result<QByteArray> GhaInventory::rootsStamp(const OpContext &context)
{
    CACHALOT_ASSIGN(const auto entries, m_api.list(ghakey::kIndexPrefix.toString(), context));
    QByteArray all;
    for (const GhaIndex &index : newestIndexes(entries)) {
        all += QByteArray::number(index.entry.id) + '\n';
    }
    return digestOf(all).bytes();
}

Result<> GhaInventory::items(const ItemSink &sink, const OpContext &context)
{
    CACHALOT_ASSIGN(const auto entries, listAll(context));
    QSet<qint64> newest;
    for (const GhaIndex &index : newestIndexes(entries)) {
        newest.insert(index.entry.id);
    }
    for (const GhaListedEntry &entry : entries) {
        if (newest.contains(entry.id)) {
            continue; // a name
        }
        const auto blob = isBuildKits(entry) ? ghakey::parseBlobKey(entry.key) : std::nullopt;
        const bool isIndex = isBuildKits(entry) && ghakey::parseIndexKey(entry.key).has_value();
        StoredItem item;
        item.kind = blob && !blob->isSignature ? StoredKind::Blob
                    : isIndex                  ? StoredKind::Superseded
                                               : StoredKind::Foreign;
        item.key = QStringLiteral("%1 (%2)").arg(entry.key, entry.ref);
        item.handle = QString::number(entry.id);
        item.digest = item.kind == StoredKind::Blob ? blob->digest : Digest();
        item.size = entry.size;
        // An export looks a blob up before it counts on it, which the service takes for a use.
        item.changedAt =
            item.kind == StoredKind::Blob ? std::max(entry.createdAt, entry.lastAccessedAt) : entry.createdAt;
        item.usedAt = entry.lastAccessedAt;
        CACHALOT_TRY(sink(item));
    }
    return {};
}

} // namespace cachalot
