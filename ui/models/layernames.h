#pragma once

#include "core/cache/cachesnapshot.h"

#include <vector>

namespace cachalot
{

/// What the layers of a cache are called, in all views alike: by the step that made them, or "Layer 9" by their place
/// in the list of chains (see chainRows()). The cache has to outlive this.
class LayerNames
{
public:
    LayerNames() = default; ///< of a cache without layers
    explicit LayerNames(const PlatformCache &cache);

    /// Printable, with all lines; empty for a layer that the cache does not have.
    [[nodiscard]] QString nameOf(LayerId layer) const;
    /// The first line, for a cell.
    [[nodiscard]] QString titleOf(LayerId layer) const;

private:
    const PlatformCache *m_cache = nullptr;
    std::vector<quint32> m_numbers; ///< from 1
};

} // namespace cachalot
