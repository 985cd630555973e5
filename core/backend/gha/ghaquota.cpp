#include "core/backend/gha/ghaquota.h"

#include "core/base/format.h"

#include <algorithm>

namespace cachalot
{

std::vector<StoreAdvice> quotaAdvice(const std::vector<GhaListedEntry> &entries, const QDateTime &now)
{
    constexpr std::chrono::hours kSoon{24};
    qint64 bytes = 0;
    qint64 soonBytes = 0;
    qint64 soonCount = 0;
    for (const GhaListedEntry &entry : entries) {
        bytes += entry.size;
        const bool goesSoon = entry.lastAccessedAt.isValid() &&
                              entry.lastAccessedAt.secsTo(now) >= std::chrono::seconds(kGhaRetention - kSoon).count();
        soonBytes += goesSoon ? entry.size : 0;
        soonCount += goesSoon ? 1 : 0;
    }
    std::vector<StoreAdvice> advice;
    QString quota = QStringLiteral("the repository's caches take %1 of the %2 that GitHub gives for nothing")
                        .arg(formatBytes(bytes), formatBytes(kGhaFreeBytes));
    if (bytes > kGhaFreeBytes) {
        std::vector<const GhaListedEntry *> byUse;
        byUse.reserve(entries.size());
        for (const GhaListedEntry &entry : entries) {
            byUse.push_back(&entry);
        }
        std::sort(byUse.begin(), byUse.end(),
                  [](const auto *a, const auto *b) { return a->lastAccessedAt < b->lastAccessedAt; });
        qint64 left = bytes;
        qint64 count = 0;
        while (left > kGhaFreeBytes) {
            left -= byUse[static_cast<size_t>(count++)]->size;
        }
        quota +=
            QStringLiteral("; unless its owner has set more, the %1 entries that were read longest ago (%2) go within "
                           "the hour, the first is %3")
                .arg(formatCount(count), formatBytes(bytes - left), printable(byUse.front()->key, 100));
    }
    advice.push_back({quota, {}});
    if (soonCount > 0) {
        advice.push_back({QStringLiteral("%1 entries (%2) were not read for %3 days; GitHub deletes what nobody reads "
                                         "for %4 days, unless the owner has set more")
                              .arg(formatCount(soonCount), formatBytes(soonBytes))
                              .arg((kGhaRetention - kSoon).count() / 24)
                              .arg(kGhaRetention.count() / 24),
                          {}});
    }
    return advice;
}

} // namespace cachalot
