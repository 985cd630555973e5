#pragma once

#include "core/cache/cacheconfig.h"

#include <QDateTime>

#include <functional>

namespace cachalot
{

/// What a cure took out of a cacheconfig.
struct CureCount {
    qint64 results = 0; ///< records that can't be restored any more
    qint64 records = 0;
};

/// Whether a layer, by its position, can be had.
using LayerWanted = std::function<bool(size_t layer)>;

/// Takes out of a config what BuildKit would reject all of it for (cache/remotecache/v1/parse.go: links and layers that
/// lead nowhere, loops, empty inputs, records whose digest starts with "random:"), results that need a layer that can't
/// be had or are older than `notBefore` (invalid: none is too old). An alternative of an input that is bad goes alone;
/// where none is left, the record goes. A record that loses its result stays: its key leads on, and BuildKit, which
/// keeps such records in a min cache, restores fewer steps without it. The layers stay, with their positions; a parent
/// that can't be is -1. Linear; never recurses.
[[nodiscard]] CureCount cureConfig(CacheConfig &config, const LayerWanted &wanted, const QDateTime &notBefore);

/// Takes out results until the blobs of the others have no more bytes: each time the one that costs the most for the
/// one step that it saves, which is what no other result needs of it. `size` is a layer's, by its position; the same
/// blob at several positions counts once.
[[nodiscard]] CureCount limitBytes(CacheConfig &config, const std::function<qint64(size_t layer)> &size,
                                   qint64 mostBytes);

/// Makes the config, written as JSON, have no more bytes: takes out members that are not known, then records that no
/// result is reached by, then results at the ends of the build, each time those for which the most records are kept.
[[nodiscard]] CureCount limitConfig(CacheConfig &config, qint64 mostBytes);

} // namespace cachalot
