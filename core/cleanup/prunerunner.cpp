#include "core/cleanup/prunerunner.h"

#include "core/base/format.h"
#include "core/cleanup/prunesurvey.h"

namespace cachalot
{
namespace
{

QString reasonOf(const Removal &removal)
{
    if (!removal.reason.isEmpty()) {
        return removal.reason;
    }
    switch (removal.outcome) {
    case RemovalOutcome::Removed:
    case RemovalOutcome::Gone:
        return {};
    case RemovalOutcome::Needed:
        return QStringLiteral("a cache needs it now");
    case RemovalOutcome::Young:
        return QStringLiteral("it was written or touched meanwhile");
    case RemovalOutcome::Moved:
        return QStringLiteral("it was written anew meanwhile");
    case RemovalOutcome::Kept:
    case RemovalOutcome::Failed:
        break;
    }
    return QStringLiteral("the store keeps it");
}

/// What all names need at the moment; read again only where something changed.
class CurrentNeeds
{
public:
    CurrentNeeds(CacheBackend &backend, const PrunePlan &plan) : m_backend(backend), m_plan(plan) {}

    [[nodiscard]] Result<QSet<Digest>> read(const OpContext &context)
    {
        OpContext silent = context;
        silent.progress = nullptr;
        StoreInventory &inventory = *m_backend.inventory();
        // Names that move while they are read would leave a gap.
        constexpr int kTries = 20;
        for (int i = 0; i < kTries; ++i) {
            CACHALOT_ASSIGN(const QByteArray before, inventory.rootsStamp(silent));
            if (m_isRead && before == m_stamp) {
                return m_needed;
            }
            m_isRead = false;
            m_needed = m_plan.pinned;
            CACHALOT_TRY(inventory.roots([this](StoreRoot root) { return take(root); }, silent));
            CACHALOT_ASSIGN(m_stamp, inventory.rootsStamp(silent));
            m_isRead = m_stamp == before;
        }
        return m_isRead ? Result<QSet<Digest>>(m_needed)
                        : fail(ErrorCode::Refused,
                               QStringLiteral("the store's names keep changing; try again when fewer builds run"));
    }

private:
    [[nodiscard]] Result<> take(const StoreRoot &root)
    {
        if (root.unreadable && !m_plan.policy.despiteDamage) {
            return fail(ErrorCode::Refused, QStringLiteral("%1 can't be read any more (%2): the blobs stay")
                                                .arg(printable(root.id.name, 100), root.unreadable->message));
        }
        for (const NeededBlob &blob : root.blobs) {
            m_needed.insert(blob.digest);
        }
        return {};
    }

    CacheBackend &m_backend;
    const PrunePlan &m_plan;
    QByteArray m_stamp;
    bool m_isRead = false;
    QSet<Digest> m_needed;
};

class PruneRun
{
public:
    PruneRun(CacheBackend &backend, const PrunePlan &plan, Journal &journal, const OpContext &context)
        : m_backend(backend), m_plan(plan), m_journal(journal), m_context(context)
    {
        for (const PlannedItem &planned : plan.items) {
            if (goes(planned.fate)) {
                m_items.push_back(planned.item);
            }
        }
        for (const PlannedCache &cache : plan.caches) {
            if (cache.action == PruneAction::Remove) {
                m_names.push_back(plan.rootOf(cache).id);
                m_reasons += cache.reason;
            }
        }
        m_total = static_cast<qint64>(m_names.size() + m_items.size());
    }

    [[nodiscard]] Result<PruneReport> run()
    {
        m_context.report({ProgressUnit::Items, 0, m_total, {}});
        if (!m_names.empty()) {
            CACHALOT_TRY(removeNames());
        }
        if (m_plan.traits.listsBlobs && !m_items.empty()) {
            CACHALOT_TRY(removeItems());
        }
        m_report.journalFailure = m_journal.failure();
        return m_report;
    }

private:
    [[nodiscard]] QJsonObject line(const QString &event) const
    {
        return {{QStringLiteral("event"), event}, {QStringLiteral("store"), m_backend.spec().toString()}};
    }

    [[nodiscard]] OpContext silent() const
    {
        OpContext context = m_context; // the store's own progress would mix with ours
        context.progress = nullptr;
        return context;
    }

