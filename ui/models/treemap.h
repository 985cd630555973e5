#pragma once

#include "core/content/layertree.h"

#include <QRectF>

#include <span>
#include <vector>

namespace cachalot
{

/// Divides `area` among weights so that each part's area is in proportion and as square as can be (M. Bruls,
/// K. Huizing, J. van Wijk, "Squarified Treemaps", 2000). `weights` fall; zeros and negatives get empty parts at the
/// area's far corner.
/// The parts come in the order of the weights.
[[nodiscard]] std::vector<QRectF> squarified(std::span<const double> weights, const QRectF &area);

/// One rectangle of a treemap.
struct TreemapTile {
    enum class Kind {
        File,      ///< a leaf, or a directory whose content is too small to be drawn
        Directory, ///< drawn with its content on top of it
        Rest,      ///< the entries of `node` that are too small to be drawn, together
    };
    int node = -1;
    Kind kind = Kind::File;
    int depth = 0;       ///< 1 for the entries of the map's root
    int entryOfRoot = 0; ///< the entry of the map's root that this tile belongs to (a node); the root for its own rest
    QRectF rect;
};

/// How a treemap is laid out, in pixels.
struct TreemapOptions {
    double padding = 2; ///< around the content of a directory
    double header = 16; ///< for a directory's name, where there is room for it
    double minHeaderWidth = 48;
    double minSide = 3; ///< smaller tiles are drawn together as the rest of their directory
    int maxDepth = 12;
};

/// The bytes below `root` as nested rectangles, those of a directory before those of its content. Whiteouts and empty
/// files have none. The number of tiles is bounded by the area, whatever the tree's size; nothing recursive.
[[nodiscard]] std::vector<TreemapTile> layOutTreemap(const LayerTree &tree, int root, const QRectF &area,
                                                     const TreemapOptions &options = {});

} // namespace cachalot
