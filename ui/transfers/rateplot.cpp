#include "ui/transfers/rateplot.h"

#include "ui/common/theme.h"
#include "ui/models/transferwords.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace cachalot
{

namespace
{

constexpr int kPlotHeight = 48;
constexpr double kLineWidth = 1.5;

} // namespace

RatePlot::RatePlot(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Throughput over time"));
}

void RatePlot::setHistory(const RateHistory &history)
{
    m_rates = history.rates();
    m_slotMilliseconds = history.slotMilliseconds();
    m_maximum = m_rates.empty() ? 0 : *std::max_element(m_rates.begin(), m_rates.end());
    setAccessibleDescription(m_rates.empty() ? QString() : tr("At most %1").arg(text::rate(m_maximum)));
    update();
}

QSize RatePlot::sizeHint() const
{
    return {240, kPlotHeight + fontMetrics().height() + space::kHalf};
}

QSize RatePlot::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

QRectF RatePlot::plotArea() const
{
    const int top = fontMetrics().height() + space::kHalf;
    return QRectF(0, top, width(), height() - top - 1);
}

void RatePlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors &colors = Theme::colors(this);
    const QRectF area = plotArea();
    painter.setPen(QPen(colors.line, 1));
    painter.drawLine(QPointF(area.left(), area.bottom() + 0.5), QPointF(area.right(), area.bottom() + 0.5));

    painter.setPen(colors.muted);
    const QRect caption(0, 0, width(), fontMetrics().height());
    if (m_rates.size() < 2 || m_maximum <= 0) {
        painter.drawText(caption, Qt::AlignLeading | Qt::AlignVCenter, tr("Throughput"));
        return;
    }
    const double seconds = static_cast<double>(m_rates.size()) * static_cast<double>(m_slotMilliseconds) / 1000;
    const QString right = text::duration(seconds);
    const int rightWidth = fontMetrics().horizontalAdvance(right);
    painter.drawText(caption, Qt::AlignTrailing | Qt::AlignVCenter, right);
    painter.drawText(QStyle::visualRect(layoutDirection(), caption, caption.adjusted(0, 0, -rightWidth - 8, 0)),
                     Qt::AlignLeading | Qt::AlignVCenter,
                     fontMetrics().elidedText(tr("Throughput, at most %1").arg(text::rate(m_maximum)), Qt::ElideRight,
                                              caption.width() - rightWidth - space::kOne));

    // Time goes from left to right everywhere, as in any chart.
    const double step = area.width() / static_cast<double>(m_rates.size() - 1);
    QPainterPath line;
    for (size_t i = 0; i < m_rates.size(); ++i) {
        const QPointF point(area.left() + step * static_cast<double>(i),
                            area.bottom() - (area.height() - 2) * m_rates[i] / m_maximum);
        i == 0 ? line.moveTo(point) : line.lineTo(point);
    }
    QPainterPath filled = line;
    filled.lineTo(area.bottomRight());
    filled.lineTo(area.bottomLeft());
    filled.closeSubpath();
    QColor fill = colors.bar;
    fill.setAlphaF(0.25F);
    painter.fillPath(filled, fill);
    painter.strokePath(line, QPen(colors.bar, kLineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

bool RatePlot::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_rates.size() < 2) {
        return QWidget::event(event);
    }
    const auto *help = static_cast<QHelpEvent *>(event);
    const double at = std::clamp((help->pos().x() - plotArea().left()) / std::max(1.0, plotArea().width()), 0.0, 1.0);
    const auto slot = static_cast<size_t>(at * static_cast<double>(m_rates.size() - 1) + 0.5);
    const double seconds = static_cast<double>(slot) * static_cast<double>(m_slotMilliseconds) / 1000;
    QToolTip::showText(help->globalPos(),
                       tr("%1 after %2", "rate, time").arg(text::rate(m_rates[slot]), text::duration(seconds)), this);
    return true;
}

} // namespace cachalot