    [[nodiscard]] Result<> removeNames()
    {
        bool isComplete = true;
        CACHALOT_TRY(m_backend.cleaner()->removeNames(
            m_names,
            [&](size_t i, const Removal &removal) {
                const StoreName &name = m_names[i];
                m_context.report({ProgressUnit::Items, ++m_done, m_total, name.name});
                if (removal.outcome == RemovalOutcome::Removed || removal.outcome == RemovalOutcome::Gone) {
                    m_report.cachesRemoved += name.name;
                    QJsonObject entry = line(QStringLiteral("cache-removed"));
                    entry[QStringLiteral("name")] = name.name;
                    entry[QStringLiteral("digest")] = name.manifest.toString();
                    entry[QStringLiteral("reason")] = m_reasons[static_cast<qsizetype>(i)];
                    m_journal.append(entry);
                    return;
                }
                isComplete = false;
                m_report.skipped.push_back({name.name, name.manifest, reasonOf(removal)});
            },
            silent()));
        if (!m_plan.traits.listsBlobs) {
            return countFreed(isComplete);
        }
        return {};
    }

    /// In a store that frees its blobs itself: what no name needs any more of what the removed caches needed.
    [[nodiscard]] Result<> countFreed(bool isComplete)
    {
        QSet<Digest> needed;
        if (!isComplete) {
            CACHALOT_ASSIGN(needed, m_needs.read(m_context));
        }
        for (const NeededBlob &blob : m_plan.reach->freed()) {
            if (!needed.contains(blob.digest) && !m_plan.pinned.contains(blob.digest)) {
                ++m_report.blobsRemoved;
                m_report.bytesFreed += std::max<qint64>(blob.size, 0);
            }
        }
        return {};
    }

    [[nodiscard]] Result<> removeItems()
    {
        RemovalTerms terms;
        terms.neededNow = [this](const OpContext &context) { return m_needs.read(context); };
        terms.grace = m_plan.policy.grace;
        // With no grace everything up to now may go, also what clocks that run ahead have dated.
        constexpr qint64 kAhead = qint64(24) * 3600;
        const qint64 grace = m_plan.policy.grace.count();
        terms.notAfter = QDateTime::currentDateTimeUtc().addSecs(grace > 0 ? -grace : kAhead);
        return m_backend.cleaner()->removeItems(
            m_items, terms, [this](size_t i, const Removal &removal) { took(m_items[i], removal); }, silent());
    }

    void took(const StoredItem &item, const Removal &removal)
    {
        m_context.report({ProgressUnit::Items, ++m_done, m_total, item.key});
        if (removal.outcome == RemovalOutcome::Gone) {
            return; // somebody else has deleted it, and counts it
        }
        if (removal.outcome != RemovalOutcome::Removed) {
            m_report.skipped.push_back({item.digest.isNull() ? item.key : QString(), item.digest, reasonOf(removal)});
            return;
        }
        ++m_report.blobsRemoved;
        m_report.bytesFreed += std::max<qint64>(item.size, 0);
        QJsonObject entry =
            line(item.kind == StoredKind::Blob ? QStringLiteral("blob-removed") : QStringLiteral("leftover-removed"));
        entry[QStringLiteral("key")] = item.key;
        entry[QStringLiteral("digest")] = item.digest.toString();
        entry[QStringLiteral("size")] = static_cast<double>(item.size);
        m_journal.append(entry);
    }

    CacheBackend &m_backend;
    const PrunePlan &m_plan;
    Journal &m_journal;
    OpContext m_context;
    CurrentNeeds m_needs{m_backend, m_plan};
    std::vector<StoreName> m_names;
    QStringList m_reasons; ///< parallel to the names
    std::vector<StoredItem> m_items;
    PruneReport m_report;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace

Result<PruneReport> runPrune(CacheBackend &backend, const PrunePlan &plan, Journal &journal, const OpContext &context)
{
    if (backend.inventory() == nullptr || backend.cleaner() == nullptr) {
        return fail(ErrorCode::Unsupported,
                    QStringLiteral("type=%1: nothing can be deleted there").arg(backend.spec().type()));
    }
    return PruneRun(backend, plan, journal, context).run();
}

} // namespace cachalot
