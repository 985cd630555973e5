#include "ui/models/damage.h"

namespace cachalot
{

DamageReportPtr DamageReport::make(VerifyReport report, const VerifyOptions &options)
{
    auto damage = std::make_shared<DamageReport>();
    for (const Problem &problem : report.problems) {
        if (problem.effect != BuildEffect::None && !problem.digest.isNull()) {
            damage->badBlobs.insert(problem.digest);
        }
    }
    damage->report = std::move(report);
    damage->options = options;
    damage->checkedAt = QDateTime::currentDateTimeUtc();
    return damage;
}

std::vector<bool> damagedLayers(const PlatformCache &cache, const DamageReport *damage)
{
    std::vector<bool> bad(cache.layers.size(), false);
    if (!damage || damage->badBlobs.isEmpty()) {
        return bad;
    }
    for (size_t i = 0; i < cache.layers.size(); ++i) {
        const CacheLayer &layer = cache.layers[i];
        bad[i] = (!layer.descriptor.digest.isNull() && damage->badBlobs.contains(layer.descriptor.digest)) ||
                 (layer.diffID && damage->badBlobs.contains(*layer.diffID));
    }
    return bad;
}

} // namespace cachalot
