#include "core/cleanup/prunesurvey.h"

#include "core/backend/rootreader.h"

namespace cachalot
{

Result<QSet<Digest>> readPins(CacheBackend &backend, const std::vector<Digest> &digests, const OpContext &context)
{
    constexpr qint64 kMostBytes = qint64(8) << 20; // larger ones are no manifests
    QSet<Digest> pinned;
    for (const Digest &digest : digests) {
        pinned.insert(digest);
        const auto info = backend.blobs().stat(digest, context);
        if (!info || info->size > kMostBytes) {
            continue;
        }
        Descriptor manifest;
        manifest.digest = digest;
        StoreRoot root;
        CACHALOT_TRY(RootReader(backend.blobs(), context).read(manifest, root));
        for (const NeededBlob &blob : root.blobs) {
            pinned.insert(blob.digest);
        }
    }
    return pinned;
}

Result<PrunePlan> planPrune(CacheBackend &backend, const PrunePolicy &policy, const OpContext &context)
{
    StoreInventory *inventory = backend.inventory();
    if (inventory == nullptr || backend.cleaner() == nullptr) {
        return fail(ErrorCode::Unsupported,
                    QStringLiteral("type=%1: what this store holds can't be listed and deleted with these settings")
                        .arg(backend.spec().type()));
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    PrunePolicy effective = policy;
    StoreTraits traits = inventory->traits();
    if (effective.grace.count() > 0) {
        effective.grace = std::max(effective.grace, traits.reuseWindow);
    }
    std::vector<StoreRoot> roots;
    CACHALOT_TRY(inventory->roots(
        [&roots](StoreRoot root) -> Result<> {
            roots.push_back(std::move(root));
            return {};
        },
        context));
    CACHALOT_ASSIGN(QSet<Digest> pinned, readPins(backend, effective.pinnedDigests, context));
    CACHALOT_ASSIGN(PrunePlanner planner, PrunePlanner::create(std::move(effective), std::move(traits), now,
                                                               std::move(roots), std::move(pinned)));
    CACHALOT_TRY(inventory->items(
        [&planner](const StoredItem &item) -> Result<> {
            planner.judge(item);
            return {};
        },
        context));
    return planner.finish();
}

} // namespace cachalot
