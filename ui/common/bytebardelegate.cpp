#include "ui/common/bytebardelegate.h"

#include "ui/common/celldelegate.h"
#include "ui/common/theme.h"
#include "ui/models/roles.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace cachalot
{

namespace
{

constexpr int kMinBarWidth = 40;

int textWidth(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.horizontalAdvance(QStringLiteral("999.9 MB"));
}

/// A line from the least to the most that may be true, with a stroke at either end.
void drawMargin(QPainter &painter, const QRectF &track, std::pair<double, double> range, double maximum,
                const QColor &color)
{
    const auto at = [&](double bytes) { return track.left() + std::clamp(bytes / maximum, 0.0, 1.0) * track.width(); };
    const double middle = track.center().y();
    const double half = track.height() / 2 + 1;
    QPen pen(color, 1.5);
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    const double left = at(range.first);
    const double right = at(range.second);
    painter.drawLine(QPointF(left, middle), QPointF(right, middle));
    painter.drawLine(QPointF(left, middle - half), QPointF(left, middle + half));
    painter.drawLine(QPointF(right, middle - half), QPointF(right, middle + half));
}

} // namespace

void ByteBarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem opt = option;
    initStyleOption(&opt, index);
    const QString text = drawCellBackground(*painter, opt);

    painter->save();
    const QRect inner = opt.rect.adjusted(space::kOne, 0, -space::kOne, 0);
    const bool selected = opt.state.testFlag(QStyle::State_Selected);
    const bool active = opt.state.testFlag(QStyle::State_Active);
    const auto group = !opt.state.testFlag(QStyle::State_Enabled) ? QPalette::Disabled
                       : active                                   ? QPalette::Active
                                                                  : QPalette::Inactive;
    const QColor textColor = opt.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);

    QRect textRect = inner;
    const int wide = textWidth(opt);
    const int barRoom = inner.width() - wide - space::kOne;
    const qint64 bytes = index.data(BytesRole).toLongLong();
    const qint64 maximum = index.data(BarMaximumRole).toLongLong();
    if (barRoom >= kMinBarWidth) {
        textRect.setWidth(wide);
    }
    painter->setPen(textColor);
    painter->setFont(opt.font);
    painter->drawText(textRect, Qt::AlignRight | Qt::AlignVCenter,
                      opt.fontMetrics.elidedText(text, Qt::ElideRight, textRect.width()));

    if (barRoom >= kMinBarWidth && maximum > 0 && bytes >= 0) {
        const ThemeColors &colors = Theme::colors(opt.palette);
        const double fraction = std::min(1.0, static_cast<double>(bytes) / static_cast<double>(maximum));
        QRectF track(textRect.right() + 1 + space::kOne, 0, barRoom, space::kOne);
        track.moveTop(inner.center().y() + 0.5 - track.height() / 2);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        QColor trackColor = selected ? textColor : colors.track;
        if (selected) {
            trackColor.setAlphaF(0.25F);
        }
        painter->setBrush(trackColor);
        painter->drawRoundedRect(track, 2, 2);
        if (bytes > 0) {
            QRectF filled = track;
            filled.setWidth(std::max(2.0, track.width() * fraction));
            painter->setBrush(selected ? textColor : colors.bar);
            painter->drawRoundedRect(filled, 2, 2);
        }
        const auto margin = static_cast<double>(index.data(MarginRole).toLongLong());
        if (margin > 0) {
            drawMargin(*painter, track, {static_cast<double>(bytes) - margin, static_cast<double>(bytes) + margin},
                       static_cast<double>(maximum),
                       selected ? opt.palette.color(group, QPalette::Highlight) : textColor);
        }
    }
    painter->restore();
}

QSize ByteBarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setWidth(std::max(size.width(), textWidth(option) + 2 * space::kOne + 80));
    return size;
}

} // namespace cachalot
