#include "ui/welcome/recentdelegate.h"

#include "ui/common/celldelegate.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/models/recentcaches.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace cachalot
{

namespace
{

constexpr int kIconSide = 20;

} // namespace

QRect RecentDelegate::pinRect(const QStyleOptionViewItem &option)
{
    QRect rect(0, 0, 24, 24);
    rect.moveCenter(QPoint(option.rect.right() - space::kTwo, option.rect.center().y()));
    return QStyle::visualRect(option.direction, option.rect, rect);
}

void RecentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem opt = option;
    initStyleOption(&opt, index);
    const QString name = drawCellBackground(*painter, opt);

    const ThemeColors &colors = Theme::colors(opt.palette);
    const bool selected = opt.state.testFlag(QStyle::State_Selected);
    const bool missing = index.data(RecentCaches::MissingRole).toBool();
    const bool pinned = index.data(RecentCaches::PinnedRole).toBool();
    const QIcon::Mode mode = selected ? QIcon::Selected : QIcon::Normal;
    painter->save();
    QRect area = opt.rect.adjusted(space::kOne, space::kHalf, -space::kOne, -space::kHalf);
    // In logical coordinates; where people read from right to left, what is drawn is mirrored within the row.
    const auto mirrored = [&opt](const QRect &rect) { return QStyle::visualRect(opt.direction, opt.rect, rect); };
    QRect iconRect(0, 0, kIconSide, kIconSide);
    iconRect.moveCenter(QPoint(area.left() + kIconSide / 2, area.center().y()));
    icon(missing ? QStringLiteral("damaged:warning") : QStringLiteral("cache:muted"))
        .paint(painter, mirrored(iconRect), Qt::AlignCenter, mode);
    area.setLeft(iconRect.right() + 1 + space::kOne);
    area.setRight(mirrored(pinRect(opt)).left() - space::kHalf);
    if (pinned || opt.state.testFlag(QStyle::State_MouseOver) || selected) {
        icon(pinned ? QStringLiteral("pinned:accent") : QStringLiteral("pin:muted"))
            .paint(painter, pinRect(opt).adjusted(4, 4, -4, -4), Qt::AlignCenter, mode);
    }

    const QColor textColor = opt.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor muted = selected ? textColor : colors.muted;
    const QRect upper = mirrored(QRect(area.left(), area.top(), area.width(), area.height() / 2));
    const QRect lower = mirrored(QRect(area.left(), upper.bottom() + 1, area.width(), area.height() - upper.height()));
    QFont bold = opt.font;
    bold.setWeight(QFont::DemiBold);
    const QString side = missing ? RecentDelegate::tr("Not found") : index.data(RecentCaches::SummaryRole).toString();
    const int sideWidth = opt.fontMetrics.horizontalAdvance(side);
    painter->setPen(missing && !selected ? colors.warning : muted);
    painter->setFont(opt.font);
    painter->drawText(upper, Qt::AlignRight | Qt::AlignVCenter, inOrderOfItsOwn(side, opt.direction));
    painter->setPen(textColor);
    painter->setFont(bold);
    const int nameWidth = std::max(0, upper.width() - sideWidth - space::kTwo);
    painter->drawText(upper, Qt::AlignLeft | Qt::AlignVCenter,
                      inOrderOfItsOwn(QFontMetrics(bold).elidedText(name, Qt::ElideMiddle, nameWidth), opt.direction));
    painter->setPen(muted);
    painter->setFont(opt.font);
    painter->drawText(lower, Qt::AlignLeft | Qt::AlignVCenter,
                      inOrderOfItsOwn(opt.fontMetrics.elidedText(index.data(RecentCaches::TextRole).toString(),
                                                                 Qt::ElideMiddle, lower.width()),
                                      opt.direction));
    painter->restore();
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {240, 2 * option.fontMetrics.height() + space::kTwo};
}

bool RecentDelegate::editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    const bool press = event->type() == QEvent::MouseButtonPress;
    if (!press && event->type() != QEvent::MouseButtonRelease) {
        return false;
    }
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton || !pinRect(option).contains(mouse->position().toPoint())) {
        return false;
    }
    if (!press) {
        Q_EMIT pinClicked(index);
    }
    return true;
}

} // namespace cachalot
