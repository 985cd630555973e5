#include "ui/common/stackedbar.h"

#include "ui/common/theme.h"
#include "ui/models/textformat.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace cachalot
{

namespace
{

constexpr int kBarHeight = space::kTwo;
constexpr int kSwatch = 10;
constexpr int kMinPart = 3;

} // namespace

StackedBar::StackedBar(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMouseTracking(true);
}

void StackedBar::setParts(std::vector<Part> parts)
{
    m_parts = std::move(parts);
    std::erase_if(m_parts, [](const Part &part) { return part.size <= 0; });
    m_total = 0;
    QStringList texts;
    for (const Part &part : m_parts) {
        m_total += part.size;
        texts << legendText(part);
    }
    setAccessibleDescription(text::listed(texts));
    updateGeometry();
    update();
}

QString StackedBar::legendText(const Part &part) const
{
    return part.value.isEmpty() ? part.name : QStringLiteral("%1  %2").arg(part.name, part.value);
}

QColor StackedBar::colorOf(const Part &part) const
{
    const ThemeColors &colors = Theme::colors(this);
    switch (part.color) {
    case Good:
        return colors.good;
    case Warning:
        return colors.warning;
    case Bad:
        return colors.bad;
    case Muted:
        return colors.muted;
    default:
        return colors.series[static_cast<size_t>(part.color) % colors.series.size()];
    }
}

std::vector<QRectF> StackedBar::barRects() const
{
    // Each part gets at least a few pixels, taken from the large ones in proportion.
    std::vector<QRectF> rects;
    const double gaps = m_parts.empty() ? 0 : static_cast<double>(m_parts.size() - 1);
    const double room = std::max(0.0, width() - gaps);
    std::vector<double> widths;
    double excess = 0;
    double large = 0;
    for (const Part &part : m_parts) {
        const double exact = room * static_cast<double>(part.size) / static_cast<double>(std::max<qint64>(1, m_total));
        widths.push_back(std::max<double>(exact, kMinPart));
        excess += widths.back() - exact;
        large += exact > 2 * kMinPart ? exact : 0;
    }
    double x = 0;
    for (double &w : widths) {
        if (w > 2 * kMinPart && large > 0) {
            w -= excess * w / large;
        }
        rects.emplace_back(x, 0, w, kBarHeight);
        x += w + 1;
    }
    return rects;
}

std::vector<QRect> StackedBar::legendRects(int width) const
{
    std::vector<QRect> rects;
    const int lineHeight = fontMetrics().height() + space::kHalf;
    int x = 0;
    int y = kBarHeight + space::kOne;
    for (const Part &part : m_parts) {
        const int wide =
            std::min(width, kSwatch + space::kOne + fontMetrics().horizontalAdvance(legendText(part)) + space::kThree);
        if (x > 0 && x + wide > width + space::kThree) {
            x = 0;
            y += lineHeight;
        }
        rects.emplace_back(x, y, wide, lineHeight);
        x += wide;
    }
    return rects;
}

int StackedBar::heightForWidth(int width) const
{
    const auto rects = legendRects(width);
    return rects.empty() ? kBarHeight : rects.back().bottom() + 1;
}

QSize StackedBar::sizeHint() const
{
    return {480, heightForWidth(std::max(width(), 480))};
}

QSize StackedBar::minimumSizeHint() const
{
    return {200, kBarHeight + fontMetrics().height()};
}

void StackedBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // a scale and its legend
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors &colors = Theme::colors(this);
    QPainterPath clip;
    clip.addRoundedRect(QRectF(0, 0, width(), kBarHeight), space::kHalf, space::kHalf);
    painter.save();
    painter.setClipPath(clip);
    painter.fillRect(QRectF(0, 0, width(), kBarHeight), colors.track);
    const auto rects = barRects();
    for (size_t i = 0; i < m_parts.size(); ++i) {
        painter.fillRect(rects[i], colorOf(m_parts[i]));
    }
    painter.restore();
    const auto legend = legendRects(width());
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const QRect rect = legend[i];
        QRectF swatch(rect.left(), 0, kSwatch, kSwatch);
        swatch.moveTop(rect.center().y() - kSwatch / 2.0 + 0.5);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colorOf(m_parts[i]));
        painter.drawRoundedRect(swatch, 2, 2);
        QRect text = rect.adjusted(kSwatch + space::kHalf + 2, 0, -space::kTwo, 0);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(legendText(m_parts[i]), Qt::ElideMiddle, text.width()));
    }
}

int StackedBar::partAt(const QPoint &position) const
{
    const auto bars = barRects();
    const auto legend = legendRects(width());
    for (size_t i = 0; i < m_parts.size(); ++i) {
        if (bars[i].contains(position) || legend[i].contains(position)) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

bool StackedBar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int part = partAt(help->pos());
        if (part >= 0) {
            QToolTip::showText(help->globalPos(), legendText(m_parts[static_cast<size_t>(part)]), this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

void StackedBar::mouseReleaseEvent(QMouseEvent *event)
{
    const int part = partAt(event->position().toPoint());
    if (part >= 0) {
        Q_EMIT partClicked(part);
    }
}

} // namespace cachalot
