#pragma once

#include <QStyledItemDelegate>

namespace cachalot
{

/// Draws a size: the text right-aligned, then a bar to scale (BytesRole of BarMaximumRole). An unknown size is the
/// model's text without a bar. MarginRole is drawn as a line with ends across the bar's end.
class ByteBarDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace cachalot
