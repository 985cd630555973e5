#pragma once

#include "core/cleanup/prunepolicy.h"
#include "core/cleanup/reachability.h"

#include <memory>

namespace cachalot
{

enum class PruneAction { Keep, Remove };

/// Why a cache goes or stays; PlannedCache::reason says the same in technical English, with figures, as a sentence
/// begins.
enum class CacheFate {
    ByRule, ///< goes
    Stale,  ///< goes: nobody can use it any more
    Pinned,
    Damaged,
    Image,
    NoCache,
    NoRule,
    NoMatch,
    Excepted,
    Young,
    Used,
    AmongTheLast,
    Fits, ///< what is left is small enough
};

/// One name of the store, and what becomes of it.
struct PlannedCache {
    size_t root = 0; ///< position in PrunePlan::reach->roots()
    PruneAction action = PruneAction::Keep;
    CacheFate fate = CacheFate::NoRule;
    QString reason;  ///< "40 days old", "Pinned", "Among the newest 3 of pr-*"
    Tally needs;     ///< each blob once
    Tally exclusive; ///< of these, what no other name needs
};

/// Why a blob goes or stays.
enum class BlobFate {
    Live,
    Shared,
    Pinned,
    Orphaned,   ///< goes: no name needs it
    Freed,      ///< goes: only caches that go need it
    Spared,     ///< no name needs it, but the rules don't ask for such blobs
    Young,      ///< no name needs it, but an export may be about to name it
    Uploading,  ///< an upload that may still be running
    Leftover,   ///< goes: an upload that was given up
    Superseded, ///< goes: a pointer that a newer one has replaced
    Foreign,
};

/// "live", "shared", "pinned", "orphaned", "freed", "spared", "young", "uploading", "leftover", "superseded",
/// "foreign".
[[nodiscard]] QString blobFateName(BlobFate fate);
[[nodiscard]] constexpr bool goes(BlobFate fate)
{
    return fate == BlobFate::Orphaned || fate == BlobFate::Freed || fate == BlobFate::Leftover ||
           fate == BlobFate::Superseded;
}

struct PlannedItem {
    StoredItem item;
    BlobFate fate = BlobFate::Orphaned;
};

/// What a clean-up will do, worked out before anything is deleted. Immutable once made.
struct PrunePlan {
    PrunePolicy policy; ///< completed
    StoreTraits traits;
    QDateTime madeAt;
    std::shared_ptr<const Reachability> reach; ///< with the caches that go dropped
    std::vector<PlannedCache> caches;          ///< those that go first, then by name
    std::vector<PlannedItem> items;            ///< that go, or would but for their age; biggest first
    QSet<Digest> pinned;                       ///< blobs that pinned digests keep
    std::vector<Tally> tallies;                ///< by BlobFate

    [[nodiscard]] const StoreRoot &rootOf(const PlannedCache &cache) const { return reach->roots()[cache.root]; }
    [[nodiscard]] const Tally &tally(BlobFate fate) const { return tallies[static_cast<size_t>(fate)]; }
    [[nodiscard]] qint64 cachesToRemove() const;
    /// Blobs and leftovers that go; in a store that frees its blobs itself, those that it will free.
    [[nodiscard]] Tally freed() const;
    /// What stays of BuildKit's.
    [[nodiscard]] Tally kept() const;
    [[nodiscard]] bool isEmpty() const { return cachesToRemove() == 0 && freed().count == 0; }
};

/// Decides about names, and then about one item after the other. Pure: what it knows is what it was told.
class PrunePlanner
{
public:
    /// Errors: Usage (rules that don't fit together), Unsupported (--unused-for where the store does not know), Refused
    /// (a cache's documents can't be read, so that nobody knows what it needs).
    [[nodiscard]] static Result<PrunePlanner> create(PrunePolicy policy, StoreTraits traits, const QDateTime &now,
                                                     std::vector<StoreRoot> roots, QSet<Digest> pinned = {});

    [[nodiscard]] const std::vector<PlannedCache> &caches() const { return m_plan.caches; }
    void judge(const StoredItem &item);
    /// The plan. Once.
    [[nodiscard]] PrunePlan finish();

private:
    PrunePlanner() = default;
    void decideNames(const QDateTime &now);
    void keepTheLast(const std::vector<std::vector<size_t>> &groups);
    void keepBytes();
    [[nodiscard]] BlobFate fateOf(const StoredItem &item) const;
    [[nodiscard]] bool isYoung(const StoredItem &item) const;

    PrunePlan m_plan;
    std::shared_ptr<Reachability> m_reach;
};

/// When a cache was new last: written or moved, or its newest result made, whichever is later; invalid where nobody
/// knows.
[[nodiscard]] QDateTime freshness(const StoreRoot &root);

} // namespace cachalot
