#include "ui/window/pagetabs.h"

#include "ui/common/icons.h"

#include <QMouseEvent>
#include <QTabBar>
#include <QToolButton>

namespace cachalot
{

PageTabs::PageTabs(QWidget *parent) : QTabWidget(parent)
{
    setDocumentMode(true);
    setMovable(true);
    setElideMode(Qt::ElideMiddle);
    tabBar()->setAccessibleName(tr("Open pages"));
    tabBar()->installEventFilter(this);
}

void PageTabs::tabInserted(int index)
{
    QTabWidget::tabInserted(index);
    auto *button = new QToolButton;
    button->setIcon(icon(QStringLiteral("remove:muted")));
    button->setAutoRaise(true);
    button->setIconSize(QSize(12, 12));
    button->setFocusPolicy(Qt::NoFocus);
    button->setToolTip(tr("Close (Ctrl+W)"));
    button->setAccessibleName(tr("Close tab"));
    QWidget *page = widget(index);
    connect(button, &QToolButton::clicked, this, [this, page] { Q_EMIT tabCloseRequested(indexOf(page)); });
    tabBar()->setTabButton(index, QTabBar::RightSide, button);
}

bool PageTabs::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == tabBar() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const int index = tabBar()->tabAt(mouse->position().toPoint());
        if (mouse->button() == Qt::MiddleButton && index >= 0) {
            Q_EMIT tabCloseRequested(index);
            return true;
        }
    }
    return QTabWidget::eventFilter(watched, event);
}

} // namespace cachalot
