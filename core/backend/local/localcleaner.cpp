#include "core/backend/local/localcleaner.h"

#include "core/base/files.h"
#include "core/content/layoutcontents.h"
#include "core/content/layoutwatch.h"
#include "core/content/manifest.h"

namespace cachalot
{

/// One removal of items.
struct LocalCleaner::Run {
    std::span<const StoredItem> items;
    const RemovalTerms &terms;
    const RemovalSink &sink;
    const OpContext &context;
    SetAside aside;
    std::vector<size_t> taken; ///< positions of blobs that are, or were, set aside
    std::vector<bool> told;

    void tell(size_t position, RemovalOutcome outcome, const QString &reason = {})
    {
        if (!told[position]) {
            told[position] = true;
            sink(position, {outcome, reason});
        }
    }
    /// Tells the fate of what was put back.
    void tellKept(RemovalOutcome outcome, const QString &reason = {})
    {
        for (const size_t position : taken) {
            if (!aside.has(items[position].digest)) {
                tell(position, outcome, reason);
            }
        }
    }
};

Result<> LocalCleaner::removeNames(std::span<const StoreName> names, const RemovalSink &sink, const OpContext &context)
{
    std::vector<LayoutEntryName> entries;
    entries.reserve(names.size());
    for (const StoreName &name : names) {
        entries.push_back({name.name, name.manifest.isNull() ? name.handle : name.manifest.toString()});
    }
    CACHALOT_ASSIGN(const std::vector<LayoutRemoval> removals, LayoutIndex(m_layout).removeEntries(entries, context));
    for (size_t i = 0; i < removals.size(); ++i) {
        const RemovalOutcome outcome = removals[i] == LayoutRemoval::Removed ? RemovalOutcome::Removed
                                       : removals[i] == LayoutRemoval::Moved ? RemovalOutcome::Moved
                                                                             : RemovalOutcome::Gone;
        sink(i, {outcome, {}});
    }
    return {};
}

Result<> LocalCleaner::removeItems(std::span<const StoredItem> items, const RemovalTerms &terms,
                                   const RemovalSink &sink, const OpContext &context)
{
    CACHALOT_TRY(context.checkpoint());
    CACHALOT_TRY(SetAside::recover(m_layout));
    CACHALOT_ASSIGN(SetAside aside, SetAside::create(m_layout));
    CACHALOT_ASSIGN(LayoutWatch watch, LayoutWatch::create(m_layout));
    Run run{items, terms, sink, context, std::move(aside), {}, std::vector<bool>(items.size())};
    CACHALOT_TRY(takeAll(run));
    if (run.taken.empty()) {
        return {};
    }
    CACHALOT_TRY(keepWhatIsNeeded(run));
    CACHALOT_ASSIGN(const bool mayDelete, waitForExports(watch, run));
    if (!mayDelete) {
        for (const Digest &digest : QSet<Digest>(run.aside.taken())) {
            CACHALOT_TRY(run.aside.putBack(digest));
        }
        run.tellKept(RemovalOutcome::Kept, QStringLiteral("an export into the directory is running"));
        return {};
    }
    for (const size_t position : run.taken) {
        const Digest &digest = items[position].digest;
        if (!run.aside.has(digest)) {
            continue;
        }
        CACHALOT_TRY(context.checkpoint());
        if (const auto erased = run.aside.erase(digest); erased) {
            run.tell(position, RemovalOutcome::Removed);
        } else {
            run.tell(position, RemovalOutcome::Failed, erased.error().message);
        }
    }
    return {};
}

Result<> LocalCleaner::takeAll(Run &run)
{
    for (size_t i = 0; i < run.items.size(); ++i) {
        CACHALOT_TRY(run.context.checkpoint());
        const StoredItem &item = run.items[i];
        if (item.kind == StoredKind::Leftover) {
            const Removal removal = removeLeftover(item, run.terms);
            run.tell(i, removal.outcome, removal.reason);
            continue;
        }
        if (item.kind != StoredKind::Blob || item.digest.isNull()) {
            run.tell(i, RemovalOutcome::Kept, QStringLiteral("it is not BuildKit's"));
            continue;
        }
        const auto taken = run.aside.take(item.digest, run.terms.notAfter);
        if (!taken) {
            run.tell(i, RemovalOutcome::Failed, taken.error().message);
            continue;
        }
        switch (*taken) {
        case SetAside::Taken::Yes:
            run.taken.push_back(i);
            break;
        case SetAside::Taken::Gone:
            run.tell(i, RemovalOutcome::Gone);
            break;
        case SetAside::Taken::Young:
            run.tell(i, RemovalOutcome::Young);
            break;
        case SetAside::Taken::NotAFile:
            run.tell(i, RemovalOutcome::Kept, QStringLiteral("it is not a regular file"));
            break;
        }
    }
    return {};
}

Result<> LocalCleaner::keepWhatIsNeeded(Run &run)
{
    // The manifests first, since neededNow() has to read them; it may see a newer index, with one more of them.
    constexpr int kTries = 5;
    for (int i = 1;; ++i) {
        if (const auto entries = m_layout.readIndex()) {
            for (const LayoutEntry &entry : *entries) {
                CACHALOT_TRY(run.aside.putBack(entry.descriptor.digest));
            }
        }
        auto needed = run.terms.neededNow(run.context);
        if (needed) {
            for (const Digest &digest : QSet<Digest>(run.aside.taken())) {
                if (needed->contains(digest)) {
                    CACHALOT_TRY(run.aside.putBack(digest));
                }
            }
            run.tellKept(RemovalOutcome::Needed);
            return {};
        }
        if (i == kTries || needed.error().code == ErrorCode::Cancelled) {
            return fail(std::move(needed).error());
        }
    }
}

Result<> LocalCleaner::keepWhatIsNamedBy(const Digest &manifest, Run &run)
{
    // A manifest is written right before index.json names it.
    constexpr qint64 kMostBytes = qint64(8) << 20;
    const auto bytes = readFile(m_layout.blobPath(manifest), kMostBytes);
    if (!bytes || !bytes->startsWith('{')) {
        return {};
    }
    const auto parsed = Manifest::parse(*bytes);
    if (!parsed) {
        return {};
    }
    CACHALOT_TRY(run.aside.putBack(parsed->config ? parsed->config->digest : Digest()));
    for (const auto *list : {&parsed->layers, &parsed->manifests}) {
        for (const Descriptor &blob : *list) {
            CACHALOT_TRY(run.aside.putBack(blob.digest));
        }
    }
    run.tellKept(RemovalOutcome::Needed);
    return {};
}

Result<bool> LocalCleaner::waitForExports(LayoutWatch &watch, Run &run)
{
    using Clock = std::chrono::steady_clock;
    constexpr std::chrono::milliseconds kPatience{20};
    const auto begin = Clock::now();
    auto lastSeen = begin;
    while (run.terms.grace.count() > 0 && !run.aside.taken().isEmpty()) {
        CACHALOT_TRY(run.context.checkpoint());
        const auto now = Clock::now();
        if (now - lastSeen >= kQuiet || now - begin >= run.terms.grace) {
            return true;
        }
        if (now - begin >= kMostWait) {
            return false;
        }
        CACHALOT_ASSIGN(const LayoutWatch::Seen seen, watch.wait(kPatience));
        if (seen.isActive()) {
            lastSeen = Clock::now();
        }
        for (const Digest &blob : seen.newBlobs) {
            CACHALOT_TRY(keepWhatIsNamedBy(blob, run));
        }
        if (seen.indexChanged) {
            CACHALOT_TRY(keepWhatIsNeeded(run));
        }
    }
    return true;
}

Removal LocalCleaner::removeLeftover(const StoredItem &item, const RemovalTerms &terms) const
{
    const auto removed = cachalot::removeLeftover(m_layout, item.key, terms.notAfter);
    if (!removed) {
        return {RemovalOutcome::Failed, removed.error().message};
    }
    switch (*removed) {
    case LeftoverRemoval::Gone:
        return {RemovalOutcome::Gone, {}};
    case LeftoverRemoval::Young:
        return {RemovalOutcome::Young, {}};
    case LeftoverRemoval::Busy:
        return {RemovalOutcome::Kept, QStringLiteral("it is being written")};
    case LeftoverRemoval::Removed:
        break;
    }
    return {};
}

} // namespace cachalot
