#include "ui/common/viewtabs.h"

#include "ui/common/theme.h"

#include <QPainter>
#include <QStyle>

namespace cachalot
{

namespace
{

constexpr int kIconSide = 16;
constexpr int kLine = 2;

} // namespace

ViewTabs::ViewTabs(QWidget *parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setAttribute(Qt::WA_Hover);
}

int ViewTabs::contentWidth(int index) const
{
    const int icon = tabIcon(index).isNull() ? 0 : kIconSide + space::kOne;
    return icon + fontMetrics().horizontalAdvance(tabText(index));
}

QSize ViewTabs::tabSizeHint(int index) const
{
    return {contentWidth(index) + space::kThree, fontMetrics().height() + space::kTwo};
}

void ViewTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColors &colors = Theme::colors(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);
    const QPoint mouse = mapFromGlobal(QCursor::pos());
    for (int i = 0; i < count(); ++i) {
        const QRect tab = tabRect(i);
        const bool chosen = i == currentIndex();
        const bool hovered = underMouse() && tab.contains(mouse);
        QRect area(0, 0, contentWidth(i), tab.height() - kLine);
        area.moveCenter(tab.center());
        // The icon comes first, which is to the right where people read from there.
        const QRect whole = area;
        const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(layoutDirection(), whole, rect); };
        if (!tabIcon(i).isNull()) {
            QRect iconRect(0, 0, kIconSide, kIconSide);
            iconRect.moveCenter(QPoint(area.left() + kIconSide / 2, area.center().y()));
            tabIcon(i).paint(&painter, mirrored(iconRect));
            area.setLeft(iconRect.right() + 1 + space::kOne);
        }
        painter.setPen(chosen || hovered ? palette().color(QPalette::WindowText) : colors.muted);
        painter.drawText(mirrored(area), Qt::AlignLeft | Qt::AlignVCenter, tabText(i));
        if (chosen || hovered) {
            painter.fillRect(QRect(tab.left(), tab.bottom() - kLine + 1, tab.width(), kLine),
                             chosen ? colors.accent : colors.line);
        }
        if (chosen && hasFocus()) {
            QPen pen(colors.accent);
            painter.setPen(pen);
            painter.drawRoundedRect(tab.adjusted(2, 2, -3, -kLine - 3), space::kHalf, space::kHalf);
        }
    }
}

} // namespace cachalot
