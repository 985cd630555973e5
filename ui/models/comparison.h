#pragma once

#include "core/cache/graphdiff.h"
#include "ui/models/openedcache.h"

#include <QString>
#include <QStringList>

#include <array>
#include <memory>
#include <vector>

namespace cachalot
{

/// A platform as both caches have it.
struct PlatformPair {
    QString name; ///< empty where neither says
    size_t a = 0;
    size_t b = 0;
};

/// Two caches compared, for one platform. Immutable, shared.
struct Comparison {
    OpenedCachePtr a;
    OpenedCachePtr b;
    PlatformPair platform;
    CacheDiff diff;
    std::array<QString, 2> names; ///< short, and not the same

    [[nodiscard]] const PlatformCache &platformA() const { return a->platform(platform.a); }
    [[nodiscard]] const PlatformCache &platformB() const { return b->platform(platform.b); }

    /// What kind of answer it is.
    enum class Kind {
        Different,
        Equal,     ///< nothing is in one only
        Disjoint,  ///< nothing is in both
        Empty,     ///< neither holds layers or steps
        NoSteps,   ///< one of the graphs is rejected, so that only layers can be compared
        Unreadable ///< one of them could not be read at all
    };
    [[nodiscard]] Kind kind() const;

    /// The answer in one sentence or two: what one gains over the other.
    [[nodiscard]] QString sentence() const;
    /// What it takes to get what only one of them holds, at kStatedBitsPerSecond, against the steps that it restores: a
    /// line for each of the two that holds something of its own.
    [[nodiscard]] QStringList transferTimes() const;
    static constexpr qint64 kStatedBitsPerSecond = 100'000'000;
    /// How many steps either has.
    [[nodiscard]] qint64 stepCount() const { return qint64(diff.steps.size()); }
    /// The figures as plain text, for a message or an issue.
    [[nodiscard]] QString summaryText() const;
    [[nodiscard]] QString stepsAsCsv() const;
    [[nodiscard]] QString layersAsCsv() const;
};
using ComparisonPtr = std::shared_ptr<const Comparison>;

/// The platforms that can be compared: those that both have by name, else the first of each.
[[nodiscard]] std::vector<PlatformPair> platformPairs(const CacheSnapshot &a, const CacheSnapshot &b);

/// Compares. Blocking for large caches; any thread.
[[nodiscard]] ComparisonPtr compareCaches(OpenedCachePtr a, OpenedCachePtr b, const PlatformPair &platform);

/// A step's name: its label, or what stands for it ("Step 7").
[[nodiscard]] QString stepTitle(const StepMatch &step, qint64 number);

} // namespace cachalot
