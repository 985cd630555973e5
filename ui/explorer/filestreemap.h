#pragma once

#include "ui/models/layertreemodel.h"
#include "ui/models/treemap.h"

#include <QPixmap>
#include <QWidget>

namespace cachalot
{

/// The bytes of a tree of files as nested rectangles, coloured by the layer that they come from. A click goes into a
/// directory, Backspace goes up; the arrow keys walk between the entries of the directory that is shown and Enter goes
/// into one.
class FilesTreemap final : public QWidget
{
    Q_OBJECT
public:
    explicit FilesTreemap(QWidget *parent = nullptr);

    void setTree(LayerTreePtr tree, QStringList layerNames);
    /// Shows the content of a directory; for a file that of the directory it is in.
    void setRoot(int node);
    [[nodiscard]] int root() const { return m_root; }
    /// Marks a node (-1: none). What is not below the root is not marked.
    void setCurrent(int node);
    [[nodiscard]] int current() const { return m_current; }
    /// Makes the files of other layers pale (-1: none is).
    void setHighlightedLayer(int position);
    [[nodiscard]] int highlightedLayer() const { return m_highlighted; }

    [[nodiscard]] QSize sizeHint() const override { return {420, 420}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 120}; }
    /// The node of the innermost rectangle there, or -1.
    [[nodiscard]] int nodeAt(const QPointF &position) const;
    /// "/usr/lib, 12 MB, 40 % of what is shown, from RUN npm ci".
    [[nodiscard]] QString describe(int node) const;

Q_SIGNALS:
    void rootChanged(int node);
    /// The user chose a node.
    void nodeChosen(int node);
    /// The node under the pointer changed; -1 for none.
    void hovered(int node);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Direction { Left, Right, Up, Down };

    [[nodiscard]] const LayerTree::Node &node(int index) const { return m_tree->nodes()[static_cast<size_t>(index)]; }
    [[nodiscard]] const TreemapTile *tileAt(const QPointF &position) const;
    [[nodiscard]] const TreemapTile *tileOf(int node) const;
    /// The entry of the root that holds a node, or -1.
    [[nodiscard]] int entryOf(int node) const;
    void layOut();
    void render();
    void paintTile(QPainter &painter, const TreemapTile &tile) const;
    void goUp();
    void enter(int node);
    void move(Direction direction);
    void choose(int node);
    void announce();

    LayerTreePtr m_tree;
    QStringList m_layerNames;
    int m_root = 0;
    int m_current = -1;
    int m_hovered = -1;
    int m_highlighted = -1;
    std::vector<TreemapTile> m_tiles;
    QPixmap m_picture; ///< the tiles without marks, drawn once
};

} // namespace cachalot
