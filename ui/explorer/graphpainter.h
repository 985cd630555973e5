#pragma once

#include "ui/models/stepgraph.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <QPalette>
#include <QRectF>

class QPainter;

namespace cachalot
{

/// What a node of the picture says.
struct GraphNodeText {
    QString name;
    StepState state = StepState::KeyOnly;
    double share = -1; ///< of the largest node's bytes, 0 to 1; negative where it holds none
    size_t records = 1;
};

/// Where the nodes and edges of a StepGraph are at life size, in pixels, for a font. A value type.
class GraphGeometry
{
public:
    GraphGeometry(const StepGraph &graph, const QFontMetricsF &metrics);

    [[nodiscard]] QSizeF size() const;
    [[nodiscard]] QRectF nodeRect(std::uint32_t node) const;
    /// The node there, or -1.
    [[nodiscard]] int nodeAt(const QPointF &position) const;
    [[nodiscard]] QPainterPath edgePath(const LayeredLayout::Edge &edge) const;
    [[nodiscard]] QRectF edgeBounds(const LayeredLayout::Edge &edge) const;

private:
    [[nodiscard]] double columnX(double x) const;
    [[nodiscard]] double rowY(size_t row) const; ///< of the nodes' upper edge

    const StepGraph &m_graph;
    QSizeF m_node;
    QSizeF m_pitch;
};

/// Draws parts of the picture onto a painter that is scaled by `zoom`. What would be too small to be read is left out.
class GraphPainter
{
public:
    GraphPainter(QPainter &painter, const GraphGeometry &geometry, const QPalette &palette, double zoom);

    void drawEdge(const LayeredLayout::Edge &edge, const QColor &color, double width);
    void drawNode(std::uint32_t node, const GraphNodeText &text, bool isPale);
    void drawOutline(std::uint32_t node, const QColor &color, double width);

private:
    void drawText(const QRectF &rect, const GraphNodeText &text, const QColor &color);

    QPainter &m_painter;
    const GraphGeometry &m_geometry;
    const QPalette &m_palette;
    double m_zoom;
};

} // namespace cachalot
