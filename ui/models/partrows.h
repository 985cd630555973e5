#pragma once

#include "core/cache/cachesnapshot.h"
#include "ui/models/layernames.h"
#include "ui/models/stepnames.h"

#include <memory>
#include <vector>

namespace cachalot
{

/// What a row of a table of parts, be they layers or steps, is.
struct PartRow {
    quint32 number = 0; ///< its index in the cache
    quint16 depth = 0;
    qint64 bytes = -1;
    qint64 created = 0; ///< ms since 1970; 0 unknown
};

/// `bytes` is the size of the top layer of its result.
struct StepRow : PartRow {
    quint32 layerCount = 0; ///< of its result
    quint32 inputCount = 0;
    bool hasResult = false;
    bool isSkipped = false;    ///< the three of them as BuildKit reads the graph
    bool isRestorable = false; ///< as far as the manifest knows
};

struct LayerRow : PartRow {
    int duplicateOf = -1; ///< row of the first entry with the same diffID
    quint32 madeBy = 0;
    qint64 unpacked = -1;  ///< where another entry holds the same unpacked
    bool isNeeded = false; ///< by some result
};

template <typename Row>
struct RowTable {
    std::vector<Row> rows;
    std::vector<int> rowOf; ///< by number; -1 where there is none
    qint64 maximumBytes = 0;
};

/// The rows of the tables of one platform of a cache. They are made where the cache is read, in the background: with
/// 100,000 records that takes longer than a window may stand still. Immutable, any thread; `cache` outlives them.
struct PartRows {
    const PlatformCache *cache = nullptr;
    RowTable<StepRow> steps; ///< in the order of the build
    StepNames stepNames;
    RowTable<LayerRow> layers; ///< chains together (chainRows())
    LayerNames layerNames;

    [[nodiscard]] static std::shared_ptr<const PartRows> make(const PlatformCache &cache);
};
using PartRowsPtr = std::shared_ptr<const PartRows>;

} // namespace cachalot
