#include "ui/models/treemap.h"

#include <algorithm>

namespace cachalot
{

namespace
{

// The worst ratio of sides in a row of parts of these areas along a side of that length.
double worstRatio(double rowArea, double smallest, double largest, double side)
{
    const double side2 = side * side;
    const double area2 = rowArea * rowArea;
    return std::max(side2 * largest / area2, area2 / (side2 * smallest));
}

} // namespace

std::vector<QRectF> squarified(std::span<const double> weights, const QRectF &area)
{
    std::vector<QRectF> parts(weights.size(), QRectF(area.bottomRight(), QSizeF(0, 0)));
    double total = 0;
    size_t count = 0;
    while (count < weights.size() && weights[count] > 0) {
        total += weights[count++];
    }
    if (count == 0 || area.width() <= 0 || area.height() <= 0) {
        return parts;
    }

    const double scale = area.width() * area.height() / total;
    QRectF left = area;
    size_t first = 0;
    while (first < count) {
        const double side = std::min(left.width(), left.height());
        // Take parts into the row as long as that makes them squarer.
        double rowArea = weights[first] * scale;
        size_t last = first + 1;
        while (last < count && side > 0) {
            const double next = weights[last] * scale;
            const double largest = weights[first] * scale;
            if (worstRatio(rowArea + next, next, largest, side) >
                worstRatio(rowArea, weights[last - 1] * scale, largest, side)) {
                break;
            }
            rowArea += next;
            ++last;
        }
        const bool isLastRow = last == count;
        const bool upright = left.width() >= left.height(); // the row stands at the left, parts below each other
        const double thickness = isLastRow ? (upright ? left.width() : left.height()) : (side > 0 ? rowArea / side : 0);
        double at = upright ? left.top() : left.left();
        for (size_t i = first; i < last; ++i) {
            const double length = rowArea > 0 ? weights[i] * scale / rowArea * side : 0;
            parts[i] = upright ? QRectF(left.left(), at, thickness, length) : QRectF(at, left.top(), length, thickness);
            at += length;
        }
        if (upright) {
            left.setLeft(std::min(left.left() + thickness, left.right()));
        } else {
            left.setTop(std::min(left.top() + thickness, left.bottom()));
        }
        first = last;
    }
    return parts;
}

std::vector<TreemapTile> layOutTreemap(const LayerTree &tree, int root, const QRectF &area,
                                       const TreemapOptions &options)
{
    struct Pending {
        int node;
        int depth;
        int entryOfRoot;
        QRectF rect;
    };
    std::vector<TreemapTile> tiles;
    const auto &nodes = tree.nodes();
    if (root < 0 || size_t(root) >= nodes.size() || area.width() < 1 || area.height() < 1) {
        return tiles;
    }

    std::vector<Pending> pending{{root, 0, root, area}};
    std::vector<int> children;
    std::vector<double> weights;
    while (!pending.empty()) {
        const Pending directory = pending.back();
        pending.pop_back();

        // What would be too small to see goes into one tile. Only the others are sorted, and the area bounds how many
        // they are.
        double total = 0;
        for (const int child : nodes[size_t(directory.node)].children) {
            total += double(std::max<qint64>(nodes[size_t(child)].totalBytes, 0));
        }
        const double bytesPerPixel = total / (directory.rect.width() * directory.rect.height());
        const double smallest = std::max(options.minSide * options.minSide * bytesPerPixel, 1.0);
        children.clear();
        double rest = 0;
        for (const int child : nodes[size_t(directory.node)].children) {
            const double bytes = double(nodes[size_t(child)].totalBytes);
            if (bytes >= smallest) {
                children.push_back(child);
            } else if (bytes > 0) {
                rest += bytes;
            }
        }
        std::sort(children.begin(), children.end(), [&](int a, int b) {
            const qint64 left = nodes[size_t(a)].totalBytes;
            const qint64 right = nodes[size_t(b)].totalBytes;
            return left != right ? left > right : a < b;
        });
        weights.clear();
        for (const int child : children) {
            weights.push_back(double(nodes[size_t(child)].totalBytes));
        }
        // The rest takes its place by its weight, since the parts must fall.
        size_t restAt = weights.size();
        if (rest > 0) {
            const auto place = std::lower_bound(weights.begin(), weights.end(), rest, std::greater<>());
            restAt = size_t(place - weights.begin());
            weights.insert(place, rest);
        }

        const std::vector<QRectF> rects = squarified(weights, directory.rect);
        size_t child = 0;
        for (size_t i = 0; i < rects.size(); ++i) {
            const QRectF &rect = rects[i];
            if (rest > 0 && i == restAt) {
                tiles.push_back(
                    {directory.node, TreemapTile::Kind::Rest, directory.depth + 1, directory.entryOfRoot, rect});
                continue;
            }
            const int node = children[child++];
            const int entry = directory.depth == 0 ? node : directory.entryOfRoot;
            const LayerTree::Node &data = nodes[size_t(node)];
            QRectF inner = rect.adjusted(options.padding, options.padding, -options.padding, -options.padding);
            if (rect.width() >= options.minHeaderWidth && rect.height() >= 2 * options.header) {
                inner.setTop(rect.top() + options.header);
            }
            const bool opens = !data.children.empty() && directory.depth + 1 < options.maxDepth &&
                               inner.width() >= 2 * options.minSide && inner.height() >= 2 * options.minSide;
            tiles.push_back({node, opens ? TreemapTile::Kind::Directory : TreemapTile::Kind::File, directory.depth + 1,
                             entry, rect});
            if (opens) {
                pending.push_back({node, directory.depth + 1, entry, inner});
            }
        }
    }
    return tiles;
}

} // namespace cachalot
