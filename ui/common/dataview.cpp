#include "ui/common/dataview.h"

#include "ui/common/celldelegate.h"
#include "ui/common/copycells.h"
#include "ui/common/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QSettings>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace cachalot
{

namespace
{

/// Quiet headers: no boxes, the text where the cells have theirs.
QString headerStyle()
{
    return QStringLiteral("QHeaderView { background: palette(base); border: none; }"
                          "QHeaderView::section { background: palette(base); color: palette(text); border: none;"
                          " border-bottom: 1px solid palette(midlight); padding: 4px 8px; }");
}

} // namespace

DataView::DataView(QWidget *parent) : QTreeView(parent)
{
    setItemDelegate(new CellDelegate(this));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTextElideMode(Qt::ElideMiddle);
    setFrameShape(QFrame::NoFrame);
    header()->setStyleSheet(headerStyle());
    header()->setHighlightSections(false);
    header()->setSortIndicatorClearable(true);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(true);
    header()->setMinimumSectionSize(48);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QWidget::customContextMenuRequested, this, &DataView::showColumnMenu);
    makeCopyable(*this);
}

void DataView::setColumns(QSettings &settings, const QString &key, const std::vector<int> &widths,
                          const std::vector<int> &hidden)
{
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);
    const int character = fontMetrics().averageCharWidth();
    for (int i = 0; i < static_cast<int>(widths.size()); ++i) {
        const int width = widths[static_cast<size_t>(i)];
        if (width == 0) {
            m_stretched = i;
            header()->setSectionResizeMode(i, QHeaderView::Stretch);
        } else {
            // Never narrower than its heading, in any language.
            header()->resizeSection(i, std::max(width * character + 2 * space::kOne, header()->sectionSizeHint(i)));
        }
    }
    for (const int column : hidden) {
        header()->setSectionHidden(column, true);
    }
    const QString full = QStringLiteral("columns/") + key;
    m_hasOwnWidths = settings.contains(full);
    header()->restoreState(settings.value(full).toByteArray());
    auto *save = new QTimer(this);
    save->setSingleShot(true);
    save->setInterval(std::chrono::milliseconds(500));
    connect(save, &QTimer::timeout, this, [this, &settings, full] { settings.setValue(full, header()->saveState()); });
    const auto soon = [save] { save->start(); };
    // Only what people do: widths that follow the window or the texts are worked out anew each time.
    connect(header(), &QHeaderView::sectionResized, save, [this, save] {
        if (m_isHeaderHeld || m_isChoosingColumns) {
            save->start();
        }
    });
    header()->viewport()->installEventFilter(this);
    connect(header(), &QHeaderView::sectionMoved, save, soon);
    connect(header(), &QHeaderView::sortIndicatorChanged, save, soon);
}

/// The column that takes the rest keeps room for a name and for its heading: with a large font or in a narrow window
/// the table scrolls.
void DataView::keepMinimum()
{
    if (m_stretched < 0) {
        return;
    }
    constexpr int kMinimumCharacters = 20;
    const int minimum =
        std::max(kMinimumCharacters * fontMetrics().averageCharWidth(), header()->sectionSizeHint(m_stretched));
    const int others = header()->length() - header()->sectionSize(m_stretched);
    const bool hasRoom = viewport()->width() - others >= minimum;
    const auto mode = hasRoom ? QHeaderView::Stretch : QHeaderView::Interactive;
    if (header()->sectionResizeMode(m_stretched) != mode) {
        header()->setSectionResizeMode(m_stretched, mode);
        if (!hasRoom) {
            header()->resizeSection(m_stretched, minimum);
        }
    }
}

void DataView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    keepMinimum();
}

bool DataView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == header()->viewport()) {
        const auto type = event->type();
        if (type == QEvent::MouseButtonPress || type == QEvent::MouseButtonDblClick) {
            m_isHeaderHeld = true;
        } else if (type == QEvent::MouseButtonRelease) {
            m_isHeaderHeld = false;
        }
    }
    return QTreeView::eventFilter(watched, event);
}

void DataView::fitColumn(int column, const QStringList &words)
{
    if (m_hasOwnWidths) {
        return;
    }
    int width = header()->sectionSize(column);
    for (const QString &word : words) {
        constexpr int kIconAndMargins = 16 + 3 * space::kOne + space::kHalf;
        width = std::max(width, fontMetrics().horizontalAdvance(word) + kIconAndMargins);
    }
    header()->resizeSection(column, width);
}

void DataView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void DataView::enter()
{
    setFocus();
    if (!currentIndex().isValid() && model()->rowCount() > 0) {
        select(model()->index(0, 0));
    }
}

void DataView::select(const QModelIndex &index)
{
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void DataView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (model() && model()->rowCount(rootIndex()) == 0 && !m_emptyText.isEmpty()) {
        QPainter painter(viewport());
        painter.setPen(Theme::colors(this).muted);
        const QRect area = viewport()->rect().adjusted(space::kTwo, space::kFour, -space::kTwo, -space::kTwo);
        painter.drawText(area, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
    }
}

void DataView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!selectionModel()->isSelected(index) || !model()->hasChildren(index)) {
        QTreeView::drawBranches(painter, rect, index);
        return;
    }
    // The style draws the arrow in the colour of the text, which is not that of a selected row.
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = rect;
    if (isRightToLeft()) {
        option.rect.setWidth(indentation());
    } else {
        option.rect.setLeft(rect.right() - indentation() + 1);
    }
    option.state |=
        QStyle::State_Children | QStyle::State_Item | (isExpanded(index) ? QStyle::State_Open : QStyle::State_None);
    const QColor color =
        option.palette.color(isActiveWindow() ? QPalette::Active : QPalette::Inactive, QPalette::HighlightedText);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText}) {
        option.palette.setColor(role, color);
    }
    style()->drawPrimitive(QStyle::PE_IndicatorBranch, &option, painter, this);
}

void DataView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT activated(currentIndex());
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void DataView::showColumnMenu(const QPoint &position)
{
    QMenu menu;
    const int visible = header()->count() - header()->hiddenSectionCount();
    for (int visual = 0; visual < header()->count(); ++visual) {
        const int column = header()->logicalIndex(visual);
        QAction *action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header()->isSectionHidden(column));
        // The first column carries the icon and the name, and one has to stay.
        action->setEnabled(column != 0 && (header()->isSectionHidden(column) || visible > 1));
        connect(action, &QAction::toggled, this, [this, column](bool checked) {
            m_isChoosingColumns = true;
            header()->setSectionHidden(column, !checked);
            m_isChoosingColumns = false;
        });
    }
    menu.exec(header()->mapToGlobal(position));
}

} // namespace cachalot
