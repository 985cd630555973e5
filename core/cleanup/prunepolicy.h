#pragma once

#include "core/base/result.h"
#include "core/content/digest.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace cachalot
{

/// What is to go (docs/cleanup.md, "Rules"). A cache goes when all rules for caches that are set say so; none set, none
/// goes. Images, and what is no cache, never go by a rule. A value type.
struct PrunePolicy {
    static constexpr std::chrono::seconds kDefaultGrace{3600};

    /// Blobs that no cache needs, names that nobody can use any more, unfinished uploads.
    bool unreferenced = false;
    std::optional<std::chrono::seconds> olderThan; ///< written or moved last, and its newest result made, so long ago
    std::optional<std::chrono::seconds> unusedFor; ///< read last so long ago
    /// All but the newest N of those that match; of each pattern, where there are several.
    std::optional<qint64> keepLast;
    /// The oldest, until what is left needs no more than this.
    std::optional<qint64> keepBytes;
    QStringList match;  ///< only these; empty: all
    QStringList except; ///< not these
    QStringList pinnedNames;
    std::vector<Digest> pinnedDigests; ///< blobs, or manifests with all that they need
    std::chrono::seconds grace = kDefaultGrace;
    /// Go on where a cache's documents can't be read, and nobody knows which blobs it needs.
    bool despiteDamage = false;

    [[nodiscard]] bool hasCacheRules() const
    {
        return olderThan || unusedFor || keepLast || keepBytes || !match.isEmpty();
    }
    /// The same with `unreferenced` where nothing else is asked for.
    [[nodiscard]] PrunePolicy completed() const;

    /// For a file; what is not set is left out.
    [[nodiscard]] QJsonObject toJson() const;
    /// Errors: Damaged with the member's name (an unknown one, a wrong type, a negative number): a rule that is not
    /// understood must not be left out silently.
    [[nodiscard]] static Result<PrunePolicy> fromJson(const QJsonObject &object);

    friend bool operator==(const PrunePolicy &, const PrunePolicy &) = default;
};

/// Checks what belongs together. Errors: Usage.
[[nodiscard]] Result<> checkPolicy(const PrunePolicy &policy);

} // namespace cachalot
