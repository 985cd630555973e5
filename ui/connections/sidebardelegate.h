#pragma once

#include <QStyledItemDelegate>

namespace cachalot
{

/// Draws the rows of SidebarModel: sections as small headings; stores with their icon, name, size and a mark for their
/// state, which is told by its form as well as by its colour.
class SidebarDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace cachalot
