#pragma once

#include "core/content/layerlisting.h"

#include <QString>

#include <vector>

namespace cachalot
{

/// The files of one layer, or of a chain of layers laid over each other as a container would see them (OCI image-spec
/// layer.md): whiteouts hide what the layers below have, opaque directories hide all of it, wherever in the layer the
/// whiteout stands; a later entry replaces an earlier one; a directory keeps its children when it comes again. A path
/// through something that is no directory makes it one, as overlayfs would show it. Nodes are in one array, parents
/// before their children, so that a model can hold plain indexes. Immutable once built.
class LayerTree
{
public:
    struct Node {
        QString name;
        /// Path and all; a directory that only its children name is a plain 0755 one. (Its path is left empty where
        /// paths of such directories would fill the memory; LayerTree::path() tells it all the same.)
        LayerEntry entry;
        int parent = -1;           ///< index of the parent, -1 for the root (index 0)
        std::vector<int> children; ///< sorted by name
        int layer = -1;            ///< position in the chain of the layer that the entry came from; -1 if implied
        bool isWhiteout = false;   ///< a deletion; kept visible only with Whiteouts::Show
        int overwrites = 0;        ///< how many earlier entries of the chain it replaces or hides
        qint64 totalBytes = 0;     ///< of the files at and below it; a hard link counts 0 while its file is there
        qint64 fileCount = 0;      ///< files, links and special files at and below it; no directories
    };

    enum class Whiteouts { Apply, Show };

    /// `layers` bottom first. Apply is what a container sees; Show also keeps a node for each whiteout that no later
    /// entry undoes: one with the hidden path, or `.wh..wh..opq` in an opaque directory; of several for one path, the
    /// topmost.
    [[nodiscard]] static LayerTree build(const std::vector<std::vector<LayerEntry>> &layers,
                                         Whiteouts whiteouts = Whiteouts::Apply);

    [[nodiscard]] const std::vector<Node> &nodes() const { return m_nodes; }
    [[nodiscard]] const Node &root() const { return m_nodes.front(); }
    /// The node at a path ("" is the root), or -1.
    [[nodiscard]] int find(QStringView path) const;
    /// The path of a node, which is its own index.
    [[nodiscard]] QString path(int node) const;
    /// Bytes of earlier entries that later ones replace or delete: what the chain carries for nothing. The content of a
    /// file that is still reached through a hard link is not wasted.
    [[nodiscard]] qint64 wastedBytes() const { return m_wastedBytes; }
    /// How many entries are not in the tree because the directories on their paths, which nobody describes, would be
    /// more than kMaxImplied and as many as there are entries: a few bytes of a hostile layer can name millions.
    [[nodiscard]] qint64 omittedEntries() const { return m_omittedEntries; }
    static constexpr size_t kMaxImplied = 1'000'000;

private:
    friend class LayerTreeBuilder;
    std::vector<Node> m_nodes;
    qint64 m_wastedBytes = 0;
    qint64 m_omittedEntries = 0;
};

} // namespace cachalot
