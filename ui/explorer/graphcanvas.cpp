#include "ui/explorer/graphcanvas.h"

#include "ui/common/theme.h"
#include "ui/models/textformat.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace cachalot
{

namespace
{

constexpr double kMinZoom = 0.02;
constexpr double kMaxZoom = 3;
constexpr double kZoomStep = 1.25;

} // namespace

GraphCanvas::GraphCanvas(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    setAccessibleName(tr("Graph of the steps"));
}

void GraphCanvas::setGraph(StepGraphPtr graph, const StepsModel *model)
{
    m_graph = std::move(graph);
    m_model = m_graph ? model : nullptr;
    m_matches.clear();
    m_related.clear();
    m_current = -1;
    m_hovered = -1;
    statesChanged();
    updateScrollBars();
    announce();
}

/// What nodes say is worked out once: a group may stand for ten thousand records.
void GraphCanvas::statesChanged()
{
    m_texts.clear();
    m_bytes.clear();
    qint64 most = 0;
    for (size_t i = 0; m_graph && i < m_graph->size(); ++i) {
        const auto &records = m_graph->groups.groups[i];
        GraphNodeText text;
        text.name = records.size() == 1 ? m_model->nameOf(records.front())
                                        : tr("%n step(s)", nullptr, static_cast<int>(records.size()));
        text.records = records.size();
        text.state = m_model->stateAt(m_model->rowOf(records.front()));
        qint64 bytes = -1;
        for (const RecordId record : records) {
            const int row = m_model->rowOf(record);
            if (m_model->stateAt(row) == StepState::Damaged) { // found by a verification, in a group of sound ones
                text.state = StepState::Damaged;
            }
            if (m_model->bytesAt(row) >= 0) {
                bytes = std::max<qint64>(bytes, 0) + m_model->bytesAt(row);
            }
        }
        most = std::max(most, bytes);
        m_texts.push_back(std::move(text));
        m_bytes.push_back(bytes);
    }
    for (size_t i = 0; i < m_texts.size() && most > 0; ++i) {
        m_texts[i].share = m_bytes[i] < 0 ? -1 : double(m_bytes[i]) / double(most);
    }
    redraw();
}

void GraphCanvas::setMatches(std::vector<bool> matches)
{
    m_matches = std::move(matches);
    redraw();
}

GraphGeometry GraphCanvas::geometry() const
{
    return {*m_graph, QFontMetricsF(font())};
}

QPointF GraphCanvas::origin() const
{
    const QSizeF content = geometry().size() * m_zoom;
    const QSizeF view = viewport()->size();
    const auto along = [](double all, double seen, int scrolled) {
        return all <= seen ? (seen - all) / 2 : -double(scrolled);
    };
    return {along(content.width(), view.width(), horizontalScrollBar()->value()),
            content.height() <= view.height() ? 0 : -double(verticalScrollBar()->value())};
}

QPointF GraphCanvas::toContent(const QPointF &position) const
{
    return (position - origin()) / m_zoom;
}

int GraphCanvas::nodeAt(const QPointF &position) const
{
    return m_graph ? geometry().nodeAt(toContent(position)) : -1;
}

QRectF GraphCanvas::nodeRect(int node) const
{
    const QRectF rect = geometry().nodeRect(static_cast<std::uint32_t>(node));
    return {rect.topLeft() * m_zoom + origin(), rect.size() * m_zoom};
}

void GraphCanvas::updateScrollBars()
{
    const QSizeF content = m_graph ? geometry().size() * m_zoom : QSizeF();
    const QSize view = viewport()->size();
    const auto update = [](QScrollBar *bar, double all, int seen) {
        bar->setRange(0, std::max(0, int(std::floor(all)) - seen));
        bar->setPageStep(seen);
        bar->setSingleStep(24);
    };
    update(horizontalScrollBar(), content.width(), view.width());
    update(verticalScrollBar(), content.height(), view.height());
}

void GraphCanvas::zoomAround(const QPointF &anchor, double zoom)
{
    zoom = std::clamp(zoom, kMinZoom, kMaxZoom);
    if (!m_graph || zoom == m_zoom) {
        return;
    }
    const QPointF kept = toContent(anchor);
    m_zoom = zoom;
    updateScrollBars();
    horizontalScrollBar()->setValue(int(std::lround(kept.x() * m_zoom - anchor.x())));
    verticalScrollBar()->setValue(int(std::lround(kept.y() * m_zoom - anchor.y())));
    redraw();
    Q_EMIT zoomChanged(m_zoom);
}

void GraphCanvas::setZoom(double zoom)
{
    const QPointF middle = QRectF(viewport()->rect()).center();
    zoomAround(m_current >= 0 && viewport()->rect().intersects(nodeRect(m_current).toRect())
                   ? nodeRect(m_current).center()
                   : middle,
               zoom);
}

void GraphCanvas::zoomToFit()
{
    if (m_graph) {
        const QSizeF content = geometry().size();
        const QSizeF view = maximumViewportSize();
        setZoom(std::min({1.0, view.width() / content.width(), view.height() / content.height()}));
    }
}

QString GraphCanvas::describe(int node) const
{
    if (!m_graph || node < 0) {
        return {};
    }
    const auto i = static_cast<size_t>(node);
    QStringList parts{m_texts[i].name, StepsModel::stateName(m_texts[i].state)};
    if (m_bytes[i] >= 0) {
        parts << text::bytes(m_bytes[i]);
    }
    if (!m_graph->inputs[i].empty()) {
        parts << tr("needs %n", nullptr, static_cast<int>(m_graph->inputs[i].size()));
    }
    if (!m_graph->users[i].empty()) {
        parts << tr("needed by %n", nullptr, static_cast<int>(m_graph->users[i].size()));
    }
    return text::listed(parts);
}

/// All that the node needs, directly or not, and what needs it directly or not.
std::vector<bool> GraphCanvas::relatedTo(int node) const
{
    std::vector<bool> related(m_graph->size(), false);
    related[static_cast<size_t>(node)] = true;
    for (const auto *lists : {&m_graph->inputs, &m_graph->users}) {
        std::vector<std::uint32_t> todo{static_cast<std::uint32_t>(node)};
        while (!todo.empty()) {
            const std::uint32_t at = todo.back();
            todo.pop_back();
            for (const std::uint32_t next : (*lists)[at]) {
                if (!related[next]) {
                    related[next] = true;
                    todo.push_back(next);
                }
            }
        }
    }
    return related;
}

void GraphCanvas::setCurrent(int node)
{
    if (!m_graph || node < -1 || node >= static_cast<int>(m_graph->size())) {
        return;
    }
    if (node != m_current) {
        m_current = node;
        m_related = node >= 0 ? relatedTo(node) : std::vector<bool>();
        announce();
        redraw();
    }
    if (node >= 0) {
        bringIntoSight(node);
    }
}

void GraphCanvas::choose(int node)
{
    if (node != m_current) {
        setCurrent(node);
        Q_EMIT currentChanged(node);
    }
}

void GraphCanvas::bringIntoSight(int node)
{
    const QRectF rect = nodeRect(node).adjusted(-space::kTwo, -space::kTwo, space::kTwo, space::kTwo);
    const QRectF view = viewport()->rect();
    const auto scroll = [](QScrollBar *bar, double low, double high, double seen) {
        if (high - low > seen || low < 0) {
            bar->setValue(bar->value() + int(std::floor(low)));
        } else if (high > seen) {
            bar->setValue(bar->value() + int(std::ceil(high - seen)));
        }
    };
    scroll(horizontalScrollBar(), rect.left(), rect.right(), view.width());
    scroll(verticalScrollBar(), rect.top(), rect.bottom(), view.height());
}

void GraphCanvas::hover(int node)
{
    if (node != m_hovered) {
        m_hovered = node;
        viewport()->update();
    }
}

void GraphCanvas::redraw()
{
    m_picture = {};
    viewport()->update();
}

/// What is seen goes into a picture once, so that moving the pointer costs no drawing of the graph.
void GraphCanvas::render()
{
    const double ratio = devicePixelRatioF();
    m_picture = QPixmap(viewport()->size() * ratio);
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(Qt::transparent);
    QPainter painter(&m_picture);
    painter.setFont(font());
    painter.translate(origin());
    painter.scale(m_zoom, m_zoom);
    const GraphGeometry geometry = this->geometry();
    const QRectF seen(toContent({0, 0}), QSizeF(viewport()->size()) / m_zoom);
    const ThemeColors &colors = Theme::colors(this);
    GraphPainter graph(painter, geometry, palette(), m_zoom);
    const QColor quiet = Theme::mixed(colors.muted, palette().color(QPalette::Base), 0.55);
    const auto drawEdges = [&](bool related) {
        for (const LayeredLayout::Edge &edge : m_graph->layout.edges) {
            const bool isRelated = !m_related.empty() && m_related[edge.from] && m_related[edge.to];
            if (isRelated == related && geometry.edgeBounds(edge).intersects(seen)) {
                graph.drawEdge(edge, related ? colors.accent : quiet, related ? 2 : 1);
            }
        }
    };
    drawEdges(false);
    drawEdges(true);
    for (size_t i = 0; i < m_graph->size(); ++i) {
        const auto node = static_cast<std::uint32_t>(i);
        if (geometry.nodeRect(node).intersects(seen)) {
            graph.drawNode(node, m_texts[i], !m_matches.empty() && !m_matches[i]);
        }
    }
}

void GraphCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    if (m_graph) {
        if (m_picture.isNull()) {
            render();
        }
        painter.drawPixmap(0, 0, m_picture);
        painter.setFont(font());
        painter.translate(origin());
        painter.scale(m_zoom, m_zoom);
        const GraphGeometry geometry = this->geometry();
        GraphPainter graph(painter, geometry, palette(), m_zoom);
        if (m_hovered >= 0 && m_hovered != m_current) {
            graph.drawOutline(static_cast<std::uint32_t>(m_hovered), palette().color(QPalette::Text), 1);
        }
        if (m_current >= 0) {
            graph.drawOutline(static_cast<std::uint32_t>(m_current), Theme::colors(this).accent, hasFocus() ? 3 : 2);
        }
    }
    if (hasFocus() && m_current < 0) {
        painter.resetTransform();
        painter.setPen(QPen(Theme::colors(this).accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void GraphCanvas::announce()
{
    setAccessibleDescription(describe(m_current));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void GraphCanvas::resizeEvent(QResizeEvent *)
{
    updateScrollBars();
    redraw();
}

void GraphCanvas::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        updateScrollBars();
        redraw();
    }
}

void GraphCanvas::scrollContentsBy(int, int)
{
    redraw();
}

bool GraphCanvas::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_graph) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int node = nodeAt(help->pos());
        QToolTip::showText(help->globalPos(), node >= 0 ? describe(node) : QString(), viewport());
        return true;
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomAround(gesture->position(), m_zoom * (1 + gesture->value()));
            return true;
        }
    }
    if (event->type() == QEvent::Leave) {
        hover(-1);
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void GraphCanvas::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoomAround(event->position(), m_zoom * std::pow(kZoomStep, event->angleDelta().y() / 120.0));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void GraphCanvas::mousePressEvent(QMouseEvent *event)
{
    m_isPressed = event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton;
    m_isDragging = false;
    m_pressedAt = event->position();
}

void GraphCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isPressed) {
        hover(nodeAt(event->position()));
        return;
    }
    const QPointF moved = event->position() - m_pressedAt;
    if (m_isDragging || moved.manhattanLength() > space::kOne) {
        m_isDragging = true;
        viewport()->setCursor(Qt::ClosedHandCursor);
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - int(moved.x()));
        verticalScrollBar()->setValue(verticalScrollBar()->value() - int(moved.y()));
        m_pressedAt = event->position();
    }
}

void GraphCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_isPressed && !m_isDragging && event->button() == Qt::LeftButton) {
        choose(nodeAt(event->position()));
    }
    m_isPressed = false;
    m_isDragging = false;
    viewport()->unsetCursor();
}

void GraphCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int node = nodeAt(event->position()); node >= 0) {
        Q_EMIT activated(node);
    }
}

void GraphCanvas::walk(int key)
{
    if (!m_graph || m_graph->size() == 0) {
        return;
    }
    if (m_current < 0) {
        choose(static_cast<int>(m_graph->layout.rows.front().front()));
        return;
    }
    const auto at = static_cast<size_t>(m_current);
    const LayeredLayout::Node &place = m_graph->layout.nodes[at];
    const auto nearest = [&](const std::vector<std::uint32_t> &nodes) {
        const auto it = std::min_element(nodes.begin(), nodes.end(), [&](std::uint32_t a, std::uint32_t b) {
            return std::abs(m_graph->layout.nodes[a].x - place.x) < std::abs(m_graph->layout.nodes[b].x - place.x);
        });
        return it == nodes.end() ? m_current : static_cast<int>(*it);
    };
    const std::vector<std::uint32_t> &row = m_graph->layout.rows[place.row];
    const auto inRow = std::find(row.begin(), row.end(), static_cast<std::uint32_t>(at));
    switch (key) {
    case Qt::Key_Up:
        choose(nearest(m_graph->inputs[at]));
        break;
    case Qt::Key_Down:
        choose(nearest(m_graph->users[at]));
        break;
    case Qt::Key_Left:
        choose(inRow == row.begin() ? m_current : static_cast<int>(*(inRow - 1)));
        break;
    default:
        choose(inRow + 1 == row.end() ? m_current : static_cast<int>(*(inRow + 1)));
    }
}

void GraphCanvas::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        return walk(event->key());
    case Qt::Key_Left:
    case Qt::Key_Right: // mirrored, rows still run from left to right
        return walk(event->key());
    case Qt::Key_Home:
        return m_graph ? choose(static_cast<int>(m_graph->layout.rows.front().front())) : void();
    case Qt::Key_End:
        return m_graph ? choose(static_cast<int>(m_graph->layout.rows.back().front())) : void();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0) {
            Q_EMIT activated(m_current);
        }
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return setZoom(m_zoom * kZoomStep);
    case Qt::Key_Minus:
        return setZoom(m_zoom / kZoomStep);
    case Qt::Key_0:
        return zoomToFit();
    case Qt::Key_1:
        return setZoom(1);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void GraphCanvas::focusInEvent(QFocusEvent *)
{
    viewport()->update();
}

void GraphCanvas::focusOutEvent(QFocusEvent *)
{
    viewport()->update();
}

} // namespace cachalot
