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

namespace
{

PrunePolicy withReuseWindow(PrunePolicy policy, const StoreTraits &traits)
{
    if (policy.grace.count() > 0) {
        policy.grace = std::max(policy.grace, traits.reuseWindow);
    }
    return policy;
}

Result<StoreInventory *> inventoryOf(CacheBackend &backend)
{
    StoreInventory *inventory = backend.inventory();
    if (inventory == nullptr || backend.cleaner() == nullptr) {
        return fail(ErrorCode::Unsupported,
                    QStringLiteral("type=%1: what this store holds can't be listed and deleted with these settings")
                        .arg(backend.spec().type()));
    }
    return inventory;
}

Result<std::vector<StoreRoot>> readRoots(StoreInventory &inventory, const OpContext &context)
{
    std::vector<StoreRoot> roots;
    CACHALOT_TRY(inventory.roots(
        [&roots](StoreRoot root) -> Result<> {
            roots.push_back(std::move(root));
            return {};
        },
        context));
    return roots;
}

} // namespace

Result<PrunePlan> planPrune(CacheBackend &backend, const PrunePolicy &policy, const OpContext &context)
{
    CACHALOT_ASSIGN(StoreInventory * inventory, inventoryOf(backend));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const StoreTraits traits = inventory->traits();
    CACHALOT_ASSIGN(std::vector<StoreRoot> roots, readRoots(*inventory, context));
    CACHALOT_ASSIGN(QSet<Digest> pinned, readPins(backend, policy.pinnedDigests, context));
    CACHALOT_ASSIGN(PrunePlanner planner, PrunePlanner::create(withReuseWindow(policy, traits), traits, now,
                                                               std::move(roots), std::move(pinned)));
    CACHALOT_TRY(inventory->items(
        [&planner](const StoredItem &item) -> Result<> {
            planner.judge(item);
            return {};
        },
        context));
    return planner.finish();
}

Result<StoreSurvey> surveyStore(CacheBackend &backend, const OpContext &context)
{
    CACHALOT_ASSIGN(StoreInventory * inventory, inventoryOf(backend));
    StoreSurvey survey;
    survey.takenAt = QDateTime::currentDateTimeUtc();
    survey.traits = inventory->traits();
    CACHALOT_ASSIGN(survey.roots, readRoots(*inventory, context));
    CACHALOT_TRY(inventory->items(
        [&survey](const StoredItem &item) -> Result<> {
            survey.items.push_back(item);
            return {};
        },
        context));
    return survey;
}

Result<PrunePlan> planPrune(const StoreSurvey &survey, const PrunePolicy &policy, QSet<Digest> pinned)
{
    CACHALOT_ASSIGN(PrunePlanner planner, PrunePlanner::create(withReuseWindow(policy, survey.traits), survey.traits,
                                                               survey.takenAt, survey.roots, std::move(pinned)));
    for (const StoredItem &item : survey.items) {
        planner.judge(item);
    }
    return planner.finish();
}

} // namespace cachalot
