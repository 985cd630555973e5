#include "ui/models/layerchains.h"

#include <algorithm>
#include <numeric>

namespace cachalot
{

namespace
{

constexpr quint16 kMaxDepth = 8;
constexpr size_t kNone = static_cast<size_t>(-1);

size_t parentOf(const PlatformCache &cache, size_t layer)
{
    const qint64 parent = cache.layers[layer].parent;
    return parent >= 0 && parent < static_cast<qint64>(cache.layers.size()) ? static_cast<size_t>(parent) : kNone;
}

/// Calls `visit(layer, parent or kNone)` for each layer after its parent was visited, and `looping(layer)` for those
/// that never come to an end.
template <typename Visit, typename Looping>
void visitParentsFirst(const PlatformCache &cache, Visit visit, Looping looping)
{
    enum : char { Unknown, OnPath, Done, Loops };
    std::vector<char> state(cache.layers.size(), Unknown);
    std::vector<size_t> path;
    for (size_t start = 0; start < state.size(); ++start) {
        path.clear();
        size_t at = start;
        while (at != kNone && state[at] == Unknown) {
            state[at] = OnPath;
            path.push_back(at);
            at = parentOf(cache, at);
        }
        const bool loops = at != kNone && state[at] != Done;
        for (auto it = path.rbegin(); it != path.rend(); ++it) {
            state[*it] = loops ? Loops : Done;
            if (loops) {
                looping(*it);
            } else {
                visit(*it, parentOf(cache, *it));
            }
        }
    }
}

} // namespace

std::vector<quint32> chainLengths(const PlatformCache &cache)
{
    std::vector<quint32> length(cache.layers.size(), 0);
    visitParentsFirst(
        cache, [&](size_t layer, size_t parent) { length[layer] = 1 + (parent == kNone ? 0 : length[parent]); },
        [](size_t) {});
    return length;
}

std::vector<bool> anyInChain(const PlatformCache &cache, const std::vector<bool> &marked)
{
    std::vector<bool> result = marked;
    visitParentsFirst(
        cache,
        [&](size_t layer, size_t parent) { result[layer] = marked[layer] || (parent != kNone && result[parent]); },
        [&](size_t layer) { result[layer] = true; });
    return result;
}

std::vector<ChainRow> chainRows(const PlatformCache &cache)
{
    const size_t n = cache.layers.size();
    std::vector<size_t> order;
    std::vector<size_t> looping;
    order.reserve(n);
    visitParentsFirst(
        cache, [&](size_t layer, size_t) { order.push_back(layer); }, [&](size_t layer) { looping.push_back(layer); });

    // How many layers the longest branch above each one has, and its children.
    std::vector<quint32> height(n, 0);
    std::vector<std::vector<size_t>> children(n);
    std::vector<size_t> roots;
    for (auto it = order.rbegin(); it != order.rend(); ++it) {
        if (const size_t parent = parentOf(cache, *it); parent != kNone) {
            height[parent] = std::max(height[parent], height[*it] + 1);
        }
    }
    for (const size_t layer : order) {
        const size_t parent = parentOf(cache, layer);
        (parent == kNone ? roots : children[parent]).push_back(layer);
    }
    const auto byHeight = [&](size_t a, size_t b) { return height[a] != height[b] ? height[a] < height[b] : a < b; };

    std::vector<ChainRow> rows;
    rows.reserve(n);
    std::sort(roots.begin(), roots.end(), [&](size_t a, size_t b) { return byHeight(b, a); });
    std::vector<std::pair<size_t, quint16>> todo;
    for (auto it = roots.rbegin(); it != roots.rend(); ++it) {
        todo.emplace_back(*it, 0);
    }
    while (!todo.empty()) {
        const auto [layer, depth] = todo.back();
        todo.pop_back();
        rows.push_back({static_cast<LayerId>(layer), depth});
        std::vector<size_t> &branches = children[layer];
        std::sort(branches.begin(), branches.end(), byHeight);
        for (size_t i = branches.size(); i-- > 0;) {
            const bool goesOn = i + 1 == branches.size();
            todo.emplace_back(branches[i], goesOn ? depth : std::min<quint16>(depth + 1, kMaxDepth));
        }
    }
    for (const size_t layer : looping) {
        rows.push_back({static_cast<LayerId>(layer), 0});
    }
    return rows;
}

} // namespace cachalot
