#include "ui/explorer/filestreemap.h"

#include "core/base/format.h"
#include "ui/common/theme.h"
#include "ui/explorer/fileslayercolor.h"
#include "ui/models/textformat.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>

namespace cachalot
{

namespace
{

QColor readableOn(const QColor &background)
{
    return Theme::contrast(background, Qt::white) >= Theme::contrast(background, Qt::black) ? Qt::white : Qt::black;
}

} // namespace

FilesTreemap::FilesTreemap(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Treemap of bytes"));
}

void FilesTreemap::setTree(LayerTreePtr tree, QStringList layerNames)
{
    m_tree = std::move(tree);
    m_layerNames = std::move(layerNames);
    m_root = 0;
    m_current = -1;
    m_hovered = -1;
    m_highlighted = -1;
    layOut();
    announce();
}

void FilesTreemap::setRoot(int wanted)
{
    if (m_tree == nullptr || wanted < 0 || size_t(wanted) >= m_tree->nodes().size()) {
        return;
    }
    while (wanted > 0 && node(wanted).children.empty()) {
        wanted = node(wanted).parent;
    }
    if (wanted == m_root) {
        return;
    }
    m_root = wanted;
    m_hovered = -1;
    layOut();
    announce();
    Q_EMIT rootChanged(m_root);
}

void FilesTreemap::setCurrent(int wanted)
{
    if (wanted != m_current) {
        m_current = wanted;
        announce();
        update();
    }
}

void FilesTreemap::setHighlightedLayer(int position)
{
    if (position != m_highlighted) {
        m_highlighted = position;
        render();
    }
}

void FilesTreemap::layOut()
{
    m_tiles = m_tree != nullptr ? layOutTreemap(*m_tree, m_root, QRectF(rect()).adjusted(0, 0, -1, -1),
                                                {.header = double(fontMetrics().height() + 2)})
                                : std::vector<TreemapTile>();
    render();
}

void FilesTreemap::render()
{
    const double ratio = devicePixelRatioF();
    m_picture = QPixmap(size() * ratio);
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(Qt::transparent);
    QPainter painter(&m_picture);
    painter.setFont(font());
    for (const TreemapTile &tile : m_tiles) {
        paintTile(painter, tile);
    }
    painter.end();
    update();
}

void FilesTreemap::paintTile(QPainter &painter, const TreemapTile &tile) const
{
    const ThemeColors &colors = Theme::colors(this);
    const QColor window = palette().color(QPalette::Window);
    const QRectF rect = tile.rect.adjusted(0, 0, -1, -1); // a line of background between tiles
    if (rect.width() <= 0 || rect.height() <= 0) {
        return;
    }
    const LayerTree::Node &entry = node(tile.node);
    const QFontMetrics metrics = fontMetrics();
    const QRectF textRect = rect.adjusted(space::kHalf, 0, -space::kHalf, 0);
    const bool hasText = textRect.width() >= metrics.averageCharWidth() * 4 && rect.height() >= metrics.height();

    if (tile.kind == TreemapTile::Kind::Rest) {
        painter.fillRect(rect, colors.track);
        painter.fillRect(rect, QBrush(colors.line, Qt::Dense6Pattern));
        return;
    }
    if (tile.kind == TreemapTile::Kind::Directory) {
        // Deeper directories differ a little, so that nesting can be seen.
        painter.fillRect(rect, Theme::mixed(colors.chip, colors.line, 0.25 * (tile.depth % 4)));
        if (rect.height() >= 2 * metrics.height() && rect.width() >= TreemapOptions().minHeaderWidth) {
            painter.setPen(palette().color(QPalette::WindowText));
            painter.drawText(QRectF(textRect.left(), rect.top(), textRect.width(), metrics.height() + 1),
                             Qt::AlignLeft | Qt::AlignVCenter,
                             metrics.elidedText(printable(entry.name) + u'/', Qt::ElideMiddle, int(textRect.width())));
        }
        return;
    }
    QColor fill = layerColor(colors, entry.layer);
    if (m_highlighted >= 0 && entry.layer != m_highlighted) {
        fill = Theme::mixed(fill, window, 0.8);
    }
    fillWithLayer(painter, rect, colors, entry.layer, fill);
    if (hasText) {
        painter.setPen(readableOn(fill));
        const QString name = printable(entry.name) + (entry.children.empty() ? QString() : QStringLiteral("/"));
        const bool isTall = rect.height() >= 2 * metrics.height() + space::kHalf;
        const QRectF line(textRect.left(), rect.top() + (isTall ? 2 : (rect.height() - metrics.height()) / 2),
                          textRect.width(), metrics.height());
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(name, Qt::ElideMiddle, int(textRect.width())));
        if (isTall) {
            painter.drawText(line.translated(0, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                             metrics.elidedText(text::bytes(entry.totalBytes), Qt::ElideRight, int(textRect.width())));
        }
    }
}

void FilesTreemap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColors &colors = Theme::colors(this);
    if (m_tiles.empty()) {
        painter.setPen(colors.muted);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         m_tree == nullptr ? QString() : tr("There are no bytes here."));
    }
    painter.drawPixmap(0, 0, m_picture);
    const auto outline = [&](const TreemapTile *tile, const QColor &color, int width) {
        if (tile != nullptr) {
            // A light line within a dark one is seen on every colour.
            const QRectF inner = tile->rect.adjusted(width / 2.0, width / 2.0, -1 - width / 2.0, -1 - width / 2.0);
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(palette().color(QPalette::Base), width + 2));
            painter.drawRect(inner);
            painter.setPen(QPen(color, width));
            painter.drawRect(inner);
        }
    };
    if (m_hovered >= 0 && m_hovered != m_current) {
        outline(tileOf(m_hovered), palette().color(QPalette::WindowText), 1);
    }
    if (m_current > 0) {
        outline(tileOf(m_current), palette().color(QPalette::WindowText), hasFocus() ? 3 : 2);
    } else if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

