#pragma once

#include "core/cache/cachesnapshot.h"

#include <QString>

#include <vector>

namespace cachalot
{

/// What the records of a cache are called everywhere in the app: by their label, else by their number in the order of
/// the build; records without inputs are counted apart ("Step 7", "Source 2"). Any thread.
class StepNames
{
public:
    StepNames() = default;
    /// `cache` outlives it.
    explicit StepNames(const PlatformCache &cache);

    [[nodiscard]] QString nameOf(RecordId record) const;
    [[nodiscard]] bool hasLabels() const;

private:
    const PlatformCache *m_cache = nullptr;
    std::vector<quint32> m_numbers; ///< by record; from 1
};

/// All records of a cache in the order of the build; as they are listed where the graph is rejected.
[[nodiscard]] std::vector<RecordId> buildOrder(const PlatformCache &cache);

} // namespace cachalot
