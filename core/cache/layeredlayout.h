#pragma once

#include "core/base/operation.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace cachalot
{

/// A directed graph to be drawn. Edges point downwards, from what is needed to what needs it; doubles and edges from a
/// node to itself are left out.
struct LayoutRequest {
    std::uint32_t nodes = 0;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> edges;
};

/// Where nodes and edges go: rows from top to bottom, and in a row places from left to right, a node's width apart (so
/// 1.0 is a node with the gap beside it). A value type.
struct LayeredLayout {
    struct Node {
        std::uint32_t row = 0;
        double x = 0; ///< of its centre
    };
    struct Edge {
        std::uint32_t from = 0;
        std::uint32_t to = 0;
        /// Where it passes the rows between its ends, from the upper one on; empty where they are neighbours, and for
        /// edges that are too many to be led around nodes.
        std::vector<double> bends;
    };
    std::vector<Node> nodes; ///< as in the request
    std::vector<Edge> edges;
    std::vector<std::vector<std::uint32_t>> rows; ///< nodes from left to right
    double width = 0;                             ///< all x are between 0.5 and width - 0.5
};

/// Draws the graph in layers (K. Sugiyama, S. Tagawa, M. Toda, "Methods for Visual Understanding of Hierarchical System
/// Structures", 1981): rows by the longest way from above, side branches as close to their users as can be; the order
/// in rows by medians, with the fewest crossings of some sweeps; places by least squares with a least distance. Time is
/// about linear in nodes and edges, nothing recursive, and the same request gives the same picture. Errors: Cancelled;
/// Internal where the graph has a cycle.
[[nodiscard]] Result<LayeredLayout> layOutInLayers(const LayoutRequest &request, const OpContext &context);

} // namespace cachalot