const TreemapTile *FilesTreemap::tileAt(const QPointF &position) const
{
    const TreemapTile *innermost = nullptr;
    for (const TreemapTile &tile : m_tiles) {
        if (tile.rect.contains(position) && (innermost == nullptr || tile.depth > innermost->depth)) {
            innermost = &tile;
        }
    }
    return innermost;
}

const TreemapTile *FilesTreemap::tileOf(int wanted) const
{
    // What is too small to be drawn is marked with the directory that it is in.
    while (wanted > 0 && wanted != m_root) {
        const auto found = std::find_if(m_tiles.begin(), m_tiles.end(), [wanted](const TreemapTile &tile) {
            return tile.node == wanted && tile.kind != TreemapTile::Kind::Rest;
        });
        if (found != m_tiles.end()) {
            return &*found;
        }
        wanted = node(wanted).parent;
    }
    return nullptr;
}

int FilesTreemap::nodeAt(const QPointF &position) const
{
    const TreemapTile *tile = tileAt(position);
    return tile != nullptr ? tile->node : -1;
}

int FilesTreemap::entryOf(int wanted) const
{
    while (wanted > 0 && node(wanted).parent != m_root) {
        wanted = node(wanted).parent;
    }
    return wanted > 0 ? wanted : -1;
}

QString FilesTreemap::describe(int wanted) const
{
    if (m_tree == nullptr || wanted < 0) {
        return {};
    }
    const LayerTree::Node &entry = node(wanted);
    const qint64 whole = node(m_root).totalBytes;
    const QString percent = text::decimal(whole > 0 ? 100.0 * double(entry.totalBytes) / double(whole) : 0);
    QString out = tr("/%1, %2, %3 % of what is shown")
                      .arg(printable(m_tree->path(wanted), 1000), text::bytes(entry.totalBytes), percent);
    if (entry.children.empty() && entry.layer >= 0 && entry.layer < m_layerNames.size()) {
        out = tr("%1, from %2").arg(out, m_layerNames[entry.layer]);
    }
    return out;
}

