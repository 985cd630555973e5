#include "ui/explorer/filesdelegates.h"

#include "ui/common/celldelegate.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/explorer/fileslayercolor.h"
#include "ui/models/layertreemodel.h"
#include "ui/models/roles.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace cachalot
{

namespace
{

constexpr int kIconSide = 16;
constexpr int kSwatch = 10;

QString iconOf(EntryType type, LayerTreeModel::State state)
{
    const QString tone = state == LayerTreeModel::State::Deleted ? QStringLiteral(":bad") : QStringLiteral(":muted");
    switch (type) {
    case EntryType::Directory:
        return QStringLiteral("folder") + tone;
    case EntryType::Symlink:
    case EntryType::Hardlink:
        return QStringLiteral("link") + tone;
    default:
        return QStringLiteral("file") + tone;
    }
}

QColor textColorOf(const QStyleOptionViewItem &option)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    return option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
}

} // namespace

void FileNameDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem opt = option;
    initStyleOption(&opt, index);
    const QString text = drawCellBackground(*painter, opt);
    const QColor textColor = textColorOf(opt);
    const ThemeColors &colors = Theme::colors(opt.palette);
    const bool selected = opt.state.testFlag(QStyle::State_Selected);
    const auto state = static_cast<LayerTreeModel::State>(index.data(StateRole).toInt());
    const auto type = static_cast<EntryType>(index.data(LayerTreeModel::TypeRole).toInt());

    painter->save();
    QRect area = opt.rect.adjusted(space::kHalf, 0, -space::kHalf, 0);
    // In logical coordinates; where people read from right to left, what is drawn is mirrored within the cell.
    const auto mirrored = [&opt](const QRect &rect) { return QStyle::visualRect(opt.direction, opt.rect, rect); };
    QRect iconRect(0, 0, kIconSide, kIconSide);
    iconRect.moveCenter(QPoint(area.left() + kIconSide / 2, area.center().y()));
    icon(iconOf(type, state))
        .paint(painter, mirrored(iconRect), Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
    area.setLeft(area.left() + kIconSide + space::kOne);

    const QString secondary = index.data(SecondaryTextRole).toString();
    const int wanted = secondary.isEmpty() ? 0 : opt.fontMetrics.horizontalAdvance(secondary) + space::kTwo;
    // The mark keeps its room: a deleted file must not look like one that is there.
    const int nameWidth = std::max(area.width() - wanted, area.width() / 3);
    QFont font = opt.font;
    font.setStrikeOut(state == LayerTreeModel::State::Deleted);
    painter->setFont(font);
    painter->setPen(state == LayerTreeModel::State::Deleted && !selected ? colors.muted : textColor);
    const QString shown = inOrderOfItsOwn(opt.fontMetrics.elidedText(text, Qt::ElideMiddle, nameWidth), opt.direction);
    painter->drawText(mirrored(area), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    if (!secondary.isEmpty()) {
        area.setLeft(area.left() + opt.fontMetrics.horizontalAdvance(shown) + space::kTwo);
        painter->setFont(opt.font);
        painter->setPen(selected ? textColor : state == LayerTreeModel::State::Deleted ? colors.bad : colors.muted);
        painter->drawText(mirrored(area), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          opt.fontMetrics.elidedText(secondary, Qt::ElideRight, area.width()));
    }
    painter->restore();
}

QSize FileNameDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), option.fontMetrics.height() + space::kOne));
    const QString secondary = index.data(SecondaryTextRole).toString();
    size.rwidth() += kIconSide + 2 * space::kOne +
                     (secondary.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(secondary) + space::kTwo);
    return size;
}

void FileLayerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem opt = option;
    initStyleOption(&opt, index);
    const QString text = drawCellBackground(*painter, opt);
    const QColor textColor = textColorOf(opt);
    painter->save();
    QRect area = opt.rect.adjusted(space::kHalf, 0, -space::kHalf, 0);
    // In logical coordinates; where people read from right to left, what is drawn is mirrored within the cell.
    const auto mirrored = [&opt](const QRect &rect) { return QStyle::visualRect(opt.direction, opt.rect, rect); };
    const int position = index.data(LayerTreeModel::LayerPositionRole).toInt();
    if (position >= 0) {
        const ThemeColors &colors = Theme::colors(opt.palette);
        QRectF swatch = mirrored(QRect(area.left(), 0, kSwatch, kSwatch));
        swatch.moveTop(area.center().y() + 0.5 - kSwatch / 2.0);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->save();
        QPainterPath clip;
        clip.addRoundedRect(swatch, 2, 2);
        painter->setClipPath(clip, Qt::IntersectClip);
        fillWithLayer(*painter, swatch, colors, position, layerColor(colors, position));
        painter->restore();
        if (opt.state.testFlag(QStyle::State_Selected)) {
            painter->setPen(textColor); // the selection may have the colour of the layer
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(swatch, 2, 2);
        }
        area.setLeft(area.left() + kSwatch + space::kOne);
    }
    painter->setFont(opt.font);
    painter->setPen(textColor);
    painter->drawText(mirrored(area), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      inOrderOfItsOwn(opt.fontMetrics.elidedText(text, Qt::ElideMiddle, area.width()), opt.direction));
    painter->restore();
}

} // namespace cachalot
