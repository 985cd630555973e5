#include "core/cleanup/pruneplan.h"

#include "core/base/format.h"
#include "core/cleanup/globs.h"

#include <algorithm>

namespace cachalot
{
namespace
{

constexpr size_t kFates = static_cast<size_t>(BlobFate::Foreign) + 1;

bool matchesAny(const QString &name, const QStringList &patterns)
{
    return std::any_of(patterns.begin(), patterns.end(),
                       [&](const QString &pattern) { return matchesGlob(name, pattern); });
}

QString ageText(const QDateTime &since, const QDateTime &now)
{
    return since.isValid() ? formatAge(since, now) + QStringLiteral(" old") : QStringLiteral("Of unknown age");
}

/// Newest first; what has no time counts as new.
bool isNewer(const StoreRoot &a, const StoreRoot &b)
{
    const QDateTime timeA = freshness(a);
    const QDateTime timeB = freshness(b);
    if (timeA.isValid() != timeB.isValid()) {
        return !timeA.isValid();
    }
    return timeA != timeB ? timeA > timeB : a.id.name < b.id.name;
}

} // namespace

QDateTime freshness(const StoreRoot &root)
{
    if (!root.changedAt.isValid() || !root.createdAt.isValid()) {
        return root.changedAt.isValid() ? root.changedAt : root.createdAt;
    }
    return std::max(root.changedAt, root.createdAt);
}

QString blobFateName(BlobFate fate)
{
    static constexpr const char *kNames[] = {"live",  "shared",    "pinned",   "orphaned",   "freed",  "spared",
                                             "young", "uploading", "leftover", "superseded", "foreign"};
    return QString::fromLatin1(kNames[static_cast<size_t>(fate)]);
}

qint64 PrunePlan::cachesToRemove() const
{
    return std::count_if(caches.begin(), caches.end(),
                         [](const PlannedCache &cache) { return cache.action == PruneAction::Remove; });
}

Tally PrunePlan::freed() const
{
    Tally freed;
    for (const BlobFate fate : {BlobFate::Orphaned, BlobFate::Freed, BlobFate::Leftover, BlobFate::Superseded}) {
        freed.count += tally(fate).count;
        freed.bytes += tally(fate).bytes;
    }
    return freed;
}

Tally PrunePlan::kept() const
{
    Tally kept;
    for (const BlobFate fate :
         {BlobFate::Live, BlobFate::Shared, BlobFate::Pinned, BlobFate::Spared, BlobFate::Young, BlobFate::Uploading}) {
        kept.count += tally(fate).count;
        kept.bytes += tally(fate).bytes;
    }
    return kept;
}

Result<PrunePlanner> PrunePlanner::create(PrunePolicy policy, StoreTraits traits, const QDateTime &now,
                                          std::vector<StoreRoot> roots, QSet<Digest> pinned)
{
    CACHALOT_TRY(checkPolicy(policy));
    if (policy.unusedFor && !traits.knowsUse) {
        return fail(ErrorCode::Unsupported, QStringLiteral("this store does not keep when a cache was read last; "
                                                           "--older-than goes by when it was written"));
    }
    for (const StoreRoot &root : roots) {
        if (root.unreadable && !policy.despiteDamage) {
            return fail(ErrorCode::Refused,
                        QStringLiteral("%1 can't be read (%2), so nobody knows which blobs it needs: nothing was "
                                       "deleted. Repair it (repair), take it away (rm), or say --despite-damage to let "
                                       "go what only it needs")
                            .arg(printable(root.id.name, 100), root.unreadable->message));
        }
    }
    PrunePlanner planner;
    planner.m_plan.policy = policy.completed();
    planner.m_plan.traits = std::move(traits);
    planner.m_plan.madeAt = now;
    planner.m_plan.pinned = std::move(pinned);
    for (const Digest &digest : planner.m_plan.policy.pinnedDigests) {
        planner.m_plan.pinned.insert(digest);
    }
    planner.m_plan.tallies.resize(kFates);
    planner.m_reach = std::make_shared<Reachability>();
    for (StoreRoot &root : roots) {
        planner.m_reach->add(std::move(root));
    }
    planner.decideNames(now);
    return planner;
}

void PrunePlanner::decideNames(const QDateTime &now)
{
    const PrunePolicy &policy = m_plan.policy;
    const std::vector<StoreRoot> &roots = m_reach->roots();
    std::vector<std::vector<size_t>> groups(std::max<size_t>(1, static_cast<size_t>(policy.match.size())));
    for (size_t i = 0; i < roots.size(); ++i) {
        const StoreRoot &root = roots[i];
        PlannedCache &cache = m_plan.caches.emplace_back();
        cache.root = i;
        cache.needs = m_reach->needs(i);
        cache.exclusive = m_reach->exclusive(i);
        const auto keep = [&cache](CacheFate fate, const QString &reason) {
            cache.fate = fate;
            cache.reason = reason;
        };
        if (policy.pinnedNames.contains(root.id.name) || m_plan.pinned.contains(root.id.manifest)) {
            keep(CacheFate::Pinned, QStringLiteral("Pinned"));
        } else if (root.unreadable) {
            keep(CacheFate::Damaged, QStringLiteral("Damaged: ") + root.unreadable->message);
        } else if (!root.stale.isEmpty() && policy.unreferenced) {
            cache.action = PruneAction::Remove;
            cache.fate = CacheFate::Stale;
            cache.reason = root.stale;
        } else if (!root.isCache || root.isImage) {
            keep(root.isImage ? CacheFate::Image : CacheFate::NoCache,
                 root.isImage ? QStringLiteral("An image") : QStringLiteral("No cache"));
        } else if (!policy.hasCacheRules()) {
            keep(CacheFate::NoRule, QStringLiteral("No rule for caches"));
        } else if (!policy.match.isEmpty() && !matchesAny(root.id.name, policy.match)) {
            keep(CacheFate::NoMatch, QStringLiteral("Matches no pattern"));
        } else if (matchesAny(root.id.name, policy.except)) {
            keep(CacheFate::Excepted, QStringLiteral("Excepted"));
        } else {
            // It belongs to the first pattern that it matches.
            size_t group = 0;
            while (group + 1 < groups.size() &&
                   !matchesGlob(root.id.name, policy.match[static_cast<qsizetype>(group)])) {
                ++group;
            }
            groups[group].push_back(i);
            const QDateTime fresh = freshness(root);
            const auto isOld = [&now](const QDateTime &time, std::chrono::seconds age) {
                return time.isValid() && time.secsTo(now) >= age.count();
            };
            if (policy.olderThan && !isOld(fresh, *policy.olderThan)) {
                keep(CacheFate::Young, ageText(fresh, now));
            } else if (policy.unusedFor && !isOld(root.usedAt, *policy.unusedFor)) {
                keep(CacheFate::Used, root.usedAt.isValid()
                                          ? QStringLiteral("Read %1 ago").arg(formatAge(root.usedAt, now))
                                          : QStringLiteral("It is not known when it was read"));
            } else {
                cache.action = PruneAction::Remove;
                cache.fate = CacheFate::ByRule;
                cache.reason = policy.unusedFor   ? QStringLiteral("Unread for %1").arg(formatAge(root.usedAt, now))
                               : policy.olderThan ? ageText(fresh, now)
                                                  : QStringLiteral("Matches");
            }
        }
    }
    if (policy.keepLast) {
        keepTheLast(groups);
    }
    if (policy.keepBytes) {
        keepBytes();
    }
    for (const PlannedCache &cache : m_plan.caches) {
        if (cache.action == PruneAction::Remove) {
            m_reach->drop(cache.root);
        }
    }
}

void PrunePlanner::keepTheLast(const std::vector<std::vector<size_t>> &groups)
{
    const std::vector<StoreRoot> &roots = m_reach->roots();
    for (size_t i = 0; i < groups.size(); ++i) {
        std::vector<size_t> group = groups[i];
        std::sort(group.begin(), group.end(), [&](size_t a, size_t b) { return isNewer(roots[a], roots[b]); });
        const auto count = std::min(group.size(), static_cast<size_t>(*m_plan.policy.keepLast));
        for (size_t k = 0; k < count; ++k) {
            PlannedCache &cache = m_plan.caches[group[k]]; // still in the order of the roots
            cache.action = PruneAction::Keep;
            cache.fate = CacheFate::AmongTheLast;
            cache.reason = m_plan.policy.match.isEmpty()
                               ? QStringLiteral("Among the newest %1").arg(*m_plan.policy.keepLast)
                               : QStringLiteral("Among the newest %1 of %2")
                                     .arg(*m_plan.policy.keepLast)
                                     .arg(printable(m_plan.policy.match[static_cast<qsizetype>(i)], 60));
        }
        for (size_t k = count; k < group.size(); ++k) {
            PlannedCache &cache = m_plan.caches[group[k]];
            if (cache.action == PruneAction::Remove && !m_plan.policy.olderThan && !m_plan.policy.unusedFor) {
                cache.reason = QStringLiteral("Not among the newest %1").arg(*m_plan.policy.keepLast);
            }
        }
    }
}

void PrunePlanner::keepBytes()
{
    std::vector<size_t> candidates;
    for (size_t i = 0; i < m_plan.caches.size(); ++i) {
        if (m_plan.caches[i].action == PruneAction::Remove) {
            candidates.push_back(i);
        }
    }
    const std::vector<StoreRoot> &roots = m_reach->roots();
    std::sort(candidates.begin(), candidates.end(), [&](size_t a, size_t b) { return isNewer(roots[b], roots[a]); });
    Reachability left = *m_reach;
    qint64 bytes = left.all().bytes;
    for (const size_t candidate : candidates) {
        PlannedCache &cache = m_plan.caches[candidate];
        if (bytes <= *m_plan.policy.keepBytes) {
            cache.action = PruneAction::Keep;
            cache.fate = CacheFate::Fits;
            cache.reason = QStringLiteral("What is left fits into %1").arg(formatBytes(*m_plan.policy.keepBytes));
            continue;
        }
        bytes -= left.exclusive(candidate).bytes;
        left.drop(candidate);
        cache.reason = QStringLiteral("The oldest, until %1 are left").arg(formatBytes(*m_plan.policy.keepBytes));
    }
}

bool PrunePlanner::isYoung(const StoredItem &item) const
{
    const qint64 grace = m_plan.policy.grace.count();
    if (grace == 0) {
        return false;
    }
    return !item.changedAt.isValid() || item.changedAt.secsTo(m_plan.madeAt) < grace;
}

BlobFate PrunePlanner::fateOf(const StoredItem &item) const
{
    const bool unreferenced = m_plan.policy.unreferenced;
    switch (item.kind) {
    case StoredKind::Foreign:
        return BlobFate::Foreign;
    case StoredKind::Leftover:
        return isYoung(item) ? BlobFate::Uploading : unreferenced ? BlobFate::Leftover : BlobFate::Spared;
    case StoredKind::Superseded:
        return isYoung(item) ? BlobFate::Young : unreferenced ? BlobFate::Superseded : BlobFate::Spared;
    case StoredKind::Blob:
        break;
    }
    switch (m_reach->reachOf(item.digest)) {
    case Reach::Live:
        return BlobFate::Live;
    case Reach::Shared:
        return BlobFate::Shared;
    case Reach::Orphaned:
        break;
    }
    if (m_plan.pinned.contains(item.digest)) {
        return BlobFate::Pinned;
    }
    const bool wasFreed = m_reach->wasFreed(item.digest);
    if (!unreferenced && !wasFreed) {
        return BlobFate::Spared;
    }
    return isYoung(item) ? BlobFate::Young : wasFreed ? BlobFate::Freed : BlobFate::Orphaned;
}

void PrunePlanner::judge(const StoredItem &item)
{
    const BlobFate fate = fateOf(item);
    m_plan.tallies[static_cast<size_t>(fate)].add(item.size);
    if (goes(fate) || fate == BlobFate::Young || fate == BlobFate::Uploading) {
        m_plan.items.push_back({item, fate});
    }
}

PrunePlan PrunePlanner::finish()
{
    if (!m_plan.traits.listsBlobs) {
        // The store frees them itself; the figures are those of the documents.
        for (const NeededBlob &blob : m_reach->freed()) {
            m_plan
                .tallies[static_cast<size_t>(m_plan.pinned.contains(blob.digest) ? BlobFate::Pinned : BlobFate::Freed)]
                .add(blob.size);
        }
        m_plan.tallies[static_cast<size_t>(BlobFate::Live)] = m_reach->all();
    }
    std::sort(m_plan.items.begin(), m_plan.items.end(), [](const PlannedItem &a, const PlannedItem &b) {
        return a.item.size != b.item.size ? a.item.size > b.item.size : a.item.key < b.item.key;
    });
    const auto &roots = m_reach->roots();
    std::sort(m_plan.caches.begin(), m_plan.caches.end(), [&](const PlannedCache &a, const PlannedCache &b) {
        return a.action != b.action ? a.action == PruneAction::Remove : roots[a.root].id.name < roots[b.root].id.name;
    });
    m_plan.reach = std::move(m_reach);
    return std::move(m_plan);
}

} // namespace cachalot
