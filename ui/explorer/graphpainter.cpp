#include "ui/explorer/graphpainter.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cachalot
{

namespace
{

/// Characters of a name that a node has room for.
constexpr double kNameCharacters = 24;
constexpr double kRadius = 6;
/// Below these zooms there is no text, and nothing but colour.
constexpr double kTextZoom = 0.5;
constexpr double kShapeZoom = 0.2;

} // namespace

GraphGeometry::GraphGeometry(const StepGraph &graph, const QFontMetricsF &metrics)
    : m_graph(graph),
      m_node(std::round(metrics.averageCharWidth() * kNameCharacters) + space::kFour,
             std::round(metrics.height()) + 2 * space::kOne),
      m_pitch(m_node.width() + space::kTwo, m_node.height() + space::kThree)
{
}

double GraphGeometry::columnX(double x) const
{
    return x * m_pitch.width();
}

double GraphGeometry::rowY(size_t row) const
{
    return static_cast<double>(row) * m_pitch.height() + space::kTwo;
}

QSizeF GraphGeometry::size() const
{
    return {columnX(m_graph.layout.width), rowY(m_graph.layout.rows.size())};
}

QRectF GraphGeometry::nodeRect(std::uint32_t node) const
{
    const LayeredLayout::Node &at = m_graph.layout.nodes[node];
    return {QPointF(columnX(at.x) - m_node.width() / 2, rowY(at.row)), m_node};
}

int GraphGeometry::nodeAt(const QPointF &position) const
{
    const double row = std::floor((position.y() - space::kTwo) / m_pitch.height());
    if (row < 0 || row >= static_cast<double>(m_graph.layout.rows.size())) {
        return -1;
    }
    for (const std::uint32_t node : m_graph.layout.rows[static_cast<size_t>(row)]) {
        if (nodeRect(node).contains(position)) {
            return static_cast<int>(node);
        }
    }
    return -1;
}

QPainterPath GraphGeometry::edgePath(const LayeredLayout::Edge &edge) const
{
    const QRectF from = nodeRect(edge.from);
    const QRectF to = nodeRect(edge.to);
    QPainterPath path(QPointF(from.center().x(), from.bottom()));
    const auto curveTo = [&path](const QPointF &end) {
        const QPointF start = path.currentPosition();
        const double middle = (start.y() + end.y()) / 2;
        path.cubicTo({start.x(), middle}, {end.x(), middle}, end);
    };
    const size_t first = m_graph.layout.nodes[edge.from].row + size_t(1);
    for (size_t i = 0; i < edge.bends.size(); ++i) {
        const QPointF upper(columnX(edge.bends[i]), rowY(first + i));
        curveTo(upper);
        path.lineTo(upper.x(), upper.y() + m_node.height());
    }
    curveTo({to.center().x(), to.top()});
    return path;
}

QRectF GraphGeometry::edgeBounds(const LayeredLayout::Edge &edge) const
{
    const QRectF from = nodeRect(edge.from);
    const QRectF to = nodeRect(edge.to);
    QRectF bounds = from.united(to);
    for (const double bend : edge.bends) {
        bounds.setLeft(std::min(bounds.left(), columnX(bend)));
        bounds.setRight(std::max(bounds.right(), columnX(bend)));
    }
    return bounds;
}

GraphPainter::GraphPainter(QPainter &painter, const GraphGeometry &geometry, const QPalette &palette, double zoom)
    : m_painter(painter), m_geometry(geometry), m_palette(palette), m_zoom(zoom)
{
    m_painter.setRenderHint(QPainter::Antialiasing, zoom >= kShapeZoom);
}

void GraphPainter::drawEdge(const LayeredLayout::Edge &edge, const QColor &color, double width)
{
    QPen pen(color, width);
    pen.setCosmetic(true);
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    if (m_zoom < kShapeZoom && edge.bends.empty()) {
        const QRectF from = m_geometry.nodeRect(edge.from);
        const QRectF to = m_geometry.nodeRect(edge.to);
        m_painter.drawLine(QPointF(from.center().x(), from.bottom()), QPointF(to.center().x(), to.top()));
        return;
    }
    m_painter.drawPath(m_geometry.edgePath(edge));
}

void GraphPainter::drawNode(std::uint32_t node, const GraphNodeText &text, bool isPale)
{
    const ThemeColors &colors = Theme::colors(m_palette);
    const QColor base = m_palette.color(QPalette::Base);
    const QRectF rect = m_geometry.nodeRect(node);
    const bool isFilled = text.state == StepState::Restorable;
    const bool isBad = text.state == StepState::Damaged || text.state == StepState::Rejected;
    QColor line = isFilled ? colors.good : isBad ? colors.bad : colors.muted;
    QColor fill = isFilled ? Theme::mixed(base, colors.good, colors.dark ? 0.3 : 0.16)
                  : isBad  ? Theme::mixed(base, colors.bad, colors.dark ? 0.3 : 0.14)
                           : base;
    QColor ink = m_palette.color(QPalette::Text);
    if (isPale) {
        line = Theme::mixed(line, base, 0.75);
        fill = Theme::mixed(fill, base, 0.75);
        ink = Theme::mixed(ink, base, 0.6);
    }
    if (m_zoom < kShapeZoom) {
        m_painter.fillRect(rect, isFilled || isBad ? line : Theme::mixed(line, base, 0.5));
        return;
    }
    QPen pen(line, isFilled || isBad ? 1.5 : 1);
    pen.setStyle(text.state == StepState::Skipped ? Qt::DashLine : Qt::SolidLine);
    pen.setCosmetic(true);
    if (text.records > 1) { // a stack of cards
        m_painter.setPen(pen);
        m_painter.setBrush(fill);
        m_painter.drawRoundedRect(rect.translated(space::kHalf, space::kHalf), kRadius, kRadius);
    }
    m_painter.setPen(pen);
    m_painter.setBrush(fill);
    m_painter.drawRoundedRect(rect, kRadius, kRadius);
    if (text.share >= 0) {
        const QRectF track(rect.left() + space::kOne, rect.bottom() - 5, rect.width() - 2 * space::kOne, 3);
        QRectF bar = track;
        bar.setWidth(std::max(3.0, track.width() * std::min(1.0, text.share)));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(isPale ? Theme::mixed(colors.bar, base, 0.6) : colors.bar);
        m_painter.drawRoundedRect(bar, 1.5, 1.5);
    }
    if (m_zoom >= kTextZoom) {
        drawText(rect, text, ink);
    }
}

void GraphPainter::drawText(const QRectF &rect, const GraphNodeText &text, const QColor &color)
{
    constexpr double kIcon = 16;
    const QRectF inner = rect.adjusted(space::kOne, 0, -space::kOne, text.share >= 0 ? -space::kHalf : 0);
    const QRectF iconRect(inner.left(), inner.center().y() - kIcon / 2, kIcon, kIcon);
    icon(StepsModel::stateIcon(text.state)).paint(&m_painter, iconRect.toRect());
    const QRectF room = inner.adjusted(kIcon + space::kHalf, 0, 0, 0);
    m_painter.setPen(color);
    m_painter.drawText(
        room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetricsF(m_painter.font()).elidedText(text.name.simplified(), Qt::ElideRight, room.width()));
}

void GraphPainter::drawOutline(std::uint32_t node, const QColor &color, double width)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setBrush(Qt::NoBrush);
    QPen pen(color, width);
    pen.setCosmetic(true);
    m_painter.setPen(pen);
    const double grow = 2 / std::max(m_zoom, 0.05);
    m_painter.drawRoundedRect(m_geometry.nodeRect(node).adjusted(-grow, -grow, grow, grow), kRadius, kRadius);
}

} // namespace cachalot
