#pragma once

#include "core/cache/cachesnapshot.h"
#include "core/transfer/verifyrunner.h"

#include <QSet>

#include <memory>

namespace cachalot
{

/// What a verification found, for views that mark damaged layers and steps. Immutable.
struct DamageReport {
    VerifyReport report;
    VerifyOptions options;
    QDateTime checkedAt;
    QSet<Digest> badBlobs; ///< blobs (or diffIDs) that a problem with an effect names

    [[nodiscard]] static std::shared_ptr<const DamageReport> make(VerifyReport report, const VerifyOptions &options);
};
using DamageReportPtr = std::shared_ptr<const DamageReport>;

/// For each layer of a cache: is its own blob bad. `damage` may be null.
[[nodiscard]] std::vector<bool> damagedLayers(const PlatformCache &cache, const DamageReport *damage);

} // namespace cachalot
