#pragma once

#include "ui/explorer/graphpainter.h"
#include "ui/models/stepgraph.h"

#include <QAbstractScrollArea>
#include <QPixmap>

namespace cachalot
{

/// Draws a StepGraph: restorable steps filled, those known by their key only hollow, each with its icon, so that no
/// meaning hangs on colour alone. Drag, wheel and scroll bars move it; Ctrl with the wheel, pinching, + and - zoom; the
/// arrow keys walk along the edges and the rows. What the current step needs and what needs it stands out.
class GraphCanvas final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit GraphCanvas(QWidget *parent = nullptr);

    /// `model` names the records and knows their states, and outlives the graph. Null: nothing to draw.
    void setGraph(StepGraphPtr graph, const StepsModel *model);
    [[nodiscard]] const StepGraphPtr &graph() const { return m_graph; }
    /// The states of records have changed.
    void statesChanged();
    /// By group; others are pale. Empty: none is.
    void setMatches(std::vector<bool> matches);
    /// Marks a node and brings it into sight (-1: none).
    void setCurrent(int node);
    [[nodiscard]] int current() const { return m_current; }

    [[nodiscard]] double zoom() const { return m_zoom; }
    /// Around the middle of what is seen. Bounded.
    void setZoom(double zoom);
    /// All of the graph, as far as it can be seen at all; never larger than life.
    void zoomToFit();

    [[nodiscard]] int nodeAt(const QPointF &position) const; ///< in the viewport; -1 for none
    /// Where a node is drawn, in the viewport.
    [[nodiscard]] QRectF nodeRect(int node) const;
    /// "RUN npm ci, restorable, 28.8 kB, needs 2, needed by 1".
    [[nodiscard]] QString describe(int node) const;
    /// What a node says.
    [[nodiscard]] const GraphNodeText &textOf(int node) const { return m_texts[static_cast<size_t>(node)]; }

Q_SIGNALS:
    void currentChanged(int node);
    /// A double click, or Enter.
    void activated(int node);
    void zoomChanged(double zoom);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] GraphGeometry geometry() const;
    [[nodiscard]] QPointF origin() const; ///< of the content in the viewport, at this zoom
    [[nodiscard]] QPointF toContent(const QPointF &position) const;
    void updateScrollBars();
    void zoomAround(const QPointF &anchor, double zoom);
    void choose(int node);
    void bringIntoSight(int node);
    void walk(int key);
    void hover(int node);
    void announce();
    void redraw();
    void render();
    [[nodiscard]] std::vector<bool> relatedTo(int node) const;

    StepGraphPtr m_graph;
    const StepsModel *m_model = nullptr;
    std::vector<bool> m_matches;
    std::vector<bool> m_related;        ///< to the current node, by group; empty where there is none
    std::vector<GraphNodeText> m_texts; ///< by group
    std::vector<qint64> m_bytes;        ///< by group; -1 where it holds none
    int m_current = -1;
    int m_hovered = -1;
    double m_zoom = 1;
    QPixmap m_picture; ///< of what is seen, without marks; null when it has to be drawn anew
    QPointF m_pressedAt;
    bool m_isPressed = false;
    bool m_isDragging = false;
};

} // namespace cachalot