void FilesTreemap::announce()
{
    setAccessibleDescription(m_current >= 0 && m_tree != nullptr ? describe(m_current)
                             : m_tree != nullptr                 ? describe(m_root)
                                                                 : QString());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void FilesTreemap::choose(int wanted)
{
    setCurrent(wanted);
    Q_EMIT nodeChosen(wanted);
}

void FilesTreemap::enter(int wanted)
{
    if (wanted > 0 && !node(wanted).children.empty() && node(wanted).totalBytes > 0) {
        setRoot(wanted);
        choose(wanted);
    }
}

void FilesTreemap::goUp()
{
    if (m_tree != nullptr && m_root > 0) {
        const int former = m_root;
        setRoot(node(m_root).parent);
        choose(former);
    }
}

void FilesTreemap::move(Direction direction)
{
    if (m_tiles.empty()) {
        return;
    }
    const int from = m_current > 0 ? entryOf(m_current) : -1;
    const TreemapTile *start = from > 0 ? tileOf(from) : nullptr;
    const TreemapTile *best = nullptr;
    double bestDistance = std::numeric_limits<double>::max();
    for (const TreemapTile &tile : m_tiles) {
        if (tile.depth != 1 || tile.kind == TreemapTile::Kind::Rest || tile.node == from) {
            continue;
        }
        if (start == nullptr) {
            best = &tile; // the first is the largest
            break;
        }
        const QPointF delta = tile.rect.center() - start->rect.center();
        const bool isThere = direction == Direction::Left    ? tile.rect.right() <= start->rect.left() + 1
                             : direction == Direction::Right ? tile.rect.left() >= start->rect.right() - 1
                             : direction == Direction::Up    ? tile.rect.bottom() <= start->rect.top() + 1
                                                             : tile.rect.top() >= start->rect.bottom() - 1;
        const bool isSideways = direction == Direction::Left || direction == Direction::Right;
        // Straight ahead counts more than near but aside.
        const double distance =
            isSideways ? std::abs(delta.x()) + 2 * std::abs(delta.y()) : std::abs(delta.y()) + 2 * std::abs(delta.x());
        if (isThere && distance < bestDistance) {
            best = &tile;
            bestDistance = distance;
        }
    }
    if (best != nullptr) {
        choose(best->node);
    }
}

void FilesTreemap::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return move(Direction::Left);
    case Qt::Key_Right:
        return move(Direction::Right);
    case Qt::Key_Up:
        return event->modifiers().testFlag(Qt::AltModifier) ? goUp() : move(Direction::Up);
    case Qt::Key_Down:
        return move(Direction::Down);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_tree != nullptr && m_current > 0) {
            enter(entryOf(m_current));
        }
        return;
    case Qt::Key_Backspace:
        return goUp();
    case Qt::Key_Home:
        return setRoot(0);
    default:
        QWidget::keyPressEvent(event);
    }
}

void FilesTreemap::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton) {
        goUp();
        return;
    }
    const TreemapTile *tile = event->button() == Qt::LeftButton ? tileAt(event->position()) : nullptr;
    if (tile == nullptr) {
        return;
    }
    // One level at a time: into the entry of the root that was hit; a file in the root is only chosen.
    const int entry = entryOf(tile->node);
    if (entry > 0 && !node(entry).children.empty()) {
        enter(entry);
    } else if (entry > 0) {
        choose(entry);
    }
}

void FilesTreemap::mouseMoveEvent(QMouseEvent *event)
{
    const int under = nodeAt(event->position());
    if (under != m_hovered) {
        m_hovered = under;
        update();
        Q_EMIT hovered(under);
    }
}

void FilesTreemap::leaveEvent(QEvent *)
{
    if (m_hovered >= 0) {
        m_hovered = -1;
        update();
        Q_EMIT hovered(-1);
    }
}

bool FilesTreemap::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const TreemapTile *tile = tileAt(help->pos());
        if (tile == nullptr) {
            QToolTip::hideText();
        } else if (tile->kind == TreemapTile::Kind::Rest) {
            QToolTip::showText(help->globalPos(),
                               tr("Small files in /%1").arg(printable(m_tree->path(tile->node), 1000)), this);
        } else {
            QToolTip::showText(help->globalPos(), describe(tile->node), this);
        }
        return true;
    }
    return QWidget::event(event);
}

void FilesTreemap::resizeEvent(QResizeEvent *)
{
    layOut();
}

void FilesTreemap::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        render();
    } else if (event->type() == QEvent::FontChange) {
        layOut();
    }
}

void FilesTreemap::focusInEvent(QFocusEvent *)
{
    update();
}

void FilesTreemap::focusOutEvent(QFocusEvent *)
{
    update();
}

} // namespace cachalot
