#include "core/backend/gha/ghacleaner.h"

#include "core/backend/gha/ghainventory.h"

#include <QHash>

#include <algorithm>

namespace cachalot
{

Result<> GhaCleaner::removeNames(std::span<const StoreName> names, const RemovalSink &sink, const OpContext &context)
{
    CACHALOT_ASSIGN(const auto entries, m_api.list(ghakey::kIndexPrefix.toString(), context));
    const std::vector<GhaIndex> indexes = newestIndexes(entries);
    for (size_t i = 0; i < names.size(); ++i) {
        const auto at = std::find_if(indexes.begin(), indexes.end(),
                                     [&](const GhaIndex &index) { return handleOf(index) == names[i].handle; });
        if (at == indexes.end()) {
            const bool hasName = std::any_of(indexes.begin(), indexes.end(),
                                             [&](const GhaIndex &index) { return index.name.scope == names[i].name; });
            sink(i, {hasName ? RemovalOutcome::Moved : RemovalOutcome::Gone, {}});
            continue;
        }
        bool wasThere = false;
        for (const GhaListedEntry &entry : entries) { // oldest first
            const auto name = ghakey::parseIndexKey(entry.key);
            if (name && isBuildKits(entry) && entry.ref == at->entry.ref && name->scope == at->name.scope &&
                name->isSigned == at->name.isSigned && entry.id != at->entry.id) {
                CACHALOT_TRY(m_api.remove(entry.id, context));
            }
        }
        CACHALOT_ASSIGN(wasThere, m_api.remove(at->entry.id, context));
        sink(i, {wasThere ? RemovalOutcome::Removed : RemovalOutcome::Gone, {}});
    }
    return {};
}

Result<> GhaCleaner::removeItems(std::span<const StoredItem> items, const RemovalTerms &terms, const RemovalSink &sink,
                                 const OpContext &context)
{
    // As long as one minute's deletions take, the listing is taken to hold.
    constexpr size_t kBatch = GhaRestApi::kChangesPerMinute;
    for (size_t begin = 0; begin < items.size(); begin += kBatch) {
        CACHALOT_ASSIGN(const auto entries, m_api.list({}, context));
        QSet<QString>
            newest; // an index that was superseded is what builds read again, if somebody deleted the newer one
        for (const GhaIndex &index : newestIndexes(entries)) {
            newest.insert(handleOf(index));
        }
        QHash<QString, const GhaListedEntry *> byId;
        for (const GhaListedEntry &entry : entries) {
            byId.insert(QString::number(entry.id), &entry);
        }
        CACHALOT_ASSIGN(const QSet<Digest> needed, terms.neededNow(context));
        for (size_t i = begin; i < std::min(items.size(), begin + kBatch); ++i) {
            CACHALOT_TRY(context.checkpoint());
            const StoredItem &item = items[i];
            const GhaListedEntry *entry = byId.value(item.handle);
            if (item.kind == StoredKind::Foreign || (entry != nullptr && !isBuildKits(*entry))) {
                sink(i, {RemovalOutcome::Kept, QStringLiteral("it is not a blob or an index of BuildKit's")});
            } else if (entry == nullptr) {
                sink(i, {RemovalOutcome::Gone, {}});
            } else if (newest.contains(item.handle) ||
                       (item.kind == StoredKind::Blob && needed.contains(item.digest))) {
                sink(i, {RemovalOutcome::Needed, {}});
            } else if (item.kind == StoredKind::Blob && entry->lastAccessedAt > terms.notAfter) {
                sink(i, {RemovalOutcome::Young, {}});
            } else {
                CACHALOT_ASSIGN(const bool wasThere, m_api.remove(entry->id, context));
                sink(i, {wasThere ? RemovalOutcome::Removed : RemovalOutcome::Gone, {}});
            }
        }
    }
    return {};
}

} // namespace cachalot
