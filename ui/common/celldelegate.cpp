#include "ui/common/celldelegate.h"

#include "ui/common/digestlabel.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/models/roles.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace cachalot
{

namespace
{

constexpr int kIconSide = 16;
constexpr int kIndent = space::kTwo;

QColor toneColor(const ThemeColors &colors, const QString &tone, const QColor &plain)
{
    return tone == u"good"      ? colors.good
           : tone == u"warning" ? colors.warning
           : tone == u"bad"     ? colors.bad
           : tone == u"muted"   ? colors.muted
           : tone == u"accent"  ? colors.accent
                                : plain;
}

} // namespace

QString drawCellBackground(QPainter &painter, QStyleOptionViewItem &option)
{
    const QString text = std::exchange(option.text, QString());
    option.icon = QIcon();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, &painter, option.widget);
    return text;
}

QString inOrderOfItsOwn(const QString &text, Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? QChar(0x2068) + text + QChar(0x2069) : text;
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem opt = option;
    initStyleOption(&opt, index);
    const QString words = drawCellBackground(*painter, opt);

    const ThemeColors &colors = Theme::colors(opt.palette);
    const bool selected = opt.state.testFlag(QStyle::State_Selected);
    const int state = index.data(StateRole).toInt();
    painter->save();
    QRect area = opt.rect.adjusted(space::kOne, 0, -space::kOne, 0);
    // In logical coordinates; where people read from right to left, what is drawn is mirrored within the cell.
    const auto mirrored = [&opt](const QRect &rect) { return QStyle::visualRect(opt.direction, opt.rect, rect); };

    if (m_indented && m_indented()) {
        const int depth = index.data(DepthRole).toInt();
        painter->setPen(selected ? opt.palette.color(QPalette::HighlightedText) : colors.line);
        for (int i = 0; i < depth; ++i) {
            const int x = area.left() + i * kIndent + kIconSide / 2;
            const QRect line = mirrored(QRect(x, opt.rect.top(), 1, opt.rect.height()));
            painter->drawLine(line.topLeft(), line.bottomLeft());
        }
        area.setLeft(area.left() + depth * kIndent);
    }
    if (m_iconOf) {
        const QString name = m_iconOf(state);
        if (!name.isEmpty()) {
            QRect iconRect(0, 0, kIconSide, kIconSide);
            iconRect.moveCenter(QPoint(area.left() + kIconSide / 2, area.center().y()));
            icon(name).paint(painter, mirrored(iconRect), Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
        }
        area.setLeft(area.left() + kIconSide + space::kOne);
    }

    const QColor plain = opt.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    painter->setFont(m_face == Face::Fixed ? fixedFont(opt.font) : opt.font);
    painter->setPen(selected || !m_toneOf ? plain : toneColor(colors, m_toneOf(state), plain));
    const QFontMetrics metrics(painter->font());
    const QString shown = inOrderOfItsOwn(metrics.elidedText(words, Qt::ElideMiddle, area.width()), opt.direction);
    painter->drawText(mirrored(area), static_cast<int>(opt.displayAlignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                      shown);

    const QString secondary = index.data(SecondaryTextRole).toString();
    const int left = area.width() - metrics.horizontalAdvance(shown) - space::kTwo;
    if (!secondary.isEmpty() && m_indented && left > metrics.averageCharWidth() * 6) {
        painter->setPen(selected ? plain : colors.muted);
        area.setLeft(area.right() - left);
        painter->drawText(mirrored(area), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          metrics.elidedText(secondary, Qt::ElideRight, left));
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), option.fontMetrics.height() + space::kOne));
    if (m_iconOf) {
        size.rwidth() += kIconSide + space::kOne;
    }
    return size;
}

} // namespace cachalot
