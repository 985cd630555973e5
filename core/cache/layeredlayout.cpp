#include "core/cache/layeredlayout.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cachalot
{

namespace
{

/// Edges over several rows are led around nodes by a point in each row between; so many points at most.
constexpr size_t kMaxBends = 200'000;
constexpr int kSweeps = 12;
constexpr int kPlacings = 8;
/// Rows of long edges are straight before nodes are centred.
constexpr double kBendWeight = 8;
/// What has no neighbour on a side makes room for what has.
constexpr double kLonelyWeight = 0.1;
/// The place that a bend takes beside a node's.
constexpr double kBendWidth = 0.25;

using Vertex = std::uint32_t; ///< a node, or behind those a bend

/// Neighbours of all vertices in one row, as one list.
struct Adjacency {
    std::vector<std::uint32_t> first;
    std::vector<Vertex> list;

    Adjacency(size_t vertices, const std::vector<std::pair<Vertex, Vertex>> &edges, bool byTarget)
        : first(vertices + 1, 0), list(edges.size())
    {
        for (const auto &[from, to] : edges) {
            ++first[(byTarget ? to : from) + 1];
        }
        std::partial_sum(first.begin(), first.end(), first.begin());
        std::vector<std::uint32_t> next(first.begin(), first.end() - 1);
        for (const auto &[from, to] : edges) {
            list[next[byTarget ? to : from]++] = byTarget ? from : to;
        }
    }
    [[nodiscard]] const Vertex *begin(Vertex v) const { return list.data() + first[v]; }
    [[nodiscard]] const Vertex *end(Vertex v) const { return list.data() + first[v + 1]; }
    [[nodiscard]] std::uint32_t count(Vertex v) const { return first[v + 1] - first[v]; }
};

class Layout
{
public:
    Layout(const LayoutRequest &request, const OpContext &context) : m_nodes(request.nodes), m_context(context)
    {
        m_edges = request.edges;
        std::erase_if(m_edges, [this](const auto &e) {
            return e.first == e.second || e.first >= m_nodes || e.second >= m_nodes;
        });
        std::sort(m_edges.begin(), m_edges.end());
        m_edges.erase(std::unique(m_edges.begin(), m_edges.end()), m_edges.end());
    }

    [[nodiscard]] Result<LayeredLayout> run()
    {
        CACHALOT_TRY(assignRows());
        addBends();
        const Adjacency above(m_row.size(), m_pieces, true);
        const Adjacency below(m_row.size(), m_pieces, false);
        CACHALOT_TRY(orderRows(above, below));
        CACHALOT_TRY(place(above, below));
        return take();
    }

private:
    [[nodiscard]] Result<> assignRows();
    void addBends();
    [[nodiscard]] Result<> orderRows(const Adjacency &above, const Adjacency &below);
    void firstOrder(const Adjacency &below);
    void sortByMedians(std::vector<Vertex> &row, const Adjacency &fixed);
    [[nodiscard]] std::uint64_t crossings(const Adjacency &below) const;
    [[nodiscard]] std::uint64_t crossingsBelow(const std::vector<Vertex> &row, size_t width,
                                               const Adjacency &below) const;
    [[nodiscard]] Result<> place(const Adjacency &above, const Adjacency &below);
    void placeRow(const std::vector<Vertex> &row, const Adjacency &fixed);
    [[nodiscard]] LayeredLayout take() const;
    [[nodiscard]] bool isBend(Vertex v) const { return v >= m_nodes; }
    [[nodiscard]] double widthOf(Vertex v) const { return isBend(v) ? kBendWidth : 1.0; }
    void numberPlaces();

    const std::uint32_t m_nodes;
    OpContext m_context;
    std::vector<std::pair<Vertex, Vertex>> m_edges;
    std::vector<std::uint32_t> m_row;                ///< by vertex
    std::vector<std::pair<Vertex, Vertex>> m_pieces; ///< edges cut where they bend: from row to next row
    std::vector<std::vector<Vertex>> m_bends;        ///< by edge
    std::vector<std::vector<Vertex>> m_rows;
    std::vector<std::uint32_t> m_place; ///< by vertex: position in its row
    std::vector<double> m_x;            ///< by vertex
};

Result<> Layout::assignRows()
{
    const Adjacency above(m_nodes, m_edges, true);
    const Adjacency below(m_nodes, m_edges, false);
    m_row.assign(m_nodes, 0);
    std::vector<std::uint32_t> waiting(m_nodes);
    std::vector<Vertex> order;
    order.reserve(m_nodes);
    for (Vertex v = 0; v < m_nodes; ++v) {
        waiting[v] = above.count(v);
        if (waiting[v] == 0) {
            order.push_back(v);
        }
    }
    for (size_t i = 0; i < order.size(); ++i) {
        for (const Vertex *to = below.begin(order[i]); to != below.end(order[i]); ++to) {
            m_row[*to] = std::max(m_row[*to], m_row[order[i]] + 1);
            if (--waiting[*to] == 0) {
                order.push_back(*to);
            }
        }
    }
    if (order.size() != m_nodes) {
        return fail(ErrorCode::Internal, QStringLiteral("a graph with a cycle can't be drawn in layers"));
    }
    // Side branches start as late as they can: next to what needs them, and not at the top of the picture.
    for (auto it = order.rbegin(); it != order.rend(); ++it) {
        if (below.count(*it) > 0 && above.count(*it) <= below.count(*it)) {
            std::uint32_t latest = std::numeric_limits<std::uint32_t>::max();
            for (const Vertex *to = below.begin(*it); to != below.end(*it); ++to) {
                latest = std::min(latest, m_row[*to] - 1);
            }
            m_row[*it] = latest;
        }
    }
    // That may have emptied rows.
    std::vector<std::uint32_t> used(m_row);
    std::sort(used.begin(), used.end());
    used.erase(std::unique(used.begin(), used.end()), used.end());
    for (std::uint32_t &row : m_row) {
        row = static_cast<std::uint32_t>(std::lower_bound(used.begin(), used.end(), row) - used.begin());
    }
    m_rows.resize(used.size());
    return m_context.checkpoint();
}

void Layout::addBends()
{
    m_bends.resize(m_edges.size());
    size_t left = kMaxBends;
    for (size_t i = 0; i < m_edges.size(); ++i) {
        const auto [from, to] = m_edges[i];
        const std::uint32_t between = m_row[to] - m_row[from] - 1;
        if (between > left) {
            continue; // drawn straight, behind the nodes
        }
        left -= between;
        Vertex last = from;
        for (std::uint32_t row = m_row[from] + 1; row < m_row[to]; ++row) {
            const auto bend = static_cast<Vertex>(m_row.size());
            m_row.push_back(row);
            m_bends[i].push_back(bend);
            m_pieces.emplace_back(last, bend);
            last = bend;
        }
        m_pieces.emplace_back(last, to);
    }
}

/// Depth first from above, so that what belongs together begins together.
void Layout::firstOrder(const Adjacency &below)
{
    std::vector<bool> seen(m_row.size(), false);
    std::vector<Vertex> starts(m_row.size());
    std::iota(starts.begin(), starts.end(), 0U);
    std::stable_sort(starts.begin(), starts.end(), [this](Vertex a, Vertex b) { return m_row[a] < m_row[b]; });
    std::vector<Vertex> stack;
    for (const Vertex start : starts) {
        stack.push_back(start);
        while (!stack.empty()) {
            const Vertex v = stack.back();
            stack.pop_back();
            if (seen[v]) {
                continue;
            }
            seen[v] = true;
            m_rows[m_row[v]].push_back(v);
            for (const Vertex *to = below.end(v); to != below.begin(v);) {
                stack.push_back(*--to);
            }
        }
    }
}

void Layout::numberPlaces()
{
    m_place.resize(m_row.size());
    for (const std::vector<Vertex> &row : m_rows) {
        for (size_t i = 0; i < row.size(); ++i) {
            m_place[row[i]] = static_cast<std::uint32_t>(i);
        }
    }
}

void Layout::sortByMedians(std::vector<Vertex> &row, const Adjacency &fixed)
{
    std::vector<std::pair<double, Vertex>> keyed;
    keyed.reserve(row.size());
    std::vector<std::uint32_t> places;
    for (const Vertex v : row) {
        places.clear();
        for (const Vertex *n = fixed.begin(v); n != fixed.end(v); ++n) {
            places.push_back(m_place[*n]);
        }
        // What has no neighbour there stays about where it is.
        double key = m_place[v];
        if (!places.empty()) {
            std::sort(places.begin(), places.end());
            const size_t middle = places.size() / 2;
            key = places.size() % 2 == 1 ? places[middle] : (places[middle - 1] + places[middle]) / 2.0;
        }
        keyed.emplace_back(key, v);
    }
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (size_t i = 0; i < row.size(); ++i) {
        row[i] = keyed[i].second;
        m_place[row[i]] = static_cast<std::uint32_t>(i);
    }
}

/// Pairs of edges that cross between a row and the next (W. Barth, P. Mutzel, M. Jünger, "Simple and Efficient Bilayer
/// Cross Counting", 2004): inversions of the lower ends, counted with a Fenwick tree.
std::uint64_t Layout::crossingsBelow(const std::vector<Vertex> &row, size_t width, const Adjacency &below) const
{
    std::vector<std::uint32_t> tree(width + 1, 0);
    std::vector<std::uint32_t> ends;
    std::uint64_t total = 0;
    std::uint64_t inserted = 0;
    for (const Vertex v : row) {
        ends.clear();
        for (const Vertex *to = below.begin(v); to != below.end(v); ++to) {
            ends.push_back(m_place[*to]);
        }
        for (const std::uint32_t end : ends) {
            std::uint64_t notRight = 0;
            for (size_t i = end + 1; i > 0; i -= i & (~i + 1)) {
                notRight += tree[i];
            }
            total += inserted - notRight;
        }
        for (const std::uint32_t end : ends) {
            for (size_t i = end + 1; i <= width; i += i & (~i + 1)) {
                ++tree[i];
            }
        }
        inserted += ends.size();
    }
    return total;
}

std::uint64_t Layout::crossings(const Adjacency &below) const
{
    std::uint64_t total = 0;
    for (size_t i = 0; i + 1 < m_rows.size(); ++i) {
        total += crossingsBelow(m_rows[i], m_rows[i + 1].size(), below);
    }
    return total;
}

Result<> Layout::orderRows(const Adjacency &above, const Adjacency &below)
{
    firstOrder(below);
    numberPlaces();
    std::vector<std::vector<Vertex>> best = m_rows;
    std::uint64_t fewest = crossings(below);
    for (int sweep = 0; sweep < kSweeps && fewest > 0; ++sweep) {
        CACHALOT_TRY(m_context.checkpoint());
        if (sweep % 2 == 0) {
            for (size_t i = 1; i < m_rows.size(); ++i) {
                sortByMedians(m_rows[i], above);
            }
        } else {
            for (size_t i = m_rows.size() - 1; i-- > 0;) {
                sortByMedians(m_rows[i], below);
            }
        }
        if (const std::uint64_t now = crossings(below); now < fewest) {
            fewest = now;
            best = m_rows;
        }
    }
    m_rows = std::move(best);
    numberPlaces();
    return {};
}

/// Moves a row to where its neighbours want it: the least sum of squares that keeps order and distances (isotonic
/// regression by pooling adjacent violators).
void Layout::placeRow(const std::vector<Vertex> &row, const Adjacency &fixed)
{
    struct Block {
        double sum = 0;
        double weight = 0;
        size_t count = 0;
        [[nodiscard]] double mean() const { return sum / weight; }
    };
    std::vector<Block> blocks;
    std::vector<double> offsets(row.size());
    double offset = 0;
    for (size_t i = 0; i < row.size(); ++i) {
        const Vertex v = row[i];
        if (i > 0) {
            offset += (widthOf(row[i - 1]) + widthOf(v)) / 2;
        }
        offsets[i] = offset;
        double sum = 0;
        for (const Vertex *n = fixed.begin(v); n != fixed.end(v); ++n) {
            sum += m_x[*n];
        }
        const std::uint32_t count = fixed.count(v);
        const double wish = count > 0 ? sum / count : m_x[v];
        const double weight = count == 0 ? kLonelyWeight : isBend(v) ? kBendWeight : 1;
        blocks.push_back({(wish - offset) * weight, weight, 1});
        while (blocks.size() > 1 && blocks[blocks.size() - 2].mean() > blocks.back().mean()) {
            const Block last = blocks.back();
            blocks.pop_back();
            blocks.back().sum += last.sum;
            blocks.back().weight += last.weight;
            blocks.back().count += last.count;
        }
    }
    size_t i = 0;
    for (const Block &block : blocks) {
        for (size_t n = 0; n < block.count; ++n, ++i) {
            m_x[row[i]] = block.mean() + offsets[i];
        }
    }
}

Result<> Layout::place(const Adjacency &above, const Adjacency &below)
{
    m_x.assign(m_row.size(), 0);
    for (const std::vector<Vertex> &row : m_rows) {
        double x = 0;
        for (const Vertex v : row) {
            m_x[v] = x + widthOf(v) / 2;
            x += widthOf(v);
        }
        for (const Vertex v : row) {
            m_x[v] -= x / 2; // rows begin centred above each other
        }
    }
    for (int round = 0; round < kPlacings; ++round) {
        CACHALOT_TRY(m_context.checkpoint());
        for (auto row = m_rows.rbegin(); row != m_rows.rend(); ++row) {
            placeRow(*row, below);
        }
        // Downwards last: a way goes straight down to where another joins it.
        for (const std::vector<Vertex> &row : m_rows) {
            placeRow(row, above);
        }
    }
    double left = std::numeric_limits<double>::max();
    for (Vertex v = 0; v < m_x.size(); ++v) {
        left = std::min(left, m_x[v] - 0.5);
    }
    for (double &x : m_x) {
        x -= left;
    }
    return {};
}

LayeredLayout Layout::take() const
{
    LayeredLayout out;
    out.nodes.resize(m_nodes);
    for (Vertex v = 0; v < m_nodes; ++v) {
        out.nodes[v] = {m_row[v], m_x[v]};
    }
    for (const double x : m_x) {
        out.width = std::max(out.width, x + 0.5);
    }
    out.edges.reserve(m_edges.size());
    for (size_t i = 0; i < m_edges.size(); ++i) {
        LayeredLayout::Edge edge{m_edges[i].first, m_edges[i].second, {}};
        edge.bends.reserve(m_bends[i].size());
        for (const Vertex bend : m_bends[i]) {
            edge.bends.push_back(m_x[bend]);
        }
        out.edges.push_back(std::move(edge));
    }
    out.rows.resize(m_rows.size());
    for (size_t i = 0; i < m_rows.size(); ++i) {
        std::copy_if(m_rows[i].begin(), m_rows[i].end(), std::back_inserter(out.rows[i]),
                     [this](Vertex v) { return !isBend(v); });
    }
    return out;
}

} // namespace

Result<LayeredLayout> layOutInLayers(const LayoutRequest &request, const OpContext &context)
{
    return Layout(request, context).run();
}

} // namespace cachalot
