#pragma once

#include "core/base/operation.h"
#include "core/base/result.h"
#include "core/content/layertree.h"

#include <QAbstractItemModel>
#include <QDateTime>

#include <memory>
#include <unordered_map>
#include <vector>

namespace cachalot
{

/// The files of a layer or a chain, as views share them. Immutable.
using LayerTreePtr = std::shared_ptr<const LayerTree>;

/// Which nodes a search leaves: the matches, what is above them and what is below them. Immutable.
struct LayerTreeFilter {
    QString text;
    std::vector<bool> shown;  ///< by node
    std::vector<int> matches; ///< in the tree's order, at most kMaxMatches
    qint64 matchCount = 0;

    static constexpr size_t kMaxMatches = 1000;

    /// Looks for `text` in the names, or with a "/" in it in the paths, without regard to case; "*" and "?" stand for
    /// any text and any character of a whole name. Any thread. Error: Cancelled.
    [[nodiscard]] static Result<std::shared_ptr<const LayerTreeFilter>>
    search(const LayerTree &tree, const QString &text, const OpContext &context);
};
using LayerTreeFilterPtr = std::shared_ptr<const LayerTreeFilter>;

/// A tree of files, for a view: rows are sorted when a directory is first looked into, so that a tree of a million
/// entries opens at once. QtCore only; the GUI thread's.
class LayerTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        SizeColumn,
        LayerColumn,
        ModeColumn,
        OwnerColumn,
        ModifiedColumn,
        LinkColumn,
        ColumnCount
    };
    enum Role : int {
        NodeRole = Qt::UserRole + 64, ///< int: the node's index
        TypeRole,                     ///< int: EntryType
        LayerPositionRole,            ///< int: position of the layer in the chain, -1 for none
    };
    /// StateRole.
    enum class State {
        Plain,
        Replaces, ///< something of an earlier layer is replaced by it; a directory that comes again replaces nothing
        Deleted,  ///< a whiteout: not there any more
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// The names and digests of the layers are those of the chain, bottom first. A null tree empties the model.
    void setTree(LayerTreePtr tree, QStringList layerNames, QStringList layerDigests);
    [[nodiscard]] const LayerTreePtr &tree() const { return m_tree; }
    /// Null shows everything. For another tree than the current one it is ignored.
    void setFilter(LayerTreeFilterPtr filter);
    [[nodiscard]] const LayerTreeFilterPtr &filter() const { return m_filter; }

    /// -1 for an invalid index (the root).
    [[nodiscard]] int nodeAt(const QModelIndex &index) const;
    /// Invalid for the root, for what the filter hides and for what is not in the tree.
    [[nodiscard]] QModelIndex indexOf(int node, int column = NameColumn) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QAbstractItemModel::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] const LayerTree::Node &node(int index) const { return m_tree->nodes()[static_cast<size_t>(index)]; }
    [[nodiscard]] const std::vector<int> &rows(int directory) const;
    void sortRows(std::vector<int> &rows) const;
    [[nodiscard]] QString display(int node, int column) const;
    [[nodiscard]] QString toolTip(int node, int column) const;
    [[nodiscard]] QString layerName(int position) const;
    void forgetRows();

    LayerTreePtr m_tree;
    LayerTreeFilterPtr m_filter;
    QStringList m_layerNames;
    QStringList m_layerDigests;
    QDateTime m_now;
    int m_sortColumn = NameColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    // Filled when a view first asks, hence mutable.
    mutable std::unordered_map<int, std::vector<int>> m_rows; ///< by directory
    mutable std::vector<int> m_rowOf;                         ///< by node; -1 where its directory is not in m_rows
};

/// "drwxr-xr-x", as ls prints it.
[[nodiscard]] QString modeText(const LayerEntry &entry);

} // namespace cachalot
