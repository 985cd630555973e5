#pragma once

#include "core/content/layertree.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace cachalot
{

/// One entry of a chain's listings.
struct ChainEntry {
    int layer = -1;   ///< position in the chain
    size_t index = 0; ///< position in the layer's listing
    friend auto operator<=>(const ChainEntry &, const ChainEntry &) = default;
};

/// Finds what stands behind the paths and links of a chain of listings, which outlives it. Iterative; one thread.
class ChainPaths
{
public:
    explicit ChainPaths(const std::vector<std::vector<LayerEntry>> &layers) : m_layers(layers) {}

    /// The entry that the node of a tree of these layers was made from: the last one with its path in its layer.
    [[nodiscard]] ChainEntry entryOf(const LayerTree::Node &node);

    /// What a hard link leads to in the end, which is no hard link: the entry before it in its own layer, else the
    /// nearest layer below that has its target. None where it leads nowhere, or to a directory.
    [[nodiscard]] std::optional<ChainEntry> followHardLinks(ChainEntry link);

    [[nodiscard]] const LayerEntry &at(ChainEntry entry) const
    {
        return m_layers[static_cast<size_t>(entry.layer)][entry.index];
    }

private:
    /// The positions of a path in one layer, ascending.
    using Positions = QHash<QString, std::vector<size_t>>;

    [[nodiscard]] const Positions &positionsOf(int layer);
    [[nodiscard]] std::optional<ChainEntry> targetOf(ChainEntry link);

    const std::vector<std::vector<LayerEntry>> &m_layers;
    std::vector<std::optional<Positions>> m_positions; // made when they are asked for
    QHash<QPair<int, size_t>, ChainEntry> m_followed;  // hard links that were followed before
};

enum class LastLink { Follow, Keep };

/// The node that a path leads to in a tree, as in a container whose root it is: symbolic links are followed (the last
/// component's only with Follow), absolute ones from the root, ".." at the root stays there. Errors: NotFound, Damaged
/// (more than 40 links, as in Linux).
[[nodiscard]] Result<int> resolvePath(const LayerTree &tree, const QString &path, LastLink lastLink);

} // namespace cachalot
