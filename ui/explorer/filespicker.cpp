#include "ui/explorer/filespicker.h"

#include "ui/common/filterbar.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/models/filterproxy.h"
#include "ui/models/roles.h"

#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

namespace cachalot
{

namespace
{

constexpr int kIconSide = 16;

/// A label, and muted at the right end what it stands for; the right end keeps its room.
class ChoiceDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem opt = option;
        initStyleOption(&opt, index);
        const QString label = std::exchange(opt.text, QString());
        QStyle *style = opt.widget != nullptr ? opt.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &opt, painter, opt.widget);

        const bool selected = opt.state.testFlag(QStyle::State_Selected);
        const QColor color = opt.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
        QRect area = opt.rect.adjusted(space::kOne, 0, -space::kOne, 0);
        const bool isResult = index.data(StateRole).toInt() != 0;
        QRect iconRect(0, 0, kIconSide, kIconSide);
        iconRect.moveCenter(QPoint(area.left() + kIconSide / 2, area.center().y()));
        icon(isResult ? QStringLiteral("steps:muted") : QStringLiteral("layers:muted"))
            .paint(painter, iconRect, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
        area.setLeft(area.left() + kIconSide + space::kOne);

        painter->save();
        const QString secondary = index.data(SecondaryTextRole).toString();
        painter->setPen(selected ? color : Theme::colors(opt.palette).muted);
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, secondary);
        area.setRight(area.right() - opt.fontMetrics.horizontalAdvance(secondary) - space::kTwo);
        painter->setPen(color);
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          opt.fontMetrics.elidedText(label, Qt::ElideMiddle, area.width()));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {160, option.fontMetrics.height() + space::kOne};
    }
};

} // namespace

/// The list that drops down.
class FilesPicker::Popup final : public QFrame
{
public:
    Popup(FilesPicker &picker, FilterProxy &proxy)
        : QFrame(&picker, Qt::Popup), m_picker(picker), m_proxy(proxy), m_filter(new FilterBar), m_list(new QListView)
    {
        setFrameShape(QFrame::StyledPanel);
        m_filter->setPlaceholder(FilesPicker::tr("Filter results and layers"));
        m_list->setModel(&proxy);
        m_list->setFrameShape(QFrame::NoFrame);
        m_list->setUniformItemSizes(true);
        m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
        m_list->setMouseTracking(true);
        m_list->setAccessibleName(FilesPicker::tr("Results and layers"));
        m_list->setItemDelegate(new ChoiceDelegate(m_list));

        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(space::kOne, space::kOne, space::kOne, space::kOne);
        layout->setSpacing(space::kOne);
        layout->addWidget(m_filter);
        layout->addWidget(m_list, 1);

        connect(m_filter, &FilterBar::textChanged, &proxy, &FilterProxy::setFilterText);
        connect(&proxy, &FilterProxy::arranged, this, [this] {
            if (isVisible()) {
                m_list->setCurrentIndex(m_proxy.index(0, 0));
            }
        });
        connect(m_filter, &FilterBar::leftDownwards, m_list, qOverload<>(&QWidget::setFocus));
        connect(m_list, &QListView::clicked, this, &Popup::take);
        connect(m_list, &QListView::activated, this, &Popup::take);
    }

    void open(int row)
    {
        m_filter->setText({});
        m_proxy.setFilterText({});
        const QModelIndex current = m_proxy.mapFromSource(m_proxy.sourceModel()->index(row, 0));
        m_list->setCurrentIndex(current);
        const QRect screen = m_picker.screen()->availableGeometry();
        const int rowHeight = std::max(1, m_list->sizeHintForRow(0));
        const int wanted =
            std::min(m_proxy.rowCount(), 14) * rowHeight + m_filter->sizeHint().height() + 4 * space::kOne;
        resize(std::min(std::max(m_picker.width(), 560), screen.width()), wanted);
        QPoint at = m_picker.mapToGlobal(QPoint(0, m_picker.height()));
        if (at.y() + height() > screen.bottom()) {
            at.setY(std::max(screen.top(), m_picker.mapToGlobal(QPoint(0, 0)).y() - height()));
        }
        at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
        move(at);
        show();
        m_filter->focus();
        m_list->scrollTo(current, QAbstractItemView::PositionAtCenter);
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Escape) {
            hide();
            return;
        }
        QFrame::keyPressEvent(event);
    }

private:
    void take(const QModelIndex &index)
    {
        const int row = m_proxy.mapToSource(index).row();
        hide();
        if (row >= 0 && row != m_picker.currentIndex()) {
            m_picker.setCurrentIndex(row);
            Q_EMIT m_picker.chosen();
        }
    }

    FilesPicker &m_picker;
    FilterProxy &m_proxy;
    FilterBar *m_filter;
    QListView *m_list;
};

FilesPicker::FilesPicker(QWidget *parent)
    : QComboBox(parent), m_model(new FileChoicesModel(this)), m_proxy(new FilterProxy(this))
{
    m_proxy->setSourceModel(m_model);
    setModel(m_model);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Whose files to show"));
    // Walking through the box with the arrow keys.
    connect(this, &QComboBox::activated, this, &FilesPicker::chosen);
}

FilesPicker::~FilesPicker() = default;

void FilesPicker::setChoices(std::vector<FileChoice> choices)
{
    const FileChoice *former = choice();
    const std::vector<LayerId> layers = former != nullptr ? former->layers : std::vector<LayerId>();
    const bool wasLayer = former != nullptr && !former->isResult();
    m_model->setChoices(std::move(choices));
    int row = layers.empty() ? -1 : wasLayer ? m_model->rowOf(layers.front()) : m_model->rowOf(layers);
    if (row < 0 && m_model->rowCount() > 0) {
        row = 0;
    }
    setCurrentIndex(row);
    setEnabled(m_model->rowCount() > 0);
}

const FileChoice *FilesPicker::choice() const
{
    const int row = currentIndex();
    return row >= 0 && row < m_model->rowCount() ? &m_model->choiceAt(row) : nullptr;
}

bool FilesPicker::chooseLayer(LayerId layer)
{
    const int row = m_model->rowOf(layer);
    if (row < 0) {
        return false;
    }
    if (row != currentIndex()) {
        setCurrentIndex(row);
        Q_EMIT chosen();
    }
    return true;
}

void FilesPicker::showPopup()
{
    if (m_model->rowCount() == 0) {
        return;
    }
    if (m_popup == nullptr) {
        m_popup = new Popup(*this, *m_proxy);
    }
    m_popup->open(currentIndex());
}

void FilesPicker::hidePopup()
{
    if (m_popup != nullptr) {
        m_popup->hide();
    }
}

void FilesPicker::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // scrolling past the box must not read another layer
}

} // namespace cachalot
