#include "ui/connections/sidebardelegate.h"

#include "ui/common/celldelegate.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/models/sidebarmodel.h"

#include <QPainter>
#include <QStyle>

namespace cachalot
{

namespace
{

constexpr int kIconSide = 16;
constexpr int kMarkSide = 12;

using Kind = SidebarModel::Kind;

Kind kindOf(const QModelIndex &index)
{
    return static_cast<Kind>(index.data(SidebarModel::KindRole).toInt());
}

/// A filled dot, a ring, an arrow that turns, a cross: told apart without colour.
QString markOf(StoreStatus::State state)
{
    switch (state) {
    case StoreStatus::State::Good:
        return QStringLiteral("dot:good");
    case StoreStatus::State::Failed:
        return QStringLiteral("error:bad");
    case StoreStatus::State::Refreshing:
        return QStringLiteral("refresh:muted");
    case StoreStatus::State::Unknown:
        break;
    }
    return QStringLiteral("ring:muted");
}

} // namespace

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem opt = option;
    initStyleOption(&opt, index);
    QString text = drawCellBackground(*painter, opt);
    const ThemeColors &colors = Theme::colors(opt.palette);
    const bool selected = opt.state.testFlag(QStyle::State_Selected);
    const QColor plain = opt.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor muted = selected ? plain : colors.muted;
    const auto mirrored = [&opt](const QRect &rect) { return QStyle::visualRect(opt.direction, opt.rect, rect); };
    const Kind kind = kindOf(index);

    painter->save();
    QRect area = opt.rect.adjusted(space::kHalf, 0, -space::kOne, 0);
    QFont font = opt.font;
    if (kind == Kind::Section) {
        font.setPointSizeF(font.pointSizeF() * 0.85);
        font.setWeight(QFont::DemiBold);
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0.5);
        text = text.toUpper();
        area.setTop(area.top() + space::kOne);
    }
    const QString iconName = index.data(SidebarModel::IconRole).toString();
    if (!iconName.isEmpty()) {
        QRect side(0, 0, kIconSide, kIconSide);
        side.moveCenter(QPoint(area.left() + kIconSide / 2, area.center().y()));
        const QString tone = kind == Kind::Backend ? QStringLiteral(":muted") : QString();
        icon(iconName + tone)
            .paint(painter, mirrored(side), Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
        area.setLeft(area.left() + kIconSide + space::kOne);
    }
    const int state = index.data(SidebarModel::StatusRole).toInt();
    if (state >= 0) {
        QRect mark(0, 0, kMarkSide, kMarkSide);
        mark.moveCenter(QPoint(area.right() - kMarkSide / 2, area.center().y()));
        icon(markOf(static_cast<StoreStatus::State>(state)))
            .paint(painter, mirrored(mark), Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
        area.setRight(area.right() - kMarkSide - space::kOne);
    } else if (kind == Kind::Entry) {
        area.setRight(area.right() - kMarkSide - space::kOne); // sizes stand below each other
    }
    painter->setFont(font);
    const QFontMetrics metrics(font);
    const QString detail = index.data(SidebarModel::DetailRole).toString();
    if (!detail.isEmpty()) {
        painter->setPen(muted);
        painter->drawText(mirrored(area), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, detail);
        area.setRight(area.right() - metrics.horizontalAdvance(detail) - space::kOne);
    }
    painter->setPen(kind == Kind::Store || kind == Kind::Entry || kind == Kind::Recent ? plain : muted);
    painter->drawText(mirrored(area), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(text, Qt::ElideMiddle, area.width()));
    painter->restore();
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int extra = kindOf(index) == Kind::Section ? space::kTwo : space::kOne;
    return {120, option.fontMetrics.height() + extra};
}

} // namespace cachalot
