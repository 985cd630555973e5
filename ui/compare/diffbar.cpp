#include "ui/compare/diffbar.h"

#include "ui/common/theme.h"
#include "ui/models/textformat.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace cachalot
{

namespace
{

constexpr int kBarHeight = space::kThree;
constexpr int kSwatchWidth = 20;
constexpr int kSwatchHeight = 12;
constexpr double kMinPart = 4; ///< what is there must be seen

} // namespace

DiffBar::DiffBar(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void DiffBar::setSegments(const QString &title, std::vector<Segment> segments)
{
    m_title = title;
    m_segments = std::move(segments);
    m_total = 0;
    QStringList texts;
    for (const Segment &segment : m_segments) {
        m_total += std::max<qint64>(segment.size, 0);
        texts.append(segment.text);
    }
    setAccessibleName(title);
    setAccessibleDescription(text::listed(texts));
    updateGeometry();
    update();
}

QRectF DiffBar::barRect() const
{
    return QRectF(0, fontMetrics().height() + space::kHalf, width(), kBarHeight);
}

std::vector<QRectF> DiffBar::segmentRects() const
{
    const QRectF bar = barRect();
    std::vector<double> widths;
    double excess = 0; // what small parts were given on top of their share
    double large = 0;
    for (const Segment &segment : m_segments) {
        const double exact = m_total > 0 ? bar.width() * double(segment.size) / double(m_total) : 0;
        widths.push_back(segment.size > 0 ? std::max(exact, kMinPart) : 0);
        excess += widths.back() - exact;
        large += exact > 2 * kMinPart ? exact : 0;
    }
    std::vector<QRectF> rects;
    double x = bar.left();
    for (double &width : widths) {
        if (width > 2 * kMinPart && large > 0) {
            width -= excess * width / large;
        }
        rects.emplace_back(x, bar.top(), width, bar.height());
        x += width;
    }
    return rects;
}

std::vector<QRect> DiffBar::legendRects(int width) const
{
    std::vector<QRect> rects;
    const int lineHeight = fontMetrics().height() + space::kHalf;
    int x = 0;
    int y = fontMetrics().height() + space::kHalf + kBarHeight + space::kOne;
    for (const Segment &segment : m_segments) {
        const int wide = kSwatchWidth + space::kOne + fontMetrics().horizontalAdvance(segment.text) + space::kTwo;
        if (x > 0 && x + wide - space::kTwo > width) {
            x = 0;
            y += lineHeight;
        }
        rects.emplace_back(x, y, std::min(wide, width), lineHeight);
        x += wide;
    }
    return rects;
}

int DiffBar::heightForWidth(int width) const
{
    const auto rects = legendRects(width);
    return rects.empty() ? int(barRect().bottom()) : rects.back().bottom() + 1;
}

QSize DiffBar::sizeHint() const
{
    return {480, heightForWidth(std::max(width(), 480))};
}

QSize DiffBar::minimumSizeHint() const
{
    return {240, heightForWidth(240)};
}

void DiffBar::paintPart(QPainter &painter, const QRectF &rect, Part part) const
{
    const ThemeColors &colors = Theme::colors(this);
    if (part == Neither) {
        return; // the track shows through
    }
    const QColor color = part == Both ? colors.series[7] : colors.series[part == OnlyA ? 1 : 0];
    painter.fillRect(rect, color);
    if (part == Both) {
        return;
    }
    // Lines that lean towards the side that has it.
    QColor line = Theme::contrast(color, Qt::white) >= Theme::contrast(color, Qt::black) ? Qt::white : Qt::black;
    line.setAlphaF(0.55F);
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(QPen(line, 1.5));
    const double h = rect.height();
    for (double x = rect.left() - h; x < rect.right() + h; x += 7) {
        if (part == OnlyA) {
            painter.drawLine(QPointF(x, rect.top()), QPointF(x + h, rect.bottom()));
        } else {
            painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + h, rect.top()));
        }
    }
    painter.restore();
}

void DiffBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // a scale and its legend, A to the left
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors &colors = Theme::colors(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(0, 0, width(), fontMetrics().height()), Qt::AlignLeft | Qt::AlignVCenter, m_title);

    const QRectF bar = barRect();
    const auto rects = segmentRects();
    painter.save();
    QPainterPath clip;
    clip.addRoundedRect(bar, space::kHalf, space::kHalf);
    painter.setClipPath(clip);
    painter.fillRect(bar, colors.track);
    for (size_t i = 0; i < m_segments.size(); ++i) {
        paintPart(painter, rects[i], m_segments[i].part);
        if (i > 0 && rects[i].width() > 0 && rects[i].left() > bar.left()) {
            painter.fillRect(QRectF(rects[i].left() - 0.5, bar.top(), 1, bar.height()),
                             palette().color(QPalette::Window));
        }
    }
    painter.restore();

    const auto legend = legendRects(width());
    for (size_t i = 0; i < m_segments.size(); ++i) {
        QRectF swatch(legend[i].left(), 0, kSwatchWidth, kSwatchHeight);
        swatch.moveTop(legend[i].center().y() + 0.5 - kSwatchHeight / 2.0);
        painter.save();
        QPainterPath swatchClip;
        swatchClip.addRoundedRect(swatch, 2, 2);
        painter.setClipPath(swatchClip);
        painter.fillRect(swatch, colors.track);
        paintPart(painter, swatch, m_segments[i].part);
        painter.restore();
        const QRect text = legend[i].adjusted(kSwatchWidth + space::kOne, 0, 0, 0);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(m_segments[i].text, Qt::ElideMiddle, text.width()));
    }
}

int DiffBar::partAt(const QPoint &position) const
{
    const auto bars = segmentRects();
    const auto legend = legendRects(width());
    for (size_t i = 0; i < m_segments.size(); ++i) {
        if (bars[i].contains(position) || legend[i].contains(position)) {
            return m_segments[i].part;
        }
    }
    return -1;
}

bool DiffBar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int part = partAt(help->pos());
        const auto found = std::find_if(m_segments.begin(), m_segments.end(),
                                        [part](const Segment &segment) { return segment.part == part; });
        if (found != m_segments.end()) {
            QToolTip::showText(help->globalPos(), found->text, this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace cachalot
